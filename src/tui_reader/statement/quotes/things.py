"""Which marked words are the name of a thing, not anybody's speech."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.lexicon.shared import SO_CALLED
from tui_reader.statement.quotes.words import CALLING, CARRIERS, COMPARING, CONFERRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.statement.quotes.words import Words

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
STOPS = (".", "!", "?", "…", ",", ";", "–", "—")  # with which words end that are set off
_NEAR_CARRIER = 8  # words between a banner and what stands on it
_NEAR_WORK = 4  # words before the name of a thing among which no verb of saying leads to it
_BESIDE = 90  # characters before the marks in which these words stand
_LONGEST_TITLE = 12  # words
_ARTICLES = ("el", "la", "o", "a", "il", "le")
_COMPOUND = 5  # letters of a noun that compounds may end with
# These end other compounds too: Antwort, Reaktion.
_NO_TAILS = ("wort", "woord", "woorden", "wörter", "actie", "aktion", "name", "namen", "reihe")
_ENDINGS = {
    "en": ("s",),
    "de": ("s", "es", "e", "en", "n"),
    "nl": ("s", "en", "’s"),
    "fr": ("s",),
    "es": ("s", "es"),
    "pt": ("s",),
    "pl": ("u", "a", "y", "i", "ie", "em", "ę", "ą", "om", "ach", "ów"),
}


def is_work(token: str, words: Words) -> bool:
    """Whether a noun, in whatever form or compound, is one for a thing that has a title."""
    if token in words.works:
        return True
    endings = _ENDINGS.get(words.language, ())
    if any(token.endswith(each) and token[: -len(each)] in words.works for each in endings):
        return True
    if words.language not in ("de", "nl"):
        return False
    stems = {token, *(token.removesuffix(each) for each in endings)}
    return any(
        stem.endswith(work) and len(stem) > len(work)
        for stem in stems
        for work in words.works
        if len(work) >= _COMPOUND and work not in _NO_TAILS
    )


def is_named(sentence: str, words: Words) -> bool:
    """Whether a sentence breaks off before the name of a thing: the report “…”."""
    found = [word.lower() for word in _WORD.findall(sentence[-_BESIDE:])]
    if CARRIERS.intersection(found[-_NEAR_CARRIER:]):
        return True
    said = sentence.endswith(",") and words.said.intersection(found)
    if said and is_work(found[-1], words) and not words.said.intersection(found[-_NEAR_WORK:]):
        return True
    if sentence.endswith(":") or said or not found:
        return False
    *before, last = found
    if last in words.said and any(each.endswith("est") for each in before[-2:]):
        return False
    conferred = last in COMPARING and CONFERRING.intersection(before[-_NEAR_WORK:])
    named = before and last in words.of and is_work(before[-1], words)
    return bool(conferred or named or is_work(last, words))


def is_so_called(sentence: str) -> bool:
    """Whether a sentence breaks off where only a name can follow: the so-called “…”."""
    found = _WORD.findall(sentence[-_BESIDE:])
    last = found[-1].lower().replace("'", "’") if found else ""
    before = found[-2].lower() if len(found) > 1 else ""
    if last.startswith("dit") and before.endswith(("est", "était", "sont", "se")):
        # "S’est dite inquiète" is a verb of saying.
        return False
    if last in _ARTICLES and before in SO_CALLED:
        return True
    return last in SO_CALLED or " ".join([*found[-2:-1], last]).lower() in CALLING


def is_governed_name(text: str, sentence: str, words: Words) -> bool:
    """Whether a preposition leads to few words with a capital: a name, asked by “The Mercury”."""
    found = _WORD.findall(sentence[-_BESIDE:].lower())
    capital = text[0].isupper() and words.language != "de"
    if not capital or not found or text.endswith(STOPS) or sentence.endswith((":", ",")):
        return False
    return found[-1] in words.prepositions or (found[-1] in words.of and len(found) > 1)


def is_title(text: str, words: Words) -> bool:
    """Whether words are set like a title: capitals, no stop."""
    found = _WORD.findall(text[:200])
    if text.endswith(STOPS) or len(found) > _LONGEST_TITLE or words.language == "de":
        return False
    long = [word for word in found if len(word) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)
