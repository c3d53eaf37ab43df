"""Pictures decoded: what the formats hold, and what hostile bytes come to."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from tests.page.pictures import BLUE, RED, halves, picture, saved, vast
from tui_reader.errors import SourceError
from tui_reader.page.pixels import Pixels, decode, fitted, scaled

KINDS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "TIFF")


def near(pixels: Pixels, x: int, y: int, colour: tuple[int, int, int]) -> bool:
    at = (y * pixels.width + x) * 4
    return all(abs(a - b) < 40 for a, b in zip(pixels.data[at : at + 3], colour, strict=True))


@pytest.mark.parametrize("kind", KINDS)
def test_the_formats_of_the_web_are_read(kind: str) -> None:
    found = decode(halves(kind, (32, 16)))
    assert (found.kind, found.width, found.height) == (kind, 32, 16)
    assert near(found.pixels, 4, 8, RED)
    assert near(found.pixels, 27, 8, BLUE)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_manner_of_colour_becomes_four_bytes_a_pixel(mode: str) -> None:
    found = decode(picture(mode=mode))
    assert len(found.pixels.data) == 6 * 4 * 4


def test_sixteen_bits_of_grey_keep_their_shade() -> None:
    found = decode(saved(Image.new("I;16", (2, 2), 0x8000), "PNG"))
    assert found.pixels.data[:4] == bytes((128, 128, 128, 255))


def test_transparency_is_kept() -> None:
    assert decode(picture(mode="RGBA")).pixels.data[3] == 0


def test_only_the_first_frame_is_shown() -> None:
    frames = [Image.new("RGB", (4, 4), colour) for colour in (RED, BLUE)]
    body = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert near(decode(body).pixels, 1, 1, RED)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_camera_held_sideways_is_turned_upright(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the top of the picture is at the right of what is stored
    found = decode(halves(kind, (32, 16), exif=exif))
    assert (found.width, found.height) == (16, 32)
    assert near(found.pixels, 8, 4, RED)
    assert near(found.pixels, 8, 27, BLUE)


def test_a_large_picture_is_made_smaller_and_says_how_large_it_is() -> None:
    found = decode(picture("JPEG", (3000, 2000)))
    assert (found.width, found.height) == (3000, 2000)
    assert (found.pixels.width, found.pixels.height) == (1000, 667)


HOSTILE = {
    "empty": b"",
    "text": b"once upon a time",
    "a page": b"<!doctype html><p>No.",
    "cut short": halves(size=(64, 64))[:-40],
    "a cut JPEG": halves("JPEG", (200, 200))[:300],
    "only a head": b"\x89PNG\r\n\x1a\n",
    "a GIF without frames": b"GIF89a\x01\x00\x01\x00\x00\x00\x00;",
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "less than it says": vast(300, 300),
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_whole_picture_is_one_line(body: bytes) -> None:
    with pytest.raises(SourceError, match=r"it is (damaged|no picture)"):
        decode(body)


@pytest.mark.parametrize("size", [(7000, 7000), (12_000, 12_000), (60_000, 60_000)])
def test_a_few_bytes_that_would_fill_the_memory_are_refused(size: tuple[int, int]) -> None:
    with pytest.raises(SourceError, match="more than 40 million pixels"):
        decode(vast(*size))


@pytest.mark.parametrize("head", ["", "\ufeff \n", '<?xml version="1.0"?>\n'])
def test_a_drawing_in_svg_is_said_to_be_one(head: str) -> None:
    with pytest.raises(SourceError, match="SVG"):
        decode(f'{head}<svg xmlns="http://www.w3.org/2000/svg"/>'.encode())


@given(st.sampled_from(KINDS), st.integers(0, 400), st.binary(max_size=8))
@example("TIFF", 4, b"\xff\xff\xff\xff")
def test_damage_anywhere_is_a_picture_or_one_line(kind: str, at: int, bytes_: bytes) -> None:
    body = bytearray(halves(kind))
    body[at : at + len(bytes_)] = bytes_
    try:
        found = decode(bytes(body))
    except SourceError:
        return
    assert len(found.pixels.data) == found.pixels.width * found.pixels.height * 4


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(1, 400), st.integers(1, 400))
def test_it_fits_and_is_never_made_larger(width: int, height: int, most: int, high: int) -> None:
    fit = fitted(width, height, most, high)
    assert 1 <= fit[0] <= min(width, most)
    assert 1 <= fit[1] <= min(height, high)


def test_scaling_keeps_what_is_where() -> None:
    small = scaled(decode(halves(size=(80, 40))).pixels, 8, 4)
    assert len(small.data) == 8 * 4 * 4
    assert near(small, 1, 1, RED)
    assert near(small, 6, 2, BLUE)
