"""The consent gate: kept and sent only as the choices for the page's site allow."""

from __future__ import annotations

from email.message import Message
from http.cookiejar import CookieJar
from urllib.request import Request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import AFTER_EXPIRY, NOON, Clock, decision
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.cookies import Classifier
from tui_reader.consent.jar import ConsentJar
from tui_reader.consent.policy import MAX_AGE, ConsentPolicy
from tui_reader.notice.model import CATEGORY_KEYS

# One well-known cookie of each category.
KNOWN = {
    "necessary": "PHPSESSID",
    "functional": "lang",
    "analytics": "_ga",
    "performance": "NREUM",
    "advertisement": "_fbp",
}
ALL = Choices(decision(*OPTIONAL_KEYS))
PAGE = "https://www.example.org/a/page"


class Answer:
    """An answer with cookies."""

    def __init__(self, *cookies: str) -> None:
        self.message = Message()
        for cookie in cookies:
            self.message["Set-Cookie"] = cookie

    def info(self) -> Message:
        return self.message


class Site:
    """A jar, the choices in force, and a page that is asked for."""

    def __init__(self, choices: Choices = ALL, **options: object) -> None:
        self.choices = choices
        self.clock = Clock()
        self.policy = ConsentPolicy(lambda: self.choices, Classifier(), clock=self.clock, **options)
        self.jar = ConsentJar(self.policy)

    def answer(self, *cookies: str, url: str = PAGE, page: str = "www.example.org") -> set[str]:
        """Names in the jar after an answer."""
        self.jar.extract_cookies(Answer(*cookies), Request(url, origin_req_host=page))
        return {cookie.name for cookie in self.jar}

    def sent(self, url: str = PAGE, page: str = "www.example.org") -> set[str]:
        """Names of the cookies that a request carries."""
        request = Request(url, origin_req_host=page)
        self.jar.add_cookie_header(request)
        header = request.get_header("Cookie") or ""
        return {pair.partition("=")[0] for pair in header.split("; ") if pair}

    def reasons(self) -> dict[str, str]:
        return {each.name: each.reason for each in self.policy.refused()}


def one_of_each() -> list[str]:
    return [f"{name}=v; Path=/; Max-Age=3600" for name in KNOWN.values()]


@pytest.mark.parametrize("number", range(16))
def test_cookies_are_kept_and_sent_by_category(number: int) -> None:
    granted = [key for place, key in enumerate(OPTIONAL_KEYS) if number >> place & 1]
    site = Site(Choices(decision(*granted)))
    expected = {KNOWN[key] for key in ("necessary", *granted)}
    assert site.answer(*one_of_each()) == expected
    assert site.sent() == expected
    refused = {KNOWN[key]: "no consent" for key in OPTIONAL_KEYS if key not in granted}
    assert site.reasons() == refused


@pytest.mark.parametrize(
    "choices",
    [
        Choices(),
        Choices(decision(*OPTIONAL_KEYS, expires_at=NOON)),
        Choices(decision(*OPTIONAL_KEYS, policy="sha256:before"), policy="sha256:now"),
    ],
    ids=["undecided", "expired", "changed"],
)
def test_without_a_choice_that_counts_only_the_necessary_passes(choices: Choices) -> None:
    assert Site(choices).answer(*one_of_each()) == {KNOWN["necessary"]}


def test_a_cookie_that_nobody_can_place_is_never_kept_or_sent() -> None:
    site = Site()
    assert site.answer("zzz_made_up=1; Path=/") == set()
    assert site.reasons() == {"zzz_made_up": "purpose unknown"}
    named = Site()
    named.policy.classifier = Classifier({"zzz_made_up": "functional"})
    assert named.answer("zzz_made_up=1; Path=/") == {"zzz_made_up"}


def test_a_site_s_own_choice_replaces_the_general_one_there_alone() -> None:
    site = Site(Choices(decision("analytics"), {"example.org": decision()}))
    assert site.answer("_ga=1; Path=/") == set()
    other = "https://example.net/"
    assert site.answer("_ga=1; Path=/", url=other, page="example.net") == {"_ga"}


def test_consent_that_was_withdrawn_meanwhile_stops_the_next_request() -> None:
    site = Site()
    site.answer(*one_of_each())
    assert site.sent() == set(KNOWN.values())
    site.choices = Choices(decision("functional"))
    assert site.sent() == {KNOWN["necessary"], KNOWN["functional"]}
    site.clock.now = AFTER_EXPIRY
    assert site.sent() == {KNOWN["necessary"]}


def test_consent_that_was_given_meanwhile_lets_the_next_answer_in() -> None:
    site = Site(Choices())
    site.answer("_ga=1; Path=/")
    assert site.reasons() == {"_ga": "no consent"}
    site.choices = ALL
    assert site.answer("_ga=1; Path=/") == {"_ga"}
    assert site.reasons() == {}


def test_what_was_refused_is_remembered_by_name_and_never_by_value() -> None:
    site = Site(Choices())
    site.answer("_ga=SECRET; Domain=example.org; Path=/")
    (refused,) = site.policy.refused("example.org")
    assert (refused.site, refused.name, refused.domain, refused.category) == (
        "example.org", "_ga", "example.org", "analytics",
    )  # fmt: skip
    assert site.policy.refused("example.net") == ()
    assert "SECRET" not in repr(vars(site.policy))


# Whose cookie it is


def test_third_parties_get_nothing() -> None:
    site = Site()
    assert (
        site.answer("PHPSESSID=1; Path=/", url="https://example.net/", page="example.org") == set()
    )
    assert site.reasons() == {"PHPSESSID": "third party"}
    site.answer("PHPSESSID=1; Path=/", url="https://example.net/", page="example.net")
    assert site.sent("https://example.net/", "example.net") == {"PHPSESSID"}
    assert site.sent("https://example.net/", "example.org") == set()


def test_another_host_of_the_same_site_is_no_third_party() -> None:
    site = Site()
    assert site.answer(
        "PHPSESSID=1; Domain=example.org; Path=/", url="https://id.example.org/"
    ) == {"PHPSESSID"}
    assert site.sent() == {"PHPSESSID"}


@pytest.mark.parametrize(
    ("url", "cookie", "reason"),
    [
        ("https://shop.co.uk/", "lang=1; Domain=co.uk", "public suffix"),
        ("https://me.github.io/", "lang=1; Domain=github.io", "public suffix"),
        ("https://example.org/", "lang=1; Domain=org", "public suffix"),
        ("https://example.org/", "lang=1; Domain=example.net", "foreign domain"),
        ("https://example.org/", "lang=1; Domain=www.example.org", "foreign domain"),
        ("https://badexample.org/", "lang=1; Domain=example.org", "foreign domain"),
        ("http://127.0.0.1/", "lang=1; Domain=0.0.1", "foreign domain"),
        ("http://127.0.0.1/", "lang=1; Domain=.1", "foreign domain"),
    ],
)
def test_a_cookie_for_others_is_refused(url: str, cookie: str, reason: str) -> None:
    site = Site()
    host = url.split("/")[2]
    assert site.answer(cookie, url=url, page=host) == set()
    assert site.reasons() == {"lang": reason}


def test_a_host_s_own_cookie_is_sent_to_no_other_host() -> None:
    site = Site()
    site.answer("lang=1; Path=/", url="https://example.org/", page="example.org")
    assert site.sent("https://example.org/", "example.org") == {"lang"}
    assert site.sent() == set()


@pytest.mark.parametrize("host", ["localhost:8000", "127.0.0.1:8000", "[::1]:8000", "nas"])
def test_hosts_without_a_domain_have_cookies_too(host: str) -> None:
    site = Site()
    url, page = f"http://{host}/", host.rsplit(":8000", 1)[0]
    assert site.answer("lang=1", url=url, page=page) == {"lang"}
    assert site.sent(url, page) == {"lang"}
    assert site.sent("http://other/", "other") == set()
    assert site.answer("theme=1; Domain=other", url=url, page=page) == {"lang"}


# What it promises


@pytest.mark.parametrize(
    ("cookie", "url", "kept"),
    [
        ("__Host-session=1; Secure; Path=/", PAGE, True),
        ("__Host-session=1; Secure; Path=/; Domain=example.org", PAGE, False),
        ("__Host-session=1; Secure; Path=/a", PAGE, False),
        ("__Host-session=1; Path=/", PAGE, False),
        ("__host-session=1; Path=/", PAGE, False),
        ("__Secure-session=1; Secure; Path=/a", PAGE, True),
        ("__Secure-session=1; Path=/", PAGE, False),
        ("__Secure-session=1; Secure", "http://www.example.org/", False),
        ("session=1; Secure", "http://www.example.org/", False),
        ("session=1; Secure", PAGE, True),
    ],
)
def test_names_and_attributes_keep_their_promises(cookie: str, url: str, kept: bool) -> None:
    assert bool(Site().answer(cookie, url=url)) is kept


def test_a_secure_cookie_never_travels_in_the_open_but_to_this_computer() -> None:
    site = Site()
    site.answer("lang=1; Secure; Path=/")
    assert site.sent("http://www.example.org/") == set()
    assert site.sent() == {"lang"}
    site.answer("lang=1; Secure; Path=/", url="http://127.0.0.1:80/", page="127.0.0.1")
    assert site.sent("http://127.0.0.1:80/", "127.0.0.1") == {"lang"}


def test_nothing_lives_longer_than_four_hundred_days() -> None:
    site = Site()
    site.answer(f"lang=1; Max-Age={10**9}")
    (cookie,) = site.jar
    assert cookie.expires == NOON.timestamp() + MAX_AGE


# How much of it


def test_one_answer_sets_so_many_cookies_and_no_more() -> None:
    site = Site(limit=3)
    names = [f"_ga_{number}=1; Path=/" for number in range(5)]
    assert len(site.answer(*names)) == 3
    assert list(site.reasons().values()) == ["too many"] * 2
    assert len(site.answer("lang=1", "theme=1")) == 5


def test_refused_cookies_do_not_use_up_the_room() -> None:
    site = Site(limit=1)
    assert site.answer(*(f"zzz{n}=1" for n in range(9)), "lang=1") == {"lang"}


def test_an_oversized_cookie_is_refused() -> None:
    site = Site()
    cookies = ["lang=" + "x" * 5000, "theme=1; Path=/" + "p" * 2000, "locale=" + "x" * 4000]
    assert site.answer(*cookies) == {"locale"}
    assert site.reasons() == {"lang": "too large", "theme": "too large"}


def test_what_is_remembered_of_refusals_is_bounded() -> None:
    site = Site()
    site.answer(*(f"zzz{number}=1" for number in range(1500)))
    assert len(site.policy.refused()) == 1000


def test_a_control_character_in_a_cookie_is_refused() -> None:
    site = Site()
    assert site.answer("lang=a\x01b", "theme=a\x7fb") == set()
    assert set(site.reasons().values()) == {"malformed"}


@given(st.lists(st.text(st.characters(codec="latin-1"), max_size=60), max_size=5))
def test_no_header_upsets_the_gate(cookies: list[str]) -> None:
    site = Site()
    site.answer(*(cookie.replace("\r", "").replace("\n", "") for cookie in cookies))
    site.sent()


GRANTED = st.frozensets(st.sampled_from(OPTIONAL_KEYS))
SITES = st.sampled_from(["example.org", "example.net"])


@given(st.lists(st.tuples(GRANTED, st.none() | GRANTED, SITES), min_size=1, max_size=6))
def test_whatever_is_decided_in_between_only_what_is_allowed_travels(steps: list[tuple]) -> None:
    site = Site(Choices())
    for general, own, host in steps:
        decisions = {} if own is None else {"example.org": decision(*own)}
        site.choices = Choices(decision(*general), decisions)
        allowed = {name for key, name in KNOWN.items() if site.choices.allows(key, host, now=NOON)}
        assert site.sent(f"https://{host}/", host) <= allowed
        site.answer(*one_of_each(), url=f"https://{host}/", page=host)
        assert site.sent(f"https://{host}/", host) == allowed


# Deleting


def test_a_site_may_delete_its_own_cookies() -> None:
    site = Site()
    site.answer("lang=1; Path=/")
    assert site.answer("lang=; Path=/; Max-Age=0") == set()
    site.answer("lang=1; Path=/; Domain=example.org")
    assert site.answer("lang=; Path=/; Domain=example.org; Max-Age=0") == set()


@pytest.mark.parametrize("page", ["localhost", "127.0.0.1"])
def test_a_host_without_a_domain_may_delete_its_own_cookies(page: str) -> None:
    site = Site()
    site.answer("lang=1; Path=/", url=f"http://{page}/", page=page)
    assert site.answer("lang=; Path=/; Max-Age=0", url=f"http://{page}/", page=page) == set()


def test_a_site_cannot_delete_another_s_cookies() -> None:
    site = Site()
    site.answer("lang=1; Path=/; Domain=example.org")
    attack = "lang=; Path=/; Domain=example.org; Max-Age=0"
    assert site.answer(attack, url="https://evil.example/", page="evil.example") == {"lang"}


def test_an_answer_in_the_open_replaces_no_secure_cookie() -> None:
    site = Site()
    site.answer("lang=safe; Secure; Path=/")
    in_the_open = "http://www.example.org/a/page"
    site.answer("lang=forged; Path=/", url=in_the_open)
    site.answer("lang=; Path=/; Max-Age=0", url=in_the_open)
    assert [cookie.value for cookie in site.jar] == ["safe"]
    site.answer("lang=new; Secure; Path=/")
    assert [cookie.value for cookie in site.jar] == ["new"]


def test_the_policy_works_with_a_jar_of_the_standard_library() -> None:
    site = Site(Choices())
    jar = CookieJar(site.policy)
    jar.extract_cookies(Answer(*one_of_each()), Request(PAGE, origin_req_host="www.example.org"))
    assert [cookie.name for cookie in jar] == [KNOWN[CATEGORY_KEYS[0]]]
