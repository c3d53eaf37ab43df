"""The key line: which commands it offers, and in which order they give way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.actions import key_names

if TYPE_CHECKING:
    from tui_reader.actions import Command, Commands

# What the key line offers in each situation, in the order in which it stands there.
KEY_LINES: dict[str, tuple[str, ...]] = {
    "reading": ("search", "contents", "statements", "consent", "export", "help", "quit"),
    "finding": ("match-next", "match-previous", "search", "close", "help", "quit"),
    "link": ("link-follow", "link-browser", "copy", "close", "help", "quit"),
    "selecting": ("copy", "cite", "note", "close", "help", "quit"),
    "trouble": ("open", "statements", "back", "help", "quit"),
}
# What goes first where there is no room for all.
_FIRST_TO_GO = (
    *("export", "statements", "contents", "search", "help", "note", "cite", "back"),
    *("copy", "link-browser", "close", "match-previous", "consent", "open"),
)


def key_line(situation: str, room: int, commands: Commands) -> tuple[Command, ...]:
    """The commands the key line has room for.

    Args:
        situation: a key of `KEY_LINES`.
        room: cells.
        commands: with the keys that run them now; those without a key are left out.
    """
    wanted = [commands[identity] for identity in KEY_LINES[situation] if commands[identity].keys]
    for identity in _FIRST_TO_GO:
        if sum(len(label(each)) + 2 for each in wanted) - 2 <= room:
            break
        wanted = [each for each in wanted if each.id != identity]
    return tuple(wanted)


def label(each: Command) -> str:
    """A command in the key line: its first key, a space and its word.

    Args:
        each: a command that has a hint.
    """
    key = key_names(each.keys)[0]
    return f"{key.lower() if len(key) > 1 else key} {each.hint}"
