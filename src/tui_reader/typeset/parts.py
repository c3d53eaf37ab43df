"""Blocks too long to be set at once, divided into parts that can be set in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.statement.model import Table
from tui_reader.typeset.lines import set_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.statement.model import Block, Statement
    from tui_reader.typeset.lines import Line, Setting

PART = 1 << 15  # characters
_BACK = 1 << 10  # characters to look back for a place to divide at
_MARKS = 64  # characters that may belong to the one before them


def size(block: Block) -> int:
    """Number of characters of a block's text.

    Args:
        block: of a statement.
    """
    if isinstance(block, Table):
        cells = sum(sum(map(len, row)) + max(0, len(row) - 1) for row in block.rows)
        return cells + max(0, len(block.rows) - 1)
    return len(block.text)


def parts_of(statement: Statement, index: int, setting: Setting) -> TextParts | TableParts | None:
    """The parts of a block, None when it is short enough to be set at once.

    Args:
        statement: holds the block.
        index: of the block.
        setting: width and manner.
    """
    block = statement.blocks[index]
    if size(block) <= PART:
        return None
    if isinstance(block, Table) and max(sum(map(len, row)) for row in block.rows) < PART // 4:
        return TableParts(block, index, setting)
    return TextParts(statement, index, setting)


class TextParts:
    """Parts of running text or code, each cut at a line's end or at a space near it.

    A table whose rows are as long as pages is no table for a reader, and is set as running text.
    """

    def __init__(self, statement: Statement, index: int, setting: Setting) -> None:
        self._statement = statement
        self._index = index
        self._setting = setting
        self._text = statement.blocks[index].text
        self.count = -(-len(self._text) // PART)

    def lines(self, part: int) -> Iterator[Line]:
        """The lines of one part.

        Args:
            part: its number, from 0.
        """
        start, end = self._cut(part), self._cut(part + 1)
        for line in set_part(self._statement, self._index, self._setting, start, end):
            # After a newline at the end of a part comes the next part, not an empty line.
            if line.start < line.end or line.start < end or end == len(self._text):
                yield line

    def at(self, offset: int) -> int:
        """The part that holds a character.

        Args:
            offset: in the block's text.
        """
        part = min(offset // PART, self.count - 1)
        while part + 1 < self.count and self._cut(part + 1) <= offset:
            part += 1
        return part

    def _cut(self, part: int) -> int:
        text, at = self._text, part * PART
        if not 0 < at < len(text):
            return min(at, len(text))
        for end in "\n ":
            found = text.rfind(end, at - _BACK, at)
            if found >= 0:
                return found + 1
        return at if text.isascii() else _before_marks(text, at)


class TableParts:
    """Groups of rows of one table, drawn in the same columns."""

    def __init__(self, table: Table, index: int, setting: Setting) -> None:
        from tui_reader.typeset.tables import Drawing

        self._drawing = Drawing(table, setting, index)
        self._rows = len(table.rows)
        self.count = min(self._rows, -(-self._drawing.offsets[-1] // PART))

    def lines(self, part: int) -> Iterator[Line]:
        """The lines of one group.

        Args:
            part: its number, from 0.
        """
        return self._drawing.lines(self._first_row(part), self._first_row(part + 1))

    def at(self, offset: int) -> int:
        """The group that holds a character.

        Args:
            offset: in the table's text.
        """
        from bisect import bisect_right

        row = bisect_right(self._drawing.offsets, offset) - 1
        part = min(row * self.count // self._rows, self.count - 1)
        while part + 1 < self.count and self._first_row(part + 1) <= row:
            part += 1
        return part

    def _first_row(self, part: int) -> int:
        return part * self._rows // self.count


def _before_marks(text: str, at: int) -> int:
    """The nearest place at or before `at` that does not part a mark from its character."""
    from unicodedata import category

    for place in range(at, max(0, at - _MARKS), -1):
        if category(text[place])[0] not in "MC" and category(text[place - 1]) != "Cf":
            return place
    return at
