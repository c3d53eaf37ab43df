"""What a site's consent manager had stored."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.test_tcf import MANY, NOTHING
from tui_reader.consent.signals_decode import read_stored
from tui_reader.consent.signals_stored import Stored

ID = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY"


def read(**cookies: str) -> Stored:
    (stored,) = read_stored({name.replace("__", "-"): value for name, value in cookies.items()})
    return stored


def as_json(value: object) -> str:
    return quote(json.dumps(value))


def test_cookieyes() -> None:
    value = (
        f"consentid:{ID},consent:yes,action:yes,tax:2fbx48,necessary:yes,functional:no,"
        "analytics:yes,performance:no,advertisement:no,lastRenewedDate:1767323045678"
    )
    for stored in (read(cookieyes__consent=value), read(cookieyes__consent=quote(value))):
        assert stored.decided
        assert stored.categories == {
            "necessary": True, "functional": False, "analytics": True, "performance": False,
            "advertisement": False,
        }  # fmt: skip
        assert stored.when == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        f"consentid:{ID},consent:,action:,necessary:,functional:,analytics:,other:",
        f"consentid:{ID},consent:yes,action:,necessary:yes,analytics:yes",
        "%E0%A4%A",
        "",
        ",:,::,a",
    ],
)
def test_cookieyes_before_a_choice_grants_nothing(value: str) -> None:
    stored = read(cookieyes__consent=value)
    assert not stored.decided
    assert not stored.allows("analytics")
    assert stored.allows("necessary")


def test_what_cookieyes_calls_consent_grants_nothing_by_itself() -> None:
    stored = read(cookieyes__consent="consent:yes,action:yes,necessary:yes,analytics:no,other:no")
    assert stored.decided
    assert stored.categories == {"necessary": True, "analytics": False, "other": False}


ONETRUST = (
    "isGpcEnabled=0&datestamp=Sun+Apr+06+2025+17%3A01%3A47+GMT%2B0200&version=202312.1.0"
    "&groups=C0001%3A1%2CC0002%3A0%2CC0003%3A1%2CC0004%3A0&AwaitingReconsent=false"
)
CLOSED = "2025-04-06T15:01:47.000Z"


def test_onetrust() -> None:
    stored = read(OptanonConsent=ONETRUST, OptanonAlertBoxClosed=CLOSED)
    assert stored.decided
    assert stored.categories == {
        "necessary": True, "performance": False, "functional": True, "advertisement": False,
    }  # fmt: skip
    assert stored.when == datetime(2025, 4, 6, 15, 1, 47, tzinfo=UTC)


@pytest.mark.parametrize(
    "cookies",
    [
        {"OptanonConsent": ONETRUST},
        {"OptanonConsent": ONETRUST, "OptanonAlertBoxClosed": "yes"},
        {"OptanonConsent": ONETRUST, "OptanonAlertBoxClosed": "0001-01-01T00:00:00+23:00"},
        {
            "OptanonConsent": ONETRUST.replace("=false", "=true"),
            "OptanonAlertBoxClosed": CLOSED,
        },
        {"OptanonConsent": "&".join(["a=1"] * 5000), "OptanonAlertBoxClosed": CLOSED},
        {"OptanonConsent": "", "OptanonAlertBoxClosed": CLOSED},
    ],
)
def test_onetrust_without_a_closed_notice_is_undecided(cookies: dict[str, str]) -> None:
    (stored,) = read_stored(cookies)
    assert not stored.decided


def test_a_group_onetrust_does_not_number_so_by_itself_is_other() -> None:
    value = "groups=1%3A1%2CSTACK42%3A1%2CC0004%3A1%2CC0005%3A0"
    stored = read(OptanonConsent=value, OptanonAlertBoxClosed=CLOSED)
    assert stored.categories == {"necessary": True, "other": True, "advertisement": False}


COOKIEBOT = (
    "{stamp:%27AAAA+bbb/c==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true"
    "%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:1705162226478%2Cregion:%27si%27}"
)


def test_cookiebot() -> None:
    stored = read(CookieConsent=COOKIEBOT)
    assert stored.decided
    assert stored.categories == {
        "necessary": True, "functional": False, "analytics": True, "advertisement": False,
    }  # fmt: skip
    assert stored.when is not None
    assert stored.when.year == 2024


@pytest.mark.parametrize(
    "value",
    [
        COOKIEBOT.replace("explicit", "implied"),
        COOKIEBOT.replace("AAAA+bbb/c==", "-1"),
        "0",
        "-1",
        "{",
        "{}",
        "{stamp:'" + "x" * 1000,
    ],
)
def test_cookiebot_without_a_choice_of_a_person_is_undecided(value: str) -> None:
    assert not read(CookieConsent=value).decided


def test_cookiebot_of_earlier_years_names_no_method() -> None:
    assert read(CookieConsent=COOKIEBOT.replace("%2Cmethod:%27explicit%27", "")).decided


def test_cookiebot_with_a_tcf_string_explains_it() -> None:
    value = COOKIEBOT.replace("}", f"%2Ciab2:%27{NOTHING}%27}}")
    assert read(CookieConsent=value).words == "refuses every purpose and vendor"


def test_klaro() -> None:
    stored = read(klaro="%7B%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D")
    assert stored.decided
    assert stored.services == {"matomo": True, "youtube": False}
    assert stored.categories == {}
    assert not read(klaro="%7B").decided


def test_cookieconsent() -> None:
    value = {
        "categories": ["necessary", "analytics"],
        "revision": 0,
        "lastConsentTimestamp": "2026-01-02T03:04:05.678Z",
    }
    stored = read(cc_cookie=as_json(value))
    assert stored.decided
    assert [key for key in stored.categories if stored.allows(key)] == ["analytics", "necessary"]
    assert stored.when is not None
    assert read(cc_cookie=as_json({"level": ["necessary"], "rfc_cookie": False})).decided
    assert not read(cc_cookie=as_json({"categories": "all"})).decided


def test_complianz() -> None:
    cookies = {
        "cmplz_statistics": "allow",
        "cmplz_marketing": "deny",
        "cmplz_preferences": "",
        "cmplz_functional": "allow",
        "cmplz_policy_id": "1",
    }
    (undecided,) = read_stored(cookies)
    assert not undecided.decided
    (stored,) = read_stored({**cookies, "cmplz_banner-status": "dismissed"})
    assert stored.decided
    assert stored.categories == {
        "necessary": True, "functional": False, "analytics": True, "advertisement": False,
    }  # fmt: skip


def test_tarteaucitron() -> None:
    stored = read(tarteaucitron="!matomo=true!youtube=false!gtag=wait!odd")
    assert stored.decided
    assert stored.services == {"matomo": True, "youtube": False, "gtag": None}
    assert not read(tarteaucitron="!gtag=wait").decided


def test_borlabs() -> None:
    value = {"consents": {"essential": ["x"], "marketing": ["y"]}, "version": "1"}
    stored = read(borlabs__cookie=as_json(value))
    assert stored.decided
    assert stored.allows("advertisement")
    assert not stored.allows("analytics")
    assert not read(borlabs__cookie=as_json({"consents": []})).decided


def test_iubenda() -> None:
    some = {"timestamp": "2026-01-02T03:04:05Z", "purposes": {"1": True, "3": True, "4": False}}
    stored = read_stored({"_iub_cs-123": as_json(some)})[0]
    assert stored.decided
    assert stored.categories == {"necessary": True, "functional": True, "analytics": False}
    everything = read_stored({"_iub_cs-123": as_json({"consent": True})})[0]
    assert everything.allows("advertisement")
    assert not read_stored({"_iub_cs-123": as_json({"id": 5})})[0].decided
    assert read_stored({"_iub_cs-123-uspr": as_json({"s": True})}) == ()


def test_didomi() -> None:
    token = "eyJwdXJwb3NlcyI6eyJlbmFibGVkIjpbImFuYWx5dGljcyJdLCJkaXNhYmxlZCI6WyJhZHMiXX19"
    stored = read(didomi_token=token)
    assert stored.decided
    assert stored.services == {"analytics": True, "ads": False}
    assert stored.categories == {"analytics": True, "advertisement": False}
    assert not read(didomi_token="not base64 at all").decided
    assert not read(didomi_token=b64encode(b'{"purposes": 7}').decode()).decided


@pytest.mark.parametrize(
    ("cookies", "granted"),
    [
        ({"notice_gdpr_prefs": "0,1,2:"}, ["functional", "advertisement"]),
        ({"notice_gdpr_prefs": "0:"}, []),
        ({"notice_preferences": "0:"}, []),
        ({"notice_preferences": "2:"}, ["functional", "advertisement"]),
        ({"cmapi_cookie_privacy": "permit 1 required"}, []),
        ({"cmapi_cookie_privacy": "permit 1,2,3"}, ["functional", "advertisement"]),
    ],
)
def test_trustarc(cookies: dict[str, str], granted: list[str]) -> None:
    (stored,) = read_stored(cookies)
    assert stored.decided
    found = [key for key in stored.categories if key != "necessary" and stored.allows(key)]
    assert found == granted


@pytest.mark.parametrize("value", ["0,1,2:implied,us", "", "²:", ":", "x"])
def test_trustarc_without_a_choice_is_undecided(value: str) -> None:
    assert not read(notice_gdpr_prefs=value).decided


def test_us_privacy() -> None:
    assert read(usprivacy="1YYN").words == "objects to the sale of data"
    assert not read(usprivacy="1---").decided
    assert not read(usprivacy="whatever").decided


def test_a_tcf_string_is_read_as_categories_and_explained() -> None:
    stored = read(euconsent__v2=MANY)
    assert stored.decided
    assert stored.allows("analytics")
    assert "purposes 1, 2" in stored.words
    refused = read(eupubconsent__v2=NOTHING)
    assert refused.decided
    assert not any(refused.categories.values())
    assert not read(euconsent__v2="C").decided


def test_the_header_of_a_privacy_platform_string_tells_whom_it_speaks_for() -> None:
    stored = read(OTGPPConsent="DBACNY~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN")
    assert (stored.family, stored.decided) == ("gpp", False)
    assert stored.words == "speaks for TCF EU, US Privacy"
    assert read(gpp="~").words == ""


def test_several_managers_are_each_heard() -> None:
    found = read_stored({"klaro": as_json({"a": True}), "usprivacy": "1YNN", "other": "x"})
    assert [each.family for each in found] == ["klaro", "usprivacy"]


def test_a_value_without_end_is_not_read() -> None:
    assert read_stored({"klaro": as_json({"a": True}) + " " * 40_000}) == ()


NAMES = st.sampled_from(
    ["cookieyes-consent", "OptanonConsent", "OptanonAlertBoxClosed", "CookieConsent", "klaro",
     "cc_cookie", "cmplz_statistics", "cmplz_banner-status", "tarteaucitron", "borlabs-cookie",
     "_iub_cs-1", "didomi_token", "notice_gdpr_prefs", "notice_preferences",
     "cmapi_cookie_privacy", "usprivacy", "euconsent-v2", "OTGPPConsent"]
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["categories", "purposes", "consents", "consent", "enabled", "timestamp"]
            )
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(NAMES, st.text(max_size=80) | JSON.map(as_json), max_size=5))
def test_nothing_a_site_stores_upsets_the_reader(cookies: dict[str, str]) -> None:
    for stored in read_stored(cookies):
        assert stored.decided or not any(map(stored.allows, ["functional", "advertisement"]))


def test_brackets_without_end_upset_nobody() -> None:
    for value in ("[" * 30_000, "{" * 30_000, '{"a":' * 6000, quote("[" * 9000)):
        for name in ("klaro", "cc_cookie", "borlabs-cookie", "_iub_cs-1", "CookieConsent"):
            assert not read_stored({name: value})[0].decided
