"""Precision and recall of (words, speaker) over short statements in eight languages.

    python -m benchmarks.quotes [--all]

The texts are in tests/statement/quote_texts. The rules were fitted to the development texts, and
the held-out texts were looked at too after they were measured, so neither figure is one for
unseen texts. Batches of eight texts a language by other hands gave on their first run, before
anything was fitted to them, 0.74/0.66 and 0.79/0.69; a later one gave 0.76/0.65 with the rules of
then and 0.77/0.73 with those of now (the words alone: 0.98/0.93).
`--all` names every pair that is missing or wrong.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tui_reader.statement.plain import parse
from tui_reader.statement.quotes import find_quotes

TEXTS = Path(__file__).parent.parent / "tests" / "statement" / "quote_texts"
HALVES = ("development", "held_out")


@dataclass(slots=True)
class Score:
    """How well a half of the texts is understood.

    Args:
        right: pairs that were expected and found.
        expected: pairs that were expected.
        found: pairs that were found.
        faults: missing and wrong pairs, a line each.
    """

    right: int = 0
    expected: int = 0
    found: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the found pairs that were expected."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the expected pairs that were found."""
        return self.right / self.expected if self.expected else 1.0


def score(half: str) -> Score:
    """Measure one of `HALVES`."""
    total = Score()
    expectations = json.loads((TEXTS / "expected.json").read_text(encoding="utf-8"))[half]
    for name, pairs in expectations.items():
        statement = parse((TEXTS / f"{name}.txt").read_text(encoding="utf-8"))
        quotes = find_quotes(statement.blocks, statement.language, statement.title)
        found = Counter((quote.text, quote.speaker) for quote in quotes)
        expected = Counter((text, speaker) for text, speaker in pairs)
        total.right += (found & expected).total()
        total.expected += expected.total()
        total.found += found.total()
        total.faults += [f"{name} missing {pair}" for pair in expected - found]
        total.faults += [f"{name} wrong   {pair}" for pair in found - expected]
    return total


def main() -> None:
    """Print the figures of both halves."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--all", action="store_true", help="name every fault")
    faults = parser.parse_args().all
    for half in HALVES:
        result = score(half)
        print(
            f"{half:<12} {result.expected:3} pairs   precision {result.precision:.3f}"
            f"   recall {result.recall:.3f}"
        )
        if faults:
            print("\n".join(f"    {fault}" for fault in result.faults))


if __name__ == "__main__":
    main()
