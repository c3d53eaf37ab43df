"""How well and how fast consent notices are found in labelled pages.

    python -m benchmarks.notices shared/pages/notices

Prints each miss by name, then the figures: families, categories, forms, buttons, languages, phrases
of the notice that leaked into the statement, phrases of the statement that were lost, and what part
of opening a page the notice and the third parties take.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui_reader.notice import markup
from tui_reader.page.model import Page
from tui_reader.page.text import decode
from tui_reader.statement import html
from tui_reader.statement.split import split

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui_reader.notice.model import ConsentNotice
    from tui_reader.statement.model import Statement

# Detection, cutting and third parties together, as a part of opening a page.
SHARE = 0.15


@dataclass(slots=True)
class Score:
    """Counts over all pages, and what was missed, one line each.

    Args:
        found: families that are there and were named.
        invented: families that were named and are not there.
        overlooked: families that are there and were not named.
        categories: titles and flags that are right, and all that should be.
        forms, buttons, languages: pages that are right, and all.
        leaks, losses: phrases.
        misses: for people.
    """

    found: int = 0
    invented: int = 0
    overlooked: int = 0
    categories: list[bool] = field(default_factory=list)
    forms: list[bool] = field(default_factory=list)
    buttons: list[bool] = field(default_factory=list)
    languages: list[bool] = field(default_factory=list)
    leaks: int = 0
    losses: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Part of the families named that are there."""
        return self.found / max(1, self.found + self.invented)

    @property
    def recall(self) -> float:
        """Part of the families there that were named."""
        return self.found / max(1, self.found + self.overlooked)


def part(right: list[bool]) -> float:
    """The part that is right; all of nothing is right."""
    return sum(right) / len(right) if right else 1.0


def labels(directory: Path) -> dict[str, dict[str, Any]]:
    """The labels of the pages in a directory, by file name."""
    found: dict[str, dict[str, Any]] = json.loads((directory / "labels.json").read_text())
    return found


def score(directory: Path) -> Score:
    """Read every labelled page and compare."""
    total = Score()
    for name, label in labels(directory).items():
        text = decode(Page(name, (directory / name).read_bytes(), "text/html")).text
        tree = html.parse_tree(text)
        _compare_notice(total, name, label, markup.find(tree))
        _compare_statement(total, name, label, html.parse(tree, None))
    return total


def _compare_notice(
    total: Score, name: str, label: Mapping[str, Any], notice: ConsentNotice | None
) -> None:
    found = set(notice.families) if notice else set()
    wanted = set(label["cmps"])
    total.found += len(found & wanted)
    total.invented += len(found - wanted)
    total.overlooked += len(wanted - found)
    if found != wanted:
        total.misses.append(f"{name}: families {sorted(found)} for {sorted(wanted)}")
    form = notice.found if notice else "none"
    total.forms.append(form == label["how"])
    if form != label["how"]:
        total.misses.append(f"{name}: form {form} for {label['how']}")
    _compare_categories(total, name, label, notice)
    if not label["cmps"]:
        return
    buttons = list(notice.buttons) if notice else []
    total.buttons.append(buttons == label["buttons"])
    if buttons != label["buttons"]:
        total.misses.append(f"{name}: buttons {buttons} for {label['buttons']}")
    if label["how"] not in ("loader", "none"):
        language = notice.language if notice else None
        total.languages.append(language == label["language"])
        if language != label["language"]:
            total.misses.append(f"{name}: language {language} for {label['language']}")


def _compare_categories(
    total: Score, name: str, label: Mapping[str, Any], notice: ConsentNotice | None
) -> None:
    found = {each.title: each.always_active for each in notice.categories} if notice else {}
    wanted = {each["title"]: each["always_active"] for each in label["categories"]}
    for title in found.keys() | wanted.keys():
        right = title in found and title in wanted
        total.categories += [right, right and found[title] == wanted[title]]
        if title not in found or title not in wanted or found[title] != wanted[title]:
            shown = f"{found.get(title)} for {wanted.get(title)}"
            total.misses.append(f"{name}: category {title!r} {shown}")


def _compare_statement(
    total: Score, name: str, label: Mapping[str, Any], statement: Statement
) -> None:
    text = _flat("\n".join((statement.title, *(block.text for block in statement.blocks))))
    for phrase in label["notice_snippets"]:
        if _flat(phrase) in text:
            total.leaks += 1
            total.misses.append(f"{name}: leak {phrase!r}")
    for phrase in label["article_snippets"]:
        if _flat(phrase) not in text:
            total.losses += 1
            total.misses.append(f"{name}: loss {phrase!r}")


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()


def share(directory: Path, runs: int) -> float:
    """What part of opening all pages the notices and third parties take, a median of runs."""
    pages = [Page(n, (directory / n).read_bytes(), "text/html") for n in labels(directory)]
    shares = []
    for run in range(runs + 1):
        spent = opened = 0.0
        for page in pages:
            begin = time.process_time()
            split(page)
            opened += time.process_time() - begin
            tree = html.parse_tree(decode(page).text)
            begin = time.process_time()
            markup.set_aside(tree, page.url)
            spent += time.process_time() - begin
        if run:  # the first fills the tables
            shares.append(spent / opened)
    return statistics.median(shares)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    total = score(arguments.directory)
    print(*total.misses, sep="\n")
    print(f"families    precision {total.precision:.3f}   recall {total.recall:.3f}")
    print(f"categories  titles and flags right {part(total.categories):.3f}")
    print(f"forms {part(total.forms):.3f}   buttons {part(total.buttons):.3f}", end="   ")
    print(f"languages {part(total.languages):.3f}")
    print(f"leaks {total.leaks}   losses {total.losses}")
    taken = share(arguments.directory, arguments.runs)
    print(f"part of opening a page {taken:.3f}   (at most {SHARE})")
    return 0 if not total.leaks and not total.losses and taken <= SHARE else 1


if __name__ == "__main__":
    sys.exit(main())
