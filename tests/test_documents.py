"""Documents are true: commands, keys, variables, exit codes and JSON as the program has them."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tui_reader import errors
from tui_reader.actions import COMMANDS, key_names
from tui_reader.cli.arguments import whole_tree

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def _section(title: str) -> str:
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def _commands(parser: argparse.ArgumentParser, path: str) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, sub in action.choices.items():
                yield f"{path} {name}"
                yield from _commands(sub, f"{path} {name}")


def test_every_key_stands_in_the_readme_and_no_other() -> None:
    rows = [line for line in _section("Read").splitlines() if line.startswith("| `")]
    documented = {key for row in rows for key in re.findall(r"`(\S+?)`", row.split(" | ")[0])}
    keys = {key for each in COMMANDS for key in key_names(each.keys)}
    assert documented - keys == set()
    assert keys - documented == set()


def test_every_command_stands_in_the_readme() -> None:
    commands = set(_commands(whole_tree(), "tui-reader"))
    assert commands
    assert {each for each in commands if each not in README} == set()


def test_the_readme_shows_no_option_that_does_not_exist() -> None:
    helps = "".join(
        tui_reader(*command.split()[1:], "--help").out
        for command in ["tui-reader", *_commands(whole_tree(), "tui-reader")]
    )
    shown = set(re.findall(r"tui-reader[^\n]*?(--[a-z-]+)", README))
    assert {option for option in shown if option not in helps} == set()


def test_every_variable_the_program_reads_is_documented() -> None:
    source = "".join(path.read_text() for path in (ROOT / "src").rglob("*.py"))
    read = set(re.findall(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"", source))
    read |= {f"TUI_READER_{kind}_DIR" for kind in re.findall(r'_directory\("([A-Z]+)"\)', source)}
    assert read
    assert {name for name in read if f"`{name}`" not in _section("Configuration")} == set()


def test_every_exit_code_stands_in_the_readme() -> None:
    codes = {0, 130}
    kinds = [errors.ReaderError]
    while kinds:
        kind = kinds.pop()
        codes.add(kind.exit_code)
        kinds += kind.__subclasses__()
    documented = {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}
    assert documented == codes


def test_the_json_that_is_documented_is_the_json_that_is_written(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Title\n\nA paragraph with [a link](https://example.org/).\n\n- An item\n")
    written = json.loads(tui_reader("export", str(page), "--to", "json").out)
    text = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    table = text.partition("## The notice")[0]
    documented = set(re.findall(r"^\| `([a-z_]+)` \|", table, re.MULTILINE))
    assert set(written) <= documented
    for block in written["blocks"]:
        assert f"`{block['type']}`" in table


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (path.parent / target).exists(), target


def test_every_room_of_the_house_is_drawn() -> None:
    drawing = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {path.name for path in (ROOT / "src" / "tui_reader").iterdir() if path.is_dir()}
    rooms -= {"__pycache__", "assets"}
    assert {room for room in rooms if f"{room}/" not in drawing} == set()
