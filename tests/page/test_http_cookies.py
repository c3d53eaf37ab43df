"""The cookie jar is asked before every request and shown every answer; its policy decides."""

from __future__ import annotations

from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from pathlib import Path
from urllib.request import Request

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import profile_in
from tests.page.server import STATEMENT, redirect, reply, serving
from tui_reader.consent.cookies import Classifier
from tui_reader.consent.jar import open_jar
from tui_reader.errors import NetworkError
from tui_reader.page.http.addresses import Endpoint
from tui_reader.page.http.cookies import Gate
from tui_reader.page.open import open_page
from tui_reader.page.web import Limits, Web


class Witness(DefaultCookiePolicy):
    """Allows everything and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(strict_domain=False)
        self.stored: list[tuple[str, str, bool]] = []
        self.sent: list[tuple[str, str, bool]] = []

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        self.stored.append((cookie.name, request.origin_req_host, request.unverifiable))
        return True

    def return_ok(self, cookie: Cookie, request: Request) -> bool:
        self.sent.append((cookie.name, request.origin_req_host, request.unverifiable))
        return super().return_ok(cookie, request)


def everywhere(_host: str, _port: int) -> list[Endpoint]:
    return [Endpoint("127.0.0.1", public=True)]


def web(policy: Witness, **more) -> Web:
    return Web(jar=CookieJar(policy), resolve=everywhere, **more)


def setting(*cookies: str, body: bytes = STATEMENT) -> bytes:
    return reply(body, "200 OK", *[f"Set-Cookie: {cookie}" for cookie in cookies])


def test_a_cookie_that_the_policy_lets_in_is_sent_back() -> None:
    visit = web(Witness())
    with serving({"/": setting("session=abc; Path=/", "theme=dark; Path=/")}) as server:
        open_page(server.url("/", "site.test"), web=visit)
        open_page(server.url("/", "site.test"), web=visit)
    first, second = server.asked
    assert first.all("cookie") == []
    assert sorted(second.all("cookie")[0].split("; ")) == ["session=abc", "theme=dark"]


def test_without_a_jar_nothing_is_kept_or_sent() -> None:
    with serving({"/": setting("session=abc")}) as server:
        open_page(server.url())
        open_page(server.url())
    assert [asked.all("cookie") for asked in server.asked] == [[], []]


def test_a_policy_that_refuses_is_obeyed() -> None:
    class Refusing(Witness):
        def set_ok(self, cookie: Cookie, request: Request) -> bool:
            return False

    visit = web(Refusing())
    with serving({"/": setting("session=abc")}) as server:
        open_page(server.url("/", "site.test"), web=visit)
    assert visit.jar is not None
    assert len(visit.jar) == 0


def test_the_policy_hears_which_page_a_cookie_would_serve() -> None:
    policy = Witness()
    replies = {
        "/": redirect("/b", "302 Found", "Set-Cookie: way=1"),
        "/b": setting("page=1"),
    }
    with serving(replies) as server:
        open_page(server.url("/", "site.test"), web=web(policy))
    assert policy.stored == [("way", "site.test", False), ("page", "site.test", False)]


def test_a_strange_server_on_the_way_is_a_third_party() -> None:
    policy = Witness()
    with serving({}) as port:
        pass
    replies: dict[str, bytes] = {"/back": setting("page=1")}
    with serving(replies) as server:
        back = server.url("/back", "site.test")
        replies["/count"] = redirect(back, "302 Found", "Set-Cookie: tracker=1; Path=/")
        replies["/"] = redirect(server.url("/count", "tracker.test"))
        visit = web(policy)
        open_page(server.url("/", "site.test"), web=visit)
        open_page(server.url("/", "site.test"), web=visit)
    assert ("tracker", "site.test", True) in policy.stored
    assert ("page", "site.test", False) in policy.stored
    assert ("tracker", "site.test", True) in policy.sent
    assert port.asked == []


def test_the_site_where_the_way_ends_is_the_page() -> None:
    policy = Witness()
    with serving({"/b": setting("page=1")}) as server:
        replies = {"/": redirect(server.url("/b", "other.test"))}
        with serving(replies) as first:
            open_page(first.url("/", "short.test"), web=web(policy))
    assert policy.stored == [("page", "other.test", False)]


def test_cookies_beyond_the_limit_are_dropped_and_said() -> None:
    visit = web(Witness())
    with serving({"/": setting(*[f"n{n}=v" for n in range(200)])}) as server:
        page = open_page(server.url("/", "site.test"), web=visit)
    assert visit.jar is not None
    assert len(visit.jar) == 50
    assert page.body == STATEMENT
    assert page.notes == ("cookies of site.test that were dropped unseen: 150",)


def test_cookies_that_the_policy_refuses_take_nobodys_place() -> None:
    class OnlyLate(Witness):
        def set_ok(self, cookie: Cookie, request: Request) -> bool:
            super().set_ok(cookie, request)
            return cookie.name >= "n8"

    policy = OnlyLate()
    visit = web(policy, limits=Limits(cookies=3))
    with serving({"/": setting(*[f"n{n}=v" for n in range(10)])}) as server:
        open_page(server.url("/", "site.test"), web=visit)
    assert visit.jar is not None
    assert {cookie.name for cookie in visit.jar} == {"n8", "n9"}
    assert len(policy.stored) == 10, "the policy saw all of them"


def test_the_limit_is_a_setting() -> None:
    visit = web(Witness(), limits=Limits(cookies=2))
    with serving({"/": setting("a=1", "b=2", "c=3")}) as server:
        open_page(server.url("/", "site.test"), web=visit)
    assert visit.jar is not None
    assert len(visit.jar) == 2


def test_behind_the_consent_gate_cookies_follow_the_choices(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    jar = open_jar(profile, Classifier())
    visit = Web(jar=jar, resolve=everywhere, gpc=profile.gpc)
    tracker = redirect("/page", "302 Found", "Set-Cookie: _ga=2; Path=/; Domain=tracker.test")
    replies = {"/page": setting("_ga=1; Path=/", "unheard-of=1; Path=/"), "/count": tracker}
    with serving(replies) as server:
        open_page(server.url("/page", "site.test"), web=visit)
        assert len(jar) == 0
        refused = {(each.name, each.reason) for each in jar.policy.refused("site.test")}
        assert refused == {("_ga", "no consent"), ("unheard-of", "purpose unknown")}
        profile.decide("save", {"analytics": True, "advertisement": True}, site="site.test")
        open_page(server.url("/page", "site.test"), web=visit)
        replies["/away"] = redirect(server.url("/count", "tracker.test"))
        open_page(server.url("/away", "site.test"), web=visit)
    assert [(cookie.name, cookie.domain) for cookie in jar] == [("_ga", "site.test")]
    by_target = {asked.target: asked for asked in server.asked}
    assert by_target["/away"].all("cookie") == ["_ga=1"]
    assert by_target["/away"].all("sec-gpc") == []
    assert by_target["/count"].all("cookie") == []
    assert by_target["/count"].all("sec-gpc") == ["1"]


BAD = [
    "a=b\x00c",
    "a=b\x1b[31m",
    "a=b\x7f",
    "a=b\tSet-Cookie: c=d",
    "a=bücher",
    "a\x85b=c",
]


@pytest.mark.parametrize("cookie", BAD)
def test_a_cookie_that_no_honest_site_sends_is_dropped(cookie: str) -> None:
    jar = CookieJar(Witness())
    gate = Gate(jar, 50)
    assert gate.keep([cookie], "http://site.test/", "site.test", redirected=False) == 1
    assert len(jar) == 0


@pytest.mark.parametrize("cookie", ["a=b\rX-Evil: 1", "a=b\x00", "a=b\x0bc"])
def test_an_answer_whose_cookies_hold_control_characters_is_no_http(cookie: str) -> None:
    visit = web(Witness())
    with serving({"/": setting(cookie)}) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url("/", "site.test"), web=visit)
    assert caught.value.what == "gives an answer that is no HTTP"
    assert visit.jar is not None
    assert len(visit.jar) == 0


def test_a_folded_cookie_stays_one_line_when_it_is_sent_back() -> None:
    visit = web(Witness())
    with serving({"/": setting("a=b\r\n X-Evil: 1")}) as server:
        open_page(server.url("/", "site.test"), web=visit)
        open_page(server.url("/", "site.test"), web=visit)
    assert server.asked[-1].all("x-evil") == []
    assert server.asked[-1].all("cookie") == ["a=b X-Evil: 1"]


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_in_the_jar_the_header_is_one_line(name: str, value: str) -> None:
    jar = CookieJar(DefaultCookiePolicy(strict_domain=False))
    jar.set_cookie(cookie(name, value))
    header = Gate(jar, 50).header("http://site.test/", "site.test", redirected=False)
    assert header is None or (header.isascii() and header.isprintable())


def test_a_cookie_that_cannot_be_sent_keeps_back_no_other() -> None:
    jar = CookieJar(DefaultCookiePolicy(strict_domain=False))
    jar.set_cookie(cookie("session", "abc"))
    jar.set_cookie(cookie("theme", "\r\nX-Evil: 1"))
    header = Gate(jar, 50).header("http://site.test/", "site.test", redirected=False)
    assert header == "session=abc"


@given(st.lists(st.text(st.characters(max_codepoint=255), max_size=80), max_size=20))
def test_whatever_a_server_sends_the_jar_survives(cookies: list[str]) -> None:
    gate = Gate(CookieJar(Witness()), 50)
    dropped = gate.keep(cookies, "https://site.test/", "site.test", redirected=False)
    assert 0 <= dropped <= len(cookies)


def cookie(name: str, value: str) -> Cookie:
    domain = ("site.test", True, False)
    path = ("/", True)
    return Cookie(0, name, value, None, False, *domain, *path, False, None, False, None, None, {})
