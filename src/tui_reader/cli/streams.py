"""The only writer of stdout (data) and stderr (everything else)."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.errors import WriteError


def write(data: bytes | str) -> None:
    """Write data to stdout, as UTF-8, and flush it.

    Args:
        data: text from behind the boundary of `untrusted`, or bytes an exporter made of it.

    Raises:
        BrokenPipeError: the reader of the pipe has gone.
        WriteError: it is full, or the shell closed it.
    """
    raw = data.encode() if isinstance(data, str) else data
    if sys.stdout is None:
        raise _unwritten("it is closed")
    try:
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        close_quietly()
        raise _unwritten(str(error.strerror)) from None


def _unwritten(reason: str) -> WriteError:
    from tui_reader.errors import WriteError

    return WriteError(
        f"cannot be written ({reason})", where="standard output", hint="send it elsewhere"
    )


def say(line: str) -> None:
    """Write one line for a person to stderr.

    Args:
        line: any text; what comes from outside in it is made safe here.
    """
    from tui_reader.untrusted import field

    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"tui-reader: {field(line)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):  # stderr closed or full: nobody is listening
        return


def say_meanwhile(line: str) -> None:
    """Write a line to the terminal that stays until the next one, without a trace in files.

    Args:
        line: one of the program's own, "" to take away the last.
    """
    if not is_terminal(sys.stderr):
        return
    try:
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def close_quietly() -> None:
    """After a failed write: let the interpreter's last flush of stdout go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def is_terminal(stream: object) -> bool:
    """Whether a stream is an open terminal.

    Args:
        stream: sys.stdin, sys.stdout or sys.stderr; None when the shell closed it.
    """
    try:
        return bool(stream is not None and stream.isatty())  # type: ignore[attr-defined]
    except ValueError:
        return False
