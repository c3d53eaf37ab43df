"""A statement as lines that are set only when somebody looks at them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tui_reader.statement.model import Item
from tui_reader.typeset.lines import TITLE, Line, set_block

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement
    from tui_reader.typeset.lines import Setting

Place = tuple[int, int]
"""Where a line is: opaque, ordered as the lines are."""

_KEPT = 20_000  # lines


class Layout:
    """The lines of a statement.

    Args:
        statement: what is set.
        setting: width and manner.
    """

    def __init__(self, statement: Statement, setting: Setting) -> None:
        self.statement = statement
        self.setting = setting
        self._set: dict[int, list[Line]] = {}
        self._kept = 0
        has_title = bool(self._lines(TITLE)) or not statement.blocks
        self._first = TITLE if has_title else 0
        self._before: list[int] | None = None

    @property
    def first(self) -> Place:
        """The first line."""
        return self._first, 0

    @property
    def last(self) -> Place:
        """The last line."""
        block = len(self.statement.blocks) - 1
        return block, len(self._lines(block)) - 1

    def line(self, place: Place) -> Line:
        """The line at a place.

        Args:
            place: of this layout.
        """
        return self._lines(place[0])[place[1]]

    def next(self, place: Place) -> Place | None:
        """The place of the line below, None at the end.

        Args:
            place: of this layout.
        """
        block, row = place
        if row + 1 < len(self._lines(block)):
            return block, row + 1
        return (block + 1, 0) if block + 1 < len(self.statement.blocks) else None

    def previous(self, place: Place) -> Place | None:
        """The place of the line above, None at the start.

        Args:
            place: of this layout.
        """
        block, row = place
        if row:
            return block, row - 1
        return (block - 1, len(self._lines(block - 1)) - 1) if block > self._first else None

    def find(self, block: int, offset: int) -> Place:
        """The line that shows a character.

        Args:
            block: index of the block or `TITLE`.
            offset: of the character in the block's text.
        """
        block = min(max(block, self._first), len(self.statement.blocks) - 1)
        lines = self._lines(block)
        row = bisect_right(lines, max(0, offset), key=lambda line: line.start) - 1
        while row and lines[row].role == "byline":
            row -= 1
        return block, row

    def progress(self, place: Place) -> float:
        """The share of the characters up to the end of a line, from 0 to 1.

        Args:
            place: of this layout.
        """
        if self._before is None:
            self._before = [0, len(self.statement.title)]
            for block in self.statement.blocks:
                self._before.append(self._before[-1] + len(block.text))
        whole = self._before[-1]
        return (self._before[place[0] + 1] + self.line(place).end) / whole if whole else 1.0

    def move(self, place: Place, rows: int) -> Place:
        """The place some lines further, or the first or last one.

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

    def _lines(self, block: int) -> list[Line]:
        if block not in self._set:
            while self._set and self._kept > _KEPT:
                self._kept -= len(self._set.pop(next(iter(self._set))))
            self._set[block] = self._make(block)
            self._kept += len(self._set[block])
        return self._set[block]

    def _make(self, block: int) -> list[Line]:
        if block == TITLE:
            empty = [] if self.statement.blocks else [Line(TITLE, 0, 0, (), "blank")]
            return set_block(self.statement, TITLE, self.setting) or empty
        lines = set_block(self.statement, block, self.setting)
        if self._has_space_before(block):
            lines.insert(0, Line(block, 0, 0, (), "blank"))
        return lines

    def _has_space_before(self, block: int) -> bool:
        if block == self._first:
            return False
        here = self.statement.blocks[block]
        above = self.statement.blocks[block - 1] if block else None
        return not (isinstance(here, Item) and isinstance(above, Item))
