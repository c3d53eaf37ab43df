"""Names of people out of what a page says of its authors."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_NAME = 60  # characters
_LONGEST_LINE = 400
_AGENCY = 4  # letters of a name that may be in lower case: "dpa"
_GIVEN = 2  # words of a given name that stands behind a comma
_SURNAME = 3  # words of a surname with its particles
# Only with their end: "AT&T" and "a&copy=b" are no references.
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});")
_BY = re.compile(
    r"^(?:(?:written |posted |published |text )?by|von|par|por|di|da|door|przez|av|af|autor(?:in)?"
    r"|author|text)\b[:\s]+",
    re.IGNORECASE,
)
_IN_A_PLACE = re.compile(r"\s(?:in|from|aus)\s[^\W\d_]\S*(?:\s\S+)?$")
_AND = re.compile(r"\s*[;|/]\s*|\s(?:and|und|et|y|e|en|i|&)\s", re.IGNORECASE)
_COMMA = re.compile(r",(?! ?(?:jr|sr|ph\.?d|m\.?d|ii|iii)\b)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.-]+\.[a-z]{2,}/")
_PARTICLE_NAMES = (
    "van von vom zu zum zur de del della den der des di da do dos du la le lo las los ten ter te "
    "af av el al bin ibn mac mc st"
)
_PARTICLES = frozenset(_PARTICLE_NAMES.split())
# What follows a name behind a comma and says what the person is or where they work.
_OFFICE = re.compile(
    r"correspond|report|editor|writer|journalist|columnist|director|professor|lecturer|research"
    r"|contributor|producer|analyst|manager|officer|secretary|spokes|photo|fellow|staff|desk"
    r"|redakt|redaz|redac|rédac|korrespond|corrisp|correspons|korespond|giornal|period(?:ista|ico)"
    r"|jornal|verslag|dziennik|reporter|leiter|sprecher|mitarbeiter|volont|autorin|autrice"
    r"|\b(?:news|press|times|post|agency|university|institute|office|ministry|zeitung|presse"
    r"|universität|institut|agentur|agence|agencia|chief|head|president|minister|ceo)\b",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\b[A-Z]{3,}\b")


def plain(value: str) -> str:
    """One safe line of metadata, which many pages escape once more than they need.

    Args:
        value: as it stands in the page.
    """
    if "&" in value:
        for _ in range(2):
            value = _REFERENCE.sub(lambda found: html.unescape(found[0]), value)
    return field(value)


def people(values: Iterable[str], *, one_each: bool = False) -> list[str]:
    """The names in bylines: "By A. Person and B. Person", "Person, Ann".

    Args:
        values: as they stand in the page.
        one_each: whether each is the name of one person, its surname first.
    """
    found: list[str] = []
    for value in values:
        if "://" not in value and not _ADDRESS.match(value):
            line = plain(value[:_LONGEST_LINE])
            name = _BY.sub("", line)
            found += _in_line(
                name if name == line else _IN_A_PLACE.sub("", name), one_each=one_each
            )
    return [name for name in found if _is_name(name)]


def _in_line(line: str, *, one_each: bool) -> Iterator[str]:
    for place, group in enumerate(_AND.split(line)):
        first, *others = map(_bare, _COMMA.split(group))
        if not (one_each and len(others) == 1 and others[0]):
            others = [each for each in others if _is_person(each, first)]
        if len(others) == 1 and (one_each or _is_given(others[0], first)):
            yield f"{others[0]} {first}"
            continue
        if not place or _begins_a_name(first):
            yield first
        yield from others


def _bare(text: str) -> str:
    text = text.strip(" ,–-")
    # An initial keeps its full stop.
    return text.rstrip(".") if len(text.rpartition(" ")[2]) > _AGENCY else text


def _is_person(text: str, first: str) -> bool:
    """Whether what stands behind a comma is a name, no office, place or agency."""
    if not text or _OFFICE.search(text) or not _begins_a_name(text):
        return False
    words = text.split()
    lone = len(words) == 1 and len(first.split()) > 1 and not _is_surname(first)
    return not lone and not _CAPITALS.search(text)


def _begins_a_name(text: str) -> bool:
    words = text.split()
    if not words or not words[0][0].islower() or words[0] in _PARTICLES:
        return bool(words)
    return len(words) == 1 and len(text) <= _AGENCY


def _is_given(text: str, first: str) -> bool:
    """Whether a given name stands behind its surname: "Person, Ann B."."""
    words = text.split()
    return len(words) <= _GIVEN and words[0][0].isupper() and _is_surname(first)


def _is_surname(text: str) -> bool:
    words = text.split()
    particled = 1 < len(words) <= _SURNAME and words[0].lower() in _PARTICLES
    return bool(words) and text.upper() != text and (len(words) == 1 or particled)


def _is_name(text: str) -> bool:
    lower = text.lower()
    return (
        2 < len(text) <= LONGEST_NAME
        and not set(text) & set("@:<>{}")
        and "www." not in lower
        and lower not in ("admin", "administrator", "editor", "staff")
    )
