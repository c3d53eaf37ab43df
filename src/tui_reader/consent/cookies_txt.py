"""The Netscape format, as curl, wget and the standard library read and write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MAGIC = "# Netscape HTTP Cookie File"
_HTTP_ONLY = "#HttpOnly_"
_LINE_LIMIT = 16 * 1024  # characters
_LAST = 253_402_300_799  # seconds since the epoch: the end of the year 9999


@dataclass(frozen=True, slots=True)
class KeptCookie:
    """A cookie as it stands in a file.

    Args:
        domain: the host, or the domain with a dot before it when other hosts in it get it too.
        path: below which it is sent.
        name: its name.
        value: its value.
        secure: whether only an encrypted connection gets it.
        expires: seconds since the epoch, None for the session.
        http_only: whether scripts may not see it.
    """

    domain: str
    path: str
    name: str
    value: str
    secure: bool = False
    expires: int | None = None
    http_only: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same cookie: of two with one key the later replaces the other."""
        return self.domain, self.path, self.name

    @property
    def host(self) -> str:
        """The domain without the dot."""
        return self.domain.removeprefix(".")

    def expired(self, now: float) -> bool:
        """Whether its time is over.

        Args:
            now: seconds since the epoch.
        """
        return self.expires is not None and self.expires <= now

    def writable(self) -> bool:
        """Whether the format can hold it: no control character can stand in a field."""
        fields = (self.domain, self.path, self.name, self.value)
        return bool(self.name and self.domain) and all(map(_is_one_field, fields))


def dump(cookies: Iterable[KeptCookie]) -> str:
    """Write cookies; those that the format cannot hold are left out.

    Args:
        cookies: in the order to be written.

    Returns:
        The file. A session cookie has the expiry 0, as curl writes it: CPython's own empty field
        would be read as an error by curl.
    """
    lines = [MAGIC, ""]
    for cookie in cookies:
        if not cookie.writable():
            continue
        fields = (
            (_HTTP_ONLY if cookie.http_only else "") + cookie.domain,
            _truth(cookie.domain.startswith(".")),
            cookie.path or "/",
            _truth(cookie.secure),
            str(cookie.expires or 0),
            cookie.name,
            cookie.value,
        )
        lines.append("\t".join(fields))
    return "\n".join(lines) + "\n"


def parse(text: str) -> tuple[KeptCookie, ...]:
    """Read cookies; a line that is none is passed over.

    Args:
        text: a file, with or without its first line.
    """
    cookies = []
    for line in text.split("\n"):
        if len(line) <= _LINE_LIMIT:
            cookie = _cookie(line.rstrip("\r"))
            if cookie is not None:
                cookies.append(cookie)
    return tuple(cookies)


def _cookie(line: str) -> KeptCookie | None:
    http_only = line.startswith(_HTTP_ONLY)
    line = line.removeprefix(_HTTP_ONLY)
    if line.startswith("#"):
        return None
    fields = line.split("\t")
    if len(fields) != 7:
        return None
    domain, subdomains, path, secure, expires, name, value = fields
    whole = expires.partition(".")[0]
    if whole and not (whole.isascii() and whole.isdigit() and len(whole) <= 15):
        return None
    if not name:  # how CPython writes a cookie without "="
        name, value = value, ""
    host = domain.removeprefix(".")
    cookie = KeptCookie(
        f".{host}" if domain != host or subdomains == "TRUE" else host,
        path or "/",
        name,
        value,
        secure=secure == "TRUE",
        expires=min(int(whole or 0), _LAST) or None,
        http_only=http_only,
    )
    return cookie if host and cookie.writable() else None


def _is_one_field(text: str) -> bool:
    return not any(character < " " or character == "\x7f" for character in text)


def _truth(value: bool) -> str:  # noqa: FBT001 - TRUE or FALSE is all there is
    return "TRUE" if value else "FALSE"
