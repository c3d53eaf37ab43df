"""Raw HTML within Markdown: its words, tables and images as blocks; never its scripts."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from tui_reader.statement.markdown_inline import address, html_words, visible
from tui_reader.statement.model import Image, Table
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterator

_ATTRIBUTE = re.compile(r"""\s(alt|src)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_ROW = re.compile(r"<tr\b", re.IGNORECASE)
_CELL = re.compile(r"<(t[hd])\b[^<>]*>", re.IGNORECASE)
_MOST = 100_000  # characters of a table; more is read as words


def read_html(markup: str) -> Iterator[str | Table | Image]:
    """Read a block of raw HTML.

    Args:
        markup: from outside.

    Returns:
        Words, tables and images, in their order.
    """
    markup = visible(markup)
    lower = markup.lower()
    at = passed = 0
    for found in re.finditer(r"<(table|img)\b", lower):
        if found.start() < passed:
            continue
        mark = "</table" if found[1] == "table" else ">"
        close = lower.find(mark, found.end())
        if close < 0 or (found[1] == "table" and close - found.start() > _MOST):
            break
        inside = markup[found.start() : close]
        passed = close
        made = _table(inside) if found[1] == "table" else image_of(inside)
        if made is not None:
            yield html_words(markup[at : found.start()])
            yield made
            at = lower.find(">", close) + 1 or len(markup)
    yield html_words(markup[at:])


def image_of(tag: str) -> Image | None:
    """The image that a tag shows, None for one that says nothing.

    Args:
        tag: of the element; its end may be missing.
    """
    said = {name.lower(): field(unescape(value.strip("\"'")))
            for name, value in _ATTRIBUTE.findall(tag)}  # fmt: skip
    source = said.get("src", "")
    image = Image(said.get("alt", ""), source)
    image = image if image.inside else Image(image.alt, address(source) or "")
    return image if image.alt or image.url else None


def _table(markup: str) -> Table | None:
    rows: list[tuple[str, ...]] = []
    head = False
    for row in _ROW.split(markup)[1:]:
        _, *parts = _CELL.split(row)
        cells = tuple(" ".join(html_words(part).split()) for part in parts[1::2])
        head = head or (not rows and bool(cells) and {*map(str.lower, parts[::2])} == {"th"})
        if any(cells):
            rows.append(cells)
    if not rows or max(map(len, rows)) < 2:
        return None
    count = max(map(len, rows))
    return Table(tuple((*row, *[""] * (count - len(row))) for row in rows), head)
