"""Blocks set as lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Quotation,
    Rule,
    Table,
    spans_of,
)
from tui_reader.typeset.breaking import break_lines
from tui_reader.typeset.measure import cells

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Block, Span, Statement

TITLE = -1  # the block index of the statement's title


@dataclass(frozen=True, slots=True)
class Setting:
    """How to set.

    Args:
        width: cells, at least 1.
        justify: whether the right edge is even.
        hyphenate: whether words may be divided.
        language: of the words, ISO 639-1.
    """

    width: int
    justify: bool = False
    hyphenate: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """Characters of one line in one style.

    Args:
        text: the characters.
        style: names joined by a space, "" for plain.
        start: offset of the first one in the block's text; None for what typesetting added.
    """

    text: str
    style: str = ""
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Args:
        block: index of the block, `TITLE` for the title.
        start: offset of its first character in the block's text.
        end: offset of the first character of the next line.
        segments: from left to right.
        role: what it is a line of.
    """

    block: int
    start: int
    end: int
    segments: tuple[Segment, ...]
    role: str

    @property
    def text(self) -> str:
        """All its characters."""
        return "".join(segment.text for segment in self.segments)


def set_block(statement: Statement, index: int, setting: Setting) -> list[Line]:
    """Set one block.

    Args:
        statement: holds the block.
        index: of the block, `TITLE` for title and byline.
        setting: width and manner.
    """
    if index == TITLE:
        return _set_title(statement, setting)
    block = statement.blocks[index]
    first, rest, role = _edge(block)
    if isinstance(block, Rule):
        return [Line(index, 0, 0, (Segment("─" * setting.width, "frame"),), role)]
    text = block.text
    if isinstance(block, Image):
        first, rest = "[image: ", ""
    return list(_set_text(text, spans_of(block), index, role, setting, first, rest))


def _edge(block: Block) -> tuple[str, str, str]:
    if isinstance(block, Heading):
        return "", "", f"heading{block.level}"
    if isinstance(block, Quotation):
        return "▎ " * block.depth, "▎ " * block.depth, "quotation"
    if isinstance(block, Item):
        mark = {"-": "• ", "": "  "}.get(block.marker, block.marker + " ")
        left = "   " * block.depth
        return left + mark, left + " " * len(mark), "item"
    for kind, role in ((Code, "code"), (Table, "table"), (Image, "image"), (Rule, "rule")):
        if isinstance(block, kind):
            return "", "", role
    return "", "", "paragraph"


def _set_title(statement: Statement, setting: Setting) -> list[Line]:
    lines = []
    if statement.title:
        lines = list(_set_text(statement.title, (), TITLE, "title", setting))
    date = statement.published.isoformat() if statement.published else ""
    facts = [statement.organisation or "", ", ".join(statement.authors), date]
    byline = " · ".join(fact for fact in facts if fact)
    if byline:
        end = len(statement.title)
        for line in _set_text(byline, (), TITLE, "byline", setting):
            segments = tuple(Segment(each.text, "label") for each in line.segments)
            lines.append(Line(TITLE, end, end, segments, "byline"))
    return lines


def _set_text(
    text: str,
    spans: Sequence[Span],
    block: int,
    role: str,
    setting: Setting,
    first: str = "",
    rest: str = "",
) -> Iterator[Line]:
    edge = first
    at = 0
    for piece in text.split("\n"):
        stop = at + len(piece)
        start = at
        width = max(1, setting.width - cells(rest))
        for words, following in break_lines(text, at, stop, width):
            end = following if following < stop else min(len(text), stop + 1)
            segments = [Segment(edge, "marker")] if edge else []
            segments += _styled(text, start, words, spans)
            yield Line(block, start, end, tuple(segments), role)
            start = following
            edge = rest
        at = stop + 1


def _styled(text: str, start: int, end: int, spans: Sequence[Span]) -> Iterator[Segment]:
    inside = [span for span in spans if span.start < end and start < span.end]
    edges = {start, end}
    edges.update(at for span in inside for at in (span.start, span.end) if start < at < end)
    ordered = sorted(edges)
    for left, right in pairwise(ordered):
        kinds = dict.fromkeys(s.kind for s in inside if s.start <= left and right <= s.end)
        yield Segment(text[left:right], " ".join(kinds), left)
