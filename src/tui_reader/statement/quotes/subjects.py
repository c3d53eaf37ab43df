"""The subject of a verb of saying."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass
from tui_reader.statement.quotes.bodies import antecedent, body_in
from tui_reader.statement.quotes.gender import pronoun_for
from tui_reader.statement.quotes.lexicon.unnamed import AGENCIES, TIMES
from tui_reader.statement.quotes.names import Speaker, person_in
from tui_reader.statement.quotes.protagonists import protagonist
from tui_reader.statement.quotes.roles import has_role, is_role, spaced, tokens_of
from tui_reader.statement.quotes.runs import particles
from tui_reader.statement.quotes.settings import is_governed, past_settings
from tui_reader.statement.quotes.unnamed import unnamed_in
from tui_reader.statement.quotes.verbs import is_participle
from tui_reader.statement.quotes.words import (
    AGED,
    AUXILIARIES,
    CIRCUMSTANCES,
    MASCULINE,
    ROMANCE,
    STANDING,
    THAT,
    is_definite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.statement.quotes.words import Words

_BRACKETS = re.compile(r"(?<=\w) \(([^()]*,[^()]*)\)")


@dataclass(frozen=True, slots=True)
class Said:
    """An attribution.

    Args:
        speaker: who is named, None when nobody is.
        pronoun: whether a pronoun or an unspoken subject stands for the speaker.
        direct: whether the clause does nothing but introduce the words.
        word: the pronoun, or the verb without a subject.
        aside: whether the clause stands between commas in a sentence about something else.
        standing: the description that stands for the speaker: "the man".
    """

    speaker: Speaker | None
    pronoun: bool = False
    direct: bool = True
    word: str = ""
    aside: bool = False
    standing: Speaker | None = None


def content(text: str, words: Words) -> bool:
    """Whether a text holds more than adverbs and auxiliaries: a possible subject."""
    return any(each[0].isalnum() and not _is_idle(each.lower(), words) for each in tokens_of(text))


def _is_idle(lower: str, words: Words) -> bool:
    if lower in words.small or lower in words.articles or lower in AUXILIARIES:
        return True
    return lower in words.relatives and lower not in words.pronouns


def subject(before: str, after: str, words: Words) -> Said | None:
    """The subject of a verb of saying, before it or after it."""
    before = _BRACKETS.sub(lambda found: _unplaced(found, words), before)
    before, which, clause = before.rpartition(",")
    joint = (tokens_of(clause) or [""])[0].lower() if which else ""
    if joint in words.relatives and not (words.declined and joint in THAT):
        return _own_of_relative(clause, words) or _said(antecedent(before, words), words)
    before = _without_setting(_trimmed(before + which + clause, words), words)
    if words.language in ("de", "nl") and (tokens_of(before) or [""])[-1].lower() in TIMES:
        # "Earlier this year concluded the court": when, not who.
        before = ""
    parted = words.declined or (words.heads and words.language != "de")
    if parted and is_governed(before, words):
        before = past_settings(before, words)
        before = "" if is_governed(before, words) else before
    if (tokens_of(after) or [""])[0].lower() in THAT:
        after = ""
    aside = _starts_small(after, words)
    after, governed = _behind(before, after, words)
    return _spoken_for(before, words) or _named(
        before, after, words, aside=aside, governed=governed
    )


def _named(before: str, after: str, words: Words, *, aside: bool, governed: bool) -> Said | None:
    """The subject that a name or a noun tells.

    Args:
        before: the verb.
        after: the verb.
        words: of the language.
        aside: whether a preposition or an adverb follows the verb.
        governed: whether a preposition begins what follows.
    """
    if words.inverted and _starts_small(before, words):
        person = person_in(after, words, after_verb=True)
        if person and " " in person.name:
            return Said(person)
    person = person_in(before, words, after_verb=False)
    first = _pronoun((tokens_of(after) or [""])[0])
    if person and " " not in person.name and first in words.pronouns & MASCULINE:
        return Said(None, pronoun=True, word=first)
    body = None if person else _unnamed(before, words)
    if person or (body and not (after and words.inverted)):
        return _said(person or body, words)
    return _subject_after(after, None if body is None else (body, aside), words, governed=governed)


def _unplaced(found: re.Match[str], words: Words) -> str:
    """Brackets that say what a person is; nothing for party and place: "(Ind, Westgate)"."""
    return found[0] if has_role(tokens_of(found[1]), words) else ""


def _own_of_relative(clause: str, words: Words) -> Said | None:
    """The subject that an English relative clause has of its own: "which Ada Moss described"."""
    tokens = tokens_of(clause)[1:] if words.language == "en" else []
    first = _pronoun(tokens[0]) if tokens else ""
    if first in words.pronouns or first in words.impersonal:
        return Said(None, pronoun=first in words.pronouns, word=first)
    begins = first in words.articles or (bool(tokens) and tokens[0][0].isupper())
    return subject(spaced(tokens), "", words) if begins else None


def _spoken_for(text: str, words: Words) -> Said | None:
    """A subject that a pronoun stands for."""
    word = _pronoun((tokens_of(text) or [""])[-1])
    known = word in words.pronouns or word in words.impersonal
    return Said(None, pronoun=word not in words.impersonal, word=word) if known else None


def _behind(before: str, after: str, words: Words) -> tuple[str, bool]:
    """What follows a verb, settings left out, and whether a preposition begins it."""
    if not before and particles(tokens_of(after), words):
        # "announced von der Heyde": no preposition, but a surname.
        return after, False
    if not before:
        after = past_settings(after, words)
    return _trimmed_start(after, words), is_governed(after, words)


def _unnamed(before: str, words: Words) -> Speaker | None:
    """The body or the person without a name that ends before a verb."""
    last = before.rpartition(",")[2]
    beside = protagonist(last, words) if words.declined and last != before else None
    body = beside or body_in(before, words, after_verb=False)
    return protagonist(before, words) if words.declined and before and not body else body


def _subject_after(
    after: str, other: tuple[Speaker, bool] | None, words: Words, *, governed: bool
) -> Said | None:
    """The subject after a verb.

    Args:
        after: the verb.
        other: what may be the subject before it, and whether a preposition follows the verb.
        words: of the language.
        governed: whether a preposition begins what follows.
    """
    agency, _, behind = after.lstrip(" ,").partition(" ")
    acronym = agency.isupper() and len(agency) > 1 and is_role(behind.partition(" ")[0], words)
    if words.declined and (acronym or agency.strip(".,").lower() in AGENCIES):
        after = behind
    first, *others = tokens_of(after) or [""]
    stands_for = _pronoun(first)
    alone = stands_for not in words.articles or not others
    if (stands_for in words.pronouns and alone) or stands_for in words.impersonal:
        return Said(None, pronoun=stands_for not in words.impersonal, word=stands_for)
    found = None if other or governed else unnamed_in(after, words)
    found = found or person_in(after, words, after_verb=True)
    if governed and found and " " not in found.name:
        found = None
    if other and (found is None or (other[1] and " " not in found.name)):
        found = other[0]
    if found is None and not governed:
        found = body_in(after, words, after_verb=True)
        found = found or (protagonist(after, words) if words.declined else None)
    return _said(found, words)


def _said(speaker: Speaker | None, words: Words) -> Said | None:
    if speaker and is_standing(speaker, words):
        word = pronoun_for(speaker.name, words.language)
        return Said(None, pronoun=True, word=word, standing=speaker)
    return Said(speaker) if speaker else None


def _starts_small(text: str, words: Words) -> bool:
    return (tokens_of(text) or [""])[0].lower() in words.small - words.articles


def _without_setting(before: str, words: Words) -> str:
    """Drop what stands before a subject: "Asked on air, the mayor"."""
    adverb, _, rest = before.partition(" ")
    idle = words.small - words.articles - words.prepositions
    if adverb.lower() in idle and rest.partition(" ")[0].lower() in words.articles:
        before = rest
    first, comma, rest = before.partition(",")
    tokens, after = tokens_of(first), tokens_of(rest)
    if not comma or not tokens or not after:
        return before
    begins = after[0].lower() in words.articles or after[0][0].isupper()
    begins = begins or not (_starts_small(rest, words) or after[0].lower() in words.relatives)
    head = tokens[0].lower()
    setting = head in words.small - words.articles or (
        is_participle(tokens[0], words) and not any(each[0].isupper() for each in tokens[1:2])
    )
    single = len(tokens) == 1 and after[0].lower() in words.articles and "," not in after
    return rest.strip() if begins and (setting or single) else before


def is_standing(speaker: Speaker, words: Words) -> bool:
    """Whether a description like "the young woman" stands for somebody named before."""
    first, *rest = tokens_of(speaker.name)
    return (
        bool(rest)
        and is_definite(first.lower(), words)
        and (rest[-1].lower().rpartition("-")[2] in STANDING or rest[-1].endswith(AGED))
        and not (words.language in ROMANCE and len(rest) > 1 and is_role(rest[0], words))
    )


def _pronoun(word: str) -> str:
    return "ich" if word == "I" else word.lower()


def _trimmed(text: str, words: Words) -> str:
    """Drop auxiliaries, adverbs and complements between a subject and its verb."""
    parts = text.split()
    at = next((n for n in range(len(parts) - 1, 0, -1) if not parts[n].islower()), 0)
    complements = words.prepositions & CIRCUMSTANCES
    for n in range(max(at, 0) + 1, len(parts) - 1):
        if parts[n] in complements:
            parts = parts[:n]
            break
    idle = words.small | AUXILIARIES
    if words.language in ROMANCE:
        # An article that no noun follows is a pronoun: "the mayor accuses her".
        idle |= words.articles
    while parts and (parts[-1].lower() in idle or _is_elided(parts[-1])):
        parts.pop()
    return " ".join(parts)


def _is_elided(word: str) -> bool:
    """Whether a word is a pronoun and an auxiliary: "s’est", "l’a"."""
    head, mark, verb = word.lower().replace("'", "’").partition("’")
    return bool(mark) and len(head) == 1 and verb in AUXILIARIES


def _trimmed_start(text: str, words: Words) -> str:
    parts = text.split()
    while parts and (
        parts[0].lower().strip(",") in AUXILIARIES - words.articles
        or parts[0].strip(",") in words.small - words.articles
        or parts[0].lower() in words.said
    ):
        parts.pop(0)
    return " ".join(parts)
