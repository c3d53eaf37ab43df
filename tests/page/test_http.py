"""A page opens over HTTP: what is asked, what is followed, what comes of it."""

from __future__ import annotations

import gzip
import threading
import zlib
from datetime import UTC, datetime

import pytest

from tests.page.server import STATEMENT, Peer, redirect, reply, serving
from tui_reader import __version__
from tui_reader.errors import NetworkError
from tui_reader.page.http.addresses import Endpoint
from tui_reader.page.open import open_page
from tui_reader.page.web import CancelledError, Limits, Progress, Web

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def test_a_page_brings_its_bytes_its_type_and_where_it_is_from() -> None:
    with serving({"/a": reply()}) as server:
        page = open_page(server.url("/a#bridges"), web=Web(now=lambda: NOON))
    assert page.body == STATEMENT
    assert (page.media_type, page.charset) == ("text/html", "utf-8")
    assert page.url == server.url("/a")
    assert page.given == server.url("/a#bridges")
    assert page.retrieved == NOON


def test_the_reader_says_what_it_is_and_asks_not_to_be_sold() -> None:
    with serving({"/": reply()}) as server:
        open_page(server.url())
    (asked,) = server.asked
    assert asked.line == "GET / HTTP/1.1"
    assert asked.all("user-agent") == [f"tui-reader/{__version__}"]
    assert asked.all("sec-gpc") == ["1"]
    assert asked.all("cookie") == []
    assert asked.all("referer") == []


def test_where_selling_is_consented_to_nothing_is_said() -> None:
    with serving({"/": reply()}) as server:
        open_page(server.url(), web=Web(gpc=lambda _host: False))
    assert server.asked[0].all("sec-gpc") == []


def test_the_signal_is_decided_for_each_host_on_the_way() -> None:
    with serving({"/b": reply()}) as second:
        to_second = redirect(second.url("/b", "localhost"))
        with serving({"/a": to_second}) as first:
            open_page(first.url("/a"), web=Web(gpc=lambda host: host == "localhost"))
    assert first.asked[0].all("sec-gpc") == []
    assert second.asked[0].all("sec-gpc") == ["1"]


@pytest.mark.parametrize(
    ("coding", "pack"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
        ("gzip, deflate", lambda body: zlib.compress(gzip.compress(body))),
        ("identity", bytes),
    ],
)
def test_packed_pages_are_unpacked(coding: str, pack) -> None:
    with serving({"/": reply(pack(STATEMENT), "200 OK", f"Content-Encoding: {coding}")}) as server:
        page = open_page(server.url())
    assert page.body == STATEMENT
    assert server.asked[0].all("accept-encoding") == ["gzip, deflate"]


def test_a_page_may_come_in_chunks_or_end_with_the_connection() -> None:
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunked += b"5\r\nFirst\r\n7\r\n, then.\r\n0\r\n\r\n"
    until_closed = b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nAll there is."
    with serving({"/chunked": chunked, "/closed": until_closed}) as server:
        assert open_page(server.url("/chunked")).body == b"First, then."
        assert open_page(server.url("/closed")).body == b"All there is."


def test_redirects_are_followed_and_remembered() -> None:
    replies = {
        "/a": redirect("/b", "301 Moved Permanently"),
        "/b": redirect("c?x=1#here", "307 Temporary Redirect"),
        "/c?x=1": reply(),
    }
    with serving(replies) as server:
        page = open_page(server.url("/a"))
    assert page.url == server.url("/c?x=1")
    assert page.redirects == (server.url("/a"), server.url("/b"))


@pytest.mark.parametrize("status", ["301", "302", "303", "307", "308"])
def test_every_kind_of_redirect_is_followed(status: str) -> None:
    with serving({"/a": redirect("/b", f"{status} Elsewhere"), "/b": reply()}) as server:
        assert open_page(server.url("/a")).body == STATEMENT


@pytest.mark.parametrize("location", ["/b c", "/b%20c", "  /b c  ", "?/../b c", "./b c"])
def test_redirects_are_understood_as_browsers_do(location: str) -> None:
    replies = {"/": redirect(location), "/b%20c": reply(), "/?/../b%20c": reply()}
    with serving(replies) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_name_in_another_script_is_asked_for_in_its_ascii_form() -> None:
    hosts: list[str] = []

    def resolve(host: str, _port: int) -> list[Endpoint]:
        hosts.append(host)
        return [Endpoint("127.0.0.1", public=True)]

    with serving({"/": reply()}) as server:
        web = Web(resolve=resolve, gpc=lambda host: bool(hosts.append(host)))
        page = open_page(server.url("/", "bücher.test"), web=web)
    assert set(hosts) == {"xn--bcher-kva.test"}
    assert server.asked[0].all("host") == [f"xn--bcher-kva.test:{server.port}"]
    assert page.url == server.url("/", "xn--bcher-kva.test")


@pytest.mark.parametrize(
    ("declared", "path", "body", "media_type"),
    [
        ("text/plain", "/a", STATEMENT, "text/html"),
        ("application/octet-stream", "/a", STATEMENT, "text/html"),
        ("text/plain", "/a", b"Write <html> to begin.", "text/plain"),
        ("text/plain\r\nX-Content-Type-Options: nosniff", "/a", STATEMENT, "text/plain"),
        ("text/plain", "/a.md", b"# Bridges", "text/markdown"),
        ("TEXT/HTML;Charset='ISO-8859-1'", "/a", b"Bridges", "text/html"),
        ("nonsense", "/a", b"Bridges", "text/plain"),
        ("application/xhtml+xml", "/a", STATEMENT, "application/xhtml+xml"),
    ],
)
def test_a_page_is_read_as_what_it_is(
    declared: str, path: str, body: bytes, media_type: str
) -> None:
    with serving({"*": reply(body, "200 OK", f"Content-Type: {declared}")}) as server:
        assert open_page(server.url(path)).media_type == media_type


def test_the_person_overrides_what_the_server_says() -> None:
    with serving({"/": reply()}) as server:
        page = open_page(server.url(), media_type="text/plain", base_url="https://example.org/")
    assert (page.media_type, page.url) == ("text/plain", "https://example.org/")


def test_credentials_in_the_address_go_to_their_own_server_only() -> None:
    with serving({"/b": reply()}) as second:
        to_second = redirect(second.url("/b"))
        with serving({"/a": to_second}) as first:
            url = first.url("/a").replace("://", "://me:s%40fe@")
            page = open_page(url)
    assert first.asked[0].all("authorization") == ["Basic bWU6c0BmZQ=="]
    assert second.asked[0].all("authorization") == []
    assert page.url == second.url("/b")
    assert page.given == first.url("/a")


def test_a_password_is_not_repeated_in_messages() -> None:
    with serving({}) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url("/a").replace("://", "://me:secret@"))
    assert "secret" not in str(caught.value)


def test_progress_is_told_in_phases() -> None:
    told: list[Progress] = []
    with serving({"/": reply()}) as server:
        open_page(server.url(), web=Web(progress=told.append))
    phases = [each.phase for each in told]
    assert phases == ["connecting", "waiting", "receiving"]
    assert (told[-1].received, told[-1].total) == (len(STATEMENT), len(STATEMENT))


def test_the_person_can_give_up_while_a_server_keeps_silent() -> None:
    given_up = threading.Event()

    def silent(peer: Peer) -> None:
        given_up.set()
        peer.be_silent()

    with serving({"/": silent}) as server, pytest.raises(CancelledError, match="given up"):
        open_page(server.url(), web=Web(cancelled=given_up.is_set))


def test_the_person_can_give_up_in_the_middle_of_a_page() -> None:
    given_up = threading.Event()

    def told(progress: Progress) -> None:
        if progress.received:
            given_up.set()

    def half(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nHalf")
        peer.be_silent()

    web = Web(progress=told, cancelled=given_up.is_set)
    with serving({"/": half}) as server, pytest.raises(CancelledError):
        open_page(server.url(), web=web)


def test_who_gives_up_while_a_name_is_looked_up_does_not_wait_for_it() -> None:
    release = threading.Event()

    def slow(_host: str, _port: int) -> list:
        release.wait(10)
        return []

    with pytest.raises(CancelledError):
        open_page("http://slow.test/", web=Web(resolve=slow, cancelled=lambda: True))
    release.set()


def test_limits_have_the_documented_defaults() -> None:
    assert Limits() == Limits(10, 20, 30, 20 * 1024 * 1024, 64 * 1024, 10, 50)


@pytest.mark.parametrize(
    "address",
    [
        "http://",
        "http:///path",
        "https://exa mple.org/",
        "HTTP://[",
        "http://a.test:0/",
        "http://a.test:99999/",
        "http://a..b/é\x00",
    ],
)
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    with pytest.raises(NetworkError, match="is no address on the web"):
        open_page(address)
