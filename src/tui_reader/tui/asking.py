"""The consent modal, made for what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.consent.categories import categories
from tui_reader.consent.sites import site_of
from tui_reader.errors import UsageError
from tui_reader.tui.consent import ConsentModal
from tui_reader.tui.consent_details import Question
from tui_reader.tui.consent_entries import Offer, Placed, cookie_entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.consent.profile import Profile
    from tui_reader.session import Session
    from tui_reader.statement.split import Reading

# A page that is shown may be older than the one whose word counts at the gate.
_THIS_PAGE = "\0page"


def consent_modal(session: Session, reading: Reading | None) -> ConsentModal:
    """The modal about a page, or about the reader alone.

    Args:
        session: this run of the program.
        reading: the page that is read, None when there is none.
    """
    profile, site = session.profile, _site(reading)
    choices = profile.load()
    question = Question(
        choices,
        categories(),
        profile.records,
        profile.now(),
        site,
        reading.notice if reading else None,
        reading.third_parties if reading else (),
        _cookies(session, reading, site),
        {scope: profile.changes(scope) for scope in (None, site)},
    )
    return ConsentModal(question, session.preview)


def asked_anew(profile: Profile) -> tuple[str, ...]:
    """Why the choice is asked for again, the longest wording first; () where it is not.

    What a choice allowed that has expired is deleted.

    Args:
        profile: the person's consent.
    """
    choices = profile.load()
    deleted = profile.sweep()
    found = choices.standing(now=profile.now())
    if found == "expired":
        gone = (
            f" Deleted: {', '.join(f'{e.name} ({e.count:,})' for e in deleted)}." if deleted else ""
        )
        return f"Your choice has expired.{gone}", "Your choice has expired."
    if found == "changed":
        why = "; ".join(profile.changes())
        long = (f"What you chose about has changed ({why}).",) if why else ()
        return *long, "What you chose about has changed.", "Your choice is asked anew."
    return ()


def _cookies(session: Session, reading: Reading | None, site: str | None) -> tuple[Placed, ...]:
    """The cookies of a page, without a value; no jar is opened for them."""
    notice = reading.notice if reading else None
    offers = tuple(_offers(session, site)) if site else ()
    if not offers and not (notice and any(each.cookies for each in notice.categories)):
        return ()
    classifier = session.classifier
    classifier.declare(_THIS_PAGE, notice)
    host = site or ""
    return cookie_entries(
        notice,
        offers,
        lambda name: classifier.classify(name, host, _THIS_PAGE),
        session.profile.now(),
    )


def _offers(session: Session, site: str) -> Iterator[Offer]:
    jar = session.jar_in_use
    if jar is None:
        return
    kept = set()
    for held in jar.held(site):
        kept.add((held.name, held.domain.removeprefix(".")))
        yield Offer(held.name, held.domain, held.classification, held.expires)
    for each in jar.policy.refused(site):
        if (each.name, each.domain) not in kept:
            said = jar.policy.classifier.classify(each.name, each.domain, site)
            yield Offer(each.name, each.domain, said, reason=each.reason)


def _site(reading: Reading | None) -> str | None:
    """The page's site; a local page has none."""
    if reading is None or reading.page.url is None:
        return None
    if not reading.page.url.startswith(("http://", "https://")):
        return None
    try:
        return site_of(reading.page.url)
    except UsageError:
        return None
