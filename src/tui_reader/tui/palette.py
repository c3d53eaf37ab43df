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
_CALLED_OTHERWISE = 0.01  # the score of a command whose title does not match


class PaletteScreen(CommandPalette):
    """Textual's command palette in the clothes of the reader's dialogs."""

    CSS_PATH = "palette.tcss"


class Palette(Provider):
    """The commands of the reading screen, and each theme by name."""

    async def discover(self) -> Hits:
        """All of them."""
        for title, help_text, _, run in self._all():
            yield DiscoveryHit(title, run, help=help_text)

    async def search(self, query: str) -> Hits:
        """Those whose names match, and those that are called otherwise in what is said of them.

        Args:
            query: as typed.
        """
        matcher = self.matcher(query)
        wanted = query.casefold().split()
        for title, help_text, identity, run in self._all():
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), run, help=help_text)
            elif all(word in f"{identity} {help_text}".casefold() for word in wanted):
                yield Hit(_CALLED_OTHERWISE, title, run, help=help_text)

    def _all(self) -> Iterator[tuple[str, str, str, Callable[[], object]]]:
        commands = reversed(list(self._reading.commands.values()))
        for command in sorted(commands, key=lambda each: each.id == "quit"):
            if command.id not in _ELSEWHERE:
                help_text = f"{' '.join(key_names(command.keys))}   {command.help}"
                run = partial(self._reading.run, command)
                yield command.title, help_text, command.id, run
        for theme in themes(self._reading.settings.themes):
            use = partial(setattr, self.app, "theme", theme.name)
            yield f"Theme: {theme.name}", "From now on.", "theme", use

    @property
    def _reading(self) -> ReadingScreen:
        screen = self.screen
        return cast("ReadingScreen", screen)
