"""Servers that misbehave: each costs one line and exit code 4, never a hang or a full memory."""

from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc
import zlib
from collections.abc import Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.page.failures import failure, failure_of
from tests.page.server import STATEMENT, Peer, Reply, Server, endless, redirect, reply, serving
from tui_reader.errors import NetworkError
from tui_reader.page.http.addresses import Endpoint
from tui_reader.page.open import open_page
from tui_reader.page.web import Limits, UnreachableError, Web

OK = b"HTTP/1.1 200 OK\r\n"
HTML = b"Content-Type: text/html\r\n"
# One small limit at a time, so that a busy machine cannot make another one speak first.
SHORT_CONNECT = Limits(connect=0.3)
SHORT_ANSWER = Limits(first_byte=0.3)
SHORT_WHOLE = Limits(whole=0.6)
SMALL = Limits(body=200_000)


# Nobody there


def test_a_port_where_nobody_listens_refuses() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    assert failure(f"http://127.0.0.1:{port}/").startswith("the connection was refused")


@pytest.mark.parametrize("trouble", [socket.gaierror(-2, "unknown"), UnicodeError("label")])
def test_a_name_that_nobody_knows(trouble: Exception) -> None:
    def resolve(_host: str, _port: int) -> list[Endpoint]:
        raise trouble

    line = failure("http://gone.test/", resolve=resolve)
    assert line.startswith("there is no machine named gone.test")


def test_a_name_without_addresses() -> None:
    line = failure("http://gone.test/", resolve=lambda _host, _port: [])
    assert line.startswith("there is no machine named gone.test")


def test_the_second_address_of_a_name_is_tried_when_the_first_refuses() -> None:
    with serving({"/": reply()}) as server:
        both = [Endpoint("127.0.0.2", public=False), Endpoint("127.0.0.1", public=False)]
        page = open_page(server.url("/", "two.test"), web=Web(resolve=lambda _h, _p: both))
    assert page.body == STATEMENT


# Time


def test_a_name_that_is_looked_up_for_ever() -> None:
    release = threading.Event()

    def resolve(_host: str, _port: int) -> list[Endpoint]:
        release.wait(10)
        return []

    line = failure("http://slow.test/", SHORT_CONNECT, resolve=resolve)
    release.set()
    assert line.startswith("no connection was made within 0.3 seconds")


def test_a_machine_that_never_accepts() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(3)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        line = failure(f"http://127.0.0.1:{port}/", SHORT_CONNECT)
        for each in waiting:
            each.close()
    assert line.startswith("no connection was made within 0.3 seconds")


def test_a_server_that_says_nothing() -> None:
    line = failure_of(Peer.be_silent, SHORT_ANSWER)
    assert line == "no answer came within 0.3 seconds; try again later"


def test_headers_that_drip() -> None:
    line = failure_of(endless(OK, b"X", 0.02), SHORT_ANSWER)
    assert line.startswith("no answer came within 0.3 seconds")


def test_hints_that_never_become_an_answer() -> None:
    line = failure_of(endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.01), SHORT_ANSWER)
    assert line.startswith("no answer came within 0.3 seconds")


def test_a_body_that_stops_halfway() -> None:
    def answer(peer: Peer) -> None:
        peer.send(OK + HTML + b"Content-Length: 100\r\n\r\nHalf")
        peer.be_silent()

    assert failure_of(answer, SHORT_WHOLE).startswith("is not complete after 0.6 seconds")


def test_a_body_that_drips() -> None:
    line = failure_of(endless(OK + HTML + b"\r\n", b"x", 0.02), SHORT_WHOLE)
    assert line.startswith("is not complete after 0.6 seconds")


def test_the_limit_of_the_whole_counts_the_redirects_as_well() -> None:
    def answer(peer: Peer) -> None:
        peer.closing.wait(0.15)
        peer.send(redirect(f"/{len(peer.asked.target)}{peer.asked.target[1:]}"))

    with serving({"*": answer}) as server:
        assert failure(server.url(), SHORT_WHOLE).startswith("is not complete after 0.6 seconds")


# Size


def test_a_body_without_an_end() -> None:
    line = failure_of(endless(OK + HTML + b"\r\n", b"x" * 65536), SMALL)
    assert line.startswith("is larger than 195 KB")


def test_a_body_that_announces_too_much_is_not_even_received() -> None:
    line = failure_of(OK + HTML + b"Content-Length: 999999999999999\r\n\r\n")
    assert line.startswith("is larger than 20 MB")


def test_headers_without_an_end() -> None:
    line = failure_of(endless(OK, b"X-More: and more\r\n" * 100))
    assert line.startswith("sends more than 64 KB of headers")


def test_one_header_without_an_end() -> None:
    line = failure_of(endless(OK + b"X-More: ", b"and more " * 1000))
    assert line.startswith("sends more than 64 KB of headers")


def test_headers_just_above_the_limit() -> None:
    line = failure_of(reply(STATEMENT, "200 OK", f"X-More: {'a' * 65536}"))
    assert line.startswith("sends more than 64 KB of headers")


def test_headers_just_below_the_limit_are_fine() -> None:
    with serving({"/": reply(STATEMENT, "200 OK", f"X-More: {'a' * 65000}")}) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_cookie_of_one_megabyte() -> None:
    line = failure_of(reply(STATEMENT, "200 OK", f"Set-Cookie: a={'b' * 1_000_000}"))
    assert line.startswith("sends more than 64 KB of headers")


def test_ten_thousand_cookies() -> None:
    many = [f"Set-Cookie: name{n}=value" for n in range(10_000)]
    assert failure_of(reply(STATEMENT, "200 OK", *many)).startswith("sends more than 64 KB")


def bomb(size: int, layers: int) -> bytes:
    """A body of zeros, packed so often that almost nothing is left."""
    packer = zlib.compressobj(9, wbits=31)
    zeros = bytes(1 << 20)
    body = b"".join(packer.compress(zeros) for _ in range(size >> 20)) + packer.flush()
    for _ in range(layers - 1):
        body = gzip.compress(body)
    return body


@pytest.mark.parametrize("layers", [1, 2])
def test_a_small_body_that_unpacks_to_a_huge_one(layers: int) -> None:
    body = bomb(1 << 28, layers)
    packed = reply(body, "200 OK", "Content-Encoding: " + ", ".join(["gzip"] * layers))
    tracemalloc.start()
    line = failure_of(packed, Limits(body=2 << 20))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert line.startswith("is larger than 2 MB")
    assert peak < 32 << 20


def test_a_body_packed_many_times_over() -> None:
    coding = "Content-Encoding: " + ", ".join(["gzip"] * 1000)
    assert failure_of(reply(b"x", "200 OK", coding)).startswith("is packed 1000 times over")


# Broken answers

BROKEN: dict[str, tuple[Reply, str]] = {
    "nothing at all": (b"", "broke the connection off"),
    "half a line": (b"HTTP/1.1 20", "broke the connection off"),
    "half the headers": (OK + b"Content-Le", "broke the connection off"),
    "another protocol": (b"SSH-2.0-OpenSSH_9.9\r\n\r\n", "gives an answer that is no HTTP"),
    "binary noise": (bytes(range(256)) * 8, "gives an answer that is no HTTP"),
    "two lengths": (
        OK + b"Content-Length: 5\r\nContent-Length: 9\r\n\r\nFirst",
        "gives an answer that is no HTTP",
    ),
    "a length of words": (
        OK + b"Content-Length: many\r\n\r\nFirst",
        "gives an answer that is no HTTP",
    ),
    "cut": (OK + HTML + b"Content-Length: 100\r\n\r\nHalf", "broke off before it was complete"),
    "cut in a chunk": (
        OK + HTML + b"Transfer-Encoding: chunked\r\n\r\n10\r\nHalf",
        "broke off before it was complete",
    ),
    "no chunk": (
        OK + HTML + b"Transfer-Encoding: chunked\r\n\r\nwords\r\n",
        "broke off before it was complete",
    ),
    "broken gzip": (
        reply(b"\x1f\x8b\x08\x00" + b"no gzip at all" * 9, "200 OK", "Content-Encoding: gzip"),
        "is damaged: it cannot be unpacked",
    ),
    "text said to be gzip": (
        reply(STATEMENT, "200 OK", "Content-Encoding: gzip"),
        "is damaged: it cannot be unpacked",
    ),
    "cut gzip": (
        reply(gzip.compress(STATEMENT * 50)[:-20], "200 OK", "Content-Encoding: gzip"),
        "broke off before it was complete",
    ),
    "gzip with a wrong sum": (
        reply(gzip.compress(STATEMENT)[:-8] + bytes(8), "200 OK", "Content-Encoding: gzip"),
        "is damaged: it cannot be unpacked",
    ),
    "an unknown coding": (
        reply(STATEMENT, "200 OK", "Content-Encoding: br"),
        "is packed in a way that was not asked for (br)",
    ),
    "no content": (b"HTTP/1.1 204 No Content\r\n\r\n", "answers 204: there is no page"),
    "a part": (reply(STATEMENT, "206 Partial Content"), "answers with a part of the page"),
    "not modified": (b"HTTP/1.1 304 Not Modified\r\n\r\n", "says that nothing changed"),
    "switching protocols": (
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n",
        "gives an answer that is no HTTP",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_answer_is_named(name: str) -> None:
    answer, line = BROKEN[name]
    assert failure_of(answer).startswith(line)


def test_a_connection_that_is_reset_in_the_middle() -> None:
    def answer(peer: Peer) -> None:
        peer.send(OK + HTML + b"Content-Length: 100\r\n\r\nHalf")
        peer.closing.wait(0.1)
        linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
        peer.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        peer.connection.close()

    assert failure_of(answer).startswith("broke off before it was complete")


def test_more_than_was_announced_is_not_read() -> None:
    with serving({"/": OK + HTML + b"Content-Length: 5\r\n\r\nFirst and more"}) as server:
        assert open_page(server.url()).body == b"First"


def test_padding_after_the_packed_page_is_no_fault_and_several_parts_are_one_page() -> None:
    body = gzip.compress(b"First, ") + gzip.compress(b"then.")
    packed = reply(body + bytes(64), "200 OK", "Content-Encoding: gzip")
    with serving({"/": packed}) as server:
        assert open_page(server.url()).body == b"First, then."


def test_only_what_kept_an_answer_from_coming_lets_a_copy_stand_in() -> None:
    with pytest.raises(UnreachableError), serving({"/": b""}) as server:
        open_page(server.url())
    with pytest.raises(NetworkError) as caught, serving({}) as server:
        open_page(server.url())
    assert not isinstance(caught.value, UnreachableError)


GOOD = [
    reply(gzip.compress(STATEMENT), "200 OK", "Content-Encoding: gzip", "Set-Cookie: a=b"),
    OK + HTML + b"Transfer-Encoding: chunked\r\n\r\n5\r\nFirst\r\n0\r\n\r\n",
    redirect("/other"),
]


@pytest.fixture(scope="module")
def replies() -> dict[str, Reply]:
    return {"/other": reply()}


@pytest.fixture(scope="module")
def steady(replies: dict[str, Reply]) -> Iterator[Server]:
    with serving(replies) as server:
        yield server


@settings(max_examples=60, deadline=None)
@given(
    good=st.sampled_from(GOOD), at=st.integers(0, 200), noise=st.binary(max_size=8),
    lost=st.integers(0, 8),
)  # fmt: skip
def test_whatever_a_server_sends_a_page_or_one_line_comes_of_it(
    steady: Server, replies: dict[str, Reply], good: bytes, at: int, noise: bytes, lost: int
) -> None:
    replies["/"] = good[:at] + noise + good[at + lost :]
    here = [Endpoint("127.0.0.1", public=False)]
    web = Web(limits=SHORT_WHOLE, jar=CookieJar(DefaultCookiePolicy()), resolve=lambda _h, _p: here)
    try:
        open_page(steady.url(), web=web)
    except NetworkError as error:
        assert "\n" not in str(error)
