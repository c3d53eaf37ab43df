"""Small pictures, made when they are needed."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from PIL import Image

RED, BLUE = (200, 30, 20), (10, 20, 220)


def picture(kind: str = "PNG", size: tuple[int, int] = (6, 4), mode: str = "RGB", **more) -> bytes:
    """A picture of one colour."""
    colour = RED if mode == "RGB" else 1 if mode in ("1", "L", "P") else 0
    return saved(Image.new(mode, size, colour), kind, **more)


def halves(kind: str = "PNG", size: tuple[int, int] = (8, 4), **more) -> bytes:
    """Red at the left and blue at the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return saved(image, kind, **more)


def saved(image: Image.Image, kind: str, **more) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **more)
    return stream.getvalue()


def vast(width: int, height: int) -> bytes:
    """A few bytes of PNG that say they are a picture of any size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts
