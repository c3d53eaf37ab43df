"""How the items of a list are numbered, as HTML says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_MOST_DIGITS = 6
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 100  # number that is written as a Roman one


class Numbering:
    """The numbers of one list.

    Args:
        element: an `ol`; None for a list without numbers.
    """

    __slots__ = ("_kind", "_next", "_step")

    def __init__(self, element: etree._Element | None) -> None:
        self._next: int | None = None
        self._step = 1
        self._kind = ""
        if element is None:
            return
        self._kind = element.get("type", "1")
        self._next = _number(element.get("start"))
        if "reversed" in element.attrib:
            self._step = -1
            if self._next is None:
                self._next = sum(1 for _ in element.iterchildren("li"))
        elif self._next is None:
            self._next = 1

    def mark(self, item: etree._Element) -> str:
        """What stands before an item; the next one has the number after it.

        Args:
            item: a `li` of the list.
        """
        if self._next is None:
            return "-"
        given = _number(item.get("value"))
        number = self._next if given is None else given
        self._next = max(0, number + self._step)
        return _written(number, item.get("type") or self._kind)


def kind_of(mark: str) -> tuple[str, int] | None:
    """The type and the number that give an item a mark of letters; None for any other mark.

    Args:
        mark: as `Numbering.mark` makes them.
    """
    letters = mark.removesuffix(")")
    if letters == mark or not letters.isascii() or not letters.isalpha():
        return None
    if len(letters) == 1:
        return "a" if letters.islower() else "A", ord(letters.lower()) - ord("a") + 1
    kind = "i" if letters.islower() else "I"
    numbers = (number for number in range(1, _LARGEST) if _written(number, kind) == mark)
    number = next(numbers, 0)
    return (kind, number) if number else None


def _number(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _written(number: int, kind: str) -> str:
    mark = ""
    if kind in ("a", "A") and 0 < number <= 26:
        mark = chr(ord("a") + number - 1)
    elif kind in ("i", "I") and 0 < number < _LARGEST:
        for value, letters in _ROMAN:
            mark += letters * (number // value)
            number %= value
    if not mark:
        return f"{number}."
    return f"{mark.upper() if kind in 'AI' else mark})"
