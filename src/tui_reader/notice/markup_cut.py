"""A notice taken out of the tree without taking the page with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

_PAGE = ("main", "article")
_MARK = "set-aside"
# A paragraph of a text is longer than this.
SENTENCE = 120


def cut(tree: HtmlElement, elements: Iterable[HtmlElement]) -> None:
    """Take elements out of a tree, and leave what they swallowed of the page in place.

    A notice whose end tag is missing holds the rest of the page in the tree; then only what
    stands before the page's own parts goes.

    Args:
        tree: the page; changed in place.
        elements: roots of notices.
    """
    marked = [each for element in elements for each in _parts(element)]
    for each in marked:
        each.tag = _MARK
    # Not drop_tree: it would join strings, and refuse those with control characters from &#27;.
    etree.strip_elements(tree, _MARK, with_tail=False)


def _parts(element: HtmlElement) -> Iterator[HtmlElement]:
    swallowed = _swallowed(element)
    if swallowed is None:
        yield element
        return
    kept = {swallowed, *swallowed.iterancestors()}
    inner: HtmlElement | None = element
    while inner is not None and inner is not swallowed:
        inner.text = None
        following: HtmlElement | None = None
        for child in inner.iterchildren("*"):
            if child in kept:
                following = child
                break
            child.tail = None
            yield child
        inner = following


def _swallowed(element: HtmlElement) -> HtmlElement | None:
    """Where the page goes on within an element that should hold a notice only."""
    part = next(element.iter(*_PAGE), None)
    heading = next(element.iter("h1"), None)
    if part is not None or heading is None:
        return part
    # A notice may have a heading of the first rank, but no paragraphs about something else.
    foreign = 0
    after = False
    for each in element.iter("h1", "p"):
        after = after or each is heading
        text = "".join(each.itertext()) if after and each.tag == "p" else ""
        foreign += len(text) > SENTENCE and "cookie" not in text.lower()
    return heading if foreign > 1 else None
