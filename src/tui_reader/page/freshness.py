"""For how long a page stays what it was, by what its server said (RFC 9111)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui_reader.page.http.answer import Answer

_YEAR = 365 * 24 * 3600  # seconds; nobody means more (RFC 9111 §1.2.2)
# What this program always asks in the same way cannot make a copy unfit (RFC 9111 §4.1).
_CONSTANT = frozenset({"accept", "accept-encoding", "user-agent", "accept-language", "origin"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A copy of a page.

    Args:
        url: where it was found in the end.
        media_type: what it is read as.
        charset: as the server named it.
        etag: its validator, as the server wrote it.
        modified: when it was last changed, as the server wrote it.
        retrieved: when it was fetched, or last confirmed (UTC).
        fresh_until: until when it may be opened without asking (UTC).
        body: the page.
    """

    url: str
    media_type: str
    charset: str | None
    etag: str | None
    modified: str | None
    retrieved: datetime
    fresh_until: datetime
    body: bytes

    def conditions(self) -> dict[str, str]:
        """The headers that ask whether the page is still this one (RFC 9110 §13)."""
        conditions = {}
        if self.etag:
            conditions["If-None-Match"] = self.etag
        if self.modified:
            conditions["If-Modified-Since"] = self.modified
        return conditions


def entry_of(answer: Answer, now: datetime) -> Entry:
    """The copy that could be kept of an answer.

    Args:
        answer: a page.
        now: the clock, UTC.
    """
    return Entry(
        answer.url,
        answer.media_type,
        answer.charset,
        answer.headers.get("etag"),
        answer.headers.get("last-modified"),
        now,
        now + _lifetime(answer, now),
        answer.body,
    )


def renewed(entry: Entry, answer: Answer, now: datetime) -> Entry:
    """A copy that the server confirmed.

    Args:
        entry: the copy.
        answer: says that it is unchanged.
        now: the clock, UTC.
    """
    return replace(entry, retrieved=now, fresh_until=now + _lifetime(answer, now))


def may_be_kept(answer: Answer) -> bool:
    """Whether the server allows a copy, and a copy would serve the next request as well.

    Args:
        answer: a page.
    """
    return not (
        answer.private
        or "no-store" in _directives(answer.headers)
        or "*" in answer.headers.get("vary", "")
    )


def _lifetime(answer: Answer, now: datetime) -> timedelta:
    """How long a page may be opened without asking; nothing is guessed (RFC 9111 §4.2)."""
    headers = answer.headers
    directives = _directives(headers)
    varies = {name.strip().lower() for name in headers.get("vary", "").split(",")} - {""}
    if not answer.settled or "no-cache" in directives or varies - _CONSTANT:
        return timedelta(0)
    if "max-age" in directives:
        seconds = _seconds(directives["max-age"]) - _seconds(headers.get("age", ""))
    else:
        date = _date(headers.get("date"))
        expires = _date(headers.get("expires"))
        seconds = int((expires - (date or now)).total_seconds()) if expires is not None else 0
    return timedelta(seconds=min(max(seconds, 0), _YEAR))


def _directives(headers: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in headers.get("cache-control", "").split(","):
        name, _, value = part.partition("=")
        found.setdefault(name.strip().lower(), value.strip().strip('"'))
    return found


def _seconds(text: str) -> int:
    text = text.strip()
    return int(text[:10]) if text.isascii() and text.isdigit() else 0


def _date(text: str | None) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
