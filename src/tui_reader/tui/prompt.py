"""A line to type in, at the foot of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

if TYPE_CHECKING:
    from textual.app import ComposeResult

_NAMES = 4  # that are named beside the line


class Prompt(Horizontal):
    """A label, what is typed, and a note at the right.

    Args:
        label: what is asked for.
        value: what stands there at first.
        paths: whether a path is asked for, which Tab completes.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "Close", show=False, priority=True),
        Binding("tab", "complete", "Complete", show=False, priority=True),
        Binding("shift+tab", "stay", "Nothing", show=False, priority=True),
    ]

    class Event(Message):
        """Something happened in a prompt."""

        def __init__(self, prompt: Prompt) -> None:
            super().__init__()
            self.prompt = prompt

        @property
        def control(self) -> Prompt:
            """The prompt it happened in."""
            return self.prompt

    class Changed(Event):
        """Something was typed."""

        def __init__(self, prompt: Prompt, value: str) -> None:
            super().__init__(prompt)
            self.value = value

    class Cancelled(Event):
        """Esc was pressed."""

    class Submitted(Event):
        """Enter was pressed."""

        def __init__(self, prompt: Prompt, value: str) -> None:
            super().__init__(prompt)
            self.value = value

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        id: str,  # noqa: A002 - Textual's name
        paths: bool = False,
    ) -> None:
        super().__init__(id=id, classes="prompt")
        self._label = label
        self._value = value
        self._paths = paths

    def compose(self) -> ComposeResult:
        """Place label, line and note."""
        yield Static(self._label, classes="label", markup=False)
        yield Input(self._value, compact=True, select_on_focus=False)
        yield Static(classes="note", markup=False)

    def take_keys(self) -> None:
        """Take the keys from now on."""
        line = self.query_one(Input)
        self.screen.set_focus(line)
        line.action_select_all()

    @property
    def value(self) -> str:
        """What stands there."""
        return self.query_one(Input).value

    @value.setter
    def value(self, words: str) -> None:
        line = self.query_one(Input)
        line.value = words
        line.action_end()

    def name_as(self, label: str) -> None:
        """Ask for something else.

        Args:
            label: what is asked for.
        """
        self.query_one(".label", Static).update(Content(label))

    def type_in(self, character: str) -> None:
        """Do as if a character had been typed here.

        Args:
            character: one that can be printed.
        """
        line = self.query_one(Input)
        line.replace(character, *line.selection)

    def note(self, words: str) -> None:
        """Say something at the right.

        Args:
            words: one line.
        """
        self.query_one(".note", Static).update(Content(words))

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(self, event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self, event.value))

    def action_complete(self) -> None:
        """Complete a path; in any other prompt Tab does nothing, and keeps the keys here."""
        if not self._paths:
            return
        from tui_reader.tui.completing import complete

        line = self.query_one(Input)
        self.value, names = complete(line.value[: line.cursor_position])
        several = "  ".join(names[:_NAMES]) + (" …" if len(names) > _NAMES else "")
        self.note(several if len(names) > 1 else "" if names else "nothing begins so")

    def action_stay(self) -> None:
        """Keep the keys here."""

    def action_cancel(self) -> None:
        """Say that nothing is wanted."""
        self.post_message(self.Cancelled(self))
