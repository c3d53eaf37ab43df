"""Words are taken along with where they come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from tests.tui.reading_desk import reading_of
from tui_reader.statement.model import Paragraph, Quote, Statement
from tui_reader.tui.citing import cite, quoted
from tui_reader.tui.selection import Selection

LEDGER = Statement(
    "The ledger of the [harbour]",
    (Paragraph("“We counted.”"),),
    "Harbour Office",
    published=date(2024, 5, 1),
)
QUOTE = Quote("We counted.", 0, 1, 12, "Ada Moor", "keeper", "Pier & Sons")


def fetched(statement: Statement):
    reading = reading_of(statement, url="https://harbour.example/ledger")
    when = datetime(2026, 1, 2, tzinfo=UTC)
    return replace(reading, page=replace(reading.page, retrieved=when))


def test_a_plain_citation_says_who_where_and_when() -> None:
    assert cite("We counted.", QUOTE, fetched(LEDGER), "plain") == (
        "“We counted.” (Ada Moor, keeper, Pier & Sons, Harbour Office, "
        "“The ledger of the [harbour]”, 2024-05-01, https://harbour.example/ledger)"
    )


def test_a_markdown_citation_is_a_quotation_with_a_link() -> None:
    assert cite("One.\n\nTwo.", None, fetched(LEDGER), "markdown") == (
        "> One.\n>\n> Two.\n>\n> — Harbour Office, "
        r"[The ledger of the \[harbour\]](<https://harbour.example/ledger>), 2024-05-01"
    )


def test_a_bibtex_citation_can_be_typeset() -> None:
    assert cite("50 % {done}", QUOTE, fetched(LEDGER), "bibtex") == (
        "@misc{office2024ledger,\n"
        "  author = {{Harbour Office}},\n"
        "  title = {{The ledger of the [harbour]}},\n"
        "  year = {2024},\n"
        "  date = {2024-05-01},\n"
        "  url = {https://harbour.example/ledger},\n"
        "  urldate = {2026-01-02},\n"
        r"  note = {Ada Moor, keeper, Pier \& Sons: ``50 \% \{done\}''}," + "\n}"
    )


def test_authors_are_cited_with_whom_they_write_for() -> None:
    authored = fetched(replace(LEDGER, authors=("Ana Pérez", "Moor and Sons")))
    assert "(Ana Pérez, Moor and Sons, Harbour Office, “The" in cite("Yes", None, authored, "plain")
    bibtex = cite("Yes", None, authored, "bibtex")
    assert "author = {Ana Pérez and {Moor and Sons}}" in bibtex
    assert "organization = {Harbour Office}" in bibtex


def test_nothing_is_said_that_nobody_knows() -> None:
    unknown = reading_of(Statement("", (Paragraph("Words."),)))
    assert cite("Words.", None, unknown, "plain") == "“Words.”"
    assert cite("Words.", None, unknown, "markdown") == "> Words."
    assert cite("Words.", None, unknown, "bibtex") == "@misc{statement,\n  note = {``Words.''},\n}"


def test_a_comma_before_the_verb_of_saying_is_not_cited() -> None:
    assert cite("We counted,", None, reading_of(Statement("", ())), "markdown") == "> We counted"


def test_only_words_inside_a_quotation_are_its_speakers() -> None:
    said = Quote("We counted.", 0, 18, 29, "Ada Moor")
    text = "The keeper said: “We counted.” We counted."
    statement = Statement("Ledger", (Paragraph(text),), quotes=(said,))
    assert quoted(statement, Selection((0, 17), (0, 29))) is said
    assert quoted(statement, Selection((0, 21), (0, 27))) is said
    assert quoted(statement, Selection((0, 31), (0, 41))) is None
    assert quoted(statement, Selection((0, 4), (0, 27))) is None


def test_a_quotation_of_two_paragraphs_is_one() -> None:
    said = Quote("One.\n\nTwo.", 0, 1, 5, "Ada Moor")
    blocks = (Paragraph("“One."), Paragraph("“Two.”"))
    statement = Statement("Ledger", blocks, quotes=(said,))
    assert quoted(statement, Selection((0, 1), (1, 4))) is said
