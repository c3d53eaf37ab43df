"""A choice told in the words of a site's own consent manager."""

from __future__ import annotations

import json
import re
from urllib.parse import parse_qs, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import AFTER_EXPIRY, NOON, decision
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.signals import encode, families, said, signal
from tui_reader.consent.signals_decode import read_stored
from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory

SITE = "example.org"
MIXED = Choices(decision("functional", "analytics"))
NOTICE = ConsentNotice(
    categories=(
        NoticeCategory("necessary", "Needed", cookies=(DeclaredCookie("basket"),)),
        NoticeCategory("analytics", "Counting", cookies=(DeclaredCookie("matomo"),)),
        NoticeCategory("advertisement", "Adverts", cookies=(DeclaredCookie("youtube"),)),
        NoticeCategory("other", "Others"),
    )
)


def told(family: str, choices: Choices = MIXED, notice: ConsentNotice | None = None) -> dict:
    return {each.name: each.value for each in signal(family, choices, SITE, NOON, notice)}


def test_cookieyes() -> None:
    value = told("cookieyes")["cookieyes-consent"]
    found = re.fullmatch(
        "consentid:([A-Za-z0-9+/]{43}),consent:yes,action:yes,tax:2fbx48,necessary:yes,"
        r"functional:yes,analytics:yes,performance:no,advertisement:no,lastRenewedDate:(\d+)",
        value,
    )
    assert found
    assert int(found[2]) == NOON.timestamp() * 1000


def test_cookieyes_with_the_site_s_own_categories() -> None:
    value = told("cookieyes", notice=NOTICE)["cookieyes-consent"]
    assert ",necessary:yes,analytics:yes,advertisement:no,other:no," in value
    assert "tax:" not in value
    refused = told("cookieyes", Choices(decision()))["cookieyes-consent"]
    assert ",consent:no,action:yes," in refused


def test_onetrust() -> None:
    cookies = told("onetrust")
    fields = parse_qs(cookies["OptanonConsent"], keep_blank_values=True)
    assert fields["groups"] == ["C0001:1,C0002:0,C0003:1,C0004:0,C0005:0"]
    assert fields["isGpcEnabled"] == ["1"]
    assert fields["datestamp"][0].startswith("Tue Nov 24 2026 12:00:00 GMT+0000")
    assert cookies["OptanonAlertBoxClosed"] == "2026-11-24T12:00:00.000Z"


def test_cookiebot() -> None:
    value = told("cookiebot")["CookieConsent"]
    assert re.fullmatch(
        r"\{stamp:%27[A-Za-z0-9+/]+=*%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:true"
        r"%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:\d+\}",
        value,
    )


def test_klaro() -> None:
    assert told("klaro", notice=NOTICE) == {
        "klaro": "%7B%22basket%22%3Atrue%2C%22matomo%22%3Atrue%2C%22youtube%22%3Afalse%7D"
    }


def test_cookieconsent() -> None:
    data = json.loads(unquote(told("cookieconsent")["cc_cookie"]))
    assert list(data) == [
        "categories", "revision", "data", "consentTimestamp", "consentId", "services",
        "languageCode", "lastConsentTimestamp", "expirationTime",
    ]  # fmt: skip
    assert data["categories"] == ["necessary", "functional", "analytics"]
    assert re.fullmatch(
        r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f-]{16}", data["consentId"]
    )
    assert data["expirationTime"] == AFTER_EXPIRY.timestamp() * 1000


def test_complianz() -> None:
    cookies = told("complianz")
    assert cookies["cmplz_functional"] == "allow"
    assert cookies["cmplz_preferences"] == "allow"
    assert cookies["cmplz_statistics"] == "allow"
    assert cookies["cmplz_marketing"] == "deny"
    assert cookies["cmplz_banner-status"] == "dismissed"


def test_tarteaucitron() -> None:
    value = told("tarteaucitron", notice=NOTICE)["tarteaucitron"]
    assert value == "!basket=true!matomo=true!youtube=false"
    assert "!youtube=true" in told("tarteaucitron")["tarteaucitron"]


def test_borlabs() -> None:
    data = json.loads(unquote(told("borlabs")["borlabs-cookie"]))
    assert set(data["consents"]) == {"essential", "statistics", "external-media"}
    assert data["uid"] == "anonymous"
    assert data["expires"].endswith("GMT")


@pytest.mark.parametrize("family", families())
@pytest.mark.parametrize(
    "choices",
    [
        Choices(),
        Choices(decision(*OPTIONAL_KEYS, expires_at=NOON)),
        Choices(decision(policy="sha256:before"), policy="sha256:now"),
    ],
    ids=["undecided", "expired", "changed"],
)
def test_without_a_choice_that_counts_no_site_is_told_anything(
    family: str, choices: Choices
) -> None:
    assert signal(family, choices, SITE, NOON) == []


def test_of_a_manager_nobody_knows_nothing_is_told() -> None:
    assert signal("quantcast", MIXED, SITE, NOON) == []


def test_a_site_hears_its_own_choice() -> None:
    choices = Choices(decision("analytics"), {SITE: decision()})
    assert "statistics:false" in told("cookiebot", choices)["CookieConsent"]


@pytest.mark.parametrize("family", families())
def test_two_sites_cannot_find_out_that_they_know_the_same_person(family: str) -> None:
    one, two = (signal(family, MIXED, site, NOON)[0].value for site in (SITE, "example.net"))
    assert decision().id not in one
    carries_an_id = family in ("cookieyes", "onetrust", "cookiebot", "cookieconsent")
    assert (one != two) is (carries_an_id or family == "borlabs")


@pytest.mark.parametrize("family", families())
def test_a_signal_reaches_the_whole_site_and_ends(family: str) -> None:
    for cookie in signal(family, MIXED, SITE, NOON):
        assert (cookie.domain, cookie.path) == (".example.org", "/")
        assert cookie.expires is not None
        assert cookie.writable()
    for host in ("localhost", "127.0.0.1", "::1"):
        for cookie in signal(family, MIXED, host, NOON):
            assert cookie.domain == host


@given(st.sampled_from(families()), st.frozensets(st.sampled_from(OPTIONAL_KEYS)))
def test_what_is_told_can_be_read_again(family: str, granted: frozenset[str]) -> None:
    cookies = encode(family, said(Choices(decision(*granted)), SITE, NOON))
    (stored,) = read_stored({cookie.name: cookie.value for cookie in cookies})
    assert (stored.family, stored.decided) == (family, True)
    for key in stored.categories:
        assert stored.allows(key) is (key == "necessary" or key in granted)
    if family in ("cookieyes", "klaro", "cookieconsent"):
        assert set(OPTIONAL_KEYS) <= set(stored.categories)


@pytest.mark.parametrize("family", families())
def test_no_signal_holds_a_tcf_string(family: str) -> None:
    for cookie in signal(family, Choices(decision(*OPTIONAL_KEYS)), SITE, NOON, NOTICE):
        assert "euconsent" not in cookie.name
        assert "iab2" not in cookie.value
