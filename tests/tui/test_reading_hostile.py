"""Text that looks like markup is shown as it is written, wherever it is shown."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import World, reader, reading_of
from tui_reader.errors import SourceError, WriteError
from tui_reader.notice.model import ConsentNotice, NoticeCategory
from tui_reader.statement.model import Heading, Item, Paragraph, Quote, Span, Statement

TRAPS = ["[red]x[/]", "[/]", "f(x)[i]", "[@click=app.quit]go[/]", "$primary", "\\[b]"]


@pytest.mark.parametrize("trap", TRAPS)
async def test_in_the_text_the_title_and_the_panels(trap: str) -> None:
    blocks = (Heading(f"H {trap}"), Paragraph(f"P {trap} end"), Item(f"I {trap}"))
    quotes = (Quote("words", 1, 0, 5, f"S {trap}", f"R {trap}", f"O {trap}"),)
    statement = Statement(f"T {trap}", blocks, f"O {trap}", quotes=quotes)
    async with reader(statement, size=(160, 40)) as r:
        for words in (f"T {trap}", f"H {trap}", f"P {trap} end", f"I {trap}"):
            assert words in r.shown
        await r.press("t", "l")
        assert f"S {trap}"[:20] in r.shown
        panel = " ".join(" ".join(row[-29:-2] for row in r.rows).split())
        assert f"R {trap}"[:20] in panel
        assert f"    O {trap} "[:22] in r.shown


@pytest.mark.parametrize("trap", TRAPS)
async def test_in_the_lines_of_chrome(trap: str) -> None:
    url = f"https://x.example/{trap}"
    filling = tuple(Paragraph("More words. " * 30) for _ in range(20))
    statement = Statement(
        f"T {trap}", (Paragraph(f"link {trap}", (Span(0, 4, "link", url),)), *filling), f"O {trap}"
    )
    world = World({"0": reading_of(statement)}, refuses=WriteError("failed", where=f"W {trap}"))
    async with reader(world=world, size=(120, 30)) as r:
        await r.press("tab")
        assert f"→ {url}" in r.shown
        await r.press("escape", "slash")
        await r.type("zzz")
        r.screen.query_one("#search Input").value = f"{trap} nowhere"
        await r.settle()
        await r.press("enter")
        assert f"“{trap} nowhere”" in r.message
        assert f"“{trap} nowhere”" in r.shown
        await r.press("e", "enter")
        assert f"W {trap}: failed" in r.shown
        await r.press("escape", "space")
        assert f"O {trap} · T {trap}" in r.rows[0]


@pytest.mark.parametrize("trap", [*TRAPS, "a\x1b]52;c;eA==\x07b", "\u202eevil"])
async def test_in_errors_and_source_names(trap: str) -> None:
    world = World({trap: SourceError(f"broke on {trap}", where=trap, hint=f"avoid {trap}")})
    async with reader(source=trap, world=world, size=(100, 30)) as r:
        assert "could not be opened" in r.shown
        assert "\x1b" not in r.shown
        assert "\u202e" not in r.shown
        if trap in TRAPS:
            assert f"{trap}: broke on {trap}." in r.shown
            assert f"void {trap}." in r.shown


async def test_in_the_consent_modal() -> None:
    categories = (NoticeCategory("other", "C [red]x[/]", description="D [/] f(x)[i]"),)
    notice = ConsentNotice(("custom",), "text", title="N [b]x", categories=categories)
    async with reader(reading_of(Statement("T", (Paragraph("p"),)), notice), size=(120, 45)) as r:
        await r.press("c")
        assert "C [red]x[/]" in r.shown
        assert "N [b]x" in r.shown
        await r.press("escape")
        assert not r.app._exit
