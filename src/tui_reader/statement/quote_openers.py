"""Capitalised words that are no names: they only ever begin sentences of a text."""

from __future__ import annotations

import re

from tui_reader.statement.quote_gender import given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_][\w’'\-]*")
_BEGINS = re.compile(r"(?:^|[.!?…:\n“”„«»‹›\"‘’'(\[–—])[\s“„«»‹›\"‘'’(\[¿¡–—]*$")
_BEFORE = 6  # characters before a word that tell whether it begins a sentence


def openers(texts: Iterable[str | None], language: str) -> frozenset[str]:
    """Words, in lower case, whose capital only tells that a sentence begins.

    Args:
        texts: the text of each block.
        language: ISO 639-1 code; German nouns have capitals anywhere.
    """
    if language == "de":
        return frozenset()
    found: set[str] = set()
    named: set[str] = set()
    for text in filter(None, texts):
        for word in _WORD.finditer(text):
            if not word[0][0].isupper():
                continue
            begin, end = word.span()
            begins = _BEGINS.search(text[max(0, begin - _BEFORE) : begin]) is not None
            follows = text[end : end + 2]
            alone = not (follows[:1] == " " and follows[1:].isupper())
            if begins and alone and not word[0].isupper():
                found.add(word[0].lower())
            else:
                named.add(word[0].lower())
    return frozenset(each for each in found - named if not given(each, language))
