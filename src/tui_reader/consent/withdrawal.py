"""What the choices do not allow, deleted at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.consent.choices import NECESSARY
from tui_reader.consent.outcome import Deleted
from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.records import Record


def withdraw(
    records: Iterable[Record], choices: Choices, now: datetime
) -> tuple[tuple[Deleted, ...], tuple[WriteError, ...]]:
    """Delete whatever the choices do not allow, also what an earlier version left behind.

    Args:
        records: what the reader may keep.
        choices: as they are from now on.
        now: the moment to judge by (UTC).

    Returns:
        What was deleted, and what could not be.
    """
    deleted = []
    failed = []
    for record in _optional(records):
        try:
            count = record.purge(record.keep(choices, now))
        except WriteError as error:
            failed.append(error)
            continue
        if count:
            deleted.append(Deleted(record.name, count))
    return tuple(deleted), tuple(failed)


def doomed(records: Iterable[Record], choices: Choices, now: datetime) -> tuple[Deleted, ...]:
    """What `withdraw` would delete; arguments as there.

    Args:
        records: what the reader may keep.
        choices: as they would be.
        now: the moment to judge by (UTC).
    """
    counts = ((r.name, r.store.doomed(r.keep(choices, now))) for r in _optional(records))
    return tuple(Deleted(name, count) for name, count in counts if count)


def _optional(records: Iterable[Record]) -> Iterator[Record]:
    """The records that a choice can take away."""
    return (each for each in records if each.category != NECESSARY or each.named_sites)
