"""Pages a second, bytes to text, beside other extractors: `python -m benchmarks.extraction`.

Every page goes through all extractors before the next one does, so that a change in the machine's
speed meets all of them alike. One process, warm; w3m and pandoc start once a page, as they do for
whoever calls them.
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tui_reader.export import FORMATS, Options, write
from tui_reader.page.model import Page
from tui_reader.statement.split import split

PAGES = Path(__file__).parents[2] / "shared" / "pages" / "notices"
Extractor = Callable[[bytes], object]


def ours(body: bytes) -> object:
    """Bytes to `Statement` to text, as the export of text does: the consent notice is found too."""
    page = Page("page.html", body, "text/html")
    return write(split(page, quotes=FORMATS["text"].speakers), "text", Options())


def trafilatura_default(body: bytes) -> object:
    from trafilatura import extract

    return extract(body)


def trafilatura_fast(body: bytes) -> object:
    from trafilatura import extract

    return extract(body, fast=True)


def readability(body: bytes) -> object:
    from readability import Document

    return Document(body.decode(errors="replace")).summary()


def command(*words: str) -> Extractor:
    """An extractor that is a program reading a page on standard input."""

    def run(body: bytes) -> object:
        return subprocess.run(words, input=body, capture_output=True, timeout=120, check=False)

    return run


def extractors() -> Iterator[tuple[str, Extractor]]:
    """Those that are installed, the measure of the others first."""
    yield "trafilatura.extract, default", trafilatura_default
    yield "tui-reader", ours
    yield "trafilatura.extract, fast", trafilatura_fast
    if importlib.util.find_spec("readability"):
        yield "readability-lxml", readability
    else:
        print("readability-lxml is not installed: skipped")
    for program, words in (
        ("w3m", ("w3m", "-dump", "-T", "text/html")),
        ("pandoc", ("pandoc", "-f", "html", "-t", "plain")),
    ):
        if shutil.which(program):
            yield " ".join(words[:2]), command(*words)
        else:
            print(f"{program} is not installed: skipped")


def main() -> int:
    """Print pages a second and ratios; 1 when trafilatura's default is faster than ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", nargs="?", type=Path, default=PAGES)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    pages = [path.read_bytes() for path in sorted(arguments.directory.rglob("*.htm*"))]
    if not pages:
        print(f"no pages in {arguments.directory}", file=sys.stderr)
        return 2
    found = list(extractors())
    seconds = dict.fromkeys((name for name, _ in found), 0.0)
    for _, extract in found:
        extract(pages[0])
    for body in pages * arguments.runs:
        for name, extract in found:
            begin = time.perf_counter()
            extract(body)
            seconds[name] += time.perf_counter() - begin
    print(f"{len(pages)} pages, {sum(map(len, pages)) / 1e6:.1f} MB, {arguments.runs} runs")
    base = seconds[found[0][0]]
    for name, taken in seconds.items():
        rate = len(pages) * arguments.runs / taken
        print(f"{name:<32} {rate:8.1f} pages/s   {base / taken:5.2f}")
    return int(seconds["tui-reader"] > base)


if __name__ == "__main__":
    raise SystemExit(main())
