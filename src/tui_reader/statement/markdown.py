"""Markdown read as a statement: CommonMark with tables, footnotes, task lists, front matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from tui_reader.statement.byline import read_byline
from tui_reader.statement.front_matter import split_front_matter
from tui_reader.statement.language import language_of
from tui_reader.statement.markdown_html import read_html
from tui_reader.statement.markdown_inline import (
    InlineReader,
    address,
    image_words,
    names_in,
)
from tui_reader.statement.markdown_marks import LETTERED
from tui_reader.statement.model import (
    Anchor,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Statement,
    table_of,
)
from tui_reader.statement.plain_tables import column_sides
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    from tui_reader.statement.byline import Facts
    from tui_reader.statement.model import Block, Side

_DEEPEST = 60  # levels of nesting; more is read as if it were on this one
_TASK = re.compile(r"(\[[ xX]\]) (?=\S)")
_MARKS = rf"(?:(?:>|[-*+]|\d{{1,9}}[.)]) {{0,4}}){{{_DEEPEST}}}"
_TOO_DEEP = re.compile(rf"^( {{0,3}}{_MARKS})(?:(?:> ?)+|(?:[-*+] )+)", re.MULTILINE)
_SIDES: dict[str, Side] = {
    "text-align:left": "left", "text-align:right": "right", "text-align:center": "centre",
}  # fmt: skip
_TOO_FAR = re.compile(rf"^( {{{3 * _DEEPEST}}}) +(?=[-*+\d])", re.MULTILINE)


def parse(text: str) -> Statement:
    """Read Markdown.

    Args:
        text: already neutralised.
    """
    about, text = split_front_matter(text)
    text = _TOO_FAR.sub(r"\1", _TOO_DEEP.sub(r"\1", text))
    tokens = _parser().parse(text)
    walk = _Walk(tokens)
    facts = walk.facts or (None, (), None)
    title, blocks = _title(about.title, walk.blocks)
    left_out = len(walk.blocks) - len(blocks)
    return Statement(
        title,
        tuple(blocks),
        about.organisation or facts[0],
        about.authors or facts[1],
        about.published or facts[2],
        about.language or language_of(b.text for b in blocks if not isinstance(b, Code)),
        anchors=tuple(replace(each, block=each.block - left_out) for each in walk.anchors),
    )


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"maxNesting": 4 * _DEEPEST})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin)
    # Where links may lead is decided when they become spans; until then they stay as written.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


def _title(title: str, blocks: list[Block]) -> tuple[str, list[Block]]:
    """The title, and the blocks without the heading that gives or repeats it."""
    first = blocks[0] if blocks else None
    if isinstance(first, Heading) and title in ("", first.text):
        return first.text, blocks[1:]
    return title, blocks


@dataclass(slots=True)
class _ListItem:
    """An open item: its mark until its first words take it."""

    marker: str


class _Walk:
    """Goes through the tokens of a file once; what is nested becomes blocks one below another.

    Args:
        tokens: of the file.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.blocks: list[Block] = []
        self.anchors: list[Anchor] = []
        self.facts: Facts | None = None
        self._around: list[_ListItem | None] = []  # open items and, as None, quotations
        self._lists = 0
        self._rows: list[list[tuple[str, Sequence[Span]]]] = []
        self._sides: list[Side] = []
        self._heading = 0
        self._names: list[str] = []  # of places since the last block
        for token in tokens:
            index = len(self.blocks)
            self._read(token)
            if index < len(self.blocks):
                self.anchors += [Anchor(name, index) for name in self._names]
                self._names.clear()

    def _read(self, token: Token) -> None:
        kind = token.type
        if kind == "inline":
            self._inline(token)
        elif kind in ("heading_open", "heading_close"):
            self._heading = int(token.tag[1]) if kind == "heading_open" else 0
        elif kind in ("fence", "code_block"):
            language = token.info.split()[0] if token.info.strip() else None
            self.blocks.append(Code(token.content.removesuffix("\n"), language))
        elif kind == "hr":
            self.blocks.append(Rule())
        elif kind == "html_block":
            self._names += names_in(token.content)
            for made in read_html(token.content):
                if isinstance(made, str):
                    self._words(made)
                else:
                    self.blocks.append(made)
        elif kind.startswith(("table", "tr", "th_", "td_")):
            self._table(token)
        else:
            self._nest(token)

    def _nest(self, token: Token) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open", "footnote_block_open"):
            self._lists += 1
        elif kind in ("bullet_list_close", "ordered_list_close", "footnote_block_close"):
            self._lists -= 1
        elif kind == "list_item_open":
            self._around.append(_ListItem(f"{token.info}." if token.info else "-"))
        elif kind == "footnote_open":
            self._around.append(_ListItem(f"{token.meta['id'] + 1}."))
        elif kind == "blockquote_open":
            self._around.append(None)
        elif kind in ("list_item_close", "footnote_close", "blockquote_close"):
            self._around.pop()

    def _table(self, token: Token) -> None:
        if token.type == "table_open":
            self._rows, self._sides = [], []
        elif token.type == "tr_open":
            self._rows.append([])
        elif token.type in ("th_open", "td_open"):
            self._rows[-1].append(("", ()))
            if token.type == "th_open":
                self._sides.append(_SIDES.get(str(token.attrs.get("style")), ""))
        elif token.type == "table_close":
            head = any(text for text, _ in self._rows[0])
            rows = self._rows if head else self._rows[1:]
            if rows:
                table = table_of(rows, head=head)
                self.blocks.append(replace(table, sides=column_sides(self._sides)))
            self._rows = []

    def _inline(self, token: Token) -> None:
        children = token.children or []
        if self._rows:
            cell = InlineReader(children)
            self._rows[-1][-1] = cell.text, cell.spans
        elif children and all(each.type in ("image", "softbreak") for each in children):
            for each in children:
                if each.type == "image":
                    self.blocks.append(_image(each))
        elif not self._byline(children):
            read = InlineReader(children)
            self._names += read.names
            self._words(read.text, tuple(read.spans), token.content)

    def _byline(self, children: Sequence[Token]) -> bool:
        """Read the emphasised line below the title that says who wrote this and when."""
        is_place = not self.blocks or (
            len(self.blocks) == 1 and isinstance(self.blocks[0], Heading)
        )
        if not is_place or self._around or self._heading or self.facts or len(children) < 3:
            return False
        first, last = children[0], children[-1]
        if first.type != "em_open" or first.markup != "_" or last.type != "em_close":
            return False
        read = InlineReader(children)
        if len(read.spans) == 1:
            self.facts = read_byline(read.text)
        return self.facts is not None

    def _words(self, text: str, spans: tuple[Span, ...] = (), written: str = "") -> None:
        if not text:
            return
        if self._heading:
            self.blocks.append(Heading(text.replace("\n", " "), self._heading, spans))
        elif not self._around:
            self.blocks.append(Paragraph(text, spans))
        elif (item := self._around[-1]) is None:
            self.blocks.append(Quotation(text, self._around.count(None), spans))
        else:
            mark = written and (_TASK.match(written) or LETTERED.match(written))
            self.blocks.append(self._item(item, text, spans, mark[1] if mark else ""))

    def _item(self, item: _ListItem, text: str, spans: tuple[Span, ...], mark: str) -> Block:
        above = self.blocks[-1] if self.blocks else None
        depth = min(self._lists - 1, above.depth + 1) if isinstance(above, Item) else 0
        marker, item.marker = item.marker, ""
        if not marker and not isinstance(above, Item):
            return Paragraph(text, spans)
        if mark and marker == "-" and text.startswith(mark):
            marker = mark.lower() if mark[0] == "[" else mark
            text, spans = text[len(mark) + 1 :], _moved(spans, -len(mark) - 1)
        return Item(text, depth, marker, spans)


def _moved(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple(
        Span(max(0, each.start + by), each.end + by, each.kind, each.url)
        for each in spans
        if each.end + by > 0
    )


def _image(token: Token) -> Image:
    source = str(token.attrs.get("src", ""))
    image = Image(image_words(token), field(source), field(str(token.attrs.get("title", ""))))
    return image if image.inside else replace(image, url=address(source) or "")
