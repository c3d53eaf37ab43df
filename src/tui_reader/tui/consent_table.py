"""Lines of prose in the consent modal, and the table of what a category covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.tui.consent_lines import set_entries
from tui_reader.tui.visual_order import in_visual_order

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.geometry import Size

    from tui_reader.tui.consent_details import Details
    from tui_reader.tui.consent_lines import Line


class Lines(Widget):
    """Prose in lines that are set once for each width and drawn only where they are seen.

    Args:
        lay_out: gives the lines for a width in cells.
        classes: style classes.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "lines--muted",
        "lines--strong",
        "lines--cursor",
        "lines--chosen",
    }

    def __init__(self, lay_out: Callable[[int], Sequence[Line]], *, classes: str = "") -> None:
        super().__init__(classes=classes)
        self._lay_out = lay_out
        self._lines: dict[int, Sequence[Line]] = {}

    def reset(self) -> None:
        """Set the lines anew, because what they say has changed."""
        self._lines.clear()
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The number of lines at a width."""
        del container, viewport
        return len(self._at(width))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        lines = self._at(self.content_size.width)
        plain = self.visual_style
        parts = lines[y] if y < len(lines) else ()
        segments = [
            Segment(text, (self.get_visual_style(f"lines--{role}") if role else plain).rich_style)
            for text, role in parts
        ]
        line = Strip(segments).extend_cell_length(self.content_size.width, plain.rich_style)
        return in_visual_order(line)

    def _at(self, width: int) -> Sequence[Line]:
        # A scroll bar that comes and goes makes the layout ask for two widths in turn.
        if width not in self._lines:
            if len(self._lines) > 3:
                self._lines.clear()
            self._lines[width] = self._lay_out(max(1, width))
        return self._lines[width]


class Table(Lines):
    """What a category covers: a row can be chosen, and more of it shown.

    Args:
        details: of the category.
    """

    def __init__(self, details: Details) -> None:
        super().__init__(self._set, classes="table")
        self._details = details
        self._spans: dict[int, list[range]] = {}
        self._opened: frozenset[int] = frozenset()
        self._row = 0
        # Without rows there is nothing in it to act on.
        self.can_focus = bool(details.entries)

    @property
    def row(self) -> int:
        """Index of the row that is chosen."""
        return self._row

    @row.setter
    def row(self, row: int) -> None:
        self._row = min(max(row, 0), len(self._details.entries) - 1)
        self.refresh()

    @property
    def rows(self) -> int:
        """How many there are."""
        return len(self._details.entries)

    def span(self) -> tuple[int, int]:
        """The lines of the row that is chosen with what is said below it: first, and one past."""
        spans = self._spans_now()
        own, last = spans[self._row], self._row + 1 == len(spans)
        following = self.content_size.height if last else spans[self._row + 1].start
        return own.start, following if last or self._row in self._opened else own.stop

    def open(self) -> None:
        """Show more of the row that is chosen, or no more of it."""
        self._opened ^= {self._row}
        self.reset()

    def render_line(self, y: int) -> Strip:
        """Draw one line; the row that is chosen stands out."""
        strip = super().render_line(y)
        if not self.has_focus or y not in self._spans_now()[self._row]:
            return strip
        cursor = self.get_visual_style("lines--cursor").rich_style
        segments = [Segment(each.text, cursor) for each in strip]
        if y == self._spans_now()[self._row].start:
            # The name alone is marked for those who see no colours; lines of underscores are loud.
            name = segments[1].text
            chosen = self.get_visual_style("lines--chosen").rich_style
            length = len(name.rstrip())
            segments[1:2] = [Segment(name[:length], chosen), Segment(name[length:], cursor)]
        return Strip(segments, strip.cell_length)

    def on_click(self, event: events.Click) -> None:
        """Choose the row that is clicked, and show more of it."""
        event.stop()
        if not self.can_focus:
            return
        line = event.get_content_offset_capture(self).y
        before = [row for row, span in enumerate(self._spans_now()) if span.start <= line]
        if before:
            self.row = before[-1]
            self.open()

    def _set(self, width: int) -> Sequence[Line]:
        # A cell at either side, so that the row that is chosen does not end where its words do.
        lines, self._spans[width] = set_entries(self._details, max(1, width - 2), self._opened)
        return [((" ", ""), *line) for line in lines]

    def _spans_now(self) -> list[range]:
        width = max(1, self.content_size.width)
        self._at(width)
        return self._spans[width]
