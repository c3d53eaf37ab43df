"""Tables drawn to fit the width, cells wrapped; row by row where that is too narrow."""

from __future__ import annotations

from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from tui_reader.typeset.breaking import break_lines
from tui_reader.typeset.measure import cells
from tui_reader.typeset.model import Line, Segment
from tui_reader.typeset.paragraphs import Frame, order_of, set_words
from tui_reader.typeset.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Table
    from tui_reader.typeset.model import Setting

    Row = tuple[str, ...]

_SAMPLE = 500  # rows that decide how wide the columns are; others wrap
_NARROWEST = 6  # cells of a column that has to wrap
_FIGURES = frozenset("0123456789.,'’ \u00a0\u202f-+−±%‰€$£¥()–—*")


class Drawing:
    """How the rows of one table are drawn.

    Args:
        table: what is drawn.
        setting: width and manner.
        index: of the block.
    """

    def __init__(self, table: Table, setting: Setting, index: int) -> None:
        self.table = table
        self.setting = setting
        self.index = index
        sizes = (sum(map(len, row)) + max(1, len(row)) for row in table.rows)
        self.offsets = [0, *accumulate(sizes)]
        count = max(map(len, table.rows), default=0)
        sample = table.rows[:_SAMPLE]
        natural = [0] * count
        for row in sample:
            for column, cell in enumerate(row):
                natural[column] = max(natural[column], _widest_line(cell))
        self.left, self.between, self.right = ("| ", " | ", " |") if setting.plain else _OPEN
        frame = len(self.left) + len(self.right) + len(self.between) * (count - 1)
        self.widths = _fitting([max(1, each) for each in natural], setting.width - frame)
        body = sample[1:] if table.head else sample
        figures = [_is_figures(column) for column in zip_longest(*body, fillvalue="")]
        figures += [False] * (count - len(figures))
        # Figures are compared from the right, unless the author says otherwise.
        self.sides = [table.side(n) or "right" * is_one for n, is_one in enumerate(figures)]
        self.wraps = any(wide > width for wide, width in zip(natural, self.widths, strict=False))
        self.wraps = self.wraps or any("\n" in cell for row in sample for cell in row)

    def lines(self, first: int, last: int) -> Iterator[Line]:
        """The lines of some rows and the frame that belongs to them.

        Args:
            first: index of the first row.
            last: index after the last one.
        """
        if not self.widths:
            yield from self._one_by_one(first, last)
            return
        if first == 0 and self.setting.plain:
            yield self._frame(0, "-")
        for row in range(first, last):
            yield from self._row(row)
            at = self.offsets[row + 1]
            if self.setting.plain:
                yield self._frame(at, "=" if self.table.head and row == 0 else "-")
            elif self.table.head and row == 0 and len(self.table.rows) > 1:
                yield self._frame(at, "━")
            elif self.wraps and row + 1 < len(self.table.rows):
                yield self._frame(at, "─")

    def _row(self, row: int) -> Iterator[Line]:
        texts = self.table.rows[row]
        columns = []
        at = self.offsets[row]
        for number, width in enumerate(self.widths):
            text = texts[number] if number < len(texts) else ""
            columns.append(self._cell(text, at, width, number, head=self._is_head(row)))
            at += len(text) + 1
        start, end = self.offsets[row], self._end(row)
        blanks = [[Segment(" " * width)] for width in self.widths]
        for parts in zip_longest(*columns):
            segments = [Segment(self.left, "frame")] if self.left else []
            for number, part in enumerate(parts):
                if number:
                    segments.append(Segment(self.between, "frame"))
                segments += part or blanks[number]
            if self.right:
                segments.append(Segment(self.right, "frame"))
            else:
                _trim(segments)
            yield Line(self.index, start, end, tuple(segments), "table")

    def _cell(
        self, text: str, base: int, width: int, column: int, *, head: bool
    ) -> list[list[Segment]]:
        """The lines of one cell, each as wide as its column."""
        words = Words(text, base=base)
        order = None if self.setting.plain else order_of(words.text, base)
        made = []
        for start, stop in _broken(words.text, width):
            segments = words.segments(start, stop)
            if order is not None:
                segments = list(order.line(segments, (), width))
            if head:
                segments = [Segment(each.text, "strong", each.start) for each in segments]
            missing = width - sum(cells(each.text) for each in segments)
            made.append(_padded(segments, missing, self.sides[column]))
        return made

    def _one_by_one(self, first: int, last: int) -> Iterator[Line]:
        """Every cell on lines of its own, named by the head of its column."""
        heads = self.table.rows[0] if self.table.head and self.table.rows else ()
        for row in range(first, last):
            at = self.offsets[row]
            head = self._is_head(row)
            if row and not head:
                rule = "-" if self.setting.plain else "─"
                segments = (Segment(rule * min(8, self.setting.width), "frame"),)
                yield Line(self.index, at, at, segments, "table")
            for number, text in enumerate(self.table.rows[row] or ("",)):
                named = not head and number < len(heads) and heads[number]
                end = min(at + len(text) + 1, self._end(row))
                yield from self._named(text, heads[number] if named else "", at, end)
                at = end

    def _named(self, text: str, name: str, at: int, end: int) -> Iterator[Line]:
        label = f"{name.replace(chr(10), ' ')}: " if name else ""
        hang = "  " if label else ""
        if cells(label) > self.setting.width // 2:
            segments = (Segment(label.rstrip(), "label"),)
            yield Line(self.index, at, at, segments, "table")
            label = hang
        words = Words(text, base=at)
        frame = Frame(self.index, "table", self.setting.width, label, hang, "label")
        lines = list(set_words(words, frame, self.setting, even=False))
        yield from lines[:-1]
        final = lines[-1]
        yield Line(self.index, final.start, end, final.segments, "table")

    def _frame(self, at: int, stroke: str) -> Line:
        at = min(at, self.offsets[-1] - 1)
        cross = {"-": "-+-", "=": "=+=", "─": "─┼─", "━": "━┿━"}[stroke]
        inner = cross.join(stroke * width for width in self.widths)
        ends = f"+{stroke}" if self.left else ""
        return Line(self.index, at, at, (Segment(ends + inner + ends[::-1], "frame"),), "table")

    def _is_head(self, row: int) -> bool:
        return self.table.head and row == 0

    def _end(self, row: int) -> int:
        """Where the next row begins; the last row has no newline after it."""
        return min(self.offsets[row + 1], self.offsets[-1] - 1)


_OPEN = ("", " │ ", "")


def _broken(text: str, width: int) -> Iterator[tuple[int, int]]:
    at = 0
    for part in text.split("\n"):
        end = at + len(part)
        for stop, following, _hyphen in break_lines(text, at, end, width):
            yield at, stop
            at = following
        at = end + 1


def _padded(segments: list[Segment], missing: int, side: str) -> list[Segment]:
    """The segments of a line of a cell with the blanks that its column leaves."""
    before = {"right": missing, "centre": missing // 2}.get(side, 0)
    blanks = [Segment(" " * each) if each > 0 else None for each in (before, missing - before)]
    return [each for each in (blanks[0], *segments, blanks[1]) if each is not None]


def _trim(segments: list[Segment]) -> None:
    """Take away what is blank at the end of a line."""
    while segments and segments[-1].start is None and not segments[-1].text.strip():
        segments.pop()
    if segments and segments[-1].style == "frame":
        segments[-1] = Segment(segments[-1].text.rstrip(), "frame")


def _widest_line(cell: str) -> int:
    return max(map(cells, cell.split("\n"))) if "\n" in cell else cells(cell)


def _fitting(natural: list[int], room: int) -> list[int]:
    """Widths that share out the room: narrow columns as they are, wide ones what is left.

    Returns:
        No widths at all when the columns would be too narrow to read.
    """
    if sum(natural) <= room:
        return natural
    widths = [0] * len(natural)
    left = room
    narrow_first = sorted(range(len(natural)), key=natural.__getitem__)
    for done, column in enumerate(narrow_first):
        widths[column] = min(natural[column], left // (len(natural) - done))
        left -= widths[column]
    readable = all(w >= min(n, _NARROWEST) for w, n in zip(widths, natural, strict=True))
    return widths if readable else []


def _is_figures(column: Sequence[str]) -> bool:
    filled = [cell for cell in column if cell.strip()]
    return bool(filled) and all(
        _FIGURES.issuperset(cell) and any(c.isdigit() for c in cell) for cell in filled
    )
