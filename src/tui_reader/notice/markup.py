"""The consent notice in an HTML tree: found, understood, taken out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml import html

from tui_reader.notice.families import families
from tui_reader.notice.markup_elements import Words, read
from tui_reader.notice.markup_words import paragraphs
from tui_reader.notice.model import ConsentNotice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Families, Family
    from tui_reader.notice.model import Found

# Never taken out whole, whatever they are called.
_PAGE = frozenset({"html", "head", "body", "main", "article"})
_TEMPLATES = ("template", "html", "x-tmpl", "handlebars", "mustache", "underscore", "plain-text")
# A script that loads a manager is short; a long one is a library that may name them all.
SHORT = 40_000
FAR = 1_000_000


@dataclass(slots=True)
class _Sweep:
    """What one pass over a tree finds."""

    roots: list[tuple[HtmlElement, Family, bool]] = field(default_factory=list)
    scripts: list[HtmlElement] = field(default_factory=list)


@dataclass(slots=True)
class _Finding:
    """What is known of one family in this page."""

    family: Family | None
    found: Found
    words: Words = field(default_factory=Words)


def find(tree: HtmlElement, _text: str) -> ConsentNotice | None:
    """Find the page's consent notice and take its elements out of the tree.

    Args:
        tree: the page; changed in place.
        _text: the source it was parsed from.
    """
    known = families()
    sweep = _sweep(tree, known)
    findings: list[_Finding] = []
    findings += _elements(sweep.roots, "dom")
    for template in _templates(sweep.scripts):
        findings += _elements(_sweep(template, known).roots, "template")
    findings += _loaders(sweep.scripts, known)
    notice = _notice(findings)
    for element, _, _ in sweep.roots:
        _cut(element)
    return notice


def _sweep(tree: HtmlElement, known: Families) -> _Sweep:
    found = _Sweep()
    lookup = known.roots.of
    inside: HtmlElement | None = None
    for element in tree.iter("*"):
        if element.tag == "script":
            found.scripts.append(element)
            continue
        if not element.attrib:
            continue
        for family, chrome in lookup(element):
            if element.tag in _PAGE or (inside is not None and inside in element.iterancestors()):
                break
            if not chrome and not _holds(element, family):
                continue
            found.roots.append((element, family, chrome))
            inside = element
            break
    return found


def _holds(element: HtmlElement, family: Family) -> bool:
    proof = family.root_with
    return proof is None or any(proof.of(each) for each in element.iter("*"))


def _elements(roots: Sequence[tuple[HtmlElement, Family, bool]], found: Found) -> list[_Finding]:
    own: dict[str, tuple[Family, list[HtmlElement]]] = {}
    for element, family, chrome in roots:
        if not chrome and (paragraphs(element)):
            own.setdefault(family.slug, (family, []))[1].append(element)
    return [_Finding(family, found, read(each, family)) for family, each in own.values()]


def _templates(scripts: Sequence[HtmlElement]) -> list[HtmlElement]:
    found = []
    for script in scripts:
        kind = (script.get("type") or "").lower()
        if not any(word in kind for word in _TEMPLATES) or not script.text:
            continue
        source = script.text
        if "cookie" in source.lower() or "consent" in source.lower():
            found.append(html.document_fromstring(f"<div>{source}</div>"))
    return found


def _loaders(scripts: Sequence[HtmlElement], known: Families) -> list[_Finding]:
    strong: dict[str, Family] = {}
    weak: dict[str, Family] = {}
    for script in scripts:
        for family in known.marks.of(script):
            strong[family.slug] = family
        address = script.get("src") or script.get("data-src") or script.get("data-rocket-src")
        if address:
            lowered = address.lower()
            for part, family, faint in known.addresses:
                if part in lowered:
                    (weak if faint else strong)[family.slug] = family
                    break
        elif script.text and len(script.text) <= SHORT:
            source = script.text.replace("\\/", "/")
            for part, family in known.words:
                if part in source:
                    strong[family.slug] = family
    return [_Finding(each, "loader") for each in (strong or weak).values()]


_RANK: dict[Found, int] = {"dom": 0, "template": 1, "config": 2, "text": 3, "loader": 4, "none": 5}


def _notice(findings: Sequence[_Finding]) -> ConsentNotice | None:
    if not findings:
        return None
    ranked = sorted(findings, key=lambda each: _RANK[each.found])
    best = ranked[0]
    slugs = dict.fromkeys(each.family.slug if each.family else "custom" for each in ranked)
    words = best.words
    text = [each for finding in ranked for each in finding.words.text]
    return ConsentNotice(
        families=tuple(slugs),
        found=best.found,
        title=words.title,
        description="\n\n".join(words.description) or None,
        categories=words.categories,
        buttons=words.buttons,
        language=words.language,
        text="\n\n".join(text) or None,
    )


def _cut(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()
