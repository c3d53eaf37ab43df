"""The few CSS selectors that notices need, looked up by key instead of tried one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

Meaning = TypeVar("Meaning")
_Entries = list[tuple["Selector", Meaning]]
_Table = dict[str, _Entries[Meaning]]

_PART = re.compile(
    r"(?P<tag>^[a-z][a-z0-9-]*)|#(?P<id>[\w:-]+)(?P<prefix>\*)?|\.(?P<cls>[\w-]+)"
    r"|\[(?P<attr>[\w-]+)(?:=(?P<value>[^\]]*))?\]"
)


@dataclass(frozen=True, slots=True)
class Selector:
    """One compound selector, with at most one ancestor.

    Args:
        tag: lower-case name, "" for any.
        id: whole id, or its beginning when `prefix` is set; "" for any.
        classes: all of them must be there.
        attributes: name and value; None for any value.
        ancestor: must stand somewhere above.
    """

    tag: str = ""
    id: str = ""
    prefix: bool = False
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str | None], ...] = ()
    ancestor: Selector | None = None

    def matches(self, element: HtmlElement) -> bool:
        """Whether an element is what this selector means."""
        return self._alone(element) and (
            self.ancestor is None or any(map(self.ancestor._alone, element.iterancestors()))
        )

    def _alone(self, element: HtmlElement) -> bool:
        if self.tag and element.tag != self.tag:
            return False
        if self.id:
            given = element.get("id") or ""
            if not (given.startswith(self.id) if self.prefix else given == self.id):
                return False
        if self.classes:
            classes = (element.get("class") or "").split()
            if not all(name in classes for name in self.classes):
                return False
        return all(
            element.get(name) is not None if value is None else element.get(name) == value
            for name, value in self.attributes
        )


def parse(text: str) -> Selector:
    """Read one selector: `tag`, `#id`, `#beginning*`, `.class`, `[attribute]`, `[attribute=value]`.

    Args:
        text: these without spaces between them, or two such groups, the ancestor first.

    Raises:
        ValueError: it is not of this form.
    """
    ancestor: Selector | None = None
    for compound in text.split():
        found: dict[str, str] = {}
        classes: list[str] = []
        attributes: list[tuple[str, str | None]] = []
        place = 0
        while place < len(compound):
            part = _PART.match(compound, place)
            if part is None or (part["tag"] and place):
                raise ValueError(f"not a selector: {text}")
            place = part.end()
            if part["cls"]:
                classes.append(part["cls"])
            elif part["attr"]:
                attributes.append((part["attr"], part["value"]))
            else:
                found.update({k: v for k, v in part.groupdict().items() if v})
        ancestor = Selector(
            found.get("tag", ""),
            found.get("id", ""),
            "prefix" in found,
            tuple(classes),
            tuple(attributes),
            ancestor,
        )
    if ancestor is None:
        raise ValueError("an empty selector")
    return ancestor


class Lookup(Generic[Meaning]):
    """Many selectors at the price of one: which meanings does an element have?

    Attributes:
        names: ids and classes that its selectors name.
        beginnings: beginnings of ids that they name.
        tags: elements that they name by nothing else.
    """

    def __init__(self, entries: Iterable[tuple[Selector, Meaning]]) -> None:
        self._ids: _Table[Meaning] = {}
        self._classes: _Table[Meaning] = {}
        self._attributes: _Table[Meaning] = {}
        self._tags: _Table[Meaning] = {}
        self._begun: _Entries[Meaning] = []
        for selector, meaning in entries:
            self._home(selector).append((selector, meaning))
        # For a first look: without one of these, no selector that names an id or class fits.
        self.beginnings = tuple(selector.id for selector, _ in self._begun)
        self.names = frozenset(self._ids) | frozenset(self._classes)
        self.tags = tuple(self._tags)

    def _home(self, selector: Selector) -> _Entries[Meaning]:
        """Where to keep a selector, by the most telling thing an element must show for it."""
        if selector.prefix:
            return self._begun
        if selector.id:
            return self._ids.setdefault(selector.id, [])
        if selector.classes:
            return self._classes.setdefault(selector.classes[0], [])
        if selector.attributes:
            return self._attributes.setdefault(selector.attributes[0][0], [])
        return self._tags.setdefault(selector.tag, [])

    def of(self, element: HtmlElement) -> list[Meaning]:
        """The meanings of an element, in no particular order, without its descendants."""
        found: list[Meaning] = []
        for entries in self._likely(element):
            for selector, meaning in entries:
                if meaning not in found and selector.matches(element):
                    found.append(meaning)
        return found

    def _likely(self, element: HtmlElement) -> list[_Entries[Meaning]]:
        likely: list[_Entries[Meaning]] = []
        identity = element.get("id")
        if identity:
            if identity in self._ids:
                likely.append(self._ids[identity])
            if self._begun and identity.startswith(self.beginnings):
                likely.append(self._begun)
        classes = element.get("class")
        if classes:
            table = self._classes
            likely += [table[name] for name in classes.split() if name in table]
        for name, entries in self._attributes.items():
            if element.get(name) is not None:
                likely.append(entries)
        if self._tags and element.tag in self._tags:
            likely.append(self._tags[str(element.tag)])
        return likely
