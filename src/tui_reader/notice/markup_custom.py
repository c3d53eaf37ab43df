"""A site's own consent banner, known by its structure and never by its words alone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.notice.families import families
from tui_reader.notice.labels import fold, words_of
from tui_reader.notice.markup_elements import is_control

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml.html import HtmlElement

    from tui_reader.notice.families import Vocabulary

# A banner is compact; with a preference centre in it it may be longer.
SHORT = 700
COMPACT = 2500
WHOLE = 12_000
NODES = 3000
BUDGET = 200_000
LEAST = 25
LABEL = 60
LABEL_WORDS = 4
CLIMB = 10
_TAGS = ("button", "a", "input", "span", "div")
_PAGE = frozenset({"html", "body", "main", "article"})
_TEXT = frozenset({"main", "article"})
_QUOTED = frozenset({"blockquote", "pre", "code", "figure", "q"})
# Attributes that speak of something else than their element.
_TOLD = frozenset({"href", "src", "style", "srcset", "onclick", "title", "alt", "value"})
_WINDOWS = frozenset({"dialog", "amp-user-notification"})
_FIXED = re.compile(r"position\s{0,9}:\s{0,9}(?:fixed|sticky)")
_SIZE = etree.XPath("count(descendant-or-self::*)")


@dataclass(slots=True)
class _Search:
    """What one page's search has judged, so that nothing is judged twice.

    Args:
        words: of banners.
        known: elements that have been recognised already.
        judged: whether an element is a banner.
        budget: how many more elements may be looked at; no page of people's making needs as many.
        page: characters in the paragraphs of the page, None before anybody asked.
    """

    words: Vocabulary
    known: frozenset[HtmlElement]
    judged: dict[HtmlElement, bool]
    budget: int = BUDGET
    page: int | None = None

    def is_compact(self, block: HtmlElement) -> bool:
        if self.budget <= 0:
            return False
        size = min(int(_SIZE(block)), NODES)
        self.budget -= size
        return size < NODES

    def leaves_a_text(self, block: HtmlElement, length: int) -> bool:
        """Whether most of the page's words stand outside a long block."""
        if self.page is None:
            root = block.getroottree().getroot()
            texts = (each for part in root.iter("p", "li", "td") for each in part.itertext())
            self.page = sum(map(len, texts))
        return _is_laid_over(block) or self.page > 2 * length


def banners(
    controls: Iterable[HtmlElement], words: Vocabulary, known: Collection[HtmlElement]
) -> list[HtmlElement]:
    """The elements that hold a consent banner of no known manager, in order.

    Args:
        controls: elements of the page that may be something to press.
        words: what such banners say in the languages known here.
        known: elements that have been recognised already.
    """
    search = _Search(words, frozenset(known), {})
    found: dict[HtmlElement, None] = {}
    for control in controls:
        if not (is_control(control) and _kind(control)):
            continue
        block = _block(control, search)
        if block is not None and block not in found:
            found[block] = None
    widest = dict.fromkeys(_widest(each, search) for each in found)
    return [each for each in widest if widest.keys().isdisjoint(each.iterancestors())]


def _kind(control: HtmlElement) -> str:
    """What pressing a control does: "accept", "reject", "close", or "" for anything else."""
    label = _short(control, LABEL)
    if not label:
        label = (control.get("value") or control.get("aria-label") or "")[:LABEL]
    if not any(map(str.isalnum, label)):  # a drawn cross
        label = f"{control.get('class') or ''} {control.get('id') or ''}"[:LABEL]
    return _meaning(label)


@lru_cache(maxsize=4096)
def _meaning(label: str) -> str:
    words = families().custom
    folded = words_of(label)
    if any(word.startswith(words.reject) for word in folded):
        return "reject"
    if any(word.startswith(words.accept) for word in folded):
        return "accept"
    closes = any(word in words.close_words or word.startswith(words.close) for word in folded)
    closes = closes or (len(folded) == 1 and folded[0] in words.close_alone)
    return "close" if closes and len(folded) <= LABEL_WORDS else ""


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
    """The smallest element around a control that is a banner."""
    for steps, each in enumerate(control.iterancestors()):
        if each.tag in _PAGE or each.tag in _QUOTED or steps > CLIMB or each in search.known:
            return None
        known = search.judged.get(each)
        if known is None:
            known = search.judged[each] = _is_banner(each, search)
        if known:
            return each
    return None


def _is_banner(block: HtmlElement, search: _Search) -> bool:
    words = search.words
    if not search.is_compact(block):
        return False
    # A preference centre is longer than a bar, and then its own name has to say what it is.
    text = _short(block, WHOLE if _is_named(block, words) else COMPACT)
    if len(text) < LEAST or not _speaks(text, words, softly=True) or _asks_for_more(block):
        return False
    around = [block, *_near(block)]
    named = any(_is_named(each, words) for each in around)
    if not _speaks(text, words, softly=named) or _is_within(block, _QUOTED):
        return False
    kinds = {_kind(each) for each in block.iter(*_TAGS) if is_control(each)}
    if named or any(map(_is_laid_over, around)):
        decides = bool(kinds & {"accept", "reject", "close"}) and not _holds_page(block)
        return decides and (len(text) <= COMPACT or search.leaves_a_text(block, len(text)))
    if _is_within(block, _TEXT) or not kinds & {"accept", "reject", "close"}:
        return False
    plainly = len(text) <= SHORT and any(
        _is_named(each, words, words.plain_names) for each in around
    )
    return not _holds_page(block) and (plainly or {"accept", "reject"} <= kinds)


def _speaks(text: str, words: Vocabulary, *, softly: bool) -> bool:
    said = words.speaks + words.speaks_softly * softly
    lowered = text.casefold()
    # Folding takes time, and most banners say it in plain letters.
    if any(word in lowered for word in said):
        return True
    folded = "" if lowered.isascii() else fold(text)
    return any(word in folded for word in said)


def _is_within(block: HtmlElement, tags: frozenset[str]) -> bool:
    return any(each.tag in tags for each in block.iterancestors())


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


def _is_named(
    element: HtmlElement, words: Vocabulary, names: tuple[str, ...] | None = None
) -> bool:
    told = (
        f"{name} {value[:LABEL]}" for name, value in element.attrib.items() if name not in _TOLD
    )
    folded = " ".join(told).lower()
    if not any(word in folded for word in names or words.names):
        return False
    return not any(word in folded for word in words.not_names)


def _is_laid_over(element: HtmlElement) -> bool:
    if (
        element.tag in _WINDOWS
        or element.get("role") in ("dialog", "alertdialog")
        or element.get("aria-modal") == "true"
    ):
        return True
    if element.get("data-elementor-type") == "popup":
        return True
    return _FIXED.search((element.get("style") or "").lower()) is not None


def _widest(block: HtmlElement, search: _Search) -> HtmlElement:
    """The outermost box that holds the banner and nothing else."""
    text = _short(block, COMPACT)
    for parent in islice(block.iterancestors(), CLIMB):
        if parent.tag in _PAGE or not search.is_compact(parent) or _holds_page(parent):
            break
        around = _short(parent, WHOLE)
        named = around and _is_named(parent, search.words) and not _asks_for_more(parent)
        if around != text and not named:
            break
        block, text = parent, around
    return block
