"""The headings and quotations of a statement, to list and to jump to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.statement.model import Heading

if TYPE_CHECKING:
    from tui_reader.statement.model import Quote, Statement


@dataclass(frozen=True, slots=True)
class Entry:
    """A place worth jumping to.

    Args:
        at: block and offset.
        label: what stands there, one line.
        detail: more about it, such as a speaker's role; "" for nothing.
        depth: nesting, from 0.
    """

    at: tuple[int, int]
    label: str
    detail: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """All such places of a statement, each kind in reading order."""

    headings: tuple[Entry, ...] = ()
    quotes: tuple[Entry, ...] = ()


def outline(statement: Statement) -> Outline:
    """Find the headings and list the quotations.

    Args:
        statement: what is read.
    """
    levels = [block.level for block in statement.blocks if isinstance(block, Heading)]
    top = min(levels, default=1)
    headings = tuple(
        Entry((index, 0), " ".join(block.text.split()), depth=block.level - top)
        for index, block in enumerate(statement.blocks)
        if isinstance(block, Heading)
    )
    return Outline(headings, tuple(_quotation(quote) for quote in statement.quotes))


def _quotation(quote: Quote) -> Entry:
    words = " ".join(quote.text[:200].split())
    who = ", ".join(each for each in (quote.role, quote.organisation) if each)
    at = (quote.block, quote.start)
    return Entry(at, quote.speaker, who) if quote.speaker else Entry(at, f"“{words}”", who)


def neighbour(entries: tuple[Entry, ...], at: tuple[int, int], direction: int) -> Entry | None:
    """The next entry in a direction; None when there is none.

    Args:
        entries: in reading order.
        at: block and offset to go from.
        direction: 1 forward, -1 back.
    """
    places = [entry.at for entry in entries]
    index = bisect_right(places, at) if direction > 0 else bisect_left(places, at) - 1
    return entries[index] if 0 <= index < len(entries) else None


def current(entries: tuple[Entry, ...], at: tuple[int, int]) -> int | None:
    """The index of the entry that a place belongs to; None before the first.

    Args:
        entries: in reading order.
        at: block and offset.
    """
    index = bisect_right([entry.at for entry in entries], at) - 1
    return index if index >= 0 else None
