"""An HTML tree becomes passages: blocks that know where in the tree they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lxml import etree

from tui_reader.statement import tables
from tui_reader.statement.inline import InlineText
from tui_reader.statement.limits import MOST_ELEMENTS
from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
)
from tui_reader.statement.numbering import Numbering
from tui_reader.untrusted import field as one_line
from tui_reader.untrusted import neutralise

if TYPE_CHECKING:
    from tui_reader.statement.model import SpanKind

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_BLOCK_NAMES = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p "
    "section summary table caption tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_SKIPPE_NAMES = (
    "script style noscript template svg iframe object embed audio video canvas button select "
    "option textarea input datalist head map rp rt progress meter dialog"
)
_SKIPPED = frozenset(_SKIPPE_NAMES.split())
_INLINE: dict[str, SpanKind] = {
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "dfn": "emphasis",
    "var": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original")
_SIGN = 48  # pixels of a side up to which an image is a sign, not a picture
_PLACEHOLDER = 300  # characters of a data: URL that holds no more than a dot
_LANGUAGE = re.compile(r"(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s?)([\w+#-]{1,20})")


@dataclass(slots=True)
class Passage:
    """One block of the page.

    Args:
        block: what it would be in a statement; link targets as they stand in the page.
        box: the element it stands in.
        depth: how many block elements it stands in.
        linked: how many of its characters stand in links.
        kept: whether it belongs to the statement.
        names: by which links of the page lead here.
        caption: of a table, to stand above it.
    """

    block: Block
    box: etree._Element
    depth: int = 0
    linked: int = 0
    kept: bool = False
    names: tuple[str, ...] = ()
    caption: Passage | None = None

    @property
    def text(self) -> str:
        """The words of the block."""
        return self.block.text


@dataclass(slots=True)
class _Walk:
    """Where in the tree the reading is.

    Args:
        boxes: block elements that are open, outermost first.
        lists: lists that are open.
        homeless: for each open item, whether it stands in no list and one was opened for it.
        frames: what paragraphs stand in: "item", "quote", or a heading's level.
        marker: of the item that is open; used up by its first paragraph.
        wanted: the names that links of the page lead to.
        names: those that were passed since the last block.
    """

    passages: list[Passage] = field(default_factory=list)
    line: InlineText = field(default_factory=InlineText)
    boxes: list[etree._Element] = field(default_factory=list)
    lists: list[Numbering] = field(default_factory=list)
    homeless: list[bool] = field(default_factory=list)
    frames: list[str | int] = field(default_factory=list)
    marker: str = ""
    images: list[Image] = field(default_factory=list)
    wanted: frozenset[str] = frozenset()
    names: list[str] = field(default_factory=list)

    def flush(self) -> None:
        """End the block that was being read."""
        text, spans, linked = self.line.take()
        if text:
            frame = self.frames[-1] if self.frames else None
            block: Block
            if isinstance(frame, int):
                block = Heading(" ".join(text.split("\n")), frame, spans)
            elif frame == "item":
                block = Item(text, len(self.lists) - 1, self.marker, spans)
                self.marker = ""
            elif frame == "quote":
                block = Quotation(text, self.frames.count("quote"), spans)
            else:
                block = Paragraph(text, spans)
            self.add(block, linked)
        while self.images:
            self.add(self.images.pop(0))

    def add(self, block: Block, linked: int = 0, box: etree._Element | None = None) -> None:
        """Append a finished block, which stands in the innermost box when it is none itself."""
        box = self.boxes[-1] if box is None else box
        passage = Passage(block, box, len(self.boxes), linked, names=tuple(self.names))
        self.passages.append(passage)
        self.names.clear()

    def note(self, element: etree._Element) -> None:
        """Remember the name of an element if a link leads there."""
        if self.wanted:
            names = (element.get("id"), element.get("name"))
            self.names += [one_line(name) for name in names if name in self.wanted]


def passages(body: etree._Element) -> list[Passage]:
    """Read all blocks below an element, in order.

    Args:
        body: the element; nothing but line ends in code is changed.
    """
    walk = _Walk(boxes=[body], wanted=_wanted(body))
    events = etree.iterwalk(body, events=("start", "end"))
    for event, element in islice(events, 2 * MOST_ELEMENTS):
        tag = element.tag
        if not isinstance(tag, str):
            if event == "end":
                walk.line.add(element.tail)
        elif event == "start":
            if not _begin(walk, element, tag):
                events.skip_subtree()
        else:
            _end(walk, element, tag)
            if (tail := element.tail) and element is not body:
                walk.line.add(tail)
    walk.flush()
    if walk.passages:
        walk.passages[-1].names += tuple(walk.names)
    return walk.passages


def _wanted(body: etree._Element) -> frozenset[str]:
    """What stands after "#" in the links of a page, as written and decoded."""
    hrefs = (link.get("href", "") for link in body.iter("a"))
    written = [href.partition("#")[2] for href in hrefs if "#" in href]
    return frozenset((*written, *map(unquote, written))) - {""}


def _begin(walk: _Walk, element: etree._Element, tag: str) -> bool:
    """Open an element; False when what is in it was read or is not for reading."""
    if tag in _SKIPPED:
        return False
    if tag in _BLOCKS or tag in ("pre", "hr"):
        walk.flush()
    walk.note(element)
    if tag == "table" and tables.is_data(element):
        _note_inside(walk, element)
        _add_table(walk, element)
        return False
    if tag == "pre":
        _note_inside(walk, element)
        _add_code(walk, element)
        return False
    if tag in _BLOCKS:
        walk.boxes.append(element)
        _enter(walk, element, tag)
    else:
        _begin_inline(walk, element, tag)
    if text := element.text:
        walk.line.add(text)
    return True


def _note_inside(walk: _Walk, element: etree._Element) -> None:
    """Remember the names in an element that becomes one block."""
    if walk.wanted:
        for inner in element.iterdescendants(etree.Element):
            walk.note(inner)


def _begin_inline(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag == "br":
        if not walk.line.break_line():
            walk.flush()
    elif tag == "hr":
        walk.add(Rule())
    elif tag == "img":
        _add_image(walk, element)
    elif tag == "a":
        _begin_link(walk, element)
    elif tag in _INLINE:
        walk.line.begin(_INLINE[tag])


def _enter(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _LISTS:
        walk.lists.append(Numbering(element if tag == "ol" else None))
    elif tag in ("li", "dd"):
        walk.homeless.append(tag == "dd" or not walk.lists)
        if walk.homeless[-1]:
            walk.lists.append(Numbering(None))
        walk.marker = walk.lists[-1].mark(element)
        walk.frames.append("item")
    elif tag == "blockquote":
        walk.frames.append("quote")
    elif tag in _HEADINGS:
        walk.frames.append(_HEADINGS[tag])
    elif tag == "dt":
        walk.line.begin("strong")


def _end(walk: _Walk, element: etree._Element, tag: str) -> None:
    if tag in _SKIPPED or tag == "pre":
        return
    if tag in _BLOCKS:
        if walk.boxes[-1] is not element:
            return
        if tag == "dt":
            walk.line.end()
        walk.flush()
        walk.boxes.pop()
        if tag in _LISTS:
            walk.lists.pop()
        elif tag in ("li", "dd"):
            walk.frames.pop()
            if walk.homeless.pop():
                walk.lists.pop()
        elif tag == "blockquote" or tag in _HEADINGS:
            walk.frames.pop()
    elif tag == "a" or tag in _INLINE:
        walk.line.end()


def _begin_link(walk: _Walk, element: etree._Element) -> None:
    href = (element.get("href") or "").strip()
    parent = element.getparent()
    raised = parent is not None and parent.tag == "sup"
    marked = element.get("role") == "doc-noteref" or (raised and "#" in href)
    walk.line.begin("footnote" if marked else "link", href)


def _add_image(walk: _Walk, element: etree._Element) -> None:
    alt = one_line(element.get("alt") or "")
    # An empty alternative text makes an ornament (HTML, 4.8.4.4.5), but what has a caption is none.
    decorates = (element.get("alt") == "" and not _has_caption(element)) or _is_small(element)
    sources = [found for name in _SOURCES if (found := element.get(name, "").strip())]
    # A picture that is loaded late has a placeholder in its place.
    elsewhere = (each for each in sources if each[:5].lower() != "data:")
    inside = (each for each in sources if len(each) > _PLACEHOLDER and Image("", each).inside)
    url = next(elsewhere, "") or next(inside, "")
    if alt or (url and not decorates):
        walk.images.append(Image(alt, url))


def _has_caption(element: etree._Element) -> bool:
    figure = next(element.iterancestors("figure"), None)
    return figure is not None and next(figure.iter("figcaption"), None) is not None


def _is_small(element: etree._Element) -> bool:
    """Whether an image is given the size of a sign."""
    sizes = (element.get(name, "").removesuffix("px") for name in ("width", "height"))
    return any(size.isdecimal() and len(size) < 3 and int(size) <= _SIGN for size in sizes)


def _add_code(walk: _Walk, element: etree._Element) -> None:
    for line_end in element.iter("br", "tr"):
        if line_end.tag == "br" or "\n" not in (line_end.tail or ""):
            line_end.tail = "\n" + (line_end.tail or "")
    text = neutralise("".join(element.itertext())).strip("\n").rstrip()
    if text:
        inner = element.find("code")
        names = f"{element.get('class', '')} {'' if inner is None else inner.get('class', '')}"
        found = _LANGUAGE.search(names)
        walk.add(Code(text, found[1] if found else None), box=element)


def _add_table(walk: _Walk, element: etree._Element) -> None:
    block = tables.read(element)
    if block is None:
        return
    walk.add(block, _linked(element), element)
    caption = element.find("caption")
    text, spans = ("", ()) if caption is None else tables.words_of(caption)
    if caption is not None and text:
        walk.passages[-1].caption = Passage(Paragraph(text, spans), caption)


def _linked(element: etree._Element) -> int:
    return sum(len("".join(link.itertext()).strip()) for link in element.iter("a"))
