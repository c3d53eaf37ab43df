"""Words of somebody woven into a sentence: how sure that is, and whose they are."""

from __future__ import annotations

import re
from functools import cache

from tui_reader.statement.quotes.bodies import body_opening
from tui_reader.statement.quotes.lexicon.naming import NAMING, SPEAKING
from tui_reader.statement.quotes.lexicon.unnamed import AGES
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.roles import spaced, tokens_of
from tui_reader.statement.quotes.settings import past_settings
from tui_reader.statement.quotes.subjects import Said
from tui_reader.statement.quotes.things import is_named, is_so_called, is_title, is_work
from tui_reader.statement.quotes.unnamed import is_described, unnamed_in
from tui_reader.statement.quotes.verbs import is_ours
from tui_reader.statement.quotes.words import REPORTED, THAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_BESIDE = 120  # characters before the marks in which a verb of naming stands
_FEWEST = 3  # words of a quotation within somebody else's sentence
_LONG = 4  # words that are hardly a name or an expression
# "There is Ada, ninety": whom a sentence presents.
_PRESENTED = re.compile(
    r"\b(?:c[’']è|il y a|voici|ecco|è|está|há) (?:anche |pure |aussi |también |também )?"
    r"([^\W\d_a-zà-ÿ][\w’'\-]+(?: [^\W\d_a-zà-ÿ][\w’'\-]+)*),"
)
_ENOUGH = 3  # points that make words a quotation


def is_fragment(text: str, count: int, sentence: str, after: str, words: Words) -> bool:
    """Whether marked words inside a sentence were said by somebody.

    Args:
        text: the marked words.
        count: of them.
        sentence: what stands before them in their sentence.
        after: what stands after them in their sentence.
        words: of the language.
    """
    if count < _FEWEST or is_title(text, words) or is_so_called(sentence):
        return False
    before = [each.lower() for each in tokens_of(sentence)]
    around = {*before, *(each.lower() for each in tokens_of(after))}
    points = 2 * text[0].islower()
    points += count >= _LONG
    points += bool(words.said & around)
    points += bool(THAT.intersection(before))
    points += any(phrase in sentence.lower() for phrase in (*words.own, *words.by))
    points += words.language == "de" and bool(REPORTED & around)
    points -= 2 * (is_named(sentence, words) and not (text[0].islower() and words.said & around))
    points -= _is_attribute(before, after, words)
    return points >= _ENOUGH


def _is_attribute(before: list[str], after: str, words: Words) -> bool:
    """Whether an article before and a noun after make words an adjective: a “…” scheme."""
    article = bool(before) and before[-1] in words.articles
    following = (tokens_of(after) or [""])[0]
    own = following.lower() not in words.small | words.relatives | words.of | words.at
    return article and words.language in ("en", "de", "nl") and following[:1].isalpha() and own


def takes_over(sentence: str, words: Words) -> bool:
    """Whether a sentence takes somebody's words as a name: "spoke of a", "called the plan"."""
    tokens = [each.lower() for each in tokens_of(sentence[-_BESIDE:])]
    speaking, naming = _naming(words.language)
    at = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n] in speaking | naming), None)
    if {"man", "men"}.intersection(tokens) and words.language in ("de", "nl"):
        return False
    if at is None or at + 1 == len(tokens) or tokens[-1] in THAT or is_work(tokens[-1], words):
        return False
    if tokens[at] in naming:
        return True
    links = words.of | words.at | words.prepositions
    last = tokens[-2] if tokens[-1] in words.articles - links else tokens[-1]
    return last in links


def is_subjunctive(tokens: Sequence[str], words: Words) -> bool:
    """Whether a German noun and a verb in reported speech stand last: "die Firma schade"."""
    if len(tokens) < 2 or not tokens[0][0].isupper():
        return False
    verb = tokens[1]
    idle = verb in words.small or verb in words.articles or verb in words.said
    return verb.islower() and verb.endswith("e") and not verb.endswith("te") and not idle


@cache
def _naming(language: str) -> tuple[frozenset[str], frozenset[str]]:
    speaking = frozenset(SPEAKING.get(language, "").split())
    return speaking, frozenset(NAMING.get(language, "").split()) - speaking


def holder(sentence: str, words: Words) -> Said:
    """Whose words a sentence holds that has no known verb of saying: its subject's."""
    first = (tokens_of(sentence) or [""])[0].lower()
    if first and is_ours(first, words):
        return Said(None)
    if first in words.pronouns and first not in words.articles:
        return Said(None, pronoun=True, word=first)
    body = body_opening(sentence, words)
    return Said(body) if body else Said(None, pronoun=True)


def somebody(sentence: str, words: Words) -> Speaker | None:
    """Whom a sentence without a verb of saying is about: "Beside her a pensioner nods"."""
    presented = _PRESENTED.search(sentence)
    if presented:
        return Speaker(presented[1])
    text = past_settings(sentence, words)
    unnamed = unnamed_in(text, words)
    tokens = tokens_of(unnamed.name) if unnamed else []
    noun = next((n for n, each in enumerate(tokens) if is_described(each, words)), None)
    if noun is None and len(tokens) > 2 and tokens[1].lower() in AGES.split():
        noun = 2
    return Speaker(spaced(tokens[: noun + 1]), person=False) if noun else None
