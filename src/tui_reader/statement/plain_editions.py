"""What publishers of plain text put around it: a licence, and the edges of printed pages."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = 20_000  # characters in which the licence at the head ends
_START = r"^\*\*\* ?START OF TH(?:E|IS) PROJECT GUTENBERG [^\n]*\*\*\*[ \t]*$"
_END = r"^\*\*\* ?END OF TH(?:E|IS) PROJECT GUTENBERG "
_FACT = r"^(Title|Author):[ \t]*(\S[^\n]*(?:\n[ \t]+\S[^\n]*)*)"
_FOOTER = r"\S.*\s\[Page [\divxlc]{1,5}\]\s*$"
_HEADER = r"\S.*\S {2,}\S.*\S {2,}\S"  # three parts: left, in the middle, right


@dataclass(frozen=True, slots=True)
class Edition:
    """A text without what its publisher put around it.

    Args:
        text: the rest.
        title: as the publisher gives it, "" where nobody does.
        authors: by name.
    """

    text: str
    title: str = ""
    authors: tuple[str, ...] = ()


def read_edition(text: str) -> Edition:
    """Take the licence of Project Gutenberg and the page edges of RFCs off a text.

    Args:
        text: already neutralised.
    """
    if "PROJECT GUTENBERG" in text[:_HEAD]:
        return _gutenberg(text)
    if "[Page " in text:
        return Edition("\n".join(_unpaged(text.split("\n"))))
    return Edition(text)


def _gutenberg(text: str) -> Edition:
    start = re.compile(_START, re.MULTILINE).search(text, 0, _HEAD)
    if start is None:
        return Edition(text)
    end = re.compile(_END, re.MULTILINE).search(text, start.end())
    body = text[start.end() : end.start() if end else len(text)]
    facts = {name: " ".join(words.split()) for name, words in
             re.findall(_FACT, text[: start.start()], re.MULTILINE)}  # fmt: skip
    if not body.strip() or "Title" not in facts:
        return Edition(text)
    author = facts.get("Author")
    return Edition(body, facts["Title"], (author,) if author else ())


def _unpaged(lines: Sequence[str]) -> list[str]:
    """Lines without the footers of pages and the headers below them."""
    made: list[str] = []
    at = 0
    while at < len(lines):
        if "[Page " not in lines[at] or not re.match(_FOOTER, lines[at]):
            made.append(lines[at])
            at += 1
            continue
        at = _next_words(lines, at + 1)
        if at < len(lines) and re.match(_HEADER, lines[at]):
            at = _next_words(lines, at + 1)
        while made and not made[-1].strip():
            made.pop()
        begin = lines[at].lstrip()[:1] if at < len(lines) else ""
        if made and (made[-1].rstrip()[-1] in ".:;!?" or not begin.islower()):
            made.append("")
    return made


def _next_words(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at
