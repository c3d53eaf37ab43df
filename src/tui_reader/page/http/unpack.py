"""Compressed bodies, unpacked piece by piece so that a small one cannot become a large one."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ACCEPTED = "gzip, deflate"
_PIECE = 256 * 1024  # bytes unpacked at once
_LAYERS = 2  # nobody honest packs a page more often
_GZIP = ("gzip", "x-gzip")


class PackingError(Exception):
    """A body that cannot be unpacked; says what is wrong with it."""


def unpacked(pieces: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """Undo the content codings of a body (RFC 9110 §8.4).

    Args:
        pieces: the body as it arrives.
        content_encoding: the header's value, "" without one.

    Yields:
        Pieces of at most 256 KB, none of them empty.

    Raises:
        PackingError: the coding is unknown or the body is damaged or cut.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    codings = [name for name in names if name not in ("", "identity")]
    if len(codings) > _LAYERS:
        raise PackingError(f"is packed {len(codings)} times over")
    for coding in reversed(codings):
        if coding not in (*_GZIP, "deflate"):
            raise PackingError(f"is packed in a way that was not asked for ({coding})")
        pieces = _inflated(pieces, gzip=coding in _GZIP)
    return (piece for piece in pieces if piece)


def _inflated(pieces: Iterable[bytes], *, gzip: bool) -> Iterator[bytes]:
    inflate = None
    held = b""
    try:
        for piece in pieces:
            data, held = held + piece, b""
            if inflate is None and len(data) < 2:
                held = data  # the first two bytes tell which kind it is
                continue
            while data:
                if inflate is None:
                    inflate = zlib.decompressobj(_window(data, gzip=gzip))
                elif inflate.eof:
                    if not (gzip and data.startswith(b"\x1f")):
                        break  # padding after the end, as many servers send it
                    inflate = zlib.decompressobj(31)
                yield from _pieces(inflate, data)
                data = inflate.unused_data
    except zlib.error:
        raise PackingError("is damaged: it cannot be unpacked") from None
    if held or (inflate is not None and not inflate.eof):
        raise PackingError("broke off before it was complete")


def _pieces(inflate: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    while True:
        piece = inflate.decompress(data, _PIECE)
        if piece:
            yield piece
        data = inflate.unconsumed_tail
        # Without input left, output may still wait inside; a full piece says so.
        if inflate.eof or (not data and len(piece) < _PIECE):
            return


def _window(head: bytes, *, gzip: bool) -> int:
    """The window bits for `zlib`; "deflate" comes with and without a zlib header."""
    if gzip:
        return 31
    wrapped = head[0] & 0x0F == 8 and (head[0] << 8 | head[1]) % 31 == 0
    return 15 if wrapped else -15
