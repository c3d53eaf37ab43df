"""Headings of plain text: lines with another line of marks below them."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.statement.model import Code, Heading, Item, Paragraph, Table
from tui_reader.typeset.measure import cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from tui_reader.statement.model import Block
    from tui_reader.statement.plain_lines import Line

    Part = Literal["paragraph", "heading"]

_LONGEST = 70  # characters of a numbered heading
_NUMBERED = r"(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\.))\.? +(?=[^\W\d_])"
_NEAR = 2  # cells by which the underline of a numbered heading may miss its length
_UNDERLINES = {
    "=": 1, "#": 1, "-": 2, "*": 2, "~": 3, "+": 3, "^": 4, ".": 4, '"': 5, "'": 6,
}  # fmt: skip


def is_underlined(line: str, below: str) -> bool:
    """Whether a line that looks like an item of a list is a heading.

    Args:
        line: with a mark at its beginning.
        below: the next line.
    """
    length = len(below.rstrip())
    level = underline_level(below)
    return bool(level) and length > 4 and abs(length - cells(line.rstrip())) <= _NEAR


def underline_level(line: str) -> int:
    """The level of the heading that a line may underline, 0 for none.

    Args:
        line: of the text.
    """
    line = line.rstrip()
    level = _UNDERLINES.get(line[:1], 0)
    return level if level and len(line) > 2 and not line.strip(line[0]) else 0


def headings(lines: list[Line], underline: str) -> list[tuple[Part, list[Line]]]:
    """The heading above an underline, behind what stands above it without a blank line.

    Args:
        lines: above the underline.
        underline: the line of marks.

    Returns:
        Parts of the text; none when the line underlines nothing.
    """
    length = len(underline.rstrip())
    if length == max(3, *(cells(line.words) for line in lines)):
        return [("heading", lines)]
    if (
        underline[0] == "~"
        or length * 2 < cells(lines[-1].words)
        or length > cells(lines[-1].words) + 30
    ):
        return []
    made: list[tuple[Part, list[Line]]] = [("heading", lines[-1:])]
    return [("paragraph", lines[:-1]), *made] if len(lines) > 1 else made


def with_numbered(blocks: Sequence[Block]) -> list[Block]:
    """Short numbered lines above paragraphs, in a text that marks no heading otherwise.

    Args:
        blocks: of the text.

    Returns:
        The blocks; those lines are headings where at least two follow in their order.
    """
    kept: dict[int, tuple[int, ...]] = {}
    last: tuple[int, ...] = (0,)
    for at, (block, below) in enumerate(pairwise(blocks)):
        number = _number_of(block) if isinstance(below, Paragraph | Code | Table) else ()
        if number > last and (kept or number[0] == 1) and not (at and _is_numbered(blocks[at - 1])):
            kept[at] = last = number
    if len(kept) < 2:
        return list(blocks)
    made = list(blocks)
    for at, number in kept.items():
        block = blocks[at]
        mark = f"{block.marker} " if isinstance(block, Item) else ""
        made[at] = Heading(mark + block.text, min(6, len(number) + 1))
    return made


def _is_numbered(block: Block) -> bool:
    return isinstance(block, Item) and not block.depth and block.marker[:-1].isdecimal()


def _number_of(block: Block) -> tuple[int, ...]:
    """The number before the words of a block that may be a heading; empty for any other."""
    if isinstance(block, Item) and _is_numbered(block):
        text = f"{block.marker} {block.text}"
    elif isinstance(block, Paragraph):
        text = block.text
    else:
        return ()
    found = re.match(_NUMBERED, text)
    if found is None or len(text) > _LONGEST or "\n" in text or text[-1] in ".,;:!?…":
        return ()
    return tuple(map(int, found[1].split(".")))
