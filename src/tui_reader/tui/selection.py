"""What a person has selected, as characters of the statement and not as cells of the screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.model import Code, Item
from tui_reader.typeset.lines import TITLE
from tui_reader.typeset.measure import SOFT_HYPHEN, ZERO_WIDTH_SPACE

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement
    from tui_reader.tui.marking import Mark
    from tui_reader.typeset.lines import Line

    At = tuple[int, int]

# Letters with the marks that combine with them; apostrophes and hyphens join.
_LETTERS = r"[\w\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0966-\u0fff]+"
_WORD = re.compile(rf"{_LETTERS}(?:[’'\-\u00ad]{_LETTERS})*")
_NEAR = 256  # characters to look back for the beginning of a word
_UNSEEN = {ord(SOFT_HYPHEN): None, ord(ZERO_WIDTH_SPACE): None}


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where the cursor stands; both characters belong to it.

    Args:
        anchor: block and offset where it was begun.
        cursor: block and offset of the end that moves.
    """

    anchor: At
    cursor: At

    @property
    def first(self) -> At:
        """Block and offset of the first character."""
        return min(self.anchor, self.cursor)

    @property
    def last(self) -> At:
        """Block and offset of the last character."""
        return max(self.anchor, self.cursor)

    def to(self, cursor: At) -> Selection:
        """The same with the cursor elsewhere.

        Args:
            cursor: block and offset.
        """
        return replace(self, cursor=cursor)

    def turned(self) -> Selection:
        """The same with the other end to move."""
        return Selection(self.cursor, self.anchor)

    def marks(self, line: Line) -> list[Mark]:
        """What is selected in a line.

        Args:
            line: any line of the statement.
        """
        if not self.first[0] <= line.block <= self.last[0]:
            return []
        start = self.first[1] if line.block == self.first[0] else 0
        end = self.last[1] + 1 if line.block == self.last[0] else line.end
        marks: list[Mark] = [(start, end, "selected")]
        if line.block == self.cursor[0]:
            marks.insert(0, (self.cursor[1], self.cursor[1] + 1, "caret"))
        return marks


def text_of(statement: Statement, block: int) -> str:
    """The characters of a block.

    Args:
        statement: holds the block.
        block: its index, `TITLE` for the title.
    """
    return statement.title if block == TITLE else statement.blocks[block].text


def selected_text(statement: Statement, selection: Selection) -> str:
    """The words that are selected, without the line ends that typesetting made.

    Args:
        statement: in which something is selected.
        selection: what is.
    """
    (first, start), (last, end) = selection.first, selection.last
    pieces: list[str] = []
    before = None
    for block in range(first, last + 1):
        text = text_of(statement, block)
        piece = text[start if block == first else 0 : end + 1 if block == last else None]
        if not piece.strip():
            continue  # a break between blocks, or a picture without words
        if before is not None:
            pieces.append(
                "\n" if block == before + 1 and _is_item(statement, before, block) else "\n\n"
            )
        elif block == TITLE or not isinstance(statement.blocks[block], Code):
            piece = piece.lstrip()
        pieces.append(_marked(statement, block, piece, whole=block > first or start == 0))
        before = block
    return "".join(pieces).translate(_UNSEEN).rstrip()


def by_word(statement: Statement, selection: Selection, direction: int) -> Selection:
    """A word more or less at the end that moves; what is selected begins and ends with whole words.

    Args:
        statement: in which something is selected.
        selection: what is.
        direction: 1 or -1.
    """
    anchor, cursor = selection.anchor, selection.cursor
    ahead = cursor > anchor or (cursor == anchor and direction > 0)
    at = word_edge(statement, cursor, direction, end=ahead)
    passes = at < anchor if ahead else at >= anchor
    if ahead == (direction > 0) or not passes:
        return selection.to(at)
    # The end that moves passes the other one, which then belongs to the far side of its word.
    word = word_at(statement, anchor)
    beyond = word_edge(statement, anchor, direction, end=direction > 0)
    return Selection(word.first if direction > 0 else word.last, beyond)


def word_edge(statement: Statement, at: At, direction: int, *, end: bool) -> At:
    """The next or previous edge of a word; the same place at either end of the statement.

    Args:
        statement: any.
        at: block and offset.
        direction: 1 or -1.
        end: whether last characters of words are looked for, rather than first ones.
    """
    block, offset = at
    first, last = TITLE if statement.title else 0, len(statement.blocks) - 1
    begin = max(0, offset - _NEAR)
    while first <= block <= last:
        text = text_of(statement, block)
        if direction > 0:
            edges = (_edge(hit, end=end) for hit in _WORD.finditer(text, begin))
            found = next((edge for edge in edges if edge > offset), None)
            begin, offset = 0, -1
        else:
            before = [_edge(hit, end=end) for hit in _WORD.finditer(text, begin, offset + _NEAR)]
            found = next((edge for edge in reversed(before) if edge < offset), None)
            begin = 0
            offset = len(text_of(statement, block - 1)) if block > first else 0
        if found is not None:
            return block, found
        block += direction
    return at


def _edge(word: re.Match[str], *, end: bool) -> int:
    return word.end() - 1 if end else word.start()


def word_at(statement: Statement, at: At) -> Selection:
    """The word at a place; the character alone where no word is.

    Args:
        statement: any.
        at: block and offset.
    """
    block, offset = at
    text = text_of(statement, block)
    for hit in _WORD.finditer(text, max(0, offset - _NEAR), offset + _NEAR):
        if hit.start() <= offset < hit.end():
            return Selection((block, hit.start()), (block, hit.end() - 1))
    return Selection(at, at)


def block_at(statement: Statement, block: int) -> Selection:
    """A block whole.

    Args:
        statement: any.
        block: its index.
    """
    return Selection((block, 0), (block, max(0, len(text_of(statement, block)) - 1)))


def before_block(statement: Statement, block: int) -> At:
    """The last character before a block begins.

    Args:
        statement: any.
        block: its index, not that of the first block.
    """
    first = TITLE if statement.title else 0
    while block > first + 1 and not text_of(statement, block - 1):
        block -= 1
    return block - 1, max(0, len(text_of(statement, block - 1)) - 1)


def _marked(statement: Statement, block: int, piece: str, *, whole: bool) -> str:
    part = statement.blocks[block] if block != TITLE else None
    if not (whole and isinstance(part, Item) and part.marker):
        return piece
    return f"{'  ' * part.depth}{part.marker} {piece}"


def _is_item(statement: Statement, *blocks: int) -> bool:
    return all(each != TITLE and isinstance(statement.blocks[each], Item) for each in blocks)
