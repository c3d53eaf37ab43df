"""Tables made of nothing but blanks: cells behind tabs, or one below another."""

from __future__ import annotations

import re
from itertools import pairwise

from tui_reader.statement.model import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Field = tuple[int, int, str]

_WIDEST = 400  # characters of a line
_GAP = 3  # blanks between columns; two will do where many lines agree, or all words do
_AGREEING = 4  # lines
_FILLED = 0.6  # share of the rows that have more than one cell
_SEPARATOR = r"[ \t]*[-=_](?:[-=_ \t+]*[-=_])?[ \t]*$"
_FIELD = r"\S+(?: \S+)*"
_LEADERS = r"(?: ?[.·…_]){3,}$|(?: \.)+$"  # from a title to its page
_LIST_MARK = r"(?:[-*+•‣▪◦·–o]|\(?[\da-zA-Z]{1,4}[.)]|\[.?\]|\[\d+\])$"
_NUMBER = r"[-+−–(<>~≈]?\s?[$£€¥]?\s?\d[\d.,'’\u202f\xa0 /:%-]*(?:%|[$£€¥]|\))?$"


def may_be_columns(line: str) -> bool:
    """Whether the words of a line stand far enough apart for a table.

    Args:
        line: of the text.
    """
    return "   " in line.strip() or "\t" in line.strip()


def read_columns(lines: Sequence[str]) -> tuple[Table | None, int, int]:
    """Read the table in a block.

    Args:
        lines: of the block; none of them is blank.

    Returns:
        The table, None when there is none; the lines above it, and those down to its end.
    """
    tabbed = _tabbed(lines)
    if tabbed is not None:
        return tabbed, 0, len(lines)
    drawn = [line.expandtabs(8).rstrip() for line in lines]
    if max(map(len, drawn)) > _WIDEST:
        return None, 0, 0
    rows = [[] if re.match(_SEPARATOR, line) else _fields(line) for line in drawn]
    several = [at for at, row in enumerate(rows) if len(row) > 1]
    if len(several) < 2:
        return None, 0, 0
    first, end = several[0], several[-1] + 1
    while end < len(rows) and not rows[end]:
        end += 1  # the line below the last row
    grouped = any(not row and " " in line.strip() for row, line in zip(rows, drawn, strict=True))
    starts = _starts([rows[at] for at in several], grouped=grouped)
    made = [_placed(row, starts) for row in rows[first:end] if row]
    marked = next((at for at in range(first, end) if not rows[at]), 0)
    if not _is_table(made, rows, several, starts):
        return None, 0, 0
    head = marked == first + 1 or _has_head(made)
    return Table(tuple(map(tuple, _merged(made))), head), first, end


def read_ruled(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Read a simple table of reStructuredText: columns below groups of "=".

    Args:
        lines: of the text.
        at: index of the line where it may begin.

    Returns:
        The table, None when there is none, and the index of the line after it.
    """
    border = lines[at].strip()
    if not re.match(r"=+(?: +=+)+$", border):
        return None, at
    left = lines[at].index("=")
    starts = [found.start() + left for found in re.finditer("=+", border)]
    rows: list[list[str]] = []
    ruled = 0
    head = 0
    for end in range(at + 1, len(lines)):
        line = lines[end]
        if line.strip() == border:
            ruled += 1
            below = lines[end + 1].strip() if end + 1 < len(lines) else ""
            if ruled == 2 or not below:
                return (
                    Table(tuple(map(tuple, _merged(rows))), head > 0) if rows else None
                ), end + 1
            head = len(rows)
        elif line.strip() and not re.match(_SEPARATOR, line):
            if any(line[start - 1 : start].strip() for start in starts[1:]):
                return None, at
            edges = [*starts[1:], len(line)]
            rows.append([" ".join(line[a:b].split()) for a, b in zip(starts, edges, strict=True)])
    return None, at


def _tabbed(lines: Sequence[str]) -> Table | None:
    """Cells behind single tabs, as spreadsheets write them."""
    count = lines[0].count("\t")
    if len(lines) < 2 or not count or any(line.count("\t") != count for line in lines):
        return None
    if any("   " in line for line in lines):
        return None
    rows = [[" ".join(cell.split()) for cell in line.split("\t")] for line in lines]
    if _are_marks([row[0] for row in rows]) or sum(sum(map(bool, row)) > 1 for row in rows) < 2:
        return None
    return Table(tuple(map(tuple, rows)), _has_head(rows))


def _fields(line: str) -> list[Field]:
    return [(found.start(), found.end(), found[0]) for found in re.finditer(_FIELD, line)]


def _starts(rows: Sequence[Sequence[Field]], *, grouped: bool) -> list[int]:
    """Where columns begin: behind what is blank in all of the rows."""
    right = max(row[-1][1] for row in rows)
    changes = [0] * (right + 2)
    for row in rows:
        for start, end, _ in row:
            changes[start] += 1
            changes[end] -= 1
    aligned = len({tuple(start for start, _, _ in row) for row in rows}) == 1
    needed = 2 if grouped or aligned or len(rows) >= _AGREEING else _GAP
    starts: list[int] = []
    covered = 0
    blank = needed  # the margin
    for at in range(right):
        covered += changes[at]
        if covered and (blank >= needed or not starts):
            starts.append(at)
        blank = 0 if covered else blank + 1
    return starts


def _placed(row: Sequence[Field], starts: Sequence[int]) -> list[str]:
    cells = [""] * len(starts)
    for begin, _, words in row:
        column = max(0, sum(start <= begin for start in starts) - 1)
        bare = re.sub(_LEADERS, "", words) if column + 1 < len(cells) else words
        cells[column] = f"{cells[column]} {bare}".strip()
    return cells


def _is_table(
    made: Sequence[Sequence[str]],
    rows: Sequence[Sequence[Field]],
    several: Sequence[int],
    starts: Sequence[int],
) -> bool:
    filled = sum(sum(map(bool, cells)) > 1 for cells in made)
    if len(starts) < 2 or filled < 2 or filled < len(made) * _FILLED:
        return False
    return not _are_marks([cells[0] for cells in made]) and not _is_justified(rows, several, starts)


def _are_marks(words: Sequence[str]) -> bool:
    """Whether a first column holds the marks of a list."""
    return all(not each or re.match(_LIST_MARK, each) for each in words)


def _is_justified(
    rows: Sequence[Sequence[Field]], several: Sequence[int], starts: Sequence[int]
) -> bool:
    """Whether blanks were only spread between the words, to make lines equally long."""
    found = [rows[at] for at in several]
    if all([start for start, _, _ in row] == list(starts) for row in found):
        return False
    ends = [row[-1][1] for row in found]
    if len(set(ends[:-1])) > 1 or ends[-1] > ends[0]:
        return False
    gaps = [{b[0] - a[1] for a, b in pairwise(row)} | _single(row) for row in found]
    return all(max(each) - min(each) <= 1 for each in gaps)


def _single(row: Sequence[Field]) -> set[int]:
    return {1} if any(" " in words for _, _, words in row) else set()


def _has_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row says what stands below it."""
    first, *below = rows
    if len(below) < 1 or not any(first):
        return False
    if not first[0] and all(first[1:]):
        return True
    columns = list(zip(*below, strict=True))
    figures = [all(not c or _is_number(c) for c in each) and any(each) for each in columns]
    if not any(figures):
        return False
    return all(
        not is_figure or not words or not _is_number(words) or _is_year(words)
        for words, is_figure in zip(first, figures, strict=True)
    ) and not all(_is_year(words) for column in columns for words in column[:1] if words)


def _is_number(words: str) -> bool:
    return re.match(_NUMBER, words) is not None


def _is_year(words: str) -> bool:
    return len(words) == 4 and words.isdecimal() and words[:2] in ("18", "19", "20")


def _merged(rows: Sequence[list[str]]) -> list[list[str]]:
    """Rows, with lines that only go on with the cells above put there."""
    made: list[list[str]] = []
    for row in rows:
        whole = len(row) > 2 and all(row[1:])
        if made and not row[0] and not whole and not any(map(_is_number, row)):
            made[-1] = [f"{a} {b}".strip() for a, b in zip(made[-1], row, strict=True)]
        else:
            made.append(row)
    return made
