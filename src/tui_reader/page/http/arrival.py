"""The end of the way: whether what was found there is a page, and the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.errors import NetworkError
from tui_reader.page.http import kinds
from tui_reader.page.http.exchange import in_words
from tui_reader.page.http.receive import receive
from tui_reader.page.http.words import status_words
from tui_reader.page.web import StatusError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tui_reader.page.http.exchange import Hop

_NO_PAGE = {
    204: ("answers 204: there is no page", "check the address"),
    205: ("answers 205: there is no page", "check the address"),
    206: ("answers with a part of the page", "try again later"),
    304: ("says that nothing changed, of a page that is not here", "try again later"),
}


def insist_on_a_page(hop: Hop, where: str, now: datetime, *, redirected: bool) -> None:
    """Refuse an answer whose status says that it is not the page.

    Args:
        hop: the answer.
        where: the source.
        now: the clock, UTC.
        redirected: whether the person typed another address.

    Raises:
        StatusError: says what the status means and what to do.
    """
    if hop.status in _NO_PAGE:
        what, hint = _NO_PAGE[hop.status]
    elif hop.status >= 400:
        what, hint = status_words(hop.status, hop.headers.get("retry-after"), now)
    else:
        return
    raise StatusError(f"{what} (at {hop.url})" if redirected else what, where=where, hint=hint)


def page_of(
    hop: Hop, limit: int, where: str, tell: Callable[[int, int | None], None]
) -> tuple[bytes, str, str | None]:
    """Receive a page.

    Args:
        hop: the answer.
        limit: most bytes.
        where: the source.
        tell: called with the bytes that arrived and those announced, for every piece.

    Returns:
        The body, its media type and the character set that the server named.

    Raises:
        NetworkError: it is no text, too large, damaged or cut.
    """
    media_type, charset = kinds.content_type(hop.headers.get("content-type", ""))
    _insist_on_text(kinds.not_text(media_type), where)
    cut = "broke off before it was complete"
    with in_words(cut, cut, where):
        body = receive(hop.response.iter_stream(), hop.headers, limit, where, tell)
    as_said = hop.headers.get("x-content-type-options", "").strip().lower() == "nosniff"
    media_type = kinds.settled(media_type, body, str(hop.url), as_said=as_said)
    _insist_on_text(kinds.binary(body), where)
    return body, media_type, charset


def _insist_on_text(kind: str | None, where: str) -> None:
    if kind is not None:
        raise NetworkError(
            f"is not text but {kind}", where=where, hint="open it with another program"
        )
