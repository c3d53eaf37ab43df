"""The reading screen: opens, goes back, searches, asks for consent, takes along."""

from __future__ import annotations

import os
from asyncio import wrap_future
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.message import Message

from tui_reader.errors import ReaderError
from tui_reader.tui import links
from tui_reader.tui.bars import KeyLine
from tui_reader.tui.bindings import bindings
from tui_reader.tui.document import START
from tui_reader.tui.history import Visit, Visits
from tui_reader.tui.opening import Opened, begin
from tui_reader.tui.outline import Outline
from tui_reader.tui.panels import ContentsPanel, Panel, StatementsPanel
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.search import Findings, showing
from tui_reader.tui.search_bar import SearchBar
from tui_reader.tui.shell import Shell
from tui_reader.tui.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from textual.binding import BindingType

    from tui_reader.statement.split import Reading
    from tui_reader.tui.commands import Command
    from tui_reader.tui.consent import Answer
    from tui_reader.tui.desk import Desk

_PATIENCE = 0.3  # seconds before it is said that something is being opened


class ReadingScreen(Shell):
    """The one screen.

    Args:
        desk: what it needs from outside.
        source: what opens with it.
        first: the opening of it, under way already.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("screen")

    class Looked(Message):
        """How the person's choices stand."""

        def __init__(self, *, undecided: bool, problem: str) -> None:
            super().__init__()
            self.undecided = undecided
            self.problem = problem

    def __init__(self, desk: Desk, source: str, first: Future[Opened]) -> None:
        super().__init__()
        self._desk = desk
        self._first = (source, first)
        self._visits = Visits()
        self._to_replace = ""

    def on_mount(self) -> None:
        """Show the first statement with the first picture, if it is there."""
        self._await(*self._first)
        self.call_after_refresh(self._look_at_choices)

    def run(self, command: Command) -> None:
        """Run a command by whoever runs it.

        Args:
            command: from the palette or the key line.
        """
        runner = self.text if command.by == "text" else self
        self.call_later(runner.run_action, command.action)

    # Opening, and the way back

    def open(self, source: str) -> None:
        """Open something else.

        Args:
            source: what the desk can open.
        """
        self._await(source, begin(self._desk.opening, source))

    def action_back(self) -> None:
        """Go back to what was read before, at its place."""
        self._travel(self._visits.back, "This is where you began.")

    def action_forward(self) -> None:
        """Go to what was come back from, at its place."""
        self._travel(self._visits.forward, "There is nothing to go forward to.")

    def _await(self, source: str, future: Future[Opened]) -> None:
        self.workers.cancel_group(self, "opening")
        if future.done():
            self._arrive(future.result())
        else:
            self._wait(source, future)

    @work(group="opening", exclusive=True)
    async def _wait(self, source: str, future: Future[Opened]) -> None:
        slow = self.set_timer(_PATIENCE, lambda: self.tell(f"Opening {source} …"))
        try:
            opened = await wrap_future(future)
        finally:
            slow.stop()
        self._arrive(opened)

    def _arrive(self, opened: Opened, at: tuple[int, int] = START) -> None:
        here = self._here()
        if here is not None:
            self._visits = self._visits.left(here)
        self._show(opened, at)

    def _here(self) -> Visit | None:
        return Visit(self.text.opened, self.text.at) if self.text.opened else None

    def _travel(self, way: Callable[[Visit], tuple[Visit, Visits] | None], end: str) -> None:
        here = self._here()
        step = way(here) if here else None
        if step is None:
            self.tell(end)
            return
        visit, self._visits = step
        self._show(visit.opened, visit.at)

    def _show(self, opened: Opened, at: tuple[int, int]) -> None:
        self.text.read_on(opened, at)
        self.tell("")
        self.settle()
        self.call_next(self._renew_panels)

    async def _renew_panels(self) -> None:
        """Panels were about something else; where there is room they come back anew."""
        kinds = [type(panel) for panel in self.query(Panel)]
        if kinds:
            await self.close_panels()
        for kind in () if self.has_class("-middling") else kinds:
            await self.place_panel(self._panel(kind))

    def _panel(self, kind: type[Panel]) -> Panel:
        opened = self.text.opened
        if kind is StatementsPanel:
            return StatementsPanel(self._desk.shelf(), opened.source if opened else "")
        return ContentsPanel(opened.outline if opened else Outline(), self.text.at)

    # Panels

    async def action_contents(self) -> None:
        """Open or close the contents."""
        await self.toggle_panel(ContentsPanel, lambda: self._panel(ContentsPanel))

    async def action_statements(self) -> None:
        """Open or close the list of statements."""
        await self.toggle_panel(StatementsPanel, lambda: self._panel(StatementsPanel))

    @on(ContentsPanel.Jump)
    async def _jump(self, event: ContentsPanel.Jump) -> None:
        if self.has_class("-narrow"):
            await self.close_panels()
        self.set_focus(self.text)
        self.text.go(event.entry.at)

    @on(StatementsPanel.Open)
    def _open_chosen(self, event: StatementsPanel.Open) -> None:
        self.open(event.source)

    @on(Panel.Left)
    async def _panel_left(self) -> None:
        if self.has_class("-narrow"):
            await self.close_panels()
        self.set_focus(self.text)

    # Search

    async def action_search(self) -> None:
        """Search while typing."""
        bars = self.query(SearchBar)
        bar = bars.first() if bars else SearchBar()
        await self.prompt_with(bar)
        bar.begin(self.text.statement, self.text.at)

    @on(SearchBar.Found)
    def _found(self, event: SearchBar.Found) -> None:
        shown, new = self.text.findings, event.findings
        self.text.findings = showing(new, shown.shown) if shown.query == new.query else new
        if new.query and new.current is None and new.done:
            self.text.go(self.query_one(SearchBar).origin)
            self._say_if_none()

    @on(SearchBar.Step)
    def _step(self, event: SearchBar.Step) -> None:
        self.text.findings = self.text.findings.step(event.direction)

    @on(Prompt.Submitted, "#search")
    async def _search_kept(self) -> None:
        await self.end_prompt()
        self._say_if_none()

    def _say_if_none(self) -> None:
        """Say that nothing was found, once typing and looking have both come to their end."""
        findings = self.text.findings
        if findings.query and findings.done and findings.current is None and not self.prompting:
            self.tell(f"Nothing says “{findings.query}”.")

    # Opening and exporting by name

    async def action_open(self) -> None:
        """Ask what to open."""
        await self.prompt_with(Prompt("Open ", id="open"))

    @on(Prompt.Submitted, "#open")
    async def _open_named(self, event: Prompt.Submitted) -> None:
        await self.end_prompt()
        if event.value.strip():
            self.open(event.value.strip())

    async def action_export(self) -> None:
        """Ask where to write the statement."""
        reading = self._reading
        if reading is None:
            self.tell("There is nothing to export.")
            return
        self._to_replace = ""
        from tui_reader.export.batch import file_name

        name = file_name(reading.statement.title, ".md")
        await self.prompt_with(Prompt("Export to ", name, id="export"))

    @on(Prompt.Submitted, "#export")
    async def _export_named(self, event: Prompt.Submitted) -> None:
        path = os.path.expanduser(event.value.strip())
        if path and path != self._to_replace and os.path.exists(path):
            self._to_replace = path
            self.query_one("#export", Prompt).note("exists; Enter replaces it")
            return
        await self.end_prompt()
        if path and self._reading is not None:
            self._write(self._reading, path)

    @on(Prompt.Cancelled)
    async def _cancelled(self, event: Prompt.Cancelled) -> None:
        await self.end_prompt()
        if isinstance(event.prompt, SearchBar):
            self.text.findings = Findings("")
            self.text.go(event.prompt.origin)

    @work(thread=True, group="export")
    def _write(self, reading: Reading, path: str) -> None:
        try:
            self._desk.export(reading, path)
        except ReaderError as error:
            self.post_message(self.Told(f"Not exported: {error}.", failed=True))
        else:
            self.post_message(self.Told(f"Exported to {path}."))

    @property
    def _reading(self) -> Reading | None:
        return self.text.opened.reading if self.text.opened else None

    # Links and marks

    @on(Text.Used)
    def _use(self, event: Text.Used) -> None:
        url, page = event.link.url, self._reading.page if self._reading else None
        address, source = links.outside(url, page), links.source(url, page)
        if event.use == "copy":
            self.app.copy_to_clipboard(address or url)
            self.tell(f"Copied: {address or url}")
        elif event.use == "follow" and source is not None:
            self.open(source)
        elif address is not None:
            self._browse(address)
        else:
            self.tell(f"This link cannot be opened: {url}", failed=True)

    @work(thread=True, group="browse")
    def _browse(self, address: str) -> None:
        if self._desk.browse(address):
            self.post_message(self.Told(f"Given to the browser: {address}"))
        else:
            self.post_message(self.Told("There is no browser here; y copies the address."))

    @on(Text.Revisited)
    def _revisit(self, event: Text.Revisited) -> None:
        self._arrive(event.opened, event.at)

    # Consent

    def action_consent(self) -> None:
        """Show what the page asked, and take the person's choice."""
        from tui_reader.tui.asking import consent_modal

        reading = self._reading
        profile = self._desk.profile()
        modal = consent_modal(profile, reading)
        if profile.problem is not None:
            self.tell(f"Your choices cannot be read: {profile.problem}.", failed=True)
        self.app.push_screen(modal, self._answered)

    def _answered(self, answer: Answer | None) -> None:
        if answer is not None:
            self._decide(answer)

    @work(thread=True, group="consent")
    def _decide(self, answer: Answer) -> None:
        try:
            outcome = self._desk.profile().decide(answer.method, answer.switches, answer.site)
        except ReaderError as error:
            self.post_message(self.Told(f"Your choice was not saved: {error}.", failed=True))
        else:
            self.post_message(self.Told(outcome.line, failed=bool(outcome.problems)))

    @work(thread=True, group="consent")
    def _look_at_choices(self) -> None:
        profile = self._desk.profile()
        undecided = profile.load().general is None
        problem = str(profile.problem) if profile.problem else ""
        self.post_message(self.Looked(undecided=undecided, problem=problem))

    @on(Looked)
    def _looked(self, event: Looked) -> None:
        self.ask_for_choice(undecided=event.undecided)
        if event.problem:
            self.tell(f"Your choices cannot be read: {event.problem}.", failed=True)

    # Help and colours

    def action_help(self) -> None:
        """Show every key."""
        from tui_reader.tui.help import Help

        self.app.push_screen(Help())

    def action_palette(self) -> None:
        """Show every command."""
        self.app.action_command_palette()

    @on(KeyLine.Chosen)
    def _key_clicked(self, event: KeyLine.Chosen) -> None:
        self.run(event.command)
