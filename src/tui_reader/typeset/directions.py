"""From which side each character of a paragraph is read (Unicode UAX 9, rules P2 to I2).

Controls of direction never get here (`untrusted` takes them out), so that only the implicit rules
are needed and a paragraph is one run of one level.
"""

from __future__ import annotations

from itertools import islice
from unicodedata import bidirectional

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_STRONG = {"L": 0, "R": 1, "AL": 1}
_AS_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}  # numbers count as read from the right
_CLOSING = dict(zip("([{⟨⟦（［｛「『【《〈〔", ")]}⟩⟧）］｝」』】》〉〕", strict=True))
_DEEPEST = 63  # brackets open at once (BD16)


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


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character; odd ones are read from the right.

    Args:
        text: of one paragraph.
        base: its direction.
    """
    strong = "R" if base else "L"
    kinds = _beside_letters(text, strong)
    _separators(kinds)
    _signs(kinds, strong)
    _brackets(text, kinds, strong)
    _neutrals(kinds, strong)
    of_kind = {"L": base * 2, "R": 1, "EN": 2, "AN": 2}
    return [of_kind[kind] for kind in kinds]


def _beside_letters(text: str, strong: str) -> list[str]:
    """Marks as what they stand on, numbers as the letters before them ask (W1 to W3)."""
    kinds = []
    before = last = strong
    for char in text:
        kind = bidirectional(char) or "L"
        if kind in ("NSM", "BN"):
            kind = before
        elif kind in _STRONG:
            last = kind
        elif kind == "EN" and last == "AL":
            kind = "AN"
        before = "R" if kind == "AL" else kind
        kinds.append(before)
    return kinds


def _separators(kinds: list[str]) -> None:
    """One separator within a number belongs to it (W4)."""
    for at in range(1, len(kinds) - 1):
        before, kind, after = kinds[at - 1 : at + 2]
        if before == after and (before, kind) in (("EN", "ES"), ("EN", "CS"), ("AN", "CS")):
            kinds[at] = before


def _signs(kinds: list[str], strong: str) -> None:
    """Signs at a number belong to it, others are neutral; numbers after Latin are so (W5 to W7)."""
    for start, end in _runs(kinds, ("ET",)):
        beside = (start > 0 and kinds[start - 1] == "EN") or kinds[end : end + 1] == ["EN"]
        kinds[start:end] = ["EN" if beside else "ON"] * (end - start)
    last = strong
    for at, kind in enumerate(kinds):
        if kind in ("ES", "CS"):
            kinds[at] = "ON"
        elif kind in ("L", "R"):
            last = kind
        elif kind == "EN" and last == "L":
            kinds[at] = "L"


def _brackets(text: str, kinds: list[str], strong: str) -> None:
    """Both brackets of a pair get one direction: that of what they hold (N0)."""
    before, seen = strong, 0
    for opening, closing in _pairs(text, kinds):
        for kind in islice(kinds, seen, opening):
            before = _AS_STRONG.get(kind, before)
        seen = opening
        inside = {_AS_STRONG.get(kind) for kind in islice(kinds, opening + 1, closing)} - {None}
        if inside:
            kinds[opening] = kinds[closing] = strong if strong in inside else before


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    awaited: list[tuple[str, int]] = []
    ends = frozenset(_CLOSING.values())
    for at, char in enumerate(text):
        if kinds[at] != "ON":
            continue
        if char in _CLOSING:
            if len(awaited) == _DEEPEST:
                break
            awaited.append((_CLOSING[char], at))
        elif char in ends:
            found = next((n for n in reversed(range(len(awaited))) if awaited[n][0] == char), None)
            if found is not None:
                pairs.append((awaited[found][1], at))
                del awaited[found:]
    return sorted(pairs)


def _neutrals(kinds: list[str], strong: str) -> None:
    """What is neither takes the direction of both its neighbours, or the paragraph's (N1, N2)."""
    for start, end in _runs(kinds, ("ON", "WS", "S", "B")):
        left = _AS_STRONG[kinds[start - 1]] if start else strong
        right = _AS_STRONG[kinds[end]] if end < len(kinds) else strong
        kinds[start:end] = [left if left == right else strong] * (end - start)


def _runs(kinds: list[str], wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where those kinds stand side by side; what a run becomes is set before the next is sought."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in wanted:
            end += 1
        if end > at:
            yield at, end
        at = end + 1
