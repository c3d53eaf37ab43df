"""Attributions by a noun, "is the message of X", or in the next sentence: "So said X"."""

from __future__ import annotations

import re

from tui_reader.statement.lexicon.nominal import RESUMING, SPEECH
from tui_reader.statement.quote_roles import TOKEN
from tui_reader.statement.quote_sentences import first_sentence, until
from tui_reader.statement.quote_subjects import Said, subject
from tui_reader.statement.quote_words import AUXILIARIES, BE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.statement.quote_words import Words

_REACH = 60  # characters in which such a noun stands
_ADJECTIVES = 2  # before it
_PARTICIPLES = 2  # tokens between it and whose it is
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
