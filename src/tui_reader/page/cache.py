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
    from collections.abc import Callable, Mapping

    from tui_reader.consent.profile import Profile

    Guard = Callable[[tuple[str, ...], Callable[[], None]], bool]

LIMIT = 100 * 1024 * 1024  # bytes of all copies together
_SUFFIX, _NEW = ".page", ".page-new"
_HEAD = 64 * 1024  # bytes of the first line at most


def open_cache(profile: Profile) -> PageCache:
    """The copies that a person's choices allow.

    Args:
        profile: whose choices count at every moment that a copy is made.
    """
    from tui_reader.consent.records import PAGES
    from tui_reader.consent.stores import Files
    from tui_reader.consent.writer import guarded

    store = profile.record(PAGES).store
    if not isinstance(store, Files):
        raise TypeError(PAGES)
    return PageCache(
        store.directory, guard=lambda sites, write: guarded(profile, PAGES, sites, write)
    )


def _unguarded(_sites: tuple[str, ...], write: Callable[[], None]) -> bool:
    write()
    return True


@dataclass(frozen=True, slots=True)
class PageCache:
    """The copies in one directory; `consent.stores.Copies` counts and deletes them.

    Args:
        directory: where they are.
        limit: bytes of all together; the oldest go first.
        guard: runs what writes a copy of pages of some sites (registrable domains) if they may be
            kept at that moment, and says whether it did.
    """

    directory: str
    limit: int = LIMIT
    guard: Guard = field(default=_unguarded)

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
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
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
            sites = _sites(asked, entry.url)
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

    def _path(self, asked: str) -> str:
        from hashlib import sha256

        return os.path.join(self.directory, sha256(_key(asked).encode()).hexdigest()[:40] + _SUFFIX)

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
        files = []
        with os.scandir(self.directory) as found:
            for each in found:
                if each.name.endswith((_SUFFIX, _NEW)):
                    with suppress(FileNotFoundError):
                        status = each.stat(follow_symlinks=False)
                        files.append((status.st_mtime, status.st_size, each.path))
        total = sum(size for _, size, _ in files)
        for _, size, path in sorted(files):
            if total <= self.limit:
                return
            with suppress(FileNotFoundError):
                os.unlink(path)
            total -= size


def _sites(*addresses: str) -> tuple[str, ...]:
    from tui_reader.consent.sites import site_of

    return tuple(dict.fromkeys(map(site_of, addresses)))


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
