"""What a cookie is for: the person's word, the page's, the tables'."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from tui_reader.consent import cookie_table
from tui_reader.consent.cookie_table import STRICTNESS, CookieTable, stricter
from tui_reader.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui_reader.consent.cookie_table import CookieFact
    from tui_reader.notice.model import ConsentNotice

OTHER = STRICTNESS[-1]
Source = Literal["you", "page", "table", "nobody"]
_PLACEHOLDERS = "*<{[#%"  # what pages write for the part of a name that differs
_SHORTEST_BEGINNING = 3  # characters by which a page may speak of many cookies at once
_SHORTEST = 2  # letters by which a name that lost its underscores can still be recognised


@dataclass(frozen=True, slots=True)
class Classification:
    """What a cookie is taken for, and who says so.

    Args:
        category: one of the five, or "other".
        source: whose word holds.
        declared: the category under which the page declares it, None when it does not.
        listed: the category under which a table lists it, None when none does.
        vendor: whose cookie it is, "" when unknown.
        purpose: what it is for, "" when unknown.
        uncertain: whether it was recognised only by letters without their underscores.
    """

    category: str
    source: Source
    declared: str | None = None
    listed: str | None = None
    vendor: str = ""
    purpose: str = ""
    uncertain: bool = False

    @property
    def disputed(self) -> bool:
        """Whether the page and the table say different things."""
        return None not in (self.declared, self.listed) and self.declared != self.listed

    @property
    def why(self) -> str:
        """Whose word holds, in a few words."""
        if self.source == "you":
            return "you said so"
        if self.disputed:
            return f"the page says {self.declared}, the table {self.listed}: the stricter holds"
        words = {"page": "the page says so", "table": "it is well known", "nobody": "not known"}
        return words[self.source] + (" (by a similar name)" if self.uncertain else "")


@dataclass(frozen=True, slots=True)
class _Declared:
    category: str
    purpose: str
    vendor: str
    prefix: bool


class Classifier:
    """Says what cookies are for.

    Args:
        overrides: a person's own word: a cookie's name, or its beginning and "*", to a category.
        database: path of a copy of the Open Cookie Database, opened when the bundled table does
            not know a name; "" for none.

    Attributes:
        problem: why the database could not be read, or None.
    """

    def __init__(self, overrides: Mapping[str, str] | None = None, database: str = "") -> None:
        self._overrides = dict(overrides or {})
        self._path = database
        self._database = None if database else CookieTable()
        self.problem: SettingsError | None = None
        self._pages: dict[str, dict[str, tuple[_Declared, ...]]] = {}
        self._look_up = lru_cache(4096)(self._find)

    def declare(self, site: str, notice: ConsentNotice | None) -> None:
        """Take note of what a site's page declares; the latest page counts.

        Args:
            site: registrable domain.
            notice: found in the page, None when there is none.
        """
        self._pages[site] = _declarations(notice) if notice is not None else {}

    def classify(self, name: str, host: str, site: str | None = None) -> Classification:
        """Say what a cookie is for.

        Args:
            name: of the cookie.
            host: its domain.
            site: registrable domain of the page, None where no page's word counts.
        """
        fact = self._look_up(name, host.lower().removeprefix("."))
        listed = fact.category if fact else None
        declared, uncertain = self._declaration(name, site)
        vendor = fact.vendor if fact else declared.vendor if declared else ""
        purpose = fact.purpose if fact else declared.purpose if declared else ""
        by_page = declared.category if declared else None
        category, source = self._decide(name, by_page, listed)
        return Classification(
            category, source, by_page, listed, vendor, purpose, uncertain=uncertain
        )

    def _decide(self, name: str, declared: str | None, listed: str | None) -> tuple[str, Source]:
        said = self._override(name)
        if said is not None:
            return said, "you"
        if declared is not None:
            if listed is not None and stricter(declared, listed) != declared:
                return listed, "table"
            return declared, "page"
        if listed is not None:
            return listed, "table"
        return OTHER, "nobody"

    def _override(self, name: str) -> str | None:
        said = self._overrides.get(name)
        if said is None:
            beginnings = (key[:-1] for key in self._overrides if key.endswith("*"))
            fitting = [key for key in beginnings if name.startswith(key)]
            said = self._overrides[max(fitting, key=len) + "*"] if fitting else None
        return said if said in STRICTNESS else None

    def _declaration(self, name: str, site: str | None) -> tuple[_Declared | None, bool]:
        page = self._pages.get(site, {}) if site is not None else {}
        if not page:
            return None, False
        exact = _strictest([each for each in page.get(name, ()) if not each.prefix])
        if exact is not None:
            return exact, False
        for length in range(min(len(name), 64), 1, -1):
            found = _strictest([each for each in page.get(name[:length], ()) if each.prefix])
            if found is not None:
                return found, False
        similar = _strictest(list(page.get(f"\0{_letters(name)}", ())))
        return similar, similar is not None

    def _find(self, name: str, host: str) -> CookieFact | None:
        table = cookie_table.bundled()
        exact = table.by_name(name, host)
        if exact is not None:
            return exact
        database = self._opened()
        exact = database.by_name(name, host)
        if exact is not None:
            return exact
        found = (each.by_beginning(name, host) for each in (table, database))
        beginnings = [fact for fact in found if fact is not None]
        return max(beginnings, key=lambda fact: len(fact.name), default=None)

    def _opened(self) -> CookieTable:
        if self._database is None:
            try:
                self._database = cookie_table.open_database(self._path)
            except SettingsError as error:
                self.problem = error
                self._database = CookieTable()
        return self._database


def _declarations(notice: ConsentNotice) -> dict[str, tuple[_Declared, ...]]:
    """What a notice declares, by name, by beginning, and by letters (after a NUL)."""
    page: dict[str, tuple[_Declared, ...]] = {}
    for category in notice.categories:
        key = category.key if category.key in STRICTNESS else OTHER
        for cookie in category.cookies:
            # A row may name several: "_ga, _gid".
            for name in cookie.name.replace(",", " ").replace(";", " ").split():
                beginning = _beginning(name)
                is_prefix = beginning != name
                said = _Declared(
                    key, cookie.description or "", cookie.provider or "", prefix=is_prefix
                )
                if len(beginning) >= (_SHORTEST_BEGINNING if is_prefix else 1):
                    page[beginning] = (*page.get(beginning, ()), said)
                letters = f"\0{_letters(name)}"
                if not is_prefix and len(letters) > _SHORTEST:
                    page[letters] = (*page.get(letters, ()), said)
    return page


def _beginning(name: str) -> str:
    places = [name.find(each) for each in _PLACEHOLDERS if each in name]
    return name[: min(places)] if places else name


def _letters(name: str) -> str:
    return name.replace("_", "").casefold()


def _strictest(found: list[_Declared]) -> _Declared | None:
    return max(found, key=lambda each: STRICTNESS.index(each.category), default=None)
