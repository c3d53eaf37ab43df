"""Right-to-left text in the order in which it is seen (Unicode UAX 9).

Controls of direction never get here (`untrusted` takes them out), so that only the implicit rules
are needed. A line is reordered as a whole, because what breaks it does so in reading order.
"""

from __future__ import annotations

import re
from unicodedata import bidirectional

from tui_reader.frozen import replace
from tui_reader.typeset.measure import cells, first_grapheme
from tui_reader.typeset.model import Segment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STRONG = {"L": 0, "R": 1, "AL": 1}
_MIRROR = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def has_right_to_left(text: str) -> bool:
    """Whether any of it is read from right to left.

    Args:
        text: any text.
    """
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def base_direction(text: str) -> int:
    """The direction of a paragraph: that of its first letter (rules P2 and P3).

    Args:
        text: of the paragraph.

    Returns:
        1 for right to left, 0 for left to right.
    """
    for char in text:
        direction = _STRONG.get(bidirectional(char))
        if direction is not None:
            return direction
    return 0


def in_visual_order(
    words: Sequence[Segment], edge: Sequence[Segment], width: int, base: int
) -> tuple[Segment, ...]:
    """A line from left to right as it is seen; one read from the right stands at the right.

    Args:
        words: of the line, in reading order.
        edge: what stands before them.
        width: cells of the words' column.
        base: direction of the paragraph.
    """
    units = [unit for segment in words for unit in _units(segment)]
    levels = _levels([bidirectional(unit.text[0]) for unit in units], base)
    seen = tuple(_joined(_reordered(units, levels)))
    if not base:
        return (*edge, *seen)
    room = width - sum(cells(unit.text) for unit in units)
    mirrored = tuple(replace(each, text=each.text[::-1]) for each in reversed(edge))
    blank = (Segment(" " * room),) if room > 0 else ()
    return (*blank, *seen, *mirrored)


def _units(segment: Segment) -> Iterator[Segment]:
    """A segment grapheme by grapheme: marks stay with their letters."""
    text, at = segment.text, 0
    while at < len(text):
        end = at + 1 if text.isascii() else first_grapheme(text, at, len(text))
        start = None if segment.start is None else segment.start + at
        yield Segment(text[at:end], segment.style, start)
        at = end


def _levels(kinds: list[str], base: int) -> list[int]:
    """The embedding level of each unit (rules W1 to W7, N1, N2, I1 and I2)."""
    strong = "R" if base else "L"
    resolved = _weak(kinds, strong)
    levels = []
    for at, kind in enumerate(resolved):
        direction = kind
        if kind in ("EN", "AN"):
            levels.append(2)
            continue
        if kind not in ("L", "R"):
            direction = _neutral(resolved, at, strong)
        odd = direction == "R"
        levels.append((1 if odd else 2) if base else (1 if odd else 0))
    return levels


def _weak(kinds: list[str], strong: str) -> list[str]:
    """Numbers and their separators as what they are beside (W1 to W7)."""
    resolved: list[str] = []
    last = strong
    for at, kind in enumerate(kinds):
        now = kind
        before = resolved[at - 1] if at else strong
        after = kinds[at + 1] if at + 1 < len(kinds) else ""
        if kind == "NSM":
            now = before
        elif kind in ("L", "R", "AL"):
            last = kind
            now = "R" if kind == "AL" else kind
        elif kind == "EN":
            now = {"AL": "AN", "L": "L"}.get(last, "EN")
        elif kind in ("ES", "CS") and before in ("EN", "L") and after == "EN" and at:
            now = before if kinds[at - 1] == "EN" else "ON"
        elif kind == "CS" and before == after == "AN":
            now = "AN"
        elif kind == "ET" and (before == "EN" or _number_follows(kinds, at)):
            now = "L" if last == "L" else "ON" if last == "AL" else "EN"
        resolved.append(now)
    return resolved


def _number_follows(kinds: list[str], at: int) -> bool:
    while at < len(kinds) and kinds[at] == "ET":
        at += 1
    return at < len(kinds) and kinds[at] == "EN"


def _neutral(kinds: list[str], at: int, strong: str) -> str:
    """What is neither takes the direction of both its neighbours, or the paragraph's."""
    sides = []
    for step in (-1, 1):
        other = at + step
        while 0 <= other < len(kinds) and kinds[other] not in ("L", "R", "EN", "AN"):
            other += step
        beside = kinds[other] if 0 <= other < len(kinds) else strong
        sides.append("L" if beside == "L" else "R")
    return sides[0] if sides[0] == sides[1] else strong


def _reordered(units: list[Segment], levels: list[int]) -> list[Segment]:
    """Runs turned round, from the highest level down (L2); brackets in them mirrored (L4)."""
    shown = [
        replace(unit, text=unit.text.translate(_MIRROR)) if level % 2 else unit
        for unit, level in zip(units, levels, strict=True)
    ]
    order = list(range(len(units)))
    for level in range(max(levels, default=0), 0, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= level:
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
