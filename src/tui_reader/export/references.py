"""Links as numbers in the text and a list of addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.frozen import replace
from tui_reader.statement.model import Heading, Item, Paragraph, Quotation, Span
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from tui_reader.statement.model import Block, Statement

    Numbers = dict[str, int]


def number_links(statement: Statement) -> tuple[Statement, list[str]]:
    """Put a number behind the words of every link.

    Args:
        statement: with its links as spans.

    Returns:
        The statement with numbers such as "[1]" in its text, and the list of addresses, each with
        its number. A link whose words are its address needs none; the same address has the same
        number throughout.
    """
    numbers: Numbers = {}
    blocks = tuple(_numbered(block, numbers) for block in statement.blocks)
    if not numbers:
        return statement, []
    return replace(statement, blocks=blocks), [f"[{at}] {url}" for url, at in numbers.items()]


def says_its_address(words: str, url: str) -> bool:
    """Whether the words of a link are the address it leads to.

    Args:
        words: what a person reads.
        url: where the link leads.
    """
    bare = url.removeprefix("mailto:").removeprefix("https://").removeprefix("http://")
    return words.strip().rstrip("/") in (url.rstrip("/"), bare.rstrip("/"))


def _numbered(block: Block, numbers: Numbers) -> Block:
    if not isinstance(block, Heading | Paragraph | Quotation | Item):
        return block
    notes = [note for span in block.spans if (note := _note(span, block.text, numbers))]
    if not notes:
        return block
    notes.sort()
    text, at = [], 0
    for offset, mark in notes:
        text += [block.text[at:offset], mark]
        at = offset
    text.append(block.text[at:])
    # The numbered text is only typeset, in a form without styles, so its spans are dropped.
    return replace(block, text="".join(text), spans=())


def _note(span: Span, text: str, numbers: Numbers) -> tuple[int, str] | None:
    if span.kind != "link" or not span.url:
        return None
    url = field(span.url)
    words = text[span.start : span.end]
    if not words.strip() or says_its_address(words, url):
        return None
    number = numbers.setdefault(url, len(numbers) + 1)
    return span.start + len(words.rstrip()), f" [{number}]"
