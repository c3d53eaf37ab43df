"""Start-up beside `python -c pass`, and first title beside an empty Textual app.

    python -m benchmarks.startup [PAGE] [--runs N]

PAGE is a text page with a consent notice; the bundled briefing when none is given.
"""

from __future__ import annotations

import argparse
import os
import sys

from benchmarks.pairs import PYTHON, compare, seconds_of
from benchmarks.terminal import seconds_to_text

EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("the first words")
Empty().run()
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("page", nargs="?", default="assets/statements/briefing.txt")
    parser.add_argument("--title", help="a word of the title, to wait for on the terminal")
    parser.add_argument("--runs", type=int, default=15)
    arguments = parser.parse_args()
    program = os.path.join(os.path.dirname(PYTHON), "tui-reader")
    title = arguments.title or "revised"
    quick = compare(
        ("python -c pass", lambda: seconds_of([PYTHON, "-c", "pass"])),
        [
            ("tui-reader --version", lambda: seconds_of([program, "--version"]), 2.5),
            ("tui-reader --help", lambda: seconds_of([program, "--help"]), 2.5),
            ("tui-reader export PAGE", lambda: seconds_of([program, "export", arguments.page]), 4),
        ],
        arguments.runs,
    )
    screen = compare(
        (
            "empty Textual app, first words",
            lambda: seconds_to_text([PYTHON, "-c", EMPTY_APP], "the first words"),
        ),
        [
            (
                "tui-reader PAGE, title on the terminal",
                lambda: seconds_to_text([program, arguments.page], title),
                1.3,
            )
        ],
        arguments.runs,
    )
    return 0 if quick and screen else 1


if __name__ == "__main__":
    sys.exit(main())
