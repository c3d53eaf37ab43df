"""What the reader remembers from one visit to the next, as far as the choices allow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tui_reader.consent import records
from tui_reader.consent.rows import SITE, Rows, without_credentials
from tui_reader.consent.writer import edit_rows
from tui_reader.errors import UsageError, WriteError
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui_reader.consent.profile import Profile
    from tui_reader.consent.rows import Row

Phase = Literal["fetch", "parse", "typeset"]
_TITLE_LIMIT = 300  # characters


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person was in a text.

    Args:
        key: what the text is opened by: an address, a path, an id.
        title: of the text, one line.
        block: index of the block.
        offset: character in the block.
        at: when, RFC 3339 in UTC.
    """

    key: str
    title: str
    block: int
    offset: int
    at: str


@dataclass(frozen=True, slots=True)
class Visit:
    """A text that was opened: what by, its title, and when (RFC 3339 in UTC)."""

    key: str
    title: str
    at: str


@dataclass(frozen=True, slots=True)
class Day:
    """What was read on one day at one site.

    Args:
        day: YYYY-MM-DD in UTC.
        site: registrable domain, None for local texts.
        texts: how many.
        words: of all of them together.
        seconds: spent with them.
    """

    day: str
    site: str | None
    texts: int
    words: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a page took, in milliseconds, in one of the phases, and when."""

    phase: str
    milliseconds: float
    at: str


class Memory:
    """Positions, history, panels, statistics and timings of one person.

    Each method that writes asks the choices of that moment and says whether it wrote; where it may
    not, or cannot, the reading goes on. Nothing is read that may not be kept.

    Args:
        profile: the person's consent.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def remember_position(self, key: str, block: int, offset: int, title: str = "") -> bool:
        """Remember where a person is in a text.

        Args:
            key: what the text is opened by.
            block: index of the block.
            offset: character in the block.
            title: of the text.
        """
        title = field(title, _TITLE_LIMIT)
        key = without_credentials(key)
        row: Row = {"key": key, "title": title, "block": block, "offset": offset}
        return self._put(records.POSITIONS, key, row, replaces=True)

    def position(self, key: str) -> Place | None:
        """Where a person was in a text, None when that is not known.

        Args:
            key: what the text is opened by.
        """
        key = without_credentials(key)
        return next((place for place in self.positions() if place.key == key), None)

    def positions(self) -> tuple[Place, ...]:
        """Where a person was in each text, the latest first."""
        rows = self.rows(records.POSITIONS)
        return tuple(
            Place(_text(row, "key"), _text(row, "title"), _whole(row, "block"),
                  _whole(row, "offset"), _text(row, "at"))
            for row in reversed(rows)
        )  # fmt: skip

    def remember_visit(self, key: str, title: str = "") -> bool:
        """Remember that a text was opened.

        Args:
            key: what it is opened by.
            title: of the text.
        """
        key = without_credentials(key)
        row: Row = {"key": key, "title": field(title, _TITLE_LIMIT)}
        return self._put(records.HISTORY, key, row)

    def visits(self) -> tuple[Visit, ...]:
        """The texts that were opened, the latest first."""
        rows = self.rows(records.HISTORY)
        return tuple(
            Visit(_text(row, "key"), _text(row, "title"), _text(row, "at"))
            for row in reversed(rows)
        )

    def remember_panels(self, names: Iterable[str]) -> bool:
        """Remember which panels are open.

        Args:
            names: of the panels.
        """
        return self._edit(records.PANELS, None, lambda _rows: [{"panels": sorted(names)}])

    def panels(self) -> tuple[str, ...]:
        """The panels that were open."""
        for row in self.rows(records.PANELS):
            names = row.get("panels")
            if isinstance(names, list):
                return tuple(name for name in names if isinstance(name, str))
        return ()

    def count_reading(self, key: str, words: int, seconds: float) -> bool:
        """Add a text to the day's statistics.

        Args:
            key: what it was opened by; only its site is kept.
            words: how many were read.
            seconds: how long.
        """
        site = _site(key)
        day = self._now()[:10]

        def edit(rows: list[Row]) -> list[Row]:
            same = [row for row in rows if row.get("day") == day and row.get(SITE) == site]
            others = [row for row in rows if row not in same]
            total: Row = {
                "day": day,
                SITE: site,
                "texts": sum(_whole(row, "texts") for row in same) + 1,
                "words": sum(_whole(row, "words") for row in same) + words,
                "seconds": sum(_whole(row, "seconds") for row in same) + round(seconds),
            }
            return [*others, total]

        return self._edit(records.STATISTICS, site, edit)

    def statistics(self) -> tuple[Day, ...]:
        """What was read, the latest day first."""
        rows = self.rows(records.STATISTICS)
        return tuple(
            Day(_text(row, "day"), _text(row, SITE) or None, _whole(row, "texts"),
                _whole(row, "words"), _whole(row, "seconds"))
            for row in reversed(rows)
        )  # fmt: skip

    def remember_timing(self, key: str, phase: Phase, milliseconds: float) -> bool:
        """Remember how long a page took.

        Args:
            key: what it is opened by; only its site is kept.
            phase: what was timed.
            milliseconds: how long.
        """
        row: Row = {"phase": phase, "milliseconds": round(milliseconds, 2)}
        return self._put(records.TIMINGS, key, row)

    def timings(self) -> tuple[Timing, ...]:
        """How long pages took, the latest first."""
        return tuple(
            Timing(_text(row, "phase"), _number(row, "milliseconds"), _text(row, "at"))
            for row in reversed(self.rows(records.TIMINGS))
        )

    def _put(self, name: str, key: str, row: Row, *, replaces: bool = False) -> bool:
        site = _site(key)
        whole = {**row, SITE: site, "at": self._now()}

        def edit(rows: list[Row]) -> list[Row]:
            kept = [each for each in rows if each.get("key") != key] if replaces else rows
            return [*kept, whole]

        return self._edit(name, site, edit)

    def _edit(self, name: str, site: str | None, edit: Callable[[list[Row]], list[Row]]) -> bool:
        try:
            return edit_rows(self._profile, name, edit, site)
        except WriteError:
            return False  # a convenience: that it cannot be kept keeps nobody from reading

    def rows(self, name: str) -> list[Row]:
        """The items of a record that may be read now, oldest first.

        Args:
            name: of a declared record in rows.
        """
        record = self._profile.record(name)
        rows = record.store.read() if isinstance(record.store, Rows) else []
        if not rows:
            return []
        keep = record.keep(self._profile.load(), self._profile.now())
        return [row for row in rows if keep(_text(row, SITE) or None)]

    def _now(self) -> str:
        from tui_reader.consent.document import rfc3339

        return rfc3339(self._profile.now())


def _site(key: str) -> str | None:
    """The site a text belongs to, None for one that is not from the web."""
    if not key.lower().startswith(("http://", "https://")):
        return None
    from tui_reader.consent.sites import site_of

    try:
        return site_of(key)
    except UsageError:
        return None


def _text(row: Row, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        return ""
    return value if key == "key" else field(value)  # a changed key would find nothing again


def _whole(row: Row, key: str) -> int:
    return max(0, int(_number(row, key)))


def _number(row: Row, key: str) -> float:
    value = row.get(key)
    known = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if known and abs(value) < 1e15 else 0.0  # type: ignore[arg-type]
