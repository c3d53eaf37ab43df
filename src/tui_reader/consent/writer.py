"""The only way to write a record: declared, consented, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.consent import files
from tui_reader.consent.cookie_file import CookieFile, site_of_cookie
from tui_reader.consent.rows import Rows, without_credentials
from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui_reader.consent.cookies_txt import KeptCookie
    from tui_reader.consent.profile import Profile
    from tui_reader.consent.rows import Row


def edit_rows(
    profile: Profile, name: str, edit: Callable[[list[Row]], list[Row]], site: str | None = None
) -> bool:
    """Change a record of many items, if the choices allow it at this moment.

    Args:
        profile: the person's consent.
        name: of a declared record in rows.
        edit: the new items from those that are there, oldest first.
        site: registrable domain the change belongs to, None for none.

    Returns:
        Whether it was written.

    Raises:
        KeyError: nothing of that name is declared, or not in rows.
        WriteError: it may be written and cannot be.
    """
    store = profile.record(name).store
    if not isinstance(store, Rows):
        raise KeyError(name)
    return guarded(
        profile, name, (site,), lambda: store.write(list(map(_public, edit(store.read()))))
    )


def edit_cookies(
    profile: Profile, name: str, edit: Callable[[tuple[KeptCookie, ...]], Iterable[KeptCookie]]
) -> int:
    """Change a record of cookies, as far as the choices for their sites allow at this moment.

    Args:
        profile: the person's consent.
        name: of a declared record of cookies.
        edit: the new cookies from those that are there.

    Returns:
        How many are there now.

    Raises:
        KeyError: nothing of that name is declared, or it holds no cookies.
        WriteError: they may be written and cannot be.
    """
    record = profile.record(name)
    store = record.store
    if not isinstance(store, CookieFile):
        raise KeyError(name)
    with profile.alone():
        keep = record.keep(profile.load(), profile.now())
        old = store.read()
        new = tuple(each for each in edit(old) if keep(site_of_cookie(each)))
        if new != old:
            try:
                store.write(new)
            except OSError as error:
                raise _cannot_write(record.where, error) from None
    return len(new)


def guarded(
    profile: Profile, name: str, sites: tuple[str | None, ...], write: Callable[[], None]
) -> bool:
    """Run what writes a record while nobody can withdraw the consent it needs.

    Args:
        profile: the person's consent.
        name: of a declared record.
        sites: registrable domains it belongs to, None for none; all of them must allow it.
        write: does it; may raise OSError.

    Returns:
        Whether it was written.

    Raises:
        KeyError: nothing of that name is declared.
        WriteError: it may be written and cannot be.
    """
    record = profile.record(name)

    def allowed() -> bool:
        return all(map(record.keep(profile.load(), profile.now()), sites))

    if not allowed():
        return False
    with profile.alone():
        # Asked again: what was withdrawn a moment ago is deleted already and must not come back.
        if not allowed():
            return False
        try:
            write()
        except OSError as error:
            raise _cannot_write(record.where, error) from None
    return True


def _public(row: Row) -> Row:
    """A row as it may be kept: no password ever reaches the disk."""
    key = row.get("key")
    return {**row, "key": without_credentials(key)} if isinstance(key, str) else row


def _cannot_write(path: str, error: OSError) -> WriteError:
    return files.cannot_write(path, error, "TUI_READER_STATE_DIR")
