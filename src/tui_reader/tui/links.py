"""Where a link of a page leads, and whether it may be followed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.page.model import Page

_WEB = ("http", "https")
OUTSIDE = (*_WEB, "mailto")  # what a browser may be asked to open


def scheme(url: str) -> str:
    """The scheme of an address in lower case, "" for a relative one.

    Args:
        url: as it stands in the page.
    """
    head, colon, _ = url.partition(":")
    return head.lower() if colon and head.isalnum() else ""


def outside(url: str, page: Page | None) -> str | None:
    """The address to give to a browser.

    Args:
        url: as it stands in the page.
        page: on which it stands.

    Returns:
        None when it leads to nothing that a browser may be asked to open.
    """
    if scheme(url) in OUTSIDE:
        return url
    if not scheme(url) and page is not None and page.url and scheme(page.url) in _WEB:
        from urllib.parse import urljoin

        return urljoin(page.url, url)
    return None


def source(url: str, page: Page | None) -> str | None:
    """What to open when a link is followed.

    A local page may lead to files beside it; a page from the web never leads to a local file.

    Args:
        url: as it stands in the page.
        page: on which it stands.

    Returns:
        None when it cannot be followed.
    """
    address = outside(url, page)
    if address is not None:
        return address if scheme(address) in _WEB else None
    if scheme(url) or page is None or page.url is not None or url.startswith(("#", "//")):
        return None
    from urllib.parse import unquote

    path = unquote(url.partition("#")[0].partition("?")[0])
    return os.path.join(os.path.dirname(page.given), path) if path else None
