"""Choices, log and records as the objects that scripts read."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from tui_reader.consent.document import rfc3339
from tui_reader.notice.model import CATEGORY_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.log import Log
    from tui_reader.consent.records import Record

SCHEMA = 1


def choices_object(choices: Choices, site: str | None, *, now: datetime) -> dict[str, object]:
    """What `consent show --json` prints.

    Categories say what is in force. A decision that has expired, or that was about other texts,
    leaves "decided" false and every optional category off; its times stay to be seen.

    Args:
        choices: as loaded.
        site: registrable domain to speak of, None for every site.
        now: the moment to judge by (UTC).
    """
    decision = choices.decision(site)
    sites = {
        each: {
            "categories": categories_in_force(choices, each, now=now),
            "decided_at": rfc3339(own.decided_at),
        }
        for each, own in choices.sites.items()
        if site in (None, each)
    }
    return {
        "schema": SCHEMA,
        "decided": choices.standing(site, now=now) == "in force",
        "id": decision.id if decision else None,
        "decided_at": rfc3339(decision.decided_at) if decision else None,
        "updated_at": rfc3339(decision.updated_at) if decision else None,
        "expires_at": rfc3339(decision.expires_at) if decision else None,
        "method": decision.method if decision else None,
        "categories": categories_in_force(choices, site, now=now),
        "sites": sites,
    }


def categories_in_force(choices: Choices, site: str | None, *, now: datetime) -> dict[str, bool]:
    """All five categories and whether they are allowed.

    Args:
        choices: as loaded.
        site: registrable domain, None for every site.
        now: the moment to judge by (UTC).
    """
    return {key: choices.allows(key, site, now=now) for key in CATEGORY_KEYS}


def log_object(log: Log) -> dict[str, object]:
    """What `consent log --json` prints.

    Args:
        log: as read.
    """
    return {"schema": SCHEMA, "decisions": [asdict(entry) for entry in log.entries]}


def records_object(records: Iterable[Record]) -> dict[str, object]:
    """What `consent records --json` prints.

    Args:
        records: every record the reader may keep.
    """
    return {"schema": SCHEMA, "records": [_record(record) for record in records]}


def _record(record: Record) -> dict[str, object]:
    return {
        "name": record.name,
        "category": record.category,
        "purpose": record.purpose,
        "retention": record.retention,
        "where": record.where,
        "present": record.present(),
        "count": record.count(),
        "bytes": record.size(),
    }
