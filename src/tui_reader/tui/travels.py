"""From one statement to the next: opening, the way back, and the panels that lead on."""

from __future__ import annotations

import gc
from asyncio import wrap_future
from typing import TYPE_CHECKING

from textual import on, work

from tui_reader.statement.places import named
from tui_reader.tui import links
from tui_reader.tui.anchoring import moved_to
from tui_reader.tui.document import START
from tui_reader.tui.history import Visit, Visits
from tui_reader.tui.opening import Opened, Way, begin
from tui_reader.tui.outline import Outline
from tui_reader.tui.panels import ContentsPanel, Panel, StatementsPanel
from tui_reader.tui.search_bar import SearchBar
from tui_reader.tui.shell import Shell
from tui_reader.tui.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from tui_reader.statement.split import Reading
    from tui_reader.tui.desk import Desk

_PATIENCE = 0.3  # seconds before it is said that something is being opened


class Travels(Shell):
    """The screen as far as it goes from one statement to another.

    Args:
        desk: what it needs from outside.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._visits = Visits()
        self._way: Way | None = None

    @property
    def reading(self) -> Reading | None:
        """The page that is read, None when nothing could be opened."""
        return self.text.opened.reading if self.text.opened else None

    def open(self, source: str, place: str = "") -> None:
        """Open something else.

        Args:
            source: what the desk can open.
            place: the name of the place in it to go to, "" for its beginning.
        """
        way = Way(place or _place_in(source))
        self.expect(source, begin(self.desk.opening, source, way), way)

    def action_back(self) -> None:
        """Go back to what was read before, at its place."""
        self._travel(self._visits.back, "This is where you began.")

    def action_forward(self) -> None:
        """Go to what was come back from, at its place."""
        self._travel(self._visits.forward, "There is nothing to go forward to.")

    def expect(self, source: str, future: Future[Opened], way: Way | None = None) -> None:
        """Show what is being opened, as soon as it is.

        Args:
            source: what is being opened.
            future: what will come of it.
            way: how far it has come.
        """
        self._give_up()
        way = way or Way(_place_in(source))
        if future.done():
            self._arrive(future.result(), place=way.place)
        else:
            self._way = way
            self._wait(source, future, way)

    @work(group="opening", exclusive=True)
    async def _wait(self, source: str, future: Future[Opened], way: Way) -> None:
        def say() -> None:
            way.announced = True
            self.tell(f"Opening {source}: {way.said or '…'} Esc gives up.")

        slow = self.set_interval(_PATIENCE, say)
        try:
            opened = await wrap_future(future)
        finally:
            slow.stop()
        self._way = None
        if way.announced:
            self.tell("")
        self._arrive(opened, place=way.place)

    def _give_up(self) -> bool:
        """Wait no longer for what is being opened; whether anything was."""
        way, self._way = self._way, None
        if way is not None:
            way.given_up = True
            if way.announced:
                self.tell("")
            self.workers.cancel_group(self, "opening")
        return way is not None

    async def action_close(self) -> None:
        """Give up what is being opened; otherwise close what is topmost."""
        if self.text.opened is not None and self._give_up():
            self.tell("Given up.")
        else:
            await super().action_close()

    def _arrive(self, opened: Opened, at: tuple[int, int] = START, *, place: str = "") -> None:
        here = self._here()
        if here is not None:
            self.tell("")
            self.leaving()
            self._visits = self._visits.left(here)
        self._show(opened, at)
        # The first picture needs the processor more than what is remembered, or the rest, does.
        if at == START and here is None:
            self.call_after_refresh(self.arrived, opened)
        elif at == START:
            self.arrived(opened)
        if place and opened.reading is not None:
            self._go_to(place)
        if opened.rest is not None:
            self.call_after_refresh(self._wait_for_rest, opened)

    def _go_to(self, place: str) -> None:
        block = named(self.text.statement, place)
        if block is None:
            self.tell(f"This page has no place called “{place}”.")
        else:
            self.text.go((block, 0))

    def leaving(self) -> None:
        """What is shown is about to be left."""

    def arrived(self, opened: Opened) -> None:
        """Something new is shown from its beginning.

        Args:
            opened: what.
        """

    def recent(self) -> tuple[tuple[str, str], ...]:
        """The texts that were opened last: what they are opened by, and their titles."""
        return ()

    @work(group="rest", exclusive=True)
    async def _wait_for_rest(self, beginning: Opened) -> None:
        """Take the whole text over once it is there, without moving what is in sight."""
        if beginning.rest is None:
            return
        opened = await wrap_future(beginning.rest())
        if self.text.opened is not beginning:
            return
        if opened.reading is None:
            self.tell(
                "The rest of this text could not be read; this is its beginning.", failed=True
            )
            return
        gc.collect(0)
        gc.freeze()  # a long text has no garbage in it; looking for some would stop the screen
        self.replace(opened)

    def replace(self, opened: Opened) -> None:
        """Show the same source anew, from the place that was shown of it before.

        Args:
            opened: what it holds now.
        """
        found = self.text.findings
        at = moved_to(self.text.statement, self.text.at, opened.statement)
        self._show(opened, at)
        for bar in self.query(SearchBar):
            if found.query:
                bar.begin(opened.statement, at)
                bar.look(found.query)

    def remember_visit(self) -> None:
        """Remember this place as one that Back leads to."""
        here = self._here()
        if here is not None:
            self._visits = self._visits.left(here)

    def _here(self) -> Visit | None:
        return Visit(self.text.opened, self.text.at) if self.text.opened else None

    def _travel(self, way: Callable[[Visit], tuple[Visit, Visits] | None], end: str) -> None:
        here = self._here()
        step = way(here) if here else None
        if step is None:
            self.tell(end)
            return
        visit, self._visits = step
        self.tell("")
        self._show(visit.opened, visit.at)

    def _show(self, opened: Opened, at: tuple[int, int]) -> None:
        self.end_search()
        self.text.read_on(opened, at)
        self.settle()
        self.call_next(self._renew_panels)

    async def _renew_panels(self) -> None:
        """Panels were about something else; where there is room they come back anew."""
        async with self.arranging:
            kinds = [type(panel) for panel in self.query(Panel)]
            if kinds:
                await self.close_panels()
            for kind in () if self.has_class("-middling") else kinds:
                await self.place_panel(self.panel(kind))

    def panel(self, kind: type[Panel]) -> Panel:
        """A panel about what is read now.

        Args:
            kind: of panel.
        """
        opened = self.text.opened
        if kind is StatementsPanel:
            source = opened.source if opened else ""
            return StatementsPanel(self.desk.shelf(), source, self.recent())
        contents = ContentsPanel(opened.outline if opened else Outline(), self.text.at)
        contents.sift(self.text.findings)
        return contents

    async def action_contents(self) -> None:
        """Open or close the contents."""
        await self.toggle_panel(ContentsPanel, lambda: self.panel(ContentsPanel))

    async def action_statements(self) -> None:
        """Open or close the list of statements; while selecting its key is the one beside h."""
        if self.text.selection is not None:
            self.text.action_caret("character", 1)
            return
        await self.toggle_panel(StatementsPanel, lambda: self.panel(StatementsPanel))

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

    @on(Text.Revisited)
    def _revisit(self, event: Text.Revisited) -> None:
        self._arrive(event.opened, event.at)


def _place_in(source: str) -> str:
    """The name of a place that an address on the web ends with; "#" may be in names of files."""
    return links.fragment(links.outside(source, None) or "")
