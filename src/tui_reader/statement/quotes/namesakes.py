"""Which organisation "the association" is: the one a text named with that noun before."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.lexicon.shared import DOCUMENTS
from tui_reader.statement.quotes.nouns import is_thing
from tui_reader.statement.quotes.roles import tokens_of
from tui_reader.statement.quotes.words import is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.names import Speaker
    from tui_reader.statement.quotes.words import Words

_PAPERS = frozenset(
    """
        report study ruling judgment verdict statement letter document article law bill motion text
        bericht studie urteil gutachten brief mitteilung erklärung gesetz antrag papier schreiben
        rapport vonnis uitspraak wet motie nota besluit arrest onderzoek
    """.split()  # noqa: SIM905
)
# Nouns of which the name is that of a place.
_PLACED = frozenset(
    """
        court police council city university hospital rechtbank gemeente politie provincie
        universiteit ziekenhuis gerechtshof tribunal police ville commune université hôpital mairie
        tribunal ayuntamiento universidad policía hospital tribunale comune università ospedale
        câmara prefeitura universidade sąd miasto gmina policja szpital
    """.split()  # noqa: SIM905
)
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_UPPER}[\w’'&.\-]*\w"
_LINK = (
    r"(?:(?:of|for|and|the|der|des|für|und|de|du|la|le|les|et|di|del|della|e|do|da|van|voor|en) )"
)
_NAME = rf"{_WORD}(?: {_LINK}{{0,2}}{_WORD})*"
_MIDDLE = r"(?: [^\W\d_A-Z][\w’'\-]*){0,2}"  # "association de voyageurs RailUsagers"


def body_called(speaker: Speaker, texts: Sequence[str | None], words: Words) -> str | None:
    """The name of the organisation that an article and a noun stand for.

    Args:
        speaker: as the clause beside the words names it.
        texts: of the blocks up to the words, the last one cut there.
        words: of the language.
    """
    tokens = tokens_of(speaker.name)
    if len(tokens) != 2 or not is_definite(tokens[0].lower(), words):
        return None
    noun = tokens[1]
    if not is_thing(noun, words) or noun.lower() in DOCUMENTS | _PAPERS:
        return None
    pattern = _pattern(noun.lower())
    for text in reversed(texts):
        found = [_named(each, words) for each in pattern.finditer(text or "")]
        names = [each for each in found if each]
        if names:
            return names[-1]
    return None


def _pattern(noun: str) -> re.Pattern[str]:
    """A name behind a noun or a compound of it, before it as its last word, or set off by it."""
    first, rest = re.escape(noun[0]), re.escape(noun[1:])
    either = f"[{first}{first.upper()}]{rest}"
    return re.compile(
        rf"(?P<noun>\b(?:\w+{rest}|{either}))(?P<middle>{_MIDDLE}) (?P<behind>{_NAME})"
        rf"|(?P<before>{_WORD}(?: {_LINK}{{0,2}}{_WORD})* {first.upper()}{rest})\b"
        rf"|(?P<apposed>{_NAME}), (?:[^\W\d_A-Z][\w’'\-]* ){{0,5}}{re.escape(noun)}\b"
    )


def _named(found: re.Match[str], words: Words) -> str | None:
    name = found["before"] or found["apposed"] or found["behind"]
    first, _, rest = name.partition(" ")
    if first.lower() in words.articles or first.lower() in words.small:
        name = rest if " " in rest else ""
    if not name or given(name.split(" ", 1)[0], words.language):
        return None
    noun, middle = found["noun"] or "", (found["middle"] or "").split()
    if any(each in words.said or each in words.small - words.of for each in middle):
        return None
    whole = noun[:1].isupper() or (middle and set(middle) <= words.of | words.articles)
    whole = whole or noun.lower() in _PLACED
    return f"{noun} {' '.join([*middle, name])}" if noun and whole else name
