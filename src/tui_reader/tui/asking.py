"""The consent modal, made for what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.consent.categories import categories
from tui_reader.consent.sites import site_of
from tui_reader.errors import UsageError
from tui_reader.tui.consent import ConsentModal

if TYPE_CHECKING:
    from tui_reader.consent.profile import Profile
    from tui_reader.statement.split import Reading


def consent_modal(profile: Profile, reading: Reading | None) -> ConsentModal:
    """The modal about a page, or about the reader alone.

    Args:
        profile: the person's consent.
        reading: the page that is read, None when there is none.
    """
    return ConsentModal(
        profile.load(),
        categories(),
        profile.records,
        reading.notice if reading else None,
        _site(reading),
        third_parties=reading.third_parties if reading else (),
    )


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
