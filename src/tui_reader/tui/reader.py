"""The program on the screen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from textual import on
from textual.app import App

from tui_reader.actions import keymap
from tui_reader.tui.screen import ReadingScreen
from tui_reader.tui.themes import themes
from tui_reader.tui.visual_order import order_is_ours

if TYPE_CHECKING:
    from concurrent.futures import Future

    from textual import events

    from tui_reader.settings import Problem, Settings
    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened


class ReaderApp(App[int]):
    """The reading screen and its colours.

    Args:
        desk: what the screen needs from outside.
        source: what opens first.
        first: the opening of it, under way already.
        settings: what the person has set.
        problems: with the settings.
    """

    TITLE = "tui-reader"
    CSS_PATH = "screen.tcss"

    def __init__(
        self,
        desk: Desk,
        source: str,
        first: Future[Opened],
        *,
        settings: Settings,
        problems: tuple[Problem, ...] = (),
    ) -> None:
        super().__init__()
        self._reading_screen = ReadingScreen(desk, source, first)
        self._problems = problems
        self._offer_colours(settings)
        # Nothing is drawn yet that would have to change, so nothing is told of it.
        self.set_reactive(App.theme, settings.theme)
        self.stylesheet.set_variables(self.get_css_variables())
        self._reading_screen.adopt(settings)

    def _offer_colours(self, settings: Settings) -> None:
        self._colours = themes(settings.themes)
        for each in self._colours:
            self.register_theme(each)
        if not settings.motion:
            self.animation_level = "none"

    @on(ReadingScreen.Set)
    def _follow_settings(self, event: ReadingScreen.Set) -> None:
        """Follow settings that have changed."""
        self._offer_colours(event.settings)
        self.theme = event.settings.theme
        self._reading_screen.adopt(event.settings)
        self.set_keymap(keymap(self._reading_screen.commands))
        self._reading_screen.tell("The settings changed.")
        self._reading_screen.report(event.problems)

    def on_mount(self) -> None:
        """Once the first picture is drawn, collect garbage again, but not among what stays."""

        def collect() -> None:
            gc.freeze()
            gc.enable()

        if not gc.isenabled():
            self.call_after_refresh(collect)
        if changed := keymap(self._reading_screen.commands):
            self.set_keymap(changed)
        self.app_suspend_signal.subscribe(self, lambda _: order_is_ours(ours=False), immediate=True)
        self.app_resume_signal.subscribe(self, self._take_up, immediate=True)
        if self._problems:
            self.call_after_refresh(self._reading_screen.report, self._problems)

    def _take_up(self, _: App[object]) -> None:
        """Draw all anew: what was on the terminal is gone."""
        order_is_ours(ours=True)
        for screen in self.screen_stack:
            for widget in screen.walk_children(with_self=True):
                widget.refresh()

    def get_default_screen(self) -> ReadingScreen:
        """The one screen."""
        return self._reading_screen

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Colours of our own, for themes that are not ours."""
        return {
            "found-background": "#e8b04a",
            "found-foreground": "#16181c",
            "noted-background": "#414751",
        }

    def on_key(self, event: events.Key) -> None:
        """Hand a key to what waits for it before it is looked up as a command."""
        if self.screen is self._reading_screen and self._reading_screen.take(event):
            event.prevent_default()

    async def action_quit(self) -> None:
        """Leave, and remember what may be remembered."""
        self._reading_screen.leave()
        await super().action_quit()

    def action_next_theme(self) -> None:
        """Take the next theme."""
        names = [each.name for each in self._colours]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self._reading_screen.tell(f"Theme: {self.theme}.")

    def action_command_palette(self) -> None:
        """Show every command by name."""
        from tui_reader.tui.palette import Palette, PaletteScreen

        if isinstance(self.screen, ReadingScreen):
            self.push_screen(PaletteScreen(providers=[Palette]))

    def action_help_quit(self) -> None:
        """Say how to leave: the keys that interrupt elsewhere do not end a reading."""
        self._reading_screen.tell("q leaves the reader.")
