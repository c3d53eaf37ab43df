"""config.toml read; what understands it is loaded only where there is one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tui_reader.errors import SettingsError
from tui_reader.settings.model import Problem, Settings

if TYPE_CHECKING:
    from collections.abc import Collection

_LARGEST = 1 << 20  # bytes of a settings file


def path_in(directory: str) -> str:
    """The settings file of a directory.

    Args:
        directory: the person's configuration directory.
    """
    return os.path.join(directory, "config.toml")


def load(path: str, actions: Collection[str]) -> tuple[Settings, tuple[Problem, ...]]:
    """Read the settings file.

    Args:
        path: of config.toml; without a file the defaults hold.
        actions: the ids of all commands.

    Returns:
        What can be followed, and every problem with the rest.

    Raises:
        SettingsError: the file cannot be read.
    """
    try:
        with open(path, "rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror})", where=path) from None
    if len(raw) > _LARGEST:
        raise SettingsError("is too large for settings", where=path)
    from tui_reader.settings.reading import parse

    try:
        return parse(raw.decode("utf-8-sig"), actions)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return Settings(), (Problem("is not UTF-8 here", line),)
