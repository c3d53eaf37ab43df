"""One person's consent: what the command line and the screen call to see it and to change it."""

from __future__ import annotations

import os
from contextlib import nullcontext
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from tui_reader.consent import edits, files, log, store
from tui_reader.consent.categories import asked, categories, changes, policy_hash
from tui_reader.consent.choices import (
    LIFETIME_DAYS,
    OPTIONAL_KEYS,
    Choices,
    Decision,
    Draft,
    draft,
)
from tui_reader.consent.outcome import Outcome
from tui_reader.consent.records import own_records
from tui_reader.consent.sites import site_of
from tui_reader.consent.withdrawal import doomed, withdraw
from tui_reader.errors import ConsentFileError, UsageError, WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from datetime import datetime

    from tui_reader.consent.choices import Method
    from tui_reader.consent.memory import Memory
    from tui_reader.consent.outcome import Deleted
    from tui_reader.consent.records import Record


def _utc_now() -> datetime:
    from datetime import UTC, datetime

    return datetime.now(UTC)


def own_profile(lifetime_days: int = LIFETIME_DAYS) -> Profile:
    """The consent of the person at this computer.

    Args:
        lifetime_days: how long a new decision counts.
    """
    from tui_reader import paths

    return Profile(
        paths.config_dir(),
        paths.state_dir(),
        cache_dir=paths.cache_dir(),
        lifetime_days=lifetime_days,
    )


class Profile:
    """One person's consent, and what it allows the reader to remember.

    Args:
        config_dir: where consent.toml is.
        state_dir: where the log of decisions is, and what the reader remembers.
        cache_dir: where copies of pages are; below the state directory when None.
        clock: the present (UTC).
        records: what the reader may keep; its own records when None.
        lifetime_days: how long a new decision counts.

    Attributes:
        records: what the reader may keep.
        problem: why consent.toml could not be understood when it was last loaded, or None.
    """

    def __init__(
        self,
        config_dir: str,
        state_dir: str,
        *,
        cache_dir: str | None = None,
        clock: Callable[[], datetime] = _utc_now,
        records: tuple[Record, ...] | None = None,
        lifetime_days: int = LIFETIME_DAYS,
    ) -> None:
        self._config_dir = config_dir
        self._state_dir = state_dir
        self._clock = clock
        self._lifetime_days = lifetime_days
        own = own_records(config_dir, state_dir, cache_dir)
        self.records = own if records is None else records
        self.problem: ConsentFileError | None = None
        self._known: tuple[object, Choices] | None = None

    @cached_property
    def memory(self) -> Memory:
        """What the reader remembers from one visit to the next, as far as it may."""
        from tui_reader.consent.memory import Memory

        return Memory(self)

    def load(self) -> Choices:
        """The choices as they stand; none when their file cannot be understood (see `problem`)."""
        self.problem = None
        try:
            return self._asked_today(store.read(self._config_dir))
        except ConsentFileError as error:
            self.problem = error
            return Choices()

    def choices(self) -> Choices:
        """As `load`, but the file is read only when it is another one than before."""
        stamp = store.stamp(self._config_dir)
        if self._known is None or self._known[0] != stamp:
            self._known = stamp, self.load()
        return self._known[1]

    def now(self) -> datetime:
        """The present by this profile's clock, in whole seconds (UTC)."""
        return self._clock().replace(microsecond=0)

    def may(self, category: str, site: str | None = None) -> bool:
        """Whether something of a category may be kept or sent at this moment.

        Args:
            category: a category key.
            site: registrable domain of the page, None for what belongs to no site.
        """
        return self.choices().allows(category, site, now=self._clock())

    def gpc(self, host: str) -> bool:
        """Whether a host is told not to sell or share (Global Privacy Control).

        Args:
            host: of the page, or its site.
        """
        try:
            return not self.may("advertisement", site_of(host))
        except UsageError:
            return True

    def changes(self, site: str | None = None) -> tuple[str, ...]:
        """What a choice is about now that it was not about when it was made, in words.

        Args:
            site: registrable domain, None for every site.

        Returns:
            One short phrase a change; none where the choice still counts, or where it was written
            by a hand or a version that did not say what it was about.
        """
        choices = self.load()
        decision = choices.decision(site)
        if decision is None or choices.standing(site, now=self._clock()) != "changed":
            return ()
        return changes(decision.asked, asked(categories(), self.records))

    def record(self, name: str) -> Record:
        """A record by its name.

        Args:
            name: as declared.

        Raises:
            KeyError: nothing of that name is declared, so nothing of that name may be kept.
        """
        for record in self.records:
            if record.name == name:
                return record
        raise KeyError(name)

    def alone(self) -> AbstractContextManager[object]:
        """Keep every other instance from deciding and from writing records meanwhile.

        Returns:
            A context manager; entering it raises WriteError where another instance does not let
            go in time.
        """
        if not os.path.isdir(self._config_dir):
            return nullcontext()  # nothing was decided, so nothing optional is written
        return files.locked(self._config_dir, os.O_RDONLY | os.O_DIRECTORY)

    def sweep(self) -> tuple[Deleted, ...]:
        """Delete what a choice allowed that has expired since; to be called at the start.

        What a choice allowed that waits to be confirmed, because the texts or records changed,
        stays until the answer.
        """
        choices, now = self.load(), self.now()
        if self.problem is not None:
            return ()
        return self._delete(replace(choices, policy=None), now)[0]

    def preview(self, switches: Mapping[str, bool], site: str | None = None) -> tuple[Deleted, ...]:
        """What a decision would delete; nothing is decided yet.

        Args:
            switches: as in `decide`.
            site: as in `decide`.
        """
        return doomed(self.records, self.would_be(switches, site), self.now())

    def would_be(self, switches: Mapping[str, bool], site: str | None = None) -> Choices:
        """The choices as they would be after a decision; nothing is decided yet.

        Args:
            switches: as in `decide`.
            site: as in `decide`.
        """
        edit = self._edit("save", edits.wanted("save", switches), site, "en", self.now())
        return self._asked_today(edit(self.load()))

    def keep_cookies(self, site: str, *, on: bool, language: str = "en") -> Outcome:
        """Let the necessary cookies of a site outlive the session, or no longer.

        Args:
            site: registrable domain.
            on: which of the two.
            language: ISO 639-1 code of the words it was asked for in.

        Raises:
            WriteError: it cannot be saved; nothing was changed.
        """

        def edit(stored: Choices) -> Choices:
            others = stored.keeping - {site}
            return replace(stored, keeping=others | {site} if on else others)

        return self._commit(edit, self.now(), site, language, "cli")

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
        now = self.now()
        edit = self._edit(method, edits.wanted(method, switches), site, language, now)
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
            lambda stored: Choices() if site is None else edits.without_site(stored, site),
            self.now(),
            site,
            language,
        )

    def _edit(
        self,
        method: Method,
        wanted: Mapping[str, bool],
        site: str | None,
        language: str,
        now: datetime,
    ) -> Callable[[Choices], Choices]:
        def edit(stored: Choices) -> Choices:
            chosen = draft(self._asked_today(stored), site, now=now)
            for key, on in wanted.items():
                chosen = chosen.set(key, on=on)
            earlier = stored.sites.get(site) if site is not None else stored.general
            decision = self._decision(earlier, chosen, now)
            decision = replace(decision, method=method, language=language)
            return edits.with_decision(stored, site, decision)

        return edit

    def _asked_today(self, choices: Choices) -> Choices:
        if choices == Choices():
            return choices  # nothing to hold a fingerprint against, so none is computed
        return replace(choices, policy=policy_hash(categories(), self.records))

    def _decision(self, earlier: Decision | None, chosen: Draft, now: datetime) -> Decision:
        from datetime import timedelta

        return Decision(
            frozenset(key for key in OPTIONAL_KEYS if chosen[key]),
            decided_at=earlier.decided_at if earlier else now,
            updated_at=now,
            expires_at=now + timedelta(days=self._lifetime_days),
            policy=policy_hash(categories(), self.records),
            id=(earlier.id if earlier else None) or os.urandom(16).hex(),
            asked=asked(categories(), self.records),
        )

    def _commit(
        self,
        edit: Callable[[Choices], Choices],
        now: datetime,
        site: str | None,
        language: str,
        made: str = "reset",
    ) -> Outcome:
        change = store.change(self._config_dir, edit)
        before, after = self._asked_today(change.before), self._asked_today(change.after)
        problems = self._log(edits.entries(before, after, now, language, made))
        deleted, undeleted = self._delete(after, now)
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

    def _log(self, entries: tuple[log.Entry, ...]) -> tuple[WriteError, ...]:
        """Log what changed; the choice itself counts even where that fails."""
        try:
            log.append(self._state_dir, entries)
        except WriteError as error:
            return (error,)
        return ()

    def _delete(
        self, after: Choices, now: datetime
    ) -> tuple[tuple[Deleted, ...], tuple[WriteError, ...]]:
        """Withdraw, while no other instance can write."""
        try:
            with self.alone():
                return withdraw(self.records, after, now)
        except WriteError as error:
            return (), (error,)
