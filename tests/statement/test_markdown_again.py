"""What was exported as Markdown is read again as equal blocks with equal spans."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.statement.statements import spanned, statements
from tui_reader.export import Options, write
from tui_reader.page.model import Page
from tui_reader.statement.markdown import parse
from tui_reader.statement.model import (
    Block,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Statement,
    spans_of,
)
from tui_reader.statement.split import Reading


def exported(statement: Statement) -> str:
    page = Page("-", b"", "text/markdown")
    return write(Reading(page, statement), "markdown", Options()).decode()


def with_spans(draw: st.DrawFn, block: Block) -> Block:
    if isinstance(block, Heading | Paragraph | Quotation | Item):
        return replace(block, spans=draw(spanned(block.text)))
    return block


def in_order(block: Block) -> Block:
    """Spans over the same words stand for the same, whichever is listed first."""
    spans = sorted(spans_of(block), key=lambda span: (span.start, -span.end, span.kind))
    return replace(block, spans=tuple(spans)) if spans else block


@given(statements(), st.data())
def test_every_statement_is_read_again_as_it_was(statement: Statement, data: st.DataObject) -> None:
    blocks = tuple(with_spans(data.draw, block) for block in statement.blocks)
    statement = replace(
        statement, blocks=(*blocks, Image("A [view] of it", "https://e.org/a_(b).png"))
    )
    again = parse(exported(statement))
    assert again.title == statement.title
    assert list(map(in_order, again.blocks)) == list(map(in_order, statement.blocks))
