"""Nouns for people and organisations: their phrases and their forms."""

from __future__ import annotations

import re
from functools import cache

from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.lexicon.callings import FUNCTIONS
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.roles import is_group, is_group_noun, is_role, spaced, tokens_of
from tui_reader.statement.quotes.words import (
    AND,
    AUXILIARIES,
    PARTICLES,
    ROMANCE,
    is_definite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_OF_PLACE = 4  # tokens of "bishop of the Isles"
_HEAD = 4  # tokens of a subject up to its noun
_STEM = 4  # letters that two forms of a noun share
_COMPOUND = 5  # letters of the last part of a compound
_LONGEST_NOUN = 40  # letters
_SHORTEST = 6  # letters of an abstract noun, at least one more
# How nouns end that name a body or a thing rather than a person.
_ABSTRACT = {
    "en": ("tion", "ment", "ship", "ness", "ance", "ency", "ity"),
    "de": ("ung", "schaft", "tion", "heit", "keit", "ium", "amt", "ei", "vertrag", "schrift"),
    "fr": ("tion", "ance", "ment", "rie", "ture", "cat", "té"),
    "es": ("ción", "dad", "miento", "ncia", "ería", "tura"),
    "it": ("zione", "mento", "tà", "nza", "eria", "tura"),
    "nl": ("ing", "tie", "schap", "heid", "ij", "ment"),
    "pt": ("ção", "dade", "mento", "ncia", "aria", "tura"),
    "pl": ("cja", "stwo", "anie", "enie", "ość"),
}
# How German nouns end that have "die": with "der" they are no subject.
_FEMININE = ("ung", "schaft", "tion", "heit", "keit", "ei", "innen")
# How nouns end that need no article; one of a single person or thing has it in these languages.
_BARE = {
    "fr": ("s", "x"),
    "es": ("s",),
    "pt": ("s",),
    "it": ("i", "he", "ie", "ure", "iste", "ici"),
}
# How nouns end that name a person by what they do.
_HUMAN = {
    "en": ("ologist", "ician", "woman", "keeper", "worker", "maker", "owner", "grapher", "ist"),
    "de": ("erin", "orin", "istin", "login", "eurin", "ologe", "ist", "ler", "iker"),
    "fr": ("eur", "euse", "trice", "iste", "logue", "ien", "ienne", "ière", "naire"),
    "es": ("dor", "dora", "tor", "tora", "ista", "logo", "loga", "ero", "era"),
    "it": ("tore", "trice", "ista", "logo", "loga", "iere", "iera"),
    "nl": ("ster", "loog", "loge", "kundige", "eur", "euse", "ist", "aar", "houder", "vrouw"),
    "pt": ("dor", "dora", "tor", "tora", "ista", "logo", "loga", "eiro", "eira"),
    "pl": ("log", "lożka", "ista", "istka", "nik", "niczka", "arz", "arka", "yni", "ówka", "tor"),
}
# What may end a noun for a woman or a man, the longest first.
_GENDERED = re.compile(
    r"(?:niczka|erin|innen|trice|teure|teur|tore|tora|triz|essa|euse|eure|ière|czka|ienne|ster"
    r"|ère|rka|lka|ien|eur|ier|in|ka|er|ée|é|a|o|e)$"
)


def thing_at(sentence: str, words: Words) -> Speaker | None:
    """The organisation, the document or the unnamed person a sentence begins with."""
    tokens = _opened(tokens_of(sentence), words)
    if not sentence[:1].isupper() or not tokens or not may_begin(tokens[0], words):
        return None
    first = 0
    while first < len(tokens) and tokens[first].lower() in words.articles:
        first += 1
    noun = first
    reach = first + (0 if words.declined else _HEAD)
    while noun < len(tokens) and not (
        is_thing(tokens[noun], words) or is_role(tokens[noun], words)
    ):
        if noun >= reach or not (tokens[noun][0].isalnum() or _owns(tokens, noun)):
            return None
        lower = tokens[noun].lower()
        if _is_no_noun(lower, words) or (words.heads and lower in words.articles):
            return None
        noun += 1
    if noun == len(tokens) or not tokens[noun][0].isalpha() or _is_dative(tokens[0], tokens[noun]):
        return None
    while words.language == "en" and _is_compound(tokens[noun + 1 : noun + 2], words):
        noun += 1
    end = _phrase_end(tokens, noun, words)
    if is_role(tokens[noun], words):
        named = tokens[noun + 1 : noun + 2] != ["und"] and any(
            each[0].isupper() for each in tokens[noun + 1 : end]
        )
        of_place = words.language == "en" and _links(tokens[noun + 1 : noun + 2][0], words)
        if named and of_place and end - noun <= _OF_PLACE:
            named = any(given(each, words.language) for each in tokens[noun + 1 : end])
        return (
            None
            if named or not (first or words.declined)
            else Speaker(spaced(tokens[:end]), person=False)
        )
    named = any(each[0].isupper() for each in tokens[first + 1 : end])
    body = spaced(tokens[first:end]) if named else None
    return Speaker(spaced(tokens[:end]), None, body, person=False)


def _owns(tokens: Sequence[str], n: int) -> bool:
    """Whether an apostrophe parts two words of an English name: "the Operators' League"."""
    owner = tokens[n] in ("'", "’") and tokens[n - 1].endswith("s")
    return n > 0 and owner and any(each[0].isupper() for each in tokens[n + 1 : n + 2])


def _is_dative(article: str, noun: str) -> bool:
    """Whether "der" stands before a German noun that has "die" as a subject."""
    return article == "Der" and noun.endswith(_FEMININE)


def _opened(tokens: list[str], words: Words) -> list[str]:
    """Tokens without an adverb before the subject, an elided article parted: "Even the board"."""
    adverb = bool(tokens) and tokens[0].lower() in words.small - words.prepositions
    tokens = tokens[1:] if adverb and tokens[1:2] and is_definite(tokens[1], words) else tokens
    first = tokens[0] if tokens else ""
    if words.heads and first[:2].lower() in ("l’", "l'") and first[2:]:
        return [first[:2], first[2:], *tokens[1:]]
    return tokens


def _is_compound(following: Sequence[str], words: Words) -> bool:
    """Whether an English noun follows another: "programme note", "police spokesman"."""
    lower = following[0].lower() if following and following[0].islower() else ""
    return bool(lower) and (lower in words.groups or lower in words.roles)


def _is_no_noun(lower: str, words: Words) -> bool:
    # One after the other: to unite the sets for each word takes longer than all else.
    known = lower in words.small or lower in words.said
    return known or lower in words.relatives or lower in words.pronouns


def may_begin(token: str, words: Words) -> bool:
    """Whether what only ever begins a sentence may be a noun without article there."""
    lower = token.lower()
    known = is_group(token, words) or is_role(token, words) or lower in words.articles
    if known or lower not in words.openers:
        return True
    return lower.endswith(_BARE.get(words.language, ("",)))


def _phrase_end(tokens: Sequence[str], noun: int, words: Words) -> int:
    """Where the name that begins with a noun ends: "the Ministry of Health"."""
    end = noun + 1
    pair = tokens[end : end + 2]
    if (
        len(pair) == 2
        and pair[0] in AND
        and is_role(pair[1], words) == is_role(tokens[noun], words)
    ):
        end += 2
    proper = words.heads and tokens[noun][0].isupper() and not is_role(tokens[noun], words)
    while end < len(tokens):
        at = end
        while at < len(tokens) and at - end < 3 and _links(tokens[at], words):
            at += 1
        if at == len(tokens):
            break
        verb = tokens[at + 1].lower() if at == noun + 1 and at + 1 < len(tokens) else ""
        if words.heads and tokens[at].isalpha() and verb and _is_verb(verb, words):
            # "L’azienda sanitaria ha": what a verb follows is no verb.
            return end + (tokens[at].islower() and not _is_verb(tokens[at], words))
        figure = at == noun + 1 and tokens[at].isdigit()
        common = proper and at > end and tokens[at].isalpha() and words.language in ROMANCE
        if not (tokens[at][0].isupper() or figure or common):
            break
        end = at + 1
    return end


def _is_verb(token: str, words: Words) -> bool:
    return token in words.said or (token in AUXILIARIES and token not in words.articles)


def is_function(noun: str) -> bool:
    """Whether a noun is for an office whose holder a text may leave unnamed."""
    return any(f"={form.lstrip('=')}" in _functions() for form in forms_of(noun))


@cache
def _functions() -> frozenset[str]:
    return frozenset(f"={_stem(each)}" for each in FUNCTIONS.split())


def is_human(noun: str, words: Words) -> bool:
    """Whether a noun is one for a person by its ending."""
    return len(noun) > _SHORTEST and noun.endswith(_HUMAN[words.language])


def forms_of(noun: str) -> list[str]:
    """The stem of a noun, marked, and what may be the last parts of a compound in it."""
    stem = _stem(noun)
    return [f"={stem}", *(stem[n:] for n in range(min(len(stem), _LONGEST_NOUN) - _COMPOUND + 1))]


def synonyms(noun: str) -> frozenset[str]:
    """The marked stems of nouns that may stand for the same person as a noun does."""
    stem, *parts = forms_of(noun)
    known = _groups()
    return known.get(stem) or next(
        (known[f"={part}"] for part in parts if f"={part}" in known), frozenset()
    )


@cache
def _groups() -> dict[str, frozenset[str]]:
    from tui_reader.statement.quotes.lexicon.synonyms import GROUPS

    found: dict[str, frozenset[str]] = {}
    for group in GROUPS:
        stems = frozenset(f"={_stem(each)}" for each in group.split())
        for stem in stems:
            found[stem] = found.get(stem, frozenset()) | stems
    return found


def _stem(noun: str) -> str:
    last = noun.rpartition("-")[2]
    end = _GENDERED.search(last, min(_STEM, len(last)))
    return last[: end.start()] if end else last


def is_abstract(token: str, words: Words) -> bool:
    """Whether a token ends like a noun for what is no person."""
    return len(token) > _SHORTEST and token.lower().endswith(_ABSTRACT[words.language])


def is_thing(token: str, words: Words) -> bool:
    """Whether a token is a noun for an organisation or a document."""
    if is_role(token, words):
        return False
    return is_abstract(token, words) or is_group(token, words) or is_group_noun(token, words)


def _links(token: str, words: Words) -> bool:
    return token.lower() in words.of or token.lower() in PARTICLES or token in AND
