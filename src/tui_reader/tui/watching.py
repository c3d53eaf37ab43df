"""What changes outside while one reads: the settings, and the file that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui_reader.actions import usual, with_keys
from tui_reader.errors import ReaderError
from tui_reader.settings import Settings
from tui_reader.tui.bars import KeyLine
from tui_reader.tui.opening import begin
from tui_reader.tui.panels import ContentsPanel, StatementsPanel
from tui_reader.tui.takings import Takings

if TYPE_CHECKING:
    from tui_reader.actions import Commands
    from tui_reader.settings import Problem
    from tui_reader.tui.desk import Desk
    from tui_reader.tui.opening import Opened
    from tui_reader.tui.panels import Panel

_SECONDS = 1.0  # between two looks
_PANELS: dict[str, type[Panel]] = {"contents": ContentsPanel, "statements": StatementsPanel}


class Watching(Takings):
    """The screen as far as it follows what changes outside.

    Args:
        desk: what it needs from outside.
    """

    class Set(Message):
        """The settings changed."""

        def __init__(self, settings: Settings, problems: tuple[Problem, ...]) -> None:
            super().__init__()
            self.settings = settings
            self.problems = problems

    class Renewed(Message):
        """The file that is open was read again, or is gone."""

        def __init__(self, before: Opened, opened: Opened | None) -> None:
            super().__init__()
            self.before = before
            self.opened = opened

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.settings = Settings()
        self.commands: Commands = usual()
        self.gone: set[str] = set()  # files that were there before
        self._stamps: dict[str, object] = {}

    def begin_watching(self) -> None:
        """Look for changes from now on."""
        self._stamps = {path: self.desk.stamp(path) for path in self._watched()}
        self.set_interval(_SECONDS, self._look)

    def adopt(self, settings: Settings) -> None:
        """Follow settings.

        Args:
            settings: those that hold from now on.
        """
        self.settings = settings
        self.commands = with_keys(settings.keys)
        self.text.adopt(settings)
        for line in self.query(KeyLine):
            line.rename(self.commands)

    async def open_usual_panels(self) -> None:
        """Open the panels that the person wants open at first, where there is room."""
        async with self.arranging:
            for name in self.panels_at_first():
                kind = _PANELS.get(name)
                if kind and not self.has_class("-middling") and not self.query(kind):
                    await self.place_panel(self.panel(kind))

    def panels_at_first(self) -> tuple[str, ...]:
        """The names of those panels."""
        return self.settings.panels

    def report(self, problems: tuple[Problem, ...]) -> None:
        """Say what is wrong with the settings.

        Args:
            problems: all of them.
        """
        if problems:
            first = problems[0]
            where = f"config.toml:{first.line}" if first.line else "config.toml"
            more = f" ({len(problems) - 1} more: tui-reader config check)" * (len(problems) > 1)
            self.tell(f"{where}: {first.what}{more}", failed=True)

    def _watched(self) -> list[str]:
        opened = self.text.opened
        return [self.desk.settings_path, *([opened.source] if opened else [])]

    @work(thread=True, group="watch", exclusive=True)
    def _look(self) -> None:
        """Compare what can be seen of the files with what was seen last."""
        for path in self._watched():
            stamp, known = self.desk.stamp(path), path in self._stamps
            before, self._stamps[path] = self._stamps.get(path), stamp
            if not known or stamp == before:
                continue
            if path == self.desk.settings_path:
                self._load_settings()
            elif self.settings.follow:
                self._read_again(gone=stamp is None)

    def _load_settings(self) -> None:
        try:
            settings, problems = self.desk.settings()
        except ReaderError as error:
            self.post_message(self.Told(str(error), failed=True))
        else:
            self.post_message(self.Set(settings, problems))

    def _read_again(self, *, gone: bool) -> None:
        before = self.text.opened
        if before is not None and gone:
            self.post_message(self.Renewed(before, None))
        elif before is not None:
            opened = begin(self.desk.opening, before.source).result()
            whole = opened.rest().result() if opened.rest else opened
            self.post_message(self.Renewed(before, whole))

    @on(Renewed)
    def _renewed(self, event: Renewed) -> None:
        """Show the changed text from the place in it that was shown of the old one."""
        opened = event.opened
        if self.text.opened is not event.before:
            return
        if opened is None:
            self.gone.add(event.before.source)
            self.tell("The file is gone; this is what it said.")
        elif opened.reading is None and event.before.reading is not None:
            self.tell("The file changed and cannot be read now; this is what it said.")
        else:
            self.replace(opened)
            self.tell("The file changed and was read again.")
