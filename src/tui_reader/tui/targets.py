"""Where a link inside a page leads: what the page named, headings, footnotes by their marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.statement.model import Item
from tui_reader.statement.places import named
from tui_reader.tui.selection import text_of

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement
    from tui_reader.tui.marking import Link

_LONGEST = 600  # characters of a footnote shown where its mark stands


def target(statement: Statement, link: Link) -> int | None:
    """The block that a link of the page leads to.

    Args:
        statement: on which it stands.
        link: a mark of a footnote, or a link whose address begins with "#".

    Returns:
        `TITLE` for the top of the page, None when nothing on the page has that name.
    """
    block = named(statement, link.url[1:]) if link.url.startswith("#") else None
    return _note(statement, link) if block is None and link.note else block


def note_text(statement: Statement, link: Link) -> str:
    """The words of the footnote of a mark, "" when the page has none.

    Args:
        statement: on which it stands.
        link: the mark.
    """
    index = target(statement, link) if link.note else None
    return "" if index is None else text_of(statement, index)[:_LONGEST]


def _note(statement: Statement, link: Link) -> int | None:
    words = text_of(statement, link.words.block)[link.words.start : link.words.end]
    labels = {_label(words), _label(link.url)}
    for index in range(len(statement.blocks) - 1, link.words.block, -1):
        block = statement.blocks[index]
        if isinstance(block, Item) and _label(block.marker) in labels - {""}:
            return index
    return None


def _label(mark: str) -> str:
    """What a mark and its note have in common: "[^3]", "3." and "#fn-3" are all "3"."""
    return re.sub(r"^#?(?:fn|footnote|note|ref)?[-_:^]*|[\[\]^.():\s]", "", mark.lower())
