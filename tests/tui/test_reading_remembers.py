"""The reader remembers what the choices allow, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.reading_desk import World, long_statement, reader, reading_of


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
