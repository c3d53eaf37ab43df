"""`consent cookies` and `set keep-cookies`: what is kept, for people, scripts and curl."""

from __future__ import annotations

import json
import subprocess
import sys
from http.cookiejar import MozillaCookieJar
from pathlib import Path

import pytest

from tests.cli.program import tui_reader

LONG = 4_000_000_000


@pytest.fixture
def kept(profile_dir: Path) -> Path:
    """A profile with cookies of two sites and two categories."""
    tui_reader("consent", "set", "functional=on", "analytics=on")
    state = profile_dir / "state"
    head = "# Netscape HTTP Cookie File\n"
    (state / "cookies-functional.txt").write_text(
        f"{head}.example.org\tTRUE\t/\tFALSE\t{LONG}\tlang\ten\n"
        f"#HttpOnly_www.example.org\tFALSE\t/a\tTRUE\t{LONG}\ttheme\tdark\n"
        f"example.net\tFALSE\t/\tFALSE\t{LONG}\tlang\tde\n"
    )
    (state / "cookies-analytics.txt").write_text(
        f"{head}.example.org\tTRUE\t/\tFALSE\t{LONG}\t_ga\tVALUE\n"
        f".example.org\tTRUE\t/\tFALSE\t1000\t_gid\told\n"
    )
    return state


def test_without_cookies_it_says_so() -> None:
    run = tui_reader("consent", "cookies")
    assert (run.code, run.out, run.err) == (0, "No cookies are kept.\n", "")
    assert json.loads(tui_reader("consent", "cookies", "--format", "json").out) == {
        "schema": 1,
        "cookies": [],
    }
    assert tui_reader("consent", "cookies", "--format", "netscape").out.startswith("# Netscape")
    assert tui_reader("consent", "cookies", "--site", "a.org", "--format", "header").out == ""


def test_people_see_what_for_and_until_when_and_no_value(kept: Path) -> None:
    out = tui_reader("consent", "cookies").out
    assert "analytics" in out
    assert "Google Analytics" in out
    assert "until 2096-10-02" in out
    assert "VALUE" not in out
    assert "_gid" not in out


def test_scripts_get_an_object(kept: Path) -> None:
    run = tui_reader("consent", "cookies", "--format", "json", "--site", "www.example.org")
    cookies = {each["name"]: each for each in json.loads(run.out)["cookies"]}
    assert set(cookies) == {"lang", "theme", "_ga"}
    assert cookies["theme"] == {
        "name": "theme",
        "value": "dark",
        "domain": "www.example.org",
        "path": "/a",
        "secure": True,
        "http_only": True,
        "expires": "2096-10-02T07:06:40Z",
        "category": "functional",
        "vendor": cookies["theme"]["vendor"],
        "purpose": cookies["theme"]["purpose"],
    }


def test_curl_and_the_standard_library_read_the_file(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "cookies.txt"
    path.write_text(tui_reader("consent", "cookies", "--format", "netscape").out)
    jar = MozillaCookieJar(str(path))
    jar.load(ignore_discard=True, ignore_expires=True)
    assert sorted((cookie.domain, cookie.name) for cookie in jar) == [
        (".example.org", "_ga"),
        (".example.org", "lang"),
        ("example.net", "lang"),
        ("www.example.org", "theme"),
    ]


def test_one_header_is_for_one_site(kept: Path) -> None:
    run = tui_reader("consent", "cookies", "--site", "example.org", "--format", "header")
    assert run.out == "theme=dark; lang=en; _ga=VALUE\n"
    refused = tui_reader("consent", "cookies", "--format", "header")
    assert (refused.code, refused.out) == (2, "")
    assert "--site" in refused.err


def test_what_is_no_longer_allowed_is_not_printed(kept: Path) -> None:
    copy = (kept / "cookies-analytics.txt").read_text()
    tui_reader("consent", "set", "analytics=off")
    assert not (kept / "cookies-analytics.txt").exists()
    (kept / "cookies-analytics.txt").write_text(copy)
    assert "_ga" not in tui_reader("consent", "cookies").out


def test_withdrawal_says_how_many_went(kept: Path) -> None:
    run = tui_reader("consent", "reject-all")
    assert "site-cookies-functional (3)" in run.err
    assert tui_reader("consent", "cookies").out == "No cookies are kept.\n"


def test_what_a_site_s_consent_manager_stored_is_explained(profile_dir: Path) -> None:
    tui_reader("consent", "set", "keep-cookies=on", "--site", "example.org")
    (profile_dir / "state" / "cookies-necessary.txt").write_text(
        f".example.org\tTRUE\t/\tFALSE\t{LONG}\tcookieyes-consent\t"
        "action:yes,necessary:yes,analytics:yes,advertisement:no\n"
        f".example.org\tTRUE\t/\tFALSE\t{LONG}\teuconsent-v2\t"
        "CQSbk4AQSbk4AAAABBENAAFgAAAAAAAAAAAAAAAAAAAA.IAAA\n"
        f".example.org\tTRUE\t/\tFALSE\t{LONG}\tklaro\tnonsense\n"
    )
    lines = [line.split() for line in tui_reader("consent", "cookies").out.splitlines()]
    assert ["example.org", "cookieyes", "·", "allows", "analytics"] in lines
    assert ["example.org", "tcf", "·", "refuses", "every", "purpose", "and", "vendor"] in lines
    assert ["example.org", "klaro", "·", "no", "choice", "was", "made"] in lines


# keep-cookies


def test_a_site_may_keep_the_cookies_it_needs(profile_dir: Path) -> None:
    run = tui_reader("consent", "set", "keep-cookies=on", "--site", "www.example.org")
    assert (run.code, run.out) == (0, "")
    assert run.err == (
        "tui-reader: Saved for example.org: the cookies it needs are kept when you quit.\n"
    )
    text = (profile_dir / "config" / "consent.toml").read_text()
    assert '[sites."example.org"]\nkeep_cookies = true' in text
    assert "[consent]" not in text
    assert "example.org" in tui_reader("consent").out
    assert "kept when you quit" in tui_reader("consent", "--site", "example.org").out
    assert "needs are kept" in tui_reader("consent", "log").out
    shown = json.loads(tui_reader("consent", "--json").out)
    assert (shown["decided"], shown["sites"]) == (False, {})


def test_it_may_no_longer(profile_dir: Path) -> None:
    tui_reader("consent", "set", "keep-cookies=on", "--site", "example.org")
    run = tui_reader("consent", "set", "keep-cookies=off", "--site", "example.org")
    assert "live until you quit" in run.err
    assert "sites" not in (profile_dir / "config" / "consent.toml").read_text()


def test_it_may_be_said_together_with_categories() -> None:
    run = tui_reader("consent", "set", "functional=on", "keep-cookies=on", "--site", "example.org")
    assert run.code == 0
    assert "Saved for example.org: functional on" in run.err
    assert "kept when you quit" in run.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("keep-cookies=on",), "--site"),
        (("keep-cookies=maybe", "--site", "example.org"), "neither on nor off"),
        (("keep-cookies=on", "keep-cookies=off", "--site", "example.org"), "twice"),
    ],
)
def test_what_makes_no_sense_changes_nothing(
    profile_dir: Path, arguments: tuple[str, ...], said: str
) -> None:
    run = tui_reader("consent", "set", *arguments)
    assert (run.code, run.out) == (2, "")
    assert said in run.err
    assert not profile_dir.exists()


@pytest.mark.parametrize("format_", ["table", "json", "netscape"])
def test_neither_the_web_nor_a_jar_is_loaded_to_print_cookies(kept: Path, format_: str) -> None:
    code = (
        "import sys\nfrom tui_reader.cli.main import main\n"
        f"main(['consent', 'cookies', '--format', '{format_}'])\n"
        "print('\\0', *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    loaded = set(done.stdout.decode().split("\0")[1].split())
    assert loaded.isdisjoint({"http.cookiejar", "httpx2", "lxml", "sqlite3", "textual", "rich"})
