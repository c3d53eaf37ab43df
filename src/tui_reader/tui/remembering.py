"""What is remembered from one visit to the next, as far as the person's choices allow."""

from __future__ import annotations

import os
from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui_reader.frozen import dataclass
from tui_reader.page.open import is_address
from tui_reader.tui.anchoring import moved_to
from tui_reader.tui.document import START
from tui_reader.tui.following import Following
from tui_reader.tui.panels import Panel

if TYPE_CHECKING:
    from tui_reader.consent.memory import Memory
    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened

_PIPE = "-"


@dataclass(frozen=True, slots=True)
class _Left:
    """A text as it was left."""

    key: str
    title: str
    at: tuple[int, int]
    words: int
    seconds: float
    opened_in: float
    set_in: float


class Remembering(Following):
    """The screen as far as it remembers places, visits, panels and the time spent reading.

    The memory asks the choices each time; without consent nothing of this is written or read.

    Args:
        desk: what it needs from outside.
    """

    class Recalled(Message):
        """It is known where the person was in a text."""

        def __init__(self, opened: Opened, at: tuple[int, int]) -> None:
            super().__init__()
            self.opened = opened
            self.at = at

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._since = monotonic()
        self._further_on: tuple[int, int] | None = None

    def leave(self) -> None:
        """Remember what is about to be left; called before the program ends."""
        self._keep_panels([panel.id or "" for panel in self.query(Panel)])
        left = self._left()
        if left is not None:
            self._keep(left)

    def arrived(self, opened: Opened) -> None:
        """Recall the place in what was opened, and that it was opened.

        Args:
            opened: what is shown now.
        """
        self._since = monotonic()
        self._further_on = None
        key = self.key_of(opened)
        if key and opened.reading is not None:
            self._recall(opened, key)

    def leaving(self) -> None:
        """Remember what is shown, because something else will be."""
        left = self._left()
        if left is not None:
            self._keep_beside(left)

    @work(thread=True, group="memory")
    def _recall(self, opened: Opened, key: str) -> None:
        memory = self._memory
        place = memory.position(key)
        memory.remember_visit(key, opened.statement.title)
        if place is not None and (place.block, place.offset) != START:
            self.post_message(self.Recalled(opened, (place.block, place.offset)))

    @on(Recalled)
    def _recalled(self, event: Recalled) -> None:
        """Go on where the person was, unless they have begun to read elsewhere."""
        text = self.text
        same = text.opened is not None and text.opened.source == event.opened.source
        self._further_on = event.at if same else None
        self._go_on()

    def _go_on(self) -> None:
        """Go where the person was, as soon as so much of the text is there."""
        at, text = self._further_on, self.text
        if at is not None and text.at == START and at[0] < len(text.statement.blocks):
            self._further_on = None
            text.leap(at)
            self.tell("This is where you were; g goes to the beginning.")

    def replace(self, opened: Opened) -> None:
        """Show the same source anew, and go on where the person was if that is there only now.

        Args:
            opened: what it holds now.
        """
        super().replace(opened)
        self._go_on()

    @work(thread=True, group="memory")
    def _keep_beside(self, left: _Left) -> None:
        self._keep(left)

    def _keep(self, left: _Left) -> None:
        memory = self._memory
        # Without consent for it, nothing is written here.
        memory.remember_position(left.key, *left.at, left.title)
        memory.count_reading(left.key, left.words, left.seconds)
        if not is_address(left.key):  # the session timed the parts of it that a page of the web has
            memory.remember_timing(left.key, "parse", left.opened_in)
        memory.remember_timing(left.key, "typeset", left.set_in)

    def _keep_panels(self, names: list[str]) -> None:
        if not self.has_class("-middling"):  # in a small window they were closed for want of room
            self._memory.remember_panels(names)

    def panels_at_first(self) -> tuple[str, ...]:
        """Those that the settings name or, when they name none, those that were open last."""
        return self.settings.panels or self._memory.panels()

    def recent(self) -> tuple[tuple[str, str], ...]:
        """The texts that were opened last: what they are opened by, and their titles."""
        found: dict[str, str] = {}
        for visit in self._memory.visits():
            found.setdefault(visit.key, visit.title)
        return tuple(found.items())

    @property
    def _memory(self) -> Memory:
        return self.desk.profile().memory

    def _left(self) -> _Left | None:
        opened, text = self.text.opened, self.text
        key = self.key_of(opened) if opened else ""
        if opened is None or opened.reading is None or not key:
            return None
        whole = opened.minutes * 230
        words = round(whole * opened.share * (text.read() or 1.0))
        at = text.at if text.selection is None else text.selection.first
        if self.bare is not None and self.bare.reading is opened.reading:
            at = moved_to(text.statement, at, self.bare.statement)
        seconds = monotonic() - self._since
        return _Left(key, opened.statement.title, at, words, seconds, opened.took, text.set_in)

    def key_of(self, opened: Opened) -> str:
        """What a text is remembered by: an address, an id, or the whole path of a file.

        Args:
            opened: the text.
        """
        from tui_reader.consent.rows import without_credentials

        source = opened.source
        if source == _PIPE:
            return ""
        local = self.desk.stamp(source) is not None
        if local:
            return os.path.abspath(os.path.expanduser(source))
        return without_credentials(source)
