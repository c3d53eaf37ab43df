"""Passages are marked, come back by their words, and go where the person wants them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.tui.reading_desk import World, long_statement, reader, reading_of
from tests.tui.test_reading_remembers import allow
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.tui.notes import Note, as_row, from_row, noted, to_json, to_markdown, where
from tui_reader.tui.noting import _NOTES
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.search import Match
from tui_reader.tui.selection import Selection

WORDS = Statement("Ledger", (Paragraph("One two three four."), Paragraph("Another line of it.")))
MARK = ("v", "w", "w", "right", "right", "a")


async def test_a_selection_is_marked_with_a_note_and_listed() -> None:
    async with reader(WORDS, size=(120, 40)) as r:
        await r.press("j", "v", "}", *MARK[1:])
        await r.type("why")
        await r.press("enter")
        assert r.text.noted
        assert r.text.selection is None
        assert "until you quit" in r.message
        await r.press("A")
        assert "Passages" in r.shown
        assert "why" in r.shown


async def test_marked_passages_come_back_when_that_is_allowed(profile_dir: Path) -> None:
    world = World({"0": reading_of(WORDS)})
    allow(world, "functional")
    async with reader(world=world) as r:
        await r.press(*MARK)
        await r.press("enter")
        assert "Kept." in r.message
    world.sources["0"] = reading_of(Statement("Ledger", (Paragraph("New."), *WORDS.blocks)))
    async with reader(world=world) as r:
        assert len(r.text.noted) == 1
        assert r.text.noted[0].block in (-1, 1)
    assert (profile_dir / "state" / "notes.jsonl").exists()
    world.profile.decide("reject-all", {}, None)
    assert not (profile_dir / "state" / "notes.jsonl").exists()


async def test_without_consent_no_passage_is_written(profile_dir: Path) -> None:
    async with reader(WORDS) as r:
        await r.press(*MARK)
        await r.press("enter")
    assert not (profile_dir / "state" / "notes.jsonl").exists()


async def test_a_passage_is_gone_to_and_deleted_from_the_list() -> None:
    async with reader(long_statement(), size=(120, 40)) as r:
        await r.press("]", "]", "V", "a", "enter", "g")
        await r.press("A", "enter")
        assert r.text.lines[0].text == "Section 2"
        await r.press("A", "A", "D")
        assert r.text.noted == ()


async def test_passages_are_exported_in_the_format_of_the_suffix() -> None:
    async with reader(WORDS) as r:
        await r.press("ctrl+e")
        assert "No passage" in r.message
        await r.press("v", "a", "enter", "ctrl+e", "enter")
        assert "> O" in r.world.written["notes.md"] or "> L" in r.world.written["notes.md"]


def test_a_passage_over_several_blocks_is_found_again() -> None:
    note = noted(WORDS, Selection((0, 4), (1, 6)), "n", "2026-01-01T00:00:00Z")
    assert note is not None
    assert note.words == "One two three four."[4:] + "\n\nAnother"
    changed = Statement("Ledger", (Paragraph("New"), *WORDS.blocks))
    assert where(changed, note) == (Match(1, 4, 19), Match(2, 0, 7))
    assert where(Statement("", (Paragraph("Gone"),)), note) == ()


def test_a_passage_of_frequent_words_is_found_between_those_that_stood_beside_it() -> None:
    old = Statement("", (Paragraph("The boat and the ship and the raft."),))
    note = noted(old, Selection((0, 22), (0, 24)), "", "2026-01-01T00:00:00Z")
    assert note is not None
    assert note.words == "and"
    new = Statement("", (Paragraph("Now it begins: the boat and the ship and the raft."),))
    assert where(new, note) == (Match(0, 37, 40),)
    moved = Statement("", (Paragraph("Sand and stone."), Paragraph("Then the ship and the raft.")))
    assert where(moved, note) == (Match(1, 14, 17),)


def test_a_passage_is_kept_and_read_again_as_it_was() -> None:
    note = Note(("One", "two"), 3, 4, "why", "2026-01-01T00:00:00Z", "be", "af")
    assert from_row(json.loads(json.dumps(as_row(note)))) == note
    for broken in ({}, {"pieces": []}, {"pieces": [1]}, {"pieces": ["x"], "block": "1"}):
        assert from_row(broken) is None


def test_the_record_of_passages_is_declared(profile_dir: Path) -> None:
    assert World({}).profile.record(_NOTES).category == "functional"


def test_passages_as_files() -> None:
    notes = [Note(("One", "two"), 0, 0, "why"), Note(("three",), 1, 0)]
    assert (
        to_markdown("T", "s.txt", notes) == "# T\n\n<s.txt>\n\n> One\n>\n> two\n\nwhy\n\n> three\n"
    )
    written = json.loads(to_json("T", "s.txt", notes))
    assert written["schema"] == 1
    assert [each["note"] for each in written["notes"]] == ["why", ""]


async def test_each_page_has_its_own_passages_also_on_the_way_back() -> None:
    other = Statement("Other", (Paragraph("Something else is said here."),))
    async with reader(WORDS, other) as r:
        await r.press("V", "a", "x", "enter")
        await r.press("O", "1", "enter")
        assert r.screen.notes == ()
        await r.press("V", "a", "enter")
        await r.press("backspace")
        assert [note.note for note in r.screen.notes] == ["x"]
        assert r.text.noted
        await r.press("alt+right")
        assert [note.note for note in r.screen.notes] == [""]


async def test_marking_the_same_passage_again_changes_its_note() -> None:
    async with reader(WORDS) as r:
        await r.press("V", "a", "x", "enter", "V", "a")
        assert r.screen.query_one(Prompt).value == "x"
        await r.press("y", "enter")
        assert [note.note for note in r.screen.notes] == ["y"]
