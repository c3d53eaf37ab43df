"""Connections: to machines that may be asked, for as long as somebody waits."""

from __future__ import annotations

import os
import select
import socket
import time
from errno import EINPROGRESS
from math import inf
from typing import TYPE_CHECKING

import httpcore2

from tui_reader.errors import NetworkError
from tui_reader.page.http import addresses
from tui_reader.page.http.stream import HeaderCount, Stream
from tui_reader.page.http.waiting import in_background
from tui_reader.page.web import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from tui_reader.page.http.addresses import Endpoint
    from tui_reader.page.http.waiting import Wait
    from tui_reader.page.web import Limits


class Dialler(httpcore2.NetworkBackend):
    """Makes the connection for one request.

    A name is looked up once and the connection goes to an address that was checked, so that a name
    that changes its mind between the two (DNS rebinding) gains nothing.

    Args:
        wait: for how long.
        limits: of time and size.
        resolve: finds the machines behind a name.
        only_public: refuse machines that are not on the public internet.
    """

    def __init__(
        self,
        wait: Wait,
        limits: Limits,
        resolve: Callable[[str, int], list[Endpoint]] | None,
        *,
        only_public: bool,
    ) -> None:
        self._wait = wait
        self.limits = limits
        self.where = wait.where
        self._resolve = resolve or addresses.resolve
        self._only_public = only_public
        self._count = HeaderCount(limits.headers, wait.where)
        self.reached: Endpoint | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """Connect to one of the machines behind a name; the limits of time are our own."""
        self._wait.phase(self.limits.connect, "no connection was made")
        candidates = self._allowed(self._look_up(host, port), host)
        failure: OSError | None = None
        for index, endpoint in enumerate(candidates):
            # A machine that keeps silent leaves time for the others.
            others = len(candidates) - index - 1
            share = self._wait.left() / (others + 1) if others else inf
            try:
                connection = _connect(endpoint.ip, port, self._wait, share)
            except OSError as error:
                failure = error
                continue
            self.reached = endpoint
            return Stream(connection, self._wait, self.limits, self._count)
        raise self._refused(failure)

    def headers_arrived(self) -> None:
        """From here on the bytes that arrive belong to the page."""
        self._count.over = True
        self._wait.last_phase()

    def _look_up(self, host: str, port: int) -> list[Endpoint]:
        try:
            found = in_background(lambda: self._resolve(host, port), self._wait, lambda: None)
        except (OSError, ValueError):
            found = []
        if not found:
            raise UnreachableError(
                f"there is no machine named {host}",
                where=self.where,
                hint="check the address and the connection to the internet",
            )
        return found

    def _allowed(self, found: list[Endpoint], host: str) -> list[Endpoint]:
        if not self._only_public:
            return found
        public = [endpoint for endpoint in found if endpoint.public]
        if not public:
            raise private_refused(self.where, f"{host}, {found[0].ip}")
        return public

    def _refused(self, failure: OSError | None) -> UnreachableError:
        refused = isinstance(failure, ConnectionRefusedError)
        reason = (failure.strerror or str(failure)).lower() if failure is not None else ""
        what = "the connection was refused" if refused else f"no connection was made ({reason})"
        return UnreachableError(what, where=self.where, hint="check the address, or try later")


def private_refused(where: str, machine: str) -> NetworkError:
    """A public site leads into the person's own network.

    Args:
        where: the source.
        machine: where it leads to.
    """
    return NetworkError(
        f"a public site leads to a private address ({machine}), which is refused",
        where=where,
        hint="open that address yourself if you mean it",
    )


def _connect(ip: str, port: int, wait: Wait, share: float) -> socket.socket:
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.settimeout(0)
        _succeed(connection.connect_ex((ip, port)), pending=EINPROGRESS)
        _await_connection(connection, wait, time.monotonic() + share)
        _succeed(connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        connection.close()
        raise
    return connection


def _succeed(code: int, pending: int = 0) -> None:
    if code not in (0, pending):
        raise OSError(code, os.strerror(code))


def _await_connection(connection: socket.socket, wait: Wait, until: float) -> None:
    poller = select.poll()
    poller.register(connection, select.POLLOUT)
    while not poller.poll(wait.slice() * 1000):
        if time.monotonic() >= until:
            raise TimeoutError("no answer")
