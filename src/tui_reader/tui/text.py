"""The text under the hands: the keys that move, mark, select and choose links in it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.message import Message

from tui_reader.tui.bindings import bindings
from tui_reader.tui.document import START
from tui_reader.tui.history import Visit, Visits
from tui_reader.tui.marking import hints, links_beyond
from tui_reader.tui.outline import neighbour
from tui_reader.tui.selecting import Selecting
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from textual.binding import BindingType

    from tui_reader.tui.citing import Form
    from tui_reader.tui.marking import Link
    from tui_reader.tui.opening import Opened

Use = Literal["follow", "browse", "copy"]
_MOST = 99_999  # what a number before a key may be
_AWAITED = {
    "set": "Set mark: press a letter.",
    "go": "Go to mark: press its letter, or ' for the place before.",
    "cite": "Citation: p plain, m Markdown, b BibTeX.",
}
_FORMS: dict[str, Form] = {"p": "plain", "Y": "plain", "m": "markdown", "b": "bibtex"}


class Text(Selecting):
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

    class Copied(Message):
        """Words are to be copied."""

        def __init__(self, words: str, kind: str) -> None:
            super().__init__()
            self.words = words
            self.kind = kind

    class Cited(Message):
        """What is selected, or the quotation in sight, is to be copied as a citation."""

        def __init__(self, form: Form) -> None:
            super().__init__()
            self.form = form

    def __init__(self) -> None:
        super().__init__()
        self.opened: Opened | None = None
        self._places: dict[str, Visit] = {}
        self._jumps = Visits()
        self._awaiting: str | None = None
        self._wanted_share: tuple[Opened, tuple[int, int], float] | None = None
        self._typed = self._count = 0

    def read_on(self, opened: Opened, at: tuple[int, int] = START) -> None:
        """Show what was opened.

        Args:
            opened: what came of opening a source.
            at: block and offset to begin at.
        """
        beginning, left_at, share = self._wanted_share or (None, at, 0.0)
        goes_on = beginning is not None and beginning is self.opened and left_at == self.at
        self._wanted_share = None
        self.selection = None
        self.opened = opened
        self.show(opened.statement, at)
        if goes_on and beginning is not None and beginning.source == opened.source:
            self._to_share(share)

    def leap(self, at: tuple[int, int]) -> None:
        """Go somewhere, and remember the way back.

        Args:
            at: block and offset.
        """
        self.remember()
        self.go(at)

    def remember(self, at: tuple[int, int] | None = None) -> None:
        """Remember a place as one to come back to.

        Args:
            at: block and offset; this place when None.
        """
        if self.opened is not None and self.selection is None:
            self._jumps = self._jumps.left(Visit(self.opened, at or self.at))

    def take(self, key: str, letter: str | None) -> bool:
        """Take a key that belongs to the one before it, or a digit of a number before the next.

        Args:
            key: its name.
            letter: what it types, None for nothing.

        Returns:
            Whether it was taken.
        """
        if self.hinted:
            return self._narrow(letter if key != "escape" else None)
        if self._awaiting is not None:
            wanted, self._awaiting = self._awaiting, None
            typed = key != "escape" and letter and letter.isprintable()
            self._complete(wanted, letter if typed and letter else "")
            return True
        if letter and letter in "0123456789" and (letter != "0" or self._typed):
            self._typed = min(self._typed * 10 + int(letter), _MOST)
            self.post_message(self.Told(f"{self._typed} …"))
            return True
        if self._typed:
            self.post_message(self.Told(""))
        self._count, self._typed = self._typed, 0
        return key == "escape" and self._count > 0

    def _complete(self, wanted: str, letter: str) -> None:
        """Do what waited for a letter; "" ends the waiting."""
        self.post_message(self.Told(""))
        if not letter or self.opened is None:
            return
        if wanted == "set":
            self._places[letter] = Visit(self.opened, self.at)
            self.post_message(self.Told(f"Mark {letter} is set here; ' {letter} comes back."))
        elif wanted == "cite":
            self.post_message(self.Cited(_FORMS.get(letter, "plain")))
        elif letter == "'":
            self.action_return(-1)
        elif letter not in self._places:
            self.post_message(self.Told(f"There is no mark {letter}; m {letter} sets one."))
        else:
            self.remember()
            self._visit(self._places[letter])

    @property
    def times(self) -> int:
        """How often the key is to be taken: the number typed before it, or once."""
        return self._count or 1

    def action_move(self, lines: int) -> None:
        """Move by lines.

        Args:
            lines: down; negative for up.
        """
        self.move(lines * self.times)

    def action_page(self, pages: float) -> None:
        """Move by what is in sight, less a line.

        Args:
            pages: down; negative for up.
        """
        lines = max(1, round(abs(pages) * self.size.height) - (abs(pages) >= 1))
        self.move((lines if pages > 0 else -lines) * self.times)

    def action_start(self) -> None:
        """Go to the title."""
        self.remember()
        self.start()

    def action_end(self) -> None:
        """Go to the last line, or to the percentage typed before."""
        self.remember()
        share = min(self._count or 100, 100) / 100
        self._to_share(share)
        if self.opened is not None and self.opened.share < 1 and self.selection is None:
            self._wanted_share = (self.opened, self.at, share)
            self.post_message(self.Told("Further on as soon as the rest of the text is read."))

    def _to_share(self, share: float) -> None:
        if share < 1:
            self.go(self.at_share(share))
        else:
            self.end()

    def action_return(self, direction: int) -> None:
        """Go to the place before the last jump, or on again.

        Args:
            direction: -1 back, 1 forward.
        """
        if self.opened is None:
            return
        here = Visit(self.opened, self.at)
        step = self._jumps.back(here) if direction < 0 else self._jumps.forward(here)
        if step is None:
            said = "There was no jump." if direction < 0 else "There is nowhere to go on to."
            self.post_message(self.Told(said))
        else:
            visit, self._jumps = step
            self.post_message(self.Told(""))
            self._visit(visit)

    def action_jump(self, kind: Literal["headings", "quotes"], direction: int) -> None:
        """Go to the next heading or quotation.

        Args:
            kind: of what to go to.
            direction: 1 or -1.
        """
        entries = getattr(self.opened.outline, kind) if self.opened else ()
        entry = neighbour(entries, self.place, direction * self.times)
        if entry is not None:
            self.leap(entry.at)
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
        block, offset = self.place
        block += direction * self.times + (direction < 0 < offset)
        before = self.selection, self.lines
        if block <= TITLE:
            self.start()
        elif block < len(self.statement.blocks):
            self.go((block, 0))
        else:
            self.end()
        if (self.selection, self.lines) == before:
            side = "end" if direction > 0 else "beginning"
            self.post_message(self.Told(f"The {side} of the text is in sight."))

    def action_match(self, direction: int) -> None:
        """Go to the next match.

        Args:
            direction: 1 or -1.
        """
        if self.findings.current is None:
            self.post_message(self.Told("Nothing is searched for; / searches."))
        self.findings = self.findings.step(direction * self.times)

    def action_await(self, what: str) -> None:
        """Take the next key as a letter that says more.

        Args:
            what: a key of `_AWAITED`.
        """
        self._awaiting = what
        self.post_message(self.Told(_AWAITED[what]))

    def action_select(self) -> None:
        """Begin to select, or end it."""
        self.select()

    def action_select_block(self) -> None:
        """Select a paragraph."""
        self.select_block()

    def action_caret(self, step: str, direction: int) -> None:
        """Move the end of the selection.

        Args:
            step: "character", "word" or "edge" of the line.
            direction: 1 forward, -1 back.
        """
        if self.selection is None:
            self.post_message(self.Told("Nothing is selected; v begins."))
        elif step == "edge":
            self.edge(direction)
        else:
            (self.word if step == "word" else self.caret)(direction * self.times)

    def action_turn(self) -> None:
        """Move the other end of the selection from now on."""
        if self.selection is not None:
            self.selection = self.selection.turned()
            self.keep_in_sight(self.selection.cursor)

    def action_link(self, direction: int) -> None:
        """Choose the next link, from the first in sight on, and go to it.

        Args:
            direction: 1 or -1.
        """
        found = None
        for link in islice(
            links_beyond(self.statement, self._edge(direction), direction), self.times
        ):
            found = link
        if found is None:
            side = "after" if direction > 0 else "before"
            self.post_message(self.Told(f"There is no link {side} this place."))
            return
        if found not in self.links():
            self.remember()
            self.reveal((found.words.block, found.words.start))
        self.chosen = found

    def _edge(self, direction: int) -> tuple[int, int]:
        """From where to go to a link: from the one that is chosen, or from the edge of sight."""
        if self.chosen is not None and self.chosen in self.links():
            return self.chosen.words.block, self.chosen.words.start
        if not self.lines:
            return self.at
        line = self.lines[0 if direction > 0 else -1]
        return line.block, line.start - 1 if direction > 0 else line.end

    def action_hint(self) -> None:
        """Put letters over the links in sight; typing them chooses one."""
        links = self.links()
        if links:
            self.hinted = hints(links)
            self.post_message(self.Told("Type the letters of a link; Esc for none."))
        else:
            self.post_message(self.Told("There is no link in sight; Tab goes to the next."))

    def _narrow(self, letter: str | None) -> bool:
        """Keep the links whose letters go on with what was typed."""
        left = {
            letters.removeprefix(letter): link
            for letters, link in self.hinted.items()
            if letter and letters.startswith(letter)
        }
        self.hinted = left if "" not in left else {}
        if not self.hinted:
            self.post_message(self.Told(""))
            self.chosen = left.get("")
        return True

    def action_use(self, use: Use) -> None:
        """Do something with the chosen link.

        Args:
            use: what to do.
        """
        if use == "copy" and self.selection is not None:
            self.post_message(self.Copied(self.selected, "the selection"))
            self.selection = None
        elif self.chosen is None and use == "copy":
            self.post_message(self.Told("v selects text to copy, Tab a link."))
        elif self.chosen is None:
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
        self.measure = present + cells if cells else self._settings.measure
        self.post_message(self.Told(f"The column is {self.column} cells wide."))

    def action_justify(self) -> None:
        """Make the right edge even or ragged."""
        self.justify = not self.justify
        self.post_message(self.Told("Justified." if self.justify else "Not justified."))

    def _visit(self, visit: Visit) -> None:
        if visit.opened is self.opened:
            self.go(visit.at)
        else:
            self.post_message(self.Revisited(visit.opened, visit.at))


_ONE = {"headings": "heading", "quotes": "quotation"}
