"""The only writer of stdout (data) and stderr (everything else)."""

from __future__ import annotations

import os
import sys


def write(data: bytes | str) -> None:
    """Write data to stdout, as UTF-8, and flush it.

    Args:
        data: text from behind the boundary of `untrusted`, or bytes an exporter made of it.

    Raises:
        BrokenPipeError: the reader of the pipe has gone.
    """
    raw = data.encode() if isinstance(data, str) else data
    stream = sys.stdout.buffer
    stream.write(raw)
    stream.flush()


def say(line: str) -> None:
    """Write one line for a person to stderr.

    Args:
        line: any text; what comes from outside in it is made safe here.
    """
    from tui_reader.untrusted import field

    try:
        sys.stderr.write(f"tui-reader: {field(line)}\n")
        sys.stderr.flush()
    except (BrokenPipeError, ValueError):  # stderr closed: nobody is listening
        return


def close_quietly() -> None:
    """After a closed pipe: let the interpreter's last flush of stdout go nowhere."""
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
