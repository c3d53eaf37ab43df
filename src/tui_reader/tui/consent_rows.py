"""The parts of the consent modal: lines of prose, a category with its switch, the scope switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.tui.consent_details import (
    Details,
    Question,
    describe,
    describe_other,
    describe_unasked,
    describe_unknown,
)
from tui_reader.tui.consent_entries import record_entry
from tui_reader.tui.consent_lines import set_prose, wrap
from tui_reader.tui.consent_table import Lines, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.app import ComposeResult

    from tui_reader.tui.consent_lines import Line

ROOMY = 38  # lines from which there is room for two lines of what a category is for
ON, OFF, ALWAYS, NO_SWITCH = "[ on ]", "[ off ]", "Always active", "No switch"


class ConsentSwitch(Static):
    """The state of one optional category in words; a click asks to change it."""

    class Pressed(Message):
        """Somebody clicked the switch."""

        def __init__(self, switch: ConsentSwitch) -> None:
            super().__init__()
            self.switch = switch

        @property
        def control(self) -> ConsentSwitch:
            """The switch that was clicked."""
            return self.switch

    def __init__(self, key: str) -> None:
        super().__init__(Content(OFF), classes="state")
        self.key = key

    @property
    def on(self) -> bool:
        """Whether it says on."""
        return self.has_class("-on")

    def show(self, *, on: bool) -> None:
        """Say on or off.

        Args:
            on: what to say.
        """
        self.set_class(on, "-on")
        self.update(Content(ON if on else OFF), layout=False)

    def on_click(self, event: events.Click) -> None:
        """Tell the modal, and keep the click from folding the row."""
        event.stop()
        self.post_message(self.Pressed(self))


class CategoryHead(Horizontal, can_focus=True):
    """The one line of a category that holds the focus: fold mark, title, state, count."""

    def __init__(self, title: str, state: Static, count: str) -> None:
        super().__init__(classes="head")
        self._title = title
        self._state = state
        self._count = count

    def compose(self) -> ComposeResult:
        """Place title, state and count."""
        yield Static(classes="title", markup=False)
        yield self._state
        yield Static(self._count, classes="count", markup=False)

    def show(self, *, folded: bool) -> None:
        """Draw the fold mark.

        Args:
            folded: whether the details are out of sight.
        """
        mark = "▸" if folded else "▾"
        self.query_one(".title", Static).update(Content(f"{mark} {self._title}"), layout=False)


class CategoryView(Vertical):
    """One category: its line, and below it the details or, where there is room, their summary.

    Args:
        key: the category's key, "other" for one that the page alone declares.
        title: its title.
        state: what shows its state; a `ConsentSwitch` where there is a choice.
        details: what is said about it.
    """

    def __init__(self, key: str, title: str, state: Static, details: Details) -> None:
        optional = isinstance(state, ConsentSwitch)
        super().__init__(classes="category -optional" if optional else "category")
        self.key = key
        self.count = details.count
        self.head = CategoryHead(title, state, self.count)
        self.switch = state if isinstance(state, ConsentSwitch) else None
        self.table = Table(details)
        self._prose = Lines(lambda width: set_prose(details, width), classes="details")
        self.summary = Lines(self._summarise, classes="summary")
        self.details = details

    def compose(self) -> ComposeResult:
        """Place the line, the summary and the details."""
        yield self.head
        yield self.summary
        yield self._prose
        yield self.table

    def on_mount(self) -> None:
        """Begin folded."""
        self.fold(folded=True)

    @property
    def folded(self) -> bool:
        """Whether the details are out of sight."""
        return self.has_class("-folded")

    def fold(self, *, folded: bool) -> None:
        """Show or hide the details.

        Args:
            folded: whether to hide them.
        """
        self.set_class(folded, "-folded").set_class(not folded, "-open")
        self.head.show(folded=folded)

    def _summarise(self, width: int) -> list[Line]:
        """The first sentence; where every switch shall be in sight, no more than one line of it."""
        most = 2 if self.app.size.height >= ROOMY else 1
        lines = wrap(self.details.summary, width)
        if len(lines) > most:
            lines = [*lines[: most - 1], wrap(lines[most - 1], max(1, width - 2))[0] + " …"]
        return [((line, ""),) for line in lines]

    def on_click(self, event: events.Click) -> None:
        """A click on the line or the summary folds or unfolds; one on the details does not."""
        if event.widget not in (self._prose, self.table):
            self.fold(folded=not self.folded)


class ScopeSwitch(Widget, can_focus=True):
    """Whether a choice is for every site or for the page's own.

    Args:
        site: the page's site.
    """

    here = reactive(default=False)
    """Whether the choice is for the page's own site."""

    class Pressed(Message):
        """Somebody clicked the scope."""

    def __init__(self, site: str) -> None:
        super().__init__(id="scope")
        self._site = site

    def render(self) -> Content:
        """Both scopes, the one that holds marked; closer together where there is little room."""
        every, own = ("( )", "(•)") if self.here else ("(•)", "( )")
        line = Content.assemble(("Scope:  ", "bold"), f"{every} every site   {own} {self._site}")
        if line.cell_length <= self.content_size.width:
            return line
        return Content(f"{every} every site  {own} {self._site}")

    def on_click(self) -> None:
        """Tell the modal."""
        self.post_message(self.Pressed())


def category_views(question: Question) -> Iterator[CategoryView]:
    """The five categories, then what the page has that maps to none of them.

    Args:
        question: what the modal is about.
    """
    notice, parties, cookies = question.notice, question.third_parties, question.cookies
    for category in question.categories:
        own = [
            record_entry(record, question.now)
            for record in question.records
            if record.category == category.key
        ]
        details = describe(category, own, notice, parties, cookies)
        fixed = category.always_active
        state = Static(ALWAYS, classes="state") if fixed else ConsentSwitch(category.key)
        yield CategoryView(category.key, category.title, state, details)
    theirs = [c for c in notice.categories if c.key not in CATEGORY_KEYS] if notice else []
    others = [(category.title, describe_other(category, cookies)) for category in theirs]
    if unknown := describe_unknown(cookies):
        others.append(("Purpose unknown", unknown))
    if unasked := describe_unasked(parties):
        others.append(("Other third parties", unasked))
    for title, details in others:
        yield CategoryView("other", title, Static(NO_SWITCH, classes="state"), details)
