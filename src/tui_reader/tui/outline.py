"""The headings and quotations of a statement, to list and to jump to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.model import Heading
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.statement.model import Quote, Statement
    from tui_reader.tui.search import Match

_END = (1 << 62, 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """A place worth jumping to.

    Args:
        at: block and offset.
        label: what stands there, one line.
        detail: more about it, such as a speaker's role; "" for nothing.
        depth: nesting, from 0.
        size: characters that belong to it; 0 for all up to the next one.
        found: matches of a search in it.
    """

    at: tuple[int, int]
    label: str
    detail: str = ""
    depth: int = 0
    size: int = 0
    found: int = 0


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
    # What the title quotes is seen at the beginning, and said again below.
    quotes: list[Quote] = []
    for quote in statement.quotes:
        same = bool(quotes and quote.speaker) and (quotes[-1].block, quotes[-1].speaker) == (
            quote.block,
            quote.speaker,
        )
        if quote.block != TITLE and not same:  # an attribution parts what is one quotation
            quotes.append(quote)
    return Outline(headings, tuple(_quotation(quote) for quote in quotes))


def _quotation(quote: Quote) -> Entry:
    words = " ".join(quote.text[:200].split())
    who = ", ".join(each for each in (quote.role, quote.organisation) if each)
    at = (quote.block, quote.start)
    return Entry(at, quote.speaker or f"“{words}”", who, size=len(quote.text))


def sifted(outline: Outline, matches: Sequence[Match]) -> Outline:
    """What is left of an outline when only that counts in which a search found something.

    Args:
        outline: of the statement that is searched.
        matches: in reading order.
    """
    begin = Entry((TITLE, 0), "Beginning")
    ends = [entry.at for entry in outline.headings] + [_END]
    headings = zip((begin, *outline.headings), ends, strict=True)
    quotes = ((each, (each.at[0], each.at[1] + each.size)) for each in outline.quotes)
    return Outline(_with_matches(headings, matches), _with_matches(quotes, matches))


def _with_matches(
    entries: Iterable[tuple[Entry, tuple[int, int]]], matches: Sequence[Match]
) -> tuple[Entry, ...]:
    counted = (
        replace(
            entry,
            found=bisect_left(matches, end, key=_at) - bisect_left(matches, entry.at, key=_at),
        )
        for entry, end in entries
    )
    return tuple(entry for entry in counted if entry.found)


def _at(place: Entry | Match) -> tuple[int, int]:
    return place.at


def neighbour(entries: tuple[Entry, ...], at: tuple[int, int], steps: int) -> Entry | None:
    """An entry further on, the last one on the way at most; None when there is none.

    Args:
        entries: in reading order.
        at: block and offset to go from.
        steps: forward; negative for back.
    """
    if steps > 0:
        after = entries[bisect_right(entries, at, key=_at) :][:steps]
        return after[-1] if after else None
    before = entries[: bisect_left(entries, at, key=_at)][steps:]
    return before[0] if before else None


def current(entries: tuple[Entry, ...], at: tuple[int, int]) -> int | None:
    """The index of the entry that a place belongs to; None before the first.

    Args:
        entries: in reading order.
        at: block and offset.
    """
    index = bisect_right(entries, at, key=_at) - 1
    return index if index >= 0 else None
