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


_SCRIPTS = (range(0x41, 0x250), range(0x370, 0x530), range(0x620, 0x700), range(0x1E00, 0x2000))
# Letters that Unicode does not take apart, though people see a letter with a stroke.
_STROKES = dict(zip("łŁøØđĐħĦŧŦıĿŀ", "lLoOdDhHtTiLl", strict=True))
_ALIKE = ("'’‘ʼ′", '"“”„«»″', "-\u2010\u2011\u2012–—")
# Signs that stand for several letters: those that Unicode says so of, and those that people do.
_SEVERAL = (
    *(range(0xFB00, 0xFB07), range(0xFB13, 0xFB18), range(0x132, 0x134), range(0x1C4, 0x1CD)),
    *(range(0x1F1, 0x1F4), range(0x2025, 0x2027)),
)
_SPELT = {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ẞ": "SS"}
# Marks may follow any letter in a text that is not composed, or that is pointed; soft hyphens and
# joiners may stand anywhere.
_MARKS = (
    "\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u200b-\u200d\u2060\u3099\u309a"
)
_MARKED = f"[{_MARKS}]*"
_LONGEST = 2000  # characters; what is longer takes long to prepare
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

    Raises:
        QueryError: it is too long.
    """
    if len(query) > _LONGEST:
        raise QueryError("too long to look for")
    text = re.sub(f"[{_MARKS}]", "", _composed(query))
    exact = any(char.isupper() for char in text)
    words = text.split()
    last = len(words) - 1
    parts = (_word(word, exact=exact, open_end=at == last) for at, word in enumerate(words))
    return re.compile(r"\s+".join(parts)) if words else None


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


def _composed(query: str) -> str:
    """The query with letters and their marks as one, unless it has signs that would be lost."""
    lasting = all(unicodedata.is_normalized("NFC", char) for char in query)
    return unicodedata.normalize("NFC", query) if lasting else query


def _word(word: str, *, exact: bool, open_end: bool) -> str:
    """A word as an expression; while it is typed, its last letters may be the first of a sign."""
    parts = []
    at = 0
    while at < len(word):
        spelt = _ligatures().get(word[at], "")
        sizes = () if spelt else (3, 2)
        size = next((n for n in sizes if _signs(word[at : at + n], n, exact=exact)), 1)
        letters = spelt or word[at : at + size]
        at += size
        parts.append(_letters(letters, exact=exact, more=open_end and at == len(word)))
    return "".join(parts)


def _letters(letters: str, *, exact: bool, more: bool) -> str:
    """Letters, or the sign that stands for all of them, or one letter and the sign for two.

    The first character is always one of a set: a search for sets skips what does not begin with
    one, and a search for alternatives does not.
    """
    whole = _signs(letters, len(letters), exact=exact, more=more)
    first = _forms(letters[0], exact=exact)
    if len(letters) == 1:
        return f"[{first}{whole}]{_MARKED}"
    tails = [f"{_MARKED}{_letters(letters[1:], exact=exact, more=more)}"]
    two = _signs(letters[:2], 2, exact=exact) if len(letters) > 2 else ""
    if two:
        rest = _letters(letters[2:], exact=exact, more=more)
        tails.insert(0, f"(?<=[{two}]){_MARKED}{rest}")
    if whole:
        tails.insert(0, f"(?<=[{whole}])")
    alone = f"(?<=[{first}])" if whole or two else ""
    tails[-1] = alone + tails[-1]
    return f"[{first}{whole}{two}](?:{'|'.join(tails)}){_MARKED}"


def _signs(letters: str, size: int, *, exact: bool, more: bool = False) -> str:
    """Signs that stand for some letters; with `more`, also for letters that begin with them."""
    if len(letters) < size:
        return ""
    low = letters.lower()
    return "".join(
        sign
        for sign, spelt in _ligatures().items()
        if (spelt.lower().startswith(low) if more else spelt.lower() == low)
        and (not exact or spelt[0] == letters[0])
    )


def _forms(char: str, *, exact: bool) -> str:
    """What may stand where a character was typed, as the inside of a set."""
    base = _base(char)
    forms = {base} if exact else {base, base.lower(), base.upper()}
    variants = {char, *forms}
    variants.update(*(alike for alike in _ALIKE if char in alike))
    for form in forms:
        variants.update(_variants().get(form, ""))
    return "".join(sorted(re.escape(each) for each in variants if len(each) == 1))


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


@cache
def _ligatures() -> dict[str, str]:
    """Signs by which several letters are written, with the letters, without accents."""
    signs = (chr(code) for several in _SEVERAL for code in several)
    spelt = {sign: unicodedata.normalize("NFKD", sign) for sign in signs}
    bare = {sign: re.sub(f"[{_MARKS}]", "", letters) for sign, letters in spelt.items()}
    return {**bare, **_SPELT}
