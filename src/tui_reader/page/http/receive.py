"""The body of an answer, as it comes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.errors import NetworkError
from tui_reader.page.http.unpack import PackingError, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


def receive(
    pieces: Iterable[bytes],
    headers: Mapping[str, str],
    limit: int,
    where: str,
    tell: Callable[[int, int | None], None],
) -> bytes:
    """Receive and unpack a body.

    Args:
        pieces: as they arrive.
        headers: of the answer.
        limit: most bytes, before and after unpacking.
        where: the source.
        tell: called with the bytes that arrived and those announced, for every piece.

    Raises:
        NetworkError: it is too large, or cannot be unpacked.
    """
    total = _announced(headers)
    if total is not None and total > limit:
        raise _too_large(limit, where)
    body = bytearray()
    packed = _counted(pieces, limit, where, lambda received: tell(received, total))
    try:
        for piece in unpacked(packed, headers.get("content-encoding", "")):
            body += piece
            if len(body) > limit:
                raise _too_large(limit, where)
    except PackingError as error:
        raise NetworkError(str(error), where=where, hint="try again later") from None
    return bytes(body)


def _counted(
    pieces: Iterable[bytes], limit: int, where: str, tell: Callable[[int], None]
) -> Iterator[bytes]:
    received = 0
    for piece in pieces:
        received += len(piece)
        if received > limit:
            raise _too_large(limit, where)
        tell(received)
        yield piece


def _announced(headers: Mapping[str, str]) -> int | None:
    text = headers.get("content-length", "").strip()
    return int(text[:18]) if text.isascii() and text.isdigit() else None


def _too_large(limit: int, where: str) -> NetworkError:
    size = f"{limit >> 20} MB" if limit >= 1 << 20 else f"{limit >> 10} KB"
    return NetworkError(
        f"is larger than {size}", where=where, hint="save it with a browser and open the file"
    )
