"""The lines of chrome around the text: each says what it has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from tui_reader.actions import usual
from tui_reader.tui.commands import KEY_LINES, key_line, label
from tui_reader.tui.visual_order import in_visual_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.geometry import Size
    from textual.strip import Strip

    from tui_reader.actions import Command, Commands


class Bar(Widget):
    """Something at the left, something at the right, or a message instead of both."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._wordings: Sequence[str] = ("",)
        self._right = ""
        self._message = ""

    def say(self, wordings: Sequence[str], right: str = "") -> None:
        """Say something.

        Args:
            wordings: for the left, the longest first; the first that fits is shown.
            right: for the right.
        """
        self._wordings, self._right = wordings or ("",), right
        self.refresh(layout=bool(self._message))

    def tell(self, message: str, *, failed: bool = False) -> None:
        """Say something that stands for itself, in as many lines as it needs.

        Args:
            message: safe to show; "" to end it.
            failed: whether it is about a failure.
        """
        self._message = message
        self.set_class(bool(message), "-message").set_class(failed, "-failed")
        self.refresh(layout=True)

    @property
    def message(self) -> str:
        """The message that is shown, "" for none."""
        return self._message

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """One line, or as many as the message needs."""
        del container, viewport
        if not self._message:
            return 1
        return len(Content(self._message).wrap(max(1, width)))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        return in_visual_order(super().render_line(y))

    def render(self) -> Content:
        """The line, fitted to the width."""
        if self._message:
            return Content(self._message)
        width = self.size.width
        room = width - cell_len(self._right) - 2 if self._right else width
        fitting = (each for each in self._wordings if cell_len(each) <= room)
        left = Content(next(fitting, self._wordings[-1])).truncate(max(0, room), ellipsis=True)
        gap = max(0, width - left.cell_length - cell_len(self._right))
        return Content.assemble(left, " " * gap, (self._right, "$text-muted"))


class KeyLine(Widget):
    """The few keys that matter now; a click runs them."""

    class Chosen(Message):
        """Somebody clicked a command."""

        def __init__(self, command: Command) -> None:
            super().__init__()
            self.command = command

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._situation = "reading"
        self._commands: Commands = usual()

    def rename(self, commands: Commands) -> None:
        """Show other keys.

        Args:
            commands: with the keys that run them now.
        """
        self._commands = commands
        self.refresh()

    def offer(self, situation: str) -> None:
        """Show the keys of a situation.

        Args:
            situation: a key of `KEY_LINES`.
        """
        if situation != self._situation:
            self._situation = situation
            self.refresh()

    def render(self) -> Content:
        """Keys and words; the last one at the right."""
        parts: list[Content | str] = []
        column = 0
        for start, command in self._placed():
            words = label(command)
            key = words.split(" ", 1)[0]
            parts += [" " * (start - column), Content.styled(key, "$accent bold")]
            parts.append(Content.styled(words[len(key) :], "$text-muted"))
            column = start + cell_len(words)
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Run the command under the pointer."""
        offset = event.get_content_offset(self)
        for start, command in self._placed():
            if offset is not None and start <= offset.x < start + cell_len(label(command)):
                self.post_message(self.Chosen(command))

    def _placed(self) -> list[tuple[int, Command]]:
        """Each command that fits with its column."""
        commands = key_line(self._situation, self.size.width, self._commands)
        placed = []
        column = 0
        for command in commands:
            placed.append((column, command))
            column += cell_len(label(command)) + 2
        if placed and commands[-1].id == KEY_LINES[self._situation][-1]:
            last = commands[-1]
            placed[-1] = (max(placed[-1][0], self.size.width - cell_len(label(last))), last)
        return placed
