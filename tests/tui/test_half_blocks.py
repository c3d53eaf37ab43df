"""Pixels as text: two in each cell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.page.pixels import Pixels
from tui_reader.tui.half_blocks import half_blocks

RED, BLUE, PAPER = (255, 0, 0), (0, 0, 255), (240, 230, 220)


def pixels(*rows: str) -> Pixels:
    """Rows of r for red, b for blue, . for transparent, h for red that lets half through."""
    colours = {"r": (*RED, 255), "b": (*BLUE, 255), ".": (9, 9, 9, 0), "h": (*RED, 128)}
    data = b"".join(bytes(colours[each]) for row in rows for each in row)
    return Pixels(len(rows[0]), len(rows), data)


def test_a_cell_shows_one_pixel_above_another() -> None:
    assert half_blocks(pixels("r", "b"), PAPER) == [[("▀", RED, BLUE)]]


def test_two_that_are_alike_are_a_cell_of_their_colour() -> None:
    assert half_blocks(pixels("r", "r"), PAPER) == [[(" ", None, RED)]]


def test_neighbours_that_look_alike_are_one_run() -> None:
    rows = half_blocks(pixels("rrrb", "bbbb"), PAPER)
    assert rows == [[("▀▀▀", RED, BLUE), (" ", None, BLUE)]]


def test_an_odd_row_stands_on_the_page() -> None:
    assert half_blocks(pixels("r"), PAPER) == [[("▀", RED, PAPER)]]
    assert half_blocks(pixels("r"), None) == [[("▀", RED, None)]]


def test_the_page_shows_through() -> None:
    assert half_blocks(pixels(".", "."), PAPER) == [[(" ", None, PAPER)]]
    assert half_blocks(pixels("h", "h"), (0, 0, 0)) == [[(" ", None, (128, 0, 0))]]


def test_before_an_unknown_page_a_pixel_is_there_or_it_is_not() -> None:
    assert half_blocks(pixels(".", "."), None) == [[(" ", None, None)]]
    assert half_blocks(pixels(".", "r"), None) == [[("▄", RED, None)]]
    assert half_blocks(pixels("r", "."), None) == [[("▀", RED, None)]]
    assert half_blocks(pixels("h", "h"), None) == [[(" ", None, RED)]]


@given(st.integers(1, 9), st.integers(1, 9), st.data(), st.sampled_from([PAPER, None]))
def test_every_row_is_as_wide_as_the_picture(width: int, height: int, data, behind) -> None:
    body = data.draw(st.binary(min_size=width * height * 4, max_size=width * height * 4))
    rows = half_blocks(Pixels(width, height, body), behind)
    assert len(rows) == (height + 1) // 2
    assert {sum(len(text) for text, _, _ in row) for row in rows} == {width}
