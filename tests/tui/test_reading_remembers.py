"""The reader remembers what the choices allow, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.reading_desk import NOTICE, World, long_statement, reader, reading_of


def allow(world: World, *categories: str) -> None:
    keys = ("functional", "analytics", "performance", "advertisement")
    world.profile.decide("save", {key: key in categories for key in keys}, None)


async def read_and_leave(world: World, *keys: str) -> None:
    async with reader(world=world, size=(120, 40)) as r:
        await r.press(*keys)
        await r.app.action_quit()


def world_of(*titles: str) -> World:
    return World({str(n): reading_of(long_statement(12)) for n, _ in enumerate(titles or ("one",))})


async def test_a_text_opens_where_it_was_left() -> None:
    world = world_of()
    allow(world, "functional")
    await read_and_leave(world, "]", "]", "]", "j")
    async with reader(world=world, size=(80, 24)) as r:
        assert r.text.lines[0].block in (8, 9)
        assert "where you were" in r.message
        await r.press("less_than_sign")
        assert r.text.lines[0].role == "title"


async def test_the_panels_come_back_and_what_was_read_is_listed() -> None:
    world = world_of("one", "two")
    allow(world, "functional")
    await read_and_leave(world, "t", "tab")
    async with reader(world=world, size=(120, 40)) as r:
        assert "Contents" in r.shown
        world.sources["elsewhere"] = reading_of(long_statement())
        r.screen.open("elsewhere")
        await r.settle()
        del world.sources["elsewhere"]
        await r.press("l")
        assert "Read before" in r.shown


@pytest.mark.parametrize("categories", [(), ("analytics", "performance", "advertisement")])
async def test_without_consent_nothing_is_remembered(categories: tuple, profile_dir: Path) -> None:
    world = world_of()
    if categories:
        allow(world, *categories)
    await read_and_leave(world, "]", "]", "t", "tab", "j")
    names = {path.name for path in profile_dir.rglob("*") if path.is_file()}
    assert not names & {"reading-positions.jsonl", "notes.jsonl", "history.jsonl", "panels.jsonl"}
    async with reader(world=world, size=(120, 40)) as r:
        assert r.text.lines[0].role == "title"
        assert "Contents" not in r.shown


async def test_reading_is_counted_when_that_is_allowed() -> None:
    world = world_of()
    allow(world, "analytics")
    await read_and_leave(world, "G")
    (day,) = world.profile.memory.statistics()
    assert (day.texts, day.site) == (1, None)
    assert day.words > 0


async def test_a_page_that_could_not_be_opened_is_not_remembered() -> None:
    world = World({})
    allow(world, "functional", "analytics")
    await read_and_leave(world)
    assert world.profile.memory.visits() == ()
    assert world.profile.memory.statistics() == ()


async def test_the_words_of_the_notice_do_not_move_the_place_that_is_remembered() -> None:
    notice = replace(NOTICE, text="One.\n\nTwo.\n\nThree.", before_block=0)
    world = World({"0": reading_of(long_statement(12), notice)})
    allow(world, "functional")
    await read_and_leave(world, "C", "]", "]", "]", "]")
    (place,) = world.profile.memory.positions()
    assert long_statement(12).blocks[place.block].text == "Section 4"


async def test_a_place_further_on_is_gone_to_when_the_whole_text_is_there() -> None:
    world = world_of()
    allow(world, "functional")
    world.profile.memory.remember_position("0", 40, 0)
    world.sources["0"] = reading_of(long_statement(2))
    async with reader(world=world) as r:
        assert r.text.lines[0].role == "title"
        whole = replace(r.text.opened, statement=long_statement(12))
        r.screen.replace(whole)
        await r.settle()
        assert r.at == (40, 0)


async def test_how_long_opening_and_typesetting_took_is_kept_for_performance_alone() -> None:
    world = world_of()
    allow(world, "functional", "analytics", "advertisement")
    await read_and_leave(world)
    assert world.profile.memory.timings() == ()
    allow(world, "performance")
    await read_and_leave(world)
    timings = {each.phase: each.milliseconds for each in world.profile.memory.timings()}
    assert set(timings) == {"parse", "typeset"}
    assert timings["typeset"] > 0
