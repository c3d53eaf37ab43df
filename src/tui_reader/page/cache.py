"""Copies of pages: opened again without the network, or when there is none.

Each copy is a file of its own: a line of JSON that says what it is, then the body.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tui_reader.page.http.answer import Answer

LIMIT = 100 * 1024 * 1024  # bytes of all copies together
PATTERNS = ("*.page", ".*.page-new")
_SUFFIX, _NEW = ".page", ".page-new"
_HEAD = 64 * 1024  # bytes of the first line at most
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


@dataclass(frozen=True, slots=True)
class PageCache:
    """The copies in one directory; a `consent.records.Store`.

    Args:
        directory: where they are.
        limit: bytes of all together; the oldest go first.
        keep: whether copies of a site's pages (registrable domain) may be made.
    """

    directory: str
    limit: int = LIMIT
    keep: Callable[[str | None], bool] = lambda _site: True

    @property
    def where(self) -> str:
        """The path or pattern a person would look for."""
        return os.path.join(self.directory, PATTERNS[0])

    def get(self, asked: str) -> Entry | None:
        """The copy of a page, fresh or not, None when there is none that can be read.

        Args:
            asked: the address a person typed.
        """
        try:
            with open(self._path(asked), "rb") as stream:
                head = json.loads(stream.readline(_HEAD))
                body = stream.read()
            return _entry(head, body) if head["asked"] == _key(asked) else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, asked: str, entry: Entry, answer: Answer) -> None:
        """Keep a copy, if the server and the choices about consent allow it.

        A copy is a convenience: that none can be written keeps nobody from reading.

        Args:
            asked: the address a person typed.
            entry: the copy.
            answer: what it was made from.
        """
        if not may_be_kept(answer) or not self._allowed(asked, entry.url, self.keep):
            with suppress(OSError):
                os.unlink(self._path(asked))
            return
        with suppress(OSError):
            self._write(self._path(asked), _head(asked, entry) + entry.body)
            self._make_room()

    def count(self) -> int:
        """How many copies there are."""
        return sum(1 for _ in self._files())

    def size(self) -> int:
        """Their size in bytes."""
        return sum(size for _, size, _ in self._files())

    def purge(self, keep: Callable[[str | None], bool] = lambda _site: False) -> int:
        """Delete the copies of pages that may no longer be kept.

        Args:
            keep: whether what belongs to a site may stay, None for what belongs to none.

        Returns:
            How many were deleted.

        Raises:
            WriteError: one of them could not be deleted; the others are.
        """
        deleted = 0
        failed = None
        for path, _, _ in list(self._files()):
            if self._may_stay(path, keep):
                continue
            try:
                os.unlink(path)
                deleted += 1
            except FileNotFoundError:
                continue
            except OSError as error:
                failed = WriteError(f"cannot be deleted ({error.strerror})", where=path)
        if failed is not None:
            raise failed
        return deleted

    def _path(self, asked: str) -> str:
        from hashlib import sha256

        return os.path.join(self.directory, sha256(_key(asked).encode()).hexdigest()[:40] + _SUFFIX)

    def _files(self) -> Iterator[tuple[str, int, float]]:
        """Path, size in bytes and time of writing of each file."""
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(self.directory) as found:
            for each in found:
                if each.name.endswith((_SUFFIX, _NEW)):
                    with suppress(FileNotFoundError):
                        status = each.stat(follow_symlinks=False)
                        yield each.path, status.st_size, status.st_mtime

    def _may_stay(self, path: str, keep: Callable[[str | None], bool]) -> bool:
        try:
            with open(path, "rb") as stream:
                head = json.loads(stream.readline(_HEAD))
            return self._allowed(str(head["asked"]), str(head["url"]), keep)
        except (OSError, ValueError, KeyError, TypeError):
            return False

    @staticmethod
    def _allowed(asked: str, url: str, keep: Callable[[str | None], bool]) -> bool:
        from tui_reader.consent.sites import site_of
        from tui_reader.errors import UsageError

        try:
            return all(keep(site_of(each)) for each in (asked, url))
        except UsageError:
            return keep(None)

    def _write(self, path: str, data: bytes) -> None:
        import tempfile

        from tui_reader.consent.files import make_directory

        make_directory(self.directory)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=_NEW, dir=self.directory)
        try:
            with open(handle, "wb") as stream:
                stream.write(data)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise

    def _make_room(self) -> None:
        files = sorted(self._files(), key=lambda file: file[2])
        total = sum(size for _, size, _ in files)
        for path, size, _ in files:
            if total <= self.limit:
                return
            with suppress(FileNotFoundError):
                os.unlink(path)
            total -= size


def _key(asked: str) -> str:
    return asked.strip().partition("#")[0]


def _head(asked: str, entry: Entry) -> bytes:
    head = {
        "asked": _key(asked),
        "url": entry.url,
        "media_type": entry.media_type,
        "charset": entry.charset,
        "etag": entry.etag,
        "modified": entry.modified,
        "retrieved": entry.retrieved.isoformat(),
        "fresh_until": entry.fresh_until.isoformat(),
        "length": len(entry.body),
    }
    return json.dumps(head).encode() + b"\n"


def _entry(head: Mapping[str, object], body: bytes) -> Entry:
    if head["length"] != len(body):
        raise ValueError("a cut copy")

    def text(key: str) -> str | None:
        value = head[key]
        return None if value is None else str(value)

    return Entry(
        str(head["url"]),
        str(head["media_type"]),
        text("charset"),
        text("etag"),
        text("modified"),
        _moment(head["retrieved"]),
        _moment(head["fresh_until"]),
        body,
    )


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(str(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


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
