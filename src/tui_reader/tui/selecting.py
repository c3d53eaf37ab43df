"""The statement on the screen, with a part of it selected by keys or by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.message import Message
from textual.reactive import reactive

from tui_reader.frozen import replace
from tui_reader.tui.document import START, Document
from tui_reader.tui.marking import column_of, nearest_offset
from tui_reader.tui.selection import (
    Selection,
    before_block,
    block_at,
    by_word,
    selected_text,
    text_of,
    word_at,
)
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from textual import events
    from textual.timer import Timer

    from tui_reader.tui.marking import Mark
    from tui_reader.typeset.lines import Line

_MANY = 500  # blocks beyond which words are not counted while the cursor moves
_DRAGGED = 0.05  # seconds between two lines that pass while the pointer is beyond an edge
_FASTEST = 4  # lines at once, the further out the more
_CHAIN = {2: "word", 3: "block"}


class Selecting(Document):
    """A document in which the keys that move take the end of a selection along, if there is one."""

    selection: reactive[Selection | None] = reactive[Selection | None](None)
    """What is selected; None while the keys move the text itself."""

    class Clicked(Message):
        """A character was clicked, and nothing selected."""

        def __init__(self, block: int, offset: int | None) -> None:
            super().__init__()
            self.block = block
            self.offset = offset

    def __init__(self) -> None:
        super().__init__()
        self._pressed: tuple[int, int] | None = None
        self._pointer = Offset(0, 0)
        self._dragging: Timer | None = None
        self._column: int | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Block and offset that the moving keys start from."""
        return self.selection.cursor if self.selection else self.at

    @property
    def selected(self) -> str:
        """The words that are selected, "" for none."""
        return selected_text(self.statement, self.selection) if self.selection else ""

    def how_much(self) -> tuple[str, ...]:
        """How much is selected, in several lengths."""
        if self.selection is None:
            return ("",)
        blocks = self.selection.last[0] - self.selection.first[0] + 1
        if blocks > _MANY:
            count, unit = blocks, "paragraph"
        else:
            count, unit = len(self.selected.split()), "word"
        number = f"{count:,} {unit}{'' if count == 1 else 's'} selected"
        return f"{number}; move to change it, x for its other end.", number

    def select(self) -> None:
        """Begin to select: with what a search or a key has brought up, or with the first word."""
        if self.selection is not None:
            self.selection = None
            return
        words = self.chosen.words if self.chosen else self.findings.shown
        if words is not None and self.in_sight(words.at):
            self.selection = Selection(words.at, (words.block, words.end - 1))
            return
        first = next((line for line in self.lines if line.start < line.end), None)
        if first is not None:
            self.selection = word_at(self.statement, (first.block, nearest_offset(first, 0)))

    def select_block(self) -> None:
        """Select the block of the cursor or, without one, the first in sight."""
        block = self.place[0]
        self.selection = block_at(self.statement, block if self.statement.title else max(0, block))

    def caret(self, characters: int) -> None:
        """Move the cursor along the text, over the ends of blocks.

        Args:
            characters: forward; negative for back.
        """
        if self.selection is None:
            return
        block, offset = self.selection.cursor
        offset += characters
        while offset >= len(text_of(self.statement, block)):
            if block + 1 >= len(self.statement.blocks):
                offset = max(0, len(text_of(self.statement, block)) - 1)
                break
            offset -= len(text_of(self.statement, block))
            block += 1
        while offset < 0:
            if block <= (TITLE if self.statement.title else 0):
                offset = 0
                break
            block -= 1
            offset += len(text_of(self.statement, block))
        self._take_along((block, offset))

    def word(self, words: int) -> None:
        """Move the cursor by words, so that whole ones are selected.

        Args:
            words: forward; negative for back.
        """
        if self.selection is None:
            return
        for _ in range(abs(words)):
            moved = by_word(self.statement, self.selection, 1 if words > 0 else -1)
            self.selection = replace(self.selection, anchor=moved.anchor)
            self._take_along(moved.cursor)

    def edge(self, direction: int) -> None:
        """Move the cursor to an end of its line.

        Args:
            direction: 1 for the last character, -1 for the first.
        """
        if self.selection is not None:
            line = self.line_of(self.selection.cursor)
            column = 0 if direction < 0 else 1 << 30
            self._take_along((line.block, nearest_offset(line, column)))

    def go(self, at: tuple[int, int]) -> None:
        """Bring a place to the top, or the cursor to it.

        Args:
            at: block and offset.
        """
        if self.selection is None:
            super().go(at)
        elif at[1] == 0 and at > self.selection.anchor:
            self._take_along(before_block(self.statement, at[0]))
        elif at != START or self.statement.title:
            self._take_along(at)

    def move(self, lines: int) -> None:
        """Move the text or the cursor by lines.

        Args:
            lines: down; negative for up.
        """
        if self.selection is None:
            super().move(lines)
            return
        here = self.line_of(self.selection.cursor)
        column = self._column
        if column is None:
            column = column_of(here, self.selection.cursor[1])
        line = self.line_further(self.selection.cursor, lines)
        self._take_along((line.block, nearest_offset(line, column)))
        self._column = column

    def start(self) -> None:
        """Go to the title."""
        if self.selection is None:
            super().start()
        else:
            self._take_along(START if self.statement.title else (0, 0))

    def end(self) -> None:
        """Go to the end."""
        block = len(self.statement.blocks) - 1
        if self.selection is None or block < 0:
            super().end()
        else:
            self._take_along(block_at(self.statement, block).cursor)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin to select with the pointer."""
        if event.button == 1:
            self.selection = None
            self._pressed = self._under(event)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the pointer; at the edges the text moves on."""
        if self._pressed is None or not event.button:
            return
        self.capture_mouse()
        self._pointer = event.get_content_offset_capture(self)
        self._drag()
        outside = not 0 <= self._pointer.y < self.size.height
        if outside and self._dragging is None:
            self._dragging = self.set_interval(_DRAGGED, self._drag)
        elif not outside:
            self._end_dragging()

    def _drag(self) -> None:
        """Select up to the pointer; while it stays beyond an edge the text moves on."""
        y, height = self._pointer.y, self.size.height
        if self._pressed is None:
            self._end_dragging()
            return
        if not 0 <= y < height:
            beyond = y if y < 0 else y - height + 1
            Document.move(self, max(-_FASTEST, min(beyond, _FASTEST)))
        under = self._nearest(self._pointer)
        if under is not None and (self.selection is not None or under != self._pressed):
            self.selection = Selection(self._pressed, under)

    def _end_dragging(self) -> None:
        if self._dragging is not None:
            self._dragging.stop()
            self._dragging = None

    def on_mouse_up(self) -> None:
        """The selection stays as it is."""
        self._pressed = None
        self._end_dragging()
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Select a word or a paragraph with two clicks or three; one chooses a link."""
        under = self._under(event)
        kind = _CHAIN.get(event.chain)
        if under is not None and kind is not None:
            word = kind == "word"
            self.selection = (
                word_at(self.statement, under) if word else block_at(self.statement, under[0])
            )
        elif self.selection is None:
            offset = event.get_content_offset(self)
            if offset is not None:
                self.choose_at(offset.x, offset.y)

    def _under(self, event: events.MouseEvent) -> tuple[int, int] | None:
        """Block and offset of the character nearest to the pointer."""
        return self._nearest(event.get_content_offset_capture(self))

    def _nearest(self, offset: Offset) -> tuple[int, int] | None:
        if not self.lines:
            return None
        row = min(max(offset.y, 0), len(self.lines) - 1)
        while row and self.lines[row].start == self.lines[row].end:
            row -= 1
        line = self.lines[row]
        return line.block, nearest_offset(line, offset.x - self.left)

    def marks(self, line: Line) -> list[Mark]:
        """What is marked in a line; what is selected comes before all else."""
        marks = super().marks(line)
        return [*self.selection.marks(line), *marks] if self.selection else marks

    def _take_along(self, at: tuple[int, int]) -> None:
        self._column = None
        if self.selection is not None:
            self.selection = self.selection.to(at)
            self.keep_in_sight(at)
