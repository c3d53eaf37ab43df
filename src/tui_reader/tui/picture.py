"""A picture of the text, large, over the reading screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Static

from tui_reader.actions import key_names
from tui_reader.errors import ReaderError
from tui_reader.tui.half_blocks import half_blocks
from tui_reader.tui.visual_order import in_visual_order
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.app import ComposeResult

    from tui_reader.actions import Commands
    from tui_reader.page.pixels import Picture
    from tui_reader.statement.model import Image
    from tui_reader.tui.half_blocks import Colour, Run

    Load = Callable[[Image, Callable[[], bool]], bytes]

_COMING = "It is on its way …"
_COLOURS = frozenset({"256", "truecolor"})  # with fewer, a picture is noise


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to show of an image.

    Args:
        picture: decoded, None when it is still on its way or will not come.
        said: why there is none, or what it is.
    """

    picture: Picture | None = None
    said: str = _COMING


class Described(Static):
    """What is said about a picture."""

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        return in_visual_order(super().render_line(y))


class Canvas(Widget):
    """Draws a picture with half blocks in the middle of its room."""

    def __init__(self) -> None:
        super().__init__(id="canvas")
        self._picture: Picture | None = None
        self._set: tuple[tuple[int, int, Colour | None], list[list[Run]]] | None = None

    def show(self, picture: Picture | None) -> None:
        """Draw another picture.

        Args:
            picture: None for none.
        """
        self._picture, self._set = picture, None
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        plain = self.visual_style.rich_style
        width, height = self.size
        rows = self._rows(width, height)
        row = y - (height - len(rows)) // 2
        if not 0 <= row < len(rows):
            return Strip.blank(width, plain)
        segments = [Segment(text, plain + _style(ink, back)) for text, ink, back in rows[row]]
        left = (width - sum(len(text) for text, _, _ in rows[row])) // 2
        return Strip([Segment(" " * left, plain), *segments]).extend_cell_length(width, plain)

    def _rows(self, width: int, height: int) -> list[list[Run]]:
        if self._picture is None or not width or not height:
            return []
        behind = self._behind()
        if self._set is None or self._set[0] != (width, height, behind):
            self._set = (width, height, behind), _rows(self._picture, width, height, behind)
        return self._set[1]

    def _behind(self) -> Colour | None:
        """The colour of the page, None where it is the terminal's own."""
        colour = self.background_colors[1]
        return None if colour.ansi is not None else colour.rgb


class PictureScreen(ModalScreen[bool]):
    """One image of the text after the other; its result says whether the choice is wanted.

    Args:
        images: of the text, in reading order.
        index: of the one to begin with.
        load: gets the bytes of one; asked meanwhile whether it is wanted no longer.
        commands: with the keys that run them now.
    """

    CSS_PATH = "picture.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,ctrl+c", "close", "Close", show=False),
        Binding("n,right,space", "step(1)", "Next picture", show=False),
        Binding("N,left,backspace", "step(-1)", "Previous picture", show=False),
        Binding("down,j", "scroll(1)", "Down", show=False),
        Binding("up,k", "scroll(-1)", "Up", show=False),
    ]

    class Came(Message):
        """There is something to show of an image, or something to say."""

        def __init__(self, index: int, shown: Shown) -> None:
            super().__init__()
            self.index = index
            self.shown = shown

    def __init__(self, images: Sequence[Image], index: int, load: Load, commands: Commands) -> None:
        super().__init__()
        self._images = images
        self._load = load
        self._next = frozenset(commands["image"].keys.split(","))
        self._choice = frozenset(commands["consent"].keys.split(","))
        self._choice_key = next(iter(key_names(commands["consent"].keys)), "")
        self.index = index
        self.shown = Shown()

    def compose(self) -> ComposeResult:
        """Place the picture, what is said of it, and its words."""
        with Vertical(id="picture"):
            yield Canvas()
            with VerticalScroll(can_focus=False):
                yield Described(id="alt")
            yield Static(id="said")

    def on_mount(self) -> None:
        """Begin."""
        self._begin()

    def on_unmount(self) -> None:
        """Wait for nothing more, so that the program can end."""
        self.index = -1

    def on_key(self, event: events.Key) -> None:
        """Take the keys that a person may have changed."""
        if event.key in self._next:
            event.stop()
            self.action_step(1)
        elif event.key in self._choice:
            event.stop()
            self._leave(choice=True)

    def on_resize(self, event: events.Resize) -> None:
        """Know how much room there is."""
        self.set_class(event.size.height < 20 or event.size.width < 60, "-small")

    def action_step(self, by: int) -> None:
        """Go on to another picture; after the last comes the first.

        Args:
            by: 1 for the next, -1 for the previous.
        """
        if len(self._images) > 1:
            self.index = (self.index + by) % len(self._images)
            self._begin()

    def action_scroll(self, lines: int) -> None:
        """Scroll the words.

        Args:
            lines: down; negative for up.
        """
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_close(self) -> None:
        """Close."""
        self._leave(choice=False)

    def _leave(self, *, choice: bool) -> None:
        if self.is_current:
            self.index = -1  # what is still on its way is wanted no longer
            self.dismiss(choice)

    @property
    def _hindrance(self) -> str:
        """Why this terminal can show no picture, "" when it can."""
        if self.app.no_color:
            return "colours are switched off here"
        few = self.app.console.color_system not in _COLOURS
        return "this terminal has too few colours" if few else ""

    def _begin(self) -> None:
        self._show(Shown())
        self._fetch(self._images[self.index], self.index)

    @work(thread=True, group="picture")
    def _fetch(self, image: Image, index: int) -> None:
        self.post_message(self.Came(index, self._got(image, index)))

    def _got(self, image: Image, index: int) -> Shown:
        from tui_reader.page.pixels import decode
        from tui_reader.page.web import NotAllowedError

        try:
            picture = decode(self._load(image, lambda: self.index != index))
        except NotAllowedError as error:
            return Shown(None, not_allowed(error.where, self._choice_key))
        except ReaderError as error:
            hint = f"; {error.hint}" if error.hint else ""
            return Shown(None, field(f"Not shown: {error.what}{hint}."))
        return Shown(picture, f"{picture.kind}, {picture.width} × {picture.height}")

    @on(Came)
    def _came(self, event: Came) -> None:
        if event.index == self.index:
            self._show(event.shown)

    def _show(self, shown: Shown) -> None:
        if shown.picture is not None and (why := self._hindrance):
            shown = Shown(None, f"{shown.said}. Not drawn: {why}.")
        self.shown = shown
        frame = self.query_one("#picture")
        frame.border_title = Content(f"Picture {self.index + 1} of {len(self._images)}")
        more = "n next · " if len(self._images) > 1 else ""
        frame.border_subtitle = Content(f"{more}esc closes")
        frame.set_class(shown.picture is None and shown.said != _COMING, "-wordy")
        self.query_one(Canvas).show(shown.picture)
        image = self._images[self.index]
        told = field(image.alt or image.described)
        words = Content(told) if told else Content.styled("No words describe it.", "$text-muted")
        self.query_one("#alt", Described).update(words)
        self.query_one("#said", Static).update(Content(shown.said))


def not_allowed(host: str, key: str) -> str:
    """Why a picture is not fetched, and how to change that.

    Args:
        host: that would have to be asked.
        key: that opens the choice, "" for none.
    """
    host = field(host)
    choice = f" {key} opens the choice." if key else ""
    return (
        f"Not loaded: it comes from {host}, and Functional is off there.{choice}\n"
        f"For this site alone: tui-reader consent set functional=on --site {host}"
    )


def _rows(picture: Picture, width: int, height: int, behind: Colour | None) -> list[list[Run]]:
    from tui_reader.page.pixels import fitted, scaled

    pixels = picture.pixels
    size = fitted(pixels.width, pixels.height, width, height * 2)
    return half_blocks(scaled(pixels, *size), behind)


def _style(ink: Colour | None, back: Colour | None) -> Style:
    return Style(
        color=Color.from_rgb(*ink) if ink else None,
        bgcolor=Color.from_rgb(*back) if back else None,
    )
