"""The cookies of one category in a file of their own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent import files
from tui_reader.consent.stores import Files, deleting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui_reader.consent.cookies_txt import KeptCookie
    from tui_reader.consent.profile import Profile
    from tui_reader.consent.stores import Keep
    from tui_reader.notice.model import CategoryKey

_SIZE_LIMIT = 8_000_000  # bytes


@dataclass(frozen=True, slots=True)
class CookieFile(Files):
    """Cookies in the Netscape format, each of the site its domain belongs to."""

    def read(self) -> tuple[KeptCookie, ...]:
        """The cookies that are there; none where the file cannot be read."""
        from tui_reader.consent.cookies_txt import parse

        try:
            with open(self.where, "rb") as stream:
                data = stream.read(_SIZE_LIMIT)
        except OSError:
            return ()
        return parse(data.decode("utf-8", "replace"))

    def write(self, cookies: Iterable[KeptCookie]) -> None:
        """Put cookies in the place of those that are there; without any the file goes.

        Args:
            cookies: in the order to be written.

        Raises:
            OSError: they cannot be written.
        """
        from tui_reader.consent.cookies_txt import dump

        cookies = tuple(cookies)
        if cookies:
            files.make_directory(self.directory)
            files.replace(self.where, dump(cookies).encode("utf-8", "replace"))
        elif os.path.lexists(self.where):
            os.unlink(self.where)

    def count(self) -> int:
        """How many cookies there are."""
        return len(self.read())

    def doomed(self, keep: Keep) -> int:
        """How many cookies `purge` would delete.

        Args:
            keep: as in `Store.purge`.
        """
        return sum(1 for cookie in self.read() if not keep(site_of_cookie(cookie)))

    def purge(self, keep: Keep) -> int:
        """Delete the cookies of sites that may no longer be kept.

        Args:
            keep: as in `Store.purge`.

        Returns:
            How many cookies were deleted; 1 for a file without any that can be read.

        Raises:
            WriteError: they could not be deleted.
        """
        if not os.path.lexists(self.where):
            return self.delete()
        cookies = self.read()
        kept = [cookie for cookie in cookies if keep(site_of_cookie(cookie))]
        if not kept:
            return min(self.delete(), 1) and max(len(cookies), 1)
        if len(kept) < len(cookies):
            with deleting(self.where):
                self.write(kept)
        return len(cookies) - len(kept)


def kept_cookies(
    profile: Profile, site: str | None = None
) -> Iterator[tuple[CategoryKey, KeptCookie]]:
    """The cookies in the files, as far as the choices allow them, and their categories.

    Args:
        profile: whose records are read.
        site: registrable domain, None for all.
    """
    choices, now = profile.load(), profile.now()
    for record in profile.records:
        if not isinstance(record.store, CookieFile):
            continue
        keep = record.keep(choices, now)
        for cookie in record.store.read():
            own = site_of_cookie(cookie)
            if keep(own) and site in (None, own) and not cookie.expired(now.timestamp()):
                yield record.category, cookie


def site_of_cookie(cookie: KeptCookie) -> str | None:
    """The site a cookie belongs to, None when its domain is none.

    Args:
        cookie: as kept.
    """
    from tui_reader.consent.sites import site_of
    from tui_reader.errors import UsageError

    try:
        return site_of(cookie.host)
    except UsageError:
        return None
