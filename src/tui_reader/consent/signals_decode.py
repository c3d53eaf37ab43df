"""What a site's consent manager had stored, read without trusting a word of it."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

from tui_reader.consent.signals_stored import (
    BY_WORD,
    ENTRIES,
    Stored,
    from_iso,
    from_milliseconds,
    in_categories,
    json_object,
    object_literal,
    switches,
)
from tui_reader.consent.tcf import read_gpp, read_tc, read_us_privacy
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.untrusted import field as one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LIMIT = 32 * 1024  # characters of a value
_COOKIEYES_OWN = {"consentid", "consent", "action", "tax", "lastRenewedDate"}
# OneTrust's usual ids; a site may give its categories others.
_ONETRUST = {
    "C0001": "necessary",
    "C0002": "performance",
    "C0003": "functional",
    "C0004": "advertisement",
    "C0005": "advertisement",
    "1": "necessary",
    "2": "performance",
    "3": "functional",
    "4": "advertisement",
}
_IUBENDA = {
    "1": "necessary",
    "2": "functional",
    "3": "functional",
    "4": "analytics",
    "5": "advertisement",
}
_TRUSTARC = {"0": "necessary", "1": "functional", "2": "advertisement"}


def read_stored(cookies: Mapping[str, str]) -> tuple[Stored, ...]:
    """Every stored choice among a site's cookies. Never raises, whatever they hold.

    Args:
        cookies: values by name, as they were sent.
    """
    short = {name: value for name, value in cookies.items() if len(value) <= _LIMIT}
    found = []
    for read in _READERS:
        stored = read(short)
        if stored is not None:
            found.append(stored)
    return tuple(found)


def _cookieyes(cookies: Mapping[str, str]) -> Stored | None:
    value = cookies.get("cookieyes-consent")
    if value is None:
        return None
    parts = (part.partition(":") for part in unquote(value).split(",")[:ENTRIES])
    pairs = {key.strip(): said.strip() for key, colon, said in parts if colon}
    granted = {key: pairs[key] == "yes" for key in pairs if key and key not in _COOKIEYES_OWN}
    return Stored(
        "cookieyes",
        pairs.get("action") == "yes",
        in_categories(granted),
        when=from_milliseconds(pairs.get("lastRenewedDate")),
    )


def _onetrust(cookies: Mapping[str, str]) -> Stored | None:
    value = cookies.get("OptanonConsent")
    closed = from_iso(cookies.get("OptanonAlertBoxClosed"))
    if value is None:
        return None
    try:
        fields = parse_qs(value, max_num_fields=ENTRIES, errors="replace")
    except ValueError:
        return Stored("onetrust")
    groups = fields.get("groups", [""])[0].split(",")[:ENTRIES]
    states: dict[str, bool] = {}
    for group in groups:
        id_, colon, state = group.partition(":")
        if colon and id_:
            states[_ONETRUST.get(id_.strip(), "other")] = state.strip() == "1" and states.get(
                _ONETRUST.get(id_.strip(), "other"), True
            )
    again = fields.get("AwaitingReconsent", [""])[0] == "true"
    return Stored(
        "onetrust", closed is not None and not again and bool(states), states, when=closed
    )


def _cookiebot(cookies: Mapping[str, str]) -> Stored | None:
    value = cookies.get("CookieConsent")
    if value is None:
        return None
    fields = object_literal(unquote(value))
    if not fields:
        return Stored("cookiebot")
    granted = {key: fields.get(key) == "true" for key in BY_WORD if key in fields}
    stamp = fields.get("stamp", "")
    method = fields.get("method", "explicit")
    return Stored(
        "cookiebot",
        method == "explicit" and stamp not in ("", "-1", "0"),
        in_categories(granted),
        when=from_milliseconds(fields.get("utc")),
        words=_tc_words(fields.get("iab2")),
    )


def _klaro(cookies: Mapping[str, str]) -> Stored | None:
    if "klaro" not in cookies:
        return None
    data = json_object(cookies["klaro"])
    services = switches(data)
    known = {key: on for key, on in services.items() if key in BY_WORD}
    return Stored("klaro", bool(services), in_categories(known), services)


def _cookieconsent(cookies: Mapping[str, str]) -> Stored | None:
    if "cc_cookie" not in cookies:
        return None
    data = json_object(cookies["cc_cookie"])
    granted = data.get("categories", data.get("level"))
    if not isinstance(granted, list):
        return Stored("cookieconsent")
    names = [each for each in granted[:ENTRIES] if isinstance(each, str)]
    when = data.get("lastConsentTimestamp", data.get("last_consent_update"))
    # What was refused is not in the list, so every category of ours has an answer.
    categories = dict.fromkeys(CATEGORY_KEYS[1:], False) | in_categories(dict.fromkeys(names, True))
    return Stored("cookieconsent", decided=True, categories=categories, when=from_iso(when))


def _complianz(cookies: Mapping[str, str]) -> Stored | None:
    for prefix in ("cmplz_", "cmplz_rt_"):
        names = ("functional", "preferences", "statistics", "marketing")
        found = {each: cookies[prefix + each] for each in names if prefix + each in cookies}
        status = cookies.get(f"{prefix}banner-status")
        if not found and status is None:
            continue
        granted = {each: found.get(each) == "allow" for each in found if each != "functional"}
        # What Complianz calls functional is what a site needs, and nobody can refuse it.
        categories = in_categories(granted) | ({"necessary": True} if "functional" in found else {})
        return Stored("complianz", status == "dismissed" and bool(found), categories)
    return None


def _tarteaucitron(cookies: Mapping[str, str]) -> Stored | None:
    if "tarteaucitron" not in cookies:
        return None
    states = {"true": True, "false": False, "wait": None}
    services: dict[str, bool | None] = {}
    for part in unquote(cookies["tarteaucitron"]).split("!")[1 : ENTRIES + 1]:
        name, equals, state = part.partition("=")
        if equals and state in states:
            services[one_line(name, 100)] = states[state]
    decided = any(state is not None for state in services.values())
    return Stored("tarteaucitron", decided, services=services)


def _borlabs(cookies: Mapping[str, str]) -> Stored | None:
    if "borlabs-cookie" not in cookies:
        return None
    consents = json_object(cookies["borlabs-cookie"]).get("consents")
    if not isinstance(consents, dict):
        return Stored("borlabs")
    granted = dict.fromkeys(list(consents)[:ENTRIES], True)
    categories = dict.fromkeys(("functional", "analytics", "advertisement"), False)
    return Stored("borlabs", decided=True, categories=categories | in_categories(granted))


def _iubenda(cookies: Mapping[str, str]) -> Stored | None:
    for name, value in cookies.items():
        if not name.startswith("_iub_cs-") or name.endswith("-uspr"):
            continue
        data = json_object(value)
        when = from_iso(data.get("timestamp"))
        purposes = switches(data.get("purposes"))
        if data.get("consent") is True and not purposes:
            purposes = dict.fromkeys(_IUBENDA, True)
        granted: dict[str, bool] = {}
        for number, on in purposes.items():
            key = _IUBENDA.get(number, "other")
            granted[key] = on and granted.get(key, True)
        decided = bool(purposes) or isinstance(data.get("consent"), bool)
        return Stored("iubenda", decided, granted, when=when)
    return None


def _didomi(cookies: Mapping[str, str]) -> Stored | None:
    if "didomi_token" not in cookies:
        return None
    text = unquote(cookies["didomi_token"])
    try:
        decoded = b64decode(text + "=" * (-len(text) % 4)).decode("utf-8", "replace")
    except (Error, ValueError):
        return Stored("didomi")
    data = json_object(decoded)
    purposes = data.get("purposes")
    if not isinstance(purposes, dict):
        return Stored("didomi")
    services: dict[str, bool | None] = {}
    for key, on in (("enabled", True), ("disabled", False)):
        names = purposes.get(key)
        for each in names[:ENTRIES] if isinstance(names, list) else ():
            if isinstance(each, str):
                services[one_line(each, 100)] = on
    known = {name: bool(on) for name, on in services.items() if name in BY_WORD}
    when = from_iso(data.get("updated", data.get("created")))
    return Stored("didomi", bool(services), in_categories(known), services, when)


def _trustarc(cookies: Mapping[str, str]) -> Stored | None:
    granted = cookies.get("notice_gdpr_prefs", cookies.get("notice_preferences"))
    permit = cookies.get("cmapi_cookie_privacy")
    if granted is None and permit is None:
        return None
    if granted is not None:
        levels, _, behaviour = unquote(granted).partition(":")
        if (
            "notice_gdpr_prefs" not in cookies and levels.isascii() and levels.isdigit()
        ):  # one number: it and below
            levels = ",".join(str(level) for level in range(min(int(levels[:2]), 9) + 1))
    else:
        words = unquote(permit or "").replace("required", "").split()
        levels, behaviour = (words[1] if len(words) > 1 else ""), ""
        levels = ",".join(str(int(n) - 1) for n in levels.split(",") if n in ("1", "2", "3"))
    numbers = set(levels.split(","))
    states = {category: number in numbers for number, category in _TRUSTARC.items()}
    decided = bool(numbers & _TRUSTARC.keys()) and "implied" not in behaviour
    return Stored("trustarc", decided, states)


def _us_privacy(cookies: Mapping[str, str]) -> Stored | None:
    if "usprivacy" not in cookies:
        return None
    found = read_us_privacy(unquote(cookies["usprivacy"]))
    if found is None or found.opted_out is None:
        return Stored("usprivacy")
    words = "objects to the sale of data" if found.opted_out else "does not object to sale"
    return Stored("usprivacy", decided=True, words=words)


def _tcf(cookies: Mapping[str, str]) -> Stored | None:
    for name in ("euconsent-v2", "eupubconsent-v2", "euconsent"):
        if name not in cookies:
            continue
        found = read_tc(unquote(cookies[name]).partition(",")[0])
        if found is None:
            return Stored("tcf")
        granted = {
            "functional": {5, 6, 11} <= found.purposes,
            "analytics": {9, 10} <= found.purposes,
            "performance": 8 in found.purposes,
            "advertisement": {2, 3, 4, 7} <= found.purposes,
        }
        storing = 1 in found.purposes  # without it nothing may be stored at all
        categories = {key: on and storing for key, on in granted.items()}
        return Stored("tcf", True, categories, when=found.updated, words=found.summary)  # noqa: FBT003
    return None


def _gpp(cookies: Mapping[str, str]) -> Stored | None:
    for name in ("OTGPPConsent", "gpp", "__gpp"):
        if name in cookies:
            found = read_gpp(unquote(cookies[name]))
            return Stored("gpp", words=f"speaks for {', '.join(found.names)}" if found else "")
    return None


_READERS: tuple[Callable[[Mapping[str, str]], Stored | None], ...] = (
    _cookieyes,
    _onetrust,
    _cookiebot,
    _klaro,
    _cookieconsent,
    _complianz,
    _tarteaucitron,
    _borlabs,
    _iubenda,
    _didomi,
    _trustarc,
    _us_privacy,
    _tcf,
    _gpp,
)


def _tc_words(text: str | None) -> str:
    found = read_tc(text) if text else None
    return found.summary if found else ""
