"""What the reading screen needs from outside, handed to it as functions."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.consent.profile import Profile
    from tui_reader.reading import ShelfEntry
    from tui_reader.session import Session
    from tui_reader.settings import Problem, Settings
    from tui_reader.statement.split import Reading


@dataclass(frozen=True, slots=True)
class Desk:
    """The world outside the screen; each function is called when it is first needed.

    Args:
        opening: opens a source; raises ReaderError.
        session: this run of the program, in which the person's choices take effect.
        shelf: the statements that can be opened by name.
        export: writes a reading to a path, in the format its suffix names; raises ReaderError.
        write: puts bytes into a file, whole or not at all; raises ReaderError.
        browse: shows an address in a browser; False when there is none.
        settings: what the person has set, and the problems with it; raises ReaderError.
        settings_path: of the file in which it stands.
        edit: opens a file in the person's editor and waits; why it could not, "" when it did.
        stamp: something that changes when a file does; None for what is no file.
        copy: puts a text on the system's clipboard; the name of what did it, "" for nothing.
    """

    opening: Callable[[str], Reading]
    session: Session
    shelf: Callable[[], tuple[ShelfEntry, ...]]
    export: Callable[[Reading, str], None]
    write: Callable[[bytes, str], None]
    browse: Callable[[str], bool]
    copy: Callable[[str], str]
    settings: Callable[[], tuple[Settings, tuple[Problem, ...]]]
    settings_path: str
    stamp: Callable[[str], object]
    edit: Callable[[str], str]

    def profile(self) -> Profile:
        """The person's consent."""
        return self.session.profile


def own_desk(session: Session, opening: Callable[[str], Reading]) -> Desk:
    """The world as it is.

    Args:
        session: this run of the program.
        opening: opens a source in it.
    """
    from functools import cache

    from tui_reader import paths
    from tui_reader.settings import path_in

    return Desk(
        opening,
        session,
        cache(_shelf),
        _export,
        _write,
        _browse,
        _copy,
        _settings,
        path_in(paths.config_dir()),
        _stamp,
        _edit,
    )


def _settings() -> tuple[Settings, tuple[Problem, ...]]:
    from tui_reader import paths
    from tui_reader.actions import COMMANDS
    from tui_reader.settings import load, path_in

    return load(path_in(paths.config_dir()), [each.id for each in COMMANDS])


def _edit(path: str) -> str:
    import shlex
    import subprocess

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor:
        return "no editor is set; the variable EDITOR names one"
    try:
        command = [*shlex.split(editor), os.path.abspath(os.path.expanduser(path))]
        code = subprocess.run(command, check=False).returncode
    except (OSError, ValueError) as error:
        return f"the editor could not be started ({error})"
    return f"the editor ended with {code}" if code else ""


def _stamp(path: str) -> object:
    try:
        found = os.stat(os.path.expanduser(path))
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _shelf() -> tuple[ShelfEntry, ...]:
    from tui_reader.reading import shelf

    return shelf()


def _export(reading: Reading, path: str) -> None:
    from tui_reader.export import Options, format_for_suffix
    from tui_reader.reading import export, save

    save(export(reading, format_for_suffix(path) or "text", Options()), path)


def _write(data: bytes, path: str) -> None:
    from tui_reader.reading import save

    save(data, path)


def _copy(text: str) -> str:
    from tui_reader.tui.clipboard import system_copy

    return system_copy(text)


def _browse(url: str) -> bool:
    """Ask the person's browser; it gets no terminal, so that the screen stays whole."""
    import webbrowser
    from subprocess import DEVNULL, Popen

    try:
        browser = webbrowser.get()
        if not isinstance(browser, webbrowser.GenericBrowser):
            return browser.open(url)
        command = [browser.name, *(each.replace("%s", url) for each in browser.args)]
        Popen(command, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL, start_new_session=True)
    except (webbrowser.Error, OSError):
        return False
    return True
