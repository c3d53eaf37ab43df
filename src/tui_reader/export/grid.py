"""Tables drawn as grids (reStructuredText), cells wrapped between words only."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from tui_reader.typeset.measure import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Table


def draw_grid(table: Table, width: int) -> Iterator[str]:
    """Draw a table so that reading it again gives the same rows.

    A line end that was set in a cell is drawn as a blank line. Where the longest words of the
    columns do not fit side by side, the table is wider than asked for.

    Args:
        table: what is drawn.
        width: cells of a line.
    """
    count = max(map(len, table.rows), default=0)
    if not count:
        return
    rows = [[*row, *[""] * (count - len(row))] for row in table.rows]
    columns = list(zip(*rows, strict=True))
    widths = [max(1, *(max(map(cells, cell.split("\n"))) for cell in column)) for column in columns]
    # Two rows without a head could be taken for a head and a list of rows below it.
    if table.head or len(rows) != 2:
        words = [max(1, *(max(map(cells, cell.split())) if cell.strip() else 0 for cell in column))
                 for column in columns]  # fmt: skip
        widths = _fitted(widths, words, width - 3 * count - 1)
    yield _frame(widths, "-")
    for number, row in enumerate(rows):
        wrapped = [_wrapped(cell, room) for cell, room in zip(row, widths, strict=True)]
        for line in zip_longest(*wrapped, fillvalue=""):
            padded = (f"{words}{' ' * (room - cells(words))}"
                      for words, room in zip(line, widths, strict=True))  # fmt: skip
            yield f"| {' | '.join(padded)} |"
        yield _frame(widths, "=" if table.head and number == 0 else "-")


def _frame(widths: Sequence[int], stroke: str) -> str:
    return f"+{'+'.join(stroke * (width + 2) for width in widths)}+"


def _fitted(widths: list[int], words: list[int], room: int) -> list[int]:
    """Widths that share out the room: narrow columns as they are, wide ones what is left."""
    if sum(widths) <= room:
        return widths
    fitted = list(widths)
    narrow_first = sorted(range(len(widths)), key=widths.__getitem__)
    for done, column in enumerate(narrow_first):
        share = max(0, room) // (len(widths) - done)
        fitted[column] = max(words[column], min(widths[column], share))
        room -= fitted[column]
    return fitted


def _wrapped(cell: str, room: int) -> list[str]:
    lines: list[str] = []
    for part in cell.split("\n"):
        if lines:
            lines.append("")
        line = ""
        for word in part.split():
            if line and cells(line) + 1 + cells(word) > room:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    return lines
