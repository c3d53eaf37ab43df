"""Pictures of the program for the README, drawn by the program itself.

    python -m benchmarks.screenshots [SOURCE]

Writes assets/screenshots/reading.svg and consent.svg.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from functools import partial

SIZE = (100, 30)
PICTURES = {
    "reading": ("dark", ("j", "k", "t", "tab")),
    "consent": ("light", ("c", "2")),
}
_PROFILE = ("CONFIG", "DATA", "CACHE", "STATE")


async def picture(source: str, theme: str, keys: tuple[str, ...]) -> str:
    """The screen after some keys, as SVG."""
    from tui_reader.session import own_session
    from tui_reader.settings import Settings
    from tui_reader.tui.desk import own_desk
    from tui_reader.tui.opening import begin
    from tui_reader.tui.reader import ReaderApp

    session = own_session()
    opening = partial(session.open)
    first = begin(opening, source)
    settings = Settings(theme=theme, motion=False)
    app = ReaderApp(own_desk(session, opening), source, first, settings=settings)
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        return app.export_screenshot()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", nargs="?", default="briefing")
    source = parser.parse_args().source
    folder = os.path.join("assets", "screenshots")
    os.makedirs(folder, exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        for kind in _PROFILE:
            os.environ[f"TUI_READER_{kind}_DIR"] = os.path.join(profile, kind.lower())
        for name, (theme, keys) in PICTURES.items():
            path = os.path.join(folder, f"{name}.svg")
            with open(path, "w", encoding="utf-8") as stream:
                stream.write(asyncio.run(picture(source, theme, keys)))
            print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
