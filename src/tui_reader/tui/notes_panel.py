"""The list of marked passages beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui_reader.tui.panels import Panel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.tui.notes import Note

_WIDEST = 60  # cells of a passage in the list


class NoteOption(Option):
    """A passage to go to."""

    def __init__(self, note: Note) -> None:
        self.note = note
        words = Content(" ".join(note.words.split())).truncate(_WIDEST, ellipsis=True)
        more = Content.styled(f"\n  {note.note}", "italic") if note.note else ""
        super().__init__(Content.assemble("“", words, "”", more))


class NotesPanel(Panel):
    """Passages in reading order; Enter goes to one, Delete forgets it.

    Args:
        notes: all of them.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete,D", "delete", "Delete", show=False),
    ]

    class Jump(Message):
        """A passage was chosen."""

        def __init__(self, note: Note) -> None:
            super().__init__()
            self.note = note

    class Delete(Message):
        """A passage is to be forgotten."""

        def __init__(self, note: Note) -> None:
            super().__init__()
            self.note = note

    def __init__(self, notes: Sequence[Note]) -> None:
        super().__init__(id="notes", classes="panel")
        self.border_title = "Passages"
        self.border_subtitle = "D deletes"
        self.list_notes(notes)

    def list_notes(self, notes: Sequence[Note]) -> None:
        """List other passages.

        Args:
            notes: all of them.
        """
        at = self.highlighted or 0
        options: list[Option] = [NoteOption(note) for note in notes]
        nothing = Content.styled("v selects a passage,\na marks it.", "$text-muted")
        self.clear_options()
        self.add_options(options or [Option(nothing, disabled=True)])
        self.highlighted = min(at, len(options) - 1) if options else None

    def action_delete(self) -> None:
        """Ask for the passage to be forgotten."""
        option = self.highlighted_option
        if isinstance(option, NoteOption):
            self.post_message(self.Delete(option.note))

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if isinstance(event.option, NoteOption):
            self.post_message(self.Jump(event.option.note))
