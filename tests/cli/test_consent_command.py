"""`tui-reader consent ...`, run the way people and scripts run it."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tests.consent.moments import AFTER_EXPIRY, NOON, decision
from tui_reader.cli import consent_inspect, consent_text
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.log import Entry, Log
from tui_reader.consent.records import own_records
from tui_reader.notice.model import (
    CATEGORY_KEYS,
    ConsentNotice,
    DeclaredCookie,
    NoticeCategory,
    ThirdParty,
)

UNDECIDED = {
    "schema": 1,
    "decided": False,
    "id": None,
    "decided_at": None,
    "updated_at": None,
    "expires_at": None,
    "method": None,
    "categories": {key: key == "necessary" for key in CATEGORY_KEYS},
    "sites": {},
}


def shown(*arguments: str) -> dict:
    return json.loads(tui_reader("consent", "show", "--json", *arguments).out)


@pytest.fixture
def consent_file(profile_dir: Path) -> Path:
    return profile_dir / "config" / "consent.toml"


# show


def test_before_a_choice_show_says_so_and_what_it_means(profile_dir: Path) -> None:
    run = tui_reader("consent")
    assert (run.code, run.err) == (0, "")
    assert "No choice has been made" in run.out
    assert "only what is necessary" in run.out.replace("\n", " ")
    assert not profile_dir.exists()


def test_show_says_every_state_in_words() -> None:
    tui_reader("consent", "set", "functional=on")
    states = {
        line.split()[0]: line.split(maxsplit=1)[1].strip()
        for line in tui_reader("consent", "show").out.splitlines()
        if line and line.split()[0].lower() in CATEGORY_KEYS and not line.startswith(" ")
    }
    assert states == {
        "Necessary": "always active",
        "Functional": "on",
        "Analytics": "off",
        "Performance": "off",
        "Advertisement": "off",
    }


def test_consent_alone_is_show_with_its_options() -> None:
    tui_reader("consent", "reject-all", "--site", "example.org")
    assert tui_reader("consent") == tui_reader("consent", "show")
    assert tui_reader("consent", "--json") == tui_reader("consent", "show", "--json")
    for_site = tui_reader("consent", "show", "--site", "example.org")
    assert tui_reader("consent", "--site", "example.org") == for_site
    assert tui_reader("consent", "--site", "example.org", "show") == for_site


def test_the_json_before_a_choice_is_the_documented_object() -> None:
    run = tui_reader("consent", "--json")
    assert json.loads(run.out) == UNDECIDED
    assert list(json.loads(run.out)) == list(UNDECIDED)
    assert run.out.endswith("}\n")


def test_the_json_after_a_choice_tells_when_and_how() -> None:
    tui_reader("consent", "set", "functional=on", "analytics=off")
    tui_reader("consent", "accept-all", "--site", "www.example.org")
    found = shown()
    assert list(found) == list(UNDECIDED)
    assert found["decided"] is True
    assert found["method"] == "cli"
    assert found["categories"] == {
        "necessary": True,
        "functional": True,
        "analytics": False,
        "performance": False,
        "advertisement": False,
    }
    decided, expires = (
        datetime.strptime(found[key], "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        for key in ("decided_at", "expires_at")
    )
    assert expires - decided == timedelta(days=182)
    assert found["updated_at"] == found["decided_at"]
    site = found["sites"].pop("example.org")
    assert found["sites"] == {}
    assert set(site) == {"categories", "decided_at"}
    assert all(site["categories"].values())


def test_a_site_is_shown_with_what_is_in_force_there() -> None:
    tui_reader("consent", "set", "functional=on")
    tui_reader("consent", "reject-all", "--site", "example.org")
    there = shown("--site", "https://www.example.org/page")
    assert there["decided"] is True
    assert there["method"] == "reject-all"
    assert there["categories"]["functional"] is False
    assert list(there["sites"]) == ["example.org"]
    elsewhere = shown("--site", "other.example")
    assert elsewhere["categories"]["functional"] is True
    assert elsewhere["sites"] == {}
    assert "no choice of its own" in tui_reader("consent", "--site", "other.example").out


# set, accept-all, reject-all, reset


def test_set_switches_what_is_named_and_leaves_the_rest() -> None:
    run = tui_reader("consent", "set", "functional=on", "analytics=on")
    assert (run.code, run.out) == (0, "")
    assert run.err == (
        "tui-reader: Saved: functional and analytics on; performance and advertisement off.\n"
    )
    tui_reader("consent", "set", "functional=off")
    on = [key for key, switch in shown()["categories"].items() if switch]
    assert on == ["necessary", "analytics"]


def test_accepting_and_rejecting_are_one_word_each() -> None:
    assert tui_reader("consent", "accept-all").code == 0
    assert all(shown()["categories"].values())
    assert tui_reader("consent", "reject-all").code == 0
    assert shown()["categories"] == UNDECIDED["categories"]
    assert shown()["method"] == "reject-all"


def test_reset_forgets_everything_or_one_site() -> None:
    tui_reader("consent", "accept-all")
    tui_reader("consent", "reject-all", "--site", "example.org")
    tui_reader("consent", "reject-all", "--site", "other.example")
    assert tui_reader("consent", "reset", "--site", "example.org").code == 0
    assert list(shown()["sites"]) == ["other.example"]
    assert tui_reader("consent", "reset").code == 0
    assert shown() == UNDECIDED
    assert "no choices to forget" in tui_reader("consent", "reset").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["analitics=on"], "did you mean analytics?"),
        (["foo=on"], "there are functional, analytics, performance, advertisement"),
        (["necessary=off"], "always active"),
        (["functional=maybe"], "neither on nor off"),
        (["functional"], "CATEGORY=on or CATEGORY=off"),
        (["functional="], "neither on nor off"),
        (["functional=on", "functional=on"], "twice"),
        (["functional=on", "--site", "a..b"], "is not a site"),
        ([], "CATEGORY=on|off"),
    ],
)
def test_a_wrong_switch_is_a_usage_error_and_changes_nothing(
    arguments: list[str], said: str, profile_dir: Path
) -> None:
    run = tui_reader("consent", "set", *arguments)
    assert (run.code, run.out) == (2, "")
    assert said in run.err
    assert run.err.count("\n") == 1
    assert not profile_dir.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("--json", "set", "functional=on"),
        ("--site", "a.org", "log"),
        ("--site", "a.org", "records"),
    ],
)
def test_an_option_that_a_command_does_not_take_is_not_ignored(arguments: tuple[str, ...]) -> None:
    run = tui_reader("consent", *arguments)
    assert (run.code, run.out) == (2, "")
    assert "takes no --" in run.err


# A file that cannot be understood or written


def test_a_broken_file_is_reported_after_the_state_it_amounts_to(consent_file: Path) -> None:
    consent_file.parent.mkdir(parents=True)
    consent_file.write_text("schema = 1\n\n[consent\n")
    for arguments in (["--json"], []):
        run = tui_reader("consent", *arguments)
        assert run.code == 2
        assert "line 3" in run.err
        assert str(consent_file) in run.err
        assert run.err.count("\n") == 1
    assert json.loads(tui_reader("consent", "--json").out) == UNDECIDED
    assert consent_file.read_text() == "schema = 1\n\n[consent\n"


@pytest.mark.parametrize("command", [["set", "functional=on"], ["accept-all"], ["reset"]])
def test_a_change_keeps_a_broken_file_and_says_so(consent_file: Path, command: list[str]) -> None:
    consent_file.parent.mkdir(parents=True)
    consent_file.write_text("schema = 1\n[consent]\nid = 7\n")
    run = tui_reader("consent", *command)
    assert run.code == 0
    assert "consent.id is not text" in run.err
    assert "kept as consent.toml.bak-1" in run.err
    assert consent_file.with_name("consent.toml.bak-1").read_text().endswith("id = 7\n")
    assert tui_reader("consent").code == 0


def test_a_directory_that_is_a_file_is_one_clear_line(consent_file: Path) -> None:
    consent_file.parent.parent.mkdir()
    consent_file.parent.write_text("a file")
    run = tui_reader("consent", "accept-all")
    assert (run.code, run.out) == (1, "")
    assert "TUI_READER_CONFIG_DIR" in run.err
    assert run.err.count("\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full here")
def test_a_log_on_a_full_disk_is_said_and_the_choice_counts(profile_dir: Path) -> None:
    state = profile_dir / "state"
    state.mkdir(parents=True)
    (state / "consent-log.jsonl").symlink_to("/dev/full")
    run = tui_reader("consent", "accept-all")
    assert run.code == 1
    assert os.strerror(errno.ENOSPC) in run.err
    assert shown()["decided"] is True


def test_escapes_in_the_file_reach_no_terminal(consent_file: Path) -> None:
    consent_file.parent.mkdir(parents=True)
    consent_file.write_text(
        'schema = 1\n[consent]\nid = "\\u001b[31mred"\n[sites."\\u001b]0;x\\u0007".categories]\n'
    )
    run = tui_reader("consent")
    assert run.code == 0
    assert "␛[31mred" in run.out
    assert "\x1b" not in run.out + run.err
    consent_file.write_text('schema = 1\n["\\u001b[31m\n')
    run = tui_reader("consent")
    assert run.code == 2
    assert "\x1b" not in run.out + run.err


# log, records


def test_the_log_lists_every_decision() -> None:
    assert tui_reader("consent", "log").out == "No decision has been recorded.\n"
    tui_reader("consent", "accept-all")
    tui_reader("consent", "reject-all", "--site", "example.org")
    found = json.loads(tui_reader("consent", "log", "--json").out)
    assert found["schema"] == 1
    assert [entry["method"] for entry in found["decisions"]] == ["accept-all", "reject-all"]
    assert [entry["site"] for entry in found["decisions"]] == [None, "example.org"]
    text = tui_reader("consent", "log").out
    assert text.index("every site") < text.index("example.org")


def test_a_torn_log_is_shown_as_far_as_it_goes(profile_dir: Path) -> None:
    tui_reader("consent", "accept-all")
    path = profile_dir / "state" / "consent-log.jsonl"
    path.write_bytes(path.read_bytes() + b'{"id": "to')
    run = tui_reader("consent", "log")
    assert run.code == 0
    assert "accept all" in run.out
    assert "1 line of the log cannot be read" in run.err


def test_records_lists_what_may_be_kept_and_what_is_there(profile_dir: Path) -> None:
    def found() -> dict[str, dict]:
        records = json.loads(tui_reader("consent", "records", "--json").out)["records"]
        return {record["name"]: record for record in records}

    assert not any(each["present"] for each in found().values())
    tui_reader("consent", "reject-all")
    present = [name for name, each in found().items() if each["present"]]
    assert present == ["consent-choices", "consent-log"]
    choices = found()["consent-choices"]
    assert choices["where"] == str(profile_dir / "config" / "consent.toml")
    assert choices["bytes"] == os.path.getsize(choices["where"])
    assert choices["category"] == "necessary"
    assert "consent-log" in tui_reader("consent", "records").out


def test_how_long_a_choice_counts_is_a_setting(profile_dir: Path) -> None:
    config = profile_dir / "config"
    config.mkdir(parents=True)
    (config / "config.toml").write_text("[consent]\ndays = 30\n")
    tui_reader("consent", "reject-all")
    times = [datetime.fromisoformat(shown()[key]) for key in ("decided_at", "expires_at")]
    assert times[1] - times[0] == timedelta(days=30)


def test_settings_in_pieces_keep_nobody_from_refusing(profile_dir: Path) -> None:
    (profile_dir / "config" / "config.toml").mkdir(parents=True)
    run = tui_reader("consent", "reject-all")
    assert run.code == 0
    assert "config.toml" in run.err
    assert shown()["decided"] is True


# What is not loaded


@pytest.mark.parametrize(
    "command",
    [
        "show",
        "set functional=on",
        "accept-all",
        "reject-all --site a.org",
        "reset",
        "log",
        "records",
        "cookies",
        "cookies --format json",
        "signal a.org --as klaro",
        "set keep-cookies=on --site a.org",
    ],
)
def test_no_consent_command_loads_the_screen_or_the_web(command: str) -> None:
    code = (
        "import sys\nfrom tui_reader.cli.main import main\n"
        "main(['consent', *sys.argv[1:]])\nprint('\\0', *sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command.split()], capture_output=True, timeout=60, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.decode().split("\0")[1].split()}
    assert loaded & {"textual", "rich", "httpx2", "lxml", "trafilatura", "sqlite3"} == set()


# The words for people, at any width

NOTICE = ConsentNotice(
    families=("klaro",),
    found="config",
    title="Cookies",
    description="First paragraph of the page's own words.\n\nSecond paragraph.",
    categories=(
        NoticeCategory("necessary", "Necessary", always_active=True, description="Needed."),
        NoticeCategory(
            "analytics",
            "Statistik",
            cookies=(
                DeclaredCookie("_ga", "2 years", "Counts visitors.", "Example Ltd"),
                DeclaredCookie("a-cookie-with-a-name-longer-than-a-third-of-any-line", "1 day"),
                DeclaredCookie("bare"),
            ),
        ),
        NoticeCategory("other", "社交媒體", description="分享按鈕。"),
    ),
    buttons=("Ablehnen", "Annehmen"),
    language="de",
    text="…",
    vendors=1234,
)
PARTIES = (
    ThirdParty("example.com", "script", "analytics", 3),
    ThirdParty("a.org", "font", "other"),
)


def test_the_report_on_a_notice_says_what_the_page_says() -> None:
    report = consent_inspect.report(NOTICE, PARTIES, 80)
    for words in (
        "klaro", "in a script's settings", "Ablehnen · Annehmen", "1,234", "Second paragraph.",
        "Statistik (analytics)", "社交媒體 (other)", "Example Ltd · 2 years · Counts visitors.",
        "No cookies are declared.", "script, analytics, 3 times", "font, other",
    ):  # fmt: skip
        assert words in report
    assert "always active" in report
    assert "\n\n\n" not in report


def test_columns_line_up_also_behind_wide_characters() -> None:
    report = consent_inspect.report(NOTICE, (), 80)
    heads = [line for line in report.splitlines() if line.endswith(("a choice", "always active"))]
    ends = {consent_text.cells(line.removesuffix("a choice").removesuffix("always active"))
            for line in heads}  # fmt: skip
    assert len(heads) == 3
    assert len(ends) == 1


@pytest.mark.parametrize("size", [32, 40, 80, 96])
def test_only_a_single_long_word_makes_a_line_wider(size: int) -> None:
    choices = Choices(decision("functional"), {"example.org": decision(), "b.org": decision()})
    records = own_records("/c", "/s")
    entry = Entry("1", "2026-11-24T12:00:00Z", "cli", "example.org", None, {}, None, "en", "1")
    texts = [
        consent_text.choices(choices, None, NOON, size),
        consent_text.choices(choices, "example.org", AFTER_EXPIRY, size),
        consent_text.choices(Choices(), None, NOON, size),
        consent_text.records(records, size),
        consent_text.log(Log((entry, replace(entry, method="reset", after=None))), size),
        consent_inspect.report(NOTICE, PARTIES, size),
    ]
    for line in "".join(texts).splitlines():
        assert consent_text.cells(line) <= size or len(line.split()) == 1, line
        assert line == line.rstrip()


def test_every_word_is_kept_when_a_paragraph_is_wrapped() -> None:
    text = "Ein Satz mit einem Donaudampfschifffahrtsgesellschaftskapitän und 社交媒體 darin."
    for size in (10, 20, 200):
        wrapped = consent_text.wrap(text, size, "  ", "    ")
        assert wrapped.split() == text.split()
        assert wrapped.startswith("  Ein")
        assert all(line.startswith("    ") for line in wrapped.splitlines()[1:])


def test_why_a_choice_counts_no_longer_is_said() -> None:
    expired = consent_text.choices(Choices(decision("functional")), None, AFTER_EXPIRY, 80)
    assert "It expired 2027-05-25 12:00 UTC" in expired.replace("\n", " ")
    changed = Choices(decision("functional", policy="sha256:other"), policy="sha256:today")
    text = consent_text.choices(changed, None, NOON, 80).replace("\n", " ")
    assert "has changed since then" in text
    for text in (expired, consent_text.choices(changed, None, NOON, 80)):
        states = [line.split()[-1] for line in text.splitlines() if line[:4] in ("Func", "Adve")]
        assert states == ["off", "off"]


def test_the_categories_a_script_may_set_are_in_the_help() -> None:
    run = tui_reader("consent", "set", "--help")
    assert all(key in run.out for key in OPTIONAL_KEYS)
