"""The few CSS selectors that notices need, looked up by key instead of tried one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.html import HtmlElement

Meaning = TypeVar("Meaning")

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

    @property
    def key(self) -> str:
        """What an element must show for this selector to be worth trying."""
        if self.id and not self.prefix:
            return "#" + self.id
        if self.classes:
            return "." + self.classes[0]
        if self.attributes:
            return "[" + self.attributes[0][0]
        return "#*" if self.prefix else self.tag

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
    """Many selectors at the price of one: which meanings does an element have?"""

    def __init__(self, entries: Iterable[tuple[Selector, Meaning]]) -> None:
        table: dict[str, list[tuple[Selector, Meaning]]] = {}
        for selector, meaning in entries:
            table.setdefault(selector.key, []).append((selector, meaning))
        self._table: Mapping[str, list[tuple[Selector, Meaning]]] = table
        self._begun = tuple(selector.id for selector, _ in table.get("#*", ()))
        self._attributes = tuple(key[1:] for key in table if key.startswith("["))

    def of(self, element: HtmlElement) -> list[Meaning]:
        """The meanings of an element, in no particular order, without its descendants."""
        found: list[Meaning] = []
        for key in self._keys(element):
            for selector, meaning in self._table.get(key, ()):
                if meaning not in found and selector.matches(element):
                    found.append(meaning)
        return found

    def _keys(self, element: HtmlElement) -> Iterable[str]:
        yield str(element.tag)
        identity = element.get("id")
        if identity:
            yield "#" + identity
            if self._begun and identity.startswith(self._begun):
                yield "#*"
        classes = element.get("class")
        if classes:
            for name in classes.split():
                yield "." + name
        for name in self._attributes:
            if element.get(name) is not None:
                yield "[" + name
