"""The panels at the sides: contents and statements."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui_reader.tui.outline import current, sifted
from tui_reader.tui.visual_order import in_visual_order
from tui_reader.tui.words import duration
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip

    from tui_reader.reading import ShelfEntry
    from tui_reader.tui.outline import Entry, Outline
    from tui_reader.tui.search import Findings

_WIDTH = 24  # cells for what is said about an entry
_RECENT = 20  # texts that were opened before
_MOST = 2000  # entries a panel lists; more would take long to draw and nobody reads them


class EntryOption(Option):
    """A place to jump to."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        super().__init__(_entry(entry, here=False))


class ShelfOption(Option):
    """A statement to open."""

    def __init__(self, entry: ShelfEntry, *, here: bool) -> None:
        self.entry = entry
        by = f"{entry.organisation} · " if entry.organisation else ""
        title = Content.styled(entry.title, "bold" if here else "")
        super().__init__(
            Content.assemble(
                "● " if here else "  ", title, (f"\n  {by}{duration(entry.minutes)}", "italic")
            )
        )


class RecentOption(Option):
    """A text that was opened before."""

    def __init__(self, key: str, title: str) -> None:
        self.key = key
        super().__init__(Content(f"  {title or field(key)}"))


class Panel(OptionList):
    """A list at a side of the text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
        Binding("g", "first", "First", show=False),
        Binding("G", "last", "Last", show=False),
        Binding("tab,shift+tab", "leave", "To the text", show=False),
    ]

    class Left(Message):
        """The keys are wanted for the text again."""

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        return in_visual_order(super().render_line(y))

    def action_leave(self) -> None:
        """Give the keys back to the text, and stay in sight."""
        self.post_message(self.Left())


class ContentsPanel(Panel):
    """The headings, and below them who says what.

    Args:
        outline: of the statement that is read.
        at: block and offset of the place in it.
    """

    class Jump(Message):
        """A place was chosen."""

        def __init__(self, entry: Entry) -> None:
            super().__init__()
            self.entry = entry

    def __init__(self, outline: Outline, at: tuple[int, int]) -> None:
        super().__init__(id="contents", classes="panel")
        self._outline = self._listed = outline
        self._here: int | None = None
        self._fill(outline)
        self.follow(at)
        here = current(outline.headings, at)
        first = next((n for n, option in enumerate(self.options) if not option.disabled), None)
        self.highlighted = first if here is None else min(here, _MOST - 1)

    def sift(self, findings: Findings) -> None:
        """Show only what holds matches of a search, and how many.

        Args:
            findings: what the search found; without a query all is shown again.
        """
        listed = self._outline
        if findings.query and not findings.problem:
            listed = sifted(listed, findings.matches)
        if listed != self._listed:
            self._fill(listed)

    def _fill(self, listed: Outline) -> None:
        self._listed, self._here = listed, None
        options: list[Option] = [EntryOption(entry) for entry in listed.headings[:_MOST]]
        if len(listed.headings) > _MOST:
            more = f"  … {len(listed.headings) - _MOST:,} more"
            options.append(Option(Content.styled(more, "$text-muted"), disabled=True))
        if listed.quotes:
            head = Content.styled("Quotes", "bold $text-muted")
            options.append(Option(Content.assemble("\n" if options else "", head), disabled=True))
            options += [EntryOption(entry) for entry in listed.quotes[:_MOST]]
        if not options:
            nothing = "No headings, no quotes." if listed is self._outline else "Nothing found."
            options = [Option(Content.styled(nothing, "$text-muted"), disabled=True)]
        self.clear_options()
        self.add_options(options)
        self.border_title = "Contents" if listed is self._outline else "Contents · found"

    def follow(self, at: tuple[int, int]) -> None:
        """Mark the section of a place.

        Args:
            at: block and offset.
        """
        headings = self._listed.headings
        here = current(headings, at)
        if here == self._here:
            return
        for index in (self._here, here):
            if index is not None and index < _MOST:
                prompt = _entry(headings[index], here=index == here)
                self.replace_option_prompt_at_index(index, prompt)
        self._here = here

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if isinstance(event.option, EntryOption):
            self.post_message(self.Jump(event.option.entry))


class StatementsPanel(Panel):
    """The statements that can be opened.

    Args:
        shelf: those that come with the reader or were saved.
        source: what is open.
        recent: what was opened last, by what it is opened by, with titles.
    """

    class Open(Message):
        """A statement was chosen."""

        def __init__(self, source: str) -> None:
            super().__init__()
            self.source = source

    def __init__(
        self,
        shelf: Sequence[ShelfEntry],
        source: str,
        recent: Sequence[tuple[str, str]] = (),
    ) -> None:
        options: list[Option] = [ShelfOption(entry, here=entry.id == source) for entry in shelf]
        known = {entry.id for entry in shelf}
        others = [RecentOption(key, title) for key, title in recent if key not in known][:_RECENT]
        if others:
            head = Content.styled("Read before", "bold $text-muted")
            options += [Option(Content.assemble("\n", head), disabled=True), *others]
        super().__init__(*options, id="statements", classes="panel")
        self.border_title = "Statements"
        open_now = (n for n, entry in enumerate(shelf) if entry.id == source)
        self.highlighted = next(open_now, 0) if options else None

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if isinstance(event.option, ShelfOption):
            self.post_message(self.Open(event.option.entry.id))
        elif isinstance(event.option, RecentOption):
            self.post_message(self.Open(event.option.key))


def _entry(entry: Entry, *, here: bool) -> Content:
    indent = "  " * min(entry.depth, 3)
    room = _WIDTH - len(indent)
    label = f"\n  {indent}".join(wrap(entry.label, room, max_lines=2, placeholder="…"))
    line = Content.assemble("▸ " if here else "  ", indent, (label, "bold" if here else ""))
    if entry.found:
        line = Content.assemble(line, (f"  {entry.found}", "$text-muted"))
    if not entry.detail:
        return line
    more = wrap(entry.detail, room, max_lines=3, placeholder="…")
    below = "".join(f"\n  {indent}{part}" for part in more)
    return Content.assemble(line, (below, "italic"))
