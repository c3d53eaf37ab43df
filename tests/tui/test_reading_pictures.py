"""The reading screen as pictures. Every line is shorter than the column, so none is broken."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import NOTICE, World, reading_of
from tui_reader.settings import Settings
from tui_reader.statement.model import (
    Code,
    Heading,
    Item,
    Paragraph,
    Quotation,
    Quote,
    Span,
    Statement,
)
from tui_reader.tui.opening import begin
from tui_reader.tui.reader import ReaderApp

FERRIES = Statement(
    "Later ferries",
    (
        Paragraph("The timetable is online.", (Span(17, 23, "link", "https://x.example/"),)),
        Heading("What changes"),
        Item("The last boat leaves at ten."),
        Item("Bicycles travel free."),
        Heading("What people say"),
        Quotation("We waited eleven years."),
        Heading("A detail", 3),
        Code("timetable --island outer"),
        Paragraph("That is all."),
    ),
    "Island Ferries",
    quotes=(Quote("We waited eleven years.", 5, 0, 23, "Nils Holm", "teacher"),),
)
PICTURES = [
    ("dark", (100, 30), ("t",)),
    ("light", (80, 24), ("slash", "t", "i", "m", "e", "enter")),
    ("sepia", (80, 24), ("tab",)),
    ("high-contrast", (40, 12), ("j",)),
    ("terminal", (80, 24), ("question_mark",)),
]


@pytest.mark.parametrize(("theme", "size", "keys"), PICTURES, ids=[each[0] for each in PICTURES])
def test_it_looks_as_it_did(snap_compare, theme: str, size: tuple[int, int], keys: tuple) -> None:
    world = World({"0": reading_of(FERRIES, NOTICE)})
    app = ReaderApp(world.desk, "0", begin(world.opening, "0"), settings=Settings(theme=theme))
    app.animation_level = "none"

    async def press(pilot) -> None:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=press)
