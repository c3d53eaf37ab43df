"""Every local record that the reader may keep, declared once, with what it takes to delete it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent import log, store
from tui_reader.consent.cookie_file import CookieFile
from tui_reader.consent.files import temporary_name
from tui_reader.consent.rows import Rows
from tui_reader.consent.stores import Copies, Files, Store
from tui_reader.notice.model import CATEGORY_KEYS

if TYPE_CHECKING:
    from datetime import datetime

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.stores import Keep
    from tui_reader.notice.model import CategoryKey

POSITIONS = "reading-positions"
HISTORY = "history"
PANELS = "panels"
PAGES = "page-copies"
STATISTICS = "reading-statistics"
TIMINGS = "timings"
NOTES = "notes"
_WITHDRAWN = "until you withdraw consent"
_COOKIES_WANTED_FOR = {
    "necessary": "what sites need to go on with your visit, for the sites you let keep it",
    "functional": "your preferences at sites, such as language or region",
    "analytics": "cookies by which sites measure how their pages are used",
    "performance": "cookies by which sites measure their speed",
    "advertisement": "cookies by which sites choose and measure their adverts",
}


@dataclass(frozen=True, slots=True)
class Record:
    """A local record: what the reader may write on this computer, and why.

    Args:
        name: its key in lists and messages.
        category: without whose consent it is not written.
        purpose: what it is for, a few words.
        retention: how long it is kept, a few words.
        store: where it is kept.
        named_sites: whether it is kept only for the sites that may keep their cookies
            (`Choices.keeping`), instead of by its category.
    """

    name: str
    category: CategoryKey
    purpose: str
    retention: str
    store: Store
    named_sites: bool = False

    @property
    def where(self) -> str:
        """The path or pattern a person would look for."""
        return self.store.where

    def present(self) -> bool:
        """Whether there is anything of it."""
        return self.store.count() > 0

    def count(self) -> int:
        """How many items there are."""
        return self.store.count()

    def size(self) -> int:
        """Its size in bytes."""
        return self.store.size()

    def changed(self) -> float | None:
        """When something of it was last written (seconds since the epoch), None without any."""
        return self.store.changed()

    def keep(self, choices: Choices, now: datetime) -> Keep:
        """Whose items the choices allow to keep.

        Args:
            choices: what a person chose.
            now: the moment to judge by (UTC).

        Returns:
            A function of a site, None for what belongs to no site.
        """
        if self.named_sites:
            return choices.keeping.__contains__
        return lambda site: choices.allows(self.category, site, now=now)

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


def own_records(
    config_dir: str, state_dir: str, cache_dir: str | None = None
) -> tuple[Record, ...]:
    """The records of this reader; what is not in this table is not written.

    Args:
        config_dir: where consent.toml is.
        state_dir: where the log of decisions is, and what the reader remembers.
        cache_dir: where copies of pages are; a directory in the state directory when None.
    """
    choices = (store.NAME, f"{store.NAME}.bak-*", temporary_name("", store.NAME))
    pages = os.path.join(cache_dir or state_dir, "pages")

    def rows(name: str, limit: int) -> Rows:
        file = f"{name}.jsonl"
        return Rows(state_dir, (file, temporary_name("", file)), limit)

    return (
        Record(
            "consent-choices",
            "necessary",
            "your choices about consent",
            "until you reset them",
            Files(config_dir, choices),
        ),
        Record(
            "consent-log",
            "necessary",
            "proof of when and how you chose",
            "until you delete the file",
            Files(state_dir, (log.NAME,)),
        ),
        Record(
            POSITIONS,
            "functional",
            "where you were in the last 1,000 texts you read",
            _WITHDRAWN,
            rows(POSITIONS, 1000),
        ),
        Record(
            HISTORY,
            "functional",
            "the last 1,000 texts you opened: address, title, time",
            _WITHDRAWN,
            rows(HISTORY, 1000),
        ),
        Record(
            PANELS,
            "functional",
            "which panels were open when you left",
            _WITHDRAWN,
            rows(PANELS, 1),
        ),
        Record(
            NOTES,
            "functional",
            "passages you marked, with your notes on them",
            _WITHDRAWN,
            rows(NOTES, 5000),
        ),
        Record(
            PAGES,
            "functional",
            "copies of pages, to open them again sooner or without the network",
            "until newer copies need the room",
            Copies(pages, ("*.page", ".*.page-new")),
        ),
        Record(
            STATISTICS,
            "analytics",
            "how many texts, words and minutes you read at each site, day by day",
            _WITHDRAWN,
            rows(STATISTICS, 5000),
        ),
        Record(
            TIMINGS,
            "performance",
            "how long the last 1,000 pages took to fetch, parse and typeset",
            _WITHDRAWN,
            rows(TIMINGS, 1000),
        ),
        *(_cookies(category, state_dir) for category in CATEGORY_KEYS),
    )


def cookie_record(category: str) -> str:
    """The name of the record that holds the sites' cookies of a category.

    Args:
        category: one of the five.
    """
    return f"site-cookies-{category}"


def _cookies(category: CategoryKey, state_dir: str) -> Record:
    file = f"cookies-{category}.txt"
    necessary = category == "necessary"
    return Record(
        cookie_record(category),
        category,
        _COOKIES_WANTED_FOR[category],
        "as long as the site says, 400 days at most",
        CookieFile(state_dir, (file, temporary_name("", file))),
        named_sites=necessary,
    )
