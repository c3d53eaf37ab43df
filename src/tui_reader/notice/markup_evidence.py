"""Where in a page consent managers show: elements, templates, settings, loaders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree, html

from tui_reader.notice.markup_config import settings
from tui_reader.notice.markup_elements import is_dressed
from tui_reader.notice.third_parties import LOADING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Families, Family
    from tui_reader.notice.markup_elements import Words
    from tui_reader.notice.selectors import Lookup

# Never a notice, whatever they are called.
PAGE = frozenset({"html", "head", "body", "main", "article"})
# A notice is a box or something to press; leaving the rest out halves the elements of a page.
_WORTH_A_LOOK = (
    "div", "aside", "section", "form", "dialog", "footer", "header", "nav", "template", "script",
    "a", "button", "input", "span", "ul", "details", "center", "table", "fieldset",
)  # fmt: skip
_PRESSED = frozenset({"a", "button", "input"})
# Types of script elements that hold markup.
_MARKUP = ("template", "html", "tmpl", "handlebars", "mustache", "underscore", "text/plain")
# A script that loads a manager is short; a long one is a library that may name them all.
SHORT = 20_000
_SOURCES = ("src", "data-src", "data-rocket-src", "data-litespeed-src", "data-lazy-src")


@dataclass(frozen=True, slots=True)
class Root:
    """An element that belongs to a known manager's notice.

    Args:
        element: outermost.
        family: whose it is.
        chrome: whether it says nothing: an overlay, a button that opens the notice again.
    """

    element: HtmlElement
    family: Family
    chrome: bool


@dataclass(frozen=True, slots=True)
class Sweep:
    """What one pass over a tree finds.

    Args:
        roots: elements of known managers, in order, none within another.
        scripts: all script elements.
        controls: what may be something to press.
        loading: what may load something from another site.
    """

    roots: list[Root]
    scripts: list[HtmlElement]
    controls: list[HtmlElement]
    loading: list[HtmlElement]


def sweep(tree: HtmlElement, known: Families) -> Sweep:
    """Pass over a tree once.

    Args:
        tree: a page or a template.
        known: the table.
    """
    page = Sweep([], [], [], [])
    look = _Look(known.roots)
    seen, named_by_id = look.seen, look.knows
    within: set[HtmlElement] = set()
    unproven: dict[Family, set[HtmlElement]] = {}
    for element in tree.iter(*_WORTH_A_LOOK, *LOADING, *known.roots.tags):
        tag, get = element.tag, element.get
        if tag in LOADING:
            page.loading.append(element)
            if tag == "script":
                page.scripts.append(element)
            if tag != "input":
                continue
        identity, classes = get("id"), get("class")
        named, dressed = seen.get(classes) or look.at(classes)
        if tag in _PRESSED:
            # A plain link to another page is nothing to press; most elements of a page are that.
            if classes or identity or tag != "a" or "/" not in (get("href") or ""):
                page.controls.append(element)
        elif dressed or (classes and get("role") == "button"):
            page.controls.append(element)
        if not (named or (identity and named_by_id(identity)) or tag in known.roots.tags):
            continue
        root = None if element in within else _root(element, known, unproven)
        if root is not None:
            page.roots.append(root)
            within.update(element.iter("*"))
    return page


class _Look:
    """A first look at ids and classes; a page has few different ones and asks again and again.

    Args:
        roots: of the known managers.
    """

    def __init__(self, roots: Lookup[tuple[Family, bool]]) -> None:
        self._roots = roots
        self.seen: dict[str | None, tuple[bool, bool]] = {None: (False, False)}

    def at(self, classes: str | None) -> tuple[bool, bool]:
        """Whether classes may belong to a notice, and whether they are those of a button."""
        names = (classes or "").split()
        found = (not self._roots.names.isdisjoint(names), is_dressed(names))
        self.seen[classes] = found
        return found

    def knows(self, identity: str) -> bool:
        """Whether an id may belong to a notice."""
        return identity in self._roots.names or identity.startswith(self._roots.beginnings)


def _root(
    element: HtmlElement, known: Families, unproven: dict[Family, set[HtmlElement]]
) -> Root | None:
    """The element as part of a known manager's notice, None when it is no such part."""
    if element.tag in PAGE:
        return None
    for family, chrome in known.roots.of(element):
        if chrome or _proven(element, family, unproven.setdefault(family, set())):
            return Root(element, family, chrome)
    return None


def _proven(element: HtmlElement, family: Family, unproven: set[HtmlElement]) -> bool:
    """Whether an element with a common name holds what only this family's notices hold."""
    proof = family.root_with
    if proof is None:
        return True
    if element in unproven:
        return False
    inner = list(element.iter("*"))
    if any(map(proof.of, inner)):
        return True
    unproven.update(inner)
    return False


def templates(scripts: Sequence[HtmlElement]) -> list[HtmlElement]:
    """The markup that stands as text in script elements and may hold a notice, parsed.

    Args:
        scripts: of the page.
    """
    found = []
    for script in scripts:
        kind = (script.get("type") or "").lower()
        source = script.text
        if not source or "<" not in source or not any(word in kind for word in _MARKUP):
            continue
        lowered = source.lower()
        if "cookie" in lowered or "consent" in lowered or "cky-" in lowered:
            parsed = fragment(source)
            if parsed is not None:
                found.append(parsed)
    return found


def fragment(source: str) -> HtmlElement | None:
    """Markup from a script or from settings as a tree, None when there is nothing in it.

    Args:
        source: markup without a page around it.
    """
    try:
        return html.document_fromstring(f"<div>{source}</div>")
    except (etree.ParserError, ValueError):  # only comments; signs that markup cannot hold
        return None


def settings_in(
    scripts: Sequence[HtmlElement], known: Families, page_language: str
) -> tuple[list[tuple[Family, Words]], set[Family]]:
    """What the settings of known managers say, and which of them are switched off.

    Args:
        scripts: of the page.
        known: the table.
        page_language: ISO 639-1 code, "" when unknown.
    """
    said: list[tuple[Family, Words]] = []
    silenced: set[Family] = set()
    for script in scripts:
        if not script.text:
            continue
        for family, words in settings(script.text, known, page_language):
            if words is None:
                silenced.add(family)
            elif len(script.text) <= SHORT or (words.text and _is_data(script)):
                said.append((family, words))
    return said, silenced


def loaders(scripts: Sequence[HtmlElement], known: Families, *, weak: bool) -> list[Family]:
    """The families that a script of the page loads.

    Args:
        scripts: of the page.
        known: the table.
        weak: whether file names that several tools use count when nothing better is found.
    """
    strong: dict[Family, None] = {}
    faint: dict[Family, None] = {}
    short: list[str] = []
    addresses = [(next(filter(None, map(s.get, _SOURCES)), "")).lower() for s in scripts]
    parts = known.addresses.within("\n".join(addresses))
    for script, address in zip(scripts, addresses, strict=True):
        strong.update(dict.fromkeys(known.marks.of(script)))
        if address:
            family, is_weak = next((e for part, e in parts if part in address), (None, False))
            if family is not None:
                (faint if is_weak else strong)[family] = None
        elif _may_load(script):
            short.append(script.text or "")
    source = "\n".join(short).replace("\\/", "/")
    strong.update((family, None) for _, family in known.words.within(source))
    return list(strong) or (list(faint) if weak else [])


def _is_data(script: HtmlElement) -> bool:
    """Whether a long script only hands over values, as content management systems do."""
    source = script.text or ""
    return "json" in (script.get("type") or "") or not ("function" in source or "=>" in source)


def _may_load(script: HtmlElement) -> bool:
    """Whether a script may put another script into the page: short, and no data or template."""
    source = script.text
    if not source or len(source) > SHORT:
        return False
    if "createElement" not in source and "document.write" not in source:
        return False
    kind = (script.get("type") or "").lower()
    return "json" not in kind and not any(word in kind for word in _MARKUP[:-1])
