"""What a page says of itself: title, organisation, authors, date, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.statement.model import Statement
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from lxml import etree


def read(tree: etree._Element) -> Statement:
    """Read the metadata of a page into a statement without blocks.

    Args:
        tree: the page.
    """
    title = tree.findtext(".//title") or ""
    heading = tree.find(".//h1")
    if heading is not None:
        title = "".join(heading.itertext()) or title
    return Statement(field(title), ())


def description(tree: etree._Element) -> str:
    """What a page gives as its summary."""
    for element in tree.iterfind(".//meta"):
        if (element.get("name") or element.get("property")) in ("description", "og:description"):
            return element.get("content") or ""
    return ""
