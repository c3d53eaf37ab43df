"""What stands around a text that is read from the right."""

from __future__ import annotations

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tests.tui.reading_desk import long_statement, reader
from tui_reader.statement.model import Heading, Statement
from tui_reader.tui.visual_order import in_visual_order

BOLD = Style(bold=True)


@pytest.mark.parametrize(
    ("read", "seen"),
    [
        ("The harbour", "The harbour"),
        ("שלום", "םולש"),
        ("  שלום עולם.  ", "  .םלוע םולש  "),
        ("דף 12 מתוך 30", "30 ךותמ 12 ףד"),
        ("Office · שלום", "Office · םולש"),
        (" שלום      2 min · 5 % ", " םולש      2 min · 5 % "),
    ],
)
def test_a_line_is_turned_round_where_it_stands(read: str, seen: str) -> None:
    assert in_visual_order(Strip([Segment(read)])).text == seen


def test_each_letter_keeps_its_style() -> None:
    strip = in_visual_order(Strip([Segment("אב"), Segment("גד", BOLD), Segment(" x ")]))
    assert "".join(piece.text for piece in strip) == "x דגבא "
    assert "".join(piece.text for piece in strip if piece.style == BOLD) == "דג"


async def test_title_and_contents_are_seen_in_their_order() -> None:
    blocks = (Heading("פרק ראשון"), *long_statement().blocks)
    async with reader(Statement("שלום עולם", blocks), size=(120, 40)) as r:
        await r.press("t", "G", "tab", "G")
        assert "םלוע םולש" in r.rows[0]
        assert "ןושאר קרפ" in r.shown
