"""The five categories a person decides about, in the reader's own words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tui_reader import paths
from tui_reader.notice.model import CATEGORY_KEYS, CategoryKey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui_reader.consent.records import Record


@dataclass(frozen=True, slots=True)
class Category:
    """One of the five categories.

    Args:
        key: its name in files and commands.
        title: one word for people.
        description: what it is for, in a sentence or two.
        always_active: whether there is nothing to decide about it.
    """

    key: CategoryKey
    title: str
    description: str
    always_active: bool = False


@cache
def categories() -> tuple[Category, ...]:
    """The five in the order in which people see them, from the bundled categories.toml."""
    import tomllib

    with open(paths.asset("categories.toml"), "rb") as stream:
        texts = tomllib.load(stream)
    return tuple(Category(key, **texts[key]) for key in CATEGORY_KEYS)


def policy_hash(asked: Iterable[Category], records: Iterable[Record]) -> str:
    """A fingerprint of what a choice is about; when it changes, the choice is asked for anew.

    Args:
        asked: the categories as shown.
        records: what the reader may keep under them, in any order.

    Returns:
        "sha256:" and 64 hexadecimal digits.
    """
    import json
    from hashlib import sha256

    policy = {
        "categories": [[c.key, c.title, c.description, c.always_active] for c in asked],
        "records": sorted([r.category, r.name, r.purpose, r.retention] for r in records),
    }
    return "sha256:" + sha256(json.dumps(policy, sort_keys=True).encode()).hexdigest()
