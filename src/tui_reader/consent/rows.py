"""A record of many small items in one file: a JSON object a line, each of a site or of none."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent import files
from tui_reader.consent.stores import Files, deleting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.consent.stores import Keep

Row = dict[str, object]
SITE = "site"
_SIZE_LIMIT = 8_000_000  # bytes; the largest record this program writes stays far below


@dataclass(frozen=True, slots=True)
class Rows(Files):
    """Items in a file of their own; the oldest make room for new ones.

    Args:
        limit: most items that are kept.
    """

    limit: int = 1000

    def read(self) -> list[Row]:
        """The items, oldest first; what a crash or a hand left in pieces is passed over."""
        import json

        try:
            with open(self.where, "rb") as stream:
                data = stream.read(_SIZE_LIMIT)
        except OSError:
            return []
        rows = []
        for line in data.splitlines():
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(row, dict) and isinstance(row.get(SITE), str | None):
                rows.append(row)
        return rows

    def write(self, rows: Sequence[Row]) -> None:
        """Put items in the place of those that are there; to be called by the writer alone.

        Args:
            rows: oldest first.

        Raises:
            OSError: they cannot be written.
        """
        import json

        lines = (json.dumps(row) + "\n" for row in rows[-self.limit :])
        files.make_directory(self.directory)
        files.replace(self.where, "".join(lines).encode())

    def count(self) -> int:
        """How many items there are."""
        return len(self.read())

    def doomed(self, keep: Keep) -> int:
        """How many items `purge` would delete.

        Args:
            keep: as in `Store.purge`.
        """
        return sum(1 for row in self.read() if not keep(_site(row)))

    def purge(self, keep: Keep) -> int:
        """Delete the items that may no longer be kept, and the file with the last of them.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many items were deleted; 1 for a file without any that can be read.

        Raises:
            WriteError: they could not be deleted.
        """
        if not os.path.lexists(self.where):
            return self.delete()
        rows = self.read()
        kept = [row for row in rows if keep(_site(row))]
        if not kept:
            return min(self.delete(), 1) and max(len(rows), 1)
        if len(kept) < len(rows):
            with deleting(self.where):
                self.write(kept)
        return len(rows) - len(kept)


def _site(row: Row) -> str | None:
    site = row.get(SITE)
    return site if isinstance(site, str) else None


def without_credentials(key: str) -> str:
    """What a text is opened by, without the name and password that an address may hold.

    Args:
        key: an address, a path, an id.
    """
    scheme, slashes, rest = key.partition("://")
    if not slashes or scheme.lower() not in ("http", "https"):
        return key
    end = min((rest.find(each) for each in "/?#\\" if each in rest), default=len(rest))
    return f"{scheme}://{rest[:end].rpartition('@')[2]}{rest[end:]}"
