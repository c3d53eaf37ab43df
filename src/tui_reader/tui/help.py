"""Every key, in a list that can be filtered."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui_reader.actions import GROUPS, key_names

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from tui_reader.actions import Command, Commands


class Help(ModalScreen[None]):
    """The keys by what they are for; typing keeps those that have to do with what is typed.

    Args:
        commands: with the keys that run them now.
    """

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,ctrl+c", "close", "Close", show=False, priority=True),
        Binding("down", "scroll(1)", "Down", show=False, priority=True),
        Binding("up", "scroll(-1)", "Up", show=False, priority=True),
        Binding("pagedown", "scroll(10)", "Page down", show=False, priority=True),
        Binding("pageup", "scroll(-10)", "Page up", show=False, priority=True),
    ]

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands

    def compose(self) -> ComposeResult:
        """Place the filter and the list."""
        with Vertical(id="help") as frame:
            frame.border_title = "Keys"
            frame.border_subtitle = "type to filter · esc closes"
            yield Input(placeholder="Filter, such as: heading", compact=True)
            with VerticalScroll(can_focus=False):
                yield Static(id="keys-found")

    def on_mount(self) -> None:
        """Show all."""
        self.query_one(Input).focus()
        self._list("")

    @on(Input.Changed)
    def _filter(self, event: Input.Changed) -> None:
        self._list(event.value)

    def on_resize(self, event: events.Resize) -> None:
        """Set the list for the width there is."""
        del event
        self.call_after_refresh(lambda: self._list(self.query_one(Input).value))

    def action_scroll(self, lines: int) -> None:
        """Scroll the list.

        Args:
            lines: down; negative for up.
        """
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_close(self) -> None:
        """Close."""
        self.dismiss()

    def _list(self, wanted: str) -> None:
        width = max(20, self.query_one(VerticalScroll).scrollable_content_region.width)
        self.query_one("#keys-found", Static).update(listed(wanted, width, self._commands))


def listed(wanted: str, width: int, commands: Commands) -> Content:
    """The commands that have to do with some words, as lines.

    Args:
        wanted: words or keys; "" for all commands.
        width: cells.
        commands: with the keys that run them now.
    """
    lines: list[Content] = []
    for title, group in GROUPS:
        now = [commands[each.id] for each in group]
        matching = [command for command in now if _matches(command, wanted)]
        if matching:
            lines += [Content("")] * bool(lines) + [Content.styled(title, "bold $primary")]
            lines += [_line(command, width) for command in matching]
    return Content("\n").join(lines or [Content.styled("No key does that.", "$text-muted")])


def _matches(command: Command, wanted: str) -> bool:
    if wanted.strip() in key_names(command.keys):
        return True
    words = f"{command.id} {command.title} {command.help}".casefold()
    return all(word in words for word in wanted.casefold().split())


def _line(command: Command, width: int) -> Content:
    keys = " ".join(key_names(command.keys))
    wide = width >= 60
    column, second = (20, 44) if wide else (18, 42)
    gap = " " * max(1, column - cell_len(keys))
    line = Content.assemble((keys, "bold"), gap, command.title)
    room = width - second
    if room >= cell_len(command.help):
        gap = " " * max(1, second - line.cell_length)
        return Content.assemble(line, gap, (command.help, "$text-muted"))
    return line
