"""The way in: starts what takes longest before anything else, then the screen."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from tui_reader.errors import SettingsError
from tui_reader.settings import Problem, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.session import Session
    from tui_reader.statement.split import Reading


def run(session: Session, opening: Callable[[str], Reading], source: str) -> int:
    """Read on the screen until the person leaves.

    Args:
        session: this run of the program.
        opening: opens a source in it; raises ReaderError.
        source: what to open first.

    Returns:
        The exit code.
    """
    # Nothing that starting makes is garbage; looking for some costs a tenth of the time to the
    # first picture. The screen takes it up again once it has been drawn.
    gc.disable()
    from tui_reader.tui.desk import own_desk
    from tui_reader.tui.opening import begin

    first = begin(opening, source)
    desk = own_desk(session, opening)
    try:
        settings, problems = desk.settings()
    except SettingsError as error:
        settings, problems = Settings(), (Problem(error.what),)
    from tui_reader.tui.reader import ReaderApp
    from tui_reader.tui.visual_order import order_is_ours

    app = ReaderApp(desk, source, first, settings=settings, problems=problems)
    order_is_ours(ours=True)
    app.run()
    order_is_ours(ours=False)
    return app.return_code or 0
