"""The parts that need no server: unpacking, kinds of pages, patience, what loads when."""

from __future__ import annotations

import gzip
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.page.server import serving
from tui_reader.errors import NetworkError
from tui_reader.page.cache import PageCache
from tui_reader.page.http import kinds
from tui_reader.page.http.unpack import PackingError, unpacked
from tui_reader.page.http.waiting import Wait, in_background
from tui_reader.page.web import CancelledError, UnreachableError, shown

PACKS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "deflate, gzip": lambda body: gzip.compress(zlib.compress(body)),
    "": bytes,
}


def cut(body: bytes, size: int) -> list[bytes]:
    return [body[start : start + size] for start in range(0, len(body), size)]


@given(st.binary(max_size=2000), st.sampled_from(sorted(PACKS)), st.integers(1, 500))
def test_a_body_is_the_same_however_it_was_cut(body: bytes, coding: str, size: int) -> None:
    assert b"".join(unpacked(cut(PACKS[coding](body), size), coding)) == body


@given(st.lists(st.binary(max_size=60), max_size=8), st.sampled_from(["gzip", "deflate"]))
def test_any_bytes_are_unpacked_or_refused(pieces: list[bytes], coding: str) -> None:
    try:
        found = list(unpacked(pieces, coding))
    except PackingError:
        return
    assert all(found)


@given(st.binary(min_size=1, max_size=500), st.integers(1, 12))
def test_a_body_that_was_cut_is_never_taken_for_whole(body: bytes, missing: int) -> None:
    with pytest.raises(PackingError):
        list(unpacked([gzip.compress(body)[:-missing]], "gzip"))


def test_a_large_body_is_unpacked_in_small_pieces() -> None:
    body = bytes(10_000_000)
    pieces = list(unpacked([gzip.compress(body)], "gzip"))
    assert max(map(len, pieces)) <= 256 * 1024
    assert b"".join(pieces) == body


@given(st.text(st.characters(max_codepoint=255), max_size=60))
def test_any_content_type_is_taken_apart(header: str) -> None:
    media_type, charset = kinds.content_type(header)
    assert media_type == media_type.strip().lower()
    assert charset is None or charset
    name = kinds.not_text(media_type)
    assert name is None or "\n" not in name


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("text/html; charset=utf-8", ("text/html", "utf-8")),
        ('Text/HTML ; x=y; CHARSET = "Windows-1252" ', ("text/html", "Windows-1252")),
        ("text/html; charset=", ("text/html", None)),
        ("text/html; charset=a; charset=b", ("text/html", "a")),
        ("html", ("", None)),
        ("", ("", None)),
    ],
)
def test_a_content_type_has_a_media_type_and_a_character_set(header: str, expected) -> None:
    assert kinds.content_type(header) == expected


@pytest.mark.parametrize(
    "media_type",
    ["text/html", "text/markdown", "application/xhtml+xml", "application/rss+xml",
     "application/xml", "application/json", ""],
)  # fmt: skip
def test_what_can_be_read_is_no_other_kind(media_type: str) -> None:
    assert kinds.not_text(media_type) is None


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("https://me:pass@example.org/a@b", "https://example.org/a@b"),
        ("https://example.org/a@b", "https://example.org/a@b"),
        ("https://a@b@example.org", "https://example.org"),
        ("https://me:p/a@example.org", "https://me:p/a@example.org"),
    ],
)
def test_an_address_is_shown_without_its_password(source: str, line: str) -> None:
    assert shown(source) == line


def test_a_call_that_blocks_is_left_alone_when_time_is_up() -> None:
    given_up = []
    wait = Wait("http://a.test/", 0.1, lambda: False)
    with pytest.raises(UnreachableError, match=r"http://a.test/: is not complete after 0\.1 sec"):
        in_background(lambda: time.sleep(0.5), wait, lambda: given_up.append(True))
    assert given_up == [True]


def test_a_call_that_ends_in_time_gives_what_it_gives() -> None:
    wait = Wait("", 5, lambda: False)
    assert in_background(lambda: 42, wait, lambda: None) == 42

    def fail() -> None:
        raise OSError(5, "broken")

    with pytest.raises(OSError, match="broken"):
        in_background(fail, wait, lambda: None)


def test_giving_up_comes_before_any_limit() -> None:
    with pytest.raises(CancelledError):
        Wait("", 0, lambda: True).left()


HEAVY = "print([m for m in ('httpx2', 'httpcore2', 'ssl', 'http.cookiejar') if m in sys.modules])"


def loaded(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\n{HEAVY}"],
        check=True, capture_output=True, text=True, timeout=60,
    ).stdout.strip()  # fmt: skip


def test_opening_a_file_loads_nothing_of_the_web(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Words.")
    assert loaded(f"from tui_reader.page.open import open_page\nopen_page({str(file)!r})") == "[]"


def test_a_fresh_copy_opens_without_loading_the_client(tmp_path: Path) -> None:
    from datetime import UTC, datetime, timedelta

    from tui_reader.page.freshness import Entry

    url, now = "http://example.test/", datetime.now(UTC)
    entry = Entry(url, "text/html", None, None, None, now, now + timedelta(days=1), b"Words.")
    PageCache(str(tmp_path)).put(url, entry)
    code = f"""
from tui_reader.page.cache import PageCache
from tui_reader.page.open import open_page
from tui_reader.page.web import Web
assert open_page({url!r}, web=Web(cache=PageCache({str(tmp_path)!r}))).body == b"Words."
"""
    assert loaded(code) == "[]"


def test_the_server_of_these_tests_leaves_nothing_running() -> None:
    import threading

    before = threading.active_count()
    with serving({"/": lambda peer: peer.be_silent()}) as server, pytest.raises(NetworkError):
        _ask_in_vain(server.url())
    assert threading.active_count() <= before


def _ask_in_vain(url: str) -> None:
    from tui_reader.page.open import open_page
    from tui_reader.page.web import Limits, Web

    open_page(url, web=Web(limits=Limits(first_byte=0.1)))
