"""`consent cookies` and `consent signal`: cookies for people, for scripts and for curl."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.cli import streams
from tui_reader.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from tui_reader.consent.cookies_txt import KeptCookie

    Kept = Sequence[tuple[str, KeptCookie]]

FORMATS = ("table", "netscape", "json", "header")
MANAGERS = (
    "cookieyes",
    "onetrust",
    "cookiebot",
    "klaro",
    "cookieconsent",
    "complianz",
    "tarteaucitron",
    "borlabs",
)


def run(arguments: argparse.Namespace) -> int:
    """Print the cookies that are kept.

    Args:
        arguments: site and format.

    Raises:
        UsageError: the site is none, or is missing where it is needed.
    """
    from tui_reader.consent.cookie_file import kept_cookies
    from tui_reader.consent.profile import own_profile
    from tui_reader.consent.sites import site_of

    site = site_of(arguments.site) if arguments.site is not None else None
    if arguments.format == "header" and site is None:
        raise UsageError(
            "needs a site: no site may get another's cookies",
            where="--format header",
            hint="name it with --site HOST",
        )
    profile = own_profile()
    kept = tuple(kept_cookies(profile, site))
    if profile.problem is not None:
        streams.say(str(profile.problem))
    streams.write(_WRITERS[arguments.format](kept))
    return profile.problem.exit_code if profile.problem else 0


def signal(arguments: argparse.Namespace) -> int:
    """Print the consent cookies of a site's consent manager.

    Args:
        arguments: site_ and family.

    Raises:
        UsageError: the site is none.
    """
    from tui_reader.consent.profile import own_profile
    from tui_reader.consent.signals import encode, said
    from tui_reader.consent.sites import site_of

    site = site_of(arguments.site_)
    profile = own_profile()
    choices, now = profile.load(), profile.now()
    if profile.problem is not None:
        streams.say(str(profile.problem))
    if choices.standing(site, now=now) != "in force":
        streams.say(f"no choice counts for {site}, so this refuses all that can be refused")
    cookies = encode(arguments.family, said(choices, site, now))
    streams.write("".join(f"{each.name}={each.value}\n" for each in cookies))
    return profile.problem.exit_code if profile.problem else 0


def _netscape(kept: Kept) -> str:
    from tui_reader.consent.cookies_txt import dump

    return dump(cookie for _, cookie in kept)


def _header(kept: Kept) -> str:
    # The longest path first, as a browser sends them (RFC 6265 §5.4).
    cookies = sorted((cookie for _, cookie in kept), key=lambda each: -len(each.path))
    return "; ".join(f"{each.name}={each.value}" for each in cookies) + "\n" if kept else ""


def _json(kept: Kept) -> str:
    import json
    from datetime import UTC, datetime

    from tui_reader.consent.cookies import Classifier
    from tui_reader.consent.document import rfc3339

    look_up = Classifier()

    def entry(category: str, cookie: KeptCookie) -> dict[str, object]:
        known = look_up.classify(cookie.name, cookie.host)
        expires = cookie.expires
        return {
            "name": cookie.name,
            "value": cookie.value,
            "domain": cookie.domain,
            "path": cookie.path,
            "secure": cookie.secure,
            "http_only": cookie.http_only,
            "expires": rfc3339(datetime.fromtimestamp(expires, UTC)) if expires else None,
            "category": category,
            "vendor": known.vendor or None,
            "purpose": known.purpose or None,
        }

    cookies = [entry(category, cookie) for category, cookie in kept]
    return json.dumps({"schema": 1, "cookies": cookies}, ensure_ascii=False, indent=2) + "\n"


def _table(kept: Kept) -> str:
    """Names and purposes; a value is shown to nobody who did not ask for it."""
    from datetime import UTC, datetime

    from tui_reader.cli.consent_text import hanging, width
    from tui_reader.consent.cookies import Classifier

    if not kept:
        return "No cookies are kept.\n"
    look_up = Classifier()

    def row(category: str, cookie: KeptCookie) -> tuple[str, str]:
        known = look_up.classify(cookie.name, cookie.host)
        until = "for the session"
        if cookie.expires is not None:
            until = f"until {datetime.fromtimestamp(cookie.expires, UTC):%Y-%m-%d}"
        words = (category, cookie.host, until, known.vendor, known.purpose)
        return cookie.name, " · ".join(filter(None, words))

    table = hanging((row(category, cookie) for category, cookie in kept), width())
    said = tuple(_stored(kept))
    return table + ("\nChoices that sites had stored\n" + hanging(said, width()) if said else "")


def _stored(kept: Kept) -> Iterator[tuple[str, str]]:
    """Each consent manager's cookie that is kept: its site, and what it says."""
    from tui_reader.consent.signals_decode import read_stored

    by_host: dict[str, dict[str, str]] = {}
    for _, cookie in kept:
        by_host.setdefault(cookie.host, {})[cookie.name] = cookie.value
    for host, cookies in by_host.items():
        for stored in read_stored(cookies):
            granted = [key for key, on in stored.categories.items() if on and key != "necessary"]
            services = [name for name, on in stored.services.items() if on]
            allowed = ", ".join(granted or services) or "nothing optional"
            says = f"allows {allowed}" if stored.decided else "no choice was made"
            yield host, " · ".join(filter(None, (stored.family, stored.words or says)))


_WRITERS = {"table": _table, "netscape": _netscape, "json": _json, "header": _header}
