"""Copies of pages on disk: opened again without the network, or when there is none.

Each copy is a file of its own: a line of JSON that says what it is, then the body.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tui_reader.errors import UsageError, WriteError
from tui_reader.page.freshness import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Guard = Callable[[tuple[str, ...], Callable[[], None]], bool]

LIMIT = 100 * 1024 * 1024  # bytes of all copies together
AGE = 30 * 24 * 3600.0  # seconds that a copy is kept without being asked for
PATTERNS = ("*.page", ".*.page-new")
_SUFFIX, _NEW = ".page", ".page-new"
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, RecursionError)
_HEAD = 64 * 1024  # bytes of the first line at most


def _unguarded(_sites: tuple[str, ...], write: Callable[[], None]) -> bool:
    write()
    return True


@dataclass(frozen=True, slots=True)
class PageCache:
    """The copies in one directory; a `consent.records.Store`.

    Args:
        directory: where they are.
        limit: bytes of all together; the oldest go first.
        guard: runs what writes a copy of pages of some sites (registrable domains) if they may be
            kept at that moment, and says whether it did.
    """

    directory: str
    limit: int = LIMIT
    guard: Guard = field(default=_unguarded)

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
        except _UNREADABLE:
            return None

    def put(self, asked: str, entry: Entry) -> None:
        """Keep a copy, if the choices about consent allow it.

        A copy is a convenience: that none can be written keeps nobody from reading.

        Args:
            asked: the address a person typed.
            entry: the copy.
        """
        written = False
        with suppress(OSError, WriteError, UsageError):
            sites = tuple(dict.fromkeys(_sites(asked, entry.url)))
            written = self.guard(sites, lambda: self._write(asked, entry))
        if not written:
            self.forget(asked)

    def forget(self, asked: str) -> None:
        """Delete the copy of one page, if there is one.

        Args:
            asked: the address a person typed.
        """
        with suppress(OSError):
            os.unlink(self._path(asked))

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
            return all(map(keep, _sites(str(head["asked"]), str(head["url"]))))
        except (*_UNREADABLE, UsageError):
            return False

    def _write(self, asked: str, entry: Entry) -> None:
        import tempfile

        from tui_reader.consent.files import make_directory

        make_directory(self.directory)
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=_NEW, dir=self.directory)
        try:
            with open(handle, "wb") as stream:
                stream.write(_head(asked, entry))
                stream.write(entry.body)
            os.replace(temporary, self._path(asked))
        except BaseException:
            os.unlink(temporary)
            raise
        self._make_room()

    def _make_room(self) -> None:
        files = sorted(self._files(), key=lambda file: file[2])
        total = sum(size for _, size, _ in files)
        # The copy that was just written tells the time.
        oldest = files[-1][2] - AGE if files else 0.0
        for path, size, written in files:
            if total <= self.limit and written >= oldest:
                return
            with suppress(FileNotFoundError):
                os.unlink(path)
            total -= size


def _sites(asked: str, url: str) -> Iterator[str]:
    from tui_reader.consent.sites import site_of

    return (site_of(each) for each in (asked, url))


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
