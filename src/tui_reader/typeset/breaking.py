"""Where lines may end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.typeset.measure import cells, first_grapheme, is_narrow, reach

if TYPE_CHECKING:
    from collections.abc import Iterator

SOFT_HYPHEN = "\u00ad"
ZERO_WIDTH_SPACE = "\u200b"


def break_lines(
    text: str, start: int, end: int, width: int, *, whole_words: bool = False
) -> Iterator[tuple[int, int]]:
    """Break one paragraph, line after line.

    Args:
        text: holds the paragraph.
        start: offset of its first character.
        end: offset after its last one.
        width: cells of a line.
        whole_words: break at spaces only.

    Yields:
        Where the words of the line end and where the next line begins.
    """
    narrow = is_narrow(text[start:end])
    at = start
    while True:
        fits = min(end, at + width) if narrow else reach(text, at, end, width)
        if fits >= end:
            yield end, end
            return
        stop, following = _cut(text, at, fits, end, whole_words=whole_words)
        yield stop, following
        if following >= end:
            return
        at = following


def _cut(text: str, at: int, fits: int, end: int, *, whole_words: bool) -> tuple[int, int]:
    space = fits if text[fits] == " " else text.rfind(" ", at, fits)
    if space > at:
        return space, _after_spaces(text, space, end)
    if whole_words:
        space = text.find(" ", fits, end)
        return (end, end) if space < 0 else (space, _after_spaces(text, space, end))
    if fits == at:
        fits = first_grapheme(text, at, end)
    return fits, fits


def _after_spaces(text: str, at: int, end: int) -> int:
    while at < end and text[at] == " ":
        at += 1
    return at


def width_of(text: str) -> int:
    """Cells."""
    return cells(text)
