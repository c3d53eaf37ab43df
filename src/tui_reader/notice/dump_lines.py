"""The text of a page cut into pieces, each with what it can be in a consent notice."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tui_reader.frozen import dataclass
from tui_reader.notice import dump_phrases as phrases
from tui_reader.notice import dump_words as words
from tui_reader.notice.labels import ALWAYS, category_key, fold, is_always_active

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    Kind = Literal[
        "title", "category", "always", "none", "row", "button", "token", "powered", "interface",
        "notice", "matter", "prose",
    ]  # fmt: skip
    _Cut = tuple[int, int, Kind, str]


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
_ENDS = (
    rf"""[.!?…]["”»’)\]]{{0,3}}(?=\s{{0,9}}["“„«([]{{0,2}}[{_UPPER}])"""
    rf"""|(?P<weld>(?<=[{_LOWER}])(?=[{_UPPER}][{_LOWER}])|(?<=\s)(?=\[[{_UPPER}]))"""
    r"""|(?<=\S)(?=\[#)"""
)
_CUT = re.compile(_ENDS)
_MARKUP = re.compile(r"[\s>#*+\-–•·|_~`◦▪□☐☑✓✔✕×✖‹›]*(?:\[[ xX]?\][\s*_]*)?\[?\s*(?!#|cky)")
_CAPITAL = re.compile(rf"(?<=\s)[{_UPPER}]")
_COUNT = re.compile(r"\(?\d{1,4}\)?(?![\w/.:,]|\s+\w)[\s:]*")
_QUOTED = re.compile(r"\s*>")
_TOKEN = re.compile(r"\[#[A-Z0-9_]+#\]|\{(?:title|vendor_count)\}|\[cky_[a-z_]+\]")
_LONG_LINE = 400  # characters
_LONGEST_SENTENCE = 1500  # characters
_LONGEST = 8  # words in a label
_LABEL_LENGTH = 120  # characters
_LONGEST_WORD = 40  # characters
_BLANK = 1500  # characters of white space that marks left behind
_ALWAYS_WORDS = (2, 3)
_NEXT = '[{("“„#<_\\'  # what a following word may begin with
_BRACKETS = " \n\t[]()"


def pieces(text: str, start: int, end: int, line: int = 0) -> Iterator[Piece]:
    """Cut one line of a page, or one paragraph whose lines were wrapped.

    Args:
        text: the page.
        start: offset of the first character of the line.
        end: offset after its last one.
        line: number that the pieces are given.
    """
    quoted = _QUOTED.match(text, start, end) is not None
    asks = _speaks_of_cookies(_plain(text[start:end]))
    long = asks and end - start > min(_LONG_LINE, len(text) // 2)
    for cut in _cuts(text, start, end, _long_cut() if long else _CUT):
        for first, last, kind, value in _labels(text, *cut):
            if kind != "prose":
                yield Piece(first, last, kind, value, line, quoted)
                continue
            for each in _sentence(text, first, last, asks=asks, long=long):
                yield Piece(*each, line, quoted)


def _sentence(text: str, start: int, end: int, *, asks: bool, long: bool) -> Iterator[_Cut]:
    """A sentence, and the labels that were welded to it."""
    kind, said = _prose(text[start:end], asks=asks)
    if kind == "prose":
        yield start, end, kind, said
        return
    if _is_asking(text[start:end]):
        yield start, end, "button", "accept"
        return
    while start < end:
        stop = _before_labels(text, start, end) if long else _before_buttons(text, start, end)
        yield start, stop, *_prose(text[start:stop], asks=asks)
        start = end
        for first, last, label, value in _labels(text, stop, end):
            if label == "prose":  # always the last
                start = first
            else:
                yield first, last, label, value


@cache
def _long_cut() -> re.Pattern[str]:
    """Where the sentences of a notice begin and end among words without full stops."""
    openings, policies = "|".join(phrases.OPENINGS), "|".join(phrases.POLICIES)
    return re.compile(
        rf"{_ENDS}|(?<=\s)(?=(?:{openings})\b)|(?:{policies})(?=\s[{_UPPER}])",
    )


def _cuts(text: str, start: int, end: int, ends: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    for match in ends.finditer(text, start, end):
        # "YouTube" is one word; "allowedAccept" is a sentence and a button.
        place = match.end() + (text[match.end() : match.end() + 1] == "[")
        if match.end() > start and (match["weld"] is None or _label(text, place, end)):
            yield from _portions(text, start, match.end())
            start = match.end()
    yield from _portions(text, start, end)


def _portions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in parts of bounded length, so that no work grows faster than the text."""
    while end - start > _LONGEST_SENTENCE:
        space = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        stop = space if space > 0 else start + _LONGEST_SENTENCE
        yield start, stop
        start = stop
    if start < end:
        yield start, end


def _labels(text: str, start: int, end: int) -> Iterator[_Cut]:
    """Take the labels off the front of a sentence; what is left is prose."""
    while start < end:
        mark = _MARKUP.match(text, start, end)
        inner = mark.end() if mark else start
        label = _label(text, inner, end)
        if label is None:
            words_left = inner < end and _WORD.search(text, inner, end)
            yield start, end, "prose" if words_left else "interface", ""
            return
        stop, kind, value = label
        yield start, stop, kind, value
        start = stop


def _label(text: str, start: int, end: int) -> tuple[int, Kind, str] | None:
    token = _TOKEN.match(text, start, end)
    if token:
        return token.end(), "token", ""
    tokens: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        far = match.start() - (tokens[-1].end() if tokens else start) > _BLANK
        if far or match.end() - match.start() > _LONGEST_WORD or len(tokens) > _LONGEST:
            break
        if not tokens and not _may_begin(fold(match.group())):
            return None
        tokens.append(match)
    folded = [fold(token.group()) for token in tokens]
    for count in range(min(len(tokens), _LONGEST), 0, -1):
        known = _meaning(folded[:count], text[start : tokens[count - 1].end()])
        if known and _stands_alone(text, tokens, count, end, known[0]):
            stop = _closed(text, tokens[count - 1].end(), end)
            # "Necessary 14" counts; "Duration 1 year" does not.
            counted = known[0] in ("category", "interface")
            number = _COUNT.match(text, stop, end) if counted else None
            return number.end() if number else stop, *known
    return None


def _is_asking(sentence: str) -> bool:
    """Whether a sentence-long button agrees: "Agree to the use of statistics and go on ..."."""
    label = sentence.rstrip(" \n[]()")
    tokens = label.split()
    asks = label.endswith(("...", "…")) and len(tokens) <= _LONGEST
    return asks and any(fold(token) in phrases.AGREEING for token in tokens)


def _before_labels(text: str, start: int, end: int) -> int:
    """Where labels begin among the words of a line that was welded from many."""
    for token in _CAPITAL.finditer(text, start + 1, end):
        label = _label(text, token.start(), end)
        if label and label[0] < end and _is_welded(*label[1:], text[token.start() : label[0]]):
            return token.start()
    return end


def _is_welded(kind: Kind, value: str, written: str) -> bool:
    """Whether a label is too long or too special to be a word of the sentence it stands in."""
    if kind in ("row", "button"):
        return value not in ("name", "settings") or " " in written.strip()
    return kind in ("none", "always", "title", "powered") and len(written.split()) > 2


def _before_buttons(text: str, start: int, end: int) -> int:
    """Where the buttons begin that were welded to the end of a sentence."""
    tokens = list(_WORD.finditer(text, max(start, end - _LABEL_LENGTH), end))
    for count in range(min(len(tokens) - 1, 4), 0, -1):
        first = tokens[-count]
        phrase = " ".join(fold(token.group()) for token in tokens[-count:])
        if first.group()[0].isupper() and _phrases().get(phrase, ("",))[0] == "button":
            return first.start()
    return end


def _stands_alone(text: str, tokens: list[re.Match[str]], count: int, end: int, kind: Kind) -> bool:
    """Whether a label ends here, and no sentence begins with it."""
    stop = tokens[count - 1].end()
    if count < len(tokens):
        after = tokens[count].group()
        between = text[stop : tokens[count].start()]
        welded = between == ""
        return (
            (after[0].isupper() or after[0].isdigit() or between.strip(_BRACKETS) != "" or welded)
            and "," not in between
            and not (welded and kind == "interface" and count == 1)
            and not fold(after).startswith(phrases.COOKIE)
        )
    return not _WORD.search(text, stop, end)


def _closed(text: str, stop: int, end: int) -> int:
    """The end of a label with its brackets and punctuation."""
    while stop < end and not (text[stop].isalnum() or text[stop] in _NEXT):
        stop += 1
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
    if known and known[0] == "title":
        return "title", "use" if any(verb in phrase for verb in phrases.USE) else ""
    if phrase in _PAIRS and "&" not in written:
        return None
    if known:
        return known if len(phrase) > 2 or written.isascii() else None
    if len(folded) in _ALWAYS_WORDS and is_always_active(phrase):
        return "always", ""
    if len(folded) <= 6 and written[:1].isalpha():
        key = _category(folded)
        if key:
            return "category", key
    return None


# One button with a sign between its words, or two that were welded.
_PAIRS = ("save accept", "speichern akzeptieren")


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in _phrases())


def _may_begin(word: str) -> bool:
    """Whether any label begins with a word; most sentences are done with after this."""
    known = word in _beginnings() or word in _FILLERS or word in ALWAYS
    return known or _category_of(word) != "other"


_FILLERS = frozenset(
    (
        "cookie", "cookies", "strictly", "non", "not", "unbedingt", "and", "und", "et", "y", "e",
        "en", "i", "og", "och", "the", "of", "strikt", "streng", "absolutely", "le", "les", "las",
        "los", "de", "plik", "pliki", "piskotki", "nicht", "for", "fur", "zur", "per", "pour",
        "para", "data", "d", "l",
    )
)  # fmt: skip


@lru_cache(4096)
def _category_of(word: str) -> str:
    return category_key(word)


def _category(folded: list[str]) -> str | None:
    """The category that a whole label names: every word is a category's or fills in."""
    named = [word for word in folded if word not in _FILLERS and not word.isdigit()]
    if not named or any(_category_of(word) == "other" for word in named):
        return None
    if len(named) == 1 and named[0].startswith(phrases.TOO_COMMON):
        return None
    return category_key(" ".join(folded))


def _prose(sentence: str, *, asks: bool) -> tuple[Kind, str]:
    """What a sentence is, on a line that speaks of cookies (`asks`) or on another."""
    plain = _plain(sentence)
    if plain.startswith(phrases.DATED):
        return "interface", ""
    said = _said(plain) if asks else []
    if not said and not any(word in plain for word in phrases.MATTER):
        return "prose", ""
    if said and not _is_spoken(sentence):
        return "notice", " ".join(said)
    return "matter", "more" if any(phrase in plain for phrase in phrases.MORE) else ""


def _said(plain: str) -> list[str]:
    agreed = sum(phrase in plain for phrase in phrases.AGREE)
    if not _speaks_of_cookies(plain):
        return ["agree"] if agreed >= 2 else []
    marks = {
        "use": any(phrase in plain for phrase in phrases.USE),
        "agree": agreed > 0,
        "about": _is_description(plain),
    }
    return [mark for mark, said in marks.items() if said]


def _speaks_of_cookies(plain: str) -> bool:
    return any(word in plain for word in phrases.COOKIE)


def _is_spoken(sentence: str) -> bool:
    """Whether somebody says it: it begins or ends with a quotation mark."""
    bare = sentence.strip()
    return bare.startswith(("“", "„", "«", '"', "”", "»")) or bare.endswith(("”", "“", "»", '"'))


_PUNCTUATION = re.compile(r"[^\w\s]+")


def _plain(sentence: str) -> str:
    """A sentence as its folded words with one space between them."""
    return " ".join(_PUNCTUATION.sub(" ", fold(sentence)).split())


def _is_description(plain: str) -> bool:
    if plain.startswith(phrases.DESCRIPTIONS):
        return True
    opening = plain.split(None, 6)[:6]
    cookies = any(stem in word for word in opening for stem in phrases.COOKIE)
    return cookies and any(_category_of(word) != "other" for word in opening)


def named_category(sentence: str) -> str | None:
    """The site's word for the category that a sentence names at its beginning.

    Args:
        sentence: "Analytical cookies are used …" gives "Analytical".
    """
    head = sentence[:_LABEL_LENGTH]
    if _plain(head).startswith(phrases.DESCRIPTIONS):
        return None
    opening = [match.group() for match in _WORD.finditer(head)][:6]
    named = [word for word in opening if _category_of(fold(word)) != "other"]
    return named[0] if named else None
