"""A page may not take for ever: after a while the work on it ends with one line."""

from __future__ import annotations

import signal
from contextlib import contextmanager

from tui_reader.errors import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

SECONDS = 10.0  # for one page, and one more for each megabyte of it


@contextmanager
def time_limit(source: str, size: int, waiting: float = 0.0) -> Iterator[None]:
    """End the work in this process's main thread when a page takes too long.

    Args:
        source: its name.
        size: bytes of the page, as far as they are known.
        waiting: seconds more, for a page that others send.

    Raises:
        SourceError: it took too long.
    """
    seconds = SECONDS + waiting + size / 1e6

    def too_late(_number: int, _frame: FrameType | None) -> None:
        raise SourceError(
            f"took longer than {seconds:.0f} seconds to read",
            where=source,
            hint="cut the page into smaller ones",
        ) from None

    previous: Callable[[int, FrameType | None], object] | int | None
    previous = signal.signal(signal.SIGALRM, too_late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
