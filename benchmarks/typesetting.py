"""Typesetting a long statement at width 80, beside textwrap over the same paragraphs.

    python -m benchmarks.typesetting [--runs N]

The time should grow with the length of the text, and 1 MB should take less than half a second.
"""

from __future__ import annotations

import argparse
import random
import textwrap
import time
from collections.abc import Callable

from benchmarks.pairs import compare
from tui_reader.statement.model import Heading, Item, Paragraph, Quotation, Statement
from tui_reader.typeset.lines import Setting, set_block, set_gap

MEGABYTE = 1_000_000
SIZES = (0.25, 0.5, 1.0, 2.0)  # megabytes
LIMIT = 0.5  # seconds for 1 MB
WORDS = [
    "the", "a", "of", "and", "in", "to", "that", "rooms", "readers", "libraries", "towns",
    "council", "Sunday", "association", "published", "representatives", "responsibilities", "said",
    "“open”", "(again)", "1991", "well-known", "don’t", "Größe",
]  # fmt: skip
SETTING = Setting(80, language="en")
JUSTIFIED = Setting(80, justify=True, hyphenate=True, language="en")


def statement_of(characters: float) -> Statement:
    """A statement of about so many characters: paragraphs, and now and then another block."""
    choose = random.Random(7)
    blocks: list[Paragraph | Heading | Item | Quotation] = []
    length = 0
    while length < characters:
        text = " ".join(choose.choices(WORDS, k=choose.randrange(20, 140))).capitalize() + "."
        kinds = (Paragraph, Paragraph, Paragraph, Paragraph, Item, Quotation)
        blocks.append(choose.choice(kinds)(text))
        if len(blocks) % 12 == 0:
            blocks.append(Heading("On the hours of libraries"))
        length += len(text)
    return Statement("A long statement", tuple(blocks))


def typeset(statement: Statement, setting: Setting) -> Callable[[], float]:
    def measure() -> float:
        begin = time.perf_counter()
        for index in range(len(statement.blocks)):
            set_gap(statement, index, setting)
            set_block(statement, index, setting)
        return time.perf_counter() - begin

    return measure


def wrap(statement: Statement) -> Callable[[], float]:
    def measure() -> float:
        begin = time.perf_counter()
        for block in statement.blocks:
            textwrap.wrap(block.text, 80)
        return time.perf_counter() - begin

    return measure


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    whole = statement_of(MEGABYTE)
    print(f"1 MB in {len(whole.blocks)} blocks at width 80; ratios to textwrap.wrap")
    compare(
        ("textwrap.wrap", wrap(whole)),
        [
            ("typeset", typeset(whole, SETTING), None),
            ("typeset, justified and hyphenated", typeset(whole, JUSTIFIED), None),
        ],
        runs,
    )
    fastest = {}
    for size in SIZES:
        measure = typeset(statement_of(size * MEGABYTE), SETTING)
        fastest[size] = min(measure() for _ in range(runs))
        each = fastest[size] / size
        print(f"typeset {size:4} MB {fastest[size] * 1000:12.1f} ms {each * 1000:10.1f} ms a MB")
    within = fastest[1.0] < LIMIT
    print(f"1 MB in less than {LIMIT} s: {'yes' if within else 'MISSED'}")
    return 0 if within else 1


if __name__ == "__main__":
    raise SystemExit(main())
