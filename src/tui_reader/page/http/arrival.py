"""The end of the way: whether what was found there is a page, and the page."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is hoped to be found at the end of the way.

    Args:
        accept: media types, as the request says it (RFC 9110 §12.5.1).
        receive: takes what `page_of` takes, and gives what it gives.
    """

    accept: str
    receive: Callable[
        [Hop, int, str, Callable[[int, int | None], None]], tuple[bytes, str, str | None]
    ]


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


def image_of(
    hop: Hop, limit: int, where: str, tell: Callable[[int, int | None], None]
) -> tuple[bytes, str, str | None]:
    """Receive a picture; arguments as `page_of`, and what it gives.

    Raises:
        NetworkError: the server says that it is something else, or it is too large, damaged or
            cut.
    """
    media_type, _ = kinds.content_type(hop.headers.get("content-type", ""))
    if not kinds.perhaps_an_image(media_type):
        raise NetworkError(f"is no picture but {kinds.not_text(media_type) or 'text'}", where=where)
    cut = "broke off before it was complete"
    with in_words(cut, cut, where):
        body = receive(hop.response.iter_stream(), hop.headers, limit, where, tell)
    return body, media_type, None


PAGE = Wanted(
    "text/html,application/xhtml+xml,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.1", page_of
)
IMAGE = Wanted("image/png,image/jpeg,image/webp,image/gif,image/*;q=0.5", image_of)


def _insist_on_text(kind: str | None, where: str) -> None:
    if kind is not None:
        raise NetworkError(
            f"is not text but {kind}", where=where, hint="open it with another program"
        )
