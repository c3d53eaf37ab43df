"""The reading screen: searches, opens by name, asks for consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.message import Message

from tui_reader.errors import ReaderError
from tui_reader.tui.bars import Bar, KeyLine
from tui_reader.tui.bindings import bindings
from tui_reader.tui.noting import Noting
from tui_reader.tui.prompt import Prompt
from tui_reader.tui.search import showing
from tui_reader.tui.search_bar import SearchBar
from tui_reader.tui.words import OPENS_CHOICE

if TYPE_CHECKING:
    from concurrent.futures import Future

    from textual.binding import BindingType

    from tui_reader.actions import Command
    from tui_reader.tui.consent_details import Answer
    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened


class ReadingScreen(Noting):
    """The one screen.

    Args:
        desk: what it needs from outside.
        source: what opens with it.
        first: the opening of it, under way already.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("screen")

    class Looked(Message):
        """How the person's choices stand."""

        def __init__(self, *, undecided: bool, problem: str, anew: tuple[str, ...]) -> None:
            super().__init__()
            self.undecided = undecided
            self.problem = problem
            self.anew = anew

    def __init__(self, desk: Desk, source: str, first: Future[Opened]) -> None:
        super().__init__(desk)
        self._first = (source, first)

    def on_mount(self) -> None:
        """Show the first statement with the first picture, if it is there."""
        self.query_one(KeyLine).rename(self.commands)
        self.expect(*self._first)
        self.call_after_refresh(self._look_at_choices)
        self.call_after_refresh(self.open_usual_panels)
        self.call_after_refresh(self.begin_watching)

    def run(self, command: Command) -> None:
        """Run a command by whoever runs it.

        Args:
            command: from the palette or the key line.
        """
        runner = self.text if command.by == "text" else self
        self.call_later(runner.run_action, command.action)

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
        if self.text.findings.current is not None:
            self.text.remember(self.query_one(SearchBar).origin)
        self._say_if_none()

    def _say_if_none(self) -> None:
        """Say that nothing was found, once typing and looking have both come to their end."""
        findings = self.text.findings
        if findings.query and findings.done and findings.current is None and not self.prompting:
            self.tell(findings.problem or f"Nothing says “{findings.query}”.")

    # Opening by name

    async def action_open(self) -> None:
        """Ask what to open."""
        await self.prompt_with(Prompt("Open ", id="open", paths=True))

    @on(Prompt.Submitted, "#open")
    async def _open_named(self, event: Prompt.Submitted) -> None:
        await self.end_prompt()
        if event.value.strip():
            self.open(event.value.strip())

    @on(Prompt.Cancelled)
    async def _cancelled(self, event: Prompt.Cancelled) -> None:
        await self.end_prompt()
        if isinstance(event.prompt, SearchBar):
            self.end_search()
            self.text.go(event.prompt.origin)

    # Consent

    def action_consent(self) -> None:
        """Show what the page asked, and take the person's choice."""
        from tui_reader.tui.asking import consent_modal

        reading = self.reading
        profile = self.desk.profile()
        modal = consent_modal(self.desk.session, reading)
        if profile.problem is not None:
            self.tell(f"Your choices cannot be read: {profile.problem}.", failed=True)
        self.app.push_screen(modal, self._answered)

    def _answered(self, answer: Answer | None) -> None:
        if answer is not None:
            self._decide(answer)

    @work(thread=True, group="consent")
    def _decide(self, answer: Answer) -> None:
        try:
            outcome = self.desk.session.decide(answer.method, answer.switches, answer.site)
        except ReaderError as error:
            self.post_message(self.Told(f"Your choice was not saved: {error}.", failed=True))
        else:
            self.post_message(self.Told(outcome.line, failed=bool(outcome.problems)))

    @work(thread=True, group="consent")
    def _look_at_choices(self) -> None:
        """At the start: delete what is no longer allowed, and see whether to ask."""
        from tui_reader.tui.asking import asked_anew

        profile = self.desk.profile()
        undecided = profile.load().general is None
        problem = str(profile.problem) if profile.problem else ""
        anew = asked_anew(profile)
        self.post_message(self.Looked(undecided=undecided, problem=problem, anew=anew))

    @on(Looked)
    def _looked(self, event: Looked) -> None:
        if event.anew:
            self.query_one("#undecided", Bar).say(event.anew, OPENS_CHOICE)
        self.ask_for_choice(undecided=event.undecided or bool(event.anew))
        if event.problem:
            self.tell(f"Your choices cannot be read: {event.problem}.", failed=True)

    # Help and colours

    def action_help(self) -> None:
        """Show every key."""
        from tui_reader.tui.help import Help

        self.app.push_screen(Help(self.commands))

    def action_palette(self) -> None:
        """Show every command."""
        self.app.action_command_palette()

    @on(KeyLine.Chosen)
    def _key_clicked(self, event: KeyLine.Chosen) -> None:
        self.run(event.command)
