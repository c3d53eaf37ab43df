"""Places of a statement by the names that links give them: the page's own, and headings."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from tui_reader.statement.model import Heading

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement

TITLE = -1  # the block index of the title, as anchors have it


def named(statement: Statement, fragment: str) -> int | None:
    """The block that has a name: one given by the page, or a heading by its words.

    Args:
        statement: what is read.
        fragment: what stands after "#" in an address.

    Returns:
        `TITLE` for the top of the page, None when nothing has that name.
    """
    blocks = {anchor.name: anchor.block for anchor in reversed(statement.anchors)}
    name = unquote(fragment)
    found = blocks.get(fragment, blocks.get(name))
    if found is None and name:
        found = _headings(statement).get(name.lower())
    return TITLE if found is None and name.lower() == "top" else found


def _headings(statement: Statement) -> dict[str, int]:
    """Headings by the names that makers of Markdown pages give them; the first counts."""
    found: dict[str, int] = {}
    seen: Counter[str] = Counter()
    for index, block in enumerate(statement.blocks):
        if isinstance(block, Heading):
            words = block.text.lower()
            given = re.sub(r"[^\w\- ]", "", words).strip().replace(" ", "-")
            again = f"{given}-{seen[given]}" if seen[given] else given
            seen[given] += 1
            for name in (again, re.sub(r"[\W_]+", "-", words).strip("-")):
                found.setdefault(name, index)
    return found
