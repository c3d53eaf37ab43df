"""The text of one block, ready to be cut into the segments of lines."""

from __future__ import annotations

from tui_reader.typeset.measure import SOFT_HYPHEN, ZERO_WIDTH_SPACE
from tui_reader.typeset.model import Segment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.statement.model import Span

    Gap = tuple[int, int]  # an offset, and the cells to add before its character

_ORDER = ("strong", "emphasis", "code", "link", "footnote")


class Words:
    """The text of a block, or a part of it, with the styles of its spans.

    Args:
        text: the characters; a tab counts as a space.
        spans: of the block, in any order.
        base: offset of the part in the block.
    """

    def __init__(self, text: str, spans: Iterable[Span] = (), base: int = 0) -> None:
        self.text = text.replace("\t", " ") if "\t" in text else text
        self.base = base
        self._starts, self._styles = _runs(spans, base, base + len(text))
        self._has_hidden = SOFT_HYPHEN in text or ZERO_WIDTH_SPACE in text

    def segments(self, start: int, stop: int, gaps: Sequence[Gap] = ()) -> list[Segment]:
        """The characters of a line, without those that only say where it may break.

        Args:
            start: offset in this part of the first character.
            stop: offset after the last one.
            gaps: where spaces are stretched, in order.
        """
        if start >= stop:
            return []
        if not (self._starts or gaps or self._has_hidden):
            return [Segment(self.text[start:stop], "", self.base + start)]
        made: list[Segment] = []
        at = start
        for edge, left_out, added in self._edges(start, stop, gaps):
            self._style(at, edge, made)
            if added:
                made.append(Segment(" " * added, self._style_at(edge - 1)))
            at = edge + left_out
        self._style(at, stop, made)
        return made

    def _edges(self, start: int, stop: int, gaps: Sequence[Gap]) -> list[tuple[int, int, int]]:
        edges = [(offset, 0, added) for offset, added in gaps]
        if self._has_hidden:
            hidden = (SOFT_HYPHEN, ZERO_WIDTH_SPACE)
            edges += [(at, 1, 0) for at in range(start, stop) if self.text[at] in hidden]
            edges.sort()
        return edges

    def _style(self, start: int, stop: int, made: list[Segment]) -> None:
        """Append the characters from `start` to `stop`, one segment a style."""
        if not self._starts:
            if start < stop:
                made.append(Segment(self.text[start:stop], "", self.base + start))
            return
        run = self._run_at(start)
        while start < stop:
            after = self._starts[run + 1] if run + 1 < len(self._starts) else stop
            end = min(stop, after)
            style = self._styles[run] if run >= 0 else ""
            made.append(Segment(self.text[start:end], style, self.base + start))
            start, run = end, run + 1

    def _style_at(self, offset: int) -> str:
        run = self._run_at(offset)
        return self._styles[run] if run >= 0 else ""

    def _run_at(self, offset: int) -> int:
        """Index of the run that an offset is in, -1 where no run begins before it."""
        if not self._starts:
            return -1
        from bisect import bisect_right

        return bisect_right(self._starts, offset) - 1


def _runs(spans: Iterable[Span], low: int, high: int) -> tuple[list[int], list[str]]:
    """Spans that may overlap, as runs side by side: where each begins, and its style.

    The runs count from `low`; spans outside of `low` to `high` are left out.
    """
    changes: dict[int, list[tuple[int, str]]] = {}
    for span in spans:
        start, end = max(span.start, low) - low, min(span.end, high) - low
        if start < end:
            changes.setdefault(start, []).append((1, span.kind))
            changes.setdefault(end, []).append((-1, span.kind))
    depth = dict.fromkeys(_ORDER, 0)
    starts: list[int] = []
    styles: list[str] = []
    for at in sorted(changes):
        for step, kind in changes[at]:
            depth[kind] += step
        style = " ".join(kind for kind in _ORDER if depth[kind])
        if not styles or style != styles[-1]:
            starts.append(at)
            styles.append(style)
    return starts, styles
