"""Panels, help, palette and what else stands around the text."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from tests.tui.reading_desk import (
    NOTICE,
    SIZES,
    World,
    linked_statement,
    long_statement,
    reader,
    reading_of,
)
from tui_reader.errors import WriteError
from tui_reader.statement.model import Anchor, Paragraph, Span, Statement
from tui_reader.tui.help import Help
from tui_reader.tui.palette import PaletteScreen
from tui_reader.tui.panels import ContentsPanel, Panel, StatementsPanel
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.themes import themes

each_size = pytest.mark.parametrize("size", SIZES, ids=str)


@each_size
async def test_contents_list_headings_and_speakers_and_enter_jumps(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("t")
        assert "Section 1" in r.shown
        panel = r.screen.query_one(ContentsPanel)
        assert any("Ada Moor" in str(option.prompt) for option in panel.options)
        await r.press("j", "j", "enter")
        assert r.at == (8, 0)
        assert r.screen.focused is r.text


async def test_the_section_that_is_read_is_marked() -> None:
    async with reader(long_statement(), size=(120, 40)) as r:
        await r.press("]", "]", "t")
        assert "▸ Section 2" in r.shown
        await r.press("tab", "]")
        assert "▸ Section 3" in r.shown
        assert "▸ Section 2" not in r.shown


@each_size
async def test_the_key_that_opens_a_panel_closes_it(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        for key in ("t", "l"):
            await r.press(key)
            assert len(r.screen.query(Panel)) == 1
            await r.press(key)
            assert not r.screen.query(Panel)
            assert r.screen.focused is r.text


@each_size
async def test_panels_leave_the_text_room(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("t", "l")
        panels = r.screen.query(Panel)
        assert len(panels) == (2 if size[0] >= 100 else 1)
        assert r.text.size.width >= 40 or size[0] < 60
        if size[0] < 60:
            assert panels.first().size.width > size[0] - 8
        await r.press("escape")
        assert not r.screen.query(Panel)


@each_size
async def test_a_statement_from_the_shelf_opens_and_back_returns(size: tuple[int, int]) -> None:
    other = Statement("Another text", (Paragraph("Other words."),))
    async with reader(long_statement(), other, size=size) as r:
        await r.press("]", "]")
        at = r.at
        await r.press("l", "down", "enter")
        assert "Another text" in r.shown
        if r.screen.query(Panel):
            await r.press("escape")
        await r.press("backspace")
        assert r.at == at
        assert "Section 2" in r.shown
        await r.press("alt+right")
        assert "Another text" in r.shown
        await r.press("alt+right")
        assert "nothing to go forward to" in r.message


@each_size
async def test_help_lists_filters_and_closes(size: tuple[int, int]) -> None:
    async with reader(long_statement(), size=size) as r:
        await r.press("question_mark")
        assert isinstance(r.app.screen, Help)
        await r.type("quotation")
        assert "Next quotation" in r.shown
        assert "Line down" not in r.shown
        await r.press("escape")
        assert r.app.screen is r.screen
        await r.press("f1")
        assert isinstance(r.app.screen, Help)


async def test_the_palette_runs_commands_and_closes() -> None:
    async with reader(long_statement()) as r:
        await r.press("ctrl+p")
        assert isinstance(r.app.screen, PaletteScreen)
        await r.type("contents")
        await r.pilot.pause(0.3)
        await r.press("enter")
        await r.pilot.pause(0.3)
        assert r.app.screen is r.screen
        assert r.screen.query(ContentsPanel)


async def test_the_palette_and_the_help_know_a_command_by_its_name_in_the_settings() -> None:
    async with reader(long_statement()) as r:
        await r.press("ctrl+p")
        await r.type("usual-width")
        await r.pilot.pause(0.3)
        assert "Usual measure" in r.shown
        await r.press("escape", "question_mark")
        await r.type("usual-width")
        assert "Usual measure" in r.shown


async def test_zen_hides_all_but_the_text_and_keeps_the_place() -> None:
    async with reader(long_statement()) as r:
        await r.press("]", "z")
        assert r.text.size.height >= 22
        assert "quit" not in r.shown
        assert r.at == (0, 0)
        await r.press("escape")
        assert "quit" in r.shown


async def test_one_key_goes_through_all_colours() -> None:
    async with reader(long_statement()) as r:
        seen = []
        for _ in themes():
            seen.append(r.app.theme)
            await r.press("T")
        assert sorted(seen) == sorted(theme.name for theme in themes())
        assert r.app.theme == seen[0]


async def test_the_notice_is_named_and_so_is_the_key() -> None:
    for size, words in (((80, 24), "set aside (5 categories)"), ((40, 12), "Notice set aside (5)")):
        async with reader(reading_of(long_statement(), NOTICE), size=size) as r:
            await r.press("j")
            assert words in r.shown
            assert "c to see it" in r.shown


async def test_exporting_asks_where_and_says_what_was_done(tmp_path) -> None:
    async with reader(long_statement()) as r:
        await r.press("e")
        line = r.screen.query_one("#export Input", Input)
        assert line.value == "the-ledger-of-the-harbour.md"
        line.value = str(tmp_path / "out.json")
        await r.press("enter")
        assert r.world.exported == [("The ledger of the harbour", str(tmp_path / "out.json"))]
        assert "Exported to" in r.message


async def test_exporting_over_a_file_takes_a_second_enter(tmp_path) -> None:
    (tmp_path / "out.md").write_text("dear")
    async with reader(long_statement()) as r:
        await r.press("e")
        r.screen.query_one("#export Input", Input).value = str(tmp_path / "out.md")
        await r.press("enter")
        assert r.world.exported == []
        assert "Enter replaces it" in r.shown
        await r.press("enter")
        assert len(r.world.exported) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("t.pdf", "pdf is no format; txt, md, json, html are."),
        ("", "A name is missing"),
        ("{}", "This is a directory"),
        ("{}/new/", "This is a directory"),
    ],
)
async def test_a_name_that_will_not_do_is_asked_for_again(tmp_path, name: str, said: str) -> None:
    async with reader(long_statement()) as r:
        await r.press("e")
        line = r.screen.query_one("#export Input", Input)
        line.value = name.format(tmp_path)
        await r.press("enter")
        assert said in r.message
        assert "replaces" not in r.shown
        line.value = str(tmp_path / "vol.2")
        await r.press("enter")
        assert r.world.exported == [("The ledger of the harbour", str(tmp_path / "vol.2"))]
        assert "Exported to" in r.message


async def test_a_failed_export_is_said_and_the_reading_goes_on() -> None:
    async with reader(long_statement()) as r:
        r.world.refuses = WriteError("cannot be written (disk full)", where="x.md")
        await r.press("e", "enter")
        assert "Not exported: x.md: cannot be written (disk full)" in r.message
        await r.press("escape", "j")
        assert r.message == ""


async def test_a_source_can_be_named() -> None:
    async with reader(long_statement(), Statement("Named", (Paragraph("Words."),))) as r:
        await r.press("O")
        await r.type("1")
        await r.press("enter")
        assert "Named" in r.shown


async def test_a_source_that_does_not_open_gives_a_calm_page_and_a_way_back() -> None:
    async with reader(long_statement()) as r:
        await r.press("O")
        await r.type("nowhere")
        await r.press("enter")
        assert "could not be opened" in r.shown
        assert "nowhere: no such file" in r.shown
        assert "Check it" in r.shown
        await r.press("backspace")
        assert "The ledger" in r.shown


async def test_a_first_source_that_does_not_open_leaves_a_usable_reader() -> None:
    world = World({"1": reading_of(long_statement())})
    async with reader(source="missing", world=world) as r:
        assert "missing: no such file" in r.shown
        await r.press("c")
        await r.press("escape", "e")
        assert "nothing to export" in r.message
        await r.press("l", "enter")
        assert "The ledger" in r.shown


async def test_a_fault_of_the_reader_itself_is_a_page_too() -> None:
    def broken():
        raise ZeroDivisionError("by [red]zero[/]")

    async with reader(source="odd", world=World({"odd": broken})) as r:
        assert "ZeroDivisionError: by [red]zero[/]" in " ".join(r.shown.split())


async def test_tab_goes_through_links_and_shows_where_they_lead() -> None:
    async with reader(linked_statement()) as r:
        await r.press("tab")
        assert "→ https://tides.example/table" in r.shown
        await r.press("tab", "tab")
        assert "→ notes.txt" in r.shown
        await r.press("shift+tab")
        assert "→ mailto:office@harbour.example" in r.shown
        await r.press("escape")
        assert r.text.chosen is None


async def test_links_open_in_the_browser_only_when_they_may() -> None:
    async with reader(linked_statement()) as r:
        await r.press("o")
        assert "No link is chosen" in r.message
        await r.press("tab", "o", "tab", "enter")
        assert r.world.browsed == ["https://tides.example/table", "mailto:office@harbour.example"]
        await r.press("tab", "tab", "o")
        assert "cannot be opened: javascript:alert(1)" in r.message
        assert len(r.world.browsed) == 2


async def test_following_a_link_opens_it_and_back_returns() -> None:
    world = World({"0": reading_of(linked_statement(), given="folder/page.txt")})
    async with reader(world=world) as r:
        await r.press("tab", "tab", "tab", "enter")
        assert r.world.opened[-1] == "folder/notes.txt"
        await r.press("backspace")
        assert "Where to look" in r.shown


async def test_the_address_of_a_link_can_be_copied() -> None:
    async with reader(linked_statement()) as r:
        await r.press("tab", "y")
        assert r.app.clipboard == "https://tides.example/table"


async def test_a_mark_in_another_text_brings_it_back() -> None:
    async with reader(long_statement(), linked_statement()) as r:
        await r.press("]", "]", "m", "q")
        r.screen.open("1")
        await r.settle()
        await r.press("apostrophe", "q")
        assert "Section 2" in r.shown


@pytest.mark.parametrize("keys", [("q",), ("ctrl+q",)])
async def test_quitting_takes_one_key(keys: tuple[str, ...]) -> None:
    async with reader(long_statement()) as r:
        await r.pilot.press(*keys)
        await r.pilot.pause()
        assert r.app._exit


async def test_escape_and_ctrl_c_never_quit() -> None:
    async with reader(long_statement()) as r:
        await r.press("escape", "escape", "ctrl+c")
        assert not r.app._exit
        assert "q leaves the reader" in r.message
        await r.press("slash", "ctrl+c", "escape")
        assert not r.app._exit


async def test_a_click_in_the_key_line_runs_the_command() -> None:
    async with reader(long_statement()) as r:
        column = r.rows[-1].index("t contents")
        await r.pilot.click("#keys", offset=(column + 2, 0))
        await r.settle()
        assert r.screen.query(ContentsPanel)


async def test_panels_follow_what_is_opened() -> None:
    async with reader(long_statement(), linked_statement(), size=(120, 40)) as r:
        await r.press("t", "l", "down", "enter")
        assert "Where to look" in r.shown
        assert "no quotes" in r.shown
        assert "● Where to look" in r.shown
        assert len(r.screen.query(StatementsPanel)) == 1


async def test_tab_completes_a_path_and_never_leaves_a_prompt(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ledger.txt").write_text("x")
    async with reader(linked_statement()) as r:
        await r.press("O", "l", "e", "tab")
        assert r.screen.query_one(Prompt).value == "ledger.txt"
        await r.press("escape", "slash", "t", "tab", "shift+tab", "a")
        assert r.screen.query_one(Prompt).value == "ta"
        await r.press("escape")
        assert not r.screen.prompting


async def test_all_panels_follow_when_something_is_opened_beside_them() -> None:
    async with reader(long_statement(), linked_statement(), size=(120, 40)) as r:
        await r.press("t", "A", "escape", "t", "t", "A")
        await r.press("escape", "escape", "escape")
        await r.press("t", "tab", "A", "tab", "O", "1", "enter")
        assert r.text.statement.title == "Where to look"
        assert {panel.id for panel in r.screen.query(Panel)} == {"contents", "notes"}


async def test_back_returns_from_a_place_on_the_same_page() -> None:
    words = "See the end."
    link = Span(8, 11, "link", "#end")
    blocks = (Paragraph(words, (link,)), *(Paragraph(f"Boat {n}. " * 60) for n in range(20)))
    page = Statement("Boats", blocks, anchors=(Anchor("end", 15),))
    async with reader(page) as r:
        await r.press("tab", "enter")
        assert r.at == (15, 0)
        await r.press("backspace")
        assert r.rows[2].strip() == "Boats"
        await r.press("alt+right")
        assert r.at == (15, 0)
