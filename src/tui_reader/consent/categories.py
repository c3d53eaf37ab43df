"""The five categories a person decides about, in the reader's own words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tui_reader import paths
from tui_reader.notice.model import CATEGORY_KEYS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui_reader.consent.records import Record
    from tui_reader.notice.model import CategoryKey


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


def asked(about: Iterable[Category], records: Iterable[Record]) -> tuple[str, ...]:
    """What a choice is about, piece by piece, so that later it can be said what changed.

    Args:
        about: the categories as shown.
        records: what the reader may keep under them.

    Returns:
        A name and a fingerprint each: "functional 0f1e2d3c", "functional/history 4b5a6978".
    """
    texts = (f"{c.key} {_mark(c.title, c.description, c.always_active)}" for c in about)
    kept = (f"{r.category}/{r.name} {_mark(r.purpose, r.retention)}" for r in records)
    return (*texts, *kept)


def changes(then: Iterable[str], now: Iterable[str]) -> tuple[str, ...]:
    """What changed between two times of asking, in words.

    Args:
        then: pieces that an earlier choice was about; none when that is not known.
        now: pieces that a choice would be about now.

    Returns:
        One short phrase a change: "new under performance: timings", …
    """
    before, after = (dict(_piece(each) for each in pieces) for pieces in (then, now))
    if not before:
        return ()
    found = []
    for piece, mark in after.items():
        category, _, record = piece.partition("/")
        if piece not in before:
            found.append(f"new under {category}: {record}" if record else f"new: {category}")
        elif before[piece] != mark:
            where = f"{record} (under {category})" if record else category
            found.append(f"described anew: {where}")
    gone = [piece.rpartition("/")[2] for piece in before if piece not in after]
    return (*found, *(f"no longer kept: {each}" for each in gone))


def _piece(text: str) -> tuple[str, str]:
    name, _, mark = text.partition(" ")
    return name, mark


def _mark(*words: object) -> str:
    from hashlib import sha256

    return sha256("\n".join(map(str, words)).encode()).hexdigest()[:8]
