"""Search over what a statement says, whatever lines it is set in."""

from __future__ import annotations

from bisect import bisect_left
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.frozen import dataclass, replace
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui_reader.statement.model import Statement
    from tui_reader.tui.query import Wanted

_PIECE = 1 << 18  # characters looked through at a time: a few milliseconds
_SLICE = 0.1  # seconds after which the caller is asked, where a piece takes long
MOST = 100_000  # matches worth keeping; beyond them the count says "+"
_OVERLAP = 1 << 12  # how far a match may reach into the next piece


class Match(NamedTuple):
    """Where a query was found: characters `start` to `end` of a block's text."""

    block: int
    start: int
    end: int

    @property
    def at(self) -> tuple[int, int]:
        """Block and offset of its first character."""
        return self.block, self.start


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search has found so far.

    Args:
        query: what was looked for.
        matches: in reading order.
        current: index of the match that is shown; None when there is none.
        done: whether everything was looked through.
        problem: why nothing can be looked for, "" when it can.
    """

    query: str
    matches: tuple[Match, ...] = ()
    current: int | None = None
    done: bool = False
    problem: str = ""

    @property
    def shown(self) -> Match | None:
        """The match that is shown."""
        return None if self.current is None else self.matches[self.current]

    @property
    def count(self) -> str:
        """Which of how many: "3/17", with "+" while the search goes on."""
        more = "" if self.done else "+"
        if self.problem or not self.query:
            return self.problem
        if self.current is None:
            return "none" if self.done else "…"
        return f"{self.current + 1}/{len(self.matches)}{more}"

    def step(self, steps: int) -> Findings:
        """The same with a match further on shown; after the last comes the first.

        Args:
            steps: forward; negative for back.
        """
        if self.current is None:
            return self
        return replace(self, current=(self.current + steps) % len(self.matches))


def gathered(
    query: str,
    matches: tuple[Match, ...],
    origin: tuple[int, int],
    *,
    done: bool,
) -> Findings:
    """What was found so far; the first match from a place on is shown, else the first of all.

    Args:
        query: what was looked for.
        matches: in reading order.
        origin: block and offset of the place.
        done: whether everything was looked through.
    """
    index = bisect_left(matches, Match(*origin, 0))
    if index < len(matches):
        return Findings(query, matches, index, done)
    # While it is not known whether one follows, none is shown.
    return Findings(query, matches, 0 if matches and done else None, done)


def showing(findings: Findings, shown: Match | None) -> Findings:
    """The findings with a certain match shown, if it is among them.

    Args:
        findings: from a search that goes on.
        shown: the match a person has gone to meanwhile, None for none.
    """
    if shown is None:
        return findings
    index = bisect_left(findings.matches, shown)
    if findings.matches[index : index + 1] != (shown,):
        return findings
    return replace(findings, current=index)


def scan(statement: Statement, wanted: Wanted, blocks: Iterable[int]) -> Iterator[list[Match]]:
    """Look through some blocks, a piece at a time, so that the caller can stop in between.

    Args:
        statement: what is searched.
        wanted: from `tui.query`.
        blocks: indices of blocks, `TITLE` for the title.

    Yields:
        The matches of each piece, often none.
    """
    found: list[Match] = []
    looked = 0
    began = monotonic()
    for block in blocks:
        text = statement.title if block == TITLE else statement.blocks[block].text
        for matches in _in_text(text, wanted, block):
            found += matches
            looked += min(len(text), _PIECE)
            if looked >= _PIECE or monotonic() - began > _SLICE:
                yield found
                found, looked, began = [], 0, monotonic()
    yield found


def _in_text(text: str, wanted: Wanted, block: int) -> Iterator[list[Match]]:
    place = 0
    for piece_end in range(_PIECE, len(text) + _PIECE, _PIECE):
        matches = []
        for hit in wanted.finditer(text, place, min(len(text), piece_end + _OVERLAP)):
            if hit.start() >= piece_end:
                break
            matches.append(Match(block, hit.start(), hit.end()))
        place = max(piece_end, matches[-1].end if matches else 0)
        yield matches
