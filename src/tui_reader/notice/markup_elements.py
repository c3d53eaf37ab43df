"""What the elements of a consent notice say: title, introduction, categories, buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass, replace
from tui_reader.notice.labels import category_key, is_always_active
from tui_reader.notice.markup_cookies import cookies_of
from tui_reader.notice.markup_words import line, paragraphs, unique, walk
from tui_reader.notice.model import NoticeCategory
from tui_reader.notice.verdict import choice_of
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Family

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BUTTON = re.compile("btn|button|accept|reject|decline|allow|agree|dismiss")
_CALLED = frozenset(
    ("btn", "button", "accept", "agree", "close", "dismiss", "cookie-close", "cookie-accept")
)
# A label of a button is short; what is longer is a text that a script reacts to.
LABEL = 80
FEW = 12


@dataclass(frozen=True, slots=True)
class Words:
    """What a notice says, from whatever form it stands in.

    Args:
        text: all paragraphs, in order.
        title: None when there is none.
        description: paragraphs of the introduction.
        categories: in order.
        buttons: labels, in order.
        language: as the page declares it for the notice, None when it does not.
    """

    text: tuple[str, ...] = ()
    title: str | None = None
    description: tuple[str, ...] = ()
    categories: tuple[NoticeCategory, ...] = ()
    buttons: tuple[str, ...] = ()
    language: str | None = None


def read(roots: Sequence[HtmlElement], family: Family | None) -> Words:
    """Read the elements of one notice.

    Args:
        roots: its outermost elements, in order.
        family: whose notice it is, None for a site's own.
    """
    parts = _Parts(family)
    for root in roots:
        parts.collect(root)
    text = [each for root in roots for each in paragraphs(root)]
    categories = _categories(parts)
    title = next(filter(None, map(line, parts.of("title"))), None)
    if title is None:
        title = next(filter(None, (line(each) for each in parts.headings)), None)
    buttons = _buttons(parts)
    description = _description(parts, text, title, (*buttons, *(c.title for c in categories)))
    language = next((each.get("lang") for each in parts.with_language), None)
    return Words(
        tuple(unique(text)),
        title,
        tuple(description),
        categories,
        tuple(unique(buttons)),
        (language or "")[:2].lower() or None,
    )


class _Parts:
    """The elements of a notice by the part they play, from one walk over it."""

    def __init__(self, family: Family | None) -> None:
        self.family = family
        self.by_part: dict[str, list[HtmlElement]] = {}
        self.headings: list[HtmlElement] = []
        self.controls: list[HtmlElement] = []
        self.pressed: list[HtmlElement] = []
        self.switches: list[HtmlElement] = []
        self.labels: dict[str, HtmlElement] = {}
        self.with_language: list[HtmlElement] = []
        # Categories stand side by side: what lies within one belongs to it.
        self.within: dict[HtmlElement, dict[str, list[HtmlElement]]] = {}

    def of(self, part: str) -> list[HtmlElement]:
        return self.by_part.get(part, [])

    def collect(self, root: HtmlElement) -> None:
        category: HtmlElement | None = None
        excluded: HtmlElement | None = None
        for event, node in walk(root):
            if event == "end":
                category = None if node is category else category
                excluded = None if node is excluded else excluded
                continue
            parts = self.family.parts.of(node) if self.family else []
            if "not_category" in parts and excluded is None:
                excluded = node
            if "category" in parts and category is None and excluded is None:
                category = node
                self.within[node] = {}
            self._file(node, parts, category if excluded is None else None)

    def _file(self, node: HtmlElement, parts: list[str], category: HtmlElement | None) -> None:
        for part in parts:
            self.by_part.setdefault(part, []).append(node)
            if category is not None:
                self.within[category].setdefault(part, []).append(node)
        if node.get("lang"):
            self.with_language.append(node)
        if node.tag in _HEADINGS or node.get("role") == "heading":
            self.headings.append(node)
        elif node.tag == "label":
            self.labels.setdefault(node.get("for") or "", node)
        elif node.tag == "input" and node.get("type") == "checkbox":
            self.switches.append(node)
        pressed = category is None and is_control(node)
        if pressed:
            self.controls.append(node)
        if pressed or "button" in parts:
            self.pressed.append(node)


def is_control(node: HtmlElement) -> bool:
    """Whether an element is something to press, by what it is or is dressed as."""
    if node.tag == "input":
        return node.get("type") in ("submit", "button")
    if node.tag == "button" or node.get("role") == "button":
        return True
    if node.tag not in ("a", "span", "div"):
        return False
    if node.tag == "a":
        href = (node.get("href") or "#").strip().lower()
        if href == "#" or href.startswith("javascript:"):
            return True
    elif node.get("onclick") is None:
        return is_dressed((node.get("class") or "").split())
    dress = f"{node.get('class') or ''} {node.get('id') or ''}".lower()
    return _BUTTON.search(dress) is not None


def is_dressed(classes: list[str]) -> bool:
    """Whether an element that is no control by itself is called one by its classes.

    Args:
        classes: each whole.
    """
    return not _CALLED.isdisjoint(classes)


def label_of(node: HtmlElement) -> str:
    """The label of a control, "" when it has none or is a picture only."""
    text = line(node, LABEL + 1)
    if not text and node.tag == "input":
        text = field(node.get("value") or "")
    # A single sign is a drawn cross or arrow, no word.
    return text if 1 < len(text) <= LABEL else ""


def _buttons(parts: _Parts) -> list[str]:
    """What one may press: what the table names, and the choices that none of these offers."""
    named = {node: label for node in parts.of("button") if (label := label_of(node))}
    if not named:
        return _labels(parts.controls)
    offered = set(map(choice_of, named.values()))
    if not {"accept", "reject"} <= offered:
        skipped = set(parts.of("skip"))
        more = {node: label_of(node) for node in parts.controls if node not in named}
        for node, label in more.items():
            chosen = choice_of(label) in {"accept", "reject"} - offered
            # "Necessary cookies" opens a category.
            if (
                chosen
                and category_key(label) == "other"
                and skipped.isdisjoint(node.iterancestors())
            ):
                named[node] = label
    return [named[node] for node in parts.pressed if node in named]


def _labels(nodes: Sequence[HtmlElement]) -> list[str]:
    return [each for each in map(label_of, nodes) if each]


def _description(
    parts: _Parts, text: Sequence[str], title: str | None, others: Sequence[str]
) -> list[str]:
    """The introduction: what the table says it is, or the first sentences of the notice."""
    pressed = set(parts.of("button")) | set(parts.of("category")) | set(parts.of("skip"))
    pressed |= set(parts.of("title"))
    found = []
    for each in _outermost(parts.of("description"), set()):
        found += paragraphs(each, pressed.__contains__)
    if not found:
        known = {each.casefold() for each in (*others, title or "")}
        found = [each for each in text if each.casefold() not in known and len(each) > LABEL // 2]
        found = found[:3]
    return unique([each for each in found if each != title])


def _outermost(
    elements: Sequence[HtmlElement], excluded: set[HtmlElement]
) -> Iterator[HtmlElement]:
    """Elements that lie neither within each other nor within excluded ones, nor are excluded."""
    taken = set(excluded)
    for each in elements:
        if each not in taken and taken.isdisjoint(each.iterancestors()):
            taken.add(each)
            yield each


def _categories(parts: _Parts) -> tuple[NoticeCategory, ...]:
    found: list[NoticeCategory] = []
    for element, own in parts.within.items():
        category = _category(element, own, parts)
        if category is not None:
            found.append(category)
    # Without categories, a few switches with labels are the choice; many are a list of vendors.
    if not found and len(parts.switches) <= FEW:
        found = [each for each in (_switched(s, parts) for s in parts.switches) if each]
    merged: dict[str, NoticeCategory] = {}
    for each in found:
        known = merged.get(each.title.casefold())
        merged[each.title.casefold()] = _merge(known, each) if known else each
    return tuple(merged.values())


def _merge(first: NoticeCategory, second: NoticeCategory) -> NoticeCategory:
    """One category shown on two layers of a notice."""
    return replace(
        first,
        always_active=first.always_active or second.always_active,
        description=first.description or second.description,
        cookies=first.cookies or second.cookies,
    )


def _category(
    element: HtmlElement, own: dict[str, list[HtmlElement]], parts: _Parts
) -> NoticeCategory | None:
    family = parts.family
    if family is None:
        return None
    switches = own.get("switch", [])
    if family.needs_switch and not switches:
        return None
    skipped = set(own.get("skip", ()))
    lines = [" ".join(paragraphs(each, skipped.__contains__))
             for each in own.get("category_title", ()) if each not in skipped]  # fmt: skip
    title = next(filter(None, lines), "")
    if not title and "category_title" not in family.named:
        title = _first_words(element)
    title = _without_count(title)
    if not title or len(title) > LABEL * 2:
        return None
    rows = skipped.union(own.get("cookie", ()))
    texts: list[str] = []
    for each in _outermost(own.get("category_text", ()), rows):
        texts += paragraphs(each, lambda node: node.tag == "table" or node in rows)
    description = "\n\n".join(unique([each for each in texts if each != title])) or None
    return NoticeCategory(
        category_key(title, family.slug),
        title,
        _always(element, own, family),
        description,
        cookies_of(element, own),
    )


def _always(element: HtmlElement, own: dict[str, list[HtmlElement]], family: Family) -> bool:
    if own.get("always"):
        return True
    switches = own.get("switch", [])
    if "always" in family.named and not family.always_without_switch:
        return False
    if switches:
        return all(map(_fixed, switches))
    return family.always_without_switch or any(map(is_always_active, paragraphs(element)[:6]))


def _fixed(switch: HtmlElement) -> bool:
    return switch.get("disabled") is not None or switch.get("aria-disabled") == "true"


def _switched(switch: HtmlElement, parts: _Parts) -> NoticeCategory | None:
    """The category that a bare switch is about, by its label."""
    name = switch.get("id")
    label = parts.labels.get(name) if name else None
    if label is None:
        label = next(switch.iterancestors("label"), None)
    title = field(switch.get("aria-label") or "") if label is None else line(label)
    title = _without_count(title)
    if not title or len(title) > LABEL:
        return None
    return NoticeCategory(category_key(title), title, _fixed(switch))


def _first_words(element: HtmlElement) -> str:
    lines = paragraphs(element)
    return lines[0] if lines and len(lines[0]) <= LABEL * 2 else ""


def _without_count(title: str) -> str:
    """A title without the number of cookies behind it: "Statistics (4)"."""
    head, bracket, tail = title.rpartition("(")
    if bracket and tail.rstrip(") ").isdigit():
        return head.strip()
    return title
