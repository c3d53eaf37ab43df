"""The consent modal: shows what is asked, takes the answer, saves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import cell_len
from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.message import Message
from textual.style import Style
from textual.widgets import Button, Static

from tui_reader.consent.choices import draft
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.tui.consent_details import Answer, in_short, introduction
from tui_reader.tui.consent_lines import MORE, set_introduction, set_verdict
from tui_reader.tui.consent_moving import Body, Moving
from tui_reader.tui.consent_rows import (
    ROOMY,
    CategoryView,
    ConsentSwitch,
    ScopeSwitch,
    category_views,
)
from tui_reader.tui.consent_table import Lines, Table
from tui_reader.tui.consent_words import (
    BUTTONS,
    border_hint,
    border_title,
    foretold,
    label,
    ruled,
    signal,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual import events
    from textual.app import ComposeResult

    from tui_reader.consent.choices import Draft
    from tui_reader.consent.outcome import Deleted
    from tui_reader.tui.consent_details import Question
    from tui_reader.tui.consent_lines import Line
    from tui_reader.tui.consent_words import Method

    Preview = Callable[[Mapping[str, bool], str | None], Sequence[Deleted]]

# Columns from which the buttons stand side by side, and from which they carry their full labels.
_SLIM, _WIDE = 40, 76
# Columns of a category's line without its count: borders, title, state, space.
_HEAD = 34
# Lines from which each folded category says what it is for, and from which what is always active
# stands open at first.
_HIGH, _TALL = 22, 48


class ConsentModal(Moving):
    """Five categories, a switch for each that is optional, and three ways to answer.

    The switches show a working copy of the choices in force; it is gone when the modal closes.

    Args:
        question: what it is about.
        preview: what a decision would delete; called beside the screen.
    """

    CSS_PATH = "consent.tcss"
    AUTO_FOCUS = ".-optional .head"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", "Leave all as is", show=False),
        Binding("r", "answer('reject-all')", "Reject all", show=False),
        Binding("s", "answer('save')", "Save my preferences", show=False),
        Binding("a", "answer('accept-all')", "Accept all", show=False),
        Binding("down,j", "move(1)", "Next", show=False),
        Binding("up,k", "move(-1)", "Previous", show=False),
        Binding("left", "sideways(-1)", "Left", show=False),
        Binding("right", "sideways(1)", "Right", show=False),
        Binding("space", "switch", "Switch", show=False),
        Binding("enter", "fold", "Details", show=False),
        Binding("m", "more", "More of the introduction", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        *(
            Binding(str(number), f"category('{key}')", f"Go to {key}", show=False)
            for number, key in enumerate(CATEGORY_KEYS, start=1)
        ),
    ]

    class Foretold(Message):
        """It is known what an answer would delete."""

        def __init__(self, answer: Answer, deleted: Sequence[Deleted]) -> None:
            super().__init__()
            self.answer = answer
            self.deleted = deleted

    def __init__(self, question: Question, preview: Preview = lambda _switches, _site: ()) -> None:
        super().__init__(classes="consent")
        self._question = question
        self._preview = preview
        choices, site = question.choices, question.site
        self._site = site
        self._scope = site if site is not None and site in choices.sites else None
        self._drafts: dict[str | None, Draft] = {
            scope: draft(choices, scope, now=question.now) for scope in (None, site)
        }
        self._whole = False
        self._width = 0
        self._foreseen: Answer | None = None
        self._deleted: Sequence[Deleted] = ()
        self.views = tuple(category_views(question))
        self._introduction = Lines(self._introduce, classes="introduction")

    def compose(self) -> ComposeResult:
        """Place the scope, the introduction, the categories and the buttons."""
        with Vertical(id="dialog"):
            with Body(id="body"):
                if self._site is not None:
                    yield ScopeSwitch(self._site)
                yield self._introduction
                yield Static(id="standing")
                yield from self.views
            yield Static(id="effect", markup=False)
            with Horizontal(id="buttons"):
                for method in BUTTONS:
                    yield Button(
                        label(method, short=False), id=method, classes="answer", compact=True
                    )

    def on_mount(self) -> None:
        """Show the working copy; what is always active stands open where there is room."""
        self.query_one("#dialog").trap_focus()
        for view in self.views:
            view.fold(folded=view.key != "necessary" or self.app.size.height < _TALL)
        self._fit_into(*self.app.size)  # the first picture comes before the news of the size does
        self._show()
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self._frame())

    def on_resize(self, event: events.Resize) -> None:
        """Keep the buttons in sight, and say in the borders what they have room for."""
        self._fit_into(*event.size)
        if (view := self.view()) is not None:
            self.call_after_refresh(self.reveal, view)

    def _fit_into(self, width: int, height: int) -> None:
        wide = min(width - 4, 100) if width >= _WIDE + 4 else width
        short = wide < _WIDE
        self.set_class(width < _SLIM, "-slim").set_class(short, "-narrow")
        self.set_class(height < _HIGH, "-low").set_class(height >= ROOMY, "-roomy")
        self.query_one("#dialog").styles.width = self._width = wide
        self._fit()
        for button in self.query(Button):
            text = label(cast("Method", button.id), short=short)
            button.label = text
            button.styles.line_pad = 0  # style sheets take no zero here
            button.styles.width = text.cell_length
        for lines in (self._introduction, *(view.summary for view in self.views)):
            lines.reset()
        self._say_standing()
        self._frame()

    def _fit(self) -> None:
        """Leave room for the buttons and what is said above them, and for counts where it is."""
        width, height = self.app.size
        method = self._foreseen.method if self._foreseen else "save"
        line = self.query_one("#effect", Static)
        line.update(ruled(foretold(method, self._deleted, self._width - 8), self._width - 2))
        line.set_class(bool(self._deleted), "-said")
        effect = height >= _HIGH or bool(self._deleted)
        below = (len(BUTTONS) if width < _SLIM else 1) + effect
        self.query_one(Body).styles.max_height = max(1, height - 2 - below)
        room = self._width - _HEAD
        counts = max(cell_len(view.count) for view in self.views) + 2
        for view in self.views:
            view.query_one(".count").styles.width = counts if 2 < counts <= room else 0

    def _introduce(self, width: int) -> list[Line]:
        """The page's words and, where there is room, what its notice comes to."""
        title, words = introduction(self._question.notice)
        lines = set_introduction(title, words, width, whole=self._whole)
        if self._whole or not self.has_class("-low"):
            said = in_short(self._question.notice, self._question.third_parties)
            end = " …" if any((MORE, "muted") in line for line in lines) else MORE
            verdict = set_verdict(said, width, whole=self._whole, end=end)
            lines += [(), *verdict] if self._whole and verdict else verdict
        return lines

    def _frame(self) -> None:
        """Write in the borders what they have room for."""
        dialog = self.query_one("#dialog")
        room = self._width - 6
        line = Style(foreground=dialog.styles.border_top[1])
        dialog.border_title = border_title(self._site, room, line)
        dialog.border_subtitle = border_hint(room)

    def action_leave(self) -> None:
        """Close and leave all as it was."""
        self._close(None)

    def action_answer(self, method: Method) -> None:
        """Close with an answer.

        Args:
            method: the button that was pressed or named by its key.
        """
        self._close(self._answer(method))

    def action_category(self, key: str) -> None:
        """Go to a category and switch it, if it can be switched.

        Args:
            key: of the category.
        """
        view = next(view for view in self.views if view.key == key)
        self.set_focus(view.head)  # at once, so that keys typed ahead meet it
        self._switch(view)

    def action_switch(self) -> None:
        """Switch what has the focus: a category or the scope."""
        if isinstance(self.focused, ScopeSwitch):
            self._change_scope()
        elif (view := self.view()) is not None:
            self._switch(view)
            if self.focused is view.head:
                view.head.scroll_visible(animate=False)

    def action_fold(self) -> None:
        """Show or hide the details of what has the focus: a category, a row under it."""
        if isinstance(self.focused, ScopeSwitch):
            self._change_scope()
        elif isinstance(self.focused, Table):
            self.focused.open()
            self.call_after_refresh(self.reveal_row, self.focused)
        elif (view := self.view()) is not None:
            view.fold(folded=not view.folded)
            self.call_after_refresh(self.reveal, view)

    def action_more(self) -> None:
        """Show the introduction whole, or its first two lines again."""
        self._whole = not self._whole
        self._introduction.reset()
        self.query_one(Body).scroll_home(animate=False)

    def action_sideways(self, direction: int) -> None:
        """Go from button to button, or change the scope.

        Args:
            direction: 1 right, -1 left.
        """
        if isinstance(self.focused, ScopeSwitch):
            self._change_scope()
        elif isinstance(self.focused, Button):
            buttons = list(self.query(Button))
            at = buttons.index(self.focused) + direction
            self.set_focus(buttons[min(max(at, 0), len(buttons) - 1)])

    @on(Button.Pressed)
    def _button(self, event: Button.Pressed) -> None:
        self.action_answer(cast("Method", event.button.id))

    @on(ConsentSwitch.Pressed)
    def _clicked(self, event: ConsentSwitch.Pressed) -> None:
        self.action_category(event.switch.key)

    @on(ScopeSwitch.Pressed)
    def _change_scope(self) -> None:
        self._scope = self._site if self._scope is None else None
        self._show()

    @on(DescendantFocus)
    def _focus_moved(self) -> None:
        self._foretell()

    def _close(self, answer: Answer | None) -> None:
        if self.is_current:  # a second key pressed in haste finds it gone already
            self.dismiss(answer)

    def _switch(self, view: CategoryView) -> None:
        if view.switch is not None:
            self._drafts[self._scope] = self._drafts[self._scope].switch(view.switch.key)
            self._show()

    def _show(self) -> None:
        working = self._drafts[self._scope]
        for view in self.views:
            if view.switch is not None:
                view.switch.show(on=working[view.switch.key])
        for scope in self.query(ScopeSwitch):
            scope.here = self._scope is not None
        self._say_standing()
        self._foretell()

    def _say_standing(self) -> None:
        """Say what became of the last choice, and of the signal that follows from the switches."""
        asked = self._question
        changes = (asked.changes or {}).get(self._scope, ())
        said = standing(asked.choices, self._scope, asked.now, changes)
        counts = asked.choices.standing(self._scope, now=asked.now) == "in force"
        if counts and self.has_class("-low"):
            said = ""  # the switches say it, and there they need the room
        gpc = signal(sent=not self._drafts[self._scope]["advertisement"])
        self.query_one("#standing", Static).update(Content(f"{said} {gpc}".strip()))

    def _answer(self, method: Method) -> Answer:
        working = self._drafts[self._scope]
        switches = working if method == "save" else working.all(method == "accept-all")
        return Answer(method, dict(switches), self._scope)

    def _foretell(self) -> None:
        """Say what saving would delete, or what the button in focus would."""
        button = self.focused.id if isinstance(self.focused, Button) else None
        answer = self._answer(cast("Method", button or "save"))
        if answer != self._foreseen:
            self._foreseen = answer
            self._look_ahead(answer)

    @work(thread=True, group="foretelling")
    def _look_ahead(self, answer: Answer) -> None:
        self.post_message(self.Foretold(answer, self._preview(answer.switches, answer.site)))

    @on(Foretold)
    def _foretold(self, event: Foretold) -> None:
        if event.answer == self._foreseen:
            self._deleted = event.deleted
            self._fit()
