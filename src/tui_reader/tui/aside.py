"""What was set aside, shown where it stood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui_reader.statement.model import Heading, Quotation

if TYPE_CHECKING:
    from tui_reader.notice.model import ConsentNotice
    from tui_reader.statement.model import Block, Statement

TITLE = "Set aside: the consent notice"


def with_notice(statement: Statement, notice: ConsentNotice) -> tuple[Statement, int]:
    """The statement with the words of the notice in the place they were taken from.

    Args:
        statement: what is read.
        notice: what was set aside; it has words.

    Returns:
        The statement, and the index of the block with which the notice begins.
    """
    at = min(max(notice.before_block, 0), len(statement.blocks))
    words = (part.strip() for part in (notice.text or "").split("\n\n"))
    aside: tuple[Block, ...] = (Heading(TITLE, 6), *(Quotation(part) for part in words if part))
    blocks = (*statement.blocks[:at], *aside, *statement.blocks[at:])
    quotes = tuple(
        replace(quote, block=quote.block + len(aside)) if quote.block >= at else quote
        for quote in statement.quotes
    )
    anchors = tuple(
        replace(anchor, block=anchor.block + len(aside)) if anchor.block >= at else anchor
        for anchor in statement.anchors
    )
    return replace(statement, blocks=blocks, quotes=quotes, anchors=anchors), at
