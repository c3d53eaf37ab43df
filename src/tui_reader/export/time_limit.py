"""A page may not take for ever: after a while the work on it ends with one line."""

from __future__ import annotations

import signal

from tui_reader.errors import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import FrameType

SECONDS = 10.0  # for one page, and one more for each megabyte of it


class time_limit:  # noqa: N801 - used like a function
    """End the work in this process's main thread when a page takes too long.

    Args:
        source: its name.
        size: bytes of the page, as far as they are known.
        waiting: seconds more, for a page that others send.

    Raises:
        SourceError: inside the block, when it took too long.
    """

    def __init__(self, source: str, size: int, waiting: float = 0.0) -> None:
        self._source = source
        self._seconds = SECONDS + waiting + size / 1e6

    def __enter__(self) -> None:
        self._previous = signal.signal(signal.SIGALRM, self._too_late)
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, self._previous)

    def _too_late(self, _number: int, _frame: FrameType | None) -> None:
        raise SourceError(
            f"took longer than {self._seconds:.0f} seconds to read",
            where=self._source,
            hint="cut the page into smaller ones",
        ) from None
