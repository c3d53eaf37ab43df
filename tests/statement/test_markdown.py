"""Markdown: blocks, spans, front matter; raw HTML is never more than its words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.export import Options, write
from tui_reader.page.model import Page
from tui_reader.statement import plain
from tui_reader.statement.markdown import parse
from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Statement,
    Table,
    spans_of,
)
from tui_reader.statement.split import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

FRONT = """\
---
title: "Libraries: a report"
{authors}
date: 2026-11-02T10:00:00Z
lang: en-GB
publisher: Reading Rooms  # who prints it
tags: [a, b]
---
Words.
"""


def only(text: str) -> Block:
    (block,) = parse(text).blocks
    return block


@pytest.mark.parametrize(
    "authors",
    [
        "authors: [Ana Pérez, 'Jo Ek']",
        "authors:\n  - Ana Pérez\n  - Jo Ek",
        "author:\n  - name: Ana Pérez\n    email: a@example.org\n  - name: Jo Ek",
    ],
)
def test_front_matter_says_who_and_when(authors: str) -> None:
    statement = parse(FRONT.format(authors=authors))
    assert statement.title == "Libraries: a report"
    assert statement.authors == ("Ana Pérez", "Jo Ek")
    assert statement.published == date(2026, 11, 2)
    assert (statement.language, statement.organisation) == ("en", "Reading Rooms")
    assert statement.blocks == (Paragraph("Words."),)


@pytest.mark.parametrize(
    "front",
    ["title: [", "date: 2026-99-99", "lang: english", "author: null", ": x", "{", "a: &a [*a]"],
)
def test_front_matter_that_makes_no_sense_does_no_harm(front: str) -> None:
    statement = parse(f"---\n{front}\n---\n\nWords.")
    assert (statement.published, statement.language, statement.authors) == (None, None, ())
    assert statement.blocks == (Paragraph("Words."),)


def test_front_matter_in_toml_is_read() -> None:
    statement = parse(
        '+++\ntitle = "Boats"\ndate = 2026-11-02T10:00:00Z\nauthors = ["Ana Pérez", "Jo Ek"]\n'
        '[extra]\npublisher = "Reading Rooms"\nlang = "en"\n+++\n\nWords.'
    )
    assert (statement.title, statement.authors) == ("Boats", ("Ana Pérez", "Jo Ek"))
    assert (statement.published, statement.language) == (date(2026, 11, 2), "en")
    assert (statement.organisation, statement.blocks) == ("Reading Rooms", (Paragraph("Words."),))


@pytest.mark.parametrize(
    "begin",
    ["---\n\nA chapter begins.\n\n---\n\n", "---\nno mapping\n\nA chapter: one.\n\n---\n\n",
     "---\n\nNote: a chapter.\n\n---\n\n", "+++\nno mapping\n+++\n\n",
     "---\n# Chapter\n\nA.\n\n---\n"],
)  # fmt: skip
def test_a_file_may_begin_with_a_rule(begin: str) -> None:
    words = " ".join(block.text for block in parse(f"{begin}Words.").blocks)
    expected = " ".join(word for word in begin.split() if word not in ("---", "#"))
    assert f"{expected} Words." in f"{parse(begin).title} {words}".strip().replace("  ", " ")


def test_the_first_heading_is_the_title() -> None:
    assert parse("# A *title*\n\nWords.").title == "A title"
    assert parse("A title\n===\n\nWords.").blocks == (Paragraph("Words."),)
    repeated = parse("---\ntitle: T\n---\n# T\n\nWords.")
    assert (repeated.title, repeated.blocks) == ("T", (Paragraph("Words."),))
    assert parse("Words.\n\n# Later").title == ""


def test_the_emphasised_line_below_the_title_is_the_byline() -> None:
    statement = parse("# T\n\n_Reading Rooms · Ana Pérez · 2026-11-02_\n\nWords.")
    assert (statement.organisation, statement.authors) == ("Reading Rooms", ("Ana Pérez",))
    assert statement.published == date(2026, 11, 2)
    by_account = parse("# T\n\n_Rooms | reading.example · ana-perez · 2026-11-02_\n\nWords.")
    assert (by_account.authors, by_account.blocks) == (("ana-perez",), (Paragraph("Words."),))
    assert parse("# T\n\n_this is only emphasised_").blocks[0].text == "this is only emphasised"


def test_inline_marks_become_spans() -> None:
    block = only("a *b* **c** `d` [e](https://x.org/ 't') ~~f~~ <mailto:g@h.org>")
    assert block.text == "a b c d e mailto:g@h.org"
    assert spans_of(block) == (
        Span(2, 3, "emphasis"),
        Span(4, 5, "strong"),
        Span(6, 7, "code"),
        Span(8, 9, "link", "https://x.org/"),
        Span(10, 24, "link", "mailto:g@h.org"),
    )


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:1", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
     "&#106;avascript:1", "<java\\script:1>"],
)  # fmt: skip
def test_links_lead_to_pages_and_mail_only(url: str) -> None:
    block = only(f"[words]({url}) and ![alt]({url})")
    assert block.text == "words and alt"
    assert all((span.url or "").startswith("java\\") for span in spans_of(block))


def test_line_ends_that_were_set_are_kept_and_others_are_not() -> None:
    assert only("one\ntwo").text == "one two"
    assert only("one  \ntwo\\\nthree<br>four").text == "one\ntwo\nthree\nfour"


def test_lists_nest_number_and_are_ticked() -> None:
    text = "- a\n\n  more\n\n  3. b\n- [ ] c\n- [X] d\n\n> q\n> > r\n\n> - in a quotation\n"
    assert parse(text).blocks == (
        Item("a", 0, "-"),
        Item("more", 0, ""),
        Item("b", 1, "3."),
        Item("c", 0, "[ ]"),
        Item("d", 0, "[x]"),
        Quotation("q", 1),
        Quotation("r", 2),
        Item("in a quotation", 0, "-"),
    )


def test_footnotes_are_marks_and_a_list_at_the_end() -> None:
    statement = parse(
        "# T\n\nWords[^n] and more[^2].\n\n[^2]: Second.\n[^n]: First.\n\n    Of it.\n"
    )
    assert statement.blocks == (
        Paragraph(
            "Words[1] and more[2].",
            (Span(5, 8, "footnote", "1"), Span(17, 20, "footnote", "2")),
        ),
        Item("First.", 0, "1."),
        Item("Of it.", 0, ""),
        Item("Second.", 0, "2."),
    )


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("data:image/png;base64,iVBORw0K", "data:image/png;base64,iVBORw0K"),
        ("rooms/a%20room.png", "rooms/a%20room.png"),
        ("ftp://e.org/r.png", ""),
    ],
)
def test_an_image_says_where_it_is(target: str, url: str) -> None:
    assert only(f"![A room]({target})") == Image("A room", url)


def test_tables_code_images_and_rules() -> None:
    text = (
        "| A | B |\n|---|--:|\n| x<br>y | `1|2` |\n\n```py t\nif x:\n\n  y\n```\n\n    plain\n\n"
        "![A room](https://e.org/r.png)\n\n***\n\n## H *i*\n"
    )
    assert parse(text).blocks[1:] == (
        Code("if x:\n\n  y", "py"),
        Code("plain"),
        Image("A room", "https://e.org/r.png"),
        Rule(),
        Heading("H i", 2, (Span(2, 3, "emphasis"),)),
    )
    assert isinstance(parse(text).blocks[0], Table)
    headless = only("|  |  |\n|---|---|\n| a | b |")
    assert headless == Table((("a", "b"),), head=False)


def test_raw_html_is_its_words() -> None:
    text = "<div onclick='x'>Two <b>words</b><script>alert(1)</script></div>\n\n<!-- no -->\n"
    assert parse(f"{text}\n<style>p").blocks == (Paragraph("Two words"),)
    inline = only("a <b>b</b> <script>c</script> <img src=x onerror=1> d<br/>e")
    assert (inline.text, spans_of(inline)) == ("a b d\ne", (Span(2, 3, "strong"),))


def test_tables_and_images_in_raw_html_are_read() -> None:
    text = (
        "<p align=center><img src='a.png' alt=\"A &amp; B\"><br>Under it</p>\n\n<table>\n"
        "<tr><th>Town<th>Hours</tr>\n<tr><td>Any<b>town</b></td><td>12</td></tr>\n</table>\n\n"
        "A <img src=b.png alt='small one'> room.\n\n<!-- <table><tr><td>no<td>no</table> -->\n"
    )
    assert parse(text).blocks == (
        Image("A & B", "a.png"),
        Paragraph("Under it"),
        Table((("Town", "Hours"), ("Anytown", "12"))),
        Paragraph("A small one room."),
    )
    assert only("a <table><tr><td>b</td><td>c</td></tr></table>").text == "a b c"


def test_character_references_bring_no_controls_in() -> None:
    text = parse("a&#27;[31m &#x202e;b &#0; c\n\n<p>d&#27;</p>").blocks
    assert not any(set(block.text) & {"\x1b", "\u202e", "\x00"} for block in text)


@pytest.mark.parametrize(
    "text",
    [
        ">" * 10_000 + " deep", "- " * 10_000 + "deep", "*a " * 5000 + "deep",
        "\n".join("  " * n + "- deep" for n in range(1000)), "<b>" * 5000 + "deep",
        "[" * 2000 + "deep",
    ],
    ids=["quotations", "items", "emphasis", "lists", "elements", "brackets"],
)  # fmt: skip
def test_what_is_nested_without_end_is_read(text: str) -> None:
    assert "deep" in parse(text).blocks[-1].text


@given(st.text("ab \n-*>#|`1.[]()!<>&;\\_~:é", max_size=120))
def test_any_text_is_read(text: str) -> None:
    for block in parse(text).blocks:
        assert all(0 <= s.start < s.end <= len(block.text) for s in spans_of(block))


def test_places_named_in_raw_html_are_known() -> None:
    text = (
        "# <a id='top-of-all'></a>Title\n\n<a name=\"first\"></a>\n\nWords.\n\n"
        "<div id='second'>\n\nMore <span id=third>words</span>.\n"
    )
    statement = parse(text)
    assert [(each.name, each.block) for each in statement.anchors] == [
        ("top-of-all", -1),
        ("first", 0),
        ("second", 1),
        ("third", 1),
    ]


@pytest.mark.parametrize("read", [parse, plain.parse])
def test_a_table_says_to_which_side_its_columns_are_set(read: Callable[[str], Statement]) -> None:
    drawn = "Title\n=====\n\n| a | b | c | d |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |\n"
    rows = (("a", "b", "c", "d"), ("1", "2", "3", "4"))
    blocks = read(drawn).blocks
    assert blocks == (Table(rows, sides=("left", "right", "centre", "")),)
    page = Page("-", b"", "text/markdown")
    again = write(Reading(page, Statement("Title", blocks)), "markdown", Options()).decode()
    assert parse(again).blocks == blocks
    as_html = write(Reading(page, Statement("Title", blocks)), "html", Options()).decode()
    assert '<td style="text-align: right">2</td>' in as_html
    assert "<td>4</td>" in as_html
