"""Every local record that the reader may keep, declared once, with what it takes to delete it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from tui_reader.consent import log, store
from tui_reader.consent.files import temporary_name
from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tui_reader.notice.model import CategoryKey

    Keep = Callable[[str | None], bool]


class Store(Protocol):
    """Where a record is kept."""

    @property
    def where(self) -> str:
        """The path or pattern a person would look for."""

    def count(self) -> int:
        """How many items there are: files, rows."""

    def size(self) -> int:
        """Their size in bytes."""

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

    def purge(self, keep: Keep) -> int:
        """Delete the files, unless what belongs to no site may stay.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many files were deleted.

        Raises:
            WriteError: one of them could not be deleted; the others are.
        """
        if keep(None):
            return 0
        deleted = 0
        failed = None
        for path in self.paths():
            try:
                os.unlink(path)
                deleted += 1
            except OSError as error:
                failed = WriteError(f"cannot be deleted ({error.strerror})", where=path)
        if failed is not None:
            raise failed
        return deleted


@dataclass(frozen=True, slots=True)
class Record:
    """A local record: what the reader may write on this computer, and why.

    Args:
        name: its key in lists and messages.
        category: without whose consent it is not written.
        purpose: what it is for, a few words.
        retention: how long it is kept, a few words.
        store: where it is kept.
    """

    name: str
    category: CategoryKey
    purpose: str
    retention: str
    store: Store

    @property
    def where(self) -> str:
        """The path or pattern a person would look for."""
        return self.store.where

    def present(self) -> bool:
        """Whether there is anything of it."""
        return self.store.count() > 0

    def size(self) -> int:
        """Its size in bytes."""
        return self.store.size()

    def purge(self, keep: Keep = lambda _site: False) -> int:
        """Delete what may no longer be kept; everything by default.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many items were deleted.

        Raises:
            WriteError: something could not be deleted.
        """
        return self.store.purge(keep)


def own_records(config_dir: str, state_dir: str) -> tuple[Record, ...]:
    """The records of this reader; what is not in this table is not written.

    Args:
        config_dir: where consent.toml is.
        state_dir: where the log of decisions is.
    """
    consent_files = (store.NAME, f"{store.NAME}.bak-*", temporary_name("", store.NAME))
    return (
        Record(
            "consent-choices",
            "necessary",
            "your choices about consent",
            "until you reset them",
            Files(config_dir, consent_files),
        ),
        Record(
            "consent-log",
            "necessary",
            "proof of when and how you chose",
            "until you delete the file",
            Files(state_dir, (log.NAME,)),
        ),
    )
