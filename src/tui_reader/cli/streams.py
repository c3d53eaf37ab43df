"""The only writer of stdout (data) and stderr (everything else)."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_REDRAW = 0.1  # seconds between two pictures of the bar


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


@dataclass(frozen=True, slots=True)
class Progress:
    """How a batch tells about itself.

    Args:
        say: writes one line for a person, above the bar where there is one.
        advance: counts one more source as done, of as many as are now expected.
    """

    say: Callable[[str], None]
    advance: Callable[[int | None], None]


@contextmanager
def progress(total: int | None) -> Iterator[Progress]:
    """Show how a batch goes on stderr, where that is a terminal.

    Args:
        total: number of sources, None when nobody knows yet.
    """
    if not is_terminal(sys.stderr):
        yield Progress(say, lambda _total: None)
        return
    from rich import progress as rich
    from rich.console import Console
    from rich.text import Text

    class Rate(rich.ProgressColumn):
        def render(self, task: rich.Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    console = Console(stderr=True, markup=False, highlight=False)
    columns = (rich.BarColumn(), rich.MofNCompleteColumn(), Rate(), rich.TimeRemainingColumn())
    # Drawn when something is done rather than by a thread: processes are forked meanwhile.
    bar = rich.Progress(*columns, console=console, transient=True, auto_refresh=False)
    with bar:
        task = bar.add_task("", total=total)
        drawn, shown = 0.0, total

        def advance(expected: int | None) -> None:
            nonlocal drawn, shown
            # Another total makes the bar forget its rate, so small corrections wait.
            if expected is not None and (shown is None or abs(expected - shown) * 20 > shown):
                shown = expected
            due = bar.get_time() - drawn > _REDRAW
            drawn = bar.get_time() if due else drawn
            bar.update(task, advance=1, total=shown, refresh=due)

        yield Progress(
            lambda line: bar.console.print(f"tui-reader: {field(line)}", soft_wrap=True),
            advance,
        )
