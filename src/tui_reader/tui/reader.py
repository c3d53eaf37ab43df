"""The program on the screen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from textual.app import App

from tui_reader.tui.screen import ReadingScreen
from tui_reader.tui.themes import DEFAULT, themes

if TYPE_CHECKING:
    from concurrent.futures import Future

    from textual import events

    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened


class ReaderApp(App[int]):
    """The reading screen and its colours.

    Args:
        desk: what the screen needs from outside.
        source: what opens first.
        first: the opening of it, under way already.
        theme: name of one of the reader's themes.
    """

    TITLE = "tui-reader"
    CSS_PATH = "screen.tcss"

    def __init__(
        self, desk: Desk, source: str, first: Future[Opened], *, theme: str = DEFAULT
    ) -> None:
        super().__init__()
        for each in themes():
            self.register_theme(each)
        # Nothing is drawn yet that would have to change, so nothing is told of it.
        self.set_reactive(App.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())
        self._reading_screen = ReadingScreen(desk, source, first)

    def on_mount(self) -> None:
        """Once the first picture is drawn, collect garbage again, but not among what stays."""

        def collect() -> None:
            gc.freeze()
            gc.enable()

        if not gc.isenabled():
            self.call_after_refresh(collect)

    def get_default_screen(self) -> ReadingScreen:
        """The one screen."""
        return self._reading_screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of our own, for themes that are not ours."""
        return {"found-background": "#e8b04a", "found-foreground": "#16181c"}

    def on_key(self, event: events.Key) -> None:
        """Hand a key to what waits for it before it is looked up as a command."""
        if self.screen is self._reading_screen and self._reading_screen.take(event):
            event.prevent_default()

    def action_next_theme(self) -> None:
        """Take the next set of colours."""
        names = [each.name for each in themes()]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self._reading_screen.tell(f"Colours: {self.theme}.")

    def action_command_palette(self) -> None:
        """Show every command by name."""
        from tui_reader.tui.palette import Palette, PaletteScreen

        if isinstance(self.screen, ReadingScreen):
            self.push_screen(PaletteScreen(providers=[Palette]))

    def action_help_quit(self) -> None:
        """Say how to leave: the keys that interrupt elsewhere do not end a reading."""
        self._reading_screen.tell("q leaves the reader.")
