"""Pages through the proxy that the environment names."""

from __future__ import annotations

import socket
import threading

import pytest

from tests.page.server import STATEMENT, Peer, redirect, reply, serving
from tests.page.test_http_tls import GOOD, believing
from tui_reader.errors import NetworkError
from tui_reader.page.open import open_page


def test_a_page_is_asked_for_through_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"http://example.test/a?b": reply()}) as proxy:
        monkeypatch.setenv("http_proxy", f"http://me:s%40fe@127.0.0.1:{proxy.port}")
        page = open_page("http://example.test/a?b")
    (asked,) = proxy.asked
    assert page.body == STATEMENT
    assert asked.all("host") == ["example.test"]
    assert asked.all("proxy-authorization") == ["Basic bWU6c0BmZQ=="]


def test_hosts_can_be_exempt_from_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.1")
    with serving({"/": reply()}) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_secure_page_goes_through_a_tunnel(monkeypatch: pytest.MonkeyPatch) -> None:
    def tunnel(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with GOOD.wrap_socket(peer.connection, server_side=True) as secured:
            secured.recv(65536)
            secured.sendall(reply())

    with serving({"localhost:443": tunnel}) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"127.0.0.1:{proxy.port}")
        page = open_page("https://localhost/a", web=believing())
    assert page.body == STATEMENT
    assert proxy.asked[0].line == "CONNECT localhost:443 HTTP/1.1"


def test_a_page_can_be_asked_for_through_a_socks_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    def serve() -> None:
        with listener, listener.accept()[0] as connection:
            asked.append(connection.recv(100))
            connection.sendall(b"\x05\x00")
            asked.append(connection.recv(100))
            connection.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
            connection.recv(65536)
            connection.sendall(reply())

    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve)
    thread.start()
    monkeypatch.setenv("all_proxy", f"socks5h://127.0.0.1:{listener.getsockname()[1]}")
    page = open_page("http://example.test/")
    thread.join()
    assert page.body == STATEMENT
    assert b"example.test" in asked[1], "the proxy looks the name up"


def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = reply(b"", "407 Proxy Authentication Required")
    with serving({"*": refusal}) as proxy:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(NetworkError) as caught:
            open_page("https://example.test/")
    assert caught.value.what == "the proxy answers 407 Proxy Authentication Required"
    assert "HTTPS_PROXY" in caught.value.hint


@pytest.mark.parametrize("value", ["gopher://127.0.0.1", "http://:80", "http://a:b:c", "http://ä/"])
def test_a_proxy_that_cannot_be_understood(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", value)
    with pytest.raises(NetworkError, match="the proxy's address cannot be understood"):
        open_page("http://example.test/")


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://0x7f000001/",
        "http://[::1]/",
        "http://localhost/",
        "http://router/",
        "http://nas.local/",
    ],
)
def test_a_public_site_does_not_lead_into_the_network_of_the_proxy_either(
    target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving({"http://example.test/": redirect(target), "*": reply()}) as proxy:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(NetworkError, match="private address"):
            open_page("http://example.test/")
    assert len(proxy.asked) == 1
