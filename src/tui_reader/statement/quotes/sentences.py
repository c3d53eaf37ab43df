"""Where sentences and clauses of a statement end."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.words import ABBREVIATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_STOP = re.compile(r"[.!?…]+[\"”“»«’)\]]*(?=\s)|\n")
_LAST_WORD = re.compile(r"[\w.]*\w$")
_CLAUSE_END = re.compile(r"[;:]|\s[–—-]\s")
# "Madrid, 3 May (Efe).- The mayor": where and when a report was written.
_DATELINE = re.compile(
    r"[^\W\d_][^.:;!?“”„«»\"\n]{2,60}?\.?(?: ?[–—]|[.)]-| -{1,2}) ?(?=[^\W\d_a-zà-ÿ])"
)
# "Rome, 21 January – “…": the same right before somebody's words; an age stands beside a name.
_DATED = re.compile(
    r"^[^\W\d_][^.:;!?“”„«»\"\n]{2,40}?,? \d{1,2}\.? (?:de )?"
    r"(?!an[nsi]|añ|jahr|jaar|lat\b|years?\b)"
    r"[^\W\d_]{3,}\.?(?: (?:de )?\d{4})?(?: ?\([^)]*\))?\.? ?[–—-]+$",
    re.IGNORECASE,
)
_LONGEST = 500  # characters of a clause that are looked at


def sentences(text: str) -> Iterator[int]:
    """Offsets at which sentences end, those of abbreviations and initials left out."""
    for stop in _STOP.finditer(text):
        if stop[0] == ".":
            word = _LAST_WORD.search(text[max(0, stop.start() - 20) : stop.start()])
            if word and (len(word[0]) == 1 or word[0].lower() in ABBREVIATIONS):
                continue
            if text[stop.end() :].lstrip()[:1].islower():
                continue
        yield stop.end()


def last_sentence(text: str) -> str:
    """What stands between the last end of a sentence and the end of the text."""
    text = text[-_LONGEST:]
    begin = 0
    for end in sentences(text):
        begin = end
    sentence = text[begin:].strip()
    if sentence.endswith(("–", "—", "-")) and _DATED.match(sentence):
        return ""
    dateline = _DATELINE.match(sentence)
    dated = dateline and (dateline[0].isupper() or re.search(r"[\d(]", dateline[0]))
    return sentence[dateline.end() :] if dateline and dated else sentence


def first_sentence(text: str) -> str:
    """The text up to the first end of a sentence."""
    text = text[:_LONGEST]
    return text[: next(sentences(text), len(text))].strip()


def until(rest: str) -> str:
    """The text up to the first colon, semicolon or dash."""
    return _CLAUSE_END.split(rest.strip().lstrip(","))[0].strip().rstrip(".")
