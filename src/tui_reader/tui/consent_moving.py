"""Moving in the consent modal: the focus, the row that is chosen, and what stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.screen import ModalScreen

from tui_reader.tui.consent_details import Answer
from tui_reader.tui.consent_rows import CategoryHead
from tui_reader.tui.consent_table import Table

if TYPE_CHECKING:
    from textual import events

    from tui_reader.tui.consent_rows import CategoryView


class Body(VerticalScroll, can_focus=False, inherit_bindings=False):
    """What scrolls: everything but the buttons. The modal moves it."""


class Moving(ModalScreen[Answer | None]):
    """The modal as far as somebody moves in it.

    Attributes:
        views: the categories from top to bottom.
    """

    views: tuple[CategoryView, ...] = ()

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
        elif isinstance(self.focused, Table) and 0 <= self.focused.row + direction < (
            self.focused.rows
        ):
            self.focused.row += direction
            self.reveal_row(self.focused)
        elif 0 <= at + direction < len(chain):
            following = chain[at + direction]
            if isinstance(following, Table):
                following.row = 0 if direction > 0 else following.rows - 1
            self.set_focus(following)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Bring the whole of a category into sight when its line gets the focus."""
        if isinstance(event.widget, CategoryHead) and (view := self.view()) is not None:
            self.call_after_refresh(self.reveal, view)
        elif isinstance(event.widget, Table):
            self.call_after_refresh(self.reveal_row, event.widget)

    def view(self) -> CategoryView | None:
        """The category whose line or table has the focus."""
        found = (view for view in self.views if self.focused in (view.head, view.table))
        return next(found, None)

    def reveal(self, view: CategoryView) -> None:
        """Bring the whole of a category into sight, or its beginning where it is too long.

        Args:
            view: the category.
        """
        body = self.query_one(Body)
        tall = view.region.height > body.region.height
        body.scroll_to_widget(view, animate=False, top=tall, immediate=True)

    def reveal_row(self, table: Table) -> None:
        """Bring the row that is chosen into sight, its beginning first.

        Args:
            table: it is in.
        """
        first, end = table.span()
        body = self.query_one(Body)
        top = table.content_region.y - body.region.y
        shift = min(max(0, top + end - body.region.height), top + first)
        body.scroll_relative(y=shift, animate=False, immediate=True)

    def _hides(self, direction: int, *, last: bool) -> bool:
        """Whether something of what has the focus, or of what stands before it, is hidden."""
        body, view = self.query_one(Body).region, self.view()
        if view is None:
            return last and self.query_one(Body).scroll_y > 0
        top, bottom = view.region.y, view.region.bottom
        if isinstance(self.focused, Table):
            first, end = self.focused.span()
            top = self.focused.content_region.y + first
            bottom = self.focused.content_region.y + end
        elif not view.folded and view.table.can_focus:
            bottom = view.table.region.y
        if direction > 0:
            return bottom > body.bottom
        return top < body.y or (last and self.query_one(Body).scroll_y > 0)
