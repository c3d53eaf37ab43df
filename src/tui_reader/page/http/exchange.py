"""One request and its answer, up to the first byte of the body."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpcore2
import httpx2
from h2.exceptions import H2Error

from tui_reader.errors import NetworkError
from tui_reader.page.http.stream import too_many_headers
from tui_reader.page.web import UnreachableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tui_reader.page.http.dial import Dialler


@dataclass(frozen=True, slots=True)
class Hop:
    """An address on the way to a page, and what was answered there.

    Args:
        url: what was asked for.
        status: of the answer.
        headers: of the answer.
        response: its body is still to be received.
    """

    url: httpx2.URL
    status: int
    headers: httpx2.Headers
    response: httpcore2.Response


@contextmanager
def exchange(
    pool: httpcore2.ConnectionPool,
    dialler: Dialler,
    url: httpx2.URL,
    headers: Mapping[str, str],
    sent: Callable[[], None],
) -> Iterator[Hop]:
    """Ask for a page; the connection lasts as long as the context.

    Args:
        pool: makes its connections through `dialler`.
        dialler: counts the headers.
        url: what to ask for.
        headers: of the request.
        sent: called once the request is on its way.

    Raises:
        NetworkError: no answer came, or none that is HTTP.
    """

    def trace(name: str, _info: object) -> None:
        if name.endswith("send_request_headers.complete"):
            sent()

    address = httpcore2.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    with (
        in_words("broke the connection off", "gives an answer that is no HTTP", dialler.where),
        pool.stream(
            "GET", address, headers=list(headers.items()), extensions={"trace": trace}
        ) as response,
    ):
        dialler.headers_arrived()
        answered = httpx2.Headers(response.headers)
        if sum(len(n) + len(v) + 4 for n, v in answered.raw) > dialler.limits.headers:
            raise too_many_headers(dialler.limits.headers, dialler.where)
        yield Hop(url, response.status, answered, response)


@contextmanager
def in_words(cut: str, wrong: str, where: str) -> Iterator[None]:
    """Say in one line what a server or a proxy did.

    Args:
        cut: what has happened when the connection ended too early.
        wrong: what has happened when an answer is against the rules.
        where: the source.

    Raises:
        NetworkError: something of that kind happened meanwhile.
    """
    try:
        yield
    except httpcore2.ProxyError as error:
        raise NetworkError(
            f"the proxy answers {error}", where=where, hint="check HTTPS_PROXY and HTTP_PROXY"
        ) from None
    except (httpcore2.ProtocolError, httpcore2.NetworkError, H2Error) as error:
        is_cut = isinstance(error, httpcore2.NetworkError) or "disconnected" in str(error)
        what = cut if is_cut else wrong
        raise UnreachableError(what, where=where, hint="try again later") from None
