"""The statement: title, blocks with inline spans, quotes."""

from __future__ import annotations

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal

    SpanKind = Literal["emphasis", "strong", "code", "link", "footnote"]
    Side = Literal["left", "right", "centre", ""]


@dataclass(frozen=True, slots=True)
class Span:
    """An inline run of a block's text.

    Args:
        start: first character, an offset into the block's text.
        end: offset after the last character.
        kind: what the run is.
        url: where a link leads; of a footnote mark "#" and the name of an `Anchor`, or its label.
    """

    start: int
    end: int
    kind: SpanKind
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title; level 1 to 6."""

    text: str
    level: int = 2
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. A newline in its text is a line end the author set (verse, an address)."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """One paragraph of a block quotation; `depth` counts the nesting from 1."""

    text: str
    depth: int = 1
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One paragraph of a list item.

    Args:
        text: the words.
        depth: nesting, from 0.
        marker: "-" for a bullet, "3." for a number, "[ ]" or "[x]" for a task, "" for a further
            paragraph of the same item.
    """

    text: str
    depth: int = 0
    marker: str = "-"
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Args:
        rows: each with its cells.
        head: whether the first row is the head.
        sides: of the columns, to which the author set their cells; "" where nothing is said.
        links: where cells lead, as offsets into `text`, in order.
    """

    rows: tuple[tuple[str, ...], ...]
    head: bool = True
    sides: tuple[Side, ...] = ()
    links: tuple[Span, ...] = ()

    @property
    def text(self) -> str:
        """Rows as lines, cells separated by tabs: what search and copy see."""
        return "\n".join("\t".join(row) for row in self.rows)

    def side(self, column: int) -> Side:
        """To which side the author set a column, "" where nothing is said.

        Args:
            column: its index, also of one beyond those that anything is said of.
        """
        return self.sides[column] if column < len(self.sides) else ""

    def cells(self) -> list[list[tuple[str, tuple[Span, ...]]]]:
        """Rows of cells, each with the links in it as offsets into its own words."""
        made = []
        start = number = 0
        for row in self.rows:
            cells = []
            for text in row:
                links = []
                while number < len(self.links) and self.links[number].start < start + len(text):
                    links.append(moved(self.links[number], -start))
                    number += 1
                cells.append((text, tuple(links)))
                start += len(text) + 1
            made.append(cells)
        return made


@dataclass(frozen=True, slots=True)
class Code:
    """Preformatted lines."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """An image; never loaded by itself.

    Args:
        alt: the alternative text, as far as the text tells it.
        url: as the page has it.
        described: what the page says of it beside the text: its caption or its alternative text.
    """

    alt: str
    url: str
    described: str = ""

    @property
    def text(self) -> str:
        """The alternative text."""
        return self.alt

    @property
    def inside(self) -> bool:
        """Whether the picture itself is written into the page, as a data: URL (RFC 2397)."""
        return self.url[:11].lower() == "data:image/"


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""

    @property
    def text(self) -> str:
        """A rule has no words."""
        return ""


Block = Heading | Paragraph | Quotation | Item | Table | Code | Image | Rule


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody said.

    Args:
        text: the words without their outer marks.
        block: index of the block they begin in.
        start: offset of the first character of the words in that block's text.
        end: offset after the last one, in the block the words end in.
        speaker: who said them, when the text says so.
        role: what the speaker is.
        organisation: whom the speaker speaks for.
    """

    text: str
    block: int
    start: int
    end: int
    speaker: str | None = None
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """A name of a place that links of the same page lead to.

    Args:
        name: what stands after "#" in those links.
        block: index of the block; -1 for the title.
    """

    name: str
    block: int


@dataclass(frozen=True, slots=True)
class Statement:
    """What a person came to read.

    Args:
        title: one line; "" when the page gives none.
        blocks: in reading order; they do not repeat the title.
        organisation: who published it.
        authors: by name.
        published: the publication date.
        language: ISO 639-1 code.
        quotes: who says what, in reading order.
        anchors: where links within the page lead, in reading order.
    """

    title: str
    blocks: tuple[Block, ...]
    organisation: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str | None = None
    quotes: tuple[Quote, ...] = ()
    anchors: tuple[Anchor, ...] = ()

    @property
    def words(self) -> int:
        """Number of words in the blocks."""
        return sum(len(block.text.split()) for block in self.blocks)

    @property
    def minutes(self) -> int:
        """Reading time in whole minutes, at least one, at 230 words a minute.

        The pace is the mean for English non-fiction found by Brysbaert (2019), rounded down.
        """
        return max(1, round(self.words / 230))


def moved(span: Span, by: int) -> Span:
    """A span at another place.

    Args:
        span: any.
        by: how many characters further on.
    """
    return Span(span.start + by, span.end + by, span.kind, span.url)


def table_of(cells: Sequence[Sequence[tuple[str, Sequence[Span]]]], *, head: bool = True) -> Table:
    """A table of cells with spans, of which it keeps the links.

    Args:
        cells: rows of them.
        head: whether the first row names the columns.
    """
    links = []
    start = 0
    for row in cells:
        for text, spans in row:
            links += [moved(span, start) for span in spans if span.kind == "link" and span.url]
            start += len(text) + 1
    return Table(tuple(tuple(text for text, _ in row) for row in cells), head, (), tuple(links))


def spans_of(block: Block) -> tuple[Span, ...]:
    """The inline spans of a block; none for tables, code, images and rules."""
    if isinstance(block, Heading | Paragraph | Quotation | Item):
        return block.spans
    return ()
