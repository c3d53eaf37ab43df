"""One run of the program: pages of the web open behind the person's choices about consent."""

from __future__ import annotations

from functools import cached_property
from time import perf_counter

from tui_reader.errors import UsageError
from tui_reader.frozen import replace
from tui_reader.page.open import is_address, open_page
from tui_reader.statement.split import require_statement, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from tui_reader.consent.choices import Method
    from tui_reader.consent.cookies import Classifier
    from tui_reader.consent.gpc import GpcSupport
    from tui_reader.consent.jar import ConsentJar
    from tui_reader.consent.outcome import Deleted, Outcome
    from tui_reader.consent.profile import Profile
    from tui_reader.notice.model import ConsentNotice
    from tui_reader.page.model import Page
    from tui_reader.page.web import Limits, Web
    from tui_reader.settings import Settings
    from tui_reader.statement.split import Reading


class Session:
    """Opens sources; what a page on the web may set and is sent follows the choices for its site.

    Nothing of the web or of the person's choices is loaded before an address is opened.

    Args:
        profile: gives the person's consent.
        settings: gives what the person has set.
    """

    def __init__(self, profile: Callable[[], Profile], settings: Callable[[], Settings]) -> None:
        self._ask_profile = profile
        self._ask_settings = settings
        self._notices: dict[str, ConsentNotice] = {}

    @cached_property
    def profile(self) -> Profile:
        """The person's consent."""
        return self._ask_profile()

    @cached_property
    def jar(self) -> ConsentJar:
        """The cookies of this run, with those that earlier ones were allowed to keep."""
        from tui_reader.consent.jar import open_jar

        return open_jar(self.profile, self.classifier, self._ask_settings().cookies_an_answer)

    @property
    def jar_in_use(self) -> ConsentJar | None:
        """The jar, None before an address was opened."""
        return self.__dict__.get("jar")

    @cached_property
    def classifier(self) -> Classifier:
        """Says what cookies are for."""
        import os

        from tui_reader.consent.cookies import Classifier

        settings = self._ask_settings()
        return Classifier(settings.cookies, os.path.expanduser(settings.cookie_database))

    def open(
        self,
        source: str,
        *,
        stdin: BinaryIO | None = None,
        media_type: str | None = None,
        base_url: str | None = None,
        web: Web | None = None,
        quotes: bool = True,
    ) -> Reading:
        """Open a source to read its statement; arguments and errors as `look`, and one more.

        Raises:
            NoStatementError: the page was read and holds no statement.
        """
        found = self.look(
            source,
            stdin=stdin,
            media_type=media_type,
            base_url=base_url,
            web=web,
            quotes=quotes,
        )
        require_statement(found)
        return found

    def look(
        self,
        source: str,
        *,
        stdin: BinaryIO | None = None,
        media_type: str | None = None,
        base_url: str | None = None,
        web: Web | None = None,
        quotes: bool = True,
    ) -> Reading:
        """Open a source for what its page says about consent, with or without a statement in it.

        Args:
            source: what `page.open.open_page` takes.
            stdin: what "-" reads.
            media_type: overrides what the name and the content say.
            base_url: what relative links resolve against.
            web: how an address is opened: who is told of its progress, who may give it up.
            quotes: find who says what at once.

        Raises:
            SourceError: it cannot be opened or read.
            NetworkError: the network or the server failed.
        """
        if not is_address(source):
            page = open_page(source, stdin=stdin, media_type=media_type, base_url=base_url)
            return split(page, quotes=quotes)
        self._tell(source)
        gate = self._gate(web)
        began = perf_counter()
        page = open_page(source, media_type=media_type, base_url=base_url, web=gate)
        fetched = perf_counter()
        found = split(page, quotes=quotes)
        self._learn(found)
        memory = self.profile.memory
        memory.remember_timing(source, "fetch", (fetched - began) * 1000)
        memory.remember_timing(source, "parse", (perf_counter() - fetched) * 1000)
        return found

    def picture(self, url: str, page: Page, web: Web | None = None) -> bytes:
        """Get a picture of a page, from the web only where Functional is allowed for its site.

        No cookie goes with it, and no copy of it is kept.

        Args:
            url: as it stands in the page.
            page: on which it stands.
            web: who is told of the progress, who may give it up.

        Raises:
            NotAllowedError: the choices keep its host from being asked.
            SourceError: there is no such picture, or the page may not show it.
            NetworkError: the network or the server failed.
        """
        from tui_reader.page.picture import picture_of
        from tui_reader.page.web import Web

        gate = replace(
            web or Web(),
            limits=_limits(self._ask_settings()),
            gpc=self.profile.gpc,
            may_ask=lambda host: self.profile.may("functional", _site(host) or host),
        )
        return picture_of(url, page, gate)

    def preview(self, switches: Mapping[str, bool], site: str | None = None) -> tuple[Deleted, ...]:
        """What `decide` would delete; nothing is decided yet.

        Args:
            switches: categories and whether they would be allowed.
            site: registrable domain, None for every site.
        """
        deleted = self.profile.preview(switches, site)
        if self.jar_in_use is None:
            return deleted
        after = self.profile.would_be(switches, site)
        return (*deleted, *_of_this_run(self.jar.doomed(after, self.profile.now())))

    def decide(
        self, method: Method, switches: Mapping[str, bool], site: str | None = None
    ) -> Outcome:
        """Make a decision; what it no longer allows goes from this computer and from this run.

        Args:
            method: how it was made.
            switches: categories and whether they are allowed.
            site: registrable domain, None for every site.

        Raises:
            WriteError: it cannot be saved; nothing was changed.
        """
        outcome = self.profile.decide(method, switches, site)
        return replace(outcome, deleted=(*outcome.deleted, *_of_this_run(self.decided())))

    def gpc_support(self, address: str) -> GpcSupport:
        """Ask a site what it says of Global Privacy Control; only ever on request.

        Args:
            address: of any page of the site.

        Raises:
            UsageError: it is no address on the web.
            NetworkError: the network or the server failed; a site without the resource says
                nothing and is no failure.
        """
        from tui_reader.consent.gpc import GpcSupport, parse, resource_of
        from tui_reader.page.web import StatusError

        if not is_address(address):
            raise UsageError("is no address on the web", where=address, hint="leave --gpc away")
        try:
            page = open_page(resource_of(address), web=replace(self._gate(None), cache=None))
        except StatusError:
            return GpcSupport()
        return parse(page.body)

    def decided(self) -> int:
        """After a decision: delete the cookies it does not allow.

        Returns:
            How many were deleted that no record counts, because they were of this run alone.
        """
        if self.jar_in_use is None:
            return 0
        choices, now = self.profile.load(), self.profile.now()
        deleted = self.jar.doomed(choices, now)
        self.jar.sweep(choices, now)
        self.jar.save(self.profile)
        return deleted

    def __reduce__(self) -> tuple[Callable[[], Session], tuple[()]]:
        """In another process, which reads long files, it is a session of its own."""
        return own_session, ()

    def _gate(self, web: Web | None) -> Web:
        from tui_reader.page.cache import open_cache
        from tui_reader.page.web import Web

        return replace(
            web or Web(),
            limits=_limits(self._ask_settings()),
            jar=self.jar,
            gpc=self.profile.gpc,
            cache=open_cache(self.profile),
        )

    def _tell(self, address: str) -> None:
        """Let the site hear a choice that was made since its notice was seen."""
        site = _site(address)
        if site in self._notices:
            choices, now = self.profile.choices(), self.profile.now()
            self.jar.tell(choices, site, now, self._notices[site])

    def _learn(self, found: Reading) -> None:
        """Take note of what a page declares, and keep what it may keep."""
        site = _site(found.page.url or "")
        if found.notice is not None and site:
            self._notices[site] = found.notice
            self.jar.policy.classifier.declare(site, found.notice)
            self.jar.sweep(self.profile.choices(), self.profile.now())
        self.jar.save(self.profile)


def _of_this_run(count: int) -> tuple[Deleted, ...]:
    from tui_reader.consent.outcome import Deleted

    return (Deleted("cookies of this run", count),) if count else ()


def own_session() -> Session:
    """The session of the person at this computer."""
    from functools import cache

    return Session(cache(_own_profile), cache(_own_settings))


def _own_profile() -> Profile:
    from tui_reader.consent.profile import own_profile

    return own_profile(_own_settings().days)


def _own_settings() -> Settings:
    from tui_reader import paths
    from tui_reader.actions import COMMANDS
    from tui_reader.settings import load, path_in

    return load(path_in(paths.config_dir()), [each.id for each in COMMANDS])[0]


def _limits(settings: Settings) -> Limits:
    from tui_reader.page.web import Limits

    return Limits(
        connect=settings.connect,
        first_byte=settings.first_byte,
        whole=settings.whole,
        body=settings.megabytes << 20,
        headers=settings.header_kilobytes << 10,
        redirects=settings.redirects,
        cookies=settings.cookies_an_answer,
    )


def _site(address: str) -> str:
    """The site of an address, "" for what has none."""
    from tui_reader.consent.sites import site_of

    try:
        return site_of(address)
    except UsageError:
        return ""
