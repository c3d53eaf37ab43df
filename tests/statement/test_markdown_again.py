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
    Span,
    Statement,
    spans_of,
    table_of,
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


def test_what_an_image_shows_is_read_again_as_its_description() -> None:
    shown = 'The "old" bridge \\ as it was &amp; is'
    blocks = (Image("", "https://e.org/a.png", shown), Paragraph("End."), Image("", "", "A map"))
    text = exported(Statement("The bridge", blocks))
    assert '![](https://e.org/a.png "The \\"old\\" bridge ' in text
    assert parse(text).blocks == blocks


def test_links_in_the_cells_of_a_table_are_read_again() -> None:
    table = table_of(
        [
            [("Port", ()), ("See", ())],
            [("Hull | north", (Span(0, 4, "link", "https://e.org/h"),)), ("", ())],
            [("www.e.org", (Span(0, 9, "link", "http://www.e.org"),)), ("a b", ())],
        ]
    )
    text = exported(Statement("The bridge", (table,)))
    assert "| [Hull](https://e.org/h) \\| north |" in text
    assert parse(text).blocks == (table,)


def test_blanks_that_do_not_break_stay_at_the_beginning_of_lines() -> None:
    block = Paragraph("The wheel goes round,\n\xa0\xa0and round;\n\xa0- it goes.")
    again = parse(exported(Statement("T", (block, replace(block, text=block.text[22:])))))
    assert again.blocks == (block, replace(block, text=block.text[22:]))
