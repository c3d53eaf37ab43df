"""What really reaches a terminal, seen through a pseudo-terminal."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.shared import PICUM, needs_picum
from tests.terminal.pseudo import terminal

PAGE = """\
Town libraries ask for Sunday hours

The association of reading rooms wants at least one library in each town open on Sundays.

Opening hours were cut in forty towns last year, and nobody had asked the readers.
"""
HOSTILE = (
    "A title\x1b]0;owned\x07 with escapes \x1b[31m and \x9b31m\n\n"
    "A paragraph [red]with[/red] markup [/] and [@click=app.quit]links[/], an escape \x1b[2J that"
    " clears, a clipboard \x1b]52;c;b3duZWQ=\x07 write, an override \u202eesrever and a bell \x07\n"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "libraries.txt"
    path.write_text(PAGE)
    return path


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)], ids=str)
def test_a_statement_opens_is_read_and_left(page: Path, size: tuple[int, int]) -> None:
    with terminal([str(page)], size) as screen:
        screen.wait_for("Sunday hours")
        screen.press("q")
        assert screen.wait_for_end() == 0


def test_text_piped_in_is_read_on_the_screen(page: Path) -> None:
    line = f"(sleep 1; cat '{page}') | {sys.executable} -m tui_reader"
    with terminal([line], shell=True) as screen:
        screen.wait_for("Reading standard input …")
        screen.wait_for("Sunday hours")
        screen.press("q")
        assert screen.wait_for_end() == 0


def test_a_pipe_on_stdout_gets_text_and_no_screen(page: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with terminal([f"{sys.executable} -m tui_reader '{page}' > '{out}'"], shell=True) as screen:
        assert screen.wait_for_end() == 0
        assert screen.drawn == b""
    assert out.read_text().startswith("Town libraries ask for Sunday hours\n")


def test_a_dumb_terminal_gets_text(page: Path) -> None:
    line = f"TERM=dumb {sys.executable} -m tui_reader '{page}'"
    with terminal([line], shell=True) as screen:
        assert screen.wait_for_end() == 0
        assert "Sunday hours" in screen.text()
        assert b"\x1b" not in screen.drawn


def test_the_screen_opens_when_errors_are_sent_elsewhere(page: Path, tmp_path: Path) -> None:
    line = f"{sys.executable} -m tui_reader '{page}' 2> '{tmp_path / 'errors'}'"
    with terminal([line], shell=True) as screen:
        screen.wait_for("Sunday hours")
        screen.press("q")
        assert screen.wait_for_end() == 0
    assert (tmp_path / "errors").read_bytes() == b""


def test_no_control_character_of_a_page_reaches_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "evil\x1b]0;named\x07.txt"
    path.write_text(HOSTILE)
    with terminal([str(path)], (120, 40)) as screen:
        screen.wait_for("esrever")
        everything = b""
        for keys, shown in (
            ("t", "Contents"),
            ("?", "type to filter"),
            ("\x1b", "Contents"),
            ("c", "Necessary"),
            ("q", "Contents"),
            ("\t", "Contents"),
            ("v", "selected"),
            ("Yp", "citation"),
            ("/esc", "1/"),
            ("\r", "next"),
        ):
            everything += screen.drawn
            screen.forget()
            screen.press(keys)
            screen.wait_for(shown)
        screen.press("q")
        assert screen.wait_for_end() == 0
        everything += screen.drawn
        for sequence in (b"owned", b"named"):
            assert b"\x1b]0;" + sequence not in everything
        assert b"\x1b]52;c;b3du" not in everything
        assert "\u202e" not in everything.decode("utf-8", errors="replace")
        assert b"\x9b31m" not in everything.replace(b"\xe2\x90\x9b", b"")
        assert b"[red]with[/red] markup [/] and" in everything


def test_an_error_message_carries_no_control_character(tmp_path: Path) -> None:
    with terminal([f"{tmp_path}/no\x1b]0;named\x07.txt"]) as screen:
        screen.wait_for("no such file")
        assert b"\x1b]0;named" not in screen.drawn
        screen.press("q")
        screen.wait_for_end()


def test_reading_without_a_choice_leaves_no_file(page: Path, profile_dir: Path) -> None:
    with terminal([str(page)]) as screen:
        screen.wait_for("Sunday hours")
        screen.press("c")
        screen.wait_for("Always active")
        screen.forget()
        screen.press("\x1b")
        # A key that comes right after Esc would be taken for one with Alt.
        screen.wait_for("Sunday hours")
        screen.press(" q")
        assert screen.wait_for_end() == 0
    assert [p for p in profile_dir.rglob("*") if p.is_file()] == []


def test_choices_are_made_with_the_keyboard_alone(page: Path, profile_dir: Path) -> None:
    with terminal([str(page)]) as screen:
        screen.wait_for("Sunday hours")
        screen.press("c")
        screen.wait_for("Always active")
        screen.press("2s")
        screen.wait_for("Saved")
        screen.press("q")
        assert screen.wait_for_end() == 0
    stored = (profile_dir / "config" / "consent.toml").read_text()
    assert "functional = true" in stored
    assert "advertisement = false" in stored
    assert os.stat(profile_dir / "config" / "consent.toml").st_mode & 0o777 == 0o600


def test_a_storm_of_resizes_keeps_the_screen_alive(page: Path) -> None:
    with terminal([str(page)], (100, 30)) as screen:
        screen.wait_for("Sunday hours")
        for columns in (40, 200, 12, 80, 33, 120, 5, 80):
            screen.resize(columns, max(3, columns // 4))
        screen.forget()
        screen.resize(90, 30)
        screen.wait_for("Sunday hours")
        screen.press("q")
        assert screen.wait_for_end() == 0


@needs_picum
def test_the_page_this_reader_was_made_for_is_clean() -> None:
    with terminal([str(PICUM)], (120, 40)) as screen:
        screen.wait_for("leaves trafficked people behind")
        screen.wait_for("5 categories")
        text = screen.text()
        assert "Customize Consent" not in text
        assert "No cookies to display" not in text
        screen.press("q")
        assert screen.wait_for_end() == 0


def test_a_storm_of_pasted_text_is_only_text(page: Path) -> None:
    storm = "\x1b[200~" + "quit [red] " * 2000 + "\x1b[201~"
    with terminal([str(page)]) as screen:
        screen.wait_for("Sunday hours")
        screen.press(storm)
        screen.press("/")
        screen.wait_for("Ctrl+R")
        screen.press(storm)
        screen.wait_for("too long")
        screen.forget()
        screen.press("\x1b")
        screen.wait_for("search")
        screen.press("q")
        assert screen.wait_for_end() == 0


def test_ctrl_z_gives_the_terminal_back_until_it_is_taken_up_again(page: Path) -> None:
    with terminal([str(page)]) as screen:
        screen.wait_for("Sunday hours")
        screen.forget()
        screen.press("\x1a")
        assert screen.wait_for_stop()
        assert b"\x1b[?1049l" in screen.drawn
        assert b"\x1b[8h" in screen.drawn
        screen.forget()
        os.kill(screen.process, signal.SIGCONT)
        screen.wait_for("Sunday hours")
        screen.wait_for("contents")
        screen.wait_for("quit")
        assert b"\x1b[8l" in screen.drawn
        assert screen.wait_for_end(pressing="q") == 0


def test_a_suspended_terminal_comes_back_with_the_text(page: Path) -> None:
    with terminal([str(page)]) as screen:
        screen.wait_for("Sunday hours")
        os.kill(screen.process, signal.SIGSTOP)
        screen.resize(60, 20)
        screen.forget()
        os.kill(screen.process, signal.SIGCONT)
        screen.wait_for("Sunday hours")
        assert screen.wait_for_end(pressing="q") == 0
