"""Where records are kept, and how what may no longer be kept is deleted."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Keep = Callable[[str | None], bool]

_HEAD = 64 * 1024  # bytes of a copy's first line at most


class Store(Protocol):
    """Where a record is kept."""

    @property
    def where(self) -> str:
        """The path or pattern a person would look for."""

    def count(self) -> int:
        """How many items there are: files, rows."""

    def size(self) -> int:
        """Their size in bytes."""

    def changed(self) -> float | None:
        """When something of it was last written (seconds since the epoch), None without any."""

    def doomed(self, keep: Keep) -> int:
        """How many items `purge` would delete.

        Args:
            keep: as there.
        """

    def purge(self, keep: Keep) -> int:
        """Delete what may no longer be kept, for good.

        Args:
            keep: whether what belongs to a site (registrable domain) may stay; asked with None
                for what belongs to no site.

        Returns:
            How many items were deleted.

        Raises:
            WriteError: something could not be deleted.
        """


@dataclass(frozen=True, slots=True)
class Files:
    """A record in files of its own, which belong to no site.

    Args:
        directory: where they are.
        patterns: shell patterns of their names, the one people know first.
    """

    directory: str
    patterns: tuple[str, ...]

    @property
    def where(self) -> str:
        """The first pattern, as a path."""
        return os.path.join(self.directory, self.patterns[0])

    def paths(self) -> Iterator[str]:
        """The files that are there, in the order of their names."""
        from fnmatch import fnmatchcase

        try:
            names = sorted(os.listdir(self.directory))
        except OSError:
            return
        for name in names:
            if any(fnmatchcase(name, pattern) for pattern in self.patterns):
                yield os.path.join(self.directory, name)

    def count(self) -> int:
        """How many files there are."""
        return sum(1 for _ in self.paths())

    def size(self) -> int:
        """Their size in bytes."""
        total = 0
        for path in self.paths():
            with suppress(FileNotFoundError):
                total += os.lstat(path).st_size
        return total

    def changed(self) -> float | None:
        """When something of it was last written (seconds since the epoch), None without any."""
        times = []
        for path in self.paths():
            with suppress(FileNotFoundError):
                times.append(os.lstat(path).st_mtime)
        return max(times, default=None)

    def doomed(self, keep: Keep) -> int:
        """How many files `purge` would delete.

        Args:
            keep: as in `Store.purge`.
        """
        return 0 if keep(None) else self.count()

    def purge(self, keep: Keep) -> int:
        """Delete the files, unless what belongs to no site may stay.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many files were deleted.

        Raises:
            WriteError: one of them could not be deleted; the others are.
        """
        return 0 if keep(None) else self.delete()

    def delete(self, doomed: Callable[[str], bool] = lambda _path: True) -> int:
        """Delete files.

        Args:
            doomed: whether a path is to go; all of them by default.

        Returns:
            How many were deleted.

        Raises:
            WriteError: one of them could not be deleted; the others are.
        """
        deleted = 0
        failed = None
        for path in filter(doomed, list(self.paths())):
            try:
                with deleting(path):
                    os.unlink(path)
                deleted += 1
            except WriteError as error:
                failed = error
        if failed is not None:
            raise failed
        return deleted


@dataclass(frozen=True, slots=True)
class Copies(Files):
    """Copies of pages, a file each, whose first line is a JSON object with the two addresses."""

    def doomed(self, keep: Keep) -> int:
        """How many copies `purge` would delete.

        Args:
            keep: as in `Store.purge`.
        """
        return sum(1 for path in self.paths() if not _may_stay(path, keep))

    def purge(self, keep: Keep) -> int:
        """Delete the copies of pages of sites that may no longer be kept.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many copies were deleted.

        Raises:
            WriteError: one of them could not be deleted; the others are.
        """
        return self.delete(lambda path: not _may_stay(path, keep))


@contextmanager
def deleting(path: str) -> Iterator[None]:
    """Say in one line that something could not be deleted.

    Args:
        path: what is to be deleted.

    Raises:
        WriteError: an OSError came up meanwhile.
    """
    try:
        yield
    except FileNotFoundError:
        return
    except OSError as error:
        raise WriteError(f"cannot be deleted ({error.strerror})", where=path) from None


def _may_stay(path: str, keep: Keep) -> bool:
    import json

    from tui_reader.consent.sites import site_of
    from tui_reader.errors import UsageError

    try:
        with open(path, "rb") as stream:
            head = json.loads(stream.readline(_HEAD))
        return all(keep(site_of(str(head[each]))) for each in ("asked", "url"))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, UsageError):
        return False
