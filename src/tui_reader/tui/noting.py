"""Marking passages, writing notes on them, and taking them along."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui_reader.errors import ReaderError, UsageError
from tui_reader.tui.notes import Note, as_row, from_row, noted, to_json, to_markdown, where
from tui_reader.tui.notes_panel import NotesPanel
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.remembering import Remembering

if TYPE_CHECKING:
    from tui_reader.consent.rows import Row
    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened
    from tui_reader.tui.panels import Panel
    from tui_reader.tui.selection import Selection

_NOTES = "notes"  # the record; its declaration is loaded only when it is needed


class Noting(Remembering):
    """The screen as far as passages are marked.

    Args:
        desk: what it needs from outside.
    """

    class Found(Message):
        """The passages of a text are known."""

        def __init__(self, opened: Opened, notes: tuple[Note, ...]) -> None:
            super().__init__()
            self.opened = opened
            self.notes = notes

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.notes: tuple[Note, ...] = ()
        self._noted: dict[str, tuple[Note, ...]] = {}  # by what they were marked in
        self._passage: Selection | None = None

    def _show(self, opened: Opened, at: tuple[int, int]) -> None:
        super()._show(opened, at)
        source = self._source(opened)
        self.notes = self._noted.get(source, ())
        self.mark_notes()
        if source not in self._noted and (key := self.key_of(opened)):
            # The first picture needs the processor more.
            self.call_after_refresh(self._find_notes, opened, key)

    def panel(self, kind: type[Panel]) -> Panel:
        """A panel about what is read now.

        Args:
            kind: of panel.
        """
        return NotesPanel(self.notes) if kind is NotesPanel else super().panel(kind)

    def mark_notes(self) -> None:
        """Mark the passages in the text, and list them where the panel is open."""
        statement = self.text.statement
        places = [where(statement, note) for note in self.notes]
        self.text.noted = tuple(sorted(match for place in places for match in place))
        for panel in self.query(NotesPanel):
            panel.list_notes(self.notes)

    async def action_note(self) -> None:
        """Mark what is selected, and ask for a note on it."""
        self._passage = self.text.selection
        if self._passage is None:
            self.tell("v selects a passage; then a marks it.")
        else:
            same = self._marked_already(self._passage)
            said = same.note if same else ""
            await self.prompt_with(Prompt("Note (or just Enter) ", said, id="note"))

    def _marked_already(self, passage: Selection) -> Note | None:
        """The passage that has the same words at the same place."""
        new = noted(self.text.statement, passage, "", "")
        places = where(self.text.statement, new) if new else ()
        found = (each for each in self.notes if where(self.text.statement, each) == places)
        return next(found, None) if places else None

    @on(Prompt.Submitted, "#note")
    async def _note_written(self, event: Prompt.Submitted) -> None:
        await self.end_prompt()
        passage, opened = self._passage, self.text.opened
        self.text.selection = None
        if passage is None or opened is None:
            return
        now = self.desk.profile().now().isoformat().replace("+00:00", "Z")
        note = noted(self.text.statement, passage, event.value, now)
        if note is None:
            self.tell("That is too long for a passage; select less of it.", failed=True)
            return
        same = self._marked_already(passage)
        others = (each for each in self.notes if each is not same)
        self._set_notes((*others, note), opened)

    async def action_notes(self) -> None:
        """Open or close the list of passages."""
        await self.toggle_panel(NotesPanel, lambda: NotesPanel(self.notes))

    @on(NotesPanel.Jump)
    async def _to_note(self, event: NotesPanel.Jump) -> None:
        place = where(self.text.statement, event.note)
        if self.has_class("-narrow"):
            await self.close_panels()
        self.set_focus(self.text)
        if place:
            self.text.leap(place[0].at)
        else:
            self.tell("These words are no longer in the text.")

    @on(NotesPanel.Delete)
    def _drop_note(self, event: NotesPanel.Delete) -> None:
        if self.text.opened is not None:
            left = tuple(note for note in self.notes if note is not event.note)
            self._set_notes(left, self.text.opened)

    async def action_export_notes(self) -> None:
        """Ask where to write the passages."""
        if not self.notes:
            self.tell("No passage is marked; v selects one and a marks it.")
            return
        await self.prompt_with(Prompt("Passages to ", "notes.md", id="export-notes", paths=True))

    @on(Prompt.Submitted, "#export-notes")
    async def _export_notes_named(self, event: Prompt.Submitted) -> None:
        await self.end_prompt()
        path = os.path.expanduser(event.value.strip())
        opened = self.text.opened
        if not path or opened is None:
            return
        write = to_json if path.lower().endswith(".json") else to_markdown
        text = write(opened.statement.title, self.key_of(opened), self.notes)
        try:
            self.desk.write(text.encode(), path)
        except ReaderError as error:
            self.tell(f"Not exported: {error}.", failed=True)
        else:
            self.tell(f"Exported to {path}.")

    def _set_notes(self, notes: tuple[Note, ...], opened: Opened) -> None:
        self.notes = tuple(sorted(notes, key=lambda note: (note.block, note.offset)))
        self._noted[self._source(opened)] = self.notes
        self.mark_notes()
        self._keep_notes(self.key_of(opened), self.notes)

    def _source(self, opened: Opened) -> str:
        return self.key_of(opened) or opened.source

    @work(thread=True, group="memory")
    def _find_notes(self, opened: Opened, key: str) -> None:
        memory_rows = self.desk.profile().memory.rows(_NOTES)
        found = [from_row(row) for row in memory_rows if row.get("key") == key]
        notes = tuple(note for note in found if note is not None)
        self.post_message(self.Found(opened, notes))

    @on(Found)
    def _found_notes(self, event: Found) -> None:
        source, opened = self._source(event.opened), self.text.opened
        if source in self._noted:
            return  # something was marked in the meantime
        self._noted[source] = event.notes
        if opened is not None and self._source(opened) == source:
            self.notes = event.notes
            self.mark_notes()

    @work(thread=True, group="memory")
    def _keep_notes(self, key: str, notes: tuple[Note, ...]) -> None:
        from tui_reader.consent.writer import edit_rows

        site = _site(key)
        mine: list[Row] = [{**as_row(note), "key": key, "site": site} for note in notes]

        def edit(rows: list[Row]) -> list[Row]:
            return [*(row for row in rows if row.get("key") != key), *mine]

        try:
            kept = bool(key) and edit_rows(self.desk.profile(), _NOTES, edit, site)
        except ReaderError as error:
            self.post_message(self.Told(f"Not kept: {error}.", failed=True))
            return
        said = "Kept." if kept else "Kept until you quit; Functional in c keeps it longer."
        self.post_message(self.Told(said))


def _site(key: str) -> str | None:
    if not key.lower().startswith(("http://", "https://")):
        return None
    from tui_reader.consent.sites import site_of

    try:
        return site_of(key)
    except UsageError:
        return None
