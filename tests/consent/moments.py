"""Moments, decisions and profiles that the tests of consent share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tui_reader.consent.choices import Decision
from tui_reader.consent.profile import Profile

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
AFTER_EXPIRY = NOON + timedelta(days=182)
POLICY = "sha256:of-today"


def decision(*granted: str, **fields: object) -> Decision:
    usual: dict[str, object] = {
        "decided_at": NOON,
        "updated_at": NOON,
        "expires_at": AFTER_EXPIRY,
        "policy": POLICY,
        "id": "0123",
    }
    return Decision(frozenset(granted), **{**usual, **fields})


class Clock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def profile_in(root: Path, **options: object) -> Profile:
    return Profile(str(root / "config"), str(root / "state"), **{"clock": Clock(), **options})


def undeclared(root: Path) -> list[Path]:
    """Files in a profile that no record speaks for."""
    records = profile_in(root).records
    declared = {path for record in records for path in record.store.paths()}
    return [path for path in root.rglob("*") if path.is_file() and str(path) not in declared]
