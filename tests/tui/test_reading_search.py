"""Searching on the screen."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import SIZES, long_statement, reader
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.tui.search_bar import SearchBar

PAGES = Statement(
    "Pages",
    (
        *(Paragraph(f"Number {n}. " + "Plain words go on and on here. " * 6) for n in range(30)),
        Paragraph("The needle is here, and " + "more hay " * 20 + "another Needle."),
    ),
)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_matches_are_shown_and_counted_while_typing(size: tuple[int, int]) -> None:
    async with reader(PAGES, size=size) as r:
        await r.press("slash")
        await r.type("needl")
        assert "1/2" in r.shown
        assert "needle is here" in r.shown
        await r.type("ex")
        assert "none" in r.shown


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_escape_returns_to_the_place(size: tuple[int, int]) -> None:
    async with reader(PAGES, size=size) as r:
        await r.press("space", "j")
        at = r.at
        await r.press("slash")
        await r.type("needle")
        assert r.at != at
        await r.press("escape")
        assert r.at == at
        assert r.text.findings.matches == ()
        assert r.screen.focused is r.text


async def test_a_word_that_is_not_there_leaves_the_text_where_it_was() -> None:
    async with reader(PAGES) as r:
        await r.press("space", "j")
        at = r.at
        await r.press("slash")
        await r.type("needlework")
        assert r.at == at
        await r.press("enter")
        assert "Nothing says “needlework”" in r.message


async def test_enter_stays_and_n_goes_round() -> None:
    async with reader(PAGES) as r:
        await r.press("slash")
        await r.type("needle")
        await r.press("enter")
        assert r.screen.focused is r.text
        assert "1/2" in r.shown
        await r.press("n")
        assert "2/2" in r.shown
        await r.press("n")
        assert "1/2" in r.shown
        await r.press("N")
        assert "2/2" in r.shown
        at = r.at
        await r.press("escape")
        assert "2/2" not in r.shown
        assert r.at == at


async def test_where_a_search_began_can_be_come_back_to() -> None:
    async with reader(long_statement(30)) as r:
        began = r.at
        await r.press("slash", *"29", "enter")
        assert r.at != began
        await r.press("less_than_sign")
        assert r.at == began


async def test_the_match_that_is_shown_is_told_apart_without_colour() -> None:
    async with reader(Statement("", (Paragraph("hay needle hay needle hay"),))) as r:
        await r.press("slash")
        await r.type("needle")
        strip = next(
            strip
            for strip in (r.text.render_line(y) for y in range(r.text.size.height))
            if "needle" in strip.text
        )
        first, second = (segment for segment in strip if segment.text == "needle")
        assert first.style is not None
        assert second.style is not None
        assert first.style.underline != second.style.underline
        assert second.style.underline


async def test_a_phrase_is_found_across_the_end_of_a_line() -> None:
    statement = Statement("", (Paragraph("x" * 60 + " across the line " + "y" * 30),))
    async with reader(statement) as r:
        await r.press("slash")
        await r.type("across the line")
        assert "1/1" in r.shown


async def test_keys_that_arrive_together_reach_the_line_they_were_typed_for() -> None:
    async with reader(PAGES) as r:
        for key in ("slash", *"needle", "enter"):
            r.app.simulate_key(key)
        await r.settle()
        assert r.text.findings.query == "needle"
        assert "1/2" in r.shown
        assert r.screen.focused is r.text


async def test_the_last_query_stands_ready_and_typing_replaces_it() -> None:
    async with reader(PAGES) as r:
        await r.press("slash")
        await r.type("needle")
        await r.press("enter", "slash")
        await r.type("hay")
        assert r.text.findings.query == "hay"


async def test_arrows_step_through_matches_while_the_line_is_open() -> None:
    async with reader(PAGES) as r:
        await r.press("slash")
        await r.type("needle")
        await r.press("down")
        assert "2/2" in r.shown
        await r.press("up")
        assert "1/2" in r.shown
        assert isinstance(r.screen.focused.parent, SearchBar)


async def test_opening_something_else_ends_the_search() -> None:
    async with reader(PAGES, long_statement()) as r:
        await r.press("slash")
        await r.type("needle")
        await r.press("enter")
        r.screen.open("1")
        await r.settle()
        assert r.text.findings.query == ""
        await r.press("n")
        assert "Nothing is searched for" in r.message


async def test_enter_looks_again_for_what_stands_there() -> None:
    async with reader(PAGES) as r:
        await r.press("slash")
        await r.type("needle")
        await r.press("enter", "escape")
        assert r.text.findings.query == ""
        await r.press("slash", "enter")
        assert "1/2" in r.shown


async def test_a_search_that_was_given_up_marks_nothing_afterwards() -> None:
    long = Statement("", tuple(Paragraph("needle and hay " * 2000) for _ in range(300)))
    async with reader(long, PAGES) as r:
        for end in (("escape",), ("enter", "escape")):
            await r.pilot.press("slash", "n", "e", *end)
            await r.settle()
            assert r.text.findings.query == ""
        await r.pilot.press("slash", "h", "a", "enter")
        r.screen.open("1")
        await r.settle()
        assert r.text.findings.query == ""


async def test_one_key_takes_what_is_typed_for_an_expression() -> None:
    async with reader(PAGES) as r:
        await r.press("slash")
        await r.type("need?le|hay")
        assert "none" in r.shown
        await r.press("ctrl+r")
        assert "1/22" in r.shown
        assert "regex /" in r.shown
        await r.type("(")
        assert "not an expression" in r.shown
        await r.press("ctrl+r", "escape", "slash", "h", "a", "y")
        assert "1/20" in r.shown


async def test_the_next_search_is_for_words_and_the_expression_is_in_the_history() -> None:
    async with reader(PAGES) as r:
        await r.press("slash", "ctrl+r")
        await r.type("need?le")
        await r.press("enter", "slash")
        assert "regex" not in r.rows[-1]
        await r.type("hay")
        assert "1/20" in r.shown
        await r.press("ctrl+up")
        assert "regex /need?le" in r.shown
        assert "1/2" in r.shown
        await r.press("escape", "slash", "ctrl+up", "ctrl+down")
        await r.type("hay")
        assert "none" not in r.shown


async def test_earlier_queries_come_back() -> None:
    async with reader(PAGES) as r:
        for query in ("needle", "hay"):
            await r.press("slash")
            await r.type(query)
            await r.press("enter")
        await r.press("slash", "ctrl+up", "ctrl+up")
        assert r.text.findings.query == "needle"
        await r.press("ctrl+down")
        assert r.text.findings.query == "hay"


async def test_the_contents_keep_only_where_something_was_found() -> None:
    async with reader(long_statement(), size=(120, 40)) as r:
        await r.press("t", "tab", "slash")
        await r.type("3b")
        await r.press("backspace", "a")
        panel = "\n".join(row[-30:] for row in r.rows)
        assert "Section 3" in panel
        assert "Section 2" not in panel
        await r.press("escape")
        assert "Section 2" in "\n".join(row[-30:] for row in r.rows)


async def test_what_is_wrong_with_an_expression_leaves_it_in_sight() -> None:
    async with reader(PAGES, size=(40, 12)) as r:
        await r.press("slash", "ctrl+r")
        await r.type("[harbour")
        assert "regex /[harbour" in r.shown
        await r.press("enter")
        assert "unterminated" in r.message
