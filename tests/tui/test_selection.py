"""A selection is of characters: what it covers does not depend on how lines are set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typeset.settings import statements
from tui_reader.statement.model import Code, Image, Item, Paragraph, Rule, Statement
from tui_reader.tui.selection import (
    Selection,
    block_at,
    by_word,
    selected_text,
    text_of,
    word_at,
    word_edge,
)
from tui_reader.typeset.lines import TITLE, Setting, set_block

BOATS = Statement(
    "Two boats",
    (Paragraph("The first boat."), Item("co\u00adble"), Item("lugger"), Paragraph("End.")),
)


def test_the_words_of_several_blocks_are_parted_as_they_are_read() -> None:
    assert (
        selected_text(BOATS, Selection((0, 4), (3, 2))) == "first boat.\n\n- coble\n- lugger\n\nEnd"
    )


def test_a_copy_has_no_gaps_for_what_has_no_words_and_keeps_the_indent_of_code() -> None:
    page = Statement(
        "",
        (Code("    if open:\n        read()", None), Rule(), Image("", "a.png"), Paragraph("End.")),
    )
    whole = selected_text(page, Selection((0, 0), (3, 3)))
    assert whole == "    if open:\n        read()\n\nEnd."
    assert selected_text(page, Selection((1, 0), (3, 3))) == "End."


def test_it_does_not_matter_from_which_end_it_was_begun() -> None:
    one = Selection((0, 4), (0, 8))
    assert selected_text(BOATS, one) == selected_text(BOATS, one.turned()) == "first"


def test_words_are_gone_through_over_the_ends_of_blocks() -> None:
    at = (TITLE, 0)
    seen = []
    for _ in range(20):
        seen.append(at)
        at = word_edge(BOATS, at, 1, end=False)
    assert at == (3, 0)
    assert seen[:4] == [(TITLE, 0), (TITLE, 4), (0, 0), (0, 4)]
    for _ in range(20):
        at = word_edge(BOATS, at, -1, end=False)
    assert at == (TITLE, 0)


def test_words_are_selected_whole_in_both_directions() -> None:
    selection = word_at(BOATS, (0, 4))
    steps = []
    for direction in (1, 1, -1, -1, -1, -1, 1, 1, 1):
        selection = by_word(BOATS, selection, direction)
        steps.append(selected_text(BOATS, selection))
    assert steps == [
        "first boat",
        "first boat.\n\n- coble",
        "first boat",
        "first",
        "The first",
        "boats\n\nThe first",
        "The first",
        "first",
        "first boat",
    ]


@pytest.mark.parametrize("word", ["don’t", "co\u00adble", "e\u0301tude", "नमस्ते", "anti-tide"])
def test_what_joins_a_word_does_not_part_it(word: str) -> None:
    boats = Statement("", (Paragraph(f"Old {word} here"),))
    selection = word_at(boats, (0, 5))
    assert selection == Selection((0, 4), (0, 3 + len(word)))


def test_a_word_or_a_block_is_taken_whole() -> None:
    assert selected_text(BOATS, word_at(BOATS, (0, 6))) == "first"
    assert selected_text(BOATS, word_at(BOATS, (0, 14))) == "."
    assert selected_text(BOATS, block_at(BOATS, 0)) == "The first boat."


@given(statements, st.integers(0, 5), st.integers(0, 5), st.integers(0, 90), st.integers(0, 90))
def test_what_is_marked_on_lines_is_what_is_selected(
    statement: Statement, a: int, b: int, start: int, end: int
) -> None:
    last = len(statement.blocks) - 1
    if last < 0:
        return
    selection = Selection((min(a, last), start), (min(b, last), end))
    for block in range(last + 1):
        marked = set()
        for line in set_block(statement, block, Setting(20)):
            for first, stop, name in selection.marks(line):
                assert name in ("selected", "caret")
                inside = range(max(first, line.start), min(stop, line.end))
                marked.update(inside)
        text = text_of(statement, block)
        expected = {
            at for at in range(len(text)) if selection.first <= (block, at) <= selection.last
        }
        assert marked == expected
