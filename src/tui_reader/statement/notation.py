"""What HTML tells by where letters stand or by a line through them becomes characters.

Without this 10<sup>6</sup> would be read as 106, and a price that was crossed out as another one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.statement.formulas import lower, raise_

if TYPE_CHECKING:
    from lxml import etree

_NUMBER = re.compile(r"[+\-−–]?\d{1,4}[+\-−–]?|\d{1,3}[./]\d{1,3}|[+\-−–]\d+[.,]\d+")
_LETTERS = re.compile(r"[+\-−–]?\d{0,3}[nkmxyijpqt](?:[+\-−–]\d{1,2})?")  # of an exponent
_BASE = re.compile(r"(?:\d|[)\]]|(?<![^\W\d_])[a-zA-Z])\Z")
_INDEX = re.compile(r"[\w+\-−–=]{1,8}")
_PRICE = re.compile(r"[$€£¥]\s?\d{1,3}(?:[.,]?\d{3})*\Z")
STRUCK = ("del", "s", "strike")
_INLINE_NAMES = "a abbr b bdi bdo br cite code em font i ins mark q small span strong sub sup u var"
_INLINE = (*_INLINE_NAMES.split(), *STRUCK)
_NEAR = 3  # levels


def raised(text: str, before: str) -> str:
    """Raised text as characters, as it is when it tells no number.

    Ordinals, trade marks and the marks of footnotes stay letters.

    Args:
        text: what is raised.
        before: what it stands behind.
    """
    words = text.strip()
    if not words or not before or before[-1].isspace():
        return text
    if len(words) == 2 and words.isdecimal() and _PRICE.search(before):
        return f".{words}"
    if _NUMBER.fullmatch(words) or (_LETTERS.fullmatch(words) and _BASE.search(before)):
        return raise_(words)
    return text


def lowered(text: str, before: str) -> str:
    """Lowered text as characters where it could be taken for a part of what stands before it.

    Args:
        text: what is lowered.
        before: what it stands behind.
    """
    words = text.strip()
    is_sum = any(sign in words for sign in "+-−–=") and any(map(str.isalnum, words))
    if _INDEX.fullmatch(words) and (is_sum or (before[-1:].isdecimal() and words.isdecimal())):
        return lower(words)
    return text


def settle(tree: etree._Element) -> None:
    """Write raised and lowered numbers as characters; leave out what was crossed out.

    Args:
        tree: changed in place.
    """
    boxes: dict[etree._Element, bool] = {}
    for element in list(tree.iter("sup", "sub", *STRUCK)):
        if element.tag in STRUCK:
            box = _box(element)
            if box not in boxes:
                boxes[box] = _says_more(box)
            if boxes[box] and all(each.tag in _INLINE for each in element):
                element.clear(keep_tail=True)
        elif element.find(".//a") is None and element.find(".//img") is None:
            _settle(element)


def _settle(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None and parent.tag == "a":
        return
    text = "".join(element.itertext())
    before = _before(element)
    if element.tag == "sub":
        new = lowered(text, before)
    elif _is_fraction(element, text):
        new = f" {text}" if before[-1:].isdecimal() else text
    else:
        new = raised(text, before)
    if new != text:
        for child in list(element):
            element.remove(child)
        element.text = new


def _is_fraction(element: etree._Element, text: str) -> bool:
    """Whether a raised number stands above another one: 3<sup>1</sup>/<sub>2</sub>."""
    other = element.getnext()
    between = (element.tail or "").strip()
    if other is None or other.tag != "sub" or between not in ("/", "⁄", "∕"):
        return False
    return text.strip().isdecimal() and "".join(other.itertext()).strip().isdecimal()


def _before(element: etree._Element) -> str:
    """The last words before an element, "" when it begins what it stands in."""
    at: etree._Element | None = element
    for _ in range(_NEAR):
        if at is None:
            return ""
        previous = at.getprevious()
        if previous is not None:
            return previous.tail or _last_words(previous)
        at = at.getparent()
        if at is not None and at.text:
            return at.text
        if at is None or at.tag not in _INLINE:
            return ""
    return ""


def _last_words(element: etree._Element) -> str:
    for _ in range(_NEAR):
        if not len(element):
            return (element.text or "") if element.tag in _INLINE else ""
        element = element[-1]
        if element.tail:
            return element.tail
    return ""


def _box(element: etree._Element) -> etree._Element:
    """The block an inline element stands in."""
    return next(each for each in element.iterancestors() if each.tag not in _INLINE)


def _says_more(box: etree._Element) -> bool:
    """Whether a block says anything beside what is crossed out in it."""
    struck = sum(_length(each) for each in box.iter(*STRUCK))
    return _length(box) > struck


def _length(element: etree._Element) -> int:
    from tui_reader.statement.judging import key

    return sum(len(key(text)) for text in element.itertext())
