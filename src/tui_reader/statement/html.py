"""HTML becomes a statement: trafilatura finds the main text, the tree gives its structure."""

from __future__ import annotations

import logging
from html import escape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from tui_reader.frozen import replace
from tui_reader.notice.language import language_of
from tui_reader.statement import (
    boilerplate,
    formulas,
    limits,
    metadata,
    notation,
    ornaments,
    selection,
    tables,
)
from tui_reader.statement.addresses import linked
from tui_reader.statement.announced import keep_announced
from tui_reader.statement.model import (
    Anchor,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Statement,
    Table,
)
from tui_reader.statement.passages import passages
from tui_reader.statement.trimming import clear_menus
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from tui_reader.statement.model import Block, Span
    from tui_reader.statement.passages import Passage

# What a library of rules may stumble over in a page nobody foresaw; the page is read without it.
_FAILURES = (RecursionError, LookupError, AttributeError, etree.LxmlError)
_INLINE_NAMES = "span b strong i em u font small img cite abbr mark q code"
_INLINE = tuple(_INLINE_NAMES.split())
# Elements that HTML has had since libxml2 learned it.
_NEWER = ("article", "main", "section", "header", "nav", "aside", "footer", "figure", "hgroup")
# Of a page that trafilatura is asked about; it takes seconds for more.
_MOST_ELEMENTS = 40_000
_DEEPEST = 100  # block elements within each other
_SCHEMES = ("http", "https", "mailto")


def parse_tree(text: str) -> html.HtmlElement:
    """Parse a page, however broken it is.

    Args:
        text: the page, behind the boundary for text from outside.

    Returns:
        The `html` element; without children when there is nothing in the page.
    """
    text = limits.without_controls(limits.without_excess(text))
    tree, whole = _parsed(text)
    tree = tree if whole else _parsed(limits.flattened(text))[0]
    _give_body(tree)
    return tree


def _give_body(tree: html.HtmlElement) -> None:
    """Move what libxml2 takes for a part of the head, where no tag begins the body, into it."""
    head = tree.find("head")
    strays = () if head is None else head.iterchildren(etree.Element)
    first = next((each for each in strays if each.tag in _NEWER or "-" in str(each.tag)), None)
    if first is None:
        return
    body = tree.find("body")
    if body is None:
        body = etree.SubElement(tree, "body")
    moved = [first, *first.itersiblings()]
    if body.text:
        moved[-1].tail = (moved[-1].tail or "") + body.text
        body.text = None
    for place, element in enumerate(moved):
        body.insert(place, element)


def _parsed(text: str) -> tuple[html.HtmlElement, bool]:
    """The tree of a page, and whether it holds all of it."""
    parser = html.HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
    )
    # The lookup of lxml.html calls Python for every element that is looked at.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    try:
        tree: html.HtmlElement = html.document_fromstring(text.encode(), parser=parser)
    except etree.ParserError:
        return html.Element("html"), True
    error = parser.error_log.last_error
    return tree, error is None or error.type != etree.ErrorTypes.ERR_RESOURCE_LIMIT


def parse(tree: html.HtmlElement, url: str | None) -> Statement:
    """Read the statement of a page whose consent notice was removed.

    Args:
        tree: from `parse_tree`; taken apart.
        url: where the page stands; links are made absolute against it.
    """
    formulas.write_out(tree)
    notation.settle(tree)
    ornaments.clear(tree)
    about = metadata.read(tree)
    beside = _joined(url or "", about.base) or url or ""
    url = url or _said_address(tree)
    base = _joined(url, about.base) or url
    kept = _main_passages(tree, about)
    if len(about.text) > 3 * sum(len(passage.text) for passage in kept):
        kept = _given_text(about.text)
    here = url.partition("#")[0]
    # The pictures of a page in a file are looked for beside the file.
    found = (
        _resolved(each, beside if isinstance(each.block, Image) else base, here) for each in kept
    )
    blocks = tuple(map(linked, found))
    anchors = (Anchor(name, n) for n, passage in enumerate(kept) for name in passage.names)
    return Statement(
        about.title,
        blocks,
        about.organisation,
        about.authors,
        about.published,
        about.language or language_of(block.text for block in blocks[:20]),
        anchors=tuple(anchors),
    )


def _said_address(tree: html.HtmlElement) -> str:
    """Where a page that comes from a file says that it stands, "" when it does not."""
    for link in tree.iter("link"):
        if "canonical" in link.get("rel", "").lower().split():
            address = _joined("", link.get("href", ""))
            return address if address.startswith("http") else ""
    return ""


def _main_passages(tree: html.HtmlElement, about: metadata.About) -> list[Passage]:
    body = tree.find("body")
    if body is None:
        return []
    boilerplate.prune(body)
    found = passages(body)
    keep_announced(found)
    clear_menus(found)
    for passage in found:
        if isinstance(passage.block, Table):
            tables.flatten(passage.box)
    main = _main_text(tree) if _is_simple(body, found) else []
    kept = selection.choose(found, main, about.title, about.description)
    _hand_names_on(found, kept)
    return [each for passage in kept for each in (passage.caption, passage) if each is not None]


def _hand_names_on(found: list[Passage], kept: list[Passage]) -> None:
    """What is left out leaves its names to what follows it."""
    chosen = set(map(id, kept))
    names: tuple[str, ...] = ()
    for passage in found:
        names += passage.names
        if id(passage) in chosen:
            passage.names, names = names, ()


def _is_simple(body: etree._Element, found: list[Passage]) -> bool:
    """Whether trafilatura can be asked about a page and will answer in time."""
    count = sum(1 for _ in islice(body.iter(), _MOST_ELEMENTS + 1))
    deepest = max((passage.depth for passage in found), default=_DEEPEST)
    return count <= _MOST_ELEMENTS and deepest < _DEEPEST


def _given_text(text: str) -> list[Passage]:
    """The text of a page whose elements hold none of it: scripts were to put it there."""
    if "<p" not in text and "<br" not in text:
        text = "".join(f"<p>{escape(line)}" for line in text.split("\n"))
    return passages(parse_tree(text))


def _main_text(tree: html.HtmlElement) -> list[str]:
    """The main text of a page as trafilatura sees it, a line a run of text."""
    # Inline elements say nothing about where the text stands; without them it is found sooner.
    limits.lighten(tree, _INLINE)
    etree.strip_tags(tree, *_INLINE)
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    # Its warnings would be written to the person's screen.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(tree, fast=True, include_comments=False, output_format="txt")
    except _FAILURES:
        return []
    return selection.lines(document.body) if isinstance(document, Document) else []


def _resolved(passage: Passage, base: str, here: str) -> Block:
    block = passage.block
    if isinstance(block, Image) and block.inside:
        return replace(block, url=field(block.url))
    if isinstance(block, Image):
        known = _joined(base, block.url)
        return replace(block, url=known or ("" if ":" in block.url else field(block.url)))
    if isinstance(block, Table) and block.links:
        # What leads to a place of the page itself is followed in its text only.
        links = [_with_target(link, base, here) for link in block.links]
        kept = tuple(link for link in links if link and not (link.url or "").startswith("#"))
        return replace(block, links=kept)
    if not isinstance(block, Heading | Paragraph | Quotation | Item) or not block.spans:
        return block
    spans = tuple(span for old in block.spans if (span := _with_target(old, base, here)))
    if isinstance(block, Heading):
        # A heading is set as one already.
        spans = tuple(span for span in spans if span.end - span.start < len(block.text) or span.url)
    return replace(block, spans=spans)


def _with_target(span: Span, base: str, here: str) -> Span | None:
    """A span whose link is absolute, or "#" and a name where it leads to its own page."""
    if span.kind == "footnote":
        return replace(span, url=field(span.url or ""))
    if span.kind != "link":
        return span
    target = _joined(base, span.url or "")
    page, mark, name = target.partition("#")
    if name and page == here:
        target = mark + name
    return replace(span, url=target) if target else None


def _joined(base: str, target: str) -> str:
    """The absolute address a link leads to, "" when it leads nowhere a reader can go."""
    target = field(target).replace(" ", "%20")
    if not target or target == "#":
        return ""
    if target[0] == "#":
        return target
    try:
        joined = urljoin(base, target)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if parts.scheme in _SCHEMES and (parts.netloc or parts.path) else ""
