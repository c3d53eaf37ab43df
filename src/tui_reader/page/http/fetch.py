"""One page from the web: ask, follow, receive."""

from __future__ import annotations

from base64 import b64encode
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import httpcore2
import httpx2

from tui_reader import __version__
from tui_reader.errors import NetworkError
from tui_reader.page.http import addresses, arrival, targets
from tui_reader.page.http.answer import Answer
from tui_reader.page.http.cookies import Gate
from tui_reader.page.http.dial import Dialler, private_refused
from tui_reader.page.http.exchange import exchange
from tui_reader.page.http.proxies import proxy_for
from tui_reader.page.http.unpack import ACCEPTED
from tui_reader.page.http.waiting import Wait
from tui_reader.page.web import NotAllowedError, Progress, shown

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from tui_reader.page.freshness import Entry
    from tui_reader.page.http.exchange import Hop
    from tui_reader.page.web import Web

_HEADERS = {
    "User-Agent": f"tui-reader/{__version__}",
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


def fetch_image(url: str, web: Web, page_host: str) -> bytes:
    """Get a picture of a page, following redirects, without a cookie.

    Args:
        url: as it stands in the page, absolute.
        web: limits and ports; its jar and its cache are not used.
        page_host: of the page, which alone may have its pictures in the person's own network; ""
            for a page that is on no host.

    Raises:
        NotAllowedError: a host on the way may not be asked.
        NetworkError: no answer came, or no picture.
    """
    journey = _Journey(url, replace(web, jar=None, cache=None), None, arrival.IMAGE)
    journey.stay_public_beyond(page_host)
    return journey.run().body


class _Journey:
    """The way from the address that was typed to the page."""

    def __init__(
        self,
        source: str,
        web: Web,
        kept: Entry | None,
        wanted: arrival.Wanted = arrival.PAGE,
    ) -> None:
        self._start = targets.typed(source)
        self._asked_host = targets.host_of(self._start)
        self._where = shown(source)
        self._web = web
        self._kept = kept
        self._wanted = wanted
        self._wait = Wait(self._where, web.limits.whole, web.cancelled)
        self._gate = Gate(web.jar, web.limits.cookies) if web.jar is not None else None
        self._tls: ssl.SSLContext | None = web.tls
        self._passed: list[str] = []
        self._settled = True
        self._only_public = False
        self._notes: list[str] = []

    def stay_public_beyond(self, host: str) -> None:
        """Treat the address as one that a server chose, not the person.

        Args:
            host: of that server; its own machine may be asked wherever it is.
        """
        if targets.host_of(self._start) != host:
            self._only_public = True

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
    def _ask(self, url: httpx2.URL) -> Iterator[Hop]:
        host = targets.host_of(url)
        if not self._web.may_ask(host):
            raise NotAllowedError("is not asked, by your choices", where=host, hint="see consent")
        proxy = self._proxy(url)
        only_public = self._only_public and proxy is None
        dialler = Dialler(self._wait, self._web.limits, self._web.resolve, only_public=only_public)
        headers = self._request_headers(url)
        self._tell("connecting", url)
        with (
            self._pool(url, proxy, dialler) as pool,
            exchange(pool, dialler, url, headers, lambda: self._tell("waiting", url)) as hop,
        ):
            if proxy is None and dialler.reached is not None and dialler.reached.public:
                self._only_public = True
            yield hop

    def _proxy(self, url: httpx2.URL) -> httpcore2.Proxy | None:
        host = targets.host_of(url)
        proxy = proxy_for(url.scheme, host, targets.port_of(url))
        # The proxy looks names up, so only what the address itself says can be checked.
        chosen = self._only_public or not addresses.is_local(self._asked_host)
        into_private = chosen and addresses.is_local(host)
        if proxy is not None and into_private:
            raise private_refused(self._where, host)
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

    def _request_headers(self, url: httpx2.URL) -> dict[str, str]:
        headers = _HEADERS | {"Accept": self._wanted.accept}
        if self._web.gpc(targets.host_of(url)):
            headers["Sec-GPC"] = "1"
        if self._start.userinfo and targets.same_origin(self._start, url):
            credentials = f"{self._start.username}:{self._start.password}".encode()
            headers["Authorization"] = f"Basic {b64encode(credentials).decode()}"
        if self._gate is not None:
            cookies = self._gate.header(str(url), self._asked_host, redirected=bool(self._passed))
            if cookies:
                headers["Cookie"] = cookies
        if self._kept is not None and self._asks_about(url):
            headers.update(self._kept.conditions())
        return headers

    def _asks_about(self, url: httpx2.URL) -> bool:
        """Whether the copy that is kept was found at an address."""
        return self._kept is not None and self._kept.url == str(url)

    def _tell(self, phase: str, url: httpx2.URL) -> None:
        self._web.progress(Progress(phase, str(url)))

    def _keep_cookies(self, hop: Hop, *, is_page: bool) -> None:
        if self._gate is None:
            return
        # A server on the way serves the page that was asked for; the last one is the page.
        host = targets.host_of(hop.url) if is_page else self._asked_host
        redirected = bool(self._passed) and not is_page
        dropped = self._gate.keep(
            hop.headers.get_list("set-cookie"), str(hop.url), host, redirected=redirected
        )
        if dropped:
            host = targets.host_of(hop.url)
            self._notes.append(f"cookies of {host} that were dropped unseen: {dropped}")

    def _arrive(self, hop: Hop) -> Answer:
        def tell(received: int, total: int | None) -> None:
            self._wait.left()
            self._web.progress(Progress("receiving", str(hop.url), received, total))

        unchanged = hop.status == 304 and self._asks_about(hop.url)
        body, media_type, charset = b"", "", None
        if not unchanged:
            now, redirected = self._web.now(), bool(self._passed)
            arrival.insist_on_a_page(hop, self._where, now, redirected=redirected)
            body, media_type, charset = self._wanted.receive(
                hop, self._web.limits.body, self._where, tell
            )
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
