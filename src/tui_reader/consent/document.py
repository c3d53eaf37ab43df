"""The shape of consent.toml: a TOML document to choices and back, unknown keys untouched.

    schema = 1
    [consent]                     the general decision; absent until one is made
    [consent.categories]
    [sites."example.org"]         a decision for one site, with the same keys as the general one
    [sites."example.org".categories]
    keep_cookies = true           in a site's table: its necessary cookies outlive the session

Each decision carries its own id, so that a decision for one site leaves the general one undecided
and no id links two sites. A decision written by hand may consist of its categories alone: a site
takes what it leaves out from the general decision, and where no time is written, the file's counts.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tui_reader.consent.choices import (
    LIFETIME_DAYS,
    METHODS,
    OPTIONAL_KEYS,
    Choices,
    Decision,
)
from tui_reader.errors import ConsentFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = 1
Document = dict[str, object]
_TIMES = ("decided_at", "updated_at", "expires_at")
_KEYS = ("id", *_TIMES, "method", "language", "policy", "asked", "categories")
_KEEPING = "keep_cookies"


class _Instant(datetime):
    """A UTC time that TOML writers print in the form of RFC 3339 with "T" and "Z"."""

    __slots__ = ()

    def __str__(self) -> str:
        return rfc3339(self)


def rfc3339(moment: datetime) -> str:
    """A time as it stands in files and JSON.

    Args:
        moment: with a time zone.
    """
    seconds = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    return f"{seconds}Z"


def read_choices(document: Document, written_at: datetime) -> Choices:
    """Understand a whole document, or none of it.

    Args:
        document: the parsed TOML.
        written_at: when the file was last written (UTC).

    Raises:
        ConsentFileError: it is not what this program writes; the line names the key.
    """
    if not document:
        return Choices()
    _check_schema(document.get("schema"))
    unsaid = Decision(frozenset(), written_at, written_at, _expiry(written_at, "the file's time"))
    table = _table(document, "consent", "consent")
    general = _decision(table, "consent", unsaid) if _is_decision(table) else None
    sites = {}
    keeping = set()
    for site, table in _site_tables(document):
        if _is_decision(table):
            sites[site] = _decision(table, f'sites."{site}"', general or unsaid)
        if _switch(table, _KEEPING, f'sites."{site}"'):
            keeping.add(site)
    return Choices(general, sites, keeping=frozenset(keeping))


def write_choices(document: Document, choices: Choices) -> Document:
    """Put choices into a document.

    A decision that is gone takes its whole table with it; everything else that was in the document
    and is not ours stays.

    Args:
        document: what was in the file.
        choices: what shall be in it.

    Returns:
        A new document.
    """
    new: Document = {**document, "schema": SCHEMA}
    table = _table(document, "consent", "consent")
    if choices.general is not None:
        new["consent"] = _fields(choices.general, table)
    elif _is_decision(table):
        del new["consent"]
    old = dict(_site_tables(document))
    sites: Document = {site: table for site, table in old.items() if not _is_decision(table)}
    for site, decision in choices.sites.items():
        sites[site] = _fields(decision, old.get(site, {}))
    for site in (*sites, *sorted(choices.keeping - sites.keys())):
        sites[site] = _with_keeping(sites.get(site), on=site in choices.keeping)
    sites = {site: table for site, table in sites.items() if table}
    new.pop("sites", None)
    return {**new, "sites": sites} if sites else new


def _with_keeping(table: object, *, on: bool) -> Document:
    kept = dict(table) if isinstance(table, dict) else {}
    kept.pop(_KEEPING, None)
    return {_KEEPING: True, **kept} if on else kept


def _is_decision(table: Document) -> bool:
    return any(key in table for key in _KEYS)


def _site_tables(document: Document) -> Iterator[tuple[str, Document]]:
    tables = _table(document, "sites", "sites")
    return ((site, _table(tables, site, f'sites."{site}"')) for site in tables)


def _fields(decision: Decision, old: Document) -> Document:
    switches: Document = {key: key in decision.granted for key in OPTIONAL_KEYS}
    ours: Document = {
        "id": decision.id,
        "decided_at": _instant(decision.decided_at),
        "updated_at": _instant(decision.updated_at),
        "expires_at": _instant(decision.expires_at),
        "method": decision.method,
        "language": decision.language,
        "policy": decision.policy,
        "asked": list(decision.asked) or None,
    }
    said = {key: value for key, value in ours.items() if value is not None}
    unknown = {key: value for key, value in old.items() if key not in _KEYS}
    categories: Document = {**_table(old, "categories", "categories"), **switches}
    return {**said, **unknown, "categories": categories}


def _decision(table: Document, where: str, unsaid: Decision) -> Decision:
    """One decision; what its table leaves out comes from `unsaid`, but for the id."""
    categories = _table(table, "categories", f"{where}.categories")
    granted = frozenset(
        key for key in OPTIONAL_KEYS if _switch(categories, key, f"{where}.categories")
    )
    decided, updated, expires = _times(table, where, unsaid)
    method = _word(table, "method", where) or unsaid.method
    if method not in METHODS:
        raise _misunderstood(f"{where}.method", f"is none of {', '.join(METHODS)}")
    return Decision(
        granted,
        decided,
        updated,
        expires,
        method=method,
        language=_word(table, "language", where) or unsaid.language,
        policy=_word(table, "policy", where) or unsaid.policy,
        id=_word(table, "id", where),
        asked=_words(table, "asked", where),
    )


def _times(table: Document, where: str, unsaid: Decision) -> tuple[datetime, datetime, datetime]:
    decided, updated, expires = (_moment(table, key, where) for key in _TIMES)
    if decided is None and updated is None:
        return unsaid.decided_at, unsaid.updated_at, expires or unsaid.expires_at
    first = decided or updated or unsaid.decided_at
    last = updated or first
    return first, last, expires or _expiry(last, f"{where}.updated_at")


def _expiry(moment: datetime, where: str) -> datetime:
    try:
        return moment + timedelta(days=LIFETIME_DAYS)
    except OverflowError:
        raise _misunderstood(where, "is too far in the future") from None


def _check_schema(schema: object) -> None:
    if schema is None:
        raise _misunderstood("schema", "is missing")
    if type(schema) is not int or schema < 1:
        raise _misunderstood("schema", "is not a version number")
    if schema > SCHEMA:
        raise _misunderstood("schema", f"is {schema}, written by a later version of tui-reader")


def _table(document: Document, key: str, where: str) -> Document:
    table = document.get(key, {})
    if not isinstance(table, dict):
        raise _misunderstood(where, "is not a table")
    return table


def _switch(categories: Document, key: str, where: str) -> bool:
    switch = categories.get(key, False)
    if not isinstance(switch, bool):
        raise _misunderstood(f"{where}.{key}", "is neither true nor false")
    return switch


def _word(table: Document, key: str, where: str) -> str | None:
    word = table.get(key)
    if word is not None and not isinstance(word, str):
        raise _misunderstood(f"{where}.{key}", "is not text")
    return word


def _words(table: Document, key: str, where: str) -> tuple[str, ...]:
    words = table.get(key, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise _misunderstood(f"{where}.{key}", "is not a list of texts")
    return tuple(words)


def _moment(table: Document, key: str, where: str) -> datetime | None:
    moment = table.get(key)
    if moment is None:
        return None
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        raise _misunderstood(f"{where}.{key}", "is not a time such as 2026-11-24T10:00:00Z")
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        raise _misunderstood(f"{where}.{key}", "is out of range") from None


def _instant(moment: datetime) -> _Instant:
    utc = moment.astimezone(UTC)
    return _Instant.combine(utc.date(), utc.time(), UTC)


def _misunderstood(key: str, what: str) -> ConsentFileError:
    return ConsentFileError(f"{key} {what}")
