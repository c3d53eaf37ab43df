"""One page from the web: ask, follow, receive."""

from __future__ import annotations

from base64 import b64encode
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpcore2
import httpx2
from h2.exceptions import H2Error

from tui_reader import __version__
from tui_reader.errors import NetworkError
from tui_reader.page.http import kinds, targets
from tui_reader.page.http.answer import Answer
from tui_reader.page.http.cookies import Gate
from tui_reader.page.http.dial import Dialler, private_refused
from tui_reader.page.http.proxies import proxy_for
from tui_reader.page.http.receive import receive
from tui_reader.page.http.stream import too_many_headers
from tui_reader.page.http.unpack import ACCEPTED
from tui_reader.page.http.waiting import Wait
from tui_reader.page.http.words import status_words
from tui_reader.page.web import Progress, UnreachableError, shown

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from tui_reader.page.freshness import Entry
    from tui_reader.page.web import Web

_HEADERS = {
    "User-Agent": f"tui-reader/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.1",
    "Accept-Encoding": ACCEPTED,
}


def fetch(source: str, web: Web, kept: Entry | None) -> Answer:
    """Get a page, following redirects.

    Args:
        source: the address a person typed.
        web: limits, cookies and ports.
        kept: the copy to ask about instead of for, where the way ends at its address.

    Raises:
        UnreachableError: no answer came, or not in time.
        NetworkError: what came is no page.
    """
    return _Journey(source, web, kept).run()


@dataclass(slots=True)
class _Hop:
    """An address on the way, and what was answered there."""

    url: httpx2.URL
    status: int
    headers: httpx2.Headers
    response: httpcore2.Response


class _Journey:
    """The way from the address that was typed to the page."""

    def __init__(self, source: str, web: Web, kept: Entry | None) -> None:
        self._start = targets.typed(source)
        self._asked_host = targets.host_of(self._start)
        self._where = shown(source)
        self._web = web
        self._kept = kept
        self._wait = Wait(self._where, web.limits.whole, web.cancelled)
        self._gate = Gate(web.jar, web.limits.cookies) if web.jar is not None else None
        self._tls: ssl.SSLContext | None = web.tls
        self._passed: list[str] = []
        self._settled = True
        self._only_public = False
        self._asked_about = False
        self._notes: list[str] = []

    def run(self) -> Answer:
        """Follow the way to its end."""
        url = targets.without_credentials(self._start)
        while True:
            with self._ask(url) as hop:
                target = targets.next_hop(url, hop.status, hop.headers, self._where)
                self._keep_cookies(hop, is_page=target is None)
                if target is None:
                    return self._arrive(hop)
            self._settled = self._settled and hop.status in targets.FOR_GOOD
            self._pass(url, target)
            url = target

    def _pass(self, url: httpx2.URL, target: httpx2.URL) -> None:
        self._passed.append(str(url))
        if url.scheme == "https" and target.scheme == "http":
            self._notes.append("the way to this page left the encrypted web")
        if len(self._passed) > self._web.limits.redirects:
            circle = str(target) in self._passed
            times = f"more than {self._web.limits.redirects} times"
            raise NetworkError(
                "redirects in a circle" if circle else f"redirects {times}",
                where=self._where,
                hint="it may insist on cookies; see consent cookies",
            )

    @contextmanager
    def _ask(self, url: httpx2.URL) -> Iterator[_Hop]:
        limits = self._web.limits
        proxy = self._proxy(url)
        only_public = self._only_public and proxy is None
        dialler = Dialler(self._wait, limits, self._web.resolve, only_public=only_public)
        self._tell("connecting", url)
        with (
            self._pool(url, proxy, dialler) as pool,
            _in_words("broke the connection off", "gives an answer that is no HTTP", self._where),
            pool.stream(
                "GET",
                _core_url(url),
                headers=self._request_headers(url),
                extensions={"trace": lambda name, _info: self._trace(name, url)},
            ) as response,
        ):
            dialler.headers_arrived()
            headers = httpx2.Headers(response.headers)
            if sum(len(n) + len(v) + 4 for n, v in headers.raw) > limits.headers:
                raise too_many_headers(limits.headers, self._where)
            if dialler.reached is not None and dialler.reached.public and proxy is None:
                self._only_public = True
            yield _Hop(url, response.status, headers, response)

    def _proxy(self, url: httpx2.URL) -> httpcore2.Proxy | None:
        proxy = proxy_for(url.scheme, targets.host_of(url), targets.port_of(url))
        # The proxy looks names up, so only what the address itself says can be checked.
        into_private = _is_local(targets.host_of(url)) and not _is_local(self._asked_host)
        if proxy is not None and into_private:
            raise private_refused(self._where, targets.host_of(url))
        return proxy

    def _pool(
        self, url: httpx2.URL, proxy: httpcore2.Proxy | None, dialler: Dialler
    ) -> httpcore2.ConnectionPool:
        # A pool for each hop: a connection that was made for another hop was checked for that one.
        if url.scheme == "https" and self._tls is None:
            self._tls = httpx2.create_ssl_context()
        return httpcore2.ConnectionPool(
            ssl_context=self._tls, proxy=proxy, http2=True, network_backend=dialler
        )

    def _request_headers(self, url: httpx2.URL) -> list[tuple[str, str]]:
        headers = dict(_HEADERS)
        if self._web.gpc(targets.host_of(url)):
            headers["Sec-GPC"] = "1"
        if self._start.userinfo and targets.same_origin(self._start, url):
            credentials = f"{self._start.username}:{self._start.password}".encode()
            headers["Authorization"] = f"Basic {b64encode(credentials).decode()}"
        if self._gate is not None:
            cookies = self._gate.header(str(url), self._asked_host, redirected=bool(self._passed))
            if cookies:
                headers["Cookie"] = cookies
        self._asked_about = self._kept is not None and self._kept.url == str(url)
        if self._kept is not None and self._asked_about:
            headers.update(self._kept.conditions())
        return list(headers.items())

    def _trace(self, name: str, url: httpx2.URL) -> None:
        if name.endswith("send_request_headers.complete"):
            self._tell("waiting", url)

    def _tell(self, phase: str, url: httpx2.URL) -> None:
        self._web.progress(Progress(phase, str(url)))

    def _keep_cookies(self, hop: _Hop, *, is_page: bool) -> None:
        if self._gate is None:
            return
        # A server on the way serves the page that was asked for; the last one is the page.
        host = targets.host_of(hop.url) if is_page else self._asked_host
        redirected = bool(self._passed) and not is_page
        dropped = self._gate.keep(
            hop.headers.get_list("set-cookie"), str(hop.url), host, redirected=redirected
        )
        if dropped:
            why = "too many, too large or malformed"
            self._notes.append(
                f"cookies of {targets.host_of(hop.url)} that were dropped ({why}): {dropped}"
            )

    def _arrive(self, hop: _Hop) -> Answer:
        unchanged = hop.status == 304 and self._asked_about
        body, media_type, charset = b"", "", None
        if not unchanged:
            self._insist_on_a_page(hop)
            media_type, charset = kinds.content_type(hop.headers.get("content-type", ""))
            self._insist_on_text(kinds.not_text(media_type))
            body = self._receive(hop)
            as_said = hop.headers.get("x-content-type-options", "").strip().lower() == "nosniff"
            media_type = kinds.settled(media_type, body, str(hop.url), as_said=as_said)
            self._insist_on_text(kinds.binary(body))
        return Answer(
            str(hop.url),
            dict(hop.headers),
            body,
            media_type,
            charset,
            redirects=tuple(self._passed),
            settled=self._settled,
            unchanged=unchanged,
            private=bool(self._start.userinfo),
            notes=tuple(self._notes),
        )

    def _receive(self, hop: _Hop) -> bytes:
        def tell(received: int, total: int | None) -> None:
            self._wait.left()
            self._web.progress(Progress("receiving", str(hop.url), received, total))

        cut = "broke off before it was complete"
        with _in_words(cut, cut, self._where):
            return receive(
                hop.response.iter_stream(), hop.headers, self._web.limits.body, self._where, tell
            )

    def _insist_on_a_page(self, hop: _Hop) -> None:
        status = hop.status
        if status in (204, 205):
            what, hint = f"answers {status}: there is no page", "check the address"
        elif status == 206:
            what, hint = "answers with a part of the page", "try again later"
        elif status == 304:
            what, hint = "says that nothing changed, of a page that is not here", "try again later"
        elif 200 <= status < 400:
            return
        else:
            what, hint = status_words(status, hop.headers.get("retry-after"), self._web.now())
        if self._passed:
            what = f"{what} (at {hop.url})"
        raise NetworkError(what, where=self._where, hint=hint)

    def _insist_on_text(self, kind: str | None) -> None:
        if kind is not None:
            raise NetworkError(
                f"is not text but {kind}", where=self._where, hint="open it with another program"
            )


@contextmanager
def _in_words(cut: str, wrong: str, where: str) -> Iterator[None]:
    """Say in one line that a connection ended too early, or that what came is against the rules."""
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


def _core_url(url: httpx2.URL) -> httpcore2.URL:
    return httpcore2.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _is_local(host: str) -> bool:
    from tui_reader.page.http.addresses import is_public

    try:
        return not is_public(host)
    except ValueError:
        return host == "localhost" or host.endswith((".localhost", ".local", ".internal", ".lan"))
