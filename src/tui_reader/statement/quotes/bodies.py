"""Speakers without a personal name: an organisation, an office, "one resident"."""

from __future__ import annotations

from tui_reader.statement.quotes.names import PART, Speaker, person_in
from tui_reader.statement.quotes.nouns import may_begin
from tui_reader.statement.quotes.roles import (
    bare,
    has_role,
    is_group,
    is_group_noun,
    is_role,
    spaced,
    split_role,
    tokens_of,
)
from tui_reader.statement.quotes.verbs import is_ours, is_participle, is_past
from tui_reader.statement.quotes.words import (
    AGED,
    AND,
    AUXILIARIES,
    FOCUS,
    OBLIQUE,
    PARTICLES,
    ROMANCE,
    is_definite,
    is_indefinite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_LONGEST = 7  # tokens of an unnamed speaker
_ADJECTIVES = 3  # tokens between an article and its noun
# Pronouns that are an object and no possessive: no subject goes on with them.
_OBJECTS = {"nl": " hem hen zich mij ons ", "de": " ihm ihn ihnen sich mir mich uns "}
_GERUND = ("ando", "endo", "indo")


def body_in(region: str, words: Words, *, after_verb: bool) -> Speaker | None:
    """Find an organisation or an unnamed speaker: "the association", "one resident"."""
    parts = [tokens_of(part) for part in PART.split(region)]
    if not after_verb and len(parts) > 1 and parts[0] and is_definite(parts[0][0].lower(), words):
        # "The man, a worker of 45": what is told of him stands behind.
        parts = [part for part in parts if part and not is_indefinite(part[0].lower(), words)]
    for tokens in parts[:1] if after_verb else reversed(parts):
        body = _body(tokens, words, after_verb=after_verb)
        if body:
            return body
    return None


def antecedent(head: str, words: Words) -> Speaker | None:
    """Whom a clause behind a comma is about: "thanked the Rail Board, which said".

    Args:
        head: up to the comma.
        words: of the language.
    """
    person = person_in(head, words, after_verb=False)
    tokens = tokens_of(head)
    for at in range(len(tokens) - 1, -1, -1):
        if person and tokens[at] in person.name:
            return person
        body = is_group(tokens[at], words) and tokens[at][0].isupper()
        if body or (is_indefinite(tokens[at].lower(), words) and len(tokens) - at <= _LONGEST):
            return Speaker(spaced(tokens[at:]), person=False)
    return person or next(filter(None, map(_named_last, reversed(head.split(",")))), None)


def _named_last(part: str) -> Speaker | None:
    """The capitalised words at the end of a part of a clause."""
    tokens = tokens_of(part)
    start = len(tokens)
    while start and tokens[start - 1][0].isupper():
        start -= 1
    return Speaker(spaced(tokens[start:]), person=False) if tokens[start:] else None


def body_at(clause: str, words: Words) -> Speaker | None:
    """The organisation whose name begins a clause: "The Rail Board hit back, saying"."""
    tokens = tokens_of(clause)
    end = next(
        (
            n
            for n, each in enumerate(tokens)
            if not (each[0].isupper() or each in words.articles | words.of | AND)
        ),
        len(tokens),
    )
    named = [each for each in tokens[:end] if each[0].isupper()]
    return _body(tokens[:end], words, after_verb=False) if len(named) > 1 else None


def body_opening(sentence: str, words: Words) -> Speaker | None:
    """The noun phrase that a sentence begins with, after a setting: "In its ruling, the court"."""
    tokens = tokens_of(sentence)
    if tokens and tokens[0].lower() in words.small - words.articles and "," in tokens:
        tokens = tokens[tokens.index(",") + 1 :]
    return _body(tokens[: _noun_end(tokens, words)], words, after_verb=False)


def _noun_end(tokens: Sequence[str], words: Words) -> int:
    """Where a noun phrase ends that begins tokens, its complements with capitals included."""
    lower = [each.lower() for each in tokens]
    article = bool(tokens) and lower[0] in words.articles
    end = int(article)
    for n in range(end, min(end + _ADJECTIVES, len(tokens))):
        noun = is_group(lower[n], words) or is_role(lower[n], words)
        if noun or (n > 0 and tokens[n][0].isupper()):
            end = n + 1
            break
    else:
        end += article
    proper = 0 < end <= len(tokens) and tokens[end - 1][0].isupper()
    proper = proper and is_group(lower[end - 1], words) and words.language in ROMANCE
    while end + 1 < len(tokens) and (tokens[end][0].isupper() or lower[end] in words.of):
        at = end
        while at < len(tokens) and (lower[at] in words.of or lower[at] in words.articles):
            at += 1
        common = proper and at > end and at < len(tokens) and tokens[at].isalpha()
        if at == len(tokens) or not (tokens[at][0].isupper() or common):
            break
        end = at + 1
    return end


def _body(tokens: list[str], words: Words, *, after_verb: bool) -> Speaker | None:
    while tokens and tokens[0].lower() in words.joining | FOCUS - words.articles:
        tokens = tokens[1:]
    tokens = _phrase(tokens, words) if after_verb else _until_verb(tokens, words)
    if tokens and (tokens[-1].endswith("ly") or tokens[-1].lower() in FOCUS):
        tokens = tokens[:-1]
    plain = bare(tokens, words)
    heavy = [each for each in plain if each.lower() not in words.of | words.articles]
    if not plain or len(heavy) > _LONGEST or not _is_noun_phrase(tokens, plain, words):
        return None
    text = spaced(tokens)
    if has_role(plain, words):
        return Speaker(text, *split_role(spaced(plain), words), person=False)
    named = [each for each in plain if each[0].isupper()]
    if len(named) > 1 or any(each.isupper() and len(each) > 1 for each in named):
        name = spaced(plain)
        return Speaker(name, None, name, person=False)
    return Speaker(text, person=False)


def _is_noun_phrase(tokens: Sequence[str], plain: Sequence[str], words: Words) -> bool:
    """Whether tokens could name a speaker: an article, a name or a known noun begins them."""
    first = tokens[0].lower()
    if first in OBLIQUE and "der" in words.articles:
        return False
    aged = plain[0].endswith(AGED)
    if not (plain[0][0].isalpha() or aged) or any(
        each.lower() in words.pronouns or each in words.said for each in [first, *tokens[1:]]
    ):
        return False
    known = _singular(first, words) or is_role(first, words) or is_group(first, words)
    known = known or first in words.people or first in words.one_of
    if first in words.articles or known or (first in PARTICLES and tokens[0][0].isupper()):
        return True
    if first in words.small or not tokens[0][0].isupper() or is_ours(first, words):
        return False
    if first in words.openers and not _is_bare_noun(tokens, words):
        return False
    return "der" not in words.articles or any(
        is_group_noun(each, words) or each[1:].isupper() for each in plain
    )


def _is_bare_noun(tokens: Sequence[str], words: Words) -> bool:
    """Whether what begins a sentence may be a noun without article: "Researchers of Leeds"."""
    if not may_begin(tokens[0], words):
        return False
    following = tokens[1].lower() if len(tokens) > 1 else ""
    idle = (words.small | words.at) - words.of - AND
    return not following or (following.isalpha() and following not in idle)


def _singular(token: str, words: Words) -> bool:
    return token.endswith("s") and (token[:-1] in words.roles or token[:-1] in words.groups)


def _until_verb(tokens: list[str], words: Words) -> list[str]:
    """The noun phrase before a verb of the past or an asterisk."""
    ends = (
        n
        for n in range(1, len(tokens))
        if tokens[n] == "*"
        or is_past(tokens[n], words)
        or (
            tokens[n] in AUXILIARIES and any(is_participle(t, words) for t in tokens[n + 1 : n + 2])
        )
    )
    tokens = tokens[: next(ends, len(tokens))]
    idle = AUXILIARIES | words.small
    while len(tokens) > 1 and tokens[-1].lower() in idle:
        tokens = tokens[:-1]
    return tokens


def _unlinked(tokens: list[str], words: Words) -> list[str]:
    """Tokens without the links they end with."""
    while len(tokens) > 1 and tokens[-1].lower() in words.at | words.of:
        tokens = tokens[:-1]
    return tokens


def _phrase(tokens: list[str], words: Words) -> list[str]:
    """The noun phrase that tokens begin with."""
    for n, token in enumerate(tokens):
        lower = token.lower()
        if not n or lower in words.of or (lower in words.at and has_role(tokens[:n], words)):
            continue
        ends = lower in words.relatives or lower in words.small or lower in words.at
        ends = ends or (words.unspoken and lower.endswith(_GERUND))
        ends = ends or f" {token} " in _OBJECTS.get(words.language, "")
        if lower in words.articles:
            ends = tokens[n - 1].lower() not in words.articles | words.of
        if ends or not token[0].isalnum():
            return _unlinked(tokens[:n], words)
    return tokens
