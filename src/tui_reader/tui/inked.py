"""Lines of a statement as coloured segments of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui_reader.frozen import replace
from tui_reader.tui.looks import looks
from tui_reader.tui.marking import HINT, split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui_reader.tui.marking import Link, Mark
    from tui_reader.typeset.lines import Line
    from tui_reader.typeset.lines import Segment as Words

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UPRIGHT = ("marker", "frame")  # what typesetting adds is never slanted with the words


class Inked(Widget):
    """A widget that knows how each kind of line and each part of one looks."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._colours: Mapping[str, str] | None = None
        self._looks: dict[str, Style] = {}

    def drawn(self, line: Line, left: int, marks: Sequence[Mark], links: Sequence[Link]) -> Strip:
        """One line as the terminal shows it.

        Args:
            line: as it was set.
            left: cells before it.
            marks: what is marked in it.
            links: those that the terminal may offer to open.
        """
        plain = self.rich_style
        base = self._role_style(line.role)
        segments = [Segment(" " * left, plain)]
        for segment in line.segments:
            style = self._segment_style(base, segment.style)
            if links and "link" in segment.style and segment.start is not None:
                style += _hyperlink(line.block, segment.start, links)
            for text, mark in split(_raised(segment), marks):
                if mark.startswith(HINT):
                    shown = mark.removeprefix(HINT)[: len(text)].ljust(len(text))
                    segments.append(Segment(shown, style + self._part("hint")))
                else:
                    segments.append(Segment(text, style + self._part(mark) if mark else style))
        return Strip(segments).adjust_cell_length(self.size.width, plain)

    def _role_style(self, role: str) -> Style:
        if role in ("title", "code", "quotation"):
            return self.rich_style + self._part(role)
        if role.startswith("heading"):
            name = "heading" if role in ("heading1", "heading2") else "subheading"
            return self.rich_style + self._part(name)
        if role in ("byline", "image", "rule"):
            return self.rich_style + self._part("muted")
        return self.rich_style

    def _segment_style(self, base: Style, names: str) -> Style:
        if names in _UPRIGHT:
            return self.rich_style + self._part(names)
        for name in names.split():
            base += self._part(name)
        return base

    def _part(self, name: str) -> Style:
        app = self.app
        if self._colours is not app.theme_variables:
            self._colours = app.theme_variables
            terminal = bool(app.native_ansi_color)
            self._looks = looks(self._colours, colour=not app.no_color, terminal=terminal)
        return self._looks[name]


def _raised(segment: Words) -> Words:
    """The number of a footnote as it is printed: above the line, where brackets do not part it."""
    if "footnote" in segment.style and segment.text.isdecimal():
        return replace(segment, text=segment.text.translate(_SUPERSCRIPT))
    return segment


def _hyperlink(block: int, offset: int, links: Sequence[Link]) -> Style:
    """The address of a link, for terminals that open links themselves (OSC 8)."""
    found = next((link for link in links if link.covers(block, offset)), None)
    if found is None or not found.url.isascii() or not found.url.isprintable():
        return Style.null()
    # The terminal would resolve a relative address against nothing.
    return Style(link=found.url) if found.url.startswith(_OFFERED) else Style.null()


_OFFERED = ("https://", "http://", "mailto:")
