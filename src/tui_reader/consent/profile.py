"""One person's consent: what the command line and the screen call to see it and to change it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from tui_reader import __version__
from tui_reader.consent import log, store
from tui_reader.consent.categories import categories, policy_hash
from tui_reader.consent.choices import (
    LIFETIME_DAYS,
    NECESSARY,
    OPTIONAL_KEYS,
    Choices,
    Decision,
    Draft,
    draft,
    optional_key,
)
from tui_reader.consent.outcome import Deleted, Outcome
from tui_reader.consent.records import own_records
from tui_reader.errors import ConsentFileError, WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from tui_reader.consent.choices import Method
    from tui_reader.consent.records import Record


def _utc_now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)


class Profile:
    """One person's consent, in two directories.

    Args:
        config_dir: where consent.toml is.
        state_dir: where the log of decisions is.
        clock: the present (UTC).
        records: what the reader may keep; its own records when None.

    Attributes:
        records: what the reader may keep.
        problem: why consent.toml could not be understood when it was last loaded, or None.
    """

    def __init__(
        self,
        config_dir: str,
        state_dir: str,
        *,
        clock: Callable[[], datetime] = _utc_now,
        records: tuple[Record, ...] | None = None,
    ) -> None:
        self._config_dir = config_dir
        self._state_dir = state_dir
        self._clock = clock
        self.records = own_records(config_dir, state_dir) if records is None else records
        self.problem: ConsentFileError | None = None

    def load(self) -> Choices:
        """The choices as they stand; none when their file cannot be understood (see `problem`)."""
        self.problem = None
        try:
            return self._asked_today(store.read(self._config_dir))
        except ConsentFileError as error:
            self.problem = error
            return Choices()

    def now(self) -> datetime:
        """The present by this profile's clock, in whole seconds (UTC)."""
        return self._clock().replace(microsecond=0)

    def decide(
        self,
        method: Method,
        switches: Mapping[str, bool] | None = None,
        site: str | None = None,
        language: str = "en",
    ) -> Outcome:
        """Make a decision, record it, and delete what it no longer allows.

        Args:
            method: how it was made; "accept-all" and "reject-all" need no switches.
            switches: categories and whether they are allowed; one that is not named stays as it
                is for this site.
            site: registrable domain, None for every site.
            language: ISO 639-1 code of the words the choice was made in.

        Raises:
            UsageError: a switch has the name of no optional category; nothing was changed.
            WriteError: the choices cannot be saved; nothing was changed.
        """
        wanted = _wanted(method, switches)
        now = self.now()

        def edit(stored: Choices) -> Choices:
            chosen = draft(self._asked_today(stored), site, now=now)
            for key, on in wanted.items():
                chosen = chosen.set(key, on=on)
            earlier = stored.sites.get(site) if site is not None else stored.general
            decision = self._decision(earlier, chosen, now)
            return _with(stored, site, replace(decision, method=method, language=language))

        return self._commit(edit, now, site, language)

    def reset(self, site: str | None = None, language: str = "en") -> Outcome:
        """Forget the choices and delete what they allowed.

        Args:
            site: the registrable domain whose choices to forget; None for all of them, those for
                single sites included.
            language: ISO 639-1 code of the words it was asked for in.

        Raises:
            WriteError: it cannot be saved; nothing was changed.
        """
        return self._commit(
            lambda stored: Choices() if site is None else _with(stored, site, None),
            self.now(),
            site,
            language,
        )

    def _asked_today(self, choices: Choices) -> Choices:
        if choices == Choices():
            return choices  # nothing to hold a fingerprint against, so none is computed
        return replace(choices, policy=policy_hash(categories(), self.records))

    def _decision(self, earlier: Decision | None, chosen: Draft, now: datetime) -> Decision:
        import os
        from datetime import timedelta

        return Decision(
            frozenset(key for key in OPTIONAL_KEYS if chosen[key]),
            decided_at=earlier.decided_at if earlier else now,
            updated_at=now,
            expires_at=now + timedelta(days=LIFETIME_DAYS),
            policy=policy_hash(categories(), self.records),
            id=(earlier.id if earlier else None) or os.urandom(16).hex(),
        )

    def _commit(
        self, edit: Callable[[Choices], Choices], now: datetime, site: str | None, language: str
    ) -> Outcome:
        change = store.change(self._config_dir, edit)
        before, after = self._asked_today(change.before), self._asked_today(change.after)
        problems = self._record(before, after, now, language)
        deleted, undeleted = self._withdraw(after, now)
        self.problem = None
        return Outcome(
            site=site,
            before=before,
            after=after,
            at=now,
            deleted=deleted,
            backup=change.backup,
            problems=(*problems, *undeleted),
        )

    def _record(
        self, before: Choices, after: Choices, now: datetime, language: str
    ) -> tuple[WriteError, ...]:
        """Log every decision that changed; the choice itself counts even where that fails."""
        entries = [
            _entry(site, before, after, now, language)
            for site in (None, *sorted({*before.sites, *after.sites}))
            if _own(before, site) != _own(after, site)
        ]
        try:
            log.append(self._state_dir, entries)
        except WriteError as error:
            return (error,)
        return ()

    def _withdraw(
        self, after: Choices, now: datetime
    ) -> tuple[tuple[Deleted, ...], tuple[WriteError, ...]]:
        """Delete whatever the choices do not allow, also what an earlier version left behind."""
        deleted = []
        failed = []
        for record in self.records:
            try:
                count = record.purge(partial(after.allows, record.category, now=now))
            except WriteError as error:
                failed.append(error)
                continue
            if count:
                deleted.append(Deleted(record.name, count))
        return tuple(deleted), tuple(failed)


def _wanted(method: Method, switches: Mapping[str, bool] | None) -> Mapping[str, bool]:
    if method in ("accept-all", "reject-all"):
        return Draft.all(method == "accept-all")
    named = dict(switches or {})
    if named.get(NECESSARY):
        del named[NECESSARY]  # it is, and always was
    for key in named:
        optional_key(key)
    return named


def _with(choices: Choices, site: str | None, decision: Decision | None) -> Choices:
    if site is None:
        return replace(choices, general=decision)
    sites = {each: kept for each, kept in choices.sites.items() if each != site}
    if decision is not None:
        sites[site] = decision
    return replace(choices, sites=sites)


def _own(choices: Choices, site: str | None) -> Decision | None:
    return choices.general if site is None else choices.sites.get(site)


def _entry(
    site: str | None, before: Choices, after: Choices, now: datetime, language: str
) -> log.Entry:
    from tui_reader.consent.document import rfc3339

    old, new = _own(before, site), _own(after, site)
    return log.Entry(
        id=new.id if new else old.id if old else None,
        time=rfc3339(now),
        method=new.method if new else "reset",
        site=site,
        before=_in_force(before, site, now),
        after=_in_force(after, site, now),
        policy=new.policy if new else old.policy if old else None,
        language=language,
        version=__version__,
    )


def _in_force(choices: Choices, site: str | None, now: datetime) -> dict[str, bool] | None:
    undecided = choices.decision(site) is None
    return None if undecided else dict(draft(choices, site, now=now))
