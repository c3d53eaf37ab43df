"""Lines of right-to-left text in the order in which they are seen (Unicode UAX 9, L1 to L4).

What breaks lines does so in reading order; each line is then turned round by the directions that
its characters have in the whole paragraph.
"""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.typeset.directions import base_direction, levels
from tui_reader.typeset.measure import cells, graphemes
from tui_reader.typeset.model import Segment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_PAIRS = ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥", "⟨⟩", "（）", "［］", "｛｝", "「」", "『』"]
_MIRROR = str.maketrans("".join(_PAIRS), "".join(pair[::-1] for pair in _PAIRS))


def has_right_to_left(text: str) -> bool:
    """Whether any of it is read from right to left.

    Args:
        text: any text.
    """
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


class VisualOrder:
    """The order in which the characters of one paragraph are seen.

    Args:
        text: of the paragraph.
        start: offset of its first character in the block's text.
    """

    def __init__(self, text: str, start: int) -> None:
        self.base = base_direction(text)
        self._start = start
        self._levels = levels(text, self.base)

    def line(
        self, words: Sequence[Segment], edge: Sequence[Segment], width: int
    ) -> tuple[Segment, ...]:
        """A line from left to right as it is seen; one read from the right stands at the right.

        Args:
            words: of the line, in reading order.
            edge: what stands before them.
            width: cells of the words' column.
        """
        units = [unit for segment in words for unit in _units(segment)]
        seen = tuple(_joined(_reordered(units, self._of(units))))
        if not self.base:
            return (*edge, *seen)
        room = width - sum(cells(segment.text) for segment in words)
        mirrored = tuple(replace(each, text=each.text[::-1]) for each in reversed(edge))
        blank = (Segment(" " * room),) if room > 0 else ()
        return (*blank, *seen, *mirrored)

    def _of(self, units: Sequence[Segment]) -> list[int]:
        """The level of each unit; what typesetting added goes with what stands before it."""
        found = []
        level = self.base
        for unit in units:
            if unit.start is not None:
                level = self._levels[unit.start - self._start]
            found.append(level)
        return found


def _units(segment: Segment) -> Iterator[Segment]:
    """A segment grapheme by grapheme: marks stay with their letters."""
    at = segment.start
    for text in graphemes(segment.text):
        yield Segment(text, segment.style, at)
        at = None if at is None else at + len(text)


def _reordered(units: list[Segment], found: list[int]) -> list[Segment]:
    """Runs turned round, from the highest level down (L2); brackets in them mirrored (L4)."""
    shown = [
        replace(unit, text=mirrored)
        if level % 2 and (mirrored := unit.text.translate(_MIRROR)) != unit.text
        else unit
        for unit, level in zip(units, found, strict=True)
    ]
    order = list(range(len(units)))
    for level in range(max(found, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[at:end] = reversed(order[at:end])
            at = end + 1
    return [shown[at] for at in order]


def _joined(units: Sequence[Segment]) -> Iterator[Segment]:
    """Units that follow one another in the text as one segment again."""
    run: Segment | None = None
    for unit in units:
        follows = (
            run is not None
            and run.start is not None
            and unit.start == run.start + len(run.text)
            and unit.style == run.style
        )
        if run is not None and follows:
            run = replace(run, text=run.text + unit.text)
            continue
        if run is not None:
            yield run
        run = unit
    if run is not None:
        yield run
