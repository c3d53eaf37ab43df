"""Patience: deadlines, and a person who may give up at any moment."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, TypeVar

from tui_reader.page.web import CancelledError, UnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
SLICE = 0.05  # seconds in which a person who gave up is noticed


class Wait:
    """The time one page may take, in phases.

    Args:
        where: the source, for messages.
        whole: seconds for all phases together.
        cancelled: whether the person gave up.
    """

    def __init__(self, where: str, whole: float, cancelled: Callable[[], bool]) -> None:
        self.where = where
        self._cancelled = cancelled
        self._whole_ends = time.monotonic() + whole
        self._whole_words = f"is not complete after {whole:g} seconds"
        self._ends = self._whole_ends
        self._words = self._whole_words

    def phase(self, seconds: float, words: str) -> None:
        """Begin a phase with a limit of its own.

        Args:
            seconds: how long it may take.
            words: what has happened when it took longer.
        """
        self._ends = time.monotonic() + seconds
        self._words = f"{words} within {seconds:g} seconds"

    def last_phase(self) -> None:
        """Begin a phase that only the limit of the whole ends."""
        self._ends = self._whole_ends

    def left(self) -> float:
        """Seconds that are left.

        Raises:
            UnreachableError: none are.
            CancelledError: the person gave up.
        """
        if self._cancelled():
            raise CancelledError("was given up", where=self.where)
        now = time.monotonic()
        over = self._whole_words if now >= self._whole_ends else self._words
        left = min(self._ends, self._whole_ends) - now
        if left <= 0:
            raise UnreachableError(over, where=self.where, hint="try again later")
        return left

    def slice(self) -> float:
        """Seconds to block at most before asking again; raises as `left`."""
        return min(self.left(), SLICE)


class _Call(threading.Thread):
    """A call that may block for longer than anybody waits."""

    def __init__(self, call: Callable[[], T]) -> None:
        super().__init__(daemon=True)
        self._call: Callable[[], object] = call
        self.result: list[object] = []
        self.error: OSError | ValueError | None = None

    def run(self) -> None:
        try:
            self.result.append(self._call())
        except (OSError, ValueError) as error:
            self.error = error


def in_background(call: Callable[[], T], wait: Wait, give_up: Callable[[], None]) -> T:
    """Do something that cannot be interrupted without being bound to wait for it.

    Args:
        call: raises OSError or ValueError at most.
        wait: how long to wait.
        give_up: called when nobody waits any longer, to make the call end soon.

    Raises:
        UnreachableError: it took too long; CancelledError: the person gave up.
        OSError, ValueError: as the call did.
    """
    thread = _Call(call)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(wait.slice())
    except BaseException:
        give_up()
        raise
    if thread.error is not None:
        raise thread.error
    return thread.result[0]  # type: ignore[return-value]
