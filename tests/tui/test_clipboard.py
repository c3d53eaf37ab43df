"""The system's clipboard, by the program that the desktop has for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.tui.clipboard import system_copy


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path


def install(programs: Path, name: str, line: str) -> None:
    path = programs / name
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


def test_the_program_of_the_desktop_gets_the_text(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    install(programs, "wl-copy", f"cat > {programs}/got")
    assert system_copy("naïve\nlines") == "wl-copy"
    assert (programs / "got").read_text() == "naïve\nlines"


def test_without_a_desktop_nothing_is_run(programs: Path) -> None:
    install(programs, "xclip", "exit 0")
    assert system_copy("text") == ""


def test_a_program_that_fails_is_passed_over(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    install(programs, "xclip", "exit 1")
    install(programs, "xsel", "cat > /dev/null")
    assert system_copy("text") == "xsel"


def test_within_tmux_it_hands_the_text_on_to_the_terminal(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMUX", "/tmp/tmux-1000/default,1,0")
    install(programs, "tmux", f'[ "$*" = "load-buffer -w -" ] && cat > {programs}/got')
    assert system_copy("words") == "tmux"
    assert (programs / "got").read_text() == "words"


def test_a_tmux_that_cannot_hand_on_is_passed_over(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMUX", "/tmp/tmux-1000/default,1,0")
    install(programs, "tmux", "exit 1")
    assert system_copy("words") == ""
