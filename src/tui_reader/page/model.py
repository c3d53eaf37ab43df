"""The page as it arrived."""

from __future__ import annotations

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of one source and what is known about them from outside.

    Args:
        given: SOURCE as the person wrote it; not yet safe to show.
        body: the bytes, unchanged.
        media_type: "text/plain", "text/html", "text/markdown", …, lower case, without parameters.
        charset: the character set named from outside (an HTTP header), None when nobody said.
        url: what relative links resolve against, None for a local file.
        retrieved: when it was fetched (UTC), None for a local file.
        redirects: the addresses passed on the way to `url`, in order.
        notes: what a person should know about how it came, one line each; not yet safe to show.
    """

    given: str
    body: bytes
    media_type: str
    charset: str | None = None
    url: str | None = None
    retrieved: datetime | None = None
    redirects: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
