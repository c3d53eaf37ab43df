"""What a person takes along from a statement: copies, citations, exports."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import on, work

from tui_reader.errors import ReaderError
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.text import Text
from tui_reader.tui.travels import Travels

if TYPE_CHECKING:
    from tui_reader.statement.model import Quote
    from tui_reader.statement.split import Reading
    from tui_reader.tui.desk import Desk


class Takings(Travels):
    """The screen as far as something leaves it.

    Args:
        desk: what it needs from outside.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._to_replace = ""

    async def action_export(self) -> None:
        """Ask where to write the statement."""
        reading = self.reading
        if reading is None:
            self.tell("There is nothing to export.")
            return
        self._to_replace = ""
        from tui_reader.export.batch import file_name

        name = file_name(reading.statement.title, ".md")
        await self.prompt_with(Prompt("Export to ", name, id="export", paths=True))

    @on(Prompt.Changed, "#export")
    def _export_renamed(self) -> None:
        """What was said about another name counts no longer."""
        self._to_replace = ""
        self.tell("")
        self.query_one("#export", Prompt).note("")

    @on(Prompt.Submitted, "#export")
    async def _export_named(self, event: Prompt.Submitted) -> None:
        path = os.path.expanduser(event.value.strip())
        if wrong := _wrong_name(path):
            self.tell(wrong, failed=True)
            return
        if path != self._to_replace and os.path.exists(path):
            self._to_replace = path
            self.query_one("#export", Prompt).note("exists; Enter replaces it")
            return
        await self.end_prompt()
        if self.reading is not None:
            self._write(self.reading, path)

    @work(thread=True, group="export")
    def _write(self, reading: Reading, path: str) -> None:
        try:
            self.desk.export(reading, path)
        except ReaderError as error:
            self.post_message(self.Told(f"Not exported: {error}.", failed=True))
        else:
            self.post_message(self.Told(f"Exported to {path}."))

    def copy(self, words: str, said: str) -> None:
        """Copy a text to the terminal's clipboard, and to the system's where there is one.

        Args:
            words: what to copy.
            said: what it is, for the person.
        """
        from tui_reader.tui.clipboard import OSC_52_MOST

        fits = len(words.encode("utf-8", "replace")) <= OSC_52_MOST
        if fits:
            self.app.copy_to_clipboard(words)
        self._copy_to_system(words, said, fits)

    @work(thread=True, group="copy")
    def _copy_to_system(self, words: str, said: str, told_terminal: bool) -> None:  # noqa: FBT001
        program = self.desk.copy(words)
        if program:
            self.post_message(self.Told(f"Copied by {program}: {said}"))
        elif told_terminal:
            self.post_message(self.Told(f"Copied by the terminal: {said}"))
        else:
            line = "Not copied: it is too much for the terminal; e exports all of it."
            self.post_message(self.Told(line, failed=True))

    @on(Text.Copied)
    def _copied(self, event: Text.Copied) -> None:
        if event.words:
            self.copy(event.words, event.kind)

    @on(Text.Cited)
    def _cited(self, event: Text.Cited) -> None:
        from tui_reader.tui.citing import cite

        reading = self.reading
        selection, quote = self.text.selection, self._quote()
        words = self.text.selected if selection is not None else quote.text if quote else ""
        if reading is None or not words:
            self.tell("There is no quotation in sight; v selects words to cite.")
            return
        self.copy(cite(words, quote, reading, event.form), f"a citation ({event.form})")
        self.text.selection = None

    def _quote(self) -> Quote | None:
        """Whose words are selected or, without a selection, the first quotation in sight."""
        text = self.text
        quotes = text.statement.quotes
        if text.selection is None:
            seen = (each for each in quotes if text.in_sight((each.block, each.start)))
            return next(seen, None)
        from tui_reader.tui.citing import quoted

        return quoted(text.statement, text.selection)


def _wrong_name(path: str) -> str:
    """Why nothing can be exported under a name, "" when it can."""
    from tui_reader.export import FORMATS, unknown_suffix

    if not path:
        return "A name is missing; Esc closes."
    if path.endswith(os.sep) or os.path.isdir(path):
        return "This is a directory; name a file in it."
    suffix = unknown_suffix(path)
    known = ", ".join(each.suffix[1:] for each in FORMATS.values())
    return f"{suffix} is no format; {known} are." if suffix else ""
