"""Text: typeset, links numbered, tables drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.export.readings import ADDRESS, READING
from tui_reader.export import Options, format_for_suffix, write
from tui_reader.statement.model import Image, Paragraph, Span, Statement, Table
from tui_reader.statement.split import Reading
from tui_reader.typeset.measure import cells

SENTENCE = (
    "Representatives of several international organisations acknowledged extraordinary difficulties"
    " concerning administrative responsibilities and accountability throughout municipalities. "
)


def exported(reading: Reading = READING, **chosen: object) -> str:
    return write(reading, "text", Options(**chosen)).decode()  # type: ignore[arg-type]


def statement_of(*blocks: Paragraph | Table) -> Reading:
    return replace(READING, statement=Statement("Title", blocks, language="en"), notice=None)


def test_a_text_looks_like_this() -> None:
    assert exported(width=44) == (
        "Libraries & Sundays\n"
        "===================\n"
        "Reading Rooms · Ana Pérez, Jo Ek ·\n"
        "2026-11-02\n"
        "\n"
        "The rooms published a report [1] and a plan.\n"
        "\n"
        "What it asks for\n"
        "----------------\n"
        "\n"
        "- One open library a town\n"
        "   1. on Sundays\n"
        "\n"
        "      from noon\n"
        "\n"
        "> Nobody asked the readers.\n"
        "\n"
        "+------------------+-------+\n"
        "| Town             | Hours |\n"
        "+==================+=======+\n"
        "| Anytown          | 12    |\n"
        "+------------------+-------+\n"
        "| Elsewhere | West | 7     |\n"
        "+------------------+-------+\n"
        "\n"
        "```python\n"
        "if open:\n"
        "    read()\n"
        "```\n"
        "\n"
        "[image: A reading room]\n"
        "\n"
        "* * *\n"
        "\n"
        "Reading Rooms  \n"
        "12 Mill Lane  \n"
        "Anytown\n"
        "\n"
        "Links\n"
        "-----\n"
        "\n"
        "[1] https://example.org/report\n"
    )


@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_is_wider_than_asked_for(width: int) -> None:
    reading = statement_of(Paragraph("It was said that we all go to read. " * 20))
    assert max(map(cells, exported(reading, width=width).splitlines())) <= width


def test_width_zero_gives_a_line_a_paragraph() -> None:
    lines = exported(statement_of(Paragraph(SENTENCE * 9), Paragraph("End.")), width=0).splitlines()
    assert lines[3:] == [(SENTENCE * 9).rstrip(), "", "End."]


def test_words_are_divided_only_when_justified() -> None:
    reading = statement_of(Paragraph(SENTENCE * 4))
    plain = exported(reading, width=40)
    even = exported(reading, width=40, justify=True)
    assert not any(line.endswith("-") for line in plain.splitlines())
    assert any(line.endswith("-") for line in even.splitlines())


def test_an_address_has_one_number_and_one_that_is_its_own_words_has_none() -> None:
    url = "https://example.org/a"
    text = f"here and there and {url}"
    spans = (Span(0, 4, "link", url), Span(9, 14, "link", url), Span(19, len(text), "link", url))
    written = exported(statement_of(Paragraph(text, spans)))
    assert f"here [1] and there [1] and {url}\n" in written
    assert written.endswith(f"\n\n[1] {url}\n")


def test_tables_are_wrapped_between_words() -> None:
    table = Table((("Name", "What it says"), ("Ana", "one two three four five six seven")))
    written = exported(statement_of(table), width=24)
    assert written.endswith(
        "+------+---------------+\n"
        "| Name | What it says  |\n"
        "+======+===============+\n"
        "| Ana  | one two three |\n"
        "|      | four five six |\n"
        "|      | seven         |\n"
        "+------+---------------+\n"
    )


def test_the_notice_follows_on_request() -> None:
    assert "choices" not in exported()
    written = exported(with_notice=True)
    assert "Consent notice (set aside)\n--------------------------\n\nYour choices\n" in written
    assert written.startswith(exported())


def test_line_ends_that_were_set_are_kept() -> None:
    assert "  \n".join(ADDRESS.split("\n")) in exported()


@pytest.mark.parametrize(
    ("path", "fmt"),
    [("a.TXT", "text"), ("a.md", "markdown"), ("a.htm", "html"), ("a.json", "json"), ("a", None)],
)
def test_a_suffix_asks_for_a_format(path: str, fmt: str | None) -> None:
    assert format_for_suffix(path) == fmt


def test_a_picture_that_nothing_describes_is_not_written() -> None:
    blocks = (Paragraph("Before."), Image("", "a.png"), Paragraph("After."))
    reading = replace(READING, statement=Statement("Title", blocks, language="en"), notice=None)
    assert exported(reading) == "Title\n=====\n\nBefore.\n\nAfter.\n"
