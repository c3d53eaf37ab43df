"""The text under the hands: every key that moves in it, marks in it and chooses its links."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual.message import Message

from tui_reader.tui.bindings import bindings
from tui_reader.tui.document import START, USUAL_MEASURE, Document
from tui_reader.tui.outline import neighbour
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui_reader.tui.marking import Link
    from tui_reader.tui.opening import Opened

Use = Literal["follow", "browse", "copy"]


class Text(Document):
    """What was opened, with the keys to read it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("text")

    class Told(Message):
        """There is something to say to the person."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Revisited(Message):
        """A mark in something opened earlier was asked for."""

        def __init__(self, opened: Opened, at: tuple[int, int]) -> None:
            super().__init__()
            self.opened = opened
            self.at = at

    class Used(Message):
        """Something is to be done with the chosen link."""

        def __init__(self, link: Link, use: Use) -> None:
            super().__init__()
            self.link = link
            self.use = use

    def __init__(self) -> None:
        super().__init__()
        self.opened: Opened | None = None
        self._places: dict[str, tuple[Opened, tuple[int, int]]] = {}
        self._awaiting: str | None = None

    def read_on(self, opened: Opened, at: tuple[int, int] = START) -> None:
        """Show what was opened.

        Args:
            opened: what came of opening a source.
            at: block and offset to begin at.
        """
        self.opened = opened
        self.show(opened.statement, at)

    def take(self, key: str, letter: str | None) -> bool:
        """Take a key as a mark's letter, if one is awaited.

        Args:
            key: its name.
            letter: what it types, None for nothing.

        Returns:
            Whether it was taken.
        """
        if self._awaiting is None:
            return False
        wanted, self._awaiting = self._awaiting, None
        if key == "escape" or not letter or not letter.isprintable() or self.opened is None:
            self.post_message(self.Told(""))
        elif wanted == "set":
            self._places[letter] = (self.opened, self.at)
            self.post_message(self.Told(f"Mark {letter} is set here; ' {letter} comes back."))
        elif letter not in self._places:
            self.post_message(self.Told(f"There is no mark {letter}; m {letter} sets one."))
        else:
            self._go_to_mark(*self._places[letter])
        return True

    def action_move(self, lines: int) -> None:
        """Move by lines.

        Args:
            lines: down; negative for up.
        """
        self.move(lines)

    def action_page(self, pages: float) -> None:
        """Move by what is in sight, less a line.

        Args:
            pages: down; negative for up.
        """
        lines = max(1, round(abs(pages) * self.size.height) - (abs(pages) >= 1))
        self.move(lines if pages > 0 else -lines)

    def action_start(self) -> None:
        """Go to the title."""
        self.start()

    def action_end(self) -> None:
        """Go to the last line."""
        self.end()

    def action_jump(self, kind: Literal["headings", "quotes"], direction: int) -> None:
        """Go to the next heading or quotation.

        Args:
            kind: of what to go to.
            direction: 1 or -1.
        """
        entries = getattr(self.opened.outline, kind) if self.opened else ()
        entry = neighbour(entries, self.at, direction)
        if entry is not None:
            self.go(entry.at)
        elif direction < 0 and kind == "headings":
            self.start()
        else:
            side = "after" if direction > 0 else "before"
            self.post_message(self.Told(f"No {_ONE[kind]} {side} this place."))

    def action_paragraph(self, direction: int) -> None:
        """Go to the next block; back to the beginning of this one first.

        Args:
            direction: 1 or -1.
        """
        block, offset = self.at
        block += direction if direction > 0 or offset == 0 else 0
        if block <= TITLE:
            self.start()
        elif block < len(self.statement.blocks):
            self.go((block, 0))
        else:
            self.end()

    def action_match(self, direction: int) -> None:
        """Go to the next match.

        Args:
            direction: 1 or -1.
        """
        if self.findings.current is None:
            self.post_message(self.Told("Nothing is searched for; / searches."))
        self.findings = self.findings.step(direction)

    def action_await_mark(self, what: str) -> None:
        """Take the next key as a mark's letter.

        Args:
            what: "set" or "go".
        """
        self._awaiting = what
        verb = "Set mark" if what == "set" else "Go to mark"
        self.post_message(self.Told(f"{verb}: press a letter."))

    def action_link(self, direction: int) -> None:
        """Choose the next link in sight.

        Args:
            direction: 1 or -1.
        """
        links = self.links()
        if not links:
            self.post_message(self.Told("There is no link in sight."))
        elif self.chosen in links:
            index = links.index(self.chosen) + direction
            self.chosen = links[index % len(links)]
        else:
            self.chosen = links[0 if direction > 0 else -1]

    def action_use(self, use: Use) -> None:
        """Do something with the chosen link.

        Args:
            use: what to do.
        """
        if self.chosen is None:
            self.post_message(self.Told("No link is chosen; Tab chooses one."))
        else:
            self.post_message(self.Used(self.chosen, use))

    def action_measure(self, cells: int) -> None:
        """Make the column wider.

        Args:
            cells: by how many; negative for narrower, 0 for the usual width.
        """
        # Where the window is narrower than the measure, the first press must show.
        present = self.column if cells < 0 else self.measure
        self.measure = present + cells if cells else USUAL_MEASURE
        self.post_message(self.Told(f"The column is {self.column} cells wide."))

    def action_justify(self) -> None:
        """Make the right edge even or ragged."""
        self.justify = not self.justify
        self.post_message(self.Told("Even right edge." if self.justify else "Ragged right edge."))

    def _go_to_mark(self, opened: Opened, at: tuple[int, int]) -> None:
        self.post_message(self.Told(""))
        if opened is self.opened:
            self.go(at)
        else:
            self.post_message(self.Revisited(opened, at))


_ONE = {"headings": "heading", "quotes": "quotation"}
