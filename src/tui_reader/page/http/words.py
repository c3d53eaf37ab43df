"""What a status that brings no page means to a person, and what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_SAVE = "open it in a browser, save it and open the file"
_LATER = "try again later"
_STATUSES = {
    400: ("bad request", "check the address"),
    401: ("a sign-in is needed", _SAVE),
    402: ("payment is required", _SAVE),
    403: ("access is refused", _SAVE),
    404: ("there is no such page", "check the address"),
    405: ("the page cannot be read this way", "check the address"),
    406: ("the page is not offered as text", _SAVE),
    407: ("the proxy wants a sign-in", "put it into HTTPS_PROXY and HTTP_PROXY"),
    408: ("the server waited too long", _LATER),
    410: ("the page is gone for good", "look for a copy in an archive"),
    414: ("the address is too long", "check the address"),
    425: ("too early", _LATER),
    429: ("too many requests", _LATER),
    431: ("the cookies are too large", "delete the cookies of this site"),
    451: ("withheld for legal reasons", "look for a copy elsewhere"),
    500: ("the server failed", _LATER),
    502: ("the server behind the site failed", _LATER),
    503: ("the site is not available now", _LATER),
    504: ("the server behind the site did not answer", _LATER),
}


def status_words(status: int, retry_after: str | None, now: datetime) -> tuple[str, str]:
    """A status of 400 or more in words.

    Args:
        status: the number.
        retry_after: the value of that header (RFC 9110 §10.2.3).
        now: the clock, UTC.

    Returns:
        What happened, and what to do.
    """
    known = _STATUSES.get(status)
    if known is None:
        known = ("the server failed", _LATER) if status >= 500 else ("refused", _SAVE)
    what, hint = known
    pause = _pause(retry_after, now)
    if pause is not None and hint == _LATER:
        hint = f"try again in {_duration(pause)}"
    return f"answers {status}: {what}", hint


def _pause(retry_after: str | None, now: datetime) -> int | None:
    """Seconds to wait, None when nothing sensible was said."""
    text = (retry_after or "").strip()
    if text.isascii() and text.isdigit():
        seconds = int(text[:9])
    else:
        try:
            until = parsedate_to_datetime(text)
        except ValueError:
            return None
        if until.tzinfo is None:
            until = until.replace(tzinfo=UTC)
        seconds = round((until - now).total_seconds())
    return seconds if seconds > 0 else None


def _duration(seconds: int) -> str:
    for size, name in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if seconds >= size:
            count = -(-seconds // size)
            return f"{count} {name}{'s' if count > 1 else ''}"
    return f"{seconds} second{'s' if seconds > 1 else ''}"
