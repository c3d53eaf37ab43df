"""How wide text is in terminal cells, and how much of it fits."""

from __future__ import annotations

import re
from functools import cache

# Characters known to take one cell each and never to join their neighbours: Latin, Greek and
# Cyrillic letters, typographic punctuation, arrows, mathematics, boxes. Text made of them needs no
# width tables, whose loading costs more than typesetting a page. U+00AD is left out on purpose.
_ONE_CELL = (
    " -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0482\u048a-\u052f"
    "\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070-\u208e\u20a0-\u20c0\u2100-\u218b"
    "\u2190-\u2211\u2400-\u2426\u2500-\u25fc"
)
# Two cells each, unless a mark follows: kana, ideographs, Hangul, their punctuation.
_TWO_CELLS = (
    "\u3001-\u3029\u3030\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
    "\uff01-\uff60"
)


@cache
def _other() -> re.Pattern[str]:
    return re.compile(f"[^{_ONE_CELL}]")


@cache
def _simple_run() -> re.Pattern[str]:
    return re.compile(f"[{_ONE_CELL}{_TWO_CELLS}]*")


def is_narrow(text: str) -> bool:
    """Whether every character takes exactly one cell, so that offsets are columns.

    Args:
        text: any text; False is always safe.
    """
    if text.isascii():
        return text.isprintable()
    return _other().search(text) is None


def cells(text: str) -> int:
    """Width of a text in cells.

    Args:
        text: one line.
    """
    if is_narrow(text):
        return len(text)
    return sum(width for _, width in _graphemes(text))


def reach(text: str, start: int, end: int, width: int) -> int:
    """The end of the longest run of whole characters that fits.

    Args:
        text: one line or more of it.
        start: offset of the first character, which begins a grapheme.
        end: offset to stop at.
        width: room in cells.

    Returns:
        An offset, a grapheme boundary; `start` when not even one grapheme fits.
    """
    stop = min(end, start + width)
    # One character further, because a mark that follows belongs to the character before it.
    simple = _simple_run().match(text, start, min(end, stop + 1))
    if simple is None or simple.end() < min(end, stop + 1):
        return _reach_by_graphemes(text, start, end, width)
    return _reach_by_characters(text, start, stop, width)


def first_grapheme(text: str, start: int, end: int) -> int:
    """The end of the grapheme that begins at an offset.

    Args:
        text: any text.
        start: where it begins.
        end: offset to stop at.
    """
    length = 0
    window = 16
    while True:
        stop = min(end, start + window)
        length = len(next(_graphemes(text[start:stop]), ("", 0))[0])
        if stop == end or start + length < stop:
            return start + length
        window *= 4


def _reach_by_characters(text: str, start: int, stop: int, width: int) -> int:
    room = width
    for at in range(start, stop):
        room -= 2 if text[at] > "\u2fff" else 1
        if room < 0:
            return at
    return stop


def _reach_by_graphemes(text: str, start: int, end: int, width: int) -> int:
    window = width + 16
    while True:
        stop = min(end, start + window)
        at, room = start, width
        for grapheme, cells_of in _graphemes(text[start:stop]):
            whole = stop == end or at + len(grapheme) < stop
            if not whole:
                break  # more of it may follow the window
            if cells_of > room:
                return at
            room -= cells_of
            at += len(grapheme)
        if stop == end:
            return at
        window *= 4


def _graphemes(text: str):  # noqa: ANN202
    from wcwidth import iter_graphemes, wcswidth

    for grapheme in iter_graphemes(text):
        if grapheme in "\u00ad\u200b":
            yield grapheme, 0
        else:
            yield grapheme, max(0, wcswidth(grapheme))
