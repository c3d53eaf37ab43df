"""A statement as lines that are set only when somebody looks at them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

from tui_reader.typeset.lines import TITLE, Line, set_block, set_gap
from tui_reader.typeset.parts import parts_of, size

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement
    from tui_reader.typeset.lines import Setting
    from tui_reader.typeset.parts import TableParts, TextParts

Place = tuple[int, int, int]
"""Where a line is: opaque, ordered as the lines are."""

_KEPT = 10_000  # lines
_LONG_BLOCKS = 64  # blocks whose parts are remembered


class Layout:
    """The lines of a statement in one setting.

    Whatever the length of the text, each question costs time in proportion to the lines it
    touches; only the first call of `progress` looks at every block once.

    Args:
        statement: what is set.
        setting: width and manner.
    """

    def __init__(self, statement: Statement, setting: Setting) -> None:
        self.statement = statement
        self.setting = setting
        self._made: dict[tuple[int, int], list[Line]] = {}
        self._kept = 0
        self._long: dict[int, TextParts | TableParts | None] = {}
        self._before: list[int] | None = None
        self._first = TITLE
        if statement.blocks and not self._lines(TITLE, 0):
            self._first = 0

    def again(self, setting: Setting) -> Layout:
        """The same statement in another setting, without counting its characters again.

        Args:
            setting: width and manner.
        """
        other = Layout(self.statement, setting)
        other._before = self._before
        return other

    @property
    def first(self) -> Place:
        """The place of the first line; an empty statement has one, which is blank."""
        return self._first, 0, 0

    @property
    def last(self) -> Place:
        """The place of the last line."""
        return self._end_of(len(self.statement.blocks) - 1)

    def line(self, place: Place) -> Line:
        """The line at a place.

        Args:
            place: of this layout.
        """
        return self._lines(place[0], place[1])[place[2]]

    def next(self, place: Place) -> Place | None:
        """The place of the line below, None at the end.

        Args:
            place: of this layout.
        """
        block, part, row = place
        if row + 1 < len(self._lines(block, part)):
            return block, part, row + 1
        parts = self._parts(block)
        if parts and part + 1 < parts.count:
            return block, part + 1, 0
        return (block + 1, 0, 0) if block + 1 < len(self.statement.blocks) else None

    def previous(self, place: Place) -> Place | None:
        """The place of the line above, None at the start.

        Args:
            place: of this layout.
        """
        block, part, row = place
        if row:
            return block, part, row - 1
        if part:
            return block, part - 1, len(self._lines(block, part - 1)) - 1
        return self._end_of(block - 1) if block > self._first else None

    def find(self, block: int, offset: int) -> Place:
        """The place of the line that shows a character, or of the nearest one.

        Args:
            block: index of the block, or `TITLE`.
            offset: of the character in the block's text.
        """
        block = min(max(block, self._first), len(self.statement.blocks) - 1)
        offset = max(0, offset)
        parts = self._parts(block)
        part = parts.at(offset) if parts else 0
        lines = self._lines(block, part)
        row = max(0, bisect_right(lines, offset, key=_start) - 1)
        while row and lines[row].role == "byline" and lines[row - 1].end:
            row -= 1
        if lines[row].role == "table":
            row = _row_of_cell(lines, row, offset)
        return block, part, row

    def progress(self, place: Place) -> float:
        """The share of the characters up to the end of a line, from 0 to 1.

        Args:
            place: of this layout.
        """
        before = self._characters()
        whole = before[-1]
        return (before[place[0] + 1] + self.line(place).end) / whole if whole else 1.0

    def at_share(self, share: float) -> tuple[int, int]:
        """Block and offset of the character before which a share of all characters stands.

        Args:
            share: from 0 to 1.
        """
        before = self._characters()
        characters = ceil(share * before[-1])
        index = min(max(bisect_right(before, characters) - 1, 0), len(self.statement.blocks))
        return index - 1, characters - before[index]

    def share_before(self, block: int, offset: int) -> float:
        """The share of the characters that stand before one, from 0 to 1.

        Args:
            block: index of the block, or `TITLE`.
            offset: of the character in the block's text.
        """
        before = self._characters()
        return (before[block + 1] + offset) / before[-1] if before[-1] else 0.0

    def _characters(self) -> list[int]:
        """How many stand before each block, the title first, and the number of all."""
        if self._before is None:
            sizes = map(size, self.statement.blocks)
            self._before = [0, *accumulate(sizes, initial=len(self.statement.title))]
        return self._before

    def move(self, place: Place, rows: int) -> Place:
        """The place some lines further, the first or the last one at most.

        Args:
            place: of this layout.
            rows: down; negative for up.
        """
        step = self.next if rows > 0 else self.previous
        for _ in range(abs(rows)):
            further = step(place)
            if further is None:
                break
            place = further
        return place

    def _end_of(self, block: int) -> Place:
        parts = self._parts(block)
        part = parts.count - 1 if parts else 0
        return block, part, len(self._lines(block, part)) - 1

    def _lines(self, block: int, part: int) -> list[Line]:
        lines = self._made.get((block, part))
        if lines is None:
            while self._made and self._kept > _KEPT:
                self._kept -= len(self._made.pop(next(iter(self._made))))
            lines = self._make(block, part)
            self._made[block, part] = lines
            self._kept += len(lines)
        return lines

    def _make(self, block: int, part: int) -> list[Line]:
        if block == TITLE:
            empty = [] if self.statement.blocks else [Line(TITLE, 0, 0, (), "blank")]
            return set_block(self.statement, TITLE, self.setting) or empty
        has_gap = part == 0 and block > self._first
        gap = set_gap(self.statement, block, self.setting) if has_gap else []
        parts = self._parts(block)
        return [
            *gap,
            *(parts.lines(part) if parts else set_block(self.statement, block, self.setting)),
        ]

    def _parts(self, block: int) -> TextParts | TableParts | None:
        """The parts of a long block; how long a table is takes counting, so it is remembered."""
        if block == TITLE:
            return None
        if block not in self._long:
            if len(self._long) >= _LONG_BLOCKS:
                del self._long[next(iter(self._long))]
            self._long[block] = parts_of(self.statement, block, self.setting)
        return self._long[block]


def _start(line: Line) -> int:
    return line.start


def _row_of_cell(lines: list[Line], row: int, offset: int) -> int:
    """Of the lines of one table row, the one that shows a character."""
    for at in range(row, -1, -1):
        if lines[at].start < lines[row].start:
            break
        for segment in lines[at].segments:
            start = segment.start
            if start is not None and start <= offset < start + len(segment.text):
                return at
    return row
