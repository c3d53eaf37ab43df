"""The bytes of a picture of a page: from the page itself, from beside it, or from the web."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING
from urllib.parse import unquote, unquote_to_bytes, urljoin, urlsplit

from tui_reader.errors import SourceError
from tui_reader.page.open import STDIN, is_address, path_of

if TYPE_CHECKING:
    from tui_reader.page.model import Page
    from tui_reader.page.web import Web

_SHOWN = 80  # characters of an address in a message


def picture_of(url: str, page: Page, web: Web) -> bytes:
    """Get a picture of a page; nothing is written, and no cookie is sent for it.

    Args:
        url: as it stands in the page: absolute, relative, or a data: URL.
        page: on which it stands.
        web: limits, and which hosts may be asked.

    Raises:
        NotAllowedError: a host may not be asked.
        NetworkError: the network or the server failed.
        SourceError: there is no such picture, or the page may not show it.
    """
    if url[:5].lower() == "data:":
        return _inside(url, web.limits.body)
    if not url:
        raise SourceError("the text names it and does not say where it is")
    address = address_of(url, page)
    if address is not None:
        from tui_reader.page.http.fetch import fetch_image

        return fetch_image(address, web, _host(page.url or ""))
    return _beside(url, page, web.limits.body)


def address_of(url: str, page: Page) -> str | None:
    """Where on the web a picture is.

    Args:
        url: as it stands in the page.
        page: on which it stands.

    Returns:
        None when it is not on the web.
    """
    if is_address(url):
        return url
    try:
        joined = urljoin(page.url or "", url)
    except ValueError:
        return None
    return joined if is_address(joined) else None


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _inside(url: str, limit: int) -> bytes:
    """The bytes of a data: URL (RFC 2397)."""
    head, comma, data = url[5:].partition(",")
    if not comma:
        raise SourceError("it is written into the page, and damaged")
    if len(data) > limit * 3:  # every byte may be three characters
        raise _too_large(limit)
    body = unquote_to_bytes(data)
    if head.rstrip().lower().endswith(";base64"):
        import base64
        import binascii

        try:
            body = base64.b64decode(body)
        except binascii.Error:
            raise SourceError("it is written into the page, and damaged") from None
    if len(body) > limit:
        raise _too_large(limit)
    return body


def _beside(url: str, page: Page, limit: int) -> bytes:
    """The bytes of a file below the directory of a local page."""
    if page.given == STDIN:
        raise SourceError("the page came through a pipe, so nothing lies beside it")
    if page.url is not None or is_address(page.given):
        raise SourceError("a page of the web may show nothing of this computer")
    path = _path(url)
    try:
        home = os.path.realpath(os.path.dirname(path_of(page.given)) or os.curdir)
        found = os.path.realpath(os.path.join(home, path))
        if os.path.commonpath((home, found)) != home:
            raise SourceError("it lies outside the directory of the page, which is refused")
        return _file(found, limit)
    except FileNotFoundError:
        raise SourceError(f"there is no file {_cut(path)} beside the page") from None
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise SourceError(f"{_cut(path)} cannot be read ({reason.lower()})") from None


def _path(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        raise SourceError(f"{_cut(url)} is no address") from None
    if parts.scheme not in ("", "file") or parts.netloc not in ("", "localhost"):
        raise SourceError(f"{_cut(url)} is not an address that can be shown here")
    return unquote(parts.path)


def _file(path: str, limit: int) -> bytes:
    # A pipe with nobody at its other end must not keep anybody waiting.
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with open(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise ValueError("it is no regular file")
        body = stream.read(limit + 1)
    if len(body) > limit:
        raise _too_large(limit)
    return body


def _too_large(limit: int) -> SourceError:
    return SourceError(f"it is larger than {limit >> 20} MB")


def _cut(text: str) -> str:
    from tui_reader.untrusted import field

    return field(text, _SHOWN)
