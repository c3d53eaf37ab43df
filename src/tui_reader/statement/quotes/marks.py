"""Quotation marks in pairs: what stands between them, over paragraphs too."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Which marks may close what another opened, the wrong ones of hasty typing included
# (CLDR delimiters for en, de, fr, es, it, nl, pt, pl; straight marks for all).
_CLOSERS = {
    "“": '”"',
    "”": "”",
    "„": '“”"',
    ",,": '”“"',
    '"': '"”',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "‘": "’'",
    "’": "’",
    "‚": "‘’'",
    "'": "'’",
}
_SINGLES = "‘’‚'‹›"
_APOSTROPHES = "’'"
# An apostrophe between letters is none of these; a long run of marks is a drawn line. That each
# begins with one of a few signs lets the search step over all others at once.
_MARK = re.compile(
    '[“”„"«»‹›‚‘’\',](?:(?<!,)[“”„"«»‹›‚‘’\']{4,}|(?<=[“”„"«»‹›‚])'
    r"|(?<=[‘’'])(?:(?<!\w.)|(?!\w))|(?<![\w,],),(?=\w))"
)
# ’s avonds, 't, ’n, '90s, ’tis: a letter or a figure is missing before it.
_MISSING = re.compile(r"\w\b|\d|(?:tis|twas|em|cause|til|round)\b")
_SHORTENED = re.compile(r"[^\W\d_a-z][’']\w")
_VOWELS = frozenset("aeiouyàèéêóô")  # words of one letter, when they stand alone
_BEFORE_OPENING = frozenset("([{/-–—―:=¿¡“„«‘‚‹\"'*_|…")
_SEARCHED = 3  # unclosed inner marks that a closing one may pass over
_LONGEST_GAP = 4  # paragraphs between an opening mark and its closing one without a new opening


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between marks.

    Args:
        block: index of the block they begin in.
        start: offset of the first word.
        last: index of the block they end in.
        end: offset after the last word, in block `last`.
        opening: offset of the opening mark.
        closing: offset after the closing mark, in block `last`.
        mark: the opening mark.
        closed: whether the closing mark is there.
        text: the words; paragraphs are parted by a blank line.
    """

    block: int
    start: int
    last: int
    end: int
    opening: int
    closing: int
    mark: str
    closed: bool
    text: str


@dataclass(frozen=True, slots=True)
class _Open:
    mark: str
    block: int
    at: int


@dataclass(frozen=True, slots=True)
class _Pair:
    begin: _Open
    block: int
    at: int
    closed: bool = True


def find_marked(texts: Sequence[str | None]) -> list[Marked]:
    """Pair the marks of a text; inner pairs stay in the words of the outer one.

    Args:
        texts: text of each block, None for one in which nothing is looked for.
    """
    marks = [_marks(text) if text else [] for text in texts]
    made: list[Marked] = []
    carried: _Open | None = None
    for block, text in enumerate(texts):
        if not text or not (marks[block] or carried):
            continue
        reopened = carried is not None and _reopens(carried.mark, text)
        stack = [carried] if carried else []
        pairs, stack = _pair(text, block, marks[block][reopened:], stack)
        begin = _carried(stack, texts, marks, block)
        if begin is None and stack:
            unclosed = stack[0] if stack[0].block < block else stack[-1]
            if unclosed.block < block or _is_last(pairs, unclosed):
                pairs.append(_Pair(unclosed, block, len(text), closed=False))
        made.extend(_marked(pair, texts) for pair in _outermost(pairs, begin))
        carried = begin
    return [each for each in made if each.start < each.end or each.block < each.last]


def _marks(text: str) -> list[tuple[int, str]]:
    found = ((each.start(), each[0]) for each in _MARK.finditer(text))
    return [(at, mark) for at, mark in found if len(mark) < 5 and not _is_elision(text, at, mark)]


def _is_elision(text: str, at: int, mark: str) -> bool:
    """Whether an apostrophe stands for letters left out before a word."""
    if mark not in "’'‘" or not _may_open(text, at) or not _MISSING.match(text, at + 1):
        return False
    alone = text[at + 2 : at + 3] == " " and (text[at + 1].isupper() or text[at + 1] in _VOWELS)
    # 'I've, 'C'è: what lacks a letter begins in lower case.
    alone = alone or bool(_SHORTENED.match(text, at + 1))
    alone = alone or (text[at + 1].isdigit() and text[:at].rstrip()[-1:] in ("", ":", "\n"))
    return not alone and (mark != "‘" or text[at + 1].islower())


def _may_open(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    elided = before == "’" and at > 1 and text[at - 2].isalpha()
    return before.isspace() or before in _BEFORE_OPENING or elided


def _reopens(mark: str, text: str) -> bool:
    text = text.lstrip()
    closing = mark not in _SINGLES and mark != '"' and text[:1] in _CLOSERS[mark]
    return text[:1] == mark or (
        closing and len(text) > 1 and (mark == "«" or not text[1].isspace())
    )


def _carried(
    stack: Sequence[_Open],
    texts: Sequence[str | None],
    marks: Sequence[Sequence[tuple[int, str]]],
    block: int,
) -> _Open | None:
    """The open mark that the next block carries on, if any."""
    if not stack:
        return None
    latest = next((each for each in reversed(stack) if each.mark not in _SINGLES), stack[-1])
    begin = stack[0] if stack[0].block < block else latest
    for n in range(block + 1, min(block + _LONGEST_GAP, len(texts))):
        text = texts[n]
        if not text:
            return None
        if _reopens(begin.mark, text):
            return begin if n == block + 1 else None
        if begin.mark in _SINGLES:
            return None
        for at, mark in marks[n]:
            if mark not in _SINGLES:
                closes = mark in _CLOSERS[begin.mark] and not _opens(text, at, mark)
                return begin if closes else None
    return None


def _is_last(pairs: Sequence[_Pair], begin: _Open) -> bool:
    """Whether nothing was quoted after an opening mark."""
    return begin.mark not in _SINGLES and not (pairs and pairs[-1].at > begin.at)


def _pair(
    text: str, block: int, marks: Sequence[tuple[int, str]], stack: list[_Open]
) -> tuple[list[_Pair], list[_Open]]:
    pairs: list[_Pair] = []
    sure = _sure_closers(text, marks)
    for n, (at, mark) in enumerate(marks):
        depth = _closes(text, at, mark, stack)
        if depth and mark in _APOSTROPHES and sure[n] and _is_possessive(text, at):
            continue
        if depth:
            pairs.append(_Pair(stack[-depth], block, at))
            del stack[-depth:]
        elif _opens(text, at, mark):
            stack.append(_Open(mark, block, at))
    return pairs, stack


def _closes(text: str, at: int, mark: str, stack: Sequence[_Open]) -> int:
    """How many open marks a mark closes, 0 for none."""
    if _opens(text, at, mark) and (mark in "\"'“‘«»‹›" and not _may_close(text, at, mark)):
        return 0
    for depth in range(1, min(_SEARCHED, len(stack)) + 1):
        opened = stack[-depth].mark
        if mark in _CLOSERS[opened]:
            return depth
        if opened not in _SINGLES and depth > 1:
            break
    return 0


def _may_close(text: str, at: int, mark: str) -> bool:
    """Whether a mark that could open could also close: nothing but space or an end follows it."""
    if at == 0 or (text[at - 1].isspace() and mark not in "«»‹›"):
        return False
    following = text[at + len(mark) : at + len(mark) + 1]
    return not following.isalnum()


def _opens(text: str, at: int, mark: str) -> bool:
    following = text[at + len(mark) : at + len(mark) + 1]
    if not following or not _may_open(text, at):
        return False
    return mark not in "”’»›\"'" or not following.isspace()


def _sure_closers(text: str, marks: Sequence[tuple[int, str]]) -> list[bool]:
    """For each mark, whether a later single one surely closes before another opens."""
    sure = [False] * len(marks)
    later = False
    for n in range(len(marks) - 1, -1, -1):
        sure[n] = later
        at, mark = marks[n]
        if mark in "‘‚" or (mark == "'" and _opens(text, at, mark)):
            later = False
        elif mark in _APOSTROPHES and at:
            later = later or not text[at - 1].isalnum() or not _is_possessive(text, at)
    return sure


def _is_possessive(text: str, at: int) -> bool:
    """Whether an apostrophe may end a plural: workers’ rights."""
    after = text[at + 1 : at + 3]
    return text[at - 1 : at] in ("s", "z", "x") and after[:1] == " " and after[1:].islower()


def _outermost(pairs: Sequence[_Pair], carried: _Open | None) -> Iterator[_Pair]:
    kept: list[_Pair] = []
    bound: int | None = None
    for pair in reversed(pairs):
        if bound is None or pair.at <= bound:
            bound = pair.begin.at if pair.begin.block == pair.block else -1
            kept.append(pair)
    for pair in reversed(kept):
        begin = pair.begin
        if carried is None or (begin.block, begin.at) < (carried.block, carried.at):
            yield pair


def _marked(pair: _Pair, texts: Sequence[str | None]) -> Marked:
    begin = pair.begin
    first = texts[begin.block] or ""
    start = begin.at + len(begin.mark)
    while start < len(first) and first[start].isspace():
        start += 1
    last = texts[pair.block] or ""
    end = pair.at
    while end and last[end - 1].isspace():
        end -= 1
    if begin.block == pair.block:
        text = first[start:end]
    else:
        parts = [first[start:].rstrip()]
        parts += [
            _without_mark(texts[n] or "", begin.mark) for n in range(begin.block + 1, pair.block)
        ]
        parts.append(_without_mark(last[:end], begin.mark))
        text = "\n\n".join(parts)
    closing = min(pair.at + 1, len(last))
    return Marked(
        begin.block, start, pair.block, end, begin.at, closing, begin.mark, pair.closed, text
    )


def _without_mark(text: str, mark: str) -> str:
    text = text.strip()
    return text[1:].lstrip() if _reopens(mark, text) else text
