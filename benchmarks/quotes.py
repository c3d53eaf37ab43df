"""Precision and recall of (words, speaker) over short statements in eight languages.

    python -m benchmarks.quotes [--all]

The texts are in tests/statement/quote_texts. The rules were fitted to the development texts, and
the held-out texts were looked at too after they were measured, so neither figure is one for
unseen texts. Those in the directory unseen were written by other hands, and nobody who worked on
the rules had read them when they were measured (0.92 of the pairs; another such batch gave 0.88,
and was used for the rules after that). In them a quotation stands as
[[“words”|Speaker / another name that is right]], with null for a speaker whom nobody names.
`--all` names every pair that is missing or wrong in the other two.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tui_reader.statement.plain import parse
from tui_reader.statement.quotes import find_quotes

TEXTS = Path(__file__).parent.parent / "tests" / "statement" / "quote_texts"
HALVES = ("development", "held_out")
UNSEEN = TEXTS / "unseen"
_MARKED = re.compile(r"\[\[(.+?)\|([^|\]]*)\]\]", re.S)
_MARKS = "«»“”„\"'‘’‚‹›–—-"
_AGAIN = re.compile(rf"\n\s*\n\s*[{_MARKS}]\s*")  # marks that later paragraphs open with
_ARTICLE = re.compile(
    r"^(?:(?:the|an?|der|die|das|ein|eine|einer|le|la|les|un|une|des|el|los|las|una|unos?|il|lo|gli|i"
    r"|de|het|een|os?|as|um|uma)\s+|[ld]['’])",
    re.I,
)


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


def score_unseen() -> Score:
    """Measure the texts that the rules were not fitted to."""
    total = Score()
    for path in sorted(UNSEEN.glob("*.txt")):
        for text in re.split(r"(?m)^# ", path.read_text(encoding="utf-8"))[1:]:
            expected = [(_plain(said), names.split(" / ")) for said, names in _MARKED.findall(text)]
            statement = parse(_MARKED.sub(r"\1", text))
            quotes = find_quotes(statement.blocks, statement.language, statement.title)
            found = [(_plain(quote.text), quote.speaker) for quote in quotes]
            total.expected += len(expected)
            total.found += len(found)
            for said, names in expected:
                right = next((e for e in found if e[0] == said and _is_named(e[1], names)), None)
                if right is not None:
                    found.remove(right)
                    total.right += 1
    return total


def _plain(said: str) -> str:
    """Words without the marks and commas that may stand inside or outside them."""
    said = _AGAIN.sub("\n\n", said.strip().lstrip(_MARKS))
    return " ".join(said.rstrip(_MARKS).split()).strip(" ,.;")


def _is_named(speaker: str | None, names: list[str]) -> bool:
    """Whether a speaker is one of those that are right, whatever the article.

    Whom nobody names may be described at more length: a mother, a mother of three.
    """
    named = _bare(speaker or "null")
    rights = [_bare(name) for name in names]
    longer = (right for right, name in zip(rights, names, strict=True) if name[:1].islower())
    at_length = any(named.startswith(f"{right} ") for right in longer if right != "null")
    return named in rights or ("null" in rights and at_length)


def _bare(name: str) -> str:
    return _ARTICLE.sub("", name.strip().replace("'", "’").casefold().strip(" .,"), count=1)


def main() -> None:
    """Print the figures of both halves."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--all", action="store_true", help="name every fault")
    faults = parser.parse_args().all
    for half in (*HALVES, "unseen"):
        result = score(half) if half in HALVES else score_unseen()
        print(
            f"{half:<12} {result.expected:3} pairs   precision {result.precision:.3f}"
            f"   recall {result.recall:.3f}"
        )
        if faults:
            print("\n".join(f"    {fault}" for fault in result.faults))


if __name__ == "__main__":
    main()
