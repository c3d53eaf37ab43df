"""The web as a port: what opening an address may cost, keep, send and tell."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tui_reader.errors import NetworkError
from tui_reader.page.model import Page

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from http.cookiejar import CookieJar

    from tui_reader.page.cache import PageCache
    from tui_reader.page.freshness import Entry
    from tui_reader.page.http.addresses import Endpoint
    from tui_reader.page.http.answer import Answer


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a person's time and memory one page may take.

    Args:
        connect: seconds until a connection stands, looking up the name and TLS included.
        first_byte: seconds from the request to the end of the answer's headers.
        whole: seconds for everything, redirects included.
        body: bytes of the page after decompression.
        headers: bytes of one answer's headers.
        redirects: how many are followed.
        cookies: by how many the jar may grow with one answer; the others are dropped.
    """

    connect: float = 10.0
    first_byte: float = 20.0
    whole: float = 30.0
    body: int = 20 * 1024 * 1024
    headers: int = 64 * 1024
    redirects: int = 10
    cookies: int = 50


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the opening of a page has come.

    Args:
        phase: "connecting", "waiting" or "receiving".
        url: the address that is being asked, safe to show.
        received: bytes of the body that have arrived.
        total: bytes announced, None when nobody said.
    """

    phase: str
    url: str
    received: int = 0
    total: int | None = None


class UnreachableError(NetworkError):
    """No answer came: an old copy of the page may stand in for it."""


class StatusError(NetworkError):
    """The server answered, and not with the page."""


class CancelledError(NetworkError):
    """The person gave up waiting."""


class NotAllowedError(NetworkError):
    """The person's choices keep a host from being asked; `where` is the host."""


def _now() -> datetime:
    return datetime.now(UTC)


def _silent(_progress: Progress) -> None:
    return None


def _never() -> bool:
    return False


def _always(_host: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Web:
    """What a page may be opened with; without arguments no cookie and no file is touched.

    Args:
        limits: of time and size.
        jar: the cookies, behind their policy; None sends and stores none.
        gpc: whether a host is told not to sell or share (Global Privacy Control).
        may_ask: whether a host may be asked at all, those that redirects lead to included.
        cache: where copies are kept; None keeps none.
        reload: ask the server even where a fresh copy is kept.
        progress: told about every step, on the thread that opens the page.
        cancelled: asked several times a second; once it is true the page is given up.
        now: the clock, UTC.
        resolve: finds the addresses of a host and port; the system's own when None.
        tls: whose certificates are believed; those of the system when None.
    """

    limits: Limits = Limits()
    jar: CookieJar | None = None
    gpc: Callable[[str], bool] = field(default=_always)
    may_ask: Callable[[str], bool] = field(default=_always)
    cache: PageCache | None = None
    reload: bool = False
    progress: Callable[[Progress], None] = field(default=_silent)
    cancelled: Callable[[], bool] = field(default=_never)
    now: Callable[[], datetime] = field(default=_now)
    resolve: Callable[[str, int], list[Endpoint]] | None = None
    tls: ssl.SSLContext | None = None


def shown(source: str) -> str:
    """An address as it may be shown: without the password that somebody typed into it.

    Args:
        source: as the person wrote it.
    """
    scheme, slashes, rest = source.partition("://")
    authority, slash, path = rest.partition("/")
    _, at, host = authority.rpartition("@")
    return f"{scheme}{slashes}{host}{slash}{path}" if at else source


def open_url(url: str, web: Web) -> Page:
    """Open an address on the web, or the fresh copy of it that is kept.

    Args:
        url: begins with http:// or https://.
        web: limits, cookies and cache.

    Raises:
        NetworkError: no page came of it; `CancelledError` when the person gave it up.
    """
    kept = web.cache.get(url) if web.cache is not None else None
    now = web.now()
    if kept is not None and not web.reload and kept.retrieved <= now < kept.fresh_until:
        return _kept_page(url, kept)
    from tui_reader.page.http.fetch import fetch

    try:
        answer = fetch(url, web, kept)
    except UnreachableError as error:
        if kept is None:
            raise
        day = f"{kept.retrieved:%Y-%m-%d}"
        return _kept_page(url, kept, (f"{error.what}; this is the copy of {day}",))
    return _page(url, web, answer, kept, now)


def _page(url: str, web: Web, answer: Answer, kept: Entry | None, now: datetime) -> Page:
    from tui_reader.page.freshness import entry_of, may_be_kept, renewed

    if answer.unchanged and kept is not None:
        entry = renewed(kept, answer, now)
    else:
        entry = entry_of(answer, now)
    if web.cache is not None and may_be_kept(answer):
        web.cache.put(url, entry)
    elif web.cache is not None:
        web.cache.forget(url)
    return replace(_kept_page(url, entry, answer.notes), redirects=answer.redirects)


def _kept_page(url: str, entry: Entry, notes: tuple[str, ...] = ()) -> Page:
    return Page(
        shown(url),
        entry.body,
        entry.media_type,
        charset=entry.charset,
        url=entry.url,
        retrieved=entry.retrieved,
        notes=notes,
    )
