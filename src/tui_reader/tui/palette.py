"""Every command by name, for Textual's command palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import CommandPalette, DiscoveryHit, Hit, Provider

from tui_reader.actions import key_names
from tui_reader.tui.themes import themes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.command import Hits

    from tui_reader.tui.screen import ReadingScreen

_ELSEWHERE = ("palette", "close")


class PaletteScreen(CommandPalette):
    """Textual's command palette in the clothes of the reader's dialogs."""

    CSS_PATH = "palette.tcss"


class Palette(Provider):
    """The commands of the reading screen, and each set of colours by name."""

    async def discover(self) -> Hits:
        """All of them."""
        for title, help_text, run in self._all():
            yield DiscoveryHit(title, run, help=help_text)

    async def search(self, query: str) -> Hits:
        """Those whose names match.

        Args:
            query: as typed.
        """
        matcher = self.matcher(query)
        for title, help_text, run in self._all():
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), run, help=help_text)

    def _all(self) -> Iterator[tuple[str, str, Callable[[], object]]]:
        for command in reversed(list(self._reading.commands.values())):
            if command.id not in _ELSEWHERE:
                help_text = f"{' '.join(key_names(command.keys))}   {command.help}"
                yield command.title, help_text, partial(self._reading.run, command)
        for theme in themes(self._reading.settings.themes):
            run = partial(setattr, self.app, "theme", theme.name)
            yield f"Colours: {theme.name}", "Changes them now.", run

    @property
    def _reading(self) -> ReadingScreen:
        screen = self.screen
        return cast("ReadingScreen", screen)
