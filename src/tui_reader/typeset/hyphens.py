"""Where words may be divided, by the patterns of their language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LEFT, _RIGHT = 2, 3  # letters that stay on either side of the hyphen
_SHORTEST = 6  # letters of a word worth dividing


@cache
def divider(language: str) -> Callable[[str], list[int]] | None:
    """A function from a word to the offsets at which it may be divided.

    Args:
        language: ISO 639-1, or with a region.

    Returns:
        None when there are no patterns for the language.
    """
    import pyphen

    name = pyphen.language_fallback(language.replace("-", "_"))
    if name is None:
        return None
    patterns = pyphen.Pyphen(lang=name, left=_LEFT, right=_RIGHT)

    def divide(word: str) -> list[int]:
        if len(word) < _SHORTEST or word.isupper():
            return []
        # A place where dividing changes letters (as once in German "ck") is left out.
        places = patterns.positions(word)
        return [int(place) for place in places if place.data is None]

    return divide
