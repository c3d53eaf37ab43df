"""The consent notice in an HTML tree: found, understood, taken out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass, replace
from tui_reader.notice.families import CUSTOM, families
from tui_reader.notice.language import language_of
from tui_reader.notice.markup_custom import banners
from tui_reader.notice.markup_cut import cut
from tui_reader.notice.markup_elements import Words, read
from tui_reader.notice.markup_evidence import Root, loaders, settings_in, sweep, templates
from tui_reader.notice.markup_words import unique
from tui_reader.notice.model import ConsentNotice, NoticeCategory
from tui_reader.notice.third_parties import of_elements, third_parties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Families, Family
    from tui_reader.notice.markup_evidence import Sweep
    from tui_reader.notice.model import Found, ThirdParty

__all__ = ["find", "set_aside", "third_parties"]

# Behind every block: the notice stood after the statement.
AFTER = 1_000_000
# A paragraph this long is part of a text and no label.
SENTENCE = 80
_RANK: dict[Found, int] = {"dom": 0, "template": 1, "config": 2, "text": 3, "loader": 4, "none": 5}
_VENDORS = re.compile(
    r"(\d{1,3}(?:[.,' ]\d{3}|\d{0,2}))\s{1,3}(?:TCF[\s-]{1,3})?(?:[\w-]{1,30}\s{1,3}){0,2}"
    r"(?:partner|vendor|anbieter|drittanbieter|partenaire|fournisseur|socio|proveedor|fornitor"
    r"|leverancier|parceiro|fornecedor|dostawc|leverant|leverand|ponudnik)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Finding:
    """One manager found in one form.

    Args:
        slug: the family.
        found: the form.
        words: what it says.
    """

    slug: str
    found: Found
    words: Words


def set_aside(
    tree: HtmlElement, url: str | None
) -> tuple[ConsentNotice | None, tuple[ThirdParty, ...]]:
    """Take the consent notice out of a page and tell whom the page calls, in one pass over it.

    Args:
        tree: the page; changed in place.
        url: where it came from, None for a local file.
    """
    page = sweep(tree, families())
    called = of_elements(page.loading, tree, url)
    return _taken_out(tree, page), called


def find(tree: HtmlElement) -> ConsentNotice | None:
    """Find the page's consent notice and take its elements out of the tree.

    Args:
        tree: the page; changed in place.
    """
    return _taken_out(tree, sweep(tree, families()))


def _taken_out(tree: HtmlElement, page: Sweep) -> ConsentNotice | None:
    known = families()
    language = (tree.get("lang") or "")[:2].lower()
    shown = [each for each in page.roots if not _is_dormant(each.element)]
    dormant = [each for each in page.roots if _is_dormant(each.element)]
    findings = _in_elements(shown, "dom") + _in_elements(dormant, "template")
    for template in templates(page.scripts):
        findings += _in_template(template, known)
    own = banners(page.controls, known.custom, {each.element for each in page.roots})
    if own:
        findings.append(_Finding(CUSTOM, "dom", read(own, None)))
    findings += _in_scripts(page.scripts, known, language, {each.slug for each in findings})
    active = {each.slug for each in findings}
    elements = own + [
        each.element for each in page.roots if not each.chrome or each.family.slug in active
    ]
    place = 0 if _stands_before_text(tree, elements) else AFTER
    cut(tree, elements)
    return _notice(findings, place)


def _is_dormant(element: HtmlElement) -> bool:
    return next(element.iterancestors("template"), None) is not None


def _in_elements(roots: Sequence[Root], found: Found) -> list[_Finding]:
    """What the known elements say, by family."""
    own: dict[Family, list[HtmlElement]] = {}
    for root in roots:
        if not root.chrome:
            own.setdefault(root.family, []).append(root.element)
    said = [(family, read(each, family)) for family, each in own.items()]
    return [_Finding(family.slug, found, words) for family, words in said if words.text]


def _in_template(template: HtmlElement, known: Families) -> list[_Finding]:
    inner = sweep(template, known)
    found = _in_elements(inner.roots, "template")
    if found:
        return found
    own = banners(inner.controls, known.custom, ())
    return [_Finding(CUSTOM, "template", read(own, None))] if own else []


def _in_scripts(
    scripts: Sequence[HtmlElement], known: Families, language: str, active: set[str]
) -> list[_Finding]:
    """What settings say, and which managers the page only loads."""
    said, silenced = settings_in(scripts, known, language)
    found = [_Finding(family.slug, "config", words) for family, words in said if words.text]
    active = active | {each.slug for each in found}
    loading = loaders(scripts, known, weak=not active) + [each for each, _ in said]
    quiet = [each.slug for each in loading if each.slug not in active and each not in silenced]
    return found + [_Finding(slug, "loader", Words()) for slug in dict.fromkeys(quiet)]


def _stands_before_text(tree: HtmlElement, elements: Sequence[HtmlElement]) -> bool:
    """Whether the notice stands before the page's main heading, or its first real paragraph."""
    if not elements:
        return True
    ours = set(elements)
    for each in tree.iter("h1", "p", *{str(each.tag) for each in elements}):
        if each in ours:
            return True
        if each.tag == "h1" or (each.tag == "p" and len(each.text or "") > SENTENCE):
            return False
    return False


def _notice(findings: Sequence[_Finding], place: int) -> ConsentNotice | None:
    if not findings:
        return None
    # Where a known manager is there, blocks of no known one are parts of it that wait for it.
    known = _owned([each for each in findings if each.slug != CUSTOM])
    rest = [each for each in findings if each.slug == CUSTOM]
    ranked = [*sorted(known, key=lambda each: _RANK[each.found]), *rest]
    best = ranked[0]
    words = best.words
    text = unique([each for finding in ranked for each in finding.words.text])
    first = (*words.description[:2], words.title or "", *words.buttons, *words.text)
    return ConsentNotice(
        families=tuple(dict.fromkeys(each.slug for each in known or rest)),
        found=best.found,
        title=words.title,
        description="\n\n".join(words.description) or None,
        categories=_categories(ranked),
        buttons=words.buttons,
        language=language_of(first) or words.language,
        text="\n\n".join(text) or None,
        vendors=_vendors(text),
        before_block=place,
    )


def _owned(findings: Sequence[_Finding]) -> list[_Finding]:
    """The findings with what a manager is built on put under its own name."""
    there = {each.slug for each in findings}
    owners = {
        owned: family.slug
        for family in families().families
        if family.slug in there
        for owned in family.owns
    }
    return [replace(each, slug=owners.get(each.slug, each.slug)) for each in findings]


def _categories(ranked: Sequence[_Finding]) -> tuple[NoticeCategory, ...]:
    """The categories of the richest form; where that shows none, of another form of the same."""
    best = ranked[0].slug
    return next((e.words.categories for e in ranked if e.slug == best and e.words.categories), ())


def _vendors(text: Sequence[str]) -> int | None:
    """How many vendors a notice speaks for: "we and our 842 partners"."""
    for each in text[:20]:
        match = _VENDORS.search(each)
        if match:
            count = int("".join(filter(str.isdigit, match[1])))
            return count if count > 1 else None
    return None
