"""What a person may rely on, rule by rule (GDPR 4(11) and 7; EDPB 05/2020), without a screen.

What has to be seen is in tests/tui/test_consent_rules.py: R2 (leaving is no answer), R3 and R4
(refusal looks like acceptance), R5 (switches), R6 (purposes in view), R9 (keys), R12 (why it asks
again) and R15 (keyboard, no colour). What goes over the wire (R1, R10, G16) is in
tests/test_session.py. The other halves of those rules, and all of the others, are here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tests.consent.moments import AFTER_EXPIRY, LATER, NOON, Clock, profile_in, undeclared
from tests.consent.test_jar import HOST, visit
from tests.consent.test_jar import LATER as NEXT_YEAR
from tests.consent.test_policy import KNOWN, Site, one_of_each
from tui_reader.consent import log
from tui_reader.consent.categories import categories
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.cookies import Classifier
from tui_reader.consent.jar import ConsentJar, open_jar
from tui_reader.consent.profile import Profile
from tui_reader.consent.report import records_object
from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory
from tui_reader.page.cache import open_cache
from tui_reader.page.freshness import Entry
from tui_reader.tui.asking import asked_anew

SITE = "example.org"
ADDRESS = "https://www.example.org/a/statement?secret=1"
ADVERTS = "site-cookies-advertisement"
FILES = {
    "necessary": set(),
    "functional": {
        "reading-positions.jsonl", "history.jsonl", "panels.jsonl", "cookies-functional.txt",
    },
    "analytics": {"reading-statistics.jsonl", "cookies-analytics.txt"},
    "performance": {"timings.jsonl", "cookies-performance.txt"},
    "advertisement": {"cookies-advertisement.txt"},
}  # fmt: skip


def long_session(profile: Profile) -> ConsentJar:
    """All that a reader does in a long session."""
    profile.sweep()
    jar = open_jar(profile, Classifier())
    cache = open_cache(profile)
    memory = profile.memory
    for address in (ADDRESS, "https://example.net/", "/home/somebody/statement.txt"):
        memory.remember_visit(address, "A statement")
        memory.remember_position(address, 3, 14, "A statement")
        memory.count_reading(address, 800, 200)
        memory.remember_timing(address, "fetch", 120)
    memory.remember_panels(["contents"])
    visit(jar, *(f"{name}=v; Path=/; Expires={NEXT_YEAR}" for name in KNOWN.values()))
    notice = ConsentNotice(families=("cookieyes",), found="dom")
    jar.tell(profile.load(), SITE, profile.now(), notice)
    cache.put(ADDRESS, Entry(ADDRESS, "text/plain", None, None, None, NOON, NOON, b"body"))
    jar.save(profile)
    return jar


def files(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()} - {
        "consent.toml",
        log.NAME,
    }


# R1


def test_r1_nothing_is_written_before_a_choice(tmp_path: Path) -> None:
    jar = long_session(profile_in(tmp_path))
    assert list(tmp_path.iterdir()) == []
    assert {cookie.name for cookie in jar} == {KNOWN["necessary"]}


@pytest.mark.parametrize("number", range(16))
def test_r1_a_long_session_leaves_only_what_was_allowed(tmp_path: Path, number: int) -> None:
    granted = {key for place, key in enumerate(OPTIONAL_KEYS) if number >> place & 1}
    profile = profile_in(tmp_path)
    profile.decide("save", {key: key in granted for key in OPTIONAL_KEYS})
    long_session(profile)
    expected = set().union(*(FILES[key] for key in granted))
    assert {name for name in files(tmp_path) if not name.endswith(".page")} == expected
    assert any(name.endswith(".page") for name in files(tmp_path)) is ("functional" in granted)
    assert undeclared(tmp_path) == []
    profile.decide("reject-all")
    assert files(tmp_path) == set()


# R2


@pytest.mark.parametrize(
    "text", ["", "broken", "schema = 1\n", 'schema = 1\n[consent]\nid = "x"\n']
)
def test_r2_an_empty_or_broken_file_is_no_consent(tmp_path: Path, text: str) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "consent.toml").write_text(text)
    profile = profile_in(tmp_path)
    assert not any(profile.may(key) for key in OPTIONAL_KEYS)
    long_session(profile)
    assert files(tmp_path) == set()


def test_r2_looking_at_the_choices_is_none(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.load()
    profile.preview(dict.fromkeys(OPTIONAL_KEYS, True))
    profile.gpc(SITE)
    profile.changes()
    assert profile.load() == Choices()
    assert list(tmp_path.iterdir()) == []


# R3, R9


def test_r3_r9_to_refuse_or_withdraw_is_one_command_as_to_accept(profile_dir: Path) -> None:
    accept, reject = ("consent", "accept-all"), ("consent", "reject-all")
    assert len(" ".join(accept)) == len(" ".join(reject))
    for command in (accept, reject):
        assert tui_reader(*command).code == 0
    assert "reject-all" in tui_reader("consent", "log").out.replace("reject all", "reject-all")


# R5


@pytest.mark.parametrize("key", OPTIONAL_KEYS)
def test_r5_each_purpose_is_switched_for_itself(tmp_path: Path, key: str) -> None:
    outcome = profile_in(tmp_path).decide("cli", {key: True})
    assert outcome.switches.on == {key}
    assert [each.key for each in outcome.switched] == [key]


def test_r5_accepting_all_grants_nothing_that_nobody_can_place(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    assert not profile.may("other", SITE)
    assert Site(profile.load()).answer("zzz_unknown=1") == set()


# R6


def test_r6_every_record_and_category_says_what_it_is_for(tmp_path: Path) -> None:
    for category in categories():
        assert len(category.description.split()) > 8
    for record in records_object(profile_in(tmp_path).records)["records"]:
        assert record["purpose"]
        assert record["retention"]
        assert record["where"]


# R7


def test_r7_a_site_cannot_relabel_what_is_known_as_necessary() -> None:
    classifier = Classifier()
    cookies = tuple(DeclaredCookie(name) for name in KNOWN.values())
    notice = ConsentNotice(categories=(NoticeCategory("necessary", "Needed", True, None, cookies),))
    classifier.declare(SITE, notice)
    for key in OPTIONAL_KEYS:
        found = classifier.classify(KNOWN[key], HOST, SITE)
        assert found.category == key
        assert found.disputed
        assert "the page says necessary" in found.why


# R8


def test_r8_a_refusal_is_remembered_as_long_as_a_consent(tmp_path: Path) -> None:
    ends = []
    for method in ("accept-all", "reject-all"):
        general = profile_in(tmp_path / method).decide(method).after.general
        assert general is not None
        ends.append(general.expires_at)
    assert ends[0] == ends[1] == NOON + timedelta(days=182)
    for _ in range(100):
        assert profile_in(tmp_path / "reject-all").load().standing(now=LATER) == "in force"


def test_r8_after_a_refusal_everything_is_read_as_before(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title of four words\n\nA paragraph of a statement. " * 3)
    before = tui_reader("export", str(tmp_path / "a.txt"))
    tui_reader("consent", "reject-all")
    assert tui_reader("export", str(tmp_path / "a.txt")) == before
    assert before.code == 0


# R10


def test_r10_withdrawal_deletes_at_once_stops_sending_and_says_so(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    jar = long_session(profile)
    announced = profile.preview(dict.fromkeys(OPTIONAL_KEYS, False))
    outcome = profile.decide("reject-all")
    assert outcome.deleted == announced
    for words in (
        "history (3)",
        "timings (3)",
        "site-cookies-advertisement (1)",
        "page-copies (1)",
    ):
        assert words in outcome.line
    assert files(tmp_path) == set()
    held = {each.name for each in jar.held(SITE)}
    jar.sweep(outcome.after, outcome.at)
    assert {each.name for each in jar.held(SITE)} == held - {KNOWN[k] for k in OPTIONAL_KEYS}
    jar.save(profile)
    assert files(tmp_path) == set()


def test_r10_withdrawal_for_one_site_takes_what_is_of_that_site(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    long_session(profile)
    profile.decide("reject-all", site=SITE)
    assert SITE not in "".join(
        path.read_text() for path in (tmp_path / "state").glob("*.[jt]*") if path.name != log.NAME
    )
    assert [each.key for each in profile.memory.visits()] == [
        "/home/somebody/statement.txt",
        "https://example.net/",
    ]
    assert not any(name.endswith(".page") for name in files(tmp_path))


# R11


def test_r11_a_decision_can_be_proved_and_betrays_nothing(tmp_path: Path) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock)
    profile.decide("save", {"functional": True}, language="de")
    long_session(profile)
    clock.now = LATER
    profile.decide("cli", {"functional": False}, SITE)
    first, second = log.read(str(tmp_path / "state")).entries
    assert re.fullmatch("[0-9a-f]{32}", first.id or "")
    assert (first.time, first.method, first.language) == ("2026-11-24T12:00:00Z", "save", "de")
    assert first.policy is not None
    assert first.policy.startswith("sha256:")
    assert (first.before, second.site) == (None, SITE)
    assert second.before == first.after
    text = (tmp_path / "state" / log.NAME).read_text()
    assert "secret" not in text
    assert "statement" not in text
    assert "://" not in text


# R12


@pytest.mark.parametrize("method", ["accept-all", "reject-all"])
def test_r12_both_answers_are_asked_for_again_after_the_same_time(
    tmp_path: Path, method: str
) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock)
    profile.decide(method)
    clock.now = AFTER_EXPIRY - timedelta(seconds=1)
    assert profile.load().standing(now=profile.now()) == "in force"
    clock.now = AFTER_EXPIRY
    assert profile.load().standing(now=profile.now()) == "expired"
    general = profile.load().general
    assert general is not None
    assert f"{general.expires_at:%Y-%m-%d}" == "2027-05-25"
    assert not any(profile.may(key) for key in OPTIONAL_KEYS)


def test_r12_how_long_a_choice_counts_can_be_set(tmp_path: Path) -> None:
    general = profile_in(tmp_path, lifetime_days=30).decide("accept-all").after.general
    assert general is not None
    assert general.expires_at == NOON + timedelta(days=30)


def test_r12_what_changed_is_said_and_meanwhile_all_is_refused(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    long_session(profile)
    assert profile.changes() == ()
    kept = files(tmp_path)
    own = profile.records
    renamed = tuple(
        replace(record, purpose="something else") if record.name == "timings" else record
        for record in own
        if record.name != "panels"
    )
    new = replace(own[2], name="bookmarks")
    later = profile_in(tmp_path, records=(*renamed, new))
    assert later.changes() == (
        "described anew: timings (under performance)",
        "new under functional: bookmarks",
        "no longer kept: panels",
    )
    assert later.load().standing(now=NOON) == "changed"
    assert asked_anew(later)[0] == (
        "What you chose about has changed (described anew: timings (under performance); "
        "new under functional: bookmarks; no longer kept: panels)."
    )
    assert not any(later.may(key) for key in OPTIONAL_KEYS)
    assert not later.memory.remember_visit(ADDRESS)
    later.sweep()
    assert files(tmp_path) == kept  # what was allowed waits for the answer
    later.decide("accept-all")
    assert later.changes() == ()
    assert asked_anew(later) == ()
    assert later.memory.remember_visit(ADDRESS)


def test_r12_a_choice_that_does_not_say_what_it_was_about_changes_nothing_it_can_name(
    tmp_path: Path,
) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "consent.toml").write_text(
        'schema = 1\n[consent]\npolicy = "sha256:before"\n[consent.categories]\nanalytics = true\n'
    )
    profile = profile_in(tmp_path)
    assert profile.load().standing(now=NOON) == "changed"
    assert profile.changes() == ()
    assert asked_anew(profile)[0] == "What you chose about has changed."


# R13


def test_r13_the_record_is_in_the_language_of_the_words(tmp_path: Path) -> None:
    general = profile_in(tmp_path).decide("save", language="fr").after.general
    assert general is not None
    assert general.language == "fr"


# R14


def test_r14_necessary_is_the_consent_itself_and_what_a_person_asked_for(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    necessary = {record.name for record in profile.records if record.category == "necessary"}
    assert necessary == {"consent-choices", "consent-log", "site-cookies-necessary"}
    long_session(profile)
    assert files(tmp_path) == set()  # a site's cookies are kept only where a person said so
    profile.keep_cookies(SITE, on=True)
    long_session(profile)
    assert files(tmp_path) == {"cookies-necessary.txt"}
    assert undeclared(tmp_path) == []


def test_r14_who_may_keep_cookies_is_logged_and_forgotten_with_the_site(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.keep_cookies(SITE, on=True)
    long_session(profile)
    assert profile.load().decision(SITE) is None
    outcome = profile.reset(SITE)
    assert outcome.after == Choices()
    assert files(tmp_path) == set()
    granted, forgotten = log.read(str(tmp_path / "state")).entries
    assert (granted.site, granted.before, granted.after) == (SITE, None, {"keep-cookies": True})
    assert (forgotten.before, forgotten.after) == ({"keep-cookies": True}, None)
    assert (granted.method, forgotten.method) == ("cli", "reset")


# R15


def test_r15_the_command_line_says_every_state_in_words() -> None:
    tui_reader("consent", "set", "analytics=on")
    shown = tui_reader("consent", "show", NO_COLOR="1").out
    states = re.findall(r"^[A-Z]\w+ +(always active|on|off)$", shown, re.MULTILINE)
    assert states == ["always active", "off", "on", "off", "off"]
    assert "\x1b" not in shown


# G16


def test_g16_sites_are_told_not_to_sell_or_share_until_adverts_are_consented_to(
    tmp_path: Path,
) -> None:
    profile = profile_in(tmp_path)
    assert profile.gpc(HOST)
    profile.decide("cli", {"advertisement": True}, SITE)
    assert not profile.gpc(HOST)
    assert profile.gpc("example.net")
    profile.decide("accept-all")
    assert not profile.gpc("example.net")
    profile.decide("reject-all", site=SITE)
    assert profile.gpc(HOST)
    assert profile.gpc("no host at all")


def test_one_site_s_consent_never_widens_another_s() -> None:
    site = Site(Choices(None, {SITE: replace(Site().choices.general)}))
    assert site.answer(*one_of_each()) == set(KNOWN.values())
    other = Site(site.choices)
    kept = other.answer(*one_of_each(), url="https://example.net/", page="example.net")
    assert kept == {KNOWN["necessary"]}
