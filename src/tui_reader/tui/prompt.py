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


class Prompt(Horizontal):
    """A label, what is typed, and a note at the right.

    Args:
        label: what is asked for.
        value: what stands there at first.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "Close", show=False, priority=True),
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

    def __init__(self, label: str, value: str = "", *, id: str) -> None:  # noqa: A002
        super().__init__(id=id, classes="prompt")
        self._label = label
        self._value = value

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

    def action_cancel(self) -> None:
        """Say that nothing is wanted."""
        self.post_message(self.Cancelled(self))
