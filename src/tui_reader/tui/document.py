"""The statement on the screen: one widget, and only the lines in sight are set and drawn."""

from __future__ import annotations

from bisect import bisect_left
from time import perf_counter
from typing import TYPE_CHECKING

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip

from tui_reader.settings import Settings
from tui_reader.statement.model import Statement
from tui_reader.tui.inked import Inked
from tui_reader.tui.marking import HINT, Link, links_in, offset_at
from tui_reader.tui.search import Findings, Match
from tui_reader.typeset.layout import Layout
from tui_reader.typeset.lines import TITLE, Setting

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Region

    from tui_reader.tui.marking import Mark
    from tui_reader.typeset.layout import Place
    from tui_reader.typeset.lines import Line

START = (TITLE, 0)
USUAL_MEASURE, NARROWEST = Settings().measure, 30  # cells
_WHEEL = 3  # lines
_NOTHING = Statement("", ())


class Document(Inked, can_focus=True):
    """A statement in a centred column.

    The place is a block and an offset in it. It stays exactly where it is when the column, the
    window or the colours change; only moving changes it.
    """

    ALLOW_SELECT = False

    measure: reactive[int] = reactive(USUAL_MEASURE, repaint=False)
    """Widest column in cells."""
    justify: reactive[bool] = reactive(default=False, repaint=False)
    """Whether the right edge is even, with words divided."""
    findings: reactive[Findings] = reactive(Findings(""))
    """What a search found; marked in the text."""
    hinted: reactive[dict[str, Link]] = reactive[dict[str, Link]]({})
    """Links by the letters that stand over them and choose them."""
    noted: reactive[tuple[Match, ...]] = reactive(())
    """Passages that the person marked, in reading order."""
    chosen: reactive[Link | None] = reactive[Link | None](None)
    """The link that keys act on."""
    sights: reactive[int] = reactive(0, repaint=False)
    """How often other lines have come into sight."""

    def __init__(self) -> None:
        super().__init__(id="document")
        self._settings = Settings()
        self._statement = _NOTHING
        self._at = START
        self._layout = Layout(_NOTHING, Setting(1))
        self._wanted = self._top = self._lowest = self._layout.first
        self._lines: list[Line] = []
        self._set_for = Size(0, 0)
        self.set_in = 0.0
        """Milliseconds that the lines in sight took when they were last set."""

    @property
    def at(self) -> tuple[int, int]:
        """Block and offset of the place."""
        return self._at

    @property
    def statement(self) -> Statement:
        """What is shown."""
        return self._statement

    @property
    def lines(self) -> list[Line]:
        """The lines in sight."""
        return self._lines

    @property
    def column(self) -> int:
        """Width of the column in cells, as the window allows."""
        return self._layout.setting.width

    @property
    def left(self) -> int:
        """Cells to the left of the column."""
        return (self.size.width - self._layout.setting.width) // 2

    def show(self, statement: Statement, at: tuple[int, int] = START) -> None:
        """Show a statement.

        Args:
            statement: what to show.
            at: block and offset to begin at.
        """
        self._statement = statement
        self._at = at
        self.findings = Findings("")
        self.chosen, self.hinted = None, {}
        if statement is self._layout.statement:
            self.go(at)
        else:
            self._set()

    def adopt(self, settings: Settings) -> None:
        """Set the statement as a person wants it.

        Args:
            settings: what is wanted.
        """
        self._settings = settings
        self.set_reactive(Document.measure, settings.measure)
        self.set_reactive(Document.justify, settings.justify)
        self._set()

    def read(self) -> float | None:
        """How far the reading has come, from 0 to 1; None when all is in sight at once."""
        if self._lowest == self._layout.first:
            return None
        return min(1.0, self._layout.share_before(*self._at) / (self._most() or 1.0))

    def at_share(self, share: float) -> tuple[int, int]:
        """Block and offset of the place at which so much has been read.

        Args:
            share: from 0 to 1.
        """
        return self._layout.at_share(share * self._most())

    def passed(self) -> float:
        """The share of the text above the first line in sight."""
        return self._before(self._top)

    def go(self, at: tuple[int, int]) -> None:
        """Bring a place to the top, or as near to it as the end of the text allows.

        Args:
            at: block and offset.
        """
        self._at = at
        self._wanted = self._place_of(at)
        self._draw()

    def reveal(self, at: tuple[int, int]) -> None:
        """Bring a place into sight; nothing moves when it is there already.

        Args:
            at: block and offset.
        """
        if not self.in_sight(at):
            place = self._layout.find(*at)
            self._move_to(self._layout.move(place, -(self.size.height // 3)))

    def in_sight(self, at: tuple[int, int]) -> bool:
        """Whether a place can be seen.

        Args:
            at: block and offset.
        """
        return any(line.block == at[0] and line.start <= at[1] < line.end for line in self._lines)

    def keep_in_sight(self, at: tuple[int, int]) -> None:
        """Move no further than it takes to see a place.

        Args:
            at: block and offset.
        """
        place = self._layout.find(*at)
        highest = self._layout.move(place, 1 - self.size.height)
        if place < self._top:
            self._move_to(place)
        elif highest > self._top:
            self._move_to(highest)

    def line_of(self, at: tuple[int, int]) -> Line:
        """The line that shows a character.

        Args:
            at: block and offset.
        """
        return self._layout.line(self._layout.find(*at))

    def line_further(self, at: tuple[int, int], lines: int) -> Line:
        """The nearest line with words, some lines further on.

        Args:
            at: block and offset of the place to go from.
            lines: down; negative for up.
        """
        place = self._layout.move(self._layout.find(*at), lines)
        step = 1 if lines > 0 else -1
        while all(segment.start is None for segment in self._layout.line(place).segments):
            further = self._layout.move(place, step)
            if further == place:
                return self.line_of(at)
            place = further
        return self._layout.line(place)

    def move(self, lines: int) -> None:
        """Move by lines.

        Args:
            lines: down; negative for up.
        """
        self._move_to(self._layout.move(self._top, lines))

    def start(self) -> None:
        """Go to the title."""
        self._move_to(self._layout.first)

    def end(self) -> None:
        """Go to the end."""
        self._move_to(self._lowest)

    def links(self) -> list[Link]:
        """The links in sight, in reading order."""
        found: dict[Link, None] = {}
        for line in self._lines:
            if line.role != "blank":
                for link in links_in(self._statement, line.block):
                    if link.words.start < line.end and line.start < link.words.end:
                        found[link] = None
        return list(found)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        if y >= len(self._lines):
            return Strip.blank(self.size.width, self.rich_style)
        line = self._lines[y]
        linked = any("link" in segment.style for segment in line.segments)
        return self.drawn(line, self.left, self.marks(line), self.links() if linked else ())

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw lines; the first picture comes before the news of the size does."""
        self._fit()
        return super().render_lines(crop)

    def on_resize(self) -> None:
        """Set the lines for the new width, and keep the place."""
        self._fit()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move down."""
        event.stop()
        self.move(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move up."""
        event.stop()
        self.move(-_WHEEL)

    def choose_at(self, x: int, y: int) -> None:
        """Choose the link at a place of the window, or none.

        Args:
            x: column of the window, from 0.
            y: row of the window, from 0.
        """
        line = self._lines[y] if y < len(self._lines) else None
        under = offset_at(line, x - self.left) if line else None
        links = (link for link in self.links() if line and link.covers(line.block, under))
        self.chosen = next(links, None)

    def validate_measure(self, cells: int) -> int:
        """Neither too narrow to read nor too wide to find the next line."""
        return min(max(cells, NARROWEST), 200)

    def watch_measure(self) -> None:
        """Set the lines anew."""
        self._set()

    def watch_justify(self) -> None:
        """Set the lines anew."""
        self._set()

    def watch_findings(self, findings: Findings) -> None:
        """Bring the match into sight."""
        if findings.shown is not None and self.size.height:
            self.reveal((findings.shown.block, findings.shown.start))

    def _fit(self) -> None:
        """Set the lines if they were set for another size."""
        if self.size != self._set_for:
            self._set()

    def _set(self) -> None:
        """Set the statement for the width there is, and show it from where it was."""
        self._set_for = self.size
        room = self.size.width
        if not room:
            return
        began = perf_counter()
        gutter = 2 if room >= 50 else 1
        setting = Setting(
            max(1, min(self.measure, room - 2 * gutter)),
            justify=self.justify,
            hyphenate=self.justify and self._settings.hyphenate,
            language=self._statement.language,
            dates=self._settings.dates,
        )
        known = self._layout.statement is self._statement
        if setting != self._layout.setting or not known:
            self._layout = (
                self._layout.again(setting) if known else Layout(self._statement, setting)
            )
            self._wanted = self._place_of(self._at)
        self._lowest = self._layout.move(self._layout.last, 1 - max(1, self.size.height))
        self._draw()
        self.set_in = (perf_counter() - began) * 1000

    def _move_to(self, place: Place) -> None:
        place = min(place, self._lowest)
        self._at = START if place == self._layout.first else self._first_words(place)
        self._wanted = place
        self._draw()

    def _place_of(self, at: tuple[int, int]) -> Place:
        return self._layout.first if at == START else self._layout.find(*at)

    def _first_words(self, place: Place) -> tuple[int, int]:
        """Block and offset of the first line from a place on that shows text."""
        line = self._layout.line(place)
        following = self._layout.next(place) if line.role == "blank" else None
        if following is not None:
            line = self._layout.line(following)
        return line.block, line.start

    def _draw(self) -> None:
        """Show the lines from where it is wanted, or as near to it as the end allows."""
        self._top = min(self._wanted, self._lowest)
        self._lines = []
        following: Place | None = self._top
        while following is not None and len(self._lines) < self.size.height:
            self._lines.append(self._layout.line(following))
            following = self._layout.next(following)
        # A message would come after the next picture; so the lines above and below change with it.
        self.sights += 1
        self.refresh()

    def _most(self) -> float:
        """The share of the text above what is in sight at the end."""
        return self._layout.share_before(*self._first_words(self._lowest))

    def _before(self, place: Place) -> float:
        previous = self._layout.previous(place)
        return 0.0 if previous is None else self._layout.progress(previous)

    def marks(self, line: Line) -> list[Mark]:
        """What is marked in a line.

        Args:
            line: one of those in sight.
        """
        matches = self.findings.matches
        marks: list[Mark] = [
            (link.words.start, link.words.start + len(letters), HINT + letters)
            for letters, link in self.hinted.items()
            if link.words.block == line.block
        ]
        # A match that began lines earlier may reach into this one; it is the last before it.
        index = max(0, bisect_left(matches, Match(line.block, line.start, 0)) - 1)
        while index < len(matches) and matches[index] < Match(line.block, line.end, 0):
            match = matches[index]
            if match.block == line.block and match.end > line.start:
                name = "shown" if index == self.findings.current else "match"
                marks.append((match.start, match.end, name))
            index += 1
        if self.chosen is not None and self.chosen.words.block == line.block:
            marks.append((self.chosen.words.start, self.chosen.words.end, "chosen"))
        passages = (each for each in self.noted if each.block == line.block)
        marks += [(each.start, each.end, "noted") for each in passages]
        return marks
