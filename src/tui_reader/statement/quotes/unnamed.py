"""Speakers without a name: "a mother of four", "sources in the ministry", "one of the judges"."""

from __future__ import annotations

from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.names import PART, Speaker, person_in
from tui_reader.statement.quotes.nouns import is_human
from tui_reader.statement.quotes.roles import has_role, is_role, spaced, split_role, tokens_of
from tui_reader.statement.quotes.words import STANDING, is_indefinite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_LONGEST = 12  # tokens of a description
_NOUN = 5  # tokens from an article to the noun it belongs to
_GERUND = ("ando", "endo", "indo")


def unnamed_in(region: str, words: Words) -> Speaker | None:
    """Read a description that begins the subject behind a verb, if it describes somebody unknown.

    Args:
        region: from the subject to the end of its clause.
        words: of the language.
    """
    parts = [part.strip() for part in PART.split(region)]
    tokens = tokens_of(parts[0])
    if not tokens or not _begins(tokens, words):
        return None
    if len(parts) > 1 and _is_whole_name(parts[1], words):
        return None
    phrase = _phrase(tokens, words)
    if len(phrase) > _LONGEST or _is_name(phrase, words):
        return None
    speaker = Speaker(spaced(phrase), person=False)
    if not has_role(phrase, words):
        return speaker
    article = is_indefinite(phrase[0].lower(), words)
    role, organisation = split_role(spaced(phrase[article:]), words)
    return Speaker(speaker.name, role, organisation, person=False)


def is_described(text: str, words: Words) -> bool:
    """Whether a noun for a person stands near the beginning of a phrase."""
    return any(
        is_role(each, words)
        or is_human(each.lower(), words)
        or each.lower() in words.people
        or each.lower() in STANDING
        for each in tokens_of(text)[:_NOUN]
    )


def is_somebody(text: str, words: Words) -> bool:
    """Whether a description may be one person's, no company's and no report's."""
    return text.partition(" ")[0].lower() in words.one_of or is_described(text, words)


def _begins(tokens: Sequence[str], words: Words) -> bool:
    """Whether tokens begin like a description: "a …", "one of …", "residents …"."""
    first = tokens[0].lower()
    if is_indefinite(first, words):
        return len(tokens) > 1
    if first in words.one_of and len(tokens) > 2 and tokens[1].lower() in words.of:
        return True
    return first in words.people and (tokens[0][0].islower() or "der" in words.articles)


def _is_whole_name(part: str, words: Words) -> bool:
    """Whether a part of a clause is the name of whom the part before describes."""
    person = person_in(part, words, after_verb=True)
    return person is not None and " " in person.name and part.startswith(person.name)


def _is_name(phrase: Sequence[str], words: Words) -> bool:
    """Whether a name stands in a phrase beside its noun: "a delighted Ada Moss"."""
    for n, each in enumerate(phrase[1:], 1):
        before = phrase[n - 1].lower()
        if n > 1 and (_links(before, words) or before in words.articles):
            return False
        if before in words.articles or not each[0].isupper() or phrase[n - 1][0].isupper():
            continue
        if given(each, words.language):
            return True
        ends = all(other[0].isupper() for other in phrase[n:]) and not each.isupper()
        if ends and "der" not in words.articles:
            return not is_described(spaced(phrase[:n]), words)
    return False


def _links(token: str, words: Words) -> bool:
    return token in words.of or token in words.at or token in words.prepositions


def _phrase(tokens: Sequence[str], words: Words) -> list[str]:
    """The noun phrase that tokens begin with, its complements included."""
    for n, token in enumerate(tokens):
        lower = token.lower()
        if n < 2 or lower in words.of or (lower in words.at and n < _NOUN):
            continue
        ends = lower in words.relatives or not token[0].isalnum() or lower in words.small
        ends = ends or (words.unspoken and lower.endswith(_GERUND))
        if lower in words.articles and n > 1:
            linked = tokens[n - 1].lower() in words.articles | words.of | words.at
            ends = not linked and "der" not in words.articles
        if ends:
            return list(tokens[:n])
    return list(tokens)
