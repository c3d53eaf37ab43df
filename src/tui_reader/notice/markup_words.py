"""The words of elements, as a person would see them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

SILENT = frozenset(
    {
        "main",
        "article",
        "script",
        "style",
        "svg",
        "head",
        "link",
        "meta",
        "iframe",
        "object",
        "path",
    }
)
_LINES = frozenset((
    "address", "article", "aside", "blockquote", "br", "button", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "input", "label", "legend", "li", "main", "nav", "ol", "option", "p",
    "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
))  # fmt: skip
_UNSEEN = frozenset({"screen-reader-text", "sr-only", "visually-hidden", "gdpr-sr-only"})
# Shortcodes and placeholders that nobody filled in; bounded, so that nothing backtracks far.
_UNFILLED = re.compile(r"\[(?:#[A-Z0-9_]{2,60}#|[a-z]{2,12}_[a-z_]{2,60})\]|%?\{[a-z_]{2,40}\}")


def paragraphs(
    element: HtmlElement, skip: Callable[[HtmlElement], bool] = lambda _: False
) -> list[str]:
    """The lines of text below an element, in order, without its tail.

    Args:
        element: where to begin.
        skip: says which elements below it stay unread.
    """
    found: list[str] = []
    line: list[str] = []

    def end_line() -> None:
        text = clean("".join(line))
        line.clear()
        if text:
            found.append(text)

    for event, node in walk(element, skip):
        breaks = node.tag in _LINES
        if breaks:
            end_line()
        if event == "start":
            line.append(node.text or "")
            if node.tag == "input" and node.get("type") in ("submit", "button"):
                line.append(node.get("value") or "")
        elif event == "end" and node is not element:
            line.append(node.tail or "")
    end_line()
    return found


def walk(
    element: HtmlElement, skip: Callable[[HtmlElement], bool] = lambda _: False
) -> Iterator[tuple[str, HtmlElement]]:
    """Start and end of an element and of everything below it that has words.

    Args:
        element: where to begin.
        skip: says which elements below it stay unread; of them only the end is told.
    """
    steps = etree.iterwalk(element, events=("start", "end", "comment", "pi"))
    for event, node in steps:
        if event in ("comment", "pi"):
            yield "end", node
            continue
        if event == "start" and node is not element and (_silent(node) or skip(node)):
            steps.skip_subtree()
            continue
        yield event, node


def _silent(node: HtmlElement) -> bool:
    if node.tag in SILENT:
        return True
    classes = node.get("class")
    return classes is not None and not _UNSEEN.isdisjoint(classes.split())


def line(element: HtmlElement, limit: int = 0) -> str:
    """All words below an element as one line.

    Args:
        element: where to begin.
        limit: most characters, 0 for all.
    """
    return field(" ".join(paragraphs(element)), limit)


def clean(text: str) -> str:
    """One line of page text made safe, without placeholders that nobody filled in.

    Args:
        text: as it stands in the page.
    """
    if "[" in text or "{" in text:
        text = _UNFILLED.sub("", text)
    return field(text)


def unique(lines: list[str]) -> list[str]:
    """The lines without repeats, in order, however a repeat is cased."""
    seen: dict[str, str] = {}
    for each in lines:
        seen.setdefault(each.casefold(), each)
    return list(seen.values())
