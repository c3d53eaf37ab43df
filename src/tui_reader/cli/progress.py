"""How a batch goes, as a bar on stderr."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui_reader.cli.streams import is_terminal, say
from tui_reader.frozen import dataclass
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_REDRAW = 0.1  # seconds between two pictures of the bar


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
