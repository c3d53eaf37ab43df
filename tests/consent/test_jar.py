"""The jar: what outlives a session, what people see of it, what a withdrawal takes."""

from __future__ import annotations

from pathlib import Path
from urllib.request import Request

from tests.consent.moments import AFTER_EXPIRY, Clock, profile_in, undeclared
from tests.consent.test_policy import Answer
from tui_reader.consent.cookie_file import kept_cookies
from tui_reader.consent.cookies import Classifier
from tui_reader.consent.jar import ConsentJar, open_jar
from tui_reader.consent.profile import Profile
from tui_reader.consent.signals_decode import read_stored
from tui_reader.notice.model import ConsentNotice

HOST = "www.example.org"
LATER = "Wed, 01 Sep 2027 00:00:00 GMT"
COOKIES = (
    "PHPSESSID=visit; Path=/",
    f"session=signed-in; Path=/; Expires={LATER}; HttpOnly; Secure",
    f"lang=en; Path=/; Domain=example.org; Expires={LATER}",
    "theme=dark; Path=/",
    f"_ga=1.2.3; Path=/; Expires={LATER}",
)


def visit(jar: ConsentJar, *cookies: str, host: str = HOST) -> None:
    jar.extract_cookies(Answer(*cookies), Request(f"https://{host}/", origin_req_host=host))


def sent(jar: ConsentJar, host: str = HOST) -> str:
    request = Request(f"https://{host}/", origin_req_host=host)
    jar.add_cookie_header(request)
    return request.get_header("Cookie") or ""


def session(profile: Profile, *cookies: str) -> ConsentJar:
    """One session from its start to its end."""
    jar = open_jar(profile, Classifier())
    if cookies:
        visit(jar, *cookies)
    assert jar.save(profile)
    return jar


def names(profile: Profile) -> dict[str, str]:
    return {cookie.name: category for category, cookie in kept_cookies(profile)}


def test_without_consent_nothing_outlives_the_session(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    jar = session(profile, *COOKIES)
    assert {cookie.name for cookie in jar} == {"PHPSESSID", "session"}
    assert list(tmp_path.iterdir()) == []


def test_what_is_consented_to_outlives_it_in_a_file_of_its_category(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("save", {"functional": True, "analytics": True})
    session(profile, *COOKIES)
    # A cookie for the session alone ends with it, and so does what is necessary.
    assert names(profile) == {"lang": "functional", "_ga": "analytics"}
    for category in ("functional", "analytics"):
        path = tmp_path / "state" / f"cookies-{category}.txt"
        assert path.stat().st_mode & 0o777 == 0o600
    assert undeclared(tmp_path) == []
    again = open_jar(profile, Classifier())
    assert set(sent(again).split("; ")) == {"_ga=1.2.3", "lang=en"}


def test_a_site_that_may_keep_its_cookies_knows_the_reader_again(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.keep_cookies("example.org", on=True)
    session(profile, *COOKIES)
    assert names(profile) == {"PHPSESSID": "necessary", "session": "necessary"}
    again = open_jar(profile, Classifier())
    assert set(sent(again).split("; ")) == {"PHPSESSID=visit", "session=signed-in"}
    visit(again, "PHPSESSID=other; Path=/", host="example.net")
    again.save(profile)
    assert {cookie.host for _, cookie in kept_cookies(profile)} == {HOST}


def test_once_a_site_may_keep_them_no_longer_they_are_deleted(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.keep_cookies("example.org", on=True)
    session(profile, *COOKIES)
    outcome = profile.keep_cookies("example.org", on=False)
    assert "Deleted: site-cookies-necessary (2)." in outcome.line
    assert not list((tmp_path / "state").glob("cookies*"))


def test_withdrawal_deletes_the_cookies_and_says_how_many(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    jar = session(profile, *COOKIES, f"RT=1; Path=/; Expires={LATER}")
    before = profile.preview({"analytics": False})
    assert [(each.name, each.count) for each in before] == [("site-cookies-analytics", 1)]
    outcome = profile.decide("cli", {"analytics": False})
    assert outcome.deleted == before
    assert set(names(profile)) == {"lang", "RT"}
    assert "_ga" not in sent(jar)
    jar.sweep(outcome.after, outcome.at)
    assert "_ga" not in {cookie.name for cookie in jar}
    jar.save(profile)
    assert set(names(profile)) == {"lang", "RT"}


def test_withdrawal_for_a_site_leaves_the_cookies_of_others(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    jar = open_jar(profile, Classifier())
    for host in (HOST, "example.net"):
        visit(jar, f"lang=en; Path=/; Expires={LATER}", host=host)
    jar.save(profile)
    profile.decide("reject-all", site="example.org")
    assert [cookie.host for _, cookie in kept_cookies(profile)] == ["example.net"]


def test_what_expired_is_neither_sent_nor_kept(tmp_path: Path) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock, lifetime_days=1000)
    profile.decide("accept-all")
    session(profile, f"lang=en; Path=/; Expires={LATER}")
    clock.now = AFTER_EXPIRY.replace(year=2028)
    assert names(profile) == {}
    session(profile)
    assert not list((tmp_path / "state").glob("cookies*"))


def test_two_sessions_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    session(profile, f"lang=en; Path=/; Expires={LATER}")
    one, two = (open_jar(profile, Classifier()) for _ in range(2))
    visit(one, f"theme=dark; Path=/; Expires={LATER}")
    visit(two, f"locale=en; Path=/; Expires={LATER}", "lang=; Path=/; Max-Age=0")
    one.save(profile)
    two.save(profile)
    assert set(names(profile)) == {"theme", "locale"}


def test_a_file_that_cannot_be_read_is_as_good_as_none(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    path = tmp_path / "state" / "cookies-functional.txt"
    path.write_bytes(b"\xff\x00\n\tTRUE\n" * 100)
    assert len(open_jar(profile, Classifier())) == 0
    profile.decide("reject-all")
    assert not path.exists()


def test_a_file_that_cannot_be_written_keeps_nobody_from_reading(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    (tmp_path / "state" / "cookies-functional.txt").mkdir()
    jar = open_jar(profile, Classifier())
    visit(jar, *COOKIES)
    assert not jar.save(profile)
    assert names(profile) == {"_ga": "analytics"}


def test_people_see_the_cookies_of_a_site_without_their_values(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    jar = session(profile, *COOKIES)
    held = {each.name: each for each in jar.held("example.org")}
    assert set(held) == {"PHPSESSID", "session", "lang", "theme", "_ga"}
    assert held["_ga"].classification.category == "analytics"
    assert "1.2.3" not in repr(held)
    assert jar.held("example.net") == ()


def test_a_name_without_dots_is_written_as_people_know_it(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    jar = open_jar(profile, Classifier())
    visit(jar, f"lang=en; Path=/; Expires={LATER}", host="localhost")
    jar.save(profile)
    assert [cookie.domain for _, cookie in kept_cookies(profile)] == ["localhost"]
    assert sent(open_jar(profile, Classifier()), host="localhost") == "lang=en"


def test_a_site_hears_the_choice_in_its_manager_s_words(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("save", {"functional": True})
    jar = open_jar(profile, Classifier())
    notice = ConsentNotice(families=("cookieyes", "quantcast"), found="dom")
    jar.tell(profile.load(), "example.org", profile.now(), notice)
    assert sent(jar).startswith("cookieyes-consent=consentid:")
    assert "functional:yes,analytics:no" in sent(jar)
    assert "lastRenewedDate" not in sent(jar, host="example.net")
    (stored,) = read_stored(dict([sent(jar).split("=", 1)]))
    assert (stored.family, stored.decided, stored.allows("functional")) == ("cookieyes", True, True)
    assert sent(jar, host="example.net") == ""
    jar.save(profile)
    assert names(profile) == {}


def test_a_site_hears_nothing_before_a_choice(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    jar = open_jar(profile, Classifier())
    notice = ConsentNotice(families=("cookieyes",), found="dom")
    jar.tell(profile.load(), "example.org", profile.now(), notice)
    assert sent(jar) == ""
