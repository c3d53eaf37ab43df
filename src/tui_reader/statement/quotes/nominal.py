"""Attributions by a noun, "is the message of X", or in the next sentence: "So said X"."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.lexicon.nominal import CONTRACTED, OWN, RESUMING, SPEECH
from tui_reader.statement.quotes.roles import TOKEN
from tui_reader.statement.quotes.sentences import first_sentence, until
from tui_reader.statement.quotes.subjects import Said, subject
from tui_reader.statement.quotes.words import AUXILIARIES, BE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.statement.quotes.words import Words

_REACH = 60  # characters in which such a noun stands
_ADJECTIVES = 2  # before it
_PARTICIPLES = 2  # tokens between it and whose it is
_HEAD = 20  # tokens of a sentence that leads to a quotation
_MORE = 300  # characters of a sentence of its own


def nominal(clause: str, words: Words) -> Said | None:
    """Read "is the message of X" behind a quotation.

    Args:
        clause: from the closing mark on.
        words: of the language.
    """
    clause = clause.lstrip(": ")
    speech = SPEECH.get(words.language, "").split()
    found = list(TOKEN.finditer(clause[:_REACH]))
    lower = [each[0].lower() for each in found]
    at = next((n for n, each in enumerate(lower) if each in speech), None)
    if at is None:
        return None
    idle = words.articles | BE | AUXILIARIES | {"c’est", "c'est"}
    if sum(each not in idle for each in lower[:at]) > _ADJECTIVES or lower[0] not in idle:
        return None
    links = words.of | words.prepositions
    for n in range(at + 1, min(at + 2 + _PARTICIPLES, len(found))):
        if lower[n] in links:
            return subject("", until(clause[found[n].end() :]), words)
    return None


def announced(sentence: str, words: Words) -> Said | None:
    """Read "the message of X is clear:" before a quotation.

    Args:
        sentence: up to a colon.
        words: of the language.
    """
    speech = SPEECH.get(words.language, "").split()
    found = list(TOKEN.finditer(sentence))[:_HEAD]
    lower = [each[0].lower() for each in found]
    at = next((n for n, each in enumerate(lower[: _ADJECTIVES + 2]) if each in speech), None)
    if not at or lower[0] not in words.articles:
        return None
    if OWN.intersection(lower[:at]):
        return Said(None, pronoun=True)
    for n in range(at + 1, min(at + 2 + _ADJECTIVES, len(found))):
        if lower[n] in words.of:
            end = next((each.start() for each in found[n:] if each[0].lower() in BE), None)
            whose = sentence[found[n].end() : end].rstrip(" :")
            if lower[n] in CONTRACTED:
                whose = f"{CONTRACTED[lower[n]]}{whose.lstrip()}"
            return subject("", whose, words)
    return None


def resumed(after: str, words: Words) -> Said | None:
    """Read the sentence behind a quotation that only says whose words they were.

    Args:
        after: from the closing mark on.
        words: of the language.
    """
    pattern = RESUMING.get(words.language)
    rest = after.lstrip(' .»”"')[:_MORE]
    found = re.match(pattern, rest) if pattern else None
    if found is None:
        return None
    return subject("", until(first_sentence(rest[found.end() :])), words)
