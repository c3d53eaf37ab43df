"""Places found again by the words that stand there, when a text has changed."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from tui_reader.tui.selection import text_of
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.statement.model import Statement

_WORDS = 120  # characters that a place is known by


def quotation(statement: Statement, at: tuple[int, int]) -> str:
    """The words from a place on, to know it by.

    Args:
        statement: holds the place.
        at: block and offset.
    """
    if at[0] != TITLE and not 0 <= at[0] < len(statement.blocks):
        return ""
    return text_of(statement, at[0])[at[1] : at[1] + _WORDS]


def find_again(
    statement: Statement, words: str, near: tuple[int, int], beside: tuple[str, str] = ("", "")
) -> tuple[int, int] | None:
    """Where some words stand: between those that stood beside them, as near as possible.

    This is how a quotation selects a text in the Web Annotation Data Model (W3C, 4.2.4).

    Args:
        statement: perhaps changed since.
        words: from one block.
        near: block and offset of where they stood.
        beside: what stood before and after them in their block.

    Returns:
        None when they stand nowhere any more.
    """
    best: tuple[int, int] | None = None
    most = -1
    for block in _outwards(near[0], len(statement.blocks)) if words else ():
        text = text_of(statement, block)
        middle = near[1] if block == near[0] else 0
        for offset in sorted(_places(text, words), key=lambda each: abs(each - middle)):
            same = _same(text, offset, offset + len(words), beside)
            if same > most:
                best, most = (block, offset), same
        if most == len("".join(beside)):
            break
    return best


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _same(text: str, start: int, end: int, beside: tuple[str, str]) -> int:
    """How many characters before and after a stretch are what stood there."""
    before, after = beside
    left = zip(reversed(before), reversed(text[max(0, start - len(before)) : start]), strict=False)
    right = zip(after, text[end : end + len(after)], strict=False)
    return sum(
        sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], side)) for side in (left, right)
    )


def moved_to(old: Statement, at: tuple[int, int], new: Statement) -> tuple[int, int]:
    """The place in a changed statement that belongs to a place in the old one.

    Args:
        old: the statement before.
        at: block and offset in it.
        new: the statement after.
    """
    if at == (TITLE, 0) or not new.blocks:
        return TITLE, 0
    found = find_again(new, quotation(old, at), at)
    if found is not None:
        return found
    block = min(at[0], len(new.blocks) - 1)
    return block, min(at[1], max(0, len(text_of(new, block)) - 1))


def _outwards(middle: int, count: int) -> Iterator[int]:
    """The indices of all blocks, the nearest first."""
    middle = min(max(middle, TITLE), count - 1)
    yield middle
    for step in range(1, count + 1):
        for block in (middle + step, middle - step):
            if TITLE <= block < count:
                yield block
