"""What is looked for: words as people type them, or a regular expression."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    class Hit(Protocol):
        """Where something was found in a text."""

        def start(self) -> int: ...  # noqa: D102
        def end(self) -> int: ...  # noqa: D102

    class Wanted(Protocol):
        """Something that can be looked for in a part of a text."""

        def finditer(self, text: str, start: int, end: int, /) -> Iterator[Hit]: ...  # noqa: D102


_SCRIPTS = (range(0x41, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
# Letters that Unicode does not take apart, though people see a letter with a stroke.
_STROKES = dict(zip("łŁøØđĐħĦŧŦıĿŀ", "lLoOdDhHtTiLl", strict=True))
_ALIKE = {
    "'": "'’‘ʼ′",
    '"': '"“”„«»″',
    "-": "-\u2010\u2011\u2012–—",
}
# Marks may follow any letter in a text that is not composed; soft hyphens may stand anywhere.
_MARKS = "[\u0300-\u036f\u00ad]*"
_PATIENCE = 0.5  # seconds that an expression may take for one piece of the text


class QueryError(ValueError):
    """What was typed cannot be looked for; the message says why."""


def pattern(query: str) -> re.Pattern[str] | None:
    """A query as a pattern: any white space for white space, letters with and without accents.

    Capitals count when the query has one. The pattern has no part that can match in two ways, so
    that a search takes time in proportion to the text.

    Args:
        query: as typed.

    Returns:
        None when there is nothing to look for.
    """
    text = unicodedata.normalize("NFC", query)
    exact = any(char.isupper() for char in text)
    words = ["".join(_letter(char, exact=exact) for char in word) for word in text.split()]
    words = [word for word in words if word]
    return re.compile(r"\s+".join(words)) if words else None


class Expression:
    """A regular expression, with capitals that count when it has one.

    Args:
        query: as typed, in the syntax of the regex library.

    Raises:
        QueryError: it is no expression.
    """

    def __init__(self, query: str) -> None:
        import regex

        capitals = any(char.isupper() for char in re.sub(r"\\.", "", query))
        flags = regex.MULTILINE | (0 if capitals else regex.IGNORECASE)
        try:
            self._compiled = regex.compile(query, flags)
        except (regex.error, RecursionError, OverflowError) as error:
            reason = getattr(error, "msg", "") or "too much of it"
            raise QueryError(f"not an expression: {reason}") from None

    def finditer(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """Matches that are not empty.

        Args:
            text: to look through.
            start: offset to begin at.
            end: offset to end at.

        Raises:
            QueryError: it takes too long, as some expressions do on some texts.
        """
        try:
            # The screen goes on meanwhile, because the library lets go of the interpreter.
            for hit in self._compiled.finditer(
                text, start, end, concurrent=True, timeout=_PATIENCE
            ):
                if hit.end() > hit.start():
                    yield hit
        except TimeoutError:
            raise QueryError("this expression takes too long") from None


def _letter(char: str, *, exact: bool) -> str:
    if unicodedata.combining(char) or char == "\u00ad":
        return ""
    base = _base(char)
    forms = {base} if exact else {base, base.lower(), base.upper()}
    variants = {char, *forms, *_ALIKE.get(char, "")}
    for form in forms:
        variants.update(_variants().get(form, ""))
    members = "".join(sorted(re.escape(each) for each in variants if len(each) == 1))
    return f"[{members}]{_MARKS}"


def _base(char: str) -> str:
    return _STROKES.get(char) or unicodedata.normalize("NFD", char)[0]


@cache
def _variants() -> dict[str, str]:
    """Letters by the letter that remains of them without accents."""
    variants: dict[str, str] = {}
    for script in _SCRIPTS:
        for char in map(chr, script):
            base = _base(char)
            if base != char:
                variants[base] = variants.get(base, "") + char
    return variants
