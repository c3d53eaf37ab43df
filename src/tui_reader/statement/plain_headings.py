"""Headings of plain text: lines with another line of marks below them."""

from __future__ import annotations

from tui_reader.typeset.measure import cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from tui_reader.statement.plain_lines import Line

    Part = Literal["paragraph", "heading"]

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
