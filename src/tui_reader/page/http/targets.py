"""Addresses of pages: typed by a person, or chosen by a server that redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from tui_reader.errors import NetworkError
from tui_reader.page.web import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOVED = frozenset({301, 302, 303, 307, 308})
_HOST = frozenset(b"abcdefghijklmnopqrstuvwxyz0123456789-._:")
FOR_GOOD = frozenset({301, 308})


def typed(source: str) -> httpx2.URL:
    """The address a person wrote, without its fragment.

    Args:
        source: begins with http:// or https://.

    Raises:
        NetworkError: it is none.
    """
    url = _parsed(source.strip(), None)
    if url is None or not _names_a_machine(url):
        raise NetworkError(
            "is no address on the web", where=shown(source), hint="check how it is written"
        )
    return url


def host_of(url: httpx2.URL) -> str:
    """The host that is asked, in its ASCII form (RFC 3492), without brackets.

    Args:
        url: of a page.
    """
    return url.raw_host.decode("ascii")


def without_credentials(url: httpx2.URL) -> httpx2.URL:
    """An address without user name and password.

    Args:
        url: any.
    """
    return url.copy_with(userinfo=b"") if url.userinfo else url


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Whether scheme, host and port agree (RFC 6454).

    Args:
        one: an address.
        other: another.
    """
    return (one.scheme, one.raw_host, port_of(one)) == (
        other.scheme,
        other.raw_host,
        port_of(other),
    )


def port_of(url: httpx2.URL) -> int:
    """The port that is asked.

    Args:
        url: of a page.
    """
    return (443 if url.scheme == "https" else 80) if url.port is None else url.port


def next_hop(
    url: httpx2.URL, status: int, headers: Mapping[str, str], where: str
) -> httpx2.URL | None:
    """Where an answer sends its reader, None when it is the page itself.

    Args:
        url: what was asked for.
        status: of the answer.
        headers: of the answer.
        where: the source.

    Raises:
        NetworkError: it leads nowhere, or to what a page may not open.
    """
    if status not in _MOVED:
        return None
    location = headers.get("location", "").strip()
    target = _parsed(location, url) if location else None
    if target is None:
        raise NetworkError("redirects to nowhere", where=where, hint="try again later")
    if target.scheme not in ("http", "https"):
        raise NetworkError(
            f"redirects to a {target.scheme}: address, which is refused",
            where=where,
            hint="a page on the web may lead only to the web",
        )
    if not _names_a_machine(target):
        raise NetworkError("redirects to nowhere", where=where, hint="try again later")
    return without_credentials(target)


def _parsed(text: str, base: httpx2.URL | None) -> httpx2.URL | None:
    try:
        url = httpx2.URL(text) if base is None else base.join(text)
        return url.copy_with(fragment=None)
    except (httpx2.InvalidURL, ValueError):
        return None


def _names_a_machine(url: httpx2.URL) -> bool:
    host = url.raw_host
    named = bool(host) and len(host) <= 253 and _HOST.issuperset(host)
    return named and 0 < port_of(url) < 65536
