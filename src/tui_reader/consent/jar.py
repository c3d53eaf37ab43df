"""The cookie jar behind the consent gate, and what of it outlives the session."""

from __future__ import annotations

from dataclasses import dataclass
from http.cookiejar import Cookie, CookieJar
from typing import TYPE_CHECKING, Any

from tui_reader.consent.cookie_file import kept_cookies, site_of_cookie
from tui_reader.consent.cookies_txt import KeptCookie
from tui_reader.consent.policy import LIMIT, ConsentPolicy, host_of, is_trustworthy
from tui_reader.consent.records import cookie_record
from tui_reader.consent.writer import edit_cookies
from tui_reader.errors import WriteError
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from urllib.request import Request

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.cookies import Classification, Classifier
    from tui_reader.consent.profile import Profile
    from tui_reader.notice.model import ConsentNotice

_LOCAL = ".local"  # what the standard library adds to a name without dots
# The spellings of servers, and the one of the standard library.
_HTTP_ONLY = ("HttpOnly", "HTTPOnly", "httponly", "Httponly", "httpOnly", "HTTPONLY")


@dataclass(frozen=True, slots=True)
class HeldCookie:
    """A cookie of the jar as people see it; without its value.

    Args:
        name: safe to show.
        domain: it is sent to.
        expires: seconds since the epoch, None for the session.
        classification: what it is for, and who says so.
    """

    name: str
    domain: str
    expires: int | None
    classification: Classification


class ConsentJar(CookieJar):
    """A cookie jar behind a consent policy.

    Args:
        policy: decides about every cookie.
    """

    def __init__(self, policy: ConsentPolicy) -> None:
        super().__init__(policy)
        self.policy = policy
        self._answered: Request | None = None
        self._saved: set[tuple[str, str, str]] = set()

    def extract_cookies(self, response: Any, request: Request) -> None:  # noqa: ANN401
        """Keep the cookies of an answer, as far as the policy allows.

        Args:
            response: has the headers as `info()`.
            request: that was answered.
        """
        self._answered = request
        try:
            super().extract_cookies(response, request)
        finally:
            self._answered = None

    def clear(
        self, domain: str | None = None, path: str | None = None, name: str | None = None
    ) -> None:
        """Delete cookies; an answer can delete none of another host.

        Args:
            domain: of the cookies, None for all.
            path: of the cookies, None for all.
            name: of the cookie, None for all.
        """
        # The standard library deletes what an answer lets expire before it asks the policy.
        if self._answered is not None and domain is not None:
            host = host_of(self._answered)
            theirs = domain.removeprefix(".").removesuffix("" if "." in host else _LOCAL)
            theirs = theirs.strip("[]")
            if host != theirs and not host.endswith(f".{theirs}"):
                raise KeyError(domain)
            if path is not None and name is not None and self._protects(domain, path, name):
                raise KeyError(name)
        super().clear(domain, path, name)

    def set_cookie(self, cookie: Cookie) -> None:
        """Take a cookie in.

        Args:
            cookie: that the policy let in, or of a file.
        """
        if not self._protects(cookie.domain, cookie.path, cookie.name):
            super().set_cookie(cookie)

    def _protects(self, domain: str, path: str, name: str) -> bool:
        """Whether an answer in the open would replace a secure cookie (RFC 6265bis §5.7)."""
        if self._answered is None or is_trustworthy(self._answered):
            return False
        same = (domain, path, name)
        return any(each.secure and (each.domain, each.path, each.name) == same for each in self)

    def held(self, site: str) -> tuple[HeldCookie, ...]:
        """The cookies of a site.

        Args:
            site: registrable domain.
        """
        return tuple(
            HeldCookie(
                field(cookie.name, 100),
                field(kept.domain, 100),
                cookie.expires,
                self.policy.classify(cookie, site),
            )
            for cookie, kept in self._with_kept()
            if site_of_cookie(kept) == site
        )

    def put(self, cookies: Iterable[KeptCookie]) -> None:
        """Take cookies in without asking the policy; it is asked before they are sent.

        Args:
            cookies: from a file, or made by `signals.signal`.
        """
        for cookie in cookies:
            self.set_cookie(_from_kept(cookie))

    def tell(
        self, choices: Choices, site: str, now: datetime, notice: ConsentNotice | None
    ) -> None:
        """Put the choices for a site where its consent manager will look for them.

        Args:
            choices: what a person chose; without a decision nothing is told.
            site: registrable domain.
            now: the present (UTC).
            notice: found in the site's page.
        """
        from tui_reader.consent.signals import signal

        for family in notice.families if notice else ():
            self.put(signal(family, choices, site, now, notice))

    def sweep(self, choices: Choices, now: datetime) -> int:
        """Delete the cookies that the choices do not allow; to be called after each decision.

        Args:
            choices: what a person chose.
            now: the present (UTC).

        Returns:
            How many were deleted.
        """
        doomed = list(self._doomed(choices, now))
        for cookie, _ in doomed:
            self.clear(cookie.domain, cookie.path, cookie.name)
        return len(doomed)

    def doomed(self, choices: Choices, now: datetime) -> int:
        """How many `sweep` would delete of those that are in this jar alone, in no file.

        Args:
            choices: what a person chose, or may choose.
            now: the present (UTC).
        """
        return sum(kept.key not in self._saved for _, kept in self._doomed(choices, now))

    def _doomed(self, choices: Choices, now: datetime) -> Iterator[tuple[Cookie, KeptCookie]]:
        for cookie, kept in self._with_kept():
            category = self.policy.classify(cookie).category
            if not choices.allows(category, site_of_cookie(kept), now=now):
                yield cookie, kept

    def save(self, profile: Profile) -> bool:
        """Write what may outlive the session; what another instance wrote meanwhile stays.

        Args:
            profile: whose choices count, and whose records are written.

        Returns:
            Whether all of it could be written.
        """
        ours: dict[str, dict[tuple[str, str, str], KeptCookie]] = {k: {} for k in CATEGORY_KEYS}
        for cookie, kept in self._with_kept():
            category = self.policy.classify(cookie).category
            # A sign-in is often for the session alone: where a site may keep it, it is kept too.
            if category in ours and (category == CATEGORY_KEYS[0] or kept.expires is not None):
                ours[category][kept.key] = kept
        now = profile.now().timestamp()

        def edit(mine: dict[tuple[str, str, str], KeptCookie], old: KeptCookie) -> bool:
            return old.key not in mine and old.key not in self._saved and not old.expired(now)

        whole = True
        for category, mine in ours.items():
            try:
                edit_cookies(
                    profile,
                    cookie_record(category),
                    lambda old, mine=mine: [  # type: ignore[misc]
                        *(each for each in old if edit(mine, each)),
                        *(each for each in mine.values() if not each.expired(now)),
                    ],
                )
            except WriteError:
                whole = False
        self._saved = {key for mine in ours.values() for key in mine}
        return whole

    def load(self, profile: Profile) -> None:
        """Take in what outlived earlier sessions, as far as the choices still allow it.

        Args:
            profile: whose records are read.
        """
        for _category, cookie in kept_cookies(profile):
            self.set_cookie(_from_kept(cookie))
            self._saved.add(cookie.key)

    def _with_kept(self) -> Iterator[tuple[Cookie, KeptCookie]]:
        return ((cookie, _to_kept(cookie)) for cookie in list(self))


def open_jar(profile: Profile, classifier: Classifier, limit: int = LIMIT) -> ConsentJar:
    """The jar for a session: with what outlived earlier ones, behind the choices of the profile.

    Args:
        profile: whose choices count.
        classifier: says what a cookie is for.
        limit: most cookies that are kept of one answer.
    """
    policy = ConsentPolicy(profile.choices, classifier, clock=profile.now, limit=limit)
    jar = ConsentJar(policy)
    jar.load(profile)
    return jar


def _to_kept(cookie: Cookie) -> KeptCookie:
    host = cookie.domain.removesuffix(_LOCAL)
    return KeptCookie(
        host if "." not in host and cookie.domain != host else cookie.domain,
        cookie.path,
        cookie.name,
        cookie.value or "",
        secure=cookie.secure,
        expires=None if cookie.expires is None else int(cookie.expires),
        http_only=any(map(cookie.has_nonstandard_attr, _HTTP_ONLY)),
    )


def _from_kept(kept: KeptCookie) -> Cookie:
    dotless = "." not in kept.host
    domain = kept.domain + _LOCAL if dotless else kept.domain
    return Cookie(
        0,
        kept.name,
        kept.value,
        None,
        port_specified=False,
        domain=domain,
        domain_specified=domain.startswith("."),
        domain_initial_dot=domain.startswith("."),
        path=kept.path,
        path_specified=True,
        secure=kept.secure,
        expires=kept.expires,
        discard=kept.expires is None,
        comment=None,
        comment_url=None,
        rest={_HTTP_ONLY[0]: ""} if kept.http_only else {},
    )
