"""What a page adds to its text for the eye: line numbers beside code, links to headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SIGNS = frozenset("#¶§🔗⚓∞☍⛓\ufe0f")  # of a link from a heading to itself
_NUMBERS = re.compile(
    r"(?:^|[\s_-])(?:linenos?|line-?num(?:ber)?s?|lineno\w*|lnt?|hljs-ln-numbers|gutter|rouge-gutter"
    r"|blob-num|ln-num|line-numbers-rows|code-line-numbers?|crayon-nums?)(?=$|[\s_-])",
    re.IGNORECASE,
)
_NUMBERED = ("span", "td", "div", "a", "code", "i", "em", "th")


def clear(tree: etree._Element) -> None:
    """Take line numbers out of code and marks out of headings; name the source of a quotation.

    Args:
        tree: changed in place.
    """
    for heading in tree.iter(*_HEADINGS):
        for link in list(heading.iter("a")):
            if "#" in link.get("href", "") and _is_sign(link):
                _empty(link)
    for code in list(tree.iter("pre")):
        cell = next(code.iterancestors("td", "table"), None)
        if cell is not None and cell.tag == "td" and _counts(cell):
            _empty(cell)
        for element in list(code.iter(*_NUMBERED)):
            if _counts(element):
                _empty(element)
    for footer in list(tree.iter("footer")):
        # Of a quotation it says whose words they are, as `cite` does.
        if next(footer.iterancestors("blockquote"), None) is not None:
            footer.tag = "div"


def _is_sign(link: etree._Element) -> bool:
    words = "".join(link.itertext()).strip()
    return len(words) < 3 and _SIGNS.issuperset(words)


def _counts(element: etree._Element) -> bool:
    """Whether an element holds the numbers of lines."""
    names = element.get("class", "")
    if not names or not _NUMBERS.search(names):
        return False
    words = "".join("".join(element.itertext()).split())
    return words.isdecimal()


def _empty(element: etree._Element) -> None:
    """Take the words out of an element; links that lead to it still do."""
    for child in list(element):
        element.remove(child)
    element.text = None
