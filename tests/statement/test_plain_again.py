"""What was exported as text is read again as the same statement."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.statement.statements import statements
from tui_reader.export import Options, write
from tui_reader.page.model import Page
from tui_reader.statement.model import Statement
from tui_reader.statement.plain import parse
from tui_reader.statement.split import Reading


def exported(statement: Statement, width: int) -> str:
    page = Page("-", b"", "text/plain")
    return write(Reading(page, statement), "text", Options(width)).decode()


@given(statements(), st.sampled_from([0, 40, 80, 120]))
def test_every_statement_is_read_again_as_it_was(statement: Statement, width: int) -> None:
    again = parse(exported(statement, width))
    assert again.title == statement.title
    assert again.blocks == statement.blocks
