"""The consent gate: which cookies are kept and sent, and why others are not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from http.cookiejar import Cookie, DefaultCookiePolicy
from ipaddress import ip_address
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from tui_reader.consent.sites import is_public_suffix, site_of
from tui_reader.errors import UsageError
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.request import Request

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.cookies import Classification, Classifier

LIMIT = 50  # cookies of one answer
MAX_AGE = 400 * 24 * 3600  # seconds (RFC 6265bis §5.5)
_PAIR_LIMIT = 4096  # octets of name and value together (RFC 6265bis §5.6)
_ATTRIBUTE_LIMIT = 1024  # octets of a domain or path
_REMEMBERED = 1000  # refused cookies

Reason = Literal[
    "no consent",
    "purpose unknown",
    "third party",
    "public suffix",
    "foreign domain",
    "not encrypted",
    "against its name",
    "too large",
    "too many",
    "malformed",
]


@dataclass(frozen=True, slots=True)
class Refused:
    """A cookie that was neither kept nor sent; its value is not remembered.

    Args:
        site: registrable domain of the page.
        name: safe to show.
        domain: it was meant for.
        category: what it was taken for.
        reason: why it was refused.
    """

    site: str
    name: str
    domain: str
    category: str
    reason: Reason


class ConsentPolicy(DefaultCookiePolicy):
    """Keeps and sends a cookie only as the choices for the page's site allow at that moment.

    The rules of the standard library hold as well; where they are laxer than RFC 6265bis, the
    stricter one holds. The page is the request's `origin_req_host`.

    Args:
        choices: what a person chose, asked anew for every request and every answer.
        classifier: says what a cookie is for.
        clock: the present (UTC).
        limit: most cookies that are kept of one answer.

    Attributes:
        classifier: says what a cookie is for.
    """

    def __init__(
        self,
        choices: Callable[[], Choices],
        classifier: Classifier,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        limit: int = LIMIT,
    ) -> None:
        super().__init__(rfc2965=False, strict_ns_domain=self.DomainStrictNonDomain)
        self.classifier = classifier
        self._ask = choices
        self._clock = clock
        self._limit = limit
        self._request: Request | None = None
        self._choices: Choices | None = None
        self._taken = 0
        self._refused: dict[tuple[str, str, str], Refused] = {}

    def refused(self, site: str | None = None) -> tuple[Refused, ...]:
        """The cookies that were refused, in the order in which they first came.

        Args:
            site: registrable domain of the page, None for all.
        """
        return tuple(each for each in self._refused.values() if site in (None, each.site))

    def classify(self, cookie: Cookie, site: str | None = None) -> Classification:
        """Say what a cookie is for.

        Args:
            cookie: of a jar.
            site: registrable domain of the page; that of the cookie's domain when None.
        """
        return self.classifier.classify(cookie.name, cookie.domain, site or _site(cookie.domain))

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        """Whether a cookie of an answer may be kept.

        Args:
            cookie: as the answer sets it.
            request: that was answered.
        """
        self._meet(request)
        reason = (
            _too_large_or_malformed(cookie)
            or _out_of_place(cookie, request)
            or _against_its_name(cookie, request)
            or self._by_choice(cookie, request)
        )
        if reason is None and self._taken >= self._limit:
            reason = "too many"
        if reason is None and not super().set_ok(cookie, request):
            reason = "foreign domain"
        if reason is not None:
            self._note(cookie, request, reason)
            return False
        self._taken += 1
        self._refused.pop(_key(cookie, request), None)
        if cookie.expires is not None:
            latest = int(self._clock().timestamp()) + MAX_AGE
            cookie.expires = min(int(cookie.expires), latest)
        return True

    def return_ok(self, cookie: Cookie, request: Request) -> bool:
        """Whether a kept cookie may be sent.

        Args:
            cookie: of the jar.
            request: it would go with.
        """
        self._meet(request)
        reason = "third party" if _is_third_party(request) else self._by_choice(cookie, request)
        if reason is not None:
            self._note(cookie, request, reason)
            return False
        return super().return_ok(cookie, request)

    def return_ok_secure(self, cookie: Cookie, request: Request) -> bool:
        """Whether the connection is safe enough for a cookie.

        Args:
            cookie: of the jar.
            request: it would go with.
        """
        return not cookie.secure or is_trustworthy(request)

    def _meet(self, request: Request) -> None:
        """Ask for the choices once a request: they may change in between, not meanwhile."""
        if request is not self._request:
            self._request = request
            self._choices = self._ask()
            self._taken = 0

    def _by_choice(self, cookie: Cookie, request: Request) -> Reason | None:
        site = _site(request.origin_req_host)
        category = self.classify(cookie, site).category
        if category == "other":
            return "purpose unknown"
        allowed = self._choices is not None and self._choices.allows(
            category, site, now=self._clock()
        )
        return None if allowed else "no consent"

    def _note(self, cookie: Cookie, request: Request, reason: Reason) -> None:
        key = _key(cookie, request)
        if key not in self._refused and len(self._refused) >= _REMEMBERED:
            return
        site, domain, name = key
        category = self.classify(cookie, site).category
        self._refused[key] = Refused(site, name, domain, category, reason)


def host_of(request: Request) -> str:
    """The host a request goes to, in lower case; of an IPv6 address without its brackets.

    Args:
        request: with an address that names one.
    """
    return urlsplit(request.full_url).hostname or ""


def _key(cookie: Cookie, request: Request) -> tuple[str, str, str]:
    domain = field(cookie.domain.removeprefix("."), 100)
    return _site(request.origin_req_host), domain, field(cookie.name, 100)


def _too_large_or_malformed(cookie: Cookie) -> Reason | None:
    value = cookie.value or ""
    if len(cookie.name.encode()) + len(value.encode("utf-8", "replace")) > _PAIR_LIMIT:
        return "too large"
    if max(len(cookie.domain), len(cookie.path)) > _ATTRIBUTE_LIMIT:
        return "too large"
    text = cookie.name + value + cookie.domain + cookie.path
    whole = cookie.name and all(" " <= c != "\x7f" for c in text)
    return None if whole and not set(cookie.name) & set("=; ,") else "malformed"


def _out_of_place(cookie: Cookie, request: Request) -> Reason | None:
    """Whether a cookie is for somebody else than the site of the page."""
    if _is_third_party(request):
        return "third party"
    if not cookie.domain_specified:
        return None
    host = host_of(request)
    domain = cookie.domain.removeprefix(".").lower()
    # The parts of an address are no domains: .0.0.1 does not speak for 127.0.0.1.
    if host != domain and (_is_address(host) or not host.endswith(f".{domain}")):
        return "foreign domain"
    shared = is_public_suffix(domain) and (host != domain or "." in host)
    return "public suffix" if shared else None


def _against_its_name(cookie: Cookie, request: Request) -> Reason | None:
    """Whether a cookie breaks what it or its name promises (RFC 6265bis §4.1.3)."""
    trustworthy = is_trustworthy(request)
    if cookie.secure and not trustworthy:
        return "not encrypted"
    name = cookie.name.lower()
    safe = cookie.secure and trustworthy
    if name.startswith("__secure-") and not safe:
        return "against its name"
    whole_host = not cookie.domain_specified and cookie.path_specified and cookie.path == "/"
    if name.startswith("__host-") and not (safe and whole_host):
        return "against its name"
    return None


def _is_third_party(request: Request) -> bool:
    return _site(host_of(request)) != _site(request.origin_req_host)


def is_trustworthy(request: Request) -> bool:
    """Whether nobody on the way can read or change a request: by TLS, or on this computer.

    Args:
        request: with an address.
    """
    return request.type in ("https", "wss") or _is_loopback(host_of(request))


@lru_cache(1024)
def _site(host: str) -> str:
    """The site of a host; a host that is none stands for itself."""
    try:
        return site_of(host.removeprefix("."))
    except UsageError:
        return host


@lru_cache(256)
def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return _is_address(host) and ip_address(host.strip("[]")).is_loopback


@lru_cache(256)
def _is_address(host: str) -> bool:
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
