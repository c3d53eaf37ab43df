"""The clause beside a quotation: does it say who speaks?"""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quote_bodies import body_at, body_in
from tui_reader.statement.quote_declension import nominative
from tui_reader.statement.quote_names import Speaker, person_in
from tui_reader.statement.quote_roles import TOKEN, tokens_of
from tui_reader.statement.quote_words import (
    ABBREVIATIONS,
    AND,
    AUXILIARIES,
    BE,
    COMPARING,
    IMPERSONAL,
    JOINING,
    MASCULINE,
    PARTICLES,
    STANDING,
    is_definite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quote_words import Words

_STOP = re.compile(r"[.!?…]+[\"”“»«’)\]]*(?=\s)|\n")
_LAST_WORD = re.compile(r"[\w.]*\w$")
# Compiled where they are used first: not every language has them.
_INVERSION = r"(?<=\w)-(?:t-)?(?=(?:il|elle|ils|elles|on|je|nous)\b)"
_ASIDE = r",|\s[–—-](?=\s)"
_CLAUSE_END = re.compile(r"[;:]|\s[–—-]\s")
_PARTICIPLE = "ing"
_LONGEST = 500  # characters of a clause that are looked at
_REACH = 200  # characters in which these tokens stand
_NEAR = 18  # tokens between a verb of saying and the quotation it leads to
_SHORT = 9  # words of an attribution within the words
_PARTICLE = 3  # letters of a word too short for a verb
_VERB_AND_NAME = 3  # tokens of the shortest "shrugged Ada Moss"
_VERB_REACH = 80  # characters after an unknown verb in which a name stands
_LABEL = 10  # tokens of a speaker's name before a colon


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution.

    Args:
        speaker: who is named, None when nobody is.
        pronoun: whether a pronoun or an unspoken subject stands for the speaker.
        direct: whether the clause does nothing but introduce the words.
        word: the pronoun, or the verb without a subject.
    """

    speaker: Speaker | None
    pronoun: bool = False
    direct: bool = True
    word: str = ""


def sentences(text: str) -> Iterator[int]:
    """Offsets at which sentences end, those of abbreviations and initials left out."""
    for stop in _STOP.finditer(text):
        if stop[0] == ".":
            word = _LAST_WORD.search(text[max(0, stop.start() - 20) : stop.start()])
            if word and (len(word[0]) == 1 or word[0].lower() in ABBREVIATIONS):
                continue
            if text[stop.end() :].lstrip()[:1].islower():
                continue
        yield stop.end()


def last_sentence(text: str) -> str:
    """What stands between the last end of a sentence and the end of the text."""
    text = text[-_LONGEST:]
    begin = 0
    for end in sentences(text):
        begin = end
    return text[begin:].strip()


def first_sentence(text: str) -> str:
    """The text up to the first end of a sentence."""
    text = text[:_LONGEST]
    return text[: next(sentences(text), len(text))].strip()


def lead(sentence: str, words: Words) -> Said | None:
    """Read what leads to a quotation.

    Args:
        sentence: from the start of the sentence to the opening mark.
        words: of the language.
    """
    sentence = _straight(sentence, words).strip()
    if not sentence:
        return None
    colon = sentence.endswith((":", "：", " –", " —"))
    by = _by(sentence, words)
    if by:
        return by
    verbs = [
        found
        for found in TOKEN.finditer(sentence, max(0, len(sentence) - _REACH))
        if found[0].lower() in words.said
    ]
    if not verbs:
        return _label(sentence, words) if colon else None
    introduces = colon or sentence.endswith(",")
    for verb in reversed(verbs):
        rest = sentence[verb.end() :].strip(" ,:")
        near = len(tokens_of(rest))
        if near > _NEAR:
            break
        before = _first_of_two(sentence[: verb.start()].strip(), verbs)
        before = _without_relative(before, words)
        after = ""
        if words.inverted or before.endswith(",") or not _content(before, words):
            after = _CLAUSE_END.split(rest)[0]
        said = _subject(before, after, words)
        starts = (tokens_of(rest) or [""])[0].lower()
        if said is None and words.unspoken and not before and starts in words.relatives:
            said = Said(None, pronoun=True, word=verb[0])
        if said is None and verb[0].endswith(_PARTICIPLE) and not words.inverted:
            body = body_at(before, words)
            said = Said(body) if body else None
        if said:
            return replace(said, direct=introduces or not near)
    return Said(None, pronoun=words.inverted) if introduces else None


def _first_of_two(before: str, verbs: Sequence[re.Match[str]]) -> str:
    """The subject of "X rejects it and says", which stands before the first verb."""
    tokens = before.rsplit(None, 1)
    if len(tokens) > 1 and tokens[1].lower() in AND and verbs[0].end() < len(before):
        return before[: verbs[0].start()].strip()
    return before


def tail(sentence: str, words: Words, *, open_ended: bool, alone: bool = False) -> Said | None:
    """Read what follows a quotation.

    Args:
        sentence: from the closing mark to the end of the sentence.
        words: of the language.
        open_ended: whether the quotation ended with a comma or without a stop, so that its sentence
            goes on.
        alone: whether the quotation begins its sentence, so that any verb may be one of saying.
    """
    clause = _straight(sentence, words).strip()
    open_ended = open_ended or clause.startswith(",")
    clause = clause.lstrip(",–—- ")
    by = _by(clause, words, at_start=True)
    verb = next((f for f in TOKEN.finditer(clause) if f[0].lower() in words.said), None)
    if by or verb is None:
        return by or (_by_any_verb(clause, words) if alone else None)
    before = clause[: verb.start()].strip(" ,")
    rest = clause[verb.end() :]
    if not _content(before, words):
        said = _subject("", _until(rest), words)
        return said or (Said(None, pronoun=True, word=verb[0]) if words.inverted else None)
    starts = tokens_of(before)[0].lower()
    if (not open_ended and _says_more(rest, words)) or starts in JOINING - COMPARING:
        return None
    if "," not in before and len(tokens_of(before)) > _LABEL:
        return None
    return _subject(before, "", words)


def _by_any_verb(clause: str, words: Words) -> Said | None:
    """An attribution by a verb that is not known to be one of saying: "shrugged Ada Moss"."""
    tokens = tokens_of(clause)
    while tokens and tokens[0].lower() in AUXILIARIES:
        tokens = tokens[1:]
    plain = [each for each in tokens if each[0].isalnum()]
    if len(plain) == 1 and words.unspoken and plain[0].islower() and len(plain[0]) > _PARTICLE:
        return Said(None, pronoun=True, word=plain[0])
    if len(tokens) < _VERB_AND_NAME - 1 or not tokens[0].isalpha() or not tokens[0].islower():
        return None
    if tokens[0] in words.small | words.articles | words.relatives | AND | words.at | words.of:
        return None
    rest = _until(clause[clause.index(tokens[0]) + len(tokens[0]) :])
    if tokens[1].lower() in words.pronouns:
        return Said(None, pronoun=True, word=tokens[1])
    person = person_in(rest, words, after_verb=True)
    near = person is not None and person.name in rest[:_VERB_REACH]
    return Said(person) if person and near and " " in person.name else None


def inside(text: str, words: Words) -> Said | None:
    """Read an attribution set between commas within the words: "…, says she, …"."""
    parts = re.split(_ASIDE, _straight(text, words)) if words.inverted else []
    for part in parts[1:]:
        tokens = tokens_of(part)[:_SHORT]
        verb = next((n for n, each in enumerate(tokens) if each.lower() in words.said), None)
        if verb is None or len(part.split()) > _SHORT or tokens[0][0].isupper():
            continue
        subject = tokens[verb + 1 : verb + 2] or [""]
        between = [each for each in tokens[:verb] if each.lower() not in AUXILIARIES]
        if between and between != [each for each in between if each.lower() in words.pronouns]:
            continue
        if between or subject[0].lower() in words.pronouns or subject[0][:1].isupper():
            return tail(part, words, open_ended=True)
    return None


def joins(gap: str, words: Words) -> bool:
    """Whether nothing but an attribution or joining words part two quotations."""
    tokens = [each.lower() for each in tokens_of(gap) if each[0].isalnum()]
    if not tokens or gap.rstrip().endswith((",", "–", "—")):
        return len(tokens) <= _NEAR
    return len(tokens) <= 3 and all(each in words.small or each in words.said for each in tokens)


def _straight(text: str, words: Words) -> str:
    """Part "dit-il" into its words."""
    return re.sub(_INVERSION, " ", text) if "-" in text and "elle" in words.pronouns else text


def _says_more(rest: str, words: Words) -> bool:
    """Whether a verb of saying has words of its own to lead to."""
    tokens = tokens_of(rest.strip())
    return bool(tokens) and (
        tokens[0].lower() in words.relatives or len(tokens) > 12 or tokens[-1] == ":"
    )


def _until(rest: str) -> str:
    return _CLAUSE_END.split(rest.strip().lstrip(","))[0].strip().rstrip(".")


def _content(text: str, words: Words) -> bool:
    """Whether a text holds more than adverbs and auxiliaries: a possible subject."""
    idle = words.small | words.articles | (words.relatives - words.pronouns) | AUXILIARIES
    return any(token[0].isalnum() and token.lower() not in idle for token in tokens_of(text))


def _without_relative(text: str, words: Words) -> str:
    """Drop "who …" clauses that stand between a subject and its verb."""
    parts = text.split(",")
    kept = [
        part
        for n, part in enumerate(parts)
        if not 0 < n < len(parts) - 1
        or (tokens_of(part) or [""])[0].lower() not in words.relatives
        or BE.intersection(tokens_of(part)[1:2])
    ]
    return ",".join(kept)


def _subject(before: str, after: str, words: Words) -> Said | None:
    """The subject of a verb of saying, before it or after it."""
    before = _without_setting(_trimmed(before, words), words)
    aside = _starts_small(after, words)
    after = _trimmed_start(after, words)
    stands_for = _pronoun((tokens_of(before) or [""])[-1])
    if stands_for in words.pronouns or stands_for in IMPERSONAL:
        return Said(None, pronoun=stands_for not in IMPERSONAL, word=stands_for)
    if words.inverted and _starts_small(before, words):
        person = person_in(after, words, after_verb=True)
        if person and " " in person.name:
            return Said(person)
    person = person_in(before, words, after_verb=False)
    first = _pronoun((tokens_of(after) or [""])[0])
    if person and " " not in person.name and first in words.pronouns & MASCULINE:
        return Said(None, pronoun=True, word=first)
    body = None if person else body_in(before, words, after_verb=False)
    if person or (body and not (after and words.inverted)):
        return _said(person or body, words)
    return _subject_after(after, None if body is None else (body, aside), words)


def _subject_after(after: str, other: tuple[Speaker, bool] | None, words: Words) -> Said | None:
    """The subject after a verb.

    Args:
        after: the verb.
        other: what may be the subject before it, and whether a preposition follows the verb.
        words: of the language.
    """
    first, *others = tokens_of(after) or [""]
    stands_for = _pronoun(first)
    alone = stands_for not in words.articles or not others
    if (stands_for in words.pronouns and alone) or stands_for in IMPERSONAL:
        return Said(None, pronoun=stands_for not in IMPERSONAL, word=stands_for)
    found = person_in(after, words, after_verb=True)
    if other and (found is None or (other[1] and " " not in found.name)):
        found = other[0]
    return _said(found or body_in(after, words, after_verb=True), words)


def _said(speaker: Speaker | None, words: Words) -> Said | None:
    if speaker and _is_standing(speaker, words):
        return Said(None, pronoun=True)
    return Said(speaker) if speaker else None


def _starts_small(text: str, words: Words) -> bool:
    return (tokens_of(text) or [""])[0].lower() in words.small - words.articles


def _without_setting(before: str, words: Words) -> str:
    """Drop what stands before a subject with an article: "Asked on air, the mayor"."""
    first, comma, rest = before.partition(",")
    tokens, subject = tokens_of(first), tokens_of(rest)
    if not comma or "," in subject or not subject or subject[0].lower() not in words.articles:
        return before
    setting = len(tokens) == 1 or bool(tokens and tokens[0].lower() in words.small - words.articles)
    return rest.strip() if setting else before


def _is_standing(speaker: Speaker, words: Words) -> bool:
    """Whether a description like "the young woman" stands for somebody named before."""
    first, *rest = tokens_of(speaker.name)
    return (
        bool(rest)
        and is_definite(first.lower(), words)
        and rest[-1].lower().rpartition("-")[2] in STANDING
    )


def _pronoun(word: str) -> str:
    return "ich" if word == "I" else word.lower()


def _trimmed(text: str, words: Words) -> str:
    """Drop auxiliaries and adverbs between a subject and its verb."""
    parts = text.split()
    while parts and (parts[-1].lower() in AUXILIARIES or parts[-1].lower() in words.small):
        parts.pop()
    return " ".join(parts)


def _trimmed_start(text: str, words: Words) -> str:
    parts = text.split()
    while parts and (
        parts[0].lower().strip(",") in AUXILIARIES - words.articles
        or parts[0].strip(",") in words.small - words.articles
        or parts[0].lower() in words.said
    ):
        parts.pop(0)
    return " ".join(parts)


def _by(text: str, words: Words, *, at_start: bool = False) -> Said | None:
    """An attribution without a verb: "according to X"."""
    lower = text.lower()
    for phrase in words.own:
        at = lower.find(phrase)
        if at >= 0 and not (at and (at_start or lower[at - 1].isalnum())):
            return Said(None, pronoun=True, direct=at_start)
    for phrase in words.by:
        at = lower.find(phrase)
        if at < 0 or (at and lower[at - 1].isalnum()) or (at_start and at):
            continue
        rest = text[at + len(phrase) :]
        if not rest or rest[0].isalnum():
            continue
        rest = _until(rest.rstrip(",:"))
        tokens = tokens_of(rest)
        if tokens and tokens[0].lower() in words.pronouns:
            return Said(None, pronoun=True, direct=at_start, word=tokens[0])
        person = person_in(rest, words, after_verb=True)
        if person and words.declined:
            person = replace(person, name=nominative(person.name))
        body = person or body_in(rest.split(",")[0], words, after_verb=True)
        if body:
            return Said(body, direct=at_start)
    return None


def _label(sentence: str, words: Words) -> Said | None:
    """A speaker's name before a colon, as in an interview."""
    label = sentence.rstrip(" :–—")
    if len(tokens_of(label.split(",")[0])) > _LABEL:
        return None
    person = person_in(label, words, after_verb=True)
    if person:
        return Said(person)
    tokens = tokens_of(label)
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
