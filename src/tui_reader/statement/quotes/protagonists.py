"""The unnamed person a sentence is about: "One of the neighbours", "a woman of 79"."""

from __future__ import annotations

from tui_reader.statement.quotes.lexicon.shared import DOCUMENTS, RELATIONAL
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.nouns import is_human, is_thing
from tui_reader.statement.quotes.roles import is_group, is_role, spaced, tokens_of
from tui_reader.statement.quotes.verbs import is_participle, is_past
from tui_reader.statement.quotes.words import STANDING, THAT, is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_REACH = 240  # characters in which the subject of a sentence and its verb stand
_SETTING = 12  # tokens before a subject
_NOUN = 4  # tokens from an article to the noun it belongs to
_LONGEST = 8  # tokens of a description
# How Polish nouns and adjectives end in the genitive, and adjectives in the nominative.
_GENITIVES = ("u", "i", "y", "ów", "ej", "ego", "ich", "ych")
_FEMININE = ("ska", "cka", "na", "wa", "ła", "ta", "nia", "sza", "cza", "ża")
_MASCULINE = ("ski", "cki", "ny", "wy", "ły", "ty", "ni", "szy", "czy", "ży")
_PLURAL_ARTICLES = ("los", "las", "unos", "unas", "os", "as", "gli", "i", "les", "des")
_ANYBODY = (
    "oskarżony oskarżona podejrzany podejrzana zatrzymany zatrzymana poszkodowany poszkodowana "
    "pokrzywdzony pokrzywdzona skazany skazana świadek przedstawiciel przedstawicielka mężczyzna "
    "kobieta chłopak dziewczyna"
)
_TOOLS = ("dor", "dora", "tor", "tora", "ero", "era", "eiro", "eira", "tore", "trice", "iere")
_COMPLEMENT = 4  # tokens of a noun and its complement


def protagonist(sentence: str, words: Words) -> Speaker | None:
    """The unnamed person a sentence begins with, settings before the subject left out.

    Args:
        sentence: a whole one.
        words: of the language.
    """
    tokens = tokens_of(sentence[:_REACH])
    if words.declined:
        return _in_nominative(tokens, words)
    begin = _past_setting(tokens, words)
    phrase = _description(tokens[begin:], words)
    return Speaker(spaced(phrase), person=False) if phrase else None


def is_anybody(speaker: Speaker, words: Words) -> bool:
    """Whether a Polish description without article is one of somebody unknown: a neighbour."""
    noun = next((t.lower() for t in tokens_of(speaker.name) if is_role(t, words)), "")
    known = {"z", "ze"}.intersection(speaker.name.split())
    return (
        bool(known)
        or not noun
        or noun in words.people
        or noun in RELATIONAL
        or f" {noun} " in f" {_ANYBODY} "
    )


def _past_setting(tokens: Sequence[str], words: Words) -> int:
    """Where the subject may begin: behind an adverb or a phrase that a comma ends."""
    first = tokens[0].lower() if tokens else ""
    opens = first in words.small - words.articles or first in words.prepositions
    opens = opens or bool(tokens and is_participle(tokens[0], words))
    if not (opens and "," in tokens[:_SETTING]):
        return 0
    begin = list(tokens).index(",") + 1
    return begin + _past_setting(tokens[begin:], words)


def _description(tokens: Sequence[str], words: Words) -> list[str]:
    """The noun phrase for an unnamed person that tokens begin with."""
    first = tokens[0].lower() if tokens else ""
    several = first in words.one_of and tokens[1:2] and tokens[1].lower() in words.of
    if not several and first not in words.articles:
        return []
    known = is_definite(first, words)
    start = 2 if several else 1
    several = several or first in _PLURAL_ARTICLES
    for n in range(start, min(start + _NOUN, len(tokens))):
        token = tokens[n]
        if several and token in words.articles:
            continue
        noun = words.language == "de" and token[0].isupper()
        if not noun and (not token.islower() or is_past(token, words)):
            break
        if known and token.lower() in STANDING:
            break
        honoured = known and n == start and is_participle(token, words)
        honoured = honoured and not (words.language == "en" and token.endswith("ing"))
        if honoured or _is_person(token, words, several=bool(several)):
            return list(tokens[: _description_end(tokens, n + 1, words)])
        if noun or is_thing(token, words):
            break
    return []


def _is_person(token: str, words: Words, *, several: bool) -> bool:
    lower = token.lower()
    known = is_role(lower, words) or lower in words.people or lower in STANDING
    known = known or (is_human(lower, words) and not lower.endswith(_TOOLS))
    plural = several and lower.endswith("s")
    singular = is_role(lower[:-1], words) or is_participle(lower, words)
    return known or (plural and (singular or is_role(lower[:-2], words)))


def _description_end(tokens: Sequence[str], n: int, words: Words) -> int:
    """Where a description ends; nowhere if it names the person: "the coach Ada Moss"."""
    if n < len(tokens) and tokens[n][0].isupper():
        return 0
    while n < min(_LONGEST, len(tokens)) and tokens[n].lower() in words.of | words.at:
        n += 1
        while n < len(tokens) and tokens[n].lower() in words.articles:
            n += 1
        n += 1
        while n < len(tokens) and tokens[n][0].isupper():
            n += 1
    return min(n, len(tokens))


def _in_nominative(tokens: Sequence[str], words: Words) -> Speaker | None:
    """The first noun for a person in the nominative: the subject, wherever it stands."""
    for n, token in enumerate(tokens):
        before = tokens[n - 1].lower() if n else ""
        if token.lower() in THAT or token.lower() in words.relatives:
            return None
        group = is_group(token, words) and token.lower() not in DOCUMENTS
        if not is_role(token, words) and not group:
            continue
        if before in words.prepositions or before in words.of or before == "jako":
            continue
        if not group and all(each[0].isupper() for each in (tokens[n + 1 : n + 3] or ["."])):
            return None
        begin = n
        while begin and _is_adjective(tokens[begin - 1], token, words):
            begin -= 1
        end = n + 1
        while end < min(n + _COMPLEMENT, len(tokens)) and _goes_on(tokens[end], words):
            end += 1
        if tokens[end : end + 1] and tokens[end].lower() in ("z", "ze"):
            end = min(end + _COMPLEMENT - 1, len(tokens))
            end = next((k for k in range(n, end) if not tokens[k].isalpha()), end)
        return Speaker(spaced(tokens[begin:end]), person=False)
    return None


def _goes_on(token: str, words: Words) -> bool:
    """Whether a lower-case word may be a complement in the genitive."""
    idle = token in words.small or token in words.said or token in words.prepositions
    genitive = token.endswith(_GENITIVES) and not is_past(token, words)
    return token[0].isupper() or (token.isalpha() and genitive and not idle)


def _is_adjective(token: str, noun: str, words: Words) -> bool:
    """Whether a Polish word agrees with a noun in the nominative."""
    lower = token.lower()
    if not token.isalpha() or lower in words.said or is_past(token, words):
        return False
    return lower.endswith(_FEMININE if noun.endswith(("a", "i")) else _MASCULINE)
