"""Lines around the text in the order in which they are seen, where they are read from the right."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from rich.segment import Segment as Drawn
from textual.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = "\u0590"  # no letter before it is read from the right
_PART = re.compile(r"\S(?:\S| (?=\S))*")  # more than one space parts what is said


def order_is_ours(*, ours: bool) -> None:
    """Ask a terminal that turns right-to-left text round not to: it is turned round already.

    This is the bidirectional support mode of ECMA-48 (7.2.1); terminals without it ignore it.

    Args:
        ours: False when the terminal is given back.
    """
    if sys.__stderr__ is not None:
        sys.__stderr__.write("\x1b[8l" if ours else "\x1b[8h")
        sys.__stderr__.flush()


def in_visual_order(strip: Strip) -> Strip:
    """A line as it is seen; what stands apart in it stays where it is.

    Args:
        strip: in reading order.
    """
    text = strip.text
    if max(text, default="") < _FIRST:
        return strip
    from tui_reader.typeset.bidi import VisualOrder, has_right_to_left
    from tui_reader.typeset.model import Segment

    if not has_right_to_left(text):
        return strip
    drawn = list(strip)
    pieces: list[Drawn] = []
    done = 0
    for part in _PART.finditer(text):
        pieces += _cut(drawn, done, part.start())
        # The place of its style is the name of a piece's style while it is turned round.
        words = [
            Segment(piece.text, str(at), start - part.start())
            for at, start, piece in _placed(drawn, part.start(), part.end())
        ]
        seen = VisualOrder(part[0], 0).line(words, (), 0)
        pieces += [Drawn(each.text, drawn[int(each.style)].style) for each in seen]
        done = part.end()
    pieces += _cut(drawn, done, len(text))
    return Strip(pieces, strip.cell_length)


def _cut(drawn: list[Drawn], start: int, end: int) -> list[Drawn]:
    return [piece for _, _, piece in _placed(drawn, start, end)]


def _placed(drawn: list[Drawn], start: int, end: int) -> Iterator[tuple[int, int, Drawn]]:
    """What stands between two offsets: the place of its segment, its offset, the piece itself."""
    at = 0
    for place, segment in enumerate(drawn):
        first, last = max(start, at), min(end, at + len(segment.text))
        if first < last:
            yield place, first, Drawn(segment.text[first - at : last - at], segment.style)
        at += len(segment.text)
