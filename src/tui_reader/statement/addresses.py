"""Addresses that stand bare in a text, found to be followed as links.

After the autolinks of GitHub Flavored Markdown 0.29 §6.9, which say what begins and ends an
address; quotation marks and the punctuation of East Asian scripts end one too.
"""

from __future__ import annotations

import re
from functools import cache

from tui_reader.frozen import replace
from tui_reader.statement.model import Heading, Item, Paragraph, Quotation, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Block

_SIGNS = ("://", "www.", "WWW.", "Www.", "@")  # one of which every address has
_PAIRS = {")": "(", "]": "[", "}": "{"}
_NEVER_LAST = frozenset("?!.,:;*_~'’")
_IN_WORDS = ("link", "code", "footnote")  # spans in which an address is somebody else's


def linked(block: Block) -> Block:
    """A block with a link span for each address that stands bare in it.

    Args:
        block: with the spans it has by its marks; in their order they stay.
    """
    if not isinstance(block, Heading | Paragraph | Quotation | Item):
        return block
    spans = with_addresses(block.text, block.spans)
    return block if len(spans) == len(block.spans) else replace(block, spans=tuple(spans))


def with_addresses(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Spans with one more for each address that stands bare.

    Args:
        text: of a block.
        spans: of it; an address in a link, in code or across the end of a span is left alone.
    """
    if not any(sign in text for sign in _SIGNS):
        return spans
    found = [each for each in addresses(text) if not any(_meets(each, old) for old in spans)]
    if not found:
        return spans
    return sorted((*spans, *found), key=lambda span: (span.start, -span.end))


def addresses(text: str) -> Iterator[Span]:
    """The addresses in a text, each as a link.

    Args:
        text: of a block.
    """
    at = 0
    while (match := _address().search(text, at)) is not None:
        words = match[0] if match["mail"] else _ended(match[0])
        at = match.start() + max(1, len(words))
        if url := _target(match, words):
            yield Span(match.start(), match.start() + len(words), "link", url)


def _target(match: re.Match[str], words: str) -> str:
    """Where an address leads, "" for what only looks like one."""
    if match["mail"]:
        return words if words[:7].lower() == "mailto:" else f"mailto:{words}"
    if match["site"]:
        host = _host(words)
        real = host.count(".") > 1 and not host.endswith(".") and ".." not in host
        return f"http://{words}" if real else ""
    host = _host(words.partition("://")[2])
    return words if host.strip(".") and ".." not in host else ""


def _host(rest: str) -> str:
    return re.split(r"[/?#:]", rest, maxsplit=1)[0].rpartition("@")[2]


def _ended(words: str) -> str:
    """An address without what belongs to the sentence around it."""
    end = len(words)
    unopened = {close: words.count(close) - words.count(mark) for close, mark in _PAIRS.items()}
    while end and (words[end - 1] in _NEVER_LAST or unopened.get(words[end - 1], 0) > 0):
        end -= 1
        if words[end] in unopened:
            unopened[words[end]] -= 1
    return words[:end]


def _meets(address: Span, span: Span) -> bool:
    """Whether an address may not be a link because of a span that is there already."""
    if address.end <= span.start or span.end <= address.start:
        return False
    around = span.start <= address.start and address.end <= span.end
    inside = address.start <= span.start and span.end <= address.end
    return span.kind in _IN_WORDS or not (around or inside)


@cache
def _address() -> re.Pattern[str]:
    asian = r"\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff65"
    further = rf"""[^\s<>"“”„«»‹›…—`\u2420-\u24ff{asian}]"""
    return re.compile(
        rf"(?<![a-z0-9])https?://[^\W_]{further}*"
        rf"|(?P<site>(?<![\w./@:-])www\.[^\W_]{further}*)"
        # What stands before "@" begins where nothing of its kind stands before it, so that a long
        # run without "@" is looked at once.
        r"|(?P<mail>(?<![\w.+%/@:-])(?:mailto:)?[\w+%-]+(?:\.[\w+%-]+)*"
        r"@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}(?![\w@-]|:\w))",
        re.IGNORECASE,
    )
