"""Markdown: marks for what there is, and no mark where there is none."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.export.readings import HOSTILE, READING
from tui_reader.export import Options, write
from tui_reader.statement.addresses import linked
from tui_reader.statement.markdown import parse
from tui_reader.statement.model import Block, Heading, Item, Paragraph, Quotation, Statement
from tui_reader.statement.split import Reading


def exported(reading: Reading = READING, **chosen: object) -> str:
    return write(reading, "markdown", Options(**chosen)).decode()  # type: ignore[arg-type]


def statement_of(*blocks: Block) -> Reading:
    return replace(READING, statement=Statement("Title", blocks), notice=None)


def test_a_file_looks_like_this() -> None:
    assert exported() == (
        "# Libraries & Sundays\n"
        "\n"
        "_Reading Rooms · Ana Pérez, Jo Ek · 2026-11-02_\n"
        "\n"
        "The rooms published a [report](https://example.org/report) and a **plan**.\n"
        "\n"
        "## What it asks for\n"
        "\n"
        "- One open library a town\n"
        "  1. on Sundays\n"
        "\n"
        "     from noon\n"
        "\n"
        "> Nobody asked the readers.\n"
        "\n"
        "| Town | Hours |\n"
        "| --- | --- |\n"
        "| Anytown | 12 |\n"
        "| Elsewhere \\| West | 7 |\n"
        "\n"
        "```python\n"
        "if open:\n"
        "    read()\n"
        "```\n"
        "\n"
        "![A reading room](https://example.org/room.jpg)\n"
        "\n"
        "* * *\n"
        "\n"
        "Reading Rooms\\\n"
        "12 Mill Lane\\\n"
        "Anytown\n"
    )


def test_it_is_read_again_with_its_facts() -> None:
    again = parse(exported())
    assert replace(READING.statement, quotes=()) == again


@pytest.mark.parametrize(
    "text",
    [
        "# x", "1. x", "1) x", "- x", "+ x", "* x", "> x", "```", "~~~", "---", "***", "===",
        "| a |", "<b>x</b>", "<!-- x -->", "[a](b)", "![a](b)", "[a]: b", "&amp; &#60;",
        "a_b_c *d* __e__", "`x`", "\\*", "https://example.org/_a_", "x  ", "$x$", "~~x~~", "[^1]",
        "a | b", ":-- | --:", "#", "-", "12.", "x #", "<https://e.org>", "\ta", "[x] a", "a) x",
        "(b) x",
    ],
)  # fmt: skip
def test_text_that_looks_like_markup_stays_text(text: str) -> None:
    words = " ".join(text.split())
    blocks = (
        Paragraph(words),
        Heading(words),
        Quotation(words),
        Item(words),
        Paragraph(f"a\n{words}"),
    )
    assert parse(exported(statement_of(*blocks))).blocks == tuple(map(linked, blocks))


def test_links_that_lead_nowhere_safe_are_words() -> None:
    written = exported(HOSTILE)
    assert re.search(r"(?<!\\)\]\((?:javascript|data)", written) is None
    again = parse(written)
    assert again.title == HOSTILE.statement.title
    assert [block.text for block in again.blocks] == [
        block.text for block in HOSTILE.statement.blocks
    ]


def test_the_notice_follows_on_request() -> None:
    assert exported(with_notice=True).startswith(exported())
    assert "## Consent notice (set aside)\n\nYour choices" in exported(with_notice=True)
