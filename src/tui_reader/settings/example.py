"""A config.toml that explains itself, made from what can be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.settings.model import INKS, Settings
from tui_reader.settings.options import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Collection

    from tui_reader.actions import Command


def example(groups: Collection[tuple[str, tuple[Command, ...]]]) -> str:
    """A settings file in which everything stands as it is anyway, commented out.

    Args:
        groups: of commands, each with its title.
    """
    from tui_reader.actions import sign

    lines = ["# Settings of tui-reader. Take the # away from a line to change what it says."]
    section = ""
    usual = Settings()
    for name, option in OPTIONS.items():
        if option.section != section:
            section = option.section
            lines += ["", f"[{section}]"]
        lines += [f"# {option.meaning}", f"# {name} = {_toml(getattr(usual, name))}"]
    lines += ["", "# The keys of each action: signs, names such as pagedown, ctrl+ and alt+."]
    lines.append("[keys]")
    for title, commands in groups:
        lines.append(f"# {title}")
        for command in commands:
            keys = [sign(key) for key in command.keys.split(",")]
            lines.append(f"# {command.id} = {_toml(keys)}")
    lines += ["", "# What a cookie is for, where you know better: one of the five categories."]
    lines += ["[cookies]", '# session_token = "necessary"', '# "_shop_*" = "functional"']
    lines += ["", "# A theme of your own: some inks, and for the rest the theme it is based on."]
    lines += ["# [themes.dusk]", '# base = "dark"', '# page = "#1b1a22"', '# ink = "#d9d4e3"']
    lines.append(f"# The inks: {', '.join(INKS)}.")
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return f'"{value}"' if isinstance(value, str) else str(value)
