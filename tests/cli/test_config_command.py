"""`tui-reader config`: a file that explains itself, and a check of what became of it."""

from __future__ import annotations

from pathlib import Path

from tests.cli.program import tui_reader


def config(profile_dir: Path) -> Path:
    return profile_dir / "config" / "config.toml"


def test_init_writes_a_file_in_which_nothing_is_wrong(profile_dir: Path) -> None:
    begun = tui_reader("config", "init")
    assert (begun.code, begun.out) == (0, f"{config(profile_dir)}\n")
    assert "# measure = 72" in config(profile_dir).read_text()
    checked = tui_reader("config", "check")
    assert (checked.code, checked.out) == (0, f"{config(profile_dir)}: no problems\n")


def test_init_leaves_a_file_that_is_there_alone(profile_dir: Path) -> None:
    config(profile_dir).parent.mkdir(parents=True)
    config(profile_dir).write_text("# mine\n")
    again = tui_reader("config", "init")
    assert again.code == 1
    assert "is there already" in again.err
    assert config(profile_dir).read_text() == "# mine\n"


def test_check_reports_every_problem_with_its_line(profile_dir: Path) -> None:
    config(profile_dir).parent.mkdir(parents=True)
    config(profile_dir).write_text("[reading]\nmeasur = 3\njustify = 1\n")
    checked = tui_reader("config", "check")
    assert checked.code == 2
    assert checked.out == ""
    first, second = checked.err.splitlines()
    assert first.endswith("config.toml:2: reading.measur is not known; did you mean measure?")
    assert second.endswith("config.toml:3: reading.justify is true or false")


def test_without_a_file_the_defaults_hold() -> None:
    checked = tui_reader("config", "check")
    assert checked.code == 0
    assert "the defaults hold" in checked.out
