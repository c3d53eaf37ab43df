"""Leaks and losses of the text detector over dumps made of labelled pages.

    python -m benchmarks.dumps shared/pages/notices

E
ch page becomes plain text in several ways, with its notice where it stood and before, between and
after the article. A leak is a labelled phrase of the notice that is still there, a loss a labelled
phrase or a line of the article that is not.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import html

from tui_reader.notice.dump import find
from tui_reader.untrusted import neutralise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "svg", "iframe"))
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "br", "button", "dd", "details",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "input", "label", "legend", "li", "main", "nav",
        "ol", "option", "p", "pre", "section", "select", "summary", "table", "td", "th", "title",
        "tr", "ul",
    )
)  # fmt: skip
_MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "h4": "#### ", "li": "* ", "input": "- [x] "}
_DEEPEST = 900
_CONTROLS = 250  # characters of the controls beside the words of a notice


@dataclass(frozen=True, slots=True)
class Dump:
    """One page as plain text in one way.

    Args:
        name: page and way.
        text: what a dumper wrote.
        notice: phrases that must go.
        article: phrases and lines that must stay.
    """

    name: str
    text: str
    notice: tuple[str, ...]
    article: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is wrong with one dump after its notice was set aside."""

    dump: Dump
    leaked: tuple[str, ...]
    lost: tuple[str, ...]


def dumps(directory: Path, *, mixed: bool = True) -> Iterator[Dump]:
    """Make the dumps of all labelled pages.

    Args:
        directory: holds labels.json and the pages.
        mixed: also those with the notice before, between and after the article.
    """
    labels = json.loads((directory / "labels.json").read_text(encoding="utf-8"))
    for name, label in labels.items():
        page = (directory / name).read_bytes()
        yield from _dumps_of(name, page, label, mixed=mixed)


def judge(dump: Dump) -> Outcome:
    """Set the notice of a dump aside and look at what is left.

    Args:
        dump: to be judged.
    """
    text = neutralise(dump.text)
    found = find(text)
    rest = text
    for start, end in reversed(found.spans if found else ()):
        rest = rest[:start] + "\n\n" + rest[end:]
    before, after = _bare(text), _bare(rest)
    return Outcome(
        dump,
        leaked=tuple(each for each in dump.notice if _bare(each) in after),
        lost=tuple(
            each
            for each in dump.article
            if before.count(_bare(each)) > 0 == after.count(_bare(each))
        ),
    )


def _bare(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _dumps_of(
    name: str, page: bytes, label: dict[str, list[str]], *, mixed: bool = True
) -> Iterator[Dump]:
    notice, article = label["notice_snippets"], label["article_snippets"]
    tree = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8"))
    body = _smallest(tree, article) if article else None
    lines = _lines(body, marks=False) if body is not None else []
    whole = tuple(phrase for phrase in notice if _bare(phrase) in _bare(_text(tree)))
    kept = (*article, *(line for line in lines if not _is_notice(line, notice)))
    for style in ("lines", "tight", "markdown", "one line"):
        if whole or not notice:
            yield Dump(
                f"{name} page, {style}",
                _styled(_lines(tree, marks=style == "markdown"), style),
                whole,
                kept if body is not None else (),
            )
    root = _root(tree, notice) if mixed else None
    if root is None or body is None or body in root.iterancestors() or root is body:
        return
    for style in ("lines", "tight", "welded", "markdown", "one line"):
        marks = style == "markdown"
        own = _lines(root, marks=marks)
        own = ["".join(own)] if style == "welded" else own
        words = _lines(body, marks=marks)
        middle = max(1, len(words) // 2)
        for place, at in (("before", 0), ("between", middle), ("after", len(words))):
            mixed = [*words[:at], *own, *words[at:]]
            yield Dump(f"{name} {place}, {style}", _styled(mixed, style), tuple(notice), kept)


def _is_notice(line: str, notice: list[str]) -> bool:
    return any(_bare(phrase)[:30] in _bare(line) for phrase in notice)


def _styled(lines: list[str], style: str) -> str:
    return {"tight": "\n", "one line": " "}.get(style, "\n\n").join(lines) + "\n"


def _root(tree: HtmlElement, notice: list[str]) -> HtmlElement | None:
    """The element, or the template, that holds all the words of the notice."""
    if not notice:
        return None
    root = _smallest(tree, notice)
    if root is not None:
        size = len(_text(root))
        while (parent := root.getparent()) is not None and len(_text(parent)) <= size + _CONTROLS:
            root = parent
        return root
    for script in tree.iter("script", "template", "noscript"):
        inner = script.text or ""
        if inner.lstrip().startswith("<") and _bare(notice[0]) in _bare(inner):
            return html.fragment_fromstring(inner, create_parent="div")
    return None


def _smallest(tree: HtmlElement, phrases: list[str]) -> HtmlElement | None:
    wanted = [_bare(phrase) for phrase in phrases]
    found = None
    here: HtmlElement | None = tree
    while here is not None:
        found = here
        here = next(
            (
                child
                for child in here
                if isinstance(child.tag, str)
                and child.tag not in _UNSEEN
                and all(each in _bare(_text(child)) for each in wanted)
            ),
            None,
        )
    return found if all(each in _bare(_text(found)) for each in wanted) else None


def _text(element: HtmlElement) -> str:
    return " ".join(_lines(element, marks=False))


def _lines(element: HtmlElement, *, marks: bool) -> list[str]:
    out: list[str] = []
    _write(element, out, 0, marks=marks)
    lines = (" ".join(line.split()) for line in "".join(out).split("\n"))
    return [line for line in lines if line.strip("*#-[x] ")]


def _write(element: HtmlElement, out: list[str], depth: int, *, marks: bool) -> None:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or depth > _DEEPEST:
        return
    block = element.tag in _BLOCKS
    if block:
        out.append("\n")
    if marks:
        out.append(_MARKS.get(element.tag, "[" if element.tag == "a" else ""))
    if element.tag == "input" and element.get("type") in ("submit", "button"):
        out.append(element.get("value") or "")
    out.append(_spaced(element.text))
    for child in element:
        _write(child, out, depth + 1, marks=marks)
        out.append(_spaced(child.tail))
    if marks and element.tag == "a":
        out.append(f"]({(element.get('href') or '#').strip().replace(' ', '%20')})")
    if block:
        out.append("\n")


def _spaced(text: str | None) -> str:
    """Text with its white space as HTML shows it: one space."""
    if not text:
        return ""
    words = " ".join(text.split())
    if not words:
        return " "
    return (" " if text[0].isspace() else "") + words + (" " if text[-1].isspace() else "")


def main() -> int:
    """Print what leaked and what was lost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    arguments = parser.parse_args()
    outcomes = [judge(dump) for dump in dumps(arguments.directory)]
    for outcome in outcomes:
        if arguments.verbose and (outcome.leaked or outcome.lost):
            print(outcome.dump.name)
            print("".join(f"  leaked  {each[:110]}\n" for each in outcome.leaked), end="")
            print("".join(f"  lost    {each[:110]}\n" for each in outcome.lost), end="")
    phrases = sum(len(outcome.dump.notice) for outcome in outcomes)
    lines = sum(len(outcome.dump.article) for outcome in outcomes)
    leaked = sum(len(outcome.leaked) for outcome in outcomes)
    lost = sum(len(outcome.lost) for outcome in outcomes)
    print(f"{len(outcomes)} dumps")
    print(f"leaked  {leaked} of {phrases} phrases of notices")
    print(f"lost    {lost} of {lines} phrases and lines of articles")
    return 1 if leaked or lost else 0


if __name__ == "__main__":
    sys.exit(main())
