"""One run of the program against a real server: the choice in the modal changes what happens."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.page.server import reply, serving
from tui_reader.consent.gpc import GpcSupport
from tui_reader.consent.profile import own_profile
from tui_reader.session import Session, own_session
from tui_reader.settings import Settings

_JSON = "Content-Type: application/json"
PAGE = b"""<!doctype html><html lang="en"><head><title>Ferries stay</title></head><body>
<div class="cky-consent-container"><p class="cky-title">We care about your answers</p>
<p class="cky-notice-des">This site sets cookies to count and to remember. Choose freely.</p>
<button class="cky-btn-reject">Reject All</button><button class="cky-btn-accept">Accept All</button>
</div><script id="cookieyes" src="https://cdn-cookieyes.com/client_data/0a1b/script.js"></script>
<article><h1>Ferries stay</h1>
<p>The council keeps all three ferries running through the winter, and the fares stay as they are
for everybody who crosses to work or to school.</p>
<p>A second boat joins in the spring, so that nobody has to wait longer than half an hour.</p>
</article></body></html>"""


@pytest.fixture
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    profile = own_profile()
    yield Session(lambda: profile, Settings)


def _answer(*cookies: str) -> dict[str, bytes]:
    return {"*": reply(PAGE, "200 OK", *[f"Set-Cookie: {cookie}" for cookie in cookies])}


def _files(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()}


def test_before_a_choice_nothing_is_kept_and_the_signal_is_sent(
    session: Session, profile_dir: Path
) -> None:
    with serving(_answer("_ga=1; Max-Age=999", "lang=en; Max-Age=999")) as site:
        found = session.open(site.url())
        session.open(site.url())
    assert found.statement.title == "Ferries stay"
    assert found.notice is not None
    assert [asked.all("cookie") for asked in site.asked] == [[], []]
    assert [asked.all("sec-gpc") for asked in site.asked] == [["1"], ["1"]]
    assert _files(profile_dir) == set()


def test_a_consented_cookie_comes_back_and_outlives_the_run(
    session: Session, profile_dir: Path
) -> None:
    session.profile.decide("cli", {"analytics": True})
    with serving(_answer("_ga=1; Max-Age=999", "_fbp=2; Max-Age=999")) as site:
        session.open(site.url())
        Session(own_profile, Settings).open(site.url())
    sent = [asked.all("cookie") for asked in site.asked]
    assert sent[0] == []
    assert "_ga=1" in sent[1][0]
    assert "_fbp" not in sent[1][0]
    assert "cookies-analytics.txt" in _files(profile_dir)
    assert "cookies-advertisement.txt" not in _files(profile_dir)


def test_withdrawal_deletes_at_once_and_nothing_is_sent_after_it(
    session: Session, profile_dir: Path
) -> None:
    session.profile.decide("accept-all")
    with serving(_answer("_ga=1; Max-Age=999")) as site:
        session.open(site.url())
        session.profile.decide("reject-all")
        session.decided()
        session.open(site.url())
    assert "_ga" not in "".join(site.asked[-1].all("cookie"))
    assert not {name for name in _files(profile_dir) if "cookies-" in name}


def test_the_site_hears_the_choice_in_the_words_of_its_own_manager(session: Session) -> None:
    with serving(_answer()) as site:
        session.open(site.url())
        session.profile.decide("cli", {"functional": True})
        session.decided()
        session.open(site.url())
    assert site.asked[0].all("cookie") == []
    told = site.asked[-1].all("cookie")[0]
    assert "cookieyes-consent=" in told
    assert "functional:yes" in told
    assert "analytics:no" in told


def test_gpc_falls_silent_only_where_advertisement_is_allowed(session: Session) -> None:
    session.profile.decide("accept-all")
    with serving(_answer()) as site:
        session.open(site.url())
    assert site.asked[0].all("sec-gpc") == []


def test_a_person_who_names_a_cookie_has_the_last_word(profile_dir: Path) -> None:
    profile = own_profile()
    session = Session(lambda: profile, lambda: Settings(cookies={"odd_name": "functional"}))
    profile.decide("cli", {"functional": True})
    with serving(_answer("odd_name=1; Max-Age=99", "odder_name=1; Max-Age=99")) as site:
        session.open(site.url())
        session.open(site.url())
    assert "odd_name=1" in site.asked[-1].all("cookie")[0]
    assert "odder_name" not in site.asked[-1].all("cookie")[0]


def test_what_a_site_says_of_gpc_is_asked_on_request_only(session: Session) -> None:
    said = reply(b'{"gpc": true, "lastUpdate": "2026-02-03"}', "200 OK", _JSON)
    with serving({**_answer(), "/.well-known/gpc.json": said}) as site:
        session.open(site.url())
        assert [asked.target for asked in site.asked] == ["/"]
        assert session.gpc_support(site.url("/a/b")) == GpcSupport(True, "2026-02-03")


def test_a_site_without_the_resource_says_nothing_of_gpc(session: Session) -> None:
    with serving({}) as site:
        assert session.gpc_support(site.url()) == GpcSupport()


def test_a_local_file_opens_without_the_web_or_the_choices(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(PAGE)

    def never() -> object:
        raise AssertionError("asked for")

    found = Session(never, never).open(str(page))  # type: ignore[arg-type]
    assert found.statement.title == "Ferries stay"


def test_before_an_address_is_opened_a_decision_touches_no_jar(session: Session) -> None:
    assert session.preview({"analytics": False}) == ()
    assert session.decide("accept-all", {}).deleted == ()
    assert session.jar_in_use is None


def test_a_withdrawal_says_which_cookies_of_this_run_it_takes_and_counts_none_twice(
    session: Session,
) -> None:
    session.profile.decide("accept-all")
    cookies = ("_ga=1; Max-Age=999", "_gid=2", "_fbp=3")
    with serving(_answer(*cookies)) as site:
        session.open(site.url())
        told = session.preview({"analytics": False})
        assert {each.name: each.count for each in told} == {
            "site-cookies-analytics": 1,
            "cookies of this run": 1,
        }
        outcome = session.decide("save", {"analytics": False})
        session.open(site.url())
    assert outcome.deleted == told
    assert "cookies of this run (1)" in outcome.line
    assert "_g" not in site.asked[-1].all("cookie")[0]
    assert "_fbp=3" in site.asked[-1].all("cookie")[0]


def test_a_process_that_reads_a_long_file_gets_a_session_of_its_own() -> None:
    found = pickle.loads(pickle.dumps(partial(own_session().open, media_type="text/plain")))
    stream = io.BytesIO(b"Ferries stay\n\nThe council keeps all three ferries running.\n")
    assert "ferries" in found("-", stdin=stream).statement.blocks[-1].text
