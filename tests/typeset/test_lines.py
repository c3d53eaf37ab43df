"""Blocks as lines: what stands before their words, and that no character is lost."""

from __future__ import annotations

from datetime import date
from unicodedata import mirrored

from hypothesis import given

from tests.typeset.settings import settings_of_lines, statements
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Statement,
)
from tui_reader.typeset.lines import TITLE, UNLIMITED, Setting, byline, set_block, set_gap
from tui_reader.typeset.measure import cells, first_grapheme

WIDE = Setting(72)


def rows(statement: Statement, index: int, setting: Setting = WIDE) -> list[str]:
    return [line.text for line in set_block(statement, index, setting)]


def of(*blocks, **metadata) -> Statement:
    return Statement("", blocks, **metadata)


def test_the_byline_stands_under_the_title() -> None:
    statement = Statement("Tides", (), "Harbour Office", ("Ada Moor",), date(2024, 5, 1))
    assert rows(statement, TITLE) == ["Tides", "Harbour Office · Ada Moor · 2024-05-01"]
    assert byline(Statement("Tides", ())) == ""


def test_items_hang_under_their_marks() -> None:
    statement = of(Item("the first boat of the day"), Item("second", 1, "3."), Item("more", 0, ""))
    assert rows(statement, 0, Setting(16)) == ["• the first boat", "  of the day"]
    assert rows(statement, 1) == ["   3. second"]


def test_a_further_paragraph_of_an_item_stands_under_its_words() -> None:
    assert rows(of(Item("first", 0, "10."), Item("more", 0, "")), 1) == ["    more"]


def test_quotations_have_a_bar_a_level_also_on_the_blank_line_between() -> None:
    statement = of(Quotation("outer words"), Quotation("inner", 2))
    assert rows(statement, 0, Setting(9)) == ["▎ outer", "▎ words"]
    assert rows(statement, 1) == ["▎ ▎ inner"]
    assert [line.text for line in set_gap(statement, 1, WIDE)] == ["▎"]


def test_plain_text_is_marked_as_text_files_are() -> None:
    plain = Setting(72, plain=True)
    statement = of(Item("boat"), Quotation("said", 2), Code("a\tb"), Rule())
    assert [rows(statement, n, plain) for n in range(4)] == [
        ["- boat"],
        ["> > said"],
        ["    a\tb"],
        ["* * *"],
    ]


def test_items_follow_one_another_without_a_blank_line() -> None:
    statement = of(Paragraph("list:"), Item("a"), Item("b"), Paragraph("end"))
    assert [len(set_gap(statement, n, WIDE)) for n in (1, 2, 3)] == [1, 0, 1]


def test_code_goes_on_below_behind_a_mark() -> None:
    assert rows(of(Code("timetable --island outer")), 0, Setting(16)) == [
        "  timetable --is",
        "  ↳ land outer",
    ]


def test_images_are_named_by_their_words() -> None:
    assert rows(of(Image("A quay at dawn", "https://a.example/q.png")), 0) == [
        "[image: A quay at dawn]"
    ]


def test_spans_become_styles_of_segments() -> None:
    words = "a strong link here"
    spans = (Span(2, 8, "strong"), Span(2, 13, "link", "https://a.example/"))
    (line,) = set_block(of(Paragraph(words, spans)), 0, WIDE)
    assert [(each.text, each.style, each.start) for each in line.segments] == [
        ("a ", "", 0),
        ("strong", "strong link", 2),
        (" link", "link", 8),
        (" here", "", 13),
    ]


def test_justified_lines_are_even_but_for_the_last() -> None:
    text = "The harbour office keeps a ledger of every boat that comes in. " * 4
    lines = rows(of(Paragraph(text.strip())), 0, Setting(40, justify=True))
    assert {len(line) for line in lines[:-1]} == {40}
    assert "  " not in lines[-1]


def test_a_line_of_few_words_is_not_torn_apart() -> None:
    text = "incomprehensibilities notwithstanding incomprehensibilities"
    lines = rows(of(Paragraph(text)), 0, Setting(30, justify=True))
    assert lines == text.split()


def test_unlimited_width_gives_one_line_a_paragraph() -> None:
    text = "word " * 5000 + "end"
    assert rows(of(Paragraph(text)), 0, Setting(UNLIMITED, plain=True)) == [text]


def unmirrored(text: str) -> str:
    return "".join("|" if mirrored(char) else char for char in text)


@given(statements, settings_of_lines)
def test_lines_share_the_text_of_every_block_out(statement: Statement, setting: Setting) -> None:
    for index, block in enumerate(statement.blocks):
        lines = set_block(statement, index, setting)
        at = 0
        for line in lines:
            table_row = line.role == "table"
            assert line.start <= at if table_row else line.start == at
            assert line.block == index
            for segment in line.segments:
                if segment.start is not None and not table_row:
                    end = segment.start + len(segment.text)
                    shown = block.text[segment.start : end].replace("\t", " ")
                    # Brackets that are read from the right are seen the other way round.
                    assert unmirrored(segment.text.replace("\t", " ")) == unmirrored(shown)
            at = max(at, line.end)
        assert lines
        assert at == len(block.text)


@given(statements, settings_of_lines)
def test_no_line_of_the_screen_is_wider_than_the_column(
    statement: Statement, setting: Setting
) -> None:
    if setting.plain:
        return
    for index in range(TITLE, len(statement.blocks)):
        for line in set_block(statement, index, setting):
            if cells(line.text) > setting.width:
                words = [s.text for s in line.segments if s.start is not None]
                joined = "".join(words)
                assert first_grapheme(joined, 0, len(joined)) == len(joined)


def test_headings_have_a_role_a_level() -> None:
    (line,) = set_block(of(Heading("Fees", 3)), 0, WIDE)
    assert line.role == "heading3"


def test_deep_lists_keep_their_depth_while_half_the_column_is_left() -> None:
    deep = of(*(Item("words", depth) for depth in range(30)))
    left = [len(row) - len(row.lstrip()) for row in (rows(deep, each)[0] for each in range(30))]
    assert left[:12] == [3 * depth for depth in range(12)]
    assert left[12:] == [33] * 18


def test_a_blank_line_stands_between_two_lists_of_different_kinds() -> None:
    def gap(*blocks: Item) -> bool:
        return bool(set_gap(of(*blocks), len(blocks) - 1, WIDE))

    assert gap(Item("a"), Item("b", 0, "1."))
    assert gap(Item("a", 0, "2."), Item("b", 1), Item("c", 0, "(a)"))
    assert not gap(Item("a"), Item("b", 1, "1."))
    assert not gap(Item("a", 0, "1."), Item("b", 1), Item("c", 0, "2."))
    assert not gap(Item("a", 0, "[x]"), Item("b"))
    assert not gap(Item("a", 0, "1."), Item("b"), Item("c", 1), Item("d", 1))
