"""A choice told to a site in the words of its own consent manager."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent.choices import OPTIONAL_KEYS, draft
from tui_reader.consent.cookies_txt import KeptCookie

if TYPE_CHECKING:
    from datetime import datetime

    from tui_reader.consent.choices import Choices
    from tui_reader.notice.model import ConsentNotice

_DAY = 24 * 3600  # seconds


@dataclass(frozen=True, slots=True)
class Said:
    """A choice for one site, as the encoders need it.

    Args:
        site: registrable domain.
        granted: keys of the optional categories that are allowed.
        digest: 32 octets that stand for this decision at this site and at no other.
        decided_at: when the choice was first made (UTC).
        updated_at: when it was last confirmed or changed (UTC).
        expires_at: from when on it counts no longer (UTC).
        language: ISO 639-1 code of the words it was made in.
    """

    site: str
    granted: frozenset[str]
    digest: bytes
    decided_at: datetime
    updated_at: datetime
    expires_at: datetime
    language: str = "en"

    def allows(self, category: str) -> bool:
        """Whether a category is allowed; what is necessary always is.

        Args:
            category: a category key or "other".
        """
        return category == "necessary" or category in self.granted


def signal(
    family: str, choices: Choices, site: str, now: datetime, notice: ConsentNotice | None = None
) -> list[KeptCookie]:
    """The cookies by which a site's consent manager learns of a choice that was made.

    No TCF string is among them: only a registered manager may make one.

    Args:
        family: a consent manager by its slug, as in `ConsentNotice.families`.
        choices: what a person chose.
        site: registrable domain.
        now: the present (UTC).
        notice: found in the site's page; it names the site's categories and services.

    Returns:
        None where no choice counts for the site, or where nothing is known of the manager.
    """
    if family not in families() or choices.standing(site, now=now) != "in force":
        return []
    return encode(family, said(choices, site, now), notice)


def said(choices: Choices, site: str, now: datetime) -> Said:
    """The choice for a site; a refusal of everything where none counts.

    Args:
        choices: what a person chose.
        site: registrable domain.
        now: the present (UTC).
    """
    from datetime import timedelta
    from hashlib import sha256

    from tui_reader.consent.choices import LIFETIME_DAYS

    decision = choices.decision(site)
    switches = draft(choices, site, now=now)
    granted = frozenset(key for key in OPTIONAL_KEYS if switches[key])
    # Not the record's own id: two sites that compare notes must not find one person in it.
    identity = f"{decision.id if decision else None} {site}".encode()
    digest = sha256(identity).digest()
    if decision is None:
        return Said(site, granted, digest, now, now, now + timedelta(days=LIFETIME_DAYS))
    return Said(
        site,
        granted,
        digest,
        decision.decided_at,
        decision.updated_at,
        decision.expires_at,
        decision.language,
    )


def encode(family: str, choice: Said, notice: ConsentNotice | None = None) -> list[KeptCookie]:
    """A choice as the cookies of a consent manager.

    Args:
        family: one of `families()`.
        choice: for one site.
        notice: found in the site's page.
    """
    from tui_reader.consent.signals_encode import ENCODERS

    encoder, days = ENCODERS[family]
    expires = int(choice.updated_at.timestamp()) + days * _DAY
    own = choice.site.strip("[]")
    whole_site = "." in own and not own.replace(".", "").isdigit() and ":" not in own
    domain = f".{own}" if whole_site else choice.site
    return [
        KeptCookie(domain, "/", name, value, expires=expires)
        for name, value in encoder(choice, notice)
    ]


def families() -> tuple[str, ...]:
    """The consent managers that can be told a choice, by slug."""
    from tui_reader.consent.signals_encode import ENCODERS

    return tuple(ENCODERS)
