"""Pictures decoded: bytes nobody vouches for become a few pixels, or one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.errors import SourceError

if TYPE_CHECKING:
    from PIL.Image import Image

_EDGE = 1000  # pixels; more than the cells of any window
_MOST = 40_000_000  # pixels that are decoded at all: 160 MB for a moment
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "TIFF", "ICO")
_SVG_HEAD = 1024  # bytes in which an SVG drawing begins


@dataclass(frozen=True, slots=True)
class Pixels:
    """A rectangle of colours.

    Args:
        width: pixels.
        height: pixels.
        data: red, green, blue and opacity of each pixel, a byte each, row by row.
    """

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it can be shown.

    Args:
        kind: its format, such as "PNG".
        width: pixels it has.
        height: pixels it has.
        pixels: the whole of it, made smaller where it is large; upright, first frame.
    """

    kind: str
    width: int
    height: int
    pixels: Pixels


def decode(body: bytes) -> Picture:
    """Decode a picture.

    Args:
        body: in one of the formats of the web; the name it came under counts for nothing.

    Raises:
        SourceError: it is in no such format, damaged, or has too many pixels.
    """
    head = body[:_SVG_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"<") and b"<svg" in head:
        raise SourceError("it is an SVG drawing, which this reader cannot draw")
    import struct
    import warnings
    import zlib
    from io import BytesIO

    from PIL import Image, UnidentifiedImageError

    # A warning would be written over the person's screen.
    warnings.filterwarnings("ignore", module=r"PIL\.")
    warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
    try:
        with Image.open(BytesIO(body), formats=_FORMATS) as image:
            if image.width * image.height > _MOST:
                raise _too_many()
            return _picture(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        raise _too_many() from None
    except UnidentifiedImageError:
        raise SourceError("it is no picture that this reader knows") from None
    # What decoders raise over damaged bytes, each in its own way.
    except (
        OSError, ValueError, TypeError, LookupError, SyntaxError, EOFError, ArithmeticError,
        AttributeError, RuntimeError, AssertionError, struct.error, zlib.error,
    ):  # fmt: skip
        raise SourceError("it is damaged") from None


def scaled(pixels: Pixels, width: int, height: int) -> Pixels:
    """The same in another size.

    Args:
        pixels: of any size.
        width: pixels, at least 1.
        height: pixels, at least 1.
    """
    if (width, height) == (pixels.width, pixels.height):
        return pixels
    from PIL import Image

    image = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.data)
    resized = image.resize((width, height), Image.Resampling.LANCZOS)
    return Pixels(width, height, resized.tobytes())


def fitted(width: int, height: int, most_width: int, most_height: int) -> tuple[int, int]:
    """The size at which a picture fits, in its proportions and never made larger.

    Args:
        width: pixels it has.
        height: pixels it has.
        most_width: pixels there is room for, at least 1.
        most_height: pixels there is room for, at least 1.
    """
    share = min(1.0, most_width / width, most_height / height)
    return max(1, round(width * share)), max(1, round(height * share))


def _too_many() -> SourceError:
    return SourceError(f"it has more than {_MOST // 1_000_000} million pixels")


def _picture(image: Image) -> Picture:
    from PIL import ImageOps

    kind, (width, height) = image.format or "", image.size
    image.draft("RGB", (_EDGE, _EDGE))
    shown = _in_colour(image)
    shown.thumbnail((_EDGE, _EDGE))
    # Turning keeps what the file says of its orientation, and a conversion may lose it.
    shown.info.setdefault("exif", image.info.get("exif", b""))
    turned = ImageOps.exif_transpose(shown)
    if (turned.width > turned.height) != (shown.width > shown.height):
        width, height = height, width
    return Picture(kind, width, height, Pixels(turned.width, turned.height, turned.tobytes()))


def _in_colour(image: Image) -> Image:
    if image.mode.startswith("I"):  # 16 bits of grey
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode in ("CMYK", "YCbCr", "LAB", "HSV", "F"):
        image = image.convert("RGB")
    return image.convert("RGBA")
