"""One encoder a consent manager: a choice to the names and values of its cookies."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from tui_reader.notice.model import CATEGORY_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tui_reader.consent.signals import Said
    from tui_reader.notice.model import ConsentNotice

    Pairs = list[tuple[str, str]]
    Encoder = Callable[[Said, ConsentNotice | None], Pairs]

_URI_SAFE = "!'()*~"  # what JavaScript's encodeURIComponent leaves as it is
_DEFAULT_TAX = "2fbx48"  # CookieYes' fingerprint of its five categories
# The ids that OneTrust gives categories unless a site changes them.
_ONETRUST = {
    "C0001": "necessary",
    "C0002": "performance",
    "C0003": "functional",
    "C0004": "advertisement",
    "C0005": "advertisement",
}
_BORLABS = {
    "essential": ("necessary", ["borlabs-cookie"]),
    "statistics": ("analytics", []),
    "marketing": ("advertisement", []),
    "external-media": ("functional", []),
}
# Services by the names that tarteaucitron knows, where the page does not say which it has.
_SERVICES = {
    "gtag": "analytics",
    "analytics": "analytics",
    "matomo": "analytics",
    "youtube": "functional",
    "vimeo": "functional",
    "facebookpixel": "advertisement",
    "googleads": "advertisement",
}


def cookieyes(said: Said, notice: ConsentNotice | None) -> Pairs:
    """CookieYes: `key:value` pairs, raw.

    Args:
        said: the choice.
        notice: gives the site's categories in their order.
    """
    keys = _categories(notice)
    pairs = [
        ("consentid", b64encode(said.digest.hex()[:32].encode()).decode().rstrip("=")),
        ("consent", _yes(any(said.allows(key) for key in keys if key != "necessary"))),
        ("action", "yes"),
    ]
    if keys == CATEGORY_KEYS:
        pairs.append(("tax", _DEFAULT_TAX))
    pairs += [(key, _yes(said.allows(key))) for key in keys]
    pairs.append(("lastRenewedDate", str(_milliseconds(said.updated_at))))
    return [("cookieyes-consent", ",".join(f"{key}:{value}" for key, value in pairs))]


def onetrust(said: Said, _notice: ConsentNotice | None) -> Pairs:
    """OneTrust: a query string, and the time at which the notice was closed.

    Args:
        said: the choice.
    """
    moment = said.updated_at.astimezone(UTC)
    gpc = "0" if said.allows("advertisement") else "1"
    fields = {
        "isGpcEnabled": gpc,
        "datestamp": moment.strftime("%a %b %d %Y %H:%M:%S GMT+0000 (Coordinated Universal Time)"),
        "version": "202312.1.0",
        "browserGpcFlag": gpc,
        "isIABGlobal": "false",
        "hosts": "",
        "consentId": _uuid(said),
        "interactionCount": "1",
        "isAnonUser": "1",
        "landingPath": "NotLandingPage",
        "groups": ",".join(f"{id_}:{int(said.allows(key))}" for id_, key in _ONETRUST.items()),
        "AwaitingReconsent": "false",
    }
    return [
        ("OptanonConsent", urlencode(fields)),
        ("OptanonAlertBoxClosed", _iso(said.updated_at)),
    ]


def cookiebot(said: Said, _notice: ConsentNotice | None) -> Pairs:
    """Cookiebot: a JavaScript object with some characters percent-encoded.

    Args:
        said: the choice.
    """
    stamp = b64encode(said.digest).decode()
    fields = {
        "stamp": f"'{stamp}'",
        "necessary": "true",
        "preferences": _true(said.allows("functional")),
        "statistics": _true(said.allows("analytics")),
        "marketing": _true(said.allows("advertisement")),
        "method": "'explicit'",
        "ver": "1",
        "utc": str(_milliseconds(said.updated_at)),
    }
    value = ",".join(f"{key}:{field}" for key, field in fields.items())
    return [("CookieConsent", "{" + value.replace("'", "%27").replace(",", "%2C") + "}")]


def klaro(said: Said, notice: ConsentNotice | None) -> Pairs:
    """Klaro: services and whether each is allowed, as JSON.

    Args:
        said: the choice.
        notice: gives the site's services; without any the categories stand in for them.
    """
    services = dict(_services(notice)) or {key: key for key in CATEGORY_KEYS}
    return [("klaro", _json({name: said.allows(key) for name, key in services.items()}))]


def cookieconsent(said: Said, notice: ConsentNotice | None) -> Pairs:
    """The cookieconsent of orestbida: JSON.

    Args:
        said: the choice.
        notice: gives the site's categories.
    """
    keys = _categories(notice)
    granted = [key for key in keys if said.allows(key)]
    value = {
        "categories": granted,
        "revision": 0,
        "data": None,
        "consentTimestamp": _iso(said.decided_at),
        "consentId": _uuid(said),
        "services": {key: [] for key in keys},
        "languageCode": said.language,
        "lastConsentTimestamp": _iso(said.updated_at),
        "expirationTime": _milliseconds(said.expires_at),
    }
    return [("cc_cookie", _json(value))]


def complianz(said: Said, _notice: ConsentNotice | None) -> Pairs:
    """Complianz: a cookie for each category, and one that says that the notice was answered.

    Args:
        said: the choice.
    """
    switches = {
        "functional": True,
        "preferences": said.allows("functional"),
        "statistics": said.allows("analytics"),
        "marketing": said.allows("advertisement"),
    }
    words = {key: "allow" if on else "deny" for key, on in switches.items()}
    words |= {"policy_id": "1", "banner-status": "dismissed"}
    return [(f"cmplz_{key}", word) for key, word in words.items()]


def tarteaucitron(said: Said, notice: ConsentNotice | None) -> Pairs:
    """tarteaucitron: a run of services.

    Args:
        said: the choice.
        notice: gives the site's services; without any the commonest stand in for them.
    """
    services = dict(_services(notice)) or _SERVICES
    run = (f"!{quote(name)}={_true(said.allows(key))}" for name, key in services.items())
    return [("tarteaucitron", "".join(run))]


def borlabs(said: Said, _notice: ConsentNotice | None) -> Pairs:
    """Borlabs: JSON in which only what is allowed stands.

    Args:
        said: the choice.
    """
    from email.utils import format_datetime

    value = {
        "consents": {
            group: services for group, (key, services) in _BORLABS.items() if said.allows(key)
        },
        "domainPath": f"{said.site}/",
        "expires": format_datetime(said.expires_at.astimezone(UTC), usegmt=True),
        "uid": "anonymous",
        "v3": True,
        "version": 1,
    }
    return [("borlabs-cookie", _json(value))]


# Each with the days it lives, as the manager itself would have it.
ENCODERS: dict[str, tuple[Encoder, int]] = {
    "cookieyes": (cookieyes, 365),
    "onetrust": (onetrust, 365),
    "cookiebot": (cookiebot, 365),
    "klaro": (klaro, 120),
    "cookieconsent": (cookieconsent, 182),
    "complianz": (complianz, 365),
    "tarteaucitron": (tarteaucitron, 365),
    "borlabs": (borlabs, 182),
}


def _categories(notice: ConsentNotice | None) -> tuple[str, ...]:
    """The site's categories in its order, the necessary one among them; the five where unknown."""
    keys = tuple(dict.fromkeys(each.key for each in notice.categories)) if notice else ()
    if not keys:
        return CATEGORY_KEYS
    return keys if "necessary" in keys else ("necessary", *keys)


def _services(notice: ConsentNotice | None) -> Iterator[tuple[str, str]]:
    """The services that a notice names, and the category of each."""
    for category in notice.categories if notice else ():
        for cookie in category.cookies:
            yield cookie.name, category.key


def _uuid(said: Said) -> str:
    from uuid import UUID

    return str(UUID(bytes=said.digest[:16], version=4))


def _json(value: object) -> str:
    return quote(json.dumps(value, separators=(",", ":"), ensure_ascii=False), safe=_URI_SAFE)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000


def _iso(moment: datetime) -> str:
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{utc.isoformat(timespec='milliseconds')}Z"


def _yes(on: bool) -> str:  # noqa: FBT001 - the one thing it is about
    return "yes" if on else "no"


def _true(on: bool) -> str:  # noqa: FBT001 - the one thing it is about
    return "true" if on else "false"
