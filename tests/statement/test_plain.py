"""Plain text: what people draw with characters, wrapped lines, verse and addresses."""

from __future__ import annotations

import textwrap
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shared import PICUM, needs_picum
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Table,
)
from tui_reader.statement.plain import parse

LONG = (
    "The association of reading rooms wants at least one library in each town to be open on"
    " Sundays, because that is when most of the people who work have time to read."
)
VERSE = """\
The door is shut on Sunday morn,
The books inside are cold,
And nobody has turned a page
Of all the tales they told."""
ADDRESS = "Reading Rooms\n12 Mill Lane\n4020 Anytown"


def wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.wrap(text, width, break_on_hyphens=False))


@pytest.mark.parametrize("width", [50, 60, 72, 80])
def test_wrapped_lines_are_joined(width: int) -> None:
    text = "\n\n".join(wrapped(each, width) for each in (LONG, LONG[:120], LONG * 2))
    assert [b.text for b in parse(text).blocks] == [LONG, LONG[:120], LONG * 2]


def test_a_line_a_paragraph_stays_a_line_a_paragraph() -> None:
    assert parse(f"{LONG}\n\n{LONG}").blocks == (Paragraph(LONG), Paragraph(LONG))


@pytest.mark.parametrize("lines", [VERSE, ADDRESS], ids=["verse", "address"])
@pytest.mark.parametrize("around", [LONG, wrapped(LONG, 72), wrapped(LONG, 60)])
def test_verse_and_addresses_keep_their_line_ends(lines: str, around: str) -> None:
    blocks = parse(f"{around}\n\n{lines}\n\n{around}").blocks
    assert [b.text for b in blocks] == [LONG, lines, LONG]


@pytest.mark.parametrize("lines", [VERSE, ADDRESS], ids=["verse", "address"])
def test_verse_and_addresses_alone_keep_their_line_ends(lines: str) -> None:
    assert parse(lines).blocks == (Paragraph(lines),)


def test_a_word_divided_in_justified_text_is_one_word_again() -> None:
    even = (
        "It  was said  that many  libra-\nries  in towns  were shut  on\n"
        "Sundays, and  that all of the\nreaders  knew  about  it."
    )
    assert "many libraries in towns" in parse(f"{even}\n\n{even}").blocks[0].text


@pytest.mark.parametrize("width", range(50, 81, 3))
def test_a_hyphen_that_was_written_stays(width: int) -> None:
    text = (
        "It was said in the hall that many well-known and anti-racist readers came, pre- and"
        " post-war ones alike, and that two-thirds of the self-employed in the region-wide survey"
        " had long-standing wishes."
    )
    assert parse(textwrap.fill(text, width)).blocks[0].text == text


def test_ideographs_are_joined_without_a_space() -> None:
    line = "図書館は日曜日も開館すべきだと読書室協会は主張していますそして市民も"
    assert parse(f"{line}\n{line}\n{line}").blocks[0].text == line * 3


def test_the_first_short_line_is_the_title() -> None:
    statement = parse(f"Libraries ask for Sundays\n\n{LONG}")
    assert (statement.title, len(statement.blocks)) == ("Libraries ask for Sundays", 1)
    assert parse(LONG).title == ""
    assert parse("Only this").title == ""
    assert parse(f"This is a sentence.\n\n{LONG}").title == ""
    assert parse("").blocks == ()


@pytest.mark.parametrize("title", ["# The title", "The title\n=========", "The title\n---------"])
def test_a_marked_title_is_the_title(title: str) -> None:
    assert parse(f"{title}\n\n{LONG}").title == "The title"


def test_the_line_below_the_title_is_read() -> None:
    statement = parse(f"A title\n=======\nReading Rooms · Ana Pérez, Jo Ek · 2026-11-02\n\n{LONG}")
    assert statement.organisation == "Reading Rooms"
    assert statement.authors == ("Ana Pérez", "Jo Ek")
    assert statement.published == date(2026, 11, 2)
    assert statement.blocks == (Paragraph(LONG),)


def test_a_paragraph_right_below_the_title_is_no_byline() -> None:
    assert parse(f"A title\n=======\n{LONG}").blocks == (Paragraph(LONG),)


def test_underlines_and_hashes_make_headings_of_their_level() -> None:
    marks = ["-----", "~~~~~", "^^^^^", '"""""', "'''''"]
    text = "\n\n".join(f"Title\n{mark}\n\nWords." for mark in ["=====", *marks])
    headings = [b for b in parse(text).blocks if isinstance(b, Heading)]
    assert [heading.level for heading in headings] == [2, 3, 4, 5, 6]
    assert parse(f"# T\n\n### Third ###\n\n{LONG}").blocks[0] == Heading("Third", 3)


def test_a_numbered_line_may_be_a_heading() -> None:
    text = f"Plan\n====\n\n1. Purpose\n----------\n{LONG}\n\n2) Rooms\n~~~~~~~~\n\n- one\n- two"
    assert parse(text).blocks == (
        Heading("1. Purpose", 2),
        Paragraph(LONG),
        Heading("2) Rooms", 3),
        Item("one"),
        Item("two"),
    )
    assert parse("1. Purpose\n\n-----\n\n2. Rooms").blocks[1] == Rule()


def test_capitals_make_a_heading_only_where_no_other_marks_do() -> None:
    assert parse(f"Title\n\n{LONG}\n\nBACKGROUND\n\n{LONG}").blocks[1] == Heading("BACKGROUND")
    marked = parse(f"Title\n=====\n\n{LONG}\n\nBACKGROUND\n\n{LONG}")
    assert marked.blocks[1] == Paragraph("BACKGROUND")


def test_lists_nest_and_their_items_have_further_paragraphs() -> None:
    first = textwrap.fill(LONG, 60, initial_indent="- ", subsequent_indent="  ")
    text = f"{first}\n   1. deep\n   2) deeper\n\n      further\n* two\n• three\n[x] done\n"
    assert parse(text).blocks == (
        Item(LONG, 0, "-"),
        Item("deep", 1, "1."),
        Item("deeper", 1, "2."),
        Item("further", 1, ""),
        Item("two", 0, "-"),
        Item("three", 0, "-"),
        Item("done", 0, "[x]"),
    )


def test_a_list_follows_its_sentence_without_a_blank_line() -> None:
    assert parse("We ask for:\n- hours\n- books\n").blocks == (
        Paragraph("We ask for:"),
        Item("hours"),
        Item("books"),
    )


def test_dialogue_is_no_list() -> None:
    text = "– Not now – said the reader.\n\n– When, then? – asked the other.\n\nThey went home."
    assert all(isinstance(block, Paragraph) for block in parse(text).blocks)


def test_a_line_of_prose_that_begins_with_a_dash_is_no_item() -> None:
    text = wrapped(LONG, 60) + "\n- as was said before - and the town agreed to that in the\nend."
    assert len(parse(text).blocks) == 1


def test_quotations_count_their_depth() -> None:
    assert parse("> one\n>\n> two\n>> deep\n\nafter").blocks == (
        Quotation("one"),
        Quotation("two"),
        Quotation("deep", 2),
        Paragraph("after"),
    )


def test_code_keeps_its_lines() -> None:
    indented = "Run this:\n\n    if x:\n        go()\n\n    stop()\n\nDone."
    assert parse(indented).blocks[1] == Code("if x:\n    go()\n\nstop()")
    fenced = "Run this:\n\n~~~ sh\n\tls | wc\n\n# done\n~~~\nDone."
    assert parse(fenced).blocks[1] == Code("\tls | wc\n\n# done", "sh")
    assert isinstance(parse("```\nnever closed\n\nword").blocks[0], Paragraph)


def test_grids_and_bars_are_tables() -> None:
    rows = (("Town", "Hours"), ("Anytown", "12"))
    frame = "+---------+-------+"
    head = frame.replace("-", "=")
    grid = f"{frame}\n| Town    | Hours |\n{head}\n| Anytown | 12    |\n{frame}"
    listing = grid.replace("=", "-")
    bars = "| Town | Hours |\n|------|:-----:|\n| Anytown | 12 |"
    query = " Town    | Hours \n---------+-------\n Anytown | 12"
    for drawn in (grid, bars, query):
        sides = ("", "centre") if drawn is bars else ()
        assert parse(f"{LONG}\n\n{drawn}\n\nEnd.").blocks[1] == Table(rows, sides=sides)
    assert parse(f"{LONG}\n\n{listing}\n\nEnd.").blocks[1] == Table(rows, head=False)


def test_rules_and_images_are_seen() -> None:
    text = f"{LONG}\n\n* * *\n\n[image: A reading\n        room]\n\n-----\n\nEnd."
    assert parse(text).blocks[1:] == (
        Rule(),
        Image("A reading room", ""),
        Rule(),
        Paragraph("End."),
    )


@given(st.text("ab \n-*>#|+=~`1.[]x\t“é図", max_size=200))
def test_any_text_gives_blocks_and_loses_no_letter(text: str) -> None:
    statement = parse(text)
    seen = statement.title + "".join(block.text for block in statement.blocks)
    assert seen.count("é") == text.count("é")
    assert all(
        block.text or isinstance(block, Rule | Code | Image | Table) for block in statement.blocks
    )


@pytest.mark.parametrize(
    "text",
    [
        ">" * 10_000 + " x", "- " * 10_000 + "x", "\n".join(" " * n + "- x" for n in range(2000)),
        "+--+\n" * 5000, "#" + " " * 50_000 + "x", "```\n" * 9999, "a|b\n|" + " " * 50_000 + "-x",
    ],
)  # fmt: skip
def test_what_is_nested_or_repeated_without_end_is_read(text: str) -> None:
    assert parse(text).blocks or parse(text).title


@needs_picum
def test_a_real_page_has_its_title_and_nine_paragraphs() -> None:
    from tui_reader.page.open import open_page
    from tui_reader.statement.split import split

    statement = split(open_page(str(PICUM))).statement
    assert statement.title == "New EU Anti-trafficking Directive leaves trafficked people behind"
    assert [type(block) for block in statement.blocks] == [Paragraph] * 9
