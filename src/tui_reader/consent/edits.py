"""A decision as a change of the choices, and as entries of the log."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui_reader import __version__
from tui_reader.consent import log
from tui_reader.consent.choices import NECESSARY, Choices, Decision, Draft, draft, optional_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from tui_reader.consent.choices import Method


def wanted(method: Method, switches: Mapping[str, bool] | None) -> Mapping[str, bool]:
    """The switches that a decision sets.

    Args:
        method: how it is made; "accept-all" and "reject-all" set every one.
        switches: as named by the person.

    Raises:
        UsageError: one of them has the name of no optional category.
    """
    if method in ("accept-all", "reject-all"):
        return Draft.all(method == "accept-all")
    named = dict(switches or {})
    if named.get(NECESSARY):
        del named[NECESSARY]  # it is, and always was
    for key in named:
        optional_key(key)
    return named


def with_decision(choices: Choices, site: str | None, decision: Decision | None) -> Choices:
    """The choices with another decision for a site, or with none.

    Args:
        choices: as they are.
        site: registrable domain, None for every site.
        decision: in the place of the old one; None takes it away.
    """
    if site is None:
        return replace(choices, general=decision)
    sites = {each: kept for each, kept in choices.sites.items() if each != site}
    if decision is not None:
        sites[site] = decision
    return replace(choices, sites=sites)


def without_site(choices: Choices, site: str) -> Choices:
    """The choices without anything about one site.

    Args:
        choices: as they are.
        site: registrable domain.
    """
    return replace(with_decision(choices, site, None), keeping=choices.keeping - {site})


def _own(choices: Choices, site: str | None) -> Decision | None:
    return choices.general if site is None else choices.sites.get(site)


def entries(
    before: Choices, after: Choices, now: datetime, language: str, made: str = "reset"
) -> tuple[log.Entry, ...]:
    """What the log says of a change: an entry for every site, and every site's, that changed.

    Args:
        before: the choices until then.
        after: the choices from then on.
        now: when it was (UTC).
        language: ISO 639-1 code of the words the choice was made in.
        made: how, where no decision says so itself.
    """
    return tuple(
        _entry(site, before, after, now, language, made)
        for site in (None, *sorted(_sites(before) | _sites(after)))
        if _own(before, site) != _own(after, site)
        or (site in before.keeping) != (site in after.keeping)
    )


def _sites(choices: Choices) -> set[str]:
    return {*choices.sites, *choices.keeping}


def _entry(
    site: str | None, before: Choices, after: Choices, now: datetime, language: str, made: str
) -> log.Entry:
    from tui_reader.consent.document import rfc3339

    old, new = _own(before, site), _own(after, site)
    return log.Entry(
        id=new.id if new else old.id if old else None,
        time=rfc3339(now),
        method=new.method if new and new != old else made,
        site=site,
        before=_in_force(before, site, now),
        after=_in_force(after, site, now),
        policy=new.policy if new else old.policy if old else None,
        language=language,
        version=__version__,
    )


def _in_force(choices: Choices, site: str | None, now: datetime) -> dict[str, bool] | None:
    kept = {log.KEEP_COOKIES: True} if site in choices.keeping else {}
    if choices.decision(site) is None:
        return kept or None
    return {**draft(choices, site, now=now), **kept}
