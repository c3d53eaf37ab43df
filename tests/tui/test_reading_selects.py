"""Selecting and copying on the screen, and numbers typed before keys."""

from __future__ import annotations

import pytest
from textual.events import MouseMove

from tests.tui.reading_desk import SIZES, linked_statement, long_statement, reader
from tui_reader.statement.model import Paragraph, Quote, Statement
from tui_reader.tui.document import START

WORDS = Statement("", (Paragraph("One two three four five six seven."), Paragraph("Another one.")))


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_words_are_selected_and_copied_with_the_keyboard(size: tuple[int, int]) -> None:
    async with reader(WORDS, size=size) as r:
        await r.press("v", "w", "w", "left", "W", "y")
        assert r.world.copied == ["One two"]
        assert r.text.selection is None
        assert "Copied by clip" in r.message


async def test_the_keys_that_move_take_the_end_of_the_selection_along() -> None:
    async with reader(long_statement(), size=(80, 24)) as r:
        await r.press("v", "G", "y")
        assert r.world.copied[0].startswith("The ledger of the harbour")
        assert r.world.copied[0].rstrip().endswith("before the tide turns.")
        assert "\n\nSection 3\n\n" in r.world.copied[0]


async def test_the_cursor_stays_in_sight() -> None:
    async with reader(long_statement(), size=(40, 12)) as r:
        await r.press("v")
        for _ in range(30):
            await r.pilot.press("j")
        await r.settle()
        assert r.text.in_sight(r.text.selection.cursor)
        assert r.at != START
        await r.press("x")
        assert r.text.in_sight(START)


async def test_escape_ends_the_selection_and_leaves_the_place() -> None:
    async with reader(long_statement()) as r:
        await r.press("space", "v", "j")
        at = r.at
        await r.press("escape")
        assert r.text.selection is None
        assert r.at == at
        await r.press("y")
        assert r.world.copied == []


async def test_what_a_search_found_is_where_selecting_begins() -> None:
    async with reader(WORDS) as r:
        await r.press("slash", "f", "o", "u", "r", "enter", "v", "y")
        assert r.world.copied == ["four"]


async def test_a_link_is_copied_by_the_same_key() -> None:
    async with reader(linked_statement()) as r:
        await r.press("tab", "y")
        assert r.world.copied == ["https://tides.example/table"]


async def test_dragging_selects_and_two_clicks_take_a_word() -> None:
    async with reader(WORDS, size=(80, 24)) as r:
        left = r.text.left
        row = next(y for y, line in enumerate(r.text.lines) if "One" in line.text) + 1
        await r.pilot.mouse_down(r.text, offset=(left + 4, row))
        await r.pilot.hover(r.text, offset=(left + 4, row))
        await r.pilot._post_mouse_events([MouseMove], r.text, offset=(left + 8, row), button=1)
        await r.pilot.mouse_up(r.text, offset=(left + 8, row))
        await r.press("y")
        assert r.world.copied == ["two t"]
        await r.pilot.click(r.text, offset=(left + 9, row), times=2)
        await r.press("y")
        assert r.world.copied[-1] == "three"


async def test_the_quotation_in_sight_is_cited() -> None:
    said = "We counted."
    text = f"The keeper said: “{said}”"
    quotes = (Quote(said, 0, 18, 18 + len(said), "Ada Moor"),)
    async with reader(Statement("Ledger", (Paragraph(text),), quotes=quotes)) as r:
        await r.press("Y", "m")
        assert r.world.copied[0].startswith("> We counted.")
        assert "Ada Moor" in r.world.copied[0]
        await r.press("Y", "escape")
        assert len(r.world.copied) == 1


async def test_without_a_quotation_there_is_nothing_to_cite() -> None:
    async with reader(WORDS) as r:
        await r.press("Y", "p")
        assert r.world.copied == []
        assert "no quotation" in r.message


async def test_a_number_before_a_key_repeats_it() -> None:
    async with reader(long_statement(12)) as r:
        await r.press("j", "1", "2", "j")
        twelve = r.at
        await r.press("g", "j")
        for _ in range(12):
            await r.press("j")
        assert r.at == twelve
        await r.press("g", "3", "]")
        assert r.text.lines[0].text == "Section 3"
        await r.press("2", "[")
        assert r.text.lines[0].text == "Section 1"


async def test_a_number_before_the_end_is_a_percentage() -> None:
    async with reader(long_statement(12)) as r:
        await r.press("5", "0", "G")
        assert " 50 %" in r.rows[0]
        await r.press("1", "0", "0", "G")
        assert "100 %" in r.rows[0]


async def test_a_number_is_given_up_by_escape() -> None:
    async with reader(long_statement()) as r:
        await r.press("3", "escape", "j")
        once = r.at
        await r.press("k", "j")
        assert r.at == once


async def test_jumps_can_be_taken_back_and_made_again() -> None:
    async with reader(long_statement(12)) as r:
        await r.press("]", "]", "j", "j")
        here = r.at
        await r.press("G")
        there = r.at
        await r.press("less_than_sign")
        assert r.at == here
        await r.press("greater_than_sign")
        assert r.at == there
        await r.press("apostrophe", "apostrophe")
        assert r.at == here


async def test_the_text_moves_on_while_the_pointer_is_held_beyond_an_edge() -> None:
    async with reader(long_statement(), size=(80, 24)) as r:
        await r.pilot.mouse_down(r.text, offset=(10, 3))
        for row in (4, r.text.size.height + 1):
            await r.pilot._post_mouse_events([MouseMove], r.text, offset=(10, row), button=1)
        held = r.at
        await r.pilot.pause(0.3)
        assert r.at > held
        first, last = r.text.selection.first, r.text.selection.last
        assert first < r.at < last
        await r.pilot.mouse_up(r.text, offset=(10, 3))
        assert r.text._dragging is None
        at = r.at
        await r.pilot.pause(0.1)
        assert r.at == at


async def test_a_selection_by_paragraphs_ends_before_the_next_one() -> None:
    async with reader(WORDS) as r:
        await r.press("v", "right_curly_bracket", "y")
        assert r.world.copied == ["One two three four five six seven."]


async def test_the_key_beside_h_goes_on_while_selecting() -> None:
    async with reader(WORDS) as r:
        await r.press("v", "l", "l", "y")
        assert r.world.copied == ["One t"]
