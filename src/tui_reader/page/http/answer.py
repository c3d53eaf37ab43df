"""What came of asking a server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as a server gave it.

    Args:
        url: where it was found in the end, without credentials and fragment.
        headers: of the last answer; names in lower case, repeated ones joined with ", ".
        body: the page, decompressed; empty when `unchanged`.
        media_type: what it turned out to be.
        charset: the character set that the server named.
        redirects: the addresses passed on the way, in order, the last one not included.
        settled: whether the way there holds for good (no redirects, or permanent ones only).
        unchanged: whether the copy that is kept is still the page.
        private: whether the request carried credentials.
        notes: what a person should know, one line each.
    """

    url: str
    headers: Mapping[str, str]
    body: bytes
    media_type: str
    charset: str | None
    redirects: tuple[str, ...] = ()
    settled: bool = True
    unchanged: bool = False
    private: bool = False
    notes: tuple[str, ...] = ()
