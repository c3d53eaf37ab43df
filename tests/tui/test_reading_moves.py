"""Moving through a text, in windows of three sizes."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import SIZES, long_statement, reader
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.tui.document import NARROWEST, START, USUAL_MEASURE

pytestmark = pytest.mark.parametrize("size", SIZES, ids=str)


async def test_the_title_is_there_at_once(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        assert any("The ledger of the harbour" in row for row in r.rows[:4])
        assert r.at == START


@pytest.mark.parametrize(
    ("there", "back"),
    [
        ("j", "k"),
        ("down", "up"),
        ("d", "u"),
        ("space", "b"),
        ("pagedown", "pageup"),
        ("G", "g"),
        ("end", "home"),
    ],
)
async def test_every_way_there_has_a_way_back(size: tuple[int, int], there: str, back: str) -> None:
    async with reader(long_statement(), size=size) as r:
        begin = r.rows
        await r.press(there)
        assert r.text.lines[0].role != "title"
        await r.press(back)
        assert r.at == START
        assert r.text.lines[0].role == "title"
        assert r.rows[2:6] == begin[2:6]


async def test_a_page_leaves_one_line_in_sight(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("j")  # the line about the choice is gone now
        last = r.text.lines[-1]
        await r.press("space")
        assert r.text.lines[0] == last


async def test_the_end_is_the_last_line_at_the_bottom(size: tuple[int, int]) -> None:
    statement = long_statement()
    async with reader(statement, size=size) as r:
        await r.press("G", "j", "space", "d")
        last = r.text.lines[-1]
        assert last.block == len(statement.blocks) - 1
        assert last.end == len(statement.blocks[-1].text)
        assert "100 %" in r.rows[0]


async def test_headings_paragraphs_and_quotations_can_be_jumped_to(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("]", "]")
        assert r.text.lines[0].text.strip() == "Section 2"
        await r.press("}")
        assert r.at == (5, 0)
        await r.press(")")
        assert r.at == (6, 18)
        await r.press("{")
        assert r.at == (6, 0)
        await r.press("(")
        assert r.at == (2, 18)
        await r.press("[", "[")
        assert r.at == START


async def test_jumps_near_the_end_go_on_from_where_they_went(size: tuple[int, int]) -> None:
    statement = long_statement(3)
    async with reader(statement, size=size) as r:
        await r.press("]", "]", "]")
        assert r.at == (8, 0)
        await r.press("[")
        assert r.at == (4, 0)


async def test_where_there_is_no_next_one_it_is_said(size: tuple[int, int]) -> None:
    async with reader(Statement("Short", (Paragraph("Words."),)), size=size) as r:
        await r.press(")")
        assert "No quotation" in r.message


async def test_resizing_keeps_the_place_and_does_not_drift(size: tuple[int, int]) -> None:
    async with reader(long_statement(12), size=size) as r:
        await r.press("]", "]", "]", "}", "j")
        at = r.at
        for width, height in [(53, 17), (33, 9), (200, 50), (71, 11), size]:
            await r.resize(width, height)
            assert r.at == at
            first = r.text.lines[0]
            assert first.block == at[0]
            assert first.start <= at[1]
            assert at[1] < first.end


async def test_the_column_keeps_the_place_too(size: tuple[int, int]) -> None:
    async with reader(long_statement(12), size=size) as r:
        await r.press("]", "]", "}", "j")
        at = r.at
        await r.press("-", "-", "-", "J", "T", "+", "=")
        assert r.at == at
        assert r.text.lines[0].block == at[0]


async def test_the_column_is_never_wider_than_asked_nor_than_the_window(
    size: tuple[int, int],
) -> None:
    async with reader(long_statement(), size=size) as r:
        assert r.text.column == min(USUAL_MEASURE, size[0] - (4 if size[0] > 50 else 2))
        for _ in range(20):
            await r.pilot.press("-")
        assert r.text.column == NARROWEST
        await r.press("+")
        assert r.text.column == NARROWEST + 4
        await r.press("=")
        assert r.text.measure == USUAL_MEASURE


async def test_the_column_stands_in_the_middle(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        left = (size[0] - r.text.column) // 2
        row = next(row for row in r.rows if "The ledger of the harbour" in row)
        assert row.index("The ledger") == left


async def test_the_wheel_moves_by_a_few_lines(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.pilot._post_mouse_events([_wheel()], r.text, offset=(5, 2))
        await r.settle()
        assert r.at != START


async def test_marks_come_back_to_their_place(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("]", "}", "j", "m", "a")
        at = r.at
        assert "Mark a" in r.message
        await r.press("G", "apostrophe", "a")
        assert r.at == at
        await r.press("apostrophe", "x")
        assert "no mark x" in r.message
        await r.press("m", "escape", "j")
        assert r.at != at


async def test_the_heading_moves_to_the_top_line_when_it_is_out_of_sight(
    size: tuple[int, int],
) -> None:
    async with reader(long_statement(), size=size) as r:
        assert "ledger" not in r.rows[0]
        assert "0 %" in r.rows[0]
        await r.press("space")
        assert "ledger of" in r.rows[0]
        assert "min" in r.rows[0]


async def test_a_text_that_fits_has_no_percentage(size: tuple[int, int]) -> None:
    async with reader(Statement("Short", (Paragraph("Words."),)), size=size) as r:
        assert "1 min" in r.rows[0]
        assert "%" not in r.rows[0]
        await r.press("j", "G", "space")
        assert r.at == START


def _wheel():
    from textual.events import MouseScrollDown

    return MouseScrollDown


@pytest.mark.parametrize("share", [1, 7, 37, 50, 93, 99])
async def test_the_percentage_that_was_asked_for_is_said(size: tuple[int, int], share: int) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press(*str(share), "G")
        assert f" {share} %" in r.rows[0]


async def test_where_no_paragraph_is_left_to_go_to_it_is_said(size: tuple[int, int]) -> None:
    async with reader(Statement("One", (Paragraph("Only this."),)), size=size) as r:
        await r.press("right_curly_bracket")
        assert "The end of the text is in sight" in r.message
        await r.press("left_curly_bracket")
        assert "The beginning of the text" in r.message


async def test_what_was_said_at_the_end_of_the_jumps_goes_with_the_next_one(
    size: tuple[int, int],
) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("G", "less_than_sign", "less_than_sign")
        assert "no jump" in r.message
        await r.press("greater_than_sign")
        assert r.message == ""
