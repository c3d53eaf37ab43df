"""What a person chose: in general, for single sites, and the working copy before it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from tui_reader.errors import UsageError
from tui_reader.notice.model import CATEGORY_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tui_reader.notice.model import CategoryKey

NECESSARY = CATEGORY_KEYS[0]
OPTIONAL_KEYS = CATEGORY_KEYS[1:]
LIFETIME_DAYS = 182  # six months, the period CNIL recommends for keeping a choice (2020-09-17)
Method = Literal["save", "accept-all", "reject-all", "cli"]
METHODS: tuple[Method, ...] = ("save", "accept-all", "reject-all", "cli")
Standing = Literal["undecided", "in force", "expired", "changed"]


@dataclass(frozen=True, slots=True)
class Draft(Mapping[str, bool]):
    """The switches of the four optional categories: a working copy that takes effect nowhere.

    Reads like a mapping from category key to bool, in the order of the categories.

    Args:
        on: keys of the categories that are switched on.
    """

    on: frozenset[str] = frozenset()

    def __getitem__(self, key: str) -> bool:
        if key not in OPTIONAL_KEYS:
            raise KeyError(key)
        return key in self.on

    def __iter__(self) -> Iterator[str]:
        return iter(OPTIONAL_KEYS)

    def __len__(self) -> int:
        return len(OPTIONAL_KEYS)

    def switch(self, key: str) -> Draft:
        """The same with one category switched the other way.

        Args:
            key: of an optional category.

        Raises:
            KeyError: there is no switch of that name.
        """
        return self.set(key, on=not self[key])

    def set(self, key: str, *, on: bool) -> Draft:
        """The same with one category on or off.

        Args:
            key: of an optional category.
            on: which of the two.

        Raises:
            KeyError: there is no switch of that name.
        """
        return self if self[key] == on else Draft(self.on ^ {key})

    @staticmethod
    def all(on: bool) -> Draft:  # noqa: FBT001 - Draft.all(True) can only be read one way
        """Every optional category on, or every one off.

        Args:
            on: which of the two.
        """
        return Draft(frozenset(OPTIONAL_KEYS) if on else frozenset())


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of a person, in general or for one site.

    Args:
        granted: keys of the optional categories that were allowed.
        decided_at: when it was first made (UTC).
        updated_at: when it was last confirmed or changed (UTC).
        expires_at: from when on it counts no longer (UTC).
        method: how it was made.
        language: ISO 639-1 code of the words the choice was made in.
        policy: fingerprint of what it was about (`categories.policy_hash`); None for one written
            by hand, which is about whatever it finds.
        id: random; of this decision and no other, so that two sites share none. None for one
            written by hand.
        asked: what it was about, piece by piece (`categories.asked`).
    """

    granted: frozenset[CategoryKey]
    decided_at: datetime
    updated_at: datetime
    expires_at: datetime
    method: Method = "save"
    language: str = "en"
    policy: str | None = None
    id: str | None = None
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """All decisions of a person.

    Args:
        general: the one for every site, None when there is none.
        sites: decisions for single sites by registrable domain; each replaces the general one
            there, and says nothing about any other site.
        policy: fingerprint of what is asked today, None to hold it against no decision.
        keeping: sites (registrable domains) whose necessary cookies outlive the session.
    """

    general: Decision | None = None
    sites: Mapping[str, Decision] = field(default_factory=dict)
    policy: str | None = None
    keeping: frozenset[str] = frozenset()

    def decision(self, site: str | None = None) -> Decision | None:
        """The decision that speaks for a site, whether it still counts or not.

        Args:
            site: registrable domain, None for every site.
        """
        return self.sites.get(site, self.general) if site is not None else self.general

    def standing(self, site: str | None = None, *, now: datetime | None = None) -> Standing:
        """Whether the decision that speaks for a site counts, and why it does not.

        Args:
            site: registrable domain, None for every site.
            now: the moment to judge by (UTC); the present when None.
        """
        decision = self.decision(site)
        if decision is None:
            return "undecided"
        if (now or _present()) >= decision.expires_at:
            return "expired"
        if None not in (self.policy, decision.policy) and self.policy != decision.policy:
            return "changed"
        return "in force"

    def allows(
        self, category: str, site: str | None = None, *, now: datetime | None = None
    ) -> bool:
        """Whether something of a category may be kept or sent.

        What is necessary always may; anything else only by a decision that counts. A decision for
        a site that has expired is not replaced by the general one: the person once chose apart.

        Args:
            category: a category key; unknown ones are never allowed.
            site: registrable domain of the page, None for what belongs to no site.
            now: the moment to judge by (UTC); the present when None.
        """
        if category not in OPTIONAL_KEYS:
            return category == NECESSARY
        decision = self.decision(site)
        granted = decision is not None and category in decision.granted
        return granted and self.standing(site, now=now) == "in force"


def draft(choices: Choices, site: str | None = None, *, now: datetime | None = None) -> Draft:
    """A working copy of what is in force; everything off where nothing is.

    Args:
        choices: the committed choices; they stay as they are.
        site: registrable domain, None for every site.
        now: the moment to judge by (UTC); the present when None.
    """
    allowed = (key for key in OPTIONAL_KEYS if choices.allows(key, site, now=now))
    return Draft(frozenset(allowed))


def optional_key(key: str) -> CategoryKey:
    """A key that has a switch.

    Args:
        key: what a person or a caller named.

    Raises:
        UsageError: there is no such category, or nothing to decide about it; the nearest name is
            offered.
    """
    if key in OPTIONAL_KEYS:
        return key
    names = ", ".join(OPTIONAL_KEYS)
    if key == NECESSARY:
        raise UsageError("is always active and cannot be switched", where=key, hint=f"try {names}")
    from difflib import get_close_matches

    near = get_close_matches(key.lower(), CATEGORY_KEYS, n=1, cutoff=0.3)
    asked = f"did you mean {near[0]}? " if near else ""
    raise UsageError("is not a category", where=key, hint=f"{asked}there are {names}")


def _present() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)
