"""What is written somewhere: "a letter reads", as "si legge in una lettera" has it."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.lexicon.readings import ISSUED, READINGS
from tui_reader.statement.quotes.names import Speaker, person_in
from tui_reader.statement.quotes.roles import is_role, spaced, tokens_of
from tui_reader.statement.quotes.subjects import Said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_REACH = 160  # characters in which the place stands
_HEAD = 4  # tokens up to the noun for what was issued


def reading(clause: str, words: Words) -> Said | None:
    """Read an impersonal attribution with who issued what the words are from.

    Args:
        clause: beside a quotation.
        words: of the language.
    """
    pattern = READINGS.get(words.language)
    found = re.search(pattern, clause) if pattern else None
    if found is None:
        return None
    after = tokens_of(clause[found.end() : found.end() + _REACH])
    issuer = _issuer(after, words) or _issuer(tokens_of(clause[: found.start()][:_REACH]), words)
    return Said(issuer, direct=not clause[found.end() :].strip(" :,."))


def _issuer(tokens: Sequence[str], words: Words) -> Speaker | None:
    """Whose statement it is: the capitalised words behind "in a letter of"."""
    issued = [n for n, each in enumerate(tokens[:_HEAD]) if each.lower() in ISSUED.split()]
    if not issued or tokens[0].lower() not in words.prepositions:
        return None
    start = issued[0] + 1
    while start < len(tokens) and (
        tokens[start].lower() in words.of
        or tokens[start].lower() in words.articles
        or is_role(tokens[start], words)
    ):
        start += 1
    if start == issued[0] + 1 or start == len(tokens) or not tokens[start][0].isupper():
        return None
    end = start + 1
    while end < len(tokens) and (tokens[end][0].isupper() or tokens[end].lower() in words.of):
        end += 1
    name = spaced(tokens[start:end])
    person = person_in(name, words, after_verb=True)
    return person or Speaker(name, None, name, person=False)
