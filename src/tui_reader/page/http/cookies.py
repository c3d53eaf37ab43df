"""The cookie jar at the two moments that matter: before a request and after an answer."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message
from typing import TYPE_CHECKING
from urllib.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http.cookiejar import CookieJar


@dataclass(frozen=True, slots=True)
class Gate:
    """A jar, with what its policy is told about each request.

    The policy decides; it hears which page the cookie would serve (`origin_req_host`) and whether
    a server, not the person, chose the address (`unverifiable`, RFC 2965 §3.3.6).

    Args:
        jar: keeps cookies as its policy allows.
        limit: by how many cookies the jar may grow with one answer.
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
        header = request.get_header("Cookie") or ""
        return "; ".join(filter(_is_clean, header.split("; "))) or None

    def keep(self, answered: Iterable[str], url: str, page_host: str, *, redirected: bool) -> int:
        """Show the jar the cookies of an answer.

        Args:
            answered: the values of its Set-Cookie headers.
            url: what was asked for.
            page_host: the host of the page it was asked for.
            redirected: whether a server chose the address.

        Returns:
            How many the jar was not shown, because they were too many or malformed.
        """
        offered = list(answered)
        clean = [value for value in offered if _is_clean(value)]
        request = _request(url, page_host, redirected=redirected)
        size, shown, room = len(self.jar), 0, self.limit
        while room > 0 and shown < len(clean):
            # No more than would fit if the policy let all of them in.
            batch = clean[shown : shown + room]
            self.jar.extract_cookies(_Response(batch), request)  # type: ignore[arg-type]
            shown += len(batch)
            room -= len(self.jar) - size
            size = len(self.jar)
        return len(offered) - shown


@dataclass(frozen=True, slots=True)
class _Response:
    cookies: list[str]

    def info(self) -> Message:
        message = Message()
        for cookie in self.cookies:
            message["Set-Cookie"] = cookie
        return message


def _request(url: str, page_host: str, *, redirected: bool) -> Request:
    return Request(url, origin_req_host=page_host, unverifiable=redirected)  # noqa: S310


def _is_clean(value: str) -> bool:
    return value.isascii() and value.isprintable()
