"""Each action stands in one table; everything else follows from it."""

from __future__ import annotations

from collections import Counter

import pytest
from rich.cells import cell_len

from tui_reader.actions import COMMANDS, key_names, usual
from tui_reader.tui.commands import KEY_LINES, key_line, label
from tui_reader.tui.help import listed
from tui_reader.tui.screen import ReadingScreen
from tui_reader.tui.text import Text


def test_no_key_runs_two_commands() -> None:
    keys = Counter(key for each in COMMANDS for key in each.keys.split(","))
    assert [key for key, count in keys.items() if count > 1] == []
    assert len({each.id for each in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("each", COMMANDS, ids=lambda each: each.id)
def test_every_command_can_be_run(each) -> None:
    from tui_reader.tui.reader import ReaderApp

    name = each.action.partition("(")[0]
    runner = Text if each.by == "text" else ReadingScreen
    if name.startswith("app."):
        runner, name = ReaderApp, name.removeprefix("app.")
    assert callable(getattr(runner, f"action_{name}"))


@pytest.mark.parametrize("each", COMMANDS, ids=lambda each: each.id)
def test_every_command_stands_in_the_help_with_its_keys(each) -> None:
    lines = listed("", 90, usual()).plain.split("\n")
    shown = " ".join(key_names(each.keys))
    assert any(line.startswith(shown + " ") and each.title in line for line in lines)


def test_the_help_keeps_what_has_to_do_with_the_words() -> None:
    assert "Next heading" in listed("heading", 80, usual()).plain
    assert "Export" not in listed("heading", 80, usual()).plain
    assert "Quit" in listed("q", 80, usual()).plain
    assert listed("no such thing at all", 80, usual()).plain == "No key does that."


@pytest.mark.parametrize("situation", KEY_LINES)
@pytest.mark.parametrize("room", [20, 38, 76, 116])
def test_the_key_line_never_asks_for_more_room_than_there_is(situation: str, room: int) -> None:
    line = key_line(situation, room, usual())
    assert sum(cell_len(label(each)) + 2 for each in line) - 2 <= room or len(line) <= 2


def test_what_matters_most_stays_in_the_key_line_longest() -> None:
    names = [each.id for each in key_line("reading", 38, usual())]
    assert {"consent", "help", "quit"} <= set(names)
    assert len(key_line("reading", 116, usual())) == len(KEY_LINES["reading"])


def test_key_names_are_those_on_a_keyboard() -> None:
    assert key_names(usual()["help"].keys) == ("?", "F1")
    assert key_names(usual()["back"].keys) == ("Backspace", "Alt+←")
    assert key_names(usual()["heading-next"].keys) == ("]",)
    assert key_names(usual()["wider"].keys) == ("+",)
