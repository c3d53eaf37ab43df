"""Copies of pages: fresh ones open without the network, old ones are asked about or stand in."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import profile_in, undeclared
from tests.page.server import STATEMENT, Peer, redirect, reply, serving
from tui_reader.consent.records import PAGES
from tui_reader.consent.stores import Copies
from tui_reader.errors import NetworkError, WriteError
from tui_reader.page.cache import PageCache, open_cache
from tui_reader.page.freshness import Entry
from tui_reader.page.open import open_page
from tui_reader.page.web import Web

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
ADDRESS = "http://www.example.org/a"
ENTRY = Entry(
    ADDRESS, "text/html", "utf-8", '"1"', None, NOON, NOON + timedelta(hours=1), STATEMENT
)


@pytest.fixture
def cache(tmp_path: Path) -> PageCache:
    return PageCache(str(tmp_path / "pages"))


def copies(cache: PageCache) -> list[Path]:
    return sorted(Path(cache.directory).glob("*")) if Path(cache.directory).is_dir() else []


def at(moment: datetime, cache: PageCache, **more) -> Web:
    return Web(cache=cache, now=lambda: moment, **more)


def kept(*headers: str) -> bytes:
    return reply(STATEMENT, "200 OK", *headers)


def test_a_copy_comes_back_as_it_went_in(cache: PageCache) -> None:
    cache.put(ADDRESS, ENTRY)
    assert cache.get(ADDRESS) == ENTRY
    assert cache.get(ADDRESS + "#part") == ENTRY, "the part of a page makes no difference"
    assert cache.get(ADDRESS + "?other") is None


@given(
    st.builds(
        Entry,
        st.just(ADDRESS),
        st.text(),
        st.none() | st.text(),
        st.none() | st.text(),
        st.none() | st.text(),
        st.datetimes(timezones=st.just(UTC)),
        st.datetimes(timezones=st.just(UTC)),
        st.binary(),
    )
)
def test_any_copy_comes_back(tmp_path_factory: pytest.TempPathFactory, entry: Entry) -> None:
    cache = PageCache(str(tmp_path_factory.getbasetemp() / "any"))
    cache.put(ADDRESS, entry)
    assert cache.get(ADDRESS) == entry


def test_copies_are_for_this_person_alone(cache: PageCache) -> None:
    cache.put(ADDRESS, ENTRY)
    (path,) = Path(cache.directory).iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert Path(cache.directory).stat().st_mode & 0o777 == 0o700


DAMAGED = {
    "empty": b"",
    "no members": b"{}",
    "another shape": b"[]\nx",
    "null": b"null\n",
    "no text": b"\xff\n",
    "other types": b'{"asked": 1, "url": []}\n',
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_copy_is_none(cache: PageCache, content: bytes) -> None:
    cache.put(ADDRESS, ENTRY)
    (path,) = Path(cache.directory).iterdir()
    path.write_bytes(content)
    assert cache.get(ADDRESS) is None


def test_a_cut_copy_is_none(cache: PageCache) -> None:
    cache.put(ADDRESS, ENTRY)
    (path,) = Path(cache.directory).iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.get(ADDRESS) is None


def test_the_oldest_copies_make_room(tmp_path: Path) -> None:
    cache = PageCache(str(tmp_path), limit=3 * 1500)
    for n in range(5):
        cache.put(f"{ADDRESS}{n}", replace(ENTRY, body=bytes(1000)))
        _age(cache, f"{ADDRESS}{n}", 100 - n)
    assert [cache.get(f"{ADDRESS}{n}") is not None for n in range(5)][-1]
    assert cache.get(ADDRESS + "0") is None
    assert sum(path.stat().st_size for path in copies(cache)) <= cache.limit


def _age(cache: PageCache, asked: str, seconds: float) -> None:
    for path in Path(cache.directory).iterdir():
        if f'"{asked}"'.encode() in path.read_bytes().partition(b"\n")[0]:
            written = path.stat().st_mtime - seconds
            os.utime(path, (written, written))


def test_where_nothing_can_be_written_the_page_still_opens(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    cache = PageCache(str(in_the_way))
    with serving({"/": kept("Cache-Control: max-age=60")}) as server:
        assert open_page(server.url(), web=at(NOON, cache)).body == STATEMENT
    assert in_the_way.read_text() == ""


# As a record


def test_the_copies_are_a_record_that_follows_the_choices(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    cache = open_cache(profile)
    record = profile.record(PAGES)
    with serving({"/": kept("Cache-Control: max-age=60")}) as server:
        open_page(server.url(), web=at(NOON, cache))
        assert undeclared(tmp_path) == []
        assert not record.present()
        profile.decide("save", {"functional": True}, site="127.0.0.1")
        open_page(server.url(), web=at(NOON, cache))
        open_page(server.url("/", "localhost"), web=at(NOON, cache))
        assert record.store.count() == 1
        assert undeclared(tmp_path) == []
        profile.decide("reject-all")
        assert record.store.count() == 1, "the choice for the site stands"
        profile.decide("reject-all", site="127.0.0.1")
    assert not record.present()


def test_purging_spares_the_sites_that_may_stay(cache: PageCache) -> None:
    cache.put(ADDRESS, ENTRY)
    cache.put("http://other.test/", replace(ENTRY, url="http://other.test/"))
    cache.put("http://short.test/", ENTRY)
    Path(cache.directory, ".killed.page-new").write_bytes(b"half a copy")
    store = Copies(cache.directory, ("*.page", ".*.page-new"))
    assert store.count() == 4
    assert store.purge(lambda site: site == "example.org") == 3
    assert cache.get(ADDRESS) == ENTRY


def test_a_copy_is_written_only_as_the_choices_allow(tmp_path: Path) -> None:
    allowed = {"127.0.0.1"}
    asked: list[tuple[str, ...]] = []

    def guard(sites: tuple[str, ...], write: Callable[[], None]) -> bool:
        asked.append(sites)
        if not allowed.issuperset(sites):
            return False
        write()
        return True

    cache = PageCache(str(tmp_path), guard=guard)
    with serving({"/": kept(), "/b": kept()}) as server:
        replies = {"/away": redirect(server.url("/b", "localhost"))}
        with serving(replies) as first:
            open_page(first.url("/away"), web=at(NOON, cache))
            assert len(copies(cache)) == 0
        open_page(server.url(), web=at(NOON, cache))
        assert len(copies(cache)) == 1
        allowed.clear()
        open_page(server.url(), web=at(NOON, cache))
        assert len(copies(cache)) == 0
    assert asked == [("127.0.0.1", "localhost"), ("127.0.0.1",), ("127.0.0.1",)]


def test_a_guard_that_cannot_write_keeps_nobody_from_reading(tmp_path: Path) -> None:
    def guard(_sites: tuple[str, ...], _write: Callable[[], None]) -> bool:
        raise WriteError("is in use by another tui-reader")

    cache = PageCache(str(tmp_path), guard=guard)
    with serving({"/": kept()}) as server:
        assert open_page(server.url(), web=at(NOON, cache)).body == STATEMENT
    assert len(copies(cache)) == 0


# With a server


def test_without_a_cache_nothing_is_written(profile_dir: Path) -> None:
    with serving({"/": kept("Cache-Control: max-age=60", 'ETag: "1"')}) as server:
        open_page(server.url())
        open_page(server.url())
    assert len(server.asked) == 2
    assert not profile_dir.exists()


def test_a_fresh_copy_opens_without_the_network(cache: PageCache) -> None:
    with serving({"/": kept("Cache-Control: public, max-age=60")}) as server:
        first = open_page(server.url(), web=at(NOON, cache))
        second = open_page(server.url(), web=at(NOON + timedelta(seconds=59), cache))
        assert len(server.asked) == 1
        third = open_page(server.url(), web=at(NOON + timedelta(seconds=60), cache))
    assert len(server.asked) == 2
    assert second == first
    assert third.retrieved == NOON + timedelta(seconds=60)


def test_a_person_who_reloads_reaches_the_server(cache: PageCache) -> None:
    with serving({"/": kept("Cache-Control: max-age=60")}) as server:
        open_page(server.url(), web=at(NOON, cache))
        open_page(server.url(), web=at(NOON, cache, reload=True))
    assert len(server.asked) == 2


def test_a_clock_that_was_set_back_makes_no_copy_fresh(cache: PageCache) -> None:
    with serving({"/": kept("Cache-Control: max-age=60")}) as server:
        open_page(server.url(), web=at(NOON, cache))
        open_page(server.url(), web=at(NOON - timedelta(days=1), cache))
    assert len(server.asked) == 2


LIFETIMES = {
    "Cache-Control: max-age=100": 100,
    'Cache-Control: private, MAX-AGE="100"': 100,
    "Cache-Control: max-age=100\r\nAge: 40": 60,
    "Cache-Control: max-age=100\r\nAge: 400": 0,
    "Cache-Control: max-age=100, no-cache": 0,
    "Cache-Control: max-age=lots": 0,
    "Cache-Control: max-age=-1": 0,
    "Cache-Control: max-age=99999999999999999999": 365 * 24 * 3600,
    "Cache-Control: s-maxage=100": 0,
    "Expires: Mon, 04 May 2026 12:01:00 GMT": 60,
    "Expires: Mon, 04 May 2026 12:01:00 GMT\r\nDate: Mon, 04 May 2026 12:00:30 GMT": 30,
    "Expires: Mon, 04 May 2026 12:01:00 GMT\r\nCache-Control: max-age=5": 5,
    "Expires: 0": 0,
    "Expires: yesterday": 0,
    "Cache-Control: max-age=100\r\nVary: Accept-Encoding": 100,
    "Cache-Control: max-age=100\r\nVary: Accept-Encoding, Cookie": 0,
    "X-Nothing: said": 0,
}


@pytest.mark.parametrize("headers", LIFETIMES)
def test_a_copy_is_fresh_for_as_long_as_the_server_says(cache: PageCache, headers: str) -> None:
    with serving({"/": kept(headers)}) as server:
        open_page(server.url(), web=at(NOON, cache))
        entry = cache.get(server.url())
    assert entry is not None
    assert entry.fresh_until - NOON == timedelta(seconds=LIFETIMES[headers])


@pytest.mark.parametrize("headers", ["Cache-Control: max-age=60, no-store", "Vary: *"])
def test_what_the_server_wants_nobody_to_keep_is_not_kept(cache: PageCache, headers: str) -> None:
    with serving({"/": kept(headers)}) as server:
        open_page(server.url(), web=at(NOON, cache))
    assert len(copies(cache)) == 0


def test_what_a_password_opened_is_not_kept(cache: PageCache) -> None:
    with serving({"/": kept("Cache-Control: max-age=60")}) as server:
        open_page(server.url().replace("://", "://me:safe@"), web=at(NOON, cache))
    assert len(copies(cache)) == 0


def test_an_old_copy_is_asked_about_and_confirmed(cache: PageCache) -> None:
    def answer(peer: Peer) -> None:
        if peer.asked.all("if-none-match") == ['W/"a"']:
            peer.send(b"HTTP/1.1 304 Not Modified\r\nCache-Control: max-age=60\r\n\r\n")
        else:
            peer.send(kept('ETag: W/"a"', "Last-Modified: Mon, 04 May 2026 11:00:00 GMT"))

    later = NOON + timedelta(hours=1)
    with serving({"/": answer}) as server:
        open_page(server.url(), web=at(NOON, cache))
        page = open_page(server.url(), web=at(later, cache))
        again = open_page(server.url(), web=at(later + timedelta(seconds=59), cache))
    assert server.asked[1].all("if-modified-since") == ["Mon, 04 May 2026 11:00:00 GMT"]
    assert page.body == again.body == STATEMENT
    assert (page.media_type, page.charset) == ("text/html", "utf-8")
    assert page.retrieved == again.retrieved == later
    assert len(server.asked) == 2


def test_a_page_that_changed_replaces_its_copy(cache: PageCache) -> None:
    versions = [kept('ETag: "1"'), reply(b"Anew.", "200 OK", 'ETag: "2"')]
    with serving({"/": lambda peer: peer.send(versions[len(server.asked) - 1])}) as server:
        open_page(server.url(), web=at(NOON, cache))
        page = open_page(server.url(), web=at(NOON, cache))
        entry = cache.get(server.url())
    assert page.body == b"Anew."
    assert entry is not None
    assert entry.etag == '"2"'


def test_after_a_passing_redirect_a_copy_is_asked_about_at_its_own_address(
    cache: PageCache,
) -> None:
    def answer(peer: Peer) -> None:
        known = peer.asked.all("if-none-match") == ['"1"']
        peer.send(b"HTTP/1.1 304 Not Modified\r\n\r\n" if known else page_of_today)

    page_of_today = kept('ETag: "1"', "Cache-Control: max-age=60")
    with serving({"/today": redirect("/monday"), "/monday": answer}) as server:
        open_page(server.url("/today"), web=at(NOON, cache))
        page = open_page(server.url("/today"), web=at(NOON, cache))
    assert page.body == STATEMENT
    assert page.url == server.url("/monday")
    assert page.redirects == (server.url("/today"),)
    assert [asked.target for asked in server.asked] == ["/today", "/monday"] * 2
    assert server.asked[2].all("if-none-match") == []


def test_after_a_permanent_redirect_a_fresh_copy_opens_at_once(cache: PageCache) -> None:
    fresh = kept("Cache-Control: max-age=60")
    with serving({"/old": redirect("/new", "301 Moved"), "/new": fresh}) as server:
        open_page(server.url("/old"), web=at(NOON, cache))
        page = open_page(server.url("/old"), web=at(NOON, cache))
    assert page.url == server.url("/new")
    assert len(server.asked) == 2


def test_without_the_network_the_copy_opens_and_says_so(cache: PageCache) -> None:
    with serving({"/": kept()}) as server:
        open_page(server.url(), web=at(NOON, cache))
    page = open_page(server.url(), web=at(NOON + timedelta(days=3), cache))
    assert page.body == STATEMENT
    assert page.retrieved == NOON
    assert page.notes == ("the connection was refused; this is the copy of 2026-05-04",)


def test_a_page_that_is_gone_is_not_replaced_by_its_copy(cache: PageCache) -> None:
    def answer(peer: Peer) -> None:
        peer.send(kept() if len(server.asked) == 1 else reply(b"", "410 Gone"))

    with serving({"/": answer}) as server:
        open_page(server.url(), web=at(NOON, cache))
        with pytest.raises(NetworkError, match="410"):
            open_page(server.url(), web=at(NOON, cache))
