"""A table of HTML: whether it holds data, and the words in its cells."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.statement.inline import InlineText
from tui_reader.statement.limits import MOST_ELEMENTS
from tui_reader.statement.model import table_of
from tui_reader.untrusted import field as one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.statement.model import Span, Table

_MOST_ROWS = 1000  # that are looked at to tell whether a table holds data
_LONGEST = 200  # characters that the cells of a table of data have on average
_CELLS = ("td", "th")
_NOTHING: tuple[str, tuple[Span, ...]] = ("", ())
_PARTS = ("li", "tr", "dt", "dd")  # of what stands in a cell
_BLOCK_NAMES = "p div br hr ul ol dl table td th img pre blockquote center section caption"
_BLOCKS = tuple(_BLOCK_NAMES.split())
_UNREAD = ("style", "script", "noscript", "template", "button", "select", "svg")


def is_data(table: etree._Element) -> bool:
    """Whether a table holds data; many only lay out a page.

    Args:
        table: the element.
    """
    if table.get("role") in ("presentation", "none"):
        return False
    nests = table.find(".//table") is not None
    rows = list(islice(_own_rows(table), _MOST_ROWS))
    cells = [[cell for cell in row if cell.tag in _CELLS] for row in rows]
    if len(rows) < 2 or max(map(len, cells)) < 2:
        return False
    named = table.find("caption") is not None
    if not nests and (named or table.find(".//th") is not None):
        return True
    # What lays out a page holds tables too, but names no columns.
    if nests and not named and not any(cell.tag == "th" for row in cells for cell in row):
        return False
    every = list(islice((cell for row in cells for cell in row), _MOST_ROWS))
    length = sum(len(text) for cell in every for text in cell.itertext())
    return length / max(1, len(every)) < _LONGEST


def _own_rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table and not of those in its cells."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def read(table: etree._Element) -> Table | None:
    """The words and links of a table, as many cells in every row; None when it has no words.

    Args:
        table: one that holds data; link targets stay as they stand in the page.
    """
    rows = []
    for row in islice(_own_rows(table), MOST_ELEMENTS // 10):
        cells = [words_of(cell) for cell in row if cell.tag in _CELLS]
        if any(text for text, _ in cells):
            rows.append(cells)
    if not rows:
        return None
    width = max(map(len, rows))
    even = [[*cells, *[_NOTHING] * (width - len(cells))] for cells in rows]
    return table_of(even, head=table.find(".//th") is not None)


def flatten(table: etree._Element) -> None:
    """Put the words of each cell into it as one text: who reads the tree next reads them so too.

    A table that stands in a list is put below that list.

    Args:
        table: one that was read; cells with links stay as they are.
    """
    _set_apart(table)
    for row in islice(_own_rows(table), _MOST_ROWS):
        for cell in row:
            holds = next(cell.iterdescendants(*_PARTS, *_BLOCKS), None) is not None
            if holds and cell.tag in _CELLS and cell.find(".//a") is None:
                text, _ = words_of(cell)
                cell.clear(keep_tail=True)
                cell.text = text


def _set_apart(table: etree._Element) -> None:
    """Put a table below the list it stands in."""
    around = None
    for parent in table.iterancestors():
        if parent.tag in ("ul", "ol"):
            around = parent
        elif parent.tag not in ("li", "div"):
            break
    if around is None or (table.tail or "").strip():
        return
    behind = around.tail
    around.tail = table.tail = None
    around.addnext(table)
    table.tail = behind


def words_of(cell: etree._Element) -> tuple[str, tuple[Span, ...]]:
    """The words of a cell on one line, and its links; the parts of a list stand behind semicolons.

    Args:
        cell: or a caption.
    """
    if not len(cell):
        return one_line(cell.text or ""), ()
    line = InlineText()
    events = etree.iterwalk(cell, events=("start", "end"))
    for event, element in events:
        if event == "start" and element.tag in _UNREAD:
            events.skip_subtree()
        elif event == "start":
            _begin(line, element)
            line.add((element.text or "").replace("\xa0", " "))
        elif element is not cell:
            if element.tag == "a" and line.unfinished:
                line.end()
            elif element.tag in _BLOCKS:
                line.add(" ")
            line.add((element.tail or "").replace("\xa0", " "))
    text, spans, _ = line.take()
    return text, spans


def _begin(line: InlineText, element: etree._Element) -> None:
    tag = element.tag
    if tag in _PARTS and element.getprevious() is not None:
        line.separate()
    elif tag in _BLOCKS or tag in _PARTS:
        line.add(" ")
    elif tag == "a":
        line.begin("link", (element.get("href") or "").strip())
