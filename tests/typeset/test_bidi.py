"""Right-to-left text stands where and as it is read; left-to-right text is as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.statement.model import Item, Paragraph, Statement
from tui_reader.typeset.bidi import VisualOrder
from tui_reader.typeset.directions import levels
from tui_reader.typeset.lines import Segment, Setting, set_block
from tui_reader.typeset.measure import cells

# Hebrew letters stand for a, b, c … in these examples: ABC is written with them.
LETTERS = {chr(ord("A") + n): chr(0x05D0 + n) for n in range(22)}
MIXED = st.text(alphabet="ab12 .,()%-" + "".join(list(LETTERS.values())[:4]), max_size=60)


def hebrew(text: str) -> str:
    return "".join(LETTERS.get(char, char) for char in text)


def seen(text: str, width: int = 20, block=Paragraph) -> list[str]:
    lines = set_block(Statement("", (block(hebrew(text)),)), 0, Setting(width))
    back = {value: key for key, value in LETTERS.items()}
    return ["".join(back.get(char, char) for char in line.text) for line in lines]


@pytest.mark.parametrize(
    ("read", "shown"),
    [
        ("ABC DEF", "FED CBA"),
        ("ABC 123 DEF", "FED 123 CBA"),
        ("ABC 1.5% DEF", "FED 1.5% CBA"),
        ("ABC (DEF) GHI.", ".IHG (FED) CBA"),
        ("ABC word two DEF", "FED word two CBA"),
        ("ABC word.", ".word CBA"),
        ("ABC word 50% DEF", "FED word 50% CBA"),
        ("ABC 12:30-14 DEF", "FED 12:30-14 CBA"),
        ("ABC f(x)", "f(x) CBA"),
        ("ABC f(x) (DEF)", "(FED) f(x) CBA"),
    ],
)
def test_a_paragraph_read_from_the_right_stands_at_the_right(read: str, shown: str) -> None:
    assert seen(read) == [shown.rjust(20)]


@pytest.mark.parametrize(
    ("read", "shown"),
    [
        ("word ABC DEF end", "word FED CBA end"),
        ("word ABC 12 DEF end", "word FED 12 CBA end"),
        ("plain words", "plain words"),
    ],
)
def test_words_from_the_right_are_turned_in_a_paragraph_from_the_left(
    read: str, shown: str
) -> None:
    assert seen(read) == [shown]


@pytest.mark.parametrize(
    ("read", "shown"),
    [
        ("مثل 45.6 و", "و 45.6 لثم"),
        ("في 1/2/2024 و", "و 1/2/2024 يف"),
        ("مثل 50% و", "و %50 لثم"),
    ],
)
def test_numbers_in_arabic_are_read_from_the_left(read: str, shown: str) -> None:
    (line,) = set_block(Statement("", (Paragraph(read),)), 0, Setting(20))
    assert line.text == shown.rjust(20)


def test_a_mark_at_a_line_end_stands_where_the_whole_paragraph_puts_it() -> None:
    assert seen("word ABC, DEF end", 9) == ["word ,CBA", "FED end"]


def test_an_added_hyphen_ends_a_word_read_from_the_right() -> None:
    order = VisualOrder(hebrew("ABCDEF"), 0)
    line = order.line([Segment(hebrew("ABC"), "", 0), Segment("-")], (), 6)
    assert "".join(each.text for each in line) == "  -" + hebrew("CBA")


def test_brackets_nested_a_thousand_deep_are_ordered() -> None:
    text = hebrew("A") + "(" * 1000 + "x" + ")" * 1000
    assert len(levels(text, 1)) == len(text)


def test_lines_break_in_reading_order() -> None:
    assert seen("ABC DEF GHI JKL", 8) == [" FED CBA", " LKJ IHG"]


def test_the_mark_of_an_item_stands_at_the_side_it_is_read_from() -> None:
    assert seen("ABC", 10, Item) == ["     CBA •"]


def test_a_text_file_keeps_the_order_in_which_it_is_read() -> None:
    text = hebrew("ABC DEF")
    (line,) = set_block(Statement("", (Paragraph(text),)), 0, Setting(20, plain=True))
    assert line.text == text


@given(MIXED, st.integers(1, 30))
def test_no_character_is_lost_or_added(text: str, width: int) -> None:
    (block,) = (Paragraph(text),)
    for line in set_block(Statement("", (block,)), 0, Setting(width)):
        offsets = [
            segment.start + n
            for segment in line.segments
            if segment.start is not None
            for n in range(len(segment.text))
        ]
        assert sorted(offsets) == list(range(line.start, line.start + len(offsets)))
        assert not text[line.start + len(offsets) : line.end].strip()
        assert cells(line.text) <= width
