"""Capitalised words that are no names: they only ever begin sentences of a text."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.gender import given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_UPPER = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<![\w’'\-].)[\w’'\-]*")
_BEGINS = re.compile(r"(?:^|[.!?…:\n“”„«»‹›\"‘’'(\[–—])[\s“„«»‹›\"‘’'(\[¿¡–—]*$")
_ELIDED = re.compile(r"\w+[’'][A-ZÀ-Ý]")  # "L’Oréal": a name, not the first word of a sentence
_BEFORE = 6  # characters before a word that tell whether it begins a sentence
# German words that a noun follows rather than a name.
CASED = frozenset(
    """
        der die das den dem des ein eine einer eines einem einen ihr ihre ihrer ihrem ihren ihres
        sein seine seiner seinem seinen seines unser unsere unserer unserem unseren kein keine
        keiner keinem keinen dieser diese dieses diesem diesen jeder jede jedes jedem jeden viele
        alle allen zum zur im am vom beim ins ans mehrere mehreren einige einigen zwei drei vier
        fünf sechs sieben acht neun zehn
    """.split()  # noqa: SIM905
)


def openers(texts: Iterable[str | None], language: str) -> frozenset[str]:
    """Words, in lower case, whose capital only tells that a sentence begins.

    Args:
        texts: the text of each block.
        language: ISO 639-1 code; German nouns have capitals anywhere, and articles before them.
    """
    whole = list(filter(None, texts))
    found, named = _nouns(whole) if language == "de" else _beginning(whole)
    return frozenset(each for each in found - named if not given(each, language))


def _beginning(texts: Iterable[str]) -> tuple[set[str], set[str]]:
    """Words that begin sentences with nothing but small ones behind, and other capitalised ones."""
    found: set[str] = set()
    named: set[str] = set()
    for text in texts:
        for word in _UPPER.finditer(text):
            if not word[0][0].isupper():
                continue
            begin, end = word.span()
            begins = _BEGINS.search(text[max(0, begin - _BEFORE) : begin]) is not None
            follows = text[end : end + 2]
            alone = not (follows[:1] == " " and follows[1:].isupper())
            alone = alone and not word[0].isupper() and not _ELIDED.match(word[0])
            kept = found if begins and alone else named
            kept.add(word[0].lower())
    return found, named


def _nouns(texts: Iterable[str]) -> tuple[set[str], set[str]]:
    """Capitalised words that have an article, and those that follow a given name."""
    found: set[str] = set()
    named: set[str] = set()
    for text in texts:
        before = further = ""
        for word in _WORD.finditer(text):
            if word[0][0].isupper():
                if before.lower() in CASED and further != "von":
                    found.add(word[0].lower())
                elif before[:1].isupper() and given(before, "de"):
                    named.add(word[0].lower())
            further, before = before, word[0]
    return found, named
