"""One connection: read and written in slices of time, so that whoever gives up is noticed."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

import httpcore2

from tui_reader.errors import NetworkError
from tui_reader.page.http.certificates import untrusted
from tui_reader.page.http.waiting import in_background

if TYPE_CHECKING:
    from typing import Any

    from tui_reader.page.http.waiting import Wait
    from tui_reader.page.web import Limits

_PIECE = 16 * 1024  # bytes read at once while headers are counted


def too_many_headers(limit: int, where: str) -> NetworkError:
    """An answer's headers are larger than any honest site's.

    Args:
        limit: in bytes.
        where: the source.
    """
    return NetworkError(
        f"sends more than {limit >> 10} KB of headers",
        where=where,
        hint="open the page in a browser, save it and open the file",
    )


class HeaderCount:
    """Bytes that arrived before the headers were complete.

    Args:
        limit: how many there may be.
        where: the source.
    """

    def __init__(self, limit: int, where: str) -> None:
        self._limit = limit
        self._where = where
        self._received = 0
        self.over = False

    def add(self, received: int) -> None:
        """Count more of them.

        Args:
            received: how many arrived.

        Raises:
            NetworkError: they are too many.
        """
        self._received += received
        # The last piece may hold the beginning of the page as well.
        if not self.over and self._received > self._limit + _PIECE:
            raise too_many_headers(self._limit, self._where)


class Stream(httpcore2.NetworkStream):
    """A connection as httpcore reads and writes it; its limits of time are those of `Wait`.

    Args:
        connection: a connected socket.
        wait: for how long.
        limits: of time.
        count: of the headers.
    """

    def __init__(
        self, connection: socket.socket, wait: Wait, limits: Limits, count: HeaderCount
    ) -> None:
        self._socket = connection
        self._wait = wait
        self._limits = limits
        self._count = count

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """What has arrived, b"" at the end."""
        if not self._count.over:
            max_bytes = min(max_bytes, _PIECE)
        while True:
            self._socket.settimeout(self._wait.slice())
            try:
                data = self._socket.recv(max_bytes)
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore2.ReadError(str(error)) from error
            self._count.add(len(data))
            return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Send all of it."""
        if not self._count.over:
            self._wait.phase(self._limits.first_byte, "no answer came")
        rest = memoryview(buffer)
        while rest:
            self._socket.settimeout(self._wait.slice())
            try:
                rest = rest[self._socket.send(rest) :]
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore2.WriteError(str(error)) from error

    def close(self) -> None:
        """End the connection."""
        self._socket.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Go on in secret, once the other side has proved who it is."""
        if isinstance(self._socket, ssl.SSLSocket):
            raise NetworkError(
                "a secure page cannot be asked for through a proxy that is itself asked securely",
                where=self._wait.where,
                hint="name the proxy with http://",
            )
        # The handshake takes the socket over; this one is left to break it off with.
        handle = self._socket.dup()
        try:
            self._socket.settimeout(self._wait.left())
            secured = in_background(
                lambda: ssl_context.wrap_socket(self._socket, server_hostname=server_hostname),
                self._wait,
                lambda: _break_off(handle),
            )
        except (OSError, ValueError) as error:
            self._socket.close()
            raise untrusted(error, server_hostname or "", self._wait.where) from error
        finally:
            handle.close()
        return Stream(secured, self._wait, self._limits, self._count)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401
        """What httpcore asks about a connection."""
        if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket):
            return self._socket
        return self._socket if info == "socket" else None


def _break_off(handle: socket.socket) -> None:
    with suppress(OSError):
        handle.shutdown(socket.SHUT_RDWR)
