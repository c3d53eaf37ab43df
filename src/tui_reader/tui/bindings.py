"""The commands as Textual's key bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from textual.binding import Binding

from tui_reader.actions import COMMANDS

if TYPE_CHECKING:
    from textual.binding import BindingType


def bindings(by: Literal["text", "screen"]) -> list[BindingType]:
    """The bindings of all commands that the text or the screen runs.

    Args:
        by: which of the two.
    """
    return [
        Binding(each.keys, each.action, each.title, show=False, id=each.id)
        for each in COMMANDS
        if each.by == by
    ]
