"""A notice taken out of the tree without taking the page with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PAGE = ("main", "article")


def cut(element: HtmlElement) -> None:
    """Take an element out of its tree, and leave what it swallowed of the page in place.

    A notice whose end tag is missing holds the rest of the page in the tree; then only what
    stands before the page's own parts goes.

    Args:
        element: the root of a notice; one without a parent stays.
    """
    if element.getparent() is None:
        return
    swallowed = next(element.iter(*_PAGE), None)
    if swallowed is None or swallowed is element:
        element.drop_tree()
        return
    kept = {swallowed, *swallowed.iterancestors()}
    inner: HtmlElement | None = element
    while inner is not None and inner is not swallowed:
        inner.text = None
        following: HtmlElement | None = None
        for child in list(inner):
            if child in kept:
                following = child
                break
            child.drop_tree() if isinstance(child.tag, str) else inner.remove(child)
        inner.text = None
        inner = following
