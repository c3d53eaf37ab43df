"""Plain text whose blanks count: tables without bars, drawings, code of several kinds."""

from __future__ import annotations

import pytest

from tui_reader.statement.model import Code, Heading, Paragraph, Rule, Table
from tui_reader.statement.plain import parse

LONG = (
    "The association of reading rooms wants at least one library in each town to be open on"
    " Sundays, because that is when most of the people who work have time to read."
)
ROWS = (("Town", "2024", "2025"), ("Anytown", "1,200", "900"), ("Mill Bay", "", "12"))
SPACED = """\
Town            2024    2025
Anytown        1,200     900
Mill Bay                  12"""

RULED = """\
========  =====  ====
Town       2024  2025
========  =====  ====
Anytown   1,200   900
Mill Bay           12
========  =====  ===="""


@pytest.mark.parametrize(
    "drawn",
    [
        SPACED,
        SPACED.replace("Anytown ", "-" * 28 + "\nAnytown "),
        SPACED.replace("Mill Bay", "                       -----\nMill Bay"),
        "Town\t2024\t2025\nAnytown\t1,200\t900\nMill Bay\t\t12",
        RULED,
        "Town      2024   2025\n--------  -----  ----\nAnytown   1,200  900\nMill Bay         12",
    ],
    ids=["spaces", "underlined", "total", "tabs", "simple", "dashes"],
)
def test_words_below_one_another_are_a_table(drawn: str) -> None:
    assert parse(f"{LONG}\n\n{drawn}\n\nEnd.").blocks == (
        Paragraph(LONG),
        Table(ROWS),
        Paragraph("End."),
    )


def test_a_table_may_have_lines_directly_above_and_below() -> None:
    assert parse(f"{LONG}\n\nVisitors:\n{SPACED}\nSource: the towns.").blocks[1:] == (
        Paragraph("Visitors:"),
        Table(ROWS),
        Paragraph("Source: the towns."),
    )
    below_heading = parse(f"Visitors\n========\n{SPACED}")
    assert (below_heading.title, below_heading.blocks) == ("Visitors", (Table(ROWS),))


def test_what_goes_on_below_a_cell_belongs_to_it() -> None:
    drawn = "Room     Where one may read\n         all day\nGarden   Where one may talk"
    rows = (("Room", "Where one may read all day"), ("Garden", "Where one may talk"))
    assert parse(f"{LONG}\n\n{drawn}").blocks[1] == Table(rows, head=False)


def test_titles_with_their_pages_are_a_table() -> None:
    drawn = "  1. Rooms . . . . . . .    2\n  2. Gardens and parks .   13"
    rows = (("1. Rooms", "2"), ("2. Gardens and parks", "13"))
    assert parse(f"{LONG}\n\n{drawn}").blocks[1] == Table(rows, head=False)


@pytest.mark.parametrize(
    "text",
    [
        "It  was  a  morning  in   the\ntown   and   nobody   had   a\nbook to read.",
        "The sentence ends.  Another begins.\nIt is here.  And one more.",
        "One line   with a gap\nand one without any of it",
    ],
)
def test_blanks_between_words_are_no_table(text: str) -> None:
    assert isinstance(parse(f"{LONG}\n\n{text}").blocks[1], Paragraph)


def test_marks_of_a_list_are_no_column() -> None:
    items = parse(f"{LONG}\n\n1.   First\n2.   Second\n\n-    a   b\n-    c   d").blocks[1:]
    assert [item.text for item in items] == ["First", "Second", "a b", "c d"]


def test_a_drawing_keeps_its_blanks() -> None:
    drawn = " 0 1 2 3\n+-+-+-+-+\n|  Kind |\n+-+-+-+-+"
    indented = "\n".join(f"      {line}" for line in drawn.split("\n"))
    for each in (drawn, indented):
        assert parse(f"{LONG}\n\n{each}\n\nEnd.").blocks[1] == Code(drawn)
    in_list = parse(f"1. Frames\n\n{indented}\n\nEnd.").blocks
    assert in_list[1] == Code(drawn)


def test_changes_to_a_file_are_code() -> None:
    changes = "--- a/rooms.c\n+++ b/rooms.c\n@@ -1,3 +1,3 @@\n int a;\n\n-int b;\n+int c;"
    assert parse(f"{LONG}\n\n{changes}\n\nEnd.").blocks[1:] == (
        Code(changes, "diff"),
        Paragraph("End."),
    )


def test_code_that_is_announced_needs_no_wide_margin() -> None:
    code = "for room in rooms:\n    read(room)\n\nclose()"
    indented = "\n".join(f"   {line}".rstrip() for line in code.split("\n"))
    announced = parse(f"Run this::\n\n{indented}\n\nEnd.").blocks
    assert announced[1:] == (Code(code), Paragraph("End."))
    directive = parse(f"{LONG}\n\n.. code-block:: python\n   :linenos:\n\n{indented}\n\nEnd.")
    assert directive.blocks[1:] == (Code(code, "python"), Paragraph("End."))


def test_a_centred_line_is_no_code() -> None:
    statement = parse(f"{' ' * 20}ON READING ROOMS\n\n{LONG}\n\n{' ' * 15}* * *\n\nEnd.")
    assert statement.title == "ON READING ROOMS"
    assert statement.blocks == (Paragraph(LONG), Rule(), Paragraph("End."))


def test_no_row_of_blanks_takes_long() -> None:
    for line in ("a   b\n---\n", "x   y\n- a\n", "a\tb\n", "a   b   c d\n"):
        statement = parse(line * 5000)
        assert statement.blocks or statement.title


def test_headings_stay_headings() -> None:
    assert parse("Title\n=====\n\nOne   two\n---------\n\nWords.").blocks[0] == Heading(
        "One two", 2
    )
