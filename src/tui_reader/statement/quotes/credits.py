"""Attributions without a verb: "according to X", "X:", "— X"."""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.statement.quotes.bodies import antecedent, body_in
from tui_reader.statement.quotes.declension import nominative_of, nominative_phrase
from tui_reader.statement.quotes.lexicon.shared import ANTECEDENT
from tui_reader.statement.quotes.names import Speaker, person_in
from tui_reader.statement.quotes.oblique import source
from tui_reader.statement.quotes.roles import bare, has_role, is_group, is_role, spaced, tokens_of
from tui_reader.statement.quotes.sentences import until
from tui_reader.statement.quotes.subjects import Said, is_standing
from tui_reader.statement.quotes.unnamed import is_described, unnamed_in
from tui_reader.statement.quotes.words import (
    AND,
    AUXILIARIES,
    FINITE,
    PARTICLES,
    ROMANCE,
    is_definite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_OF = re.compile(r"^vo(?:n|m(?= ))\s")
_ELSEWHERE = ("para", "pour", "per", "für", "for", "voor", "dla")  # other complements begin so too
_INSTRUMENTAL = ("ym", "im", "ymi", "imi")
_FEW = 4  # tokens of an adjective, or of an article and a noun
_LABEL = 10  # tokens of a speaker's name before a colon


def by(text: str, words: Words, *, at_start: bool = False) -> Said | None:
    """An attribution without a verb: "according to X"."""
    lower = text.lower()
    if at_start and lower.partition(" ")[0] in words.thus:
        return _thus(until(text.partition(" ")[2]), words)
    for phrase in words.own:
        at = lower.find(phrase)
        if at >= 0 and not (at and (at_start or lower[at - 1].isalnum())):
            return Said(None, pronoun=True, direct=at_start, aside=words.unspoken and not at)
    for phrase in words.by:
        at = lower.find(phrase)
        if at < 0 or (at and lower[at - 1].isalnum()) or (at_start and at):
            continue
        if phrase in _ELSEWHERE and at and not lower[:at].rstrip().endswith((",", ";")):
            continue
        if words.declined and text[:at].rstrip().endswith(_INSTRUMENTAL):
            continue  # "nad jednym zdaniem": the noun, not the phrase.
        rest = text[at + len(phrase) :]
        if not rest or rest[0].isalnum():
            continue
        rest = _OF.sub("", until(rest.rstrip(",:")))
        found = _source(text[:at], rest, _head(rest, phrase, words), words)
        if found and not (phrase in _ELSEWHERE and _is_purpose(found.speaker, words)):
            return replace(found, direct=at_start)
    return None


def _is_purpose(speaker: Speaker | None, words: Words) -> bool:
    """Whether "for" leads to no person and no body: "for the current year the firm expects"."""
    if speaker is None or speaker.person or words.language not in ROMANCE:
        return False
    tokens = tokens_of(speaker.name)
    named = any(each[0].isupper() for each in tokens[1:]) or tokens[0].isupper()
    known = named or is_described(speaker.name, words) or speaker.organisation
    return not (known or any(is_group(each, words) for each in tokens))


def _source(before: str, rest: str, head: str, words: Words) -> Said | None:
    """Whom "according to" leads to.

    Args:
        before: what stands before the phrase.
        rest: what stands after it.
        head: the same in the nominative, without the verb of the sentence.
        words: of the language.
    """
    tokens = tokens_of(rest)
    if ANTECEDENT.intersection(each.lower() for each in tokens[:2]):
        whole = before.rstrip(" ,")
        last = person_in(whole.rpartition(",")[2], words, after_verb=False)
        return Said(last or antecedent(whole, words))
    if tokens and tokens[0].lower() in words.pronouns - words.articles:
        return Said(None, pronoun=True, word=tokens[0])
    unnamed = None if words.declined else unnamed_in(head, words)
    person = unnamed or person_in(rest, words, after_verb=True, oblique=True)
    if person and words.declined:
        return Said(replace(person, name=source(person.name)))
    body = person or _body(head.partition(",")[0], words)
    if body is None and words.declined and tokens:
        noun = nominative_of(tokens[0].lower(), words.roles | words.groups)
        body = Speaker(noun, person=False) if noun else None
    if body and is_standing(body, words):
        return Said(None, pronoun=True)
    return Said(body) if body else None


def _thus(rest: str, words: Words) -> Said | None:
    """The subject behind "so": a name, or a noun for a person with its article."""
    person = person_in(rest, words, after_verb=True)
    tokens = tokens_of(rest)[:3]
    known = bool(tokens) and tokens[0].lower() in words.articles and has_role(tokens, words)
    body = person or (body_in(rest, words, after_verb=True) if known else None)
    return Said(body) if body else None


def _head(rest: str, phrase: str, words: Words) -> str:
    """Who stands behind "according to", without the verb of the sentence and in the nominative."""
    if words.language not in ("de", "nl"):
        return rest
    head, comma, aside = rest.partition(",")
    tokens = tokens_of(head)
    tokens = tokens[: _verb_at(tokens, words)]
    if words.language == "de" and phrase != "so":
        tokens = nominative_phrase(tokens, words)
    return spaced(tokens) + comma + aside


def _body(head: str, words: Words) -> Speaker | None:
    """The organisation or the unnamed person of a phrase; German has the former without article."""
    tokens = tokens_of(head)
    if words.language == "de" and not has_role(tokens, words):
        body = body_in(spaced(bare(tokens, words)), words, after_verb=True)
        if body:
            return body
    return body_in(head, words, after_verb=True)


def _verb_at(tokens: Sequence[str], words: Words) -> int:
    """Where a noun phrase ends that the verb of its sentence follows."""
    linked = words.of | words.at | words.articles | PARTICLES | AND
    whole = False
    for n, token in enumerate(tokens):
        lower = token.lower()
        noun = token[0].isupper() or is_role(token, words) or is_group(token, words)
        plural = not n and lower not in linked
        if whole and not noun and lower not in linked:
            return n
        if n and lower in AUXILIARIES | words.pronouns | FINITE and lower not in words.articles:
            return n
        if n > 1 and lower in words.articles - words.of and tokens[n - 1].lower() not in linked:
            return n if whole else n - 1
        whole = noun or plural or (whole and lower not in linked)
    return len(tokens)


def label(sentence: str, words: Words) -> Said | None:
    """A speaker's name before a colon, as in an interview."""
    label = sentence.rstrip(" :–—")
    if len(tokens_of(label.split(",")[0])) > _LABEL:
        return None
    person = person_in(label, words, after_verb=True)
    if person:
        return Said(person)
    tokens = tokens_of(label)
    at = next((n for n, each in enumerate(tokens[:_FEW]) if is_definite(each.lower(), words)), 0)
    if at and words.language in ROMANCE and is_role(tokens[-1], words) and len(tokens) - at < _FEW:
        # "More cautious the governor": what is told of whom needs no verb.
        return Said(Speaker(spaced(tokens[at:]), person=False))
    if len(tokens) > 1 and all(each[0].isupper() for each in tokens):
        surname = all(each.lower() in PARTICLES for each in tokens[:-1])
        return Said(Speaker(label)) if surname else None
    named = len(tokens) == 1 and len(label) > 1 and label[0].isupper()
    if named and label.lower() not in words.small | words.pronouns | words.articles:
        return Said(Speaker(label))
    return None


def credit(text: str, words: Words) -> Speaker | None:
    """Read a line below a quotation: "— Name, Role, Organisation"."""
    line = text.strip().lstrip("–—―-~( \t").strip().rstrip(".)")
    if not line or len(line) > 160:
        return None
    return person_in(line, words, after_verb=True) or body_in(line, words, after_verb=True)
