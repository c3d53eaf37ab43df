"""What came of a decision, as data and as one plain sentence."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent.choices import OPTIONAL_KEYS, Choices, Draft, draft

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from tui_reader.errors import WriteError


@dataclass(frozen=True, slots=True)
class Deleted:
    """What was deleted of a record: its name and the number of items."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Switched:
    """A category that is allowed now and was not before, or the other way round."""

    key: str
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a decision or a reset.

    Args:
        site: registrable domain it was about, None for every site.
        before: the choices until then.
        after: the choices from then on.
        at: when it was (UTC).
        deleted: what was deleted because it is not allowed.
        backup: path under which a file that could not be understood is kept.
        problems: what went wrong after the choice itself was saved.
    """

    site: str | None
    before: Choices
    after: Choices
    at: datetime
    deleted: tuple[Deleted, ...] = ()
    backup: str | None = None
    problems: tuple[WriteError, ...] = ()

    @property
    def switches(self) -> Draft:
        """What is in force now for the site."""
        return draft(self.after, self.site, now=self.at)

    @property
    def switched(self) -> tuple[Switched, ...]:
        """The categories that changed for the site, in their order."""
        before = draft(self.before, self.site, now=self.at)
        after = self.switches
        return tuple(
            Switched(key, before[key], after[key])
            for key in OPTIONAL_KEYS
            if before[key] != after[key]
        )

    @property
    def line(self) -> str:
        """One line for a person: what is saved, what was deleted, what went wrong."""
        parts = [self._saved()]
        if self.deleted:
            counts = (f"{each.name} ({each.count})" for each in self.deleted)
            parts.append(f"Deleted: {_and(counts)}.")
        if self.backup:
            parts.append(f"The old file is kept as {os.path.basename(self.backup)}.")
        parts += [f"But {problem}." for problem in self.problems]
        return " ".join(parts)

    def _saved(self) -> str:
        if self.site is not None and self.before.keeping != self.after.keeping:
            return self._kept_cookies(self.site)
        decision = self.after.decision(self.site)
        own = self.after.sites.get(self.site) if self.site is not None else self.after.general
        if own is not None:
            where = f" for {self.site}" if self.site else ""
            return f"Saved{where}: {in_words(self.switches)}."
        if self.before == self.after and not self.backup:
            return "There were no choices to forget."
        if self.site is None:
            return "Forgotten: your choices. Only what is necessary is kept now."
        rest = "your choices for every site count there" if decision else "nothing is decided there"
        return f"Forgotten: your choices for {self.site}; {rest}."

    def _kept_cookies(self, site: str) -> str:
        if site in self.after.keeping:
            return f"Saved for {site}: the cookies it needs are kept when you quit."
        if self.before.sites.get(site) != self.after.sites.get(site):
            return f"Forgotten: your choices for {site}, and that it may keep the cookies it needs."
        return f"Saved for {site}: the cookies it needs live until you quit."


def in_words(switches: Draft) -> str:
    """Switches as words: "functional on; analytics, performance and advertisement off".

    Args:
        switches: of the four optional categories.
    """
    groups = (([key for key in switches if switches[key] == on], on) for on in (True, False))
    return "; ".join(f"{_and(keys)} {'on' if on else 'off'}" for keys, on in groups if keys)


def _and(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
