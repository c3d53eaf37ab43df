"""How wide text is in terminal cells, and how much of it fits."""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

SOFT_HYPHEN = "\u00ad"
ZERO_WIDTH_SPACE = "\u200b"
# Characters known to take one cell and never to join their neighbours: Latin, Greek and Cyrillic
# letters, typographic punctuation, arrows, mathematics, boxes. Text made of them needs no width
# tables, whose loading costs more than typesetting a page.
_ONE_CELL = (
    " -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482"
    "\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u203b\u203d-\u2048\u204a-\u205e"
    "\u2070-\u208e\u20a0-\u20c0\u2190-\u2193\u219a-\u21a8\u21ab-\u2211\u2400-\u2426\u2500-\u25a9"
)
# Two cells each: kana, ideographs, Hangul syllables, fullwidth forms and their punctuation.
_TWO_CELLS = (
    "\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60"
)


def is_narrow(text: str) -> bool:
    """Whether every character takes exactly one cell, so that offsets are columns.

    Args:
        text: any text; False is always a safe answer.
    """
    if text.isascii():
        return text.isprintable()
    return _not_one_cell().search(text) is None


def cells(text: str) -> int:
    """Width of a text in cells.

    Args:
        text: one line or a part of it.
    """
    if is_narrow(text):
        return len(text)
    return sum(width for _, width in _graphemes(text))


def reach(text: str, start: int, end: int, width: int) -> int:
    """The end of the longest run of whole graphemes that fits.

    Args:
        text: holds the run.
        start: offset of the first character, where a grapheme begins.
        end: offset to stop at.
        width: room in cells.

    Returns:
        An offset where a grapheme ends; `start` when not even one fits.
    """
    if start + width >= end and is_narrow(text[start:end]):
        return end
    stop = min(end, start + width)
    # One character further, because a mark that follows belongs to the character before it.
    simple = _simple_run().match(text, start, min(end, stop + 1))
    if simple is None or simple.end() < min(end, stop + 1):
        return _reach_by_graphemes(text, start, end, width)
    room = width
    for at in range(start, stop):
        room -= 2 if text[at] > "\u2fff" else 1
        if room < 0:
            return at
    return stop


def graphemes(text: str) -> Iterator[str]:
    """What a person takes for one character each, with its marks (Unicode UAX 29).

    Args:
        text: one line or a part of it.
    """
    if is_narrow(text):
        return iter(text)
    from wcwidth import iter_graphemes

    return iter_graphemes(text)


def first_grapheme(text: str, start: int, end: int) -> int:
    """The end of the grapheme that begins at an offset.

    Args:
        text: holds the grapheme.
        start: where it begins.
        end: offset to stop at.
    """
    window = 16
    while True:
        stop = min(end, start + window)
        grapheme = next(_graphemes(text[start:stop]), ("", 0))[0]
        if stop == end or start + len(grapheme) < stop:
            return start + len(grapheme)
        window *= 4


def _reach_by_graphemes(text: str, start: int, end: int, width: int) -> int:
    window = min(width, end - start) + 16
    while True:
        stop = min(end, start + window)
        at, room = start, width
        for grapheme, taken in _graphemes(text[start:stop]):
            if stop < end and at + len(grapheme) >= stop:
                break  # more of it may follow the window
            if taken > room:
                return at
            room -= taken
            at += len(grapheme)
        if stop == end:
            return at
        window *= 4


def _graphemes(text: str) -> Iterator[tuple[str, int]]:
    """Graphemes (Unicode UAX 29) and their cells; what lines leave out takes none."""
    from wcwidth import iter_graphemes, wcswidth

    for grapheme in iter_graphemes(text):
        if grapheme in (SOFT_HYPHEN, ZERO_WIDTH_SPACE):
            yield grapheme, 0
        else:
            yield grapheme, max(0, wcswidth(grapheme))


@cache
def _not_one_cell() -> re.Pattern[str]:
    return re.compile(f"[^{_ONE_CELL}]")


@cache
def _simple_run() -> re.Pattern[str]:
    return re.compile(f"[{_ONE_CELL}{_TWO_CELLS}]*")
