"""Consent from the reading screen: one key, saved beside the screen, said in one line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.tui.reading_desk import NOTICE, SIZES, World, long_statement, reader, reading_of
from tui_reader import paths
from tui_reader.consent.profile import Profile
from tui_reader.errors import WriteError
from tui_reader.tui.consent import ConsentModal


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_one_key_opens_the_modal_and_focus_comes_back(size: tuple[int, int]) -> None:
    async with reader(reading_of(long_statement(), NOTICE), size=size) as r:
        await r.press("c")
        assert isinstance(r.app.screen, ConsentModal)
        await r.press("escape")
        assert r.app.screen is r.screen
        assert r.screen.focused is r.text
        assert not os.path.exists(paths.config_dir())


@pytest.mark.parametrize("before", [(), ("t",), ("l",), ("z",), ("slash", "s", "enter")])
async def test_it_opens_from_any_state(before: tuple[str, ...]) -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        await r.press(*before, "c")
        assert isinstance(r.app.screen, ConsentModal)


async def test_a_choice_is_saved_and_said() -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        await r.press("c", "3", "s")
        assert "Saved" in r.message
        assert "analytics on" in r.message
        assert Path(paths.config_dir(), "consent.toml").exists()
        assert r.world.profile.load().allows("analytics")


async def test_a_choice_for_the_page_s_own_site_holds_there_alone() -> None:
    page = reading_of(long_statement(), NOTICE, url="https://www.harbour.example/ledger")
    async with reader(page) as r:
        await r.press("c")
        await r.press("shift+tab", "shift+tab", "space", "2", "s")
        choices = r.world.profile.load()
        assert choices.allows("functional", "harbour.example")
        assert not choices.allows("functional")


class FullDisk(Profile):
    def decide(self, *args, **more):
        raise WriteError("cannot be written (No space left on device)", where="consent.toml")


async def test_a_choice_that_cannot_be_saved_is_said_and_the_reading_goes_on() -> None:
    world = World({"0": reading_of(long_statement(), NOTICE)})
    world.profile = FullDisk(paths.config_dir(), paths.state_dir())
    async with reader(world=world) as r:
        await r.press("c", "a")
        assert "Your choice was not saved" in r.message
        assert "No space left" in r.message
        await r.press("escape", "space")
        assert r.message == ""
        assert r.text.lines[0].role != "title"


async def test_the_first_start_says_once_what_is_kept() -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        assert "Nothing but the necessary is kept" in r.shown
        assert "c to choose" in r.shown
        await r.press("j")
        assert "necessary is kept" not in r.shown
        await r.press("c", "escape")
        assert "necessary is kept" not in r.shown


async def test_nothing_is_said_to_somebody_who_chose() -> None:
    Profile(paths.config_dir(), paths.state_dir()).decide("reject-all")
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        assert "necessary is kept" not in r.shown


async def test_reading_without_choosing_writes_nothing() -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        await r.press("space", "t", "escape", "slash", "s", "escape", "T", "c", "escape", "q")
    for directory in (paths.config_dir(), paths.state_dir(), paths.data_dir(), paths.cache_dir()):
        assert not os.path.exists(directory)


async def test_choices_that_cannot_be_read_are_reported_at_the_start() -> None:
    os.makedirs(paths.config_dir())
    Path(paths.config_dir(), "consent.toml").write_text("schema = [")
    async with reader(reading_of(long_statement())) as r:
        assert "Your choices cannot be read" in r.message
        assert "consent.toml" in r.message


async def test_keys_typed_ahead_of_the_modal_reach_it() -> None:
    async with reader(reading_of(long_statement(), NOTICE)) as r:
        for key in ("c", "r"):
            r.app.simulate_key(key)
        await r.settle()
        await r.settle()
        assert r.app.screen is r.screen
        assert "Saved" in r.message
