"""Places of a statement by the names that links give them: the page's own, and headings."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from tui_reader.statement.model import Heading

if TYPE_CHECKING:
    from tui_reader.statement.model import Statement

TITLE = -1  # the block index of the title, as anchors have it


class Places:
    """Where the links within a statement lead.

    Args:
        statement: what is read.
    """

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self._given = {anchor.name: anchor.block for anchor in reversed(statement.anchors)}

    @cached_property
    def _by_words(self) -> dict[str, int]:
        return _headings(self._statement)

    def named(self, fragment: str) -> int | None:
        """The block that has a name: one given by the page, or a heading by its words.

        Args:
            fragment: what stands after "#" in an address.

        Returns:
            `TITLE` for the top of the page, None when nothing has that name.
        """
        name = unquote(fragment)
        found = self._given.get(fragment, self._given.get(name))
        if found is None and name:
            found = self._by_words.get(name.lower())
        return TITLE if found is None and name.lower() == "top" else found


def named(statement: Statement, fragment: str) -> int | None:
    """The block that has a name, as `Places.named` finds it for one link.

    Args:
        statement: what is read.
        fragment: what stands after "#" in an address.
    """
    return Places(statement).named(fragment)


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
