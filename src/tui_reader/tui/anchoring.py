"""Places found again by the words that stand there, when a text has changed."""

from __future__ import annotations

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


def find_again(statement: Statement, words: str, near: tuple[int, int]) -> tuple[int, int] | None:
    """Where some words stand, as near as possible to where they stood.

    Args:
        statement: perhaps changed since.
        words: from one block.
        near: block and offset of where they stood.

    Returns:
        None when they stand nowhere any more.
    """
    if not words:
        return None
    for block in _outwards(near[0], len(statement.blocks)):
        text = text_of(statement, block)
        after = text.find(words, max(0, near[1])) if block == near[0] else text.find(words)
        before = text.rfind(words, 0, near[1] + len(words)) if block == near[0] else -1
        found = [offset for offset in (before, after) if offset >= 0]
        if found:
            return block, min(found, key=lambda offset: abs(offset - near[1]))
    return None


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
