"""Where a link of a page leads, and whether it may be followed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.page.model import Page

_WEB = ("http", "https")
_IN_SCHEMES = {ord(each): None for each in "+.-"}
# What browsers leave out of an address before they look at it (WHATWG URL, 4.4).
_LEFT_OUT = {ord(each): None for each in "\t\n\r"}
_AROUND = "".join(map(chr, range(0x21)))
OUTSIDE = (*_WEB, "mailto")  # what a browser may be asked to open


def scheme(url: str) -> str:
    """The scheme of an address in lower case (RFC 3986 §3.1), "" for a relative one.

    Args:
        url: without white space or controls at its beginning.
    """
    head, colon, _ = url.partition(":")
    named = head.isascii() and head[:1].isalpha() and head.translate(_IN_SCHEMES).isalnum()
    return head.lower() if colon and named else ""


def outside(url: str, page: Page | None) -> str | None:
    """The address to give to a browser.

    Args:
        url: as it stands in the page.
        page: on which it stands.

    Returns:
        None when it leads to nothing that a browser may be asked to open.
    """
    url = _bare(url)
    if not scheme(url) and page is not None and page.url and scheme(page.url) in _WEB:
        from urllib.parse import urljoin

        try:
            url = urljoin(page.url, url)
        except ValueError:
            return None
    return url if scheme(url) in OUTSIDE else None


def said(url: str, page: Page | None) -> str:
    """Where a link leads, as a person should see it before going there.

    The host comes first where the address hides it behind a name before "@", or where its letters
    may be taken for others.

    Args:
        url: as it stands in the page.
        page: on which it stands.
    """
    address = outside(url, page)
    if address is None:
        return _bare(url)
    host = _host(address)
    shown = address.partition("//")[2].lower()
    return address if not host or shown.startswith(host) else f"{host} · {address}"


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
    url = _bare(url)
    if scheme(url) or page is None or page.url is not None or url.startswith(("#", "//")):
        return None
    from urllib.parse import unquote

    path = unquote(url.partition("#")[0].partition("?")[0])
    if not path or not path.isprintable():
        return None
    return os.path.join(os.path.dirname(page.given), path)


def place(url: str, page: Page | None) -> str | None:
    """The name of the place on the page itself that a link leads to.

    Args:
        url: as it stands in the page.
        page: on which it stands.

    Returns:
        None when it leads elsewhere.
    """
    address, hash_sign, name = _bare(url).partition("#")
    if not hash_sign:
        return None
    if address:
        here = page.url if page is not None else None
        there = outside(address, page)
        if here is None or there is None or there != here.partition("#")[0]:
            return None
    return name


def fragment(url: str) -> str:
    """The name of a place on the page that an address leads to (RFC 3986 §3.5), "" for none.

    Args:
        url: as it stands in a page.
    """
    return _bare(url).partition("#")[2]


def _bare(url: str) -> str:
    return url.translate(_LEFT_OUT).strip(_AROUND)


def _host(address: str) -> str:
    """The host of a web address in the letters that go over the wire, "" for none."""
    from urllib.parse import urlsplit

    try:
        host = urlsplit(address).hostname or ""
        return host.encode("idna").decode("ascii")
    except ValueError:
        return ""
