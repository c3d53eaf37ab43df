"""Search over what a statement says, whatever lines it is set in."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui_reader.statement.model import Statement

_PIECE = 1 << 18  # characters looked through at a time: a few milliseconds
MOST = 100_000  # matches worth keeping; beyond them the count says "+"
_OVERLAP = 1 << 12  # how far a match may reach into the next piece
_SCRIPTS = (range(0x41, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
# Letters that Unicode does not take apart, though people see a letter with a stroke.
_STROKES = dict(zip("łŁøØđĐħĦŧŦıĿŀ", "lLoOdDhHtTiLl", strict=True))
_ALIKE = {
    "'": "'’‘ʼ′",
    '"': '"“”„«»″',
    "-": "-\u2010\u2011\u2012–—",
}
# Marks may follow any letter in a text that is not composed; soft hyphens may stand anywhere.
_MARKS = "[\u0300-\u036f\u00ad]*"


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """Where a query was found: characters `start` to `end` of a block's text."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search has found so far.

    Args:
        query: what was looked for.
        matches: in reading order.
        current: index of the match that is shown; None when there is none.
        done: whether everything was looked through.
    """

    query: str
    matches: tuple[Match, ...] = ()
    current: int | None = None
    done: bool = False

    @property
    def shown(self) -> Match | None:
        """The match that is shown."""
        return None if self.current is None else self.matches[self.current]

    @property
    def count(self) -> str:
        """Which of how many: "3/17", with "+" while the search goes on."""
        more = "" if self.done else "+"
        if not self.query:
            return ""
        if self.current is None:
            return "none" if self.done else "…"
        return f"{self.current + 1}/{len(self.matches)}{more}"

    def step(self, direction: int) -> Findings:
        """The same with the next or previous match shown; from the last to the first.

        Args:
            direction: 1 or -1.
        """
        if self.current is None:
            return self
        return replace(self, current=(self.current + direction) % len(self.matches))


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


def pattern(query: str) -> re.Pattern[str] | None:
    """A query as a pattern: any white space for white space, letters with and without accents.

    Capitals count when the query has one. The pattern has no part that can match in two ways, so
    that a search takes time in proportion to the text.

    Args:
        query: as typed.

    Returns:
        None when there is nothing to look for.
    """
    text = unicodedata.normalize("NFC", query)
    exact = any(char.isupper() for char in text)
    words = ["".join(_letter(char, exact=exact) for char in word) for word in text.split()]
    words = [word for word in words if word]
    return re.compile(r"\s+".join(words)) if words else None


def scan(
    statement: Statement, wanted: re.Pattern[str], blocks: Iterable[int]
) -> Iterator[list[Match]]:
    """Look through some blocks, a piece at a time, so that the caller can stop in between.

    Args:
        statement: what is searched.
        wanted: from `pattern`.
        blocks: indices of blocks, `TITLE` for the title.

    Yields:
        The matches of each piece, often none.
    """
    found: list[Match] = []
    looked = 0
    for block in blocks:
        text = statement.title if block == TITLE else statement.blocks[block].text
        for matches in _in_text(text, wanted, block):
            found += matches
            looked += min(len(text), _PIECE)
            if looked >= _PIECE:
                yield found
                found, looked = [], 0
    yield found


def _in_text(text: str, wanted: re.Pattern[str], block: int) -> Iterator[list[Match]]:
    place = 0
    for piece_end in range(_PIECE, len(text) + _PIECE, _PIECE):
        matches = []
        for hit in wanted.finditer(text, place, min(len(text), piece_end + _OVERLAP)):
            if hit.start() >= piece_end:
                break
            matches.append(Match(block, hit.start(), hit.end()))
        place = max(piece_end, matches[-1].end if matches else 0)
        yield matches


def _letter(char: str, *, exact: bool) -> str:
    if unicodedata.combining(char) or char == "\u00ad":
        return ""
    base = _base(char)
    forms = {base} if exact else {base, base.lower(), base.upper()}
    variants = {char, *forms, *_ALIKE.get(char, "")}
    for form in forms:
        variants.update(_variants().get(form, ""))
    members = "".join(sorted(re.escape(each) for each in variants if len(each) == 1))
    return f"[{members}]{_MARKS}"


def _base(char: str) -> str:
    return _STROKES.get(char) or unicodedata.normalize("NFD", char)[0]


@cache
def _variants() -> dict[str, str]:
    """Letters by the letter that remains of them without accents."""
    variants: dict[str, str] = {}
    for script in _SCRIPTS:
        for char in map(chr, script):
            base = _base(char)
            if base != char:
                variants[base] = variants.get(base, "") + char
    return variants
