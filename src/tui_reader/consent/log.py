"""The record of decisions: one JSON object a line, only ever added to.

It proves that a choice was made, when, how and about what (GDPR 7(1)), on this computer alone. Of
pages it knows no more than the site a person decided about.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from tui_reader.consent import files
from tui_reader.errors import SourceError
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import UnionType

NAME = "consent-log.jsonl"
KEEP_COOKIES = "keep-cookies"  # among the switches of an entry: the site's necessary cookies stay
Switches = dict[str, bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision.

    Args:
        id: of the decision in consent.toml.
        time: when it was made, RFC 3339 in UTC.
        method: how it was made: one of `choices.METHODS`, or "reset".
        site: registrable domain it was made for, None for every site.
        before: the switches in force there until then, None when nothing was decided.
        after: the switches in force there from then on, None when nothing is decided any more.
        policy: fingerprint of what it was about.
        language: ISO 639-1 code of the words it was made in.
        version: of the program.
    """

    id: str | None
    time: str
    method: str
    site: str | None
    before: Switches | None
    after: Switches | None
    policy: str | None
    language: str
    version: str


@dataclass(frozen=True, slots=True)
class Log:
    """What the log holds.

    Args:
        entries: oldest first.
        unreadable: number of lines that a crash or a hand left in pieces.
    """

    entries: tuple[Entry, ...] = ()
    unreadable: int = 0


def append(directory: str, entries: Iterable[Entry]) -> None:
    """Add entries, all or none.

    Args:
        directory: the state directory; made when it is missing.
        entries: in the order they happened.

    Raises:
        WriteError: they cannot be written; the log is as it was.
    """
    import json

    lines = [json.dumps(asdict(entry), ensure_ascii=False) + "\n" for entry in entries]
    if not lines:
        return
    path = os.path.join(directory, NAME)
    try:
        files.make_directory(directory)
        # Non-blocking: a pipe in its place must not hold the program up.
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NONBLOCK
        with files.locked(path, flags) as log:
            _add(log, "".join(lines).encode())
    except OSError as error:
        raise files.cannot_write(path, error, "TUI_READER_STATE_DIR") from None


def read(directory: str) -> Log:
    """Every entry that can be read.

    Args:
        directory: the state directory.

    Raises:
        SourceError: there is a log and it cannot be read.
    """
    path = os.path.join(directory, NAME)
    entries = []
    unreadable = 0
    try:
        with open(path, "rb") as stream:
            for line in stream:
                entry = _entry(line)
                if entry is not None:
                    entries.append(entry)
                elif line.strip():
                    unreadable += 1
    except (FileNotFoundError, NotADirectoryError):
        return Log()
    except OSError as error:
        raise SourceError(f"cannot be read ({error.strerror})", where=path) from None
    return Log(tuple(entries), unreadable)


def _add(log: int, data: bytes) -> None:
    size = os.fstat(log).st_size
    if size and os.pread(log, 1, size - 1) != b"\n":
        data = b"\n" + data  # the line that a crash cut short must not swallow this one
    try:
        files.write_all(log, data)
        os.fsync(log)
    except BaseException:
        with suppress(OSError):  # the first failure is the one to tell
            os.ftruncate(log, size)
        raise


def _entry(line: bytes) -> Entry | None:
    import json

    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict):
        return None
    values: dict[str, Any] = {name: _safe(fields.get(name)) for name in Entry.__slots__}
    understood = all(isinstance(value, _kind(name)) for name, value in values.items())
    return Entry(**values) if understood else None


def _safe(value: object) -> object:
    """A value as an entry holds it: text made safe, switches checked, anything else a number 0."""
    if isinstance(value, str):
        return field(value)
    if isinstance(value, dict) and all(isinstance(switch, bool) for switch in value.values()):
        return {field(key): switch for key, switch in value.items()}
    return value if value is None else 0


def _kind(name: str) -> UnionType | type:
    if name in ("before", "after"):
        return dict | None
    return str | None if name in ("id", "site", "policy") else str
