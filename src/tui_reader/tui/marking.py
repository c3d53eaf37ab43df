"""What is marked in a line: matches, the chosen link, and where a pointer points."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

from tui_reader.frozen import dataclass
from tui_reader.statement.model import spans_of
from tui_reader.tui.search import Match
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Statement
    from tui_reader.typeset.lines import Line, Segment

Mark = tuple[int, int, str]  # start and end in the block's text, and what the mark is
HINT = "hint "  # before the letters of a mark that stand in the place of the text
_LETTERS = "asdfghjklqwertyuiopzxcvbnm"


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a statement, or the mark of a footnote.

    Args:
        words: where it stands.
        url: where it leads, "" for a mark that says only its number.
        note: whether it is the mark of a footnote.
    """

    words: Match
    url: str
    note: bool = False

    def covers(self, block: int, offset: int | None) -> bool:
        """Whether a character belongs to the link.

        Args:
            block: index of the block.
            offset: of the character, None for none.
        """
        inside = offset is not None and self.words.start <= offset < self.words.end
        return inside and block == self.words.block


def links_in(statement: Statement, index: int) -> list[Link]:
    """The links of a block in reading order.

    Args:
        statement: what is read.
        index: of the block, or `TITLE`.
    """
    if index == TITLE:
        return []
    return [
        Link(Match(index, each.start, each.end), each.url or "", note=each.kind == "footnote")
        for each in spans_of(statement.blocks[index])
        if each.kind in ("link", "footnote")
    ]


def links_beyond(statement: Statement, at: tuple[int, int], direction: int) -> Iterator[Link]:
    """The links that begin behind a place, or before it, the nearest first.

    Args:
        statement: what is read.
        at: block and offset.
        direction: 1 behind, -1 before.
    """
    block, offset = at
    last = len(statement.blocks) if direction > 0 else TITLE
    for index in range(block, last, direction):
        for link in links_in(statement, index)[::direction]:
            if index != block or (link.words.start - offset) * direction > 0:
                yield link


def split(segment: Segment, marks: Sequence[Mark]) -> Iterator[tuple[str, str]]:
    """A segment in parts, each with the mark that it bears.

    Args:
        segment: of a line; one that typesetting added bears no mark.
        marks: where two overlap, the earlier in the sequence counts.

    Yields:
        Text and mark, "" for none.
    """
    start = segment.start
    if start is None or not marks:
        yield segment.text, ""
        return
    end = start + len(segment.text)
    edges = {start, end}
    edges.update(edge for mark in marks for edge in mark[:2] if start < edge < end)
    ordered = sorted(edges)
    for left, right in pairwise(ordered):
        names = (name for begin, stop, name in marks if begin <= left and right <= stop)
        yield segment.text[left - start : right - start], next(names, "")


def offset_at(line: Line, column: int) -> int | None:
    """The character of the block's text that stands at a column of a line.

    Args:
        line: as it was set.
        column: cells from the line's left edge.

    Returns:
        None where typesetting put something of its own, or nothing stands.
    """
    if column < 0:
        return None
    for segment in line.segments:
        width = cell_len(segment.text)
        if column < width:
            before = chop_cells(segment.text, column)[0] if column else ""
            return None if segment.start is None else segment.start + len(before)
        column -= width
    return None


def nearest_offset(line: Line, column: int) -> int:
    """The character of the block's text nearest to a column of a line.

    Args:
        line: as it was set.
        column: cells from the line's left edge.
    """
    nearest = line.start
    for segment in line.segments:
        if segment.start is not None and segment.text:
            before = chop_cells(segment.text, column)[0] if column > 0 else ""
            nearest = segment.start + min(len(before), len(segment.text) - 1)
        column -= cell_len(segment.text)
        if column < 0:
            break
    return nearest


def column_of(line: Line, offset: int) -> int:
    """The column at which a character of the block's text stands in a line.

    Args:
        line: as it was set.
        offset: in the block's text.
    """
    column = 0
    for segment in line.segments:
        if segment.start is not None and segment.start <= offset < segment.start + len(
            segment.text
        ):
            return column + cell_len(segment.text[: offset - segment.start])
        column += cell_len(segment.text)
    return column


def hints(links: Sequence[Link]) -> dict[str, Link]:
    """Links by the letters that choose them, as few as there can be.

    Args:
        links: in reading order.
    """
    if len(links) <= len(_LETTERS):
        return dict(zip(_LETTERS, links, strict=False))
    pairs = (first + second for first in _LETTERS for second in _LETTERS)
    return dict(zip(pairs, links, strict=False))
