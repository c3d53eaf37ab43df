"""A web server on 127.0.0.1 that sends exactly the bytes it is told to, good or bad."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

PATIENCE = 10.0  # seconds after which a test's server gives up whatever it does
_TLS_HELLO = b"\x16\x03"
STATEMENT = (
    b"<!doctype html><html><body><h1>Bridges</h1><p>The bridge opens again.</p></body></html>"
)


@dataclass(frozen=True)
class Asked:
    """A request as it arrived; names of headers in lower case."""

    line: str
    headers: list[tuple[str, str]]

    def all(self, name: str) -> list[str]:
        return [value for each, value in self.headers if each == name]

    @property
    def target(self) -> str:
        return self.line.split(" ")[1]


@dataclass
class Peer:
    """The other end of one connection, for an answer that misbehaves step by step."""

    connection: socket.socket
    asked: Asked
    closing: threading.Event
    raw: bytes = b""

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def forever(self, data: bytes, pause: float = 0.0) -> None:
        """Send the same again and again, until the client or the test has had enough."""
        while not self.closing.wait(pause):
            self.connection.sendall(data)

    def be_silent(self) -> None:
        self.closing.wait(PATIENCE)


Reply = bytes | Callable[[Peer], None]


def reply(body: bytes = STATEMENT, status: str = "200 OK", *headers: str) -> bytes:
    """A whole answer; without a Content-Type of its own it is HTML in UTF-8."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    if not any(each.lower().startswith("content-type:") for each in headers):
        lines.append("Content-Type: text/html; charset=utf-8")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def redirect(to: str, status: str = "302 Found", *headers: str) -> bytes:
    return reply(b"", status, f"Location: {to}", *headers)


def endless(head: bytes, data: bytes, pause: float = 0.0) -> Callable[[Peer], None]:
    """An answer that begins well and then never ends."""

    def answer(peer: Peer) -> None:
        peer.send(head)
        peer.forever(data, pause)

    return answer


@dataclass
class Server:
    """What is running, and what it was asked."""

    port: int
    scheme: str
    asked: list[Asked] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"


@contextmanager
def serving(replies: Mapping[str, Reply], tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Run a server; what is not in `replies` is answered from "*", or with 404."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.02)
    server = Server(listener.getsockname()[1], "http" if tls is None else "https")
    closing = threading.Event()
    threads: list[threading.Thread] = []

    def accept() -> None:
        while not closing.is_set():
            with suppress(TimeoutError):
                connection, _ = listener.accept()
                connection.settimeout(PATIENCE)
                serve = threading.Thread(
                    target=_serve, args=(connection, replies, tls, server, closing)
                )
                serve.start()
                threads.append(serve)

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield server
    finally:
        closing.set()
        accepting.join(PATIENCE)
        for thread in threads:
            thread.join(PATIENCE)
        listener.close()


def _serve(
    connection: socket.socket,
    replies: Mapping[str, Reply],
    tls: ssl.SSLContext | None,
    server: Server,
    closing: threading.Event,
) -> None:
    # A client that has seen enough goes away in the middle: that is what these tests are about.
    with suppress(OSError), connection:
        if tls is not None:
            connection = tls.wrap_socket(connection, server_side=True)
        with connection:
            data = _read(connection)
            if not data:
                return
            if data.startswith(_TLS_HELLO):
                connection.sendall(reply(b"this is plain HTTP", "400 Bad Request"))
                return
            asked = _asked(data)
            server.asked.append(asked)
            missing = reply(b"nothing here", "404 Not Found", "Content-Type: text/plain")
            answer = replies.get(asked.target, replies.get("*", missing))
            if callable(answer):
                answer(Peer(connection, asked, closing, data))
            else:
                connection.sendall(answer)
            _finish(connection, closing)


def _finish(connection: socket.socket, closing: threading.Event) -> None:
    """Let the client read what is on the way before the connection ends."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(0.02)
        while not closing.is_set():
            with suppress(TimeoutError):
                if not connection.recv(65536):
                    return


def _read(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data and not data.startswith(_TLS_HELLO):
        piece = connection.recv(65536)
        if not piece:
            return b""
        data += piece
    return data


def _asked(data: bytes) -> Asked:
    line, *rest = data.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    pairs = (each.partition(":") for each in rest)
    return Asked(line, [(name.strip().lower(), value.strip()) for name, _, value in pairs])
