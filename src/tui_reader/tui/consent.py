"""The consent modal: shows what is asked, takes the answer, saves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Button, Static

from tui_reader.consent.choices import draft
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.tui.consent_details import introduction
from tui_reader.tui.consent_lines import set_introduction
from tui_reader.tui.consent_rows import (
    CategoryHead,
    CategoryView,
    ConsentSwitch,
    Lines,
    ScopeSwitch,
    category_views,
)
from tui_reader.tui.consent_words import (
    BUTTONS,
    border_hint,
    border_title,
    label,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.app import ComposeResult

    from tui_reader.consent.categories import Category
    from tui_reader.consent.choices import Choices, Draft
    from tui_reader.consent.records import Record
    from tui_reader.notice.model import ConsentNotice, ThirdParty
    from tui_reader.tui.consent_words import Method

# Columns from which the buttons stand side by side, and from which they carry their full labels.
_SLIM, _WIDE = 40, 76
# Lines from which each folded category says what it is for, from which what is always active
# stands open at first, and from which a blank line stands between categories.
_HIGH, _TALL, _ROOMY = 22, 32, 38


class Body(VerticalScroll, can_focus=False, inherit_bindings=False):
    """What scrolls: everything but the buttons. The modal moves it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person decided.

    Args:
        method: the button that was pressed.
        switches: every optional category and whether it is on.
        site: the site it holds for, None for every site.
    """

    method: Method
    switches: Mapping[str, bool]
    site: str | None


class ConsentModal(ModalScreen["Answer | None"]):
    """Five categories, a switch for each that is optional, and three ways to answer.

    The switches show a working copy of the choices in force; it is gone when the modal closes.

    Args:
        choices: the choices in force.
        categories: the five categories with the reader's own texts.
        records: every record the reader may keep.
        notice: what the page declares, None when it has no notice.
        site: the page's registrable domain, None for a local page.
        third_parties: other sites the page would have loaded from.
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

    def __init__(
        self,
        choices: Choices,
        categories: tuple[Category, ...],
        records: tuple[Record, ...],
        notice: ConsentNotice | None,
        site: str | None,
        *,
        third_parties: tuple[ThirdParty, ...] = (),
    ) -> None:
        super().__init__(classes="consent")
        self._choices = choices
        self._site = site
        self._scope = site if site is not None and site in choices.sites else None
        scopes = {None, site}
        self._drafts: dict[str | None, Draft] = {scope: draft(choices, scope) for scope in scopes}
        self._whole = False
        self._views = tuple(category_views(categories, records, notice, third_parties))
        title, words = introduction(notice)
        self._introduction = Lines(
            lambda width: set_introduction(title, words, width, whole=self._whole),
            classes="introduction",
        )

    def compose(self) -> ComposeResult:
        """Place the scope, the introduction, the categories and the buttons."""
        with Vertical(id="dialog"):
            with Body(id="body"):
                if self._site is not None:
                    yield ScopeSwitch(self._site)
                yield self._introduction
                yield Static(id="standing")
                yield from self._views
            with Horizontal(id="buttons"):
                for method in BUTTONS:
                    yield Button(
                        label(method, short=False), id=method, classes="answer", compact=True
                    )

    def on_mount(self) -> None:
        """Show the working copy; what is always active stands open where there is room."""
        self.query_one("#dialog").trap_focus()
        counts = max(cell_len(view.count) for view in self._views)
        for view in self._views:
            view.query_one(".count").styles.width = counts + 2 if counts else 0
            view.fold(folded=view.key != "necessary" or self.app.size.height < _TALL)
        self._show()
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self._frame())

    def on_resize(self, event: events.Resize) -> None:
        """Keep the buttons in sight, and say in the borders what they have room for."""
        width, height = event.size
        wide = min(width - 4, 100) if width >= _WIDE + 4 else width
        short = wide < _WIDE
        self.set_class(width < _SLIM, "-slim").set_class(short, "-narrow")
        self.set_class(height < _HIGH, "-low").set_class(height >= _ROOMY, "-roomy")
        rows = len(BUTTONS) if width < _SLIM else 1
        dialog = self.query_one("#dialog")
        dialog.styles.width = wide
        self.query_one(Body).styles.max_height = max(1, height - 2 - rows - (height >= _HIGH))
        for button in self.query(Button):
            text = label(cast("Method", button.id), short=short)
            button.label = text
            button.styles.line_pad = 0  # style sheets take no zero here
            button.styles.width = text.cell_length
        self._frame()
        if (view := self._view()) is not None:
            self.call_after_refresh(self._reveal, view)

    def _frame(self) -> None:
        """Write in the borders what they have room for."""
        dialog = self.query_one("#dialog")
        room = int(dialog.styles.width.value if dialog.styles.width else 0) - 6
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
        working = self._drafts[self._scope]
        switches = working if method == "save" else working.all(method == "accept-all")
        self._close(Answer(method, dict(switches), self._scope))

    def action_category(self, key: str) -> None:
        """Go to a category and switch it, if it can be switched.

        Args:
            key: of the category.
        """
        view = next(view for view in self._views if view.key == key)
        self.set_focus(view.head)  # at once, so that keys typed ahead meet it
        self._switch(view)

    def action_switch(self) -> None:
        """Switch what has the focus: a category or the scope."""
        if isinstance(self.focused, ScopeSwitch):
            self._change_scope()
        elif (view := self._view()) is not None:
            self._switch(view)
            view.head.scroll_visible(animate=False)

    def action_fold(self) -> None:
        """Show or hide the details of the category in focus."""
        if isinstance(self.focused, ScopeSwitch):
            self._change_scope()
        elif (view := self._view()) is not None:
            view.fold(folded=not view.folded)
            self.call_after_refresh(self._reveal, view)

    def action_more(self) -> None:
        """Show the introduction whole, or its first two lines again."""
        self._whole = not self._whole
        self._introduction.reset()
        self.query_one(Body).scroll_home(animate=False)

    def action_page(self, direction: int) -> None:
        """Scroll by a page.

        Args:
            direction: 1 down, -1 up.
        """
        body = self.query_one(Body)
        step = direction * max(1, body.size.height - 1)
        body.scroll_relative(y=step, animate=False, immediate=True)

    def action_move(self, direction: int) -> None:
        """Go to the next line that can be acted on; first scroll what is hidden before it.

        Args:
            direction: 1 down, -1 up.
        """
        chain = self.focus_chain
        at = chain.index(self.focused) if self.focused in chain else -1
        if self._hides(direction, last=direction < 0 and at <= 0):
            self.query_one(Body).scroll_relative(y=direction, animate=False, immediate=True)
        elif 0 <= at + direction < len(chain):
            self.set_focus(chain[at + direction])

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

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Bring the whole of a category into sight when its line gets the focus."""
        if isinstance(event.widget, CategoryHead) and (view := self._view()) is not None:
            self.call_after_refresh(self._reveal, view)

    def _close(self, answer: Answer | None) -> None:
        if self.is_current:  # a second key pressed in haste finds it gone already
            self.dismiss(answer)

    def _view(self) -> CategoryView | None:
        return next((view for view in self._views if view.head is self.focused), None)

    def _switch(self, view: CategoryView) -> None:
        if view.switch is not None:
            self._drafts[self._scope] = self._drafts[self._scope].switch(view.switch.key)
            self._show()

    def _show(self) -> None:
        working = self._drafts[self._scope]
        for view in self._views:
            if view.switch is not None:
                view.switch.show(on=working[view.switch.key])
        for scope in self.query(ScopeSwitch):
            scope.here = self._scope is not None
        said = standing(self._choices, self._scope)
        line = self.query_one("#standing", Static)
        line.update(Content(said))
        line.display = bool(said)

    def _reveal(self, view: CategoryView) -> None:
        body = self.query_one(Body)
        tall = view.region.height > body.region.height
        body.scroll_to_widget(view, animate=False, top=tall)

    def _hides(self, direction: int, *, last: bool) -> bool:
        """Whether something of the category in focus, or of what stands before it, is hidden."""
        body, view = self.query_one(Body), self._view()
        if direction > 0:
            return view is not None and view.region.bottom > body.region.bottom
        above = view is not None and view.region.y < body.region.y
        return above or (last and body.scroll_y > 0)
