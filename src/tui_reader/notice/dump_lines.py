"""The text of a page cut into pieces, each with what it can be in a consent notice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from tui_reader.notice import dump_words as words
from tui_reader.notice.labels import category_key, fold, is_always_active

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal[
    "title", "category", "always", "none", "row", "button", "token", "powered", "interface",
    "notice", "matter", "prose",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that means one thing in a notice.

    Args:
        start: offset of its first character.
        end: offset after its last character.
        kind: "notice" is prose that only a notice would say, "matter" prose about its matters,
            "prose" any other words.
        value: the category of a label, the field of a row, what a button does, or what the prose
            of a notice says: "use", "agree", "about", joined by spaces.
        line: number of the line it begins in.
        quoted: whether the line is marked as a quotation.
    """

    start: int
    end: int
    kind: Kind
    value: str = ""
    line: int = 0
    quoted: bool = False


_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃÓŚŹŻČŠŽŐŒ"
_LOWER = "a-zß-öø-ÿąćęłńóśźżčšžőœ"
_WORD = re.compile(rf"[{_UPPER}]+(?![{_LOWER}])|[{_UPPER}]?[{_LOWER}]+|\d+|[^\W\d_]")
_SENTENCE_END = re.compile(
    rf"""[.!?…]["”»’)\]]{{0,3}}(?=\s{{0,9}}["“„«([]{{0,2}}[{_UPPER}])"""
    rf"""|(?<=[{_LOWER}])(?=[{_UPPER}][{_LOWER}])"""
)
_MARKUP = re.compile(r"[\s>#*+\-–•·|_~`◦▪□☐☑✓✔✕×✖‹›]*(?:\[[ xX]?\][\s*_]*)?")
_QUOTED = re.compile(r"\s*>")
_TOKEN = re.compile(r"\[#[A-Z0-9_]+#\]|\{(?:title|vendor_count)\}|\[cky_[a-z_]+\]")
_LINK = re.compile(r"\]\([^()\s]{0,2000}\)")
_LONGEST = 8  # words in a label
_LABEL_LENGTH = 120  # characters


def pieces(text: str, start: int, end: int, line: int = 0) -> Iterator[Piece]:
    """Cut one line of a page, or one paragraph whose lines were wrapped.

    Args:
        text: the page.
        start: offset of the first character of the line.
        end: offset after its last one.
        line: number that the pieces are given.
    """
    quoted = _QUOTED.match(text, start, end) is not None
    found = [piece for cut in _cuts(text, start, end) for piece in _labels(text, *cut)]
    if not _is_welded(found):
        found = _joined(found)
    for first, last, kind, value in found:
        known, said = (kind, value) if kind != "prose" else _prose(text[first:last])
        yield Piece(first, last, known, said, line, quoted)


_Cut = tuple[int, int, Kind, str]


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE_END.finditer(text, start, end):
        if match.end() > start:
            yield start, match.end()
            start = match.end()
    if start < end:
        yield start, end


def _labels(text: str, start: int, end: int) -> Iterator[_Cut]:
    """Take the labels off the front of a sentence; what is left is prose."""
    while start < end:
        mark = _MARKUP.match(text, start, end)
        inner = mark.end() if mark else start
        label = _label(text, inner, end)
        if label is None:
            if inner < end:
                yield start, end, "prose", ""
            return
        stop, kind, value = label
        yield start, stop, kind, value
        start = stop


def _label(text: str, start: int, end: int) -> tuple[int, Kind, str] | None:
    token = _TOKEN.match(text, start, end)
    if token:
        return token.end(), "token", ""
    tokens = []
    for match in _WORD.finditer(text, start, min(end, start + _LABEL_LENGTH)):
        tokens.append(match)
        if len(tokens) > _LONGEST:
            break
    folded = [fold(token.group()) for token in tokens]
    for count in range(min(len(tokens), _LONGEST), 0, -1):
        known = _meaning(folded[:count], text[start : tokens[count - 1].end()])
        if known and _stands_alone(text, tokens, count, end):
            return _closed(text, tokens[count - 1].end(), end), *known
    return None


def _stands_alone(text: str, tokens: list[re.Match[str]], count: int, end: int) -> bool:
    """Whether a label ends here, and no sentence begins with it."""
    stop = tokens[count - 1].end()
    if count < len(tokens):
        after = tokens[count].group()
        between = text[stop : tokens[count].start()]
        welded = between == ""
        return (
            (after[0].isupper() or after[0].isdigit() or not between.isspace())
            and (welded or "," not in between)
            and not fold(after).startswith(words.COOKIE)
        )
    return end - stop < 40


def _closed(text: str, stop: int, end: int) -> int:
    """The end of a label with its brackets, link target, count and punctuation."""
    while stop < end:
        link = _LINK.match(text, stop, end)
        if link:
            stop = link.end()
        elif text[stop].isspace() or not (text[stop].isalnum() or text[stop] in '[{("“„#<'):
            stop += 1
        else:
            break
    return stop


@cache
def _phrases() -> dict[str, tuple[Kind, str]]:
    table: dict[str, tuple[Kind, str]] = {}
    table.update(dict.fromkeys(words.INTERFACE, ("interface", "")))
    for field, labels in words.ROWS.items():
        table.update(dict.fromkeys(labels, ("row", field)))
    for action, labels in words.BUTTONS.items():
        table.update(dict.fromkeys(labels, ("button", action)))
    table.update(dict.fromkeys(words.TITLES, ("title", "")))
    table.update(dict.fromkeys(words.NO_COOKIES, ("none", "")))
    table.update(dict.fromkeys(words.POWERED, ("powered", "")))
    return table


def _meaning(folded: list[str], written: str) -> tuple[Kind, str] | None:
    phrase = " ".join(folded)
    known = _phrases().get(phrase)
    if known:
        return known
    if is_always_active(phrase):
        return "always", ""
    if len(folded) <= 6 and written[:1].isalpha():
        key = _category(folded)
        if key:
            return "category", key
    return None


_FILLERS = frozenset(
    (
        "cookie", "cookies", "strictly", "non", "not", "unbedingt", "and", "und", "et", "y", "e",
        "en", "i", "og", "och", "the", "of", "strikt", "streng", "absolutely", "le", "les", "las",
        "los", "de", "plik", "pliki", "piskotki", "nicht", "for", "fur", "zur", "per", "pour",
        "para", "data",
    )
)  # fmt: skip


@cache
def _category_of(word: str) -> str:
    return category_key(word)


def _category(folded: list[str]) -> str | None:
    """The category that a whole label names: every word is a category's or fills in."""
    named = [word for word in folded if word not in _FILLERS and not word.isdigit()]
    if not named or any(_category_of(word) == "other" for word in named):
        return None
    return category_key(" ".join(folded))


def _is_welded(found: list[_Cut]) -> bool:
    """Whether labels stand among the sentences of a line, and not only before or after them."""
    prose = [index for index, cut in enumerate(found) if cut[2] == "prose"]
    if not prose:
        return False
    inside = found[prose[0] : prose[-1]]
    return sum(cut[2] != "prose" for cut in inside) >= 2


def _joined(found: list[_Cut]) -> list[_Cut]:
    """Sentences of one paragraph as one piece."""
    prose = [index for index, cut in enumerate(found) if cut[2] == "prose"]
    if len(prose) < 2:
        return found
    first, last = prose[0], prose[-1]
    whole: _Cut = (found[first][0], found[last][1], "prose", "")
    return [*found[:first], whole, *found[last + 1 :]]


def _prose(sentence: str) -> tuple[Kind, str]:
    plain = " ".join(_plain(fold(sentence)).split())
    if not any(word in plain for word in words.MATTER):
        return "prose", ""
    said = []
    if any(word in plain for word in words.COOKIE):
        if any(phrase in plain for phrase in words.USE):
            said.append("use")
        if any(phrase in plain for phrase in words.AGREE):
            said.append("agree")
        if _is_description(plain):
            said.append("about")
    return ("notice", " ".join(said)) if said else ("matter", "")


_PUNCTUATION = re.compile(r"[^\w\s]+")


def _plain(folded: str) -> str:
    return _PUNCTUATION.sub(" ", folded)


def _is_description(plain: str) -> bool:
    if plain.startswith(words.DESCRIPTIONS):
        return True
    opening = plain.split(None, 6)[:6]
    cookies = any(word.startswith(words.COOKIE) for word in opening)
    return cookies and any(_category_of(word) != "other" for word in opening)


def named_category(sentence: str) -> str | None:
    """The site's word for the category that a sentence names at its beginning.

    Args:
        sentence: "Analytical cookies are used …" gives "Analytical".
    """
    head = sentence[:_LABEL_LENGTH]
    if " ".join(_plain(fold(head)).split()).startswith(words.DESCRIPTIONS):
        return None
    opening = [match.group() for match in _WORD.finditer(head)][:6]
    named = [word for word in opening if _category_of(fold(word)) != "other"]
    return named[0] if named else None
