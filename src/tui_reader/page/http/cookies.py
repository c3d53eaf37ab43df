"""The cookie jar at the two moments that matter: before a request and after an answer."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING
from urllib.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http.cookiejar import CookieJar

_COOKIE_LIMIT = 4096  # octets of name and value together (RFC 6265bis §5.6)


@dataclass(frozen=True, slots=True)
class Gate:
    """A jar, with what its policy is told about each request.

    The policy decides; it hears which page the cookie would serve (`origin_req_host`) and whether
    a server, not the person, chose the address (`unverifiable`, RFC 2965 §3.3.6).

    Args:
        jar: keeps cookies as its policy allows.
        limit: most cookies taken from one answer.
    """

    jar: CookieJar
    limit: int

    def header(self, url: str, page_host: str, *, redirected: bool) -> str | None:
        """The cookies to send, as one header.

        Args:
            url: what is asked for.
            page_host: the host of the page it is asked for.
            redirected: whether a server chose the address.
        """
        request = _request(url, page_host, redirected=redirected)
        self.jar.add_cookie_header(request)
        header = request.get_header("Cookie")
        return header if header and _is_clean(header) else None

    def keep(self, answered: Iterable[str], url: str, page_host: str, *, redirected: bool) -> int:
        """Show the jar the cookies of an answer.

        Args:
            answered: the values of its Set-Cookie headers.
            url: what was asked for.
            page_host: the host of the page it was asked for.
            redirected: whether a server chose the address.

        Returns:
            How many were dropped because they were too many, too large or malformed.
        """
        message = Message()
        kept = dropped = 0
        for value in answered:
            pair = value.partition(";")[0]
            if kept == self.limit or len(pair) > _COOKIE_LIMIT or not _is_clean(value):
                dropped += 1
                continue
            message["Set-Cookie"] = value
            kept += 1
        if kept:
            response = _Response(message)
            request = _request(url, page_host, redirected=redirected)
            self.jar.extract_cookies(response, request)  # type: ignore[arg-type]
        return dropped


@dataclass(frozen=True, slots=True)
class _Response:
    message: Message

    def info(self) -> Message:
        return self.message


def _request(url: str, page_host: str, *, redirected: bool) -> Request:
    return Request(url, origin_req_host=page_host, unverifiable=redirected)  # noqa: S310


def _is_clean(value: str) -> bool:
    return value.isascii() and value.isprintable()
