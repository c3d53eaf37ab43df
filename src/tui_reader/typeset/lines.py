"""Blocks set as lines: what stands before the words of each kind of block, and how it breaks."""

from __future__ import annotations

from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Table,
    spans_of,
)
from tui_reader.typeset.measure import cells, first_grapheme, reach
from tui_reader.typeset.model import ISO_DATE, TITLE, UNLIMITED, Line, Segment, Setting
from tui_reader.typeset.paragraphs import Frame, set_words
from tui_reader.typeset.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.statement.model import Block, Statement

__all__ = [
    "TITLE", "UNLIMITED", "Line", "Segment", "Setting", "byline", "set_block", "set_gap",
    "set_part",
]  # fmt: skip

_STEP = 3  # cells a nested list is set further in
_LOOK_BACK = 64  # blocks to look back for the marker above a further paragraph of an item
_TAB = 4  # cells of a tab where a line of code begins; elsewhere it counts as a space
_GOES_ON = "↳ "
_EVEN = (Paragraph, Quotation, Item)  # what may be justified and hyphenated


def set_block(statement: Statement, index: int, setting: Setting) -> list[Line]:
    """Set one block whole.

    Args:
        statement: holds the block.
        index: of the block, `TITLE` for the title and the byline under it.
        setting: width and manner.
    """
    if index == TITLE:
        return list(_set_title(statement, setting))
    # Even a table without rows has a line that can be pointed at.
    return list(set_part(statement, index, setting)) or [Line(index, 0, 0, (), "blank")]


def set_part(
    statement: Statement, index: int, setting: Setting, start: int = 0, end: int | None = None
) -> Iterator[Line]:
    """Set one block or, of one that is running text or code, a part.

    Args:
        statement: holds the block.
        index: of the block.
        setting: width and manner.
        start: offset of the part's first character.
        end: offset after its last one, None for all.
    """
    block = statement.blocks[index]
    if isinstance(block, Table) and end is None:
        from tui_reader.typeset.tables import Drawing

        yield from Drawing(block, setting, index).lines(0, len(block.rows))
    elif isinstance(block, Rule):
        yield _rule(index, setting)
    elif isinstance(block, Image):
        yield from _image(block, index, setting)
    elif isinstance(block, Code):
        yield from _code(block.text[start:end], start, index, setting)
    else:
        text = block.text if start == 0 and end is None else block.text[start:end]
        first, rest = _edges(statement, index, setting)
        frame = Frame(index, _role(block), setting.width, first, rest)
        words = Words(text, spans_of(block), start)
        yield from set_words(words, frame, setting, start=start, even=isinstance(block, _EVEN))


def set_gap(statement: Statement, index: int, setting: Setting) -> list[Line]:
    """The blank line above a block, or nothing.

    Args:
        statement: holds the block.
        index: of the block, not the first thing there is.
        setting: width and manner.
    """
    here = statement.blocks[index]
    above = statement.blocks[index - 1] if index else None
    if isinstance(here, Item) and isinstance(above, Item) and here.marker and above.marker:
        before = _list_above(statement, index)
        if not before or _kind(before) == _kind(here.marker):
            return []
    segments: tuple[Segment, ...] = ()
    if isinstance(here, Quotation) and isinstance(above, Quotation):
        bars = min(here.depth, above.depth)
        segments = Frame(index, "blank", setting.width, _bars(bars, setting).rstrip()).first
    return [Line(index, 0, 0, segments, "blank")]


def byline(statement: Statement, dates: str = ISO_DATE) -> str:
    """Who published the statement, who wrote it and when; "" when nobody said.

    Args:
        statement: with its metadata.
        dates: how a date is written, in the signs of strftime.
    """
    date = statement.published.strftime(dates) if statement.published else ""
    facts = (statement.organisation or "", ", ".join(statement.authors), date)
    return " · ".join(fact for fact in facts if fact)


def _set_title(statement: Statement, setting: Setting) -> Iterator[Line]:
    end = len(statement.title)
    if end:
        frame = Frame(TITLE, "title", setting.width)
        yield from set_words(Words(statement.title), frame, setting, even=False)
    facts = byline(statement, setting.dates)
    if facts:
        frame = Frame(TITLE, "byline", setting.width)
        for line in set_words(Words(facts), frame, setting, even=False):
            segments = tuple(Segment(each.text, "label") for each in line.segments)
            yield Line(TITLE, end, end, segments, "byline")


def _role(block: Block) -> str:
    if isinstance(block, Heading):
        return f"heading{block.level}"
    return type(block).__name__.lower()


def _edges(statement: Statement, index: int, setting: Setting) -> tuple[str, str]:
    """What stands before the first line of a block and before its other lines."""
    block = statement.blocks[index]
    if isinstance(block, Quotation):
        bars = _bars(block.depth, setting)
        return bars, bars
    if isinstance(block, Item):
        mark = _mark(block.marker, setting)
        if not block.marker:
            mark = " " * cells(_mark_above(statement, index, setting))
        # The words keep half of the column, however deep the list is.
        levels = (setting.width // 2 - cells(mark)) // _STEP
        left = " " * (_STEP * min(block.depth, max(1, levels)))
        if not block.marker:
            return left + mark, left + mark
        return left + mark, left + " " * cells(mark)
    return "", ""


def _bars(depth: int, setting: Setting) -> str:
    bar = "> " if setting.plain else "▎ "
    return bar * min(depth, max(1, setting.width // 8))


def _mark(marker: str, setting: Setting) -> str:
    if marker in ("-", "*", "+") and not setting.plain:
        return "• "
    return marker + " "


def _mark_above(statement: Statement, index: int, setting: Setting) -> str:
    """The mark of the item that a further paragraph belongs to."""
    return _mark(_list_above(statement, index) or "-", setting)


def _list_above(statement: Statement, index: int) -> str:
    """The marker of the item before an item on its own level, "" where its list begins."""
    here = statement.blocks[index]
    for above in reversed(statement.blocks[max(0, index - _LOOK_BACK) : index]):
        if not (isinstance(here, Item) and isinstance(above, Item)) or above.depth < here.depth:
            break
        if above.depth == here.depth and above.marker:
            return above.marker
    return ""


def _kind(marker: str) -> str:
    """What kind of list a marker belongs to."""
    name = marker.strip(".()")
    if name.isdecimal():
        return "numbers"
    return "letters" if name.isalnum() else "bullets"


def _rule(index: int, setting: Setting) -> Line:
    if setting.plain:
        return Line(index, 0, 0, (Segment("* * *", "frame"),), "rule")
    stroke = "─" * max(1, setting.width // 3)
    left = " " * ((setting.width - len(stroke)) // 2)
    return Line(index, 0, 0, (Segment(left + stroke, "frame"),), "rule")


def _image(block: Image, index: int, setting: Setting) -> Iterator[Line]:
    lead, close = ("[image: ", "]") if block.alt else ("[image", "]")
    # The closing bracket has a cell kept for it on the last line, wherever that ends.
    width = max(1, setting.width - 1)
    frame = Frame(index, "image", width, lead, " " * len(lead), "label")
    lines = list(set_words(Words(block.alt), frame, setting, even=False))
    yield from lines[:-1]
    final = lines[-1]
    bracket = (Segment(close, "label"),) if frame.has_edge else ()
    yield Line(index, final.start, final.end, final.segments + bracket, "image")


def _code(text: str, base: int, index: int, setting: Setting) -> Iterator[Line]:
    """Lines of code; on a screen the rest of one too long goes on below, behind a mark."""
    margin = "    " if setting.plain else "  "
    shown = text if setting.plain else text.replace("\t", " ")
    at = 0
    while True:
        newline = text.find("\n", at)
        end = len(text) if newline < 0 else newline
        tabs = 0 if setting.plain else _leading_tabs(text, at, setting.width)
        first = margin + " " * ((_TAB - 1) * tabs)
        frame = Frame(index, "code", setting.width, first, first)
        edge = frame.first if at < end else ()
        for start, stop in _code_lines(shown, at, end, UNLIMITED if setting.plain else frame.width):
            words = (Segment(shown[start:stop], "code", base + start),) if start < stop else ()
            following = stop if stop < end else min(len(text), end + 1)
            yield Line(index, base + start, base + following, edge + words, "code")
            edge = (*frame.first, Segment(_GOES_ON, "marker")) if frame.width > 8 else frame.first
        if newline < 0:
            return
        at = newline + 1


def _code_lines(text: str, at: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    room = width
    while True:
        stop = end if room >= UNLIMITED else reach(text, at, end, room)
        if stop == at < end:
            stop = first_grapheme(text, at, end)
        yield at, stop
        if stop >= end:
            return
        at = stop
        room = width - len(_GOES_ON) if width > 8 else width


def _leading_tabs(text: str, at: int, width: int) -> int:
    tabs = 0
    while tabs < width // 16 and text.startswith("\t", at + tabs):
        tabs += 1
    return tabs
