"""The Netscape format: what we write others read, what others write we read."""

from __future__ import annotations

from http.cookiejar import MozillaCookieJar
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.consent.cookies_txt import KeptCookie, dump, parse

FUTURE = 4_000_000_000
COOKIES = (
    KeptCookie("example.org", "/", "lang", "en", expires=FUTURE),
    KeptCookie(".example.org", "/a", "sid", "a=b; c", secure=True, expires=FUTURE, http_only=True),
    KeptCookie("www.example.org", "/", "visit", "", expires=None),
)


def test_what_is_written_is_read_again() -> None:
    assert parse(dump(COOKIES)) == COOKIES


def test_a_line_has_seven_fields() -> None:
    lines = dump(COOKIES).splitlines()
    assert lines[0] == "# Netscape HTTP Cookie File"
    assert lines[2] == f"example.org\tFALSE\t/\tFALSE\t{FUTURE}\tlang\ten"
    assert lines[3] == f"#HttpOnly_.example.org\tTRUE\t/a\tTRUE\t{FUTURE}\tsid\ta=b; c"
    assert lines[4] == "www.example.org\tFALSE\t/\tFALSE\t0\tvisit\t"


def test_the_standard_library_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "cookies.txt"
    path.write_text(dump(COOKIES))
    jar = MozillaCookieJar(str(path))
    jar.load(ignore_discard=True, ignore_expires=True)
    found = {cookie.name: cookie for cookie in jar}
    assert set(found) == {"lang", "sid", "visit"}
    assert found["sid"].domain_specified
    assert found["sid"].secure
    assert found["sid"].has_nonstandard_attr("HTTPOnly")
    assert not found["lang"].domain_specified
    assert found["lang"].expires == str(FUTURE) or found["lang"].expires == FUTURE


def test_what_the_standard_library_writes_is_read(tmp_path: Path) -> None:
    first = tmp_path / "first.txt"
    first.write_text(dump(COOKIES))
    jar = MozillaCookieJar(str(first))
    jar.load(ignore_discard=True, ignore_expires=True)
    for cookie in jar:
        if cookie.name == "visit":
            cookie.expires, cookie.discard = None, True  # written as an empty field
    second = tmp_path / "second.txt"
    jar.save(str(second), ignore_discard=True, ignore_expires=True)
    text = second.read_text()
    assert "\tFALSE\t\t" in text
    assert {each.key: each for each in parse(text)} == {each.key: each for each in COOKIES}


def test_a_file_made_by_hand_is_read() -> None:
    text = (
        "# a comment\r\n\r\n"
        ".example.org\tTRUE\t/\tFALSE\t0\tsession\tone\r\n"
        "example.net\tTRUE\t/\tFALSE\t4000000000.5\twide\ttwo\n"
        "#HttpOnly_example.com\tFALSE\t\tTRUE\t\tquiet\tthree\n"
    )
    assert parse(text) == (
        KeptCookie(".example.org", "/", "session", "one"),
        KeptCookie(".example.net", "/", "wide", "two", expires=FUTURE),
        KeptCookie("example.com", "/", "quiet", "three", secure=True, http_only=True),
    )


def test_a_time_beyond_all_calendars_is_the_end_of_the_last_one() -> None:
    (cookie,) = parse("a.example\tFALSE\t/\tFALSE\t999999999999999\tname\tvalue")
    assert cookie.expires == 253_402_300_799


def test_lines_that_are_no_cookie_are_passed_over() -> None:
    lines = [
        "only two\tfields",
        "a.example\tFALSE\t/\tFALSE\tnever\tname\tvalue",
        "a.example\tFALSE\t/\tFALSE\t-1\tname\tvalue",
        "\tFALSE\t/\tFALSE\t0\tname\tvalue",
        "a.example\tFALSE\t/\tFALSE\t0\t\t",
        "a.example\tFALSE\t/\tFALSE\t0\tname\tva\x00lue",
        "a.example\tFALSE\t/\tFALSE\t0\tname\t" + "x" * 20_000,
    ]
    assert parse("\n".join(lines)) == ()


def test_what_would_break_the_format_is_left_out() -> None:
    for bad in ("a\tb", "a\nb", "a\rb", "a\x00b"):
        assert "bad" not in dump([KeptCookie("example.org", "/", "bad", bad)])
        assert "ill" not in dump([KeptCookie("example.org", f"/{bad}", "ill", "v")])


@given(st.text())
def test_no_text_upsets_the_reader(text: str) -> None:
    cookies = parse(text)
    assert parse(dump(cookies)) == cookies


FIELD = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


@given(st.lists(st.tuples(FIELD, FIELD, st.booleans(), st.none() | st.integers(1, 10**10))))
def test_every_cookie_that_can_be_written_survives(given_: list[tuple]) -> None:
    cookies = tuple(
        KeptCookie("example.org", "/", name, value, secure=secure, expires=expires)
        for name, value, secure, expires in given_
    )
    assert parse(dump(cookies)) == cookies
