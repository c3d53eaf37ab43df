"""Settings on the screen, and what changes outside while one reads."""

from __future__ import annotations

import threading
from datetime import date
from functools import partial

from tests.tui.reading_desk import Reader, World, long_statement, reader, reading_of
from tui_reader.errors import SourceError
from tui_reader.settings import Problem, Settings
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.statement.split import Reading
from tui_reader.tui.anchoring import moved_to
from tui_reader.tui.opening import begin
from tui_reader.tui.reader import ReaderApp
from tui_reader.typeset.lines import TITLE


async def test_the_column_the_colours_and_the_panels_are_as_set() -> None:
    wanted = Settings(measure=50, justify=True, theme="sepia", panels=("contents",))
    async with reader(long_statement(), size=(120, 40), settings=wanted) as r:
        assert r.text.column == 50
        assert r.text.justify
        assert r.app.theme == "sepia"
        assert "Contents" in r.shown
        await r.press("+", "=")
        assert r.text.column == 50


async def test_a_theme_of_ones_own_is_among_the_colours() -> None:
    wanted = Settings(theme="dusk", themes={"dusk": {"base": "light", "page": "#101020"}})
    async with reader(long_statement(), settings=wanted) as r:
        assert r.app.current_theme.background == "#101020"
        assert r.app.current_theme.dark
        await r.press("T")
        assert r.app.theme == "light"


async def test_dates_are_written_as_set() -> None:
    statement = Statement("Ledger", (Paragraph("Words."),), published=date(2024, 5, 1))
    async with reader(statement, settings=Settings(dates="%d.%m.%Y")) as r:
        assert "01.05.2024" in r.shown


async def test_keys_do_what_they_are_set_to_and_what_they_did_is_gone() -> None:
    wanted = Settings(keys={"end": ("j",), "contents": ("f5", "question_mark")})
    async with reader(long_statement(), size=(120, 40), settings=wanted) as r:
        await r.press("j")
        assert "100 %" in r.rows[0]
        await r.press("question_mark")
        assert "Section 2" in "\n".join(row[-30:] for row in r.rows)
        assert "F5 contents" in r.shown or "f5 contents" in r.shown
        await r.press("escape", "f1")
        assert "Keys" in r.shown


async def test_problems_with_the_settings_are_said() -> None:
    world = World(
        {"0": reading_of(long_statement())},
        problems=(Problem("reading.measur is not known; did you mean measure?", 3), Problem("x")),
    )
    async with reader(world=world) as r:
        assert r.message.startswith("config.toml:3: reading.measur is not known")
        assert "1 more" in r.message


async def test_changed_settings_hold_at_once() -> None:
    world = World({"0": reading_of(long_statement())}, stamps={"config.toml": 1})
    async with reader(world=world, size=(120, 40)) as r:
        world.settings = Settings(measure=40, theme="light", keys={"zen": ("j",)})
        world.stamps["config.toml"] = 2
        r.screen._look()
        await r.settle()
        assert r.text.column == 40
        assert r.app.theme == "light"
        assert "settings changed" in r.message
        await r.press("j")
        assert r.screen.has_class("-zen")


async def test_a_file_that_changes_is_read_again_at_the_same_words() -> None:
    world = World({"0": reading_of(long_statement(12))}, stamps={"0": 1})
    async with reader(world=world) as r:
        await r.press("]", "]", "]", "}")
        words = r.text.lines[0].text
        old = long_statement(12)
        new = Statement(old.title, (Paragraph("Something new."), *old.blocks))
        world.sources["0"] = reading_of(new)
        world.stamps["0"] = 2
        r.screen._look()
        await r.settle()
        assert r.text.lines[0].text == words
        assert r.text.statement is new
        assert "read again" in r.message


async def test_a_file_is_left_alone_when_that_is_wanted() -> None:
    world = World({"0": reading_of(long_statement(12))}, stamps={"0": 1})
    async with reader(world=world, settings=Settings(follow=False)) as r:
        opened = list(world.opened)
        world.stamps["0"] = 2
        r.screen._look()
        await r.settle()
        assert world.opened == opened


def test_a_place_whose_words_are_gone_is_the_one_at_the_same_count() -> None:
    old = Statement("", (Paragraph("one"), Paragraph("two"), Paragraph("three")))
    new = Statement("", (Paragraph("1"), Paragraph("2")))
    assert moved_to(old, (2, 3), new) == (1, 0)
    assert moved_to(old, (TITLE, 0), new) == (TITLE, 0)
    assert moved_to(old, (1, 0), Statement("", ())) == (TITLE, 0)


async def test_a_problem_with_the_settings_is_still_said_when_who_says_what_is_known() -> None:
    slow = threading.Event()

    def opening(source: str, *, quotes: bool = True) -> Reading:
        if quotes:
            slow.wait(5)
        return reading_of(long_statement())

    world = World({}, problems=(Problem("screen.theme names no theme", 2),))
    first = begin(partial(opening), "0")
    app = ReaderApp(world.desk, "0", first, settings=Settings(), problems=world.problems)
    async with app.run_test(size=(80, 24)) as pilot:
        r = Reader(app, pilot, world)
        await pilot.pause()
        slow.set()
        await r.settle()
        assert "names no theme" in r.message


async def test_it_is_said_when_the_file_is_gone_or_cannot_be_read_any_more() -> None:
    world = World({"0": reading_of(long_statement())}, stamps={"0": 1})
    async with reader(world=world) as r:
        world.stamps["0"] = None
        r.screen._look()
        await r.settle()
        assert "gone" in r.message
        await r.press("E")
        assert "gone" in r.message
        world.sources["0"] = SourceError("is empty")
        world.stamps["0"] = 3
        r.screen._look()
        await r.settle()
        assert "cannot be read now" in r.message
        assert "Section 1" in r.shown
