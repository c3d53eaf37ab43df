"""The reading surface at three lengths, through a pseudo-terminal.

    python -m benchmarks.surface [--megabytes N] [--runs N]

Reports the first screen beside an empty Textual app, and for the longest text the time from a key
to the changed screen, a resize, a search and the memory held.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile

from benchmarks.pairs import PYTHON, compare
from benchmarks.startup import EMPTY_APP
from benchmarks.terminal import Session, seconds_to_text, session

PROGRAM = os.path.join(os.path.dirname(PYTHON), "tui-reader")
TITLE = "Ledger"
_WORDS = [
    "harbour",
    "office",
    "keeps",
    "ledger",
    "every",
    "boat",
    "that",
    "comes",
    "before",
    "the",
    "tide",
    "turns",
    "and",
    "it",
    "has",
    "been",
    "so",
    "since",
    "pier",
    "was",
    "built",
    "oak",
    "keeper",
    "said",
    "wind",
    "moon",
    "herring",
    "market",
    "tables",
    "rights",
    "people",
]


def write_text(path: str, size: int) -> None:
    """Write a text of sections and paragraphs that ends with a needle."""
    chance = random.Random(1)
    written = 0
    with open(path, "w", encoding="utf-8") as stream:
        stream.write(f"{TITLE} of the harbour\n\n")
        while written < size:
            words = " ".join(chance.choices(_WORDS, k=chance.randint(30, 120)))
            written += stream.write(f"{words.capitalize()}.\n\n")
        stream.write("Here stands the needle.\n")


def keys_and_resizes(running: Session) -> list[tuple[str, float, float]]:
    """Name, seconds and bound of what a person does all the time."""
    presses = []
    for key in "jjjjj  dd}}kkkkk" * 4:
        running.press(key)
        presses.append(running.seconds_to_change())
        running.settle(0.02)
    resizes = []
    for size in ((90, 30), (120, 40), (60, 20), (140, 45), (120, 40)):
        running.resize(size)
        resizes.append(running.seconds_to_change())
    return [
        ("key to changed screen, 95th of 100", statistics.quantiles(presses, n=20)[-1], 0.05),
        ("resize, worst of five", max(resizes), 0.15),
    ]


def long_text(path: str, megabytes: int) -> bool:
    """Measure the longest text; whether every figure is within its bound."""
    with session([PROGRAM, path]) as running:
        running.seconds_to(TITLE)
        rows = [("while the rest is read: " + n, s, b) for n, s, b in keys_and_resizes(running)]
        running.press("g")
        running.settle(1)
        whole = _wait_for_whole(running)
        rows.append(("until the whole is there", whole, float("inf")))
        rows += keys_and_resizes(running)
        held = running.megabytes()
        running.press("g/needle")
        rows.append(("search: the only match, at the end", running.seconds_to("1/1", 30), 3.0))
        running.press("\x1b/herring")
        rows.append(("search: first of many", running.seconds_to("1/"), 0.15))
    within = True
    for name, seconds, bound in rows:
        within &= seconds <= bound
        print(f"{name:<60} {seconds * 1000:9.0f} ms   (at most {bound * 1000:.0f})")
    bound = 2.5 * megabytes + 80
    print(f"{'memory':<60} {held:9.0f} MB   (at most {bound:.0f})")
    return within and held <= bound


def _wait_for_whole(running: Session) -> float:
    import time

    while time.perf_counter() - running.begun < 600:
        running.press("G")
        running.settle(0.5)
        if b"needle" in running.drawn:
            return time.perf_counter() - running.begun
        running.drawn = b""
    raise TimeoutError("the whole text never came")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--runs", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sizes = {"6 KB": 6_000, "1 MB": 10**6, "long": arguments.megabytes * 10**6}
        files = {name: os.path.join(folder, f"{size}.txt") for name, size in sizes.items()}
        for name, size in sizes.items():
            write_text(files[name], size)
        first = compare(
            ("empty Textual app", lambda: seconds_to_text([PYTHON, "-c", EMPTY_APP], "first")),
            [
                (f"first screen, {n}", lambda p=p: seconds_to_text([PROGRAM, p], TITLE), 1.2)
                for n, p in files.items()
            ],
            arguments.runs,
        )
        return 0 if long_text(files["long"], arguments.megabytes) and first else 1


if __name__ == "__main__":
    sys.exit(main())
