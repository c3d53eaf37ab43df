"""The search at the foot of the screen: finds while one types, in a thread of its own."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from tui_reader.tui.prompt import Prompt
from tui_reader.tui.search import MOST, Findings, Match, gathered, pattern, scan
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    import re

    from tui_reader.statement.model import Statement

_BETWEEN = 0.1  # seconds between two reports of a long search


class SearchBar(Prompt):
    """Looks for what is typed, from a place on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "match(1)", "Next match", show=False, priority=True),
        Binding("up", "match(-1)", "Previous match", show=False, priority=True),
    ]

    class Found(Message):
        """What was found so far."""

        def __init__(self, findings: Findings) -> None:
            super().__init__()
            self.findings = findings

    class Step(Message):
        """Another match is wanted."""

        def __init__(self, direction: int) -> None:
            super().__init__()
            self.direction = direction

    def __init__(self) -> None:
        super().__init__("/", id="search")
        self._statement: Statement | None = None
        self._query = ""
        self.origin = (TITLE, 0)

    def begin(self, statement: Statement, origin: tuple[int, int]) -> None:
        """Search anew.

        Args:
            statement: where to look.
            origin: block and offset to look from, and to return to.
        """
        self._statement, self.origin = statement, origin

    @on(Prompt.Changed)
    def _typed(self, event: Prompt.Changed) -> None:
        event.stop()
        self.look(event.value)

    @on(Prompt.Submitted)
    def _again(self, event: Prompt.Submitted) -> None:
        """Enter on what stands there from before looks for it again."""
        if event.value != self._query:
            self.look(event.value)

    def give_up(self) -> None:
        """Look no further, and let nothing out that was found."""
        self._query = ""
        self.workers.cancel_group(self, "search")

    def look(self, query: str) -> None:
        """Look for something; what was looked for before is given up.

        Args:
            query: as typed.
        """
        self.give_up()
        self._query = query
        wanted = pattern(query)
        statement = self._statement
        if wanted is None or statement is None:
            self.post_message(self.Found(Findings(query, done=True)))
            return
        self.run_worker(
            lambda: self._scan(statement, wanted, query),
            group="search",
            exclusive=True,
            thread=True,
        )

    @on(Found)
    def _drop_stale(self, event: Found) -> None:
        """Let nothing out that answers what is asked no longer."""
        if event.findings.query != self._query:
            event.stop()

    def action_match(self, direction: int) -> None:
        """Ask for another match while the line stays open.

        Args:
            direction: 1 or -1.
        """
        self.post_message(self.Step(direction))

    def _scan(self, statement: Statement, wanted: re.Pattern[str], query: str) -> None:
        """Look from the place to the end, then from the beginning to the place."""
        worker = get_current_worker()
        origin = self.origin
        before: list[Match] = []
        after: list[Match] = []
        reported = 0.0
        places = (range(origin[0], len(statement.blocks)), after), (range(TITLE, origin[0]), before)
        for blocks, found in places:
            for matches in scan(statement, wanted, blocks):
                if worker.is_cancelled:
                    return
                found.extend(matches)
                many = len(before) + len(after) >= MOST
                if many or (matches and monotonic() - reported > _BETWEEN):
                    reported = monotonic()
                    self._report(gathered(query, (*before, *after), origin, done=False))
                if many:
                    return
        self._report(gathered(query, (*before, *after), origin, done=True))

    def _report(self, findings: Findings) -> None:
        self.post_message(self.Found(findings))
