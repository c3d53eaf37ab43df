"""Which passages of a page are its statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.statement.model import Heading, Image, Rule, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.passages import Passage

_BOUNDARIES = ("p", "head", "list", "item", "quote", "code", "table", "row", "cell", "lb", "body")
_LONG = 24  # characters without spaces by which a passage is told from all others


def key(text: str) -> str:
    """A text without its white space: what two readings of one tree agree in."""
    return "".join(text.split())


def lines(body: etree._Element) -> list[str]:
    """The runs of text of trafilatura's result, as keys."""
    found = []
    run: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BOUNDARIES:
            found.append(key("".join(run)))
            run.clear()
        run.append((element.text if event == "start" else element.tail) or "")
    found.append(key("".join(run)))
    return [line for line in found if line]


def choose(found: Sequence[Passage], main: Sequence[str], title: str) -> list[Passage]:
    """Keep the passages that make up the statement.

    Args:
        found: all passages of the page.
        main: the main text, as keys of its lines.
        title: of the statement; not kept again.
    """
    known = set(main)
    whole = "\n".join(main)
    for passage in found:
        passage.kept = _matches(passage, known, whole)
    if not any(passage.kept for passage in found):
        _keep_best_box(found)
    _fill(found)
    title_key = key(title)
    return [p for p in found if p.kept and not _is_title(p, title_key)]


def _matches(passage: Passage, known: set[str], whole: str) -> bool:
    block = passage.block
    if isinstance(block, Table):
        cells = [key(cell) for row in block.rows for cell in row if cell]
        return sum(cell in known for cell in cells) * 2 > len(cells)
    text = key(block.text)
    if not text or isinstance(block, Image):
        return False
    if text in known:
        return True
    if len(text) < _LONG:
        return False
    return text[:_LONG] in whole or text[-_LONG:] in whole


def _keep_best_box(found: Sequence[Passage]) -> None:
    """Keep the passages of the element that holds most words outside links."""
    words: dict[etree._Element, int] = {}
    for passage in found:
        own = len(passage.text) - 2 * passage.linked
        for box in (passage.box, passage.box.getparent()):
            if box is not None:
                words[box] = words.get(box, 0) + own
    if not words:
        return
    best = max(words, key=lambda box: words[box])
    if words[best] < 40:
        return
    for passage in found:
        passage.kept = passage.box is best or passage.box.getparent() is best


def _fill(found: Sequence[Passage]) -> None:
    """Keep images and rules between kept passages."""
    places = [n for n, passage in enumerate(found) if passage.kept]
    if not places:
        return
    for passage in found[places[0] : places[-1]]:
        if isinstance(passage.block, Image | Rule):
            passage.kept = True


def _is_title(passage: Passage, title_key: str) -> bool:
    return isinstance(passage.block, Heading) and key(passage.text) == title_key
