"""The search at the foot of the screen: finds while one types, in a thread of its own."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.worker import get_current_worker

from tui_reader.tui.prompt import Prompt
from tui_reader.tui.query import Expression, QueryError, pattern
from tui_reader.tui.search import MOST, Findings, Match, gathered, scan
from tui_reader.typeset.lines import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.statement.model import Statement
    from tui_reader.tui.query import Wanted

_BETWEEN = 0.1  # seconds between two reports of a long search
_REMEMBERED = 50  # queries
_LABELS = {False: "/", True: "regex /"}


class SearchBar(Prompt):
    """Looks for what is typed, from a place on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "match(1)", "Next match", show=False, priority=True),
        Binding("up", "match(-1)", "Previous match", show=False, priority=True),
        Binding("ctrl+r,alt+r", "kind", "Words or expression", show=False, priority=True),
        Binding("ctrl+up,alt+up", "recall(-1)", "Older query", show=False, priority=True),
        Binding("ctrl+down,alt+down", "recall(1)", "Newer query", show=False, priority=True),
    ]

    class Found(Message):
        """What was found so far."""

        def __init__(self, findings: Findings, *, regex: bool) -> None:
            super().__init__()
            self.findings = findings
            self.regex = regex

    class Step(Message):
        """Another match is wanted."""

        def __init__(self, direction: int) -> None:
            super().__init__()
            self.direction = direction

    def __init__(self) -> None:
        super().__init__(_LABELS[False], id="search")
        self._statement: Statement | None = None
        self._asked = ("", False)
        self._past: list[tuple[str, bool]] = []
        self._recalled = 0
        self.regex = False
        self.origin = (TITLE, 0)

    def begin(self, statement: Statement, origin: tuple[int, int]) -> None:
        """Search anew, for words; an expression looked for before is in the history.

        Args:
            statement: where to look.
            origin: block and offset to look from, and to return to.
        """
        self._statement, self.origin = statement, origin
        self._recalled = len(self._past)
        if self.regex:
            self._take_for(regex=False)
            self.value = ""

    @on(Prompt.Changed)
    def _typed(self, event: Prompt.Changed) -> None:
        event.stop()
        self.look(event.value)

    @on(Prompt.Submitted)
    def _again(self, event: Prompt.Submitted) -> None:
        """Enter on what stands there from before looks for it again."""
        if event.value:
            asked = (event.value, self.regex)
            self._past = [each for each in self._past if each != asked][1 - _REMEMBERED :]
            self._past.append(asked)
        if (event.value, self.regex) != self._asked:
            self.look(event.value)

    def action_kind(self) -> None:
        """Take what is typed for words, or for a regular expression."""
        self._take_for(regex=not self.regex)
        self.look(self.value)

    def _take_for(self, *, regex: bool) -> None:
        self.regex = regex
        self.name_as(_LABELS[regex])

    def action_recall(self, direction: int) -> None:
        """Bring back what was looked for before.

        Args:
            direction: 1 for newer, -1 for older.
        """
        self._recalled = min(max(self._recalled + direction, 0), len(self._past))
        words, regex = (*self._past, ("", False))[self._recalled]
        self._take_for(regex=regex)
        if self.value == words:
            self.look(words)
        else:
            self.value = words

    def give_up(self) -> None:
        """Look no further, and let nothing out that was found."""
        self._asked = ("", False)
        self.workers.cancel_group(self, "search")

    def look(self, query: str) -> None:
        """Look for something; what was looked for before is given up.

        Args:
            query: as typed.
        """
        self.give_up()
        self._asked = (query, self.regex)
        try:
            wanted: Wanted | None = Expression(query) if query and self.regex else pattern(query)
        except QueryError as error:
            self._report(Findings(query, done=True, problem=str(error)))
            return
        statement = self._statement
        if wanted is None or statement is None:
            self._report(Findings(query, done=True))
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
        if (event.findings.query, event.regex) != self._asked:
            event.stop()

    def action_match(self, direction: int) -> None:
        """Ask for another match while the line stays open.

        Args:
            direction: 1 or -1.
        """
        self.post_message(self.Step(direction))

    def _scan(self, statement: Statement, wanted: Wanted, query: str) -> None:
        regex = self.regex
        worker = get_current_worker()
        try:
            for findings in _searched(statement, wanted, query, self.origin):
                if worker.is_cancelled:
                    return
                if findings is not None:
                    self._report(findings, regex=regex)
        except QueryError as error:
            self._report(Findings(query, done=True, problem=str(error)), regex=regex)

    def _report(self, findings: Findings, *, regex: bool | None = None) -> None:
        self.post_message(self.Found(findings, regex=self.regex if regex is None else regex))


def _searched(
    statement: Statement, wanted: Wanted, query: str, origin: tuple[int, int]
) -> Iterator[Findings | None]:
    """Look from the place to the end, then from the beginning to the place.

    Yields:
        After each piece of the text what was found so far, or None when there is nothing to say.
    """
    before: list[Match] = []
    after: list[Match] = []
    reported = 0.0
    places = (range(origin[0], len(statement.blocks)), after), (range(TITLE, origin[0]), before)
    for blocks, found in places:
        for matches in scan(statement, wanted, blocks):
            found.extend(matches)
            many = len(before) + len(after) >= MOST
            if many or (matches and monotonic() - reported > _BETWEEN):
                reported = monotonic()
                yield gathered(query, (*before, *after), origin, done=False)
            else:
                yield None
            if many:
                return
    yield gathered(query, (*before, *after), origin, done=True)
