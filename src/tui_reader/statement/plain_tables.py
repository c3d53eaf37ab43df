"""Tables drawn with characters: grids with corners, and rows with bars."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.statement.model import Table
from tui_reader.typeset.measure import cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.statement.model import Side

# Few texts have a line that needs these; `re` compiles them for the first that does.
_FRAME = r"\s*\+(?:[-=]+\+)+\s*$"
_DELIMITER = r":?-+:?(?:\s*[|+]\s*:?-+:?)*$"


def read_table(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Read a table.

    Args:
        lines: of the text.
        at: index of the line where it may begin.

    Returns:
        The table, None when there is none, and the index of the line after it.
    """
    if "+" in lines[at] and re.match(_FRAME, lines[at]):
        return _grid(lines, at)
    if at + 1 < len(lines) and "|" in lines[at]:
        below = lines[at + 1]
        marks = below.strip().strip("|").strip()
        if ("|" in below or "+" in below) and re.match(_DELIMITER, marks):
            return _bars(lines, at)
    return None, at


def _grid(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    left = lines[at].index("+")
    edges = [place - left for place, mark in enumerate(lines[at].rstrip()) if mark == "+"]
    groups: list[list[list[str]]] = [[]]
    head = False
    end = at + 1
    while end < len(lines):
        line = lines[end].strip()
        if re.match(_FRAME, line):
            if not groups[-1]:
                break  # two frames with nothing between them
            head = head or (len(groups) == 1 and "=" in line)
            groups.append([])
        elif line.startswith("|") and (row := _between(line, edges)):
            groups[-1].append(row)
        else:
            break
        end += 1
    if groups[-1] or len(groups) < 2:
        return None, at  # no frame below
    groups.pop()
    if len(groups) == 2 and len(groups[0]) == 1 and not head and _is_listing(groups[1]):
        groups = [groups[0], *[[row] for row in groups[1]]]
        head = True
    rows = tuple(tuple(map(_cell, zip(*group, strict=True))) for group in groups if group)
    return (Table(tuple(tuple(row) for row in rows), head) if rows else None), end


def _between(line: str, edges: Sequence[int]) -> list[str]:
    """The cells of one line; no cells when its bars are not below the corners."""
    offsets = edges if line.isascii() else _offsets(line, edges)
    if len(offsets) != len(edges) or any(line[at : at + 1] != "|" for at in offsets):
        return []
    return [line[a + 1 : b].strip() for a, b in pairwise(offsets)]


def _offsets(line: str, edges: Sequence[int]) -> list[int]:
    """Offsets of the characters that stand in given columns."""
    found = []
    column = 0
    bars = set(edges)
    start = 0
    for at, mark in enumerate(line):
        if mark == "|":
            column += cells(line[start:at])
            start = at
            if column in bars:
                found.append(at)
    return found


def _is_listing(group: list[list[str]]) -> bool:
    return len(group) > 1 and all(row[0] for row in group)


def _cell(lines: Sequence[str]) -> str:
    """The text of a cell; a blank line in it is a line end that was set."""
    parts = "\n".join(lines).strip("\n").split("\n\n")
    return "\n".join(" ".join(part.split()) for part in parts)


def _bars(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    head = _split(lines[at])
    marks = re.split(r"[|+]", lines[at + 1].strip().strip("|"))
    count = len(marks)
    if len(head) != count:
        return None, at
    rows = [] if not any(head) else [head]
    end = at + 2
    while end < len(lines) and "|" in lines[end]:
        row = _split(lines[end])[:count]
        rows.append([*row, *[""] * (count - len(row))])
        end += 1
    if not rows:
        return None, at
    return Table(tuple(map(tuple, rows)), any(head), column_sides(map(_side, marks))), end


def column_sides(sides: Iterable[Side]) -> tuple[Side, ...]:
    """The sides of the columns of a table, none where none of them has one.

    Args:
        sides: one a column.
    """
    found = tuple(sides)
    return found if any(found) else ()


def _side(mark: str) -> Side:
    """The side that the mark below the head of a column says: `---:` right, `:---:` centre."""
    mark = mark.strip()
    if mark.endswith(":"):
        return "centre" if mark.startswith(":") else "right"
    return "left" if mark.startswith(":") else ""


def _split(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", line)]
