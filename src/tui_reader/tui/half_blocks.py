"""Pixels as text: each cell shows two of them, one above the other."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.page.pixels import Pixels

Colour = tuple[int, int, int]  # red, green, blue, 0 to 255
Run = tuple[str, Colour | None, Colour | None]  # text, its ink and its background; None: the page's
_UPPER, _LOWER = "▀", "▄"
_HALF = 128  # opacity from which a pixel is seen where nobody knows what lies behind it


def half_blocks(pixels: Pixels, behind: Colour | None) -> list[list[Run]]:
    """Set pixels as rows of cells.

    Args:
        pixels: as many columns wide as there are cells, and twice as high.
        behind: what shows through where they are transparent, None when that is unknown.

    Returns:
        A row for every two rows of pixels; neighbours that look alike are one run.
    """
    colours = [list(_row(pixels, y, behind)) for y in range(pixels.height)]
    if len(colours) % 2:
        colours.append([behind] * pixels.width)
    return [
        [_run(pair, sum(1 for _ in same)) for pair, same in groupby(zip(upper, lower, strict=True))]
        for upper, lower in zip(colours[::2], colours[1::2], strict=True)
    ]


def _row(pixels: Pixels, y: int, behind: Colour | None) -> Iterator[Colour | None]:
    begin = y * pixels.width * 4
    row = pixels.data[begin : begin + pixels.width * 4]
    for red, green, blue, alpha in zip(row[::4], row[1::4], row[2::4], row[3::4], strict=True):
        if alpha == 255 or (behind is None and alpha >= _HALF):
            yield red, green, blue
        elif behind is None:
            yield None
        else:
            yield (
                _over(red, behind[0], alpha),
                _over(green, behind[1], alpha),
                _over(blue, behind[2], alpha),
            )


def _over(value: int, behind: int, alpha: int) -> int:
    return (value * alpha + behind * (255 - alpha) + 127) // 255


def _run(pair: tuple[Colour | None, Colour | None], cells: int) -> Run:
    upper, lower = pair
    if upper == lower:
        return " " * cells, None, upper
    if upper is None:
        return _LOWER * cells, lower, None
    return _UPPER * cells, upper, lower
