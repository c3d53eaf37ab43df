"""Many strings looked for in one text, at the price of few."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

Meaning = TypeVar("Meaning")

# What the names of consent managers share; a text without it holds none of those that do.
_SHARED = ("ookie", "onsen", "rivacy", "onfig", "cmp")


class Needles(Generic[Meaning]):
    """Strings and what each of them means.

    Args:
        entries: in the order in which they are to be found.
    """

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        groups: dict[str, list[tuple[int, str, Meaning]]] = {}
        for place, (needle, meaning) in enumerate(entries):
            shared = next((each for each in _SHARED if each in needle), needle)
            groups.setdefault(shared, []).append((place, needle, meaning))
        self._groups = tuple(groups.items())

    def within(self, text: str) -> list[tuple[str, Meaning]]:
        """The strings that stand in a text, in the order of the entries.

        Args:
            text: any.
        """
        found = [
            entry
            for shared, group in self._groups
            if shared in text
            for entry in group
            if entry[1] in text
        ]
        found.sort(key=_place)
        return [(needle, meaning) for _, needle, meaning in found]


def _place(entry: tuple[int, str, object]) -> int:
    return entry[0]
