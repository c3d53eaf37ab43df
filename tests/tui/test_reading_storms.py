"""Windows of every size, whatever is open in them."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import NOTICE, linked_statement, long_statement, reader, reading_of

STATES = [
    (),
    ("t",),
    ("l",),
    ("z",),
    ("slash", "b", "o"),
    ("question_mark",),
    ("ctrl+p",),
    ("e",),
    ("tab",),
]
TINY = [(1, 1), (2, 30), (90, 2), (5, 5), (7, 4), (200, 60), (11, 3), (80, 24)]


@pytest.mark.parametrize("keys", STATES, ids=str)
async def test_no_size_breaks_what_is_open(keys: tuple[str, ...]) -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        await r.press("]", "]", "}", *keys)
        at = r.at
        for width, height in TINY:
            await r.pilot.resize_terminal(width, height)
        await r.settle()
        assert r.app.return_code is None
        assert r.at == at or "slash" in keys


@pytest.mark.parametrize("size", [(1, 1), (8, 3), (20, 4)])
async def test_it_starts_in_any_window_and_grows(size: tuple[int, int]) -> None:
    async with reader(linked_statement(), size=size) as r:
        await r.press("j", "t", "escape", "G", "g")
        await r.resize(80, 24)
        assert "Where to look" in r.shown


async def test_a_click_on_a_link_chooses_it() -> None:
    async with reader(linked_statement()) as r:
        row = next(n for n, row in enumerate(r.rows) if "tide table" in row)
        await r.pilot.click(offset=(r.rows[row].index("tide table") + 3, row))
        await r.settle()
        assert "→ https://tides.example/table" in r.shown
        await r.pilot.click(offset=(r.rows[row].index("See"), row))
        await r.settle()
        assert r.text.chosen is None
