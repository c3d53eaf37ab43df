"""A site's own consent banner, known by its structure and never by its words alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from tui_reader.notice.labels import fold, words_of
from tui_reader.notice.markup_elements import is_control

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Vocabulary

# A banner is compact; with a preference centre in it it may be longer.
COMPACT = 2500
WHOLE = 12_000
NODES = 3000
LABEL = 60
CLIMB = 10
_TAGS = ("button", "a", "input", "span", "div")
_PAGE = frozenset({"html", "body", "main", "article"})
_TEXT = frozenset({"main", "article"})
_QUOTED = frozenset({"blockquote", "pre", "code", "figure", "q"})
_FIXED = re.compile(r"position\s{0,9}:\s{0,9}(?:fixed|sticky)")
_NAME = re.compile(r"[a-z]+")


@dataclass(slots=True)
class _Search:
    """What one page's search has judged, so that nothing is judged twice."""

    words: Vocabulary
    judged: dict[HtmlElement, bool]
    known: frozenset[HtmlElement]


def banners(
    controls: Iterable[HtmlElement], words: Vocabulary, known: Collection[HtmlElement]
) -> list[HtmlElement]:
    """The elements that hold a consent banner of no known manager, in order.

    Args:
        controls: elements of the page that may be something to press.
        words: what such banners say in the languages known here.
        known: elements that have been recognised already.
    """
    search = _Search(words, dict.fromkeys(known, False), frozenset(known))
    found: list[HtmlElement] = []
    for control in controls:
        if not (is_control(control) and _kind(control, words)):
            continue
        block = _block(control, search)
        if block is not None and not any(each is block for each in found):
            found.append(block)
    within = set(found)
    return [each for each in found if within.isdisjoint(each.iterancestors())]


def _kind(control: HtmlElement, words: Vocabulary) -> str:
    """What pressing a control does: "accept", "reject", "close", or "" for anything else."""
    label = _short(control, LABEL)
    if not label:
        label = (control.get("value") or control.get("aria-label") or "")[:LABEL]
    folded = words_of(label)
    if not folded:
        return ""
    if any(word.startswith(words.reject) for word in folded):
        return "reject"
    if any(word.startswith(words.accept) for word in folded):
        return "accept"
    return "close" if " ".join(folded) in words.close else ""


def _short(element: HtmlElement, limit: int) -> str:
    """The text below an element, "" when it is longer than a limit."""
    size = 0
    parts = []
    for part in element.itertext(with_tail=False):
        size += len(part.strip())
        if size > limit:
            return ""
        parts.append(part)
    return " ".join("".join(parts).split())


def _block(control: HtmlElement, search: _Search) -> HtmlElement | None:
    """The smallest element around a control that is a banner, with the boxes drawn around it."""
    for steps, each in enumerate(control.iterancestors()):
        if each.tag in _PAGE or each.tag in _QUOTED or steps > CLIMB or each in search.known:
            return None
        known = search.judged.get(each)
        if known is None:
            known = search.judged[each] = _is_banner(each, search.words)
        if known:
            return _widest(each, search.words)
    return None


def _is_banner(block: HtmlElement, words: Vocabulary) -> bool:
    if next(islice(block.iter("*"), NODES, None), None) is not None:
        return False
    text = _short(block, COMPACT)
    if len(text.split()) < 5 or not _speaks(text, words):
        return False
    if _asks_for_more(block):
        return False
    kinds = {_kind(each, words) for each in block.iter(*_TAGS) if is_control(each)}
    around = [block, *_near(block)]
    named = any(_is_named(each, words) for each in around)
    laid_over = any(map(_is_laid_over, around))
    if any(each.tag in _QUOTED for each in block.iterancestors()):
        return False
    if not (named or laid_over):
        in_text = any(each.tag in _TEXT for each in block.iterancestors())
        return not in_text and {"accept", "reject"} <= kinds
    return bool(kinds & {"accept", "reject", "close"}) and not _holds_page(block)


def _speaks(text: str, words: Vocabulary) -> bool:
    folded = fold(text)
    return any(word in folded for word in words.speaks)


def _asks_for_more(block: HtmlElement) -> bool:
    """Whether a block is a form for something else: a comment, a newsletter, a log-in."""
    if next(block.iter("textarea"), None) is not None:
        return True
    kinds = {(each.get("type") or "text").lower() for each in block.iter("input")}
    return not kinds.isdisjoint({"text", "email", "password", "search", "tel"})


def _holds_page(block: HtmlElement) -> bool:
    return next(block.iter("h1", "main", "article"), None) is not None and not _is_laid_over(block)


def _near(block: HtmlElement) -> Iterator[HtmlElement]:
    """The boxes around a block that may be drawn for it alone."""
    for steps, each in enumerate(block.iterancestors()):
        if each.tag in _PAGE or steps > 2:
            return
        yield each


def _is_named(element: HtmlElement, words: Vocabulary) -> bool:
    names = (
        f"{element.get('id') or ''} {element.get('class') or ''} {element.get('aria-label') or ''}"
    )
    folded = names.lower()
    if not any(word in folded for word in words.names):
        return False
    return not any(word in folded for word in words.not_names)


def _is_laid_over(element: HtmlElement) -> bool:
    if element.get("role") in ("dialog", "alertdialog") or element.get("aria-modal") == "true":
        return True
    return _FIXED.search((element.get("style") or "").lower()) is not None


def _widest(block: HtmlElement, words: Vocabulary) -> HtmlElement:
    """The outermost box that holds the banner and nothing else."""
    text = _short(block, COMPACT)
    parent = block.getparent()
    while parent is not None and parent.tag not in _PAGE and not _holds_page(parent):
        around = _short(parent, WHOLE)
        if around != text and not (
            around and _is_named(parent, words) and not _asks_for_more(parent)
        ):
            break
        block, text = parent, around
        parent = block.getparent()
    return block
