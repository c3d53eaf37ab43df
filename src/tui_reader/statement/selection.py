"""Which passages of a page are its statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.statement.boilerplate import is_caption
from tui_reader.statement.joining import add_headings, add_lead, fill, join, setting_of
from tui_reader.statement.judging import (
    LONG,
    PROSE,
    is_long,
    is_phrase,
    is_prose,
    key,
    size_of,
)
from tui_reader.statement.model import Heading, Image, Table
from tui_reader.statement.trimming import cut, drop_pointers, drop_teasers, trim
from tui_reader.untrusted import neutralise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tui_reader.statement.passages import Passage

_BOOK = 1_000_000  # characters
_BOUNDARIES = ("p", "head", "list", "item", "quote", "code", "table", "row", "cell", "lb", "body")


def lines(body: etree._Element) -> list[str]:
    """The runs of text of trafilatura's result, as keys of passages with the same words."""
    found = []
    run: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BOUNDARIES:
            found.append(_plain_key(run))
            run.clear()
        run.append((element.text if event == "start" else element.tail) or "")
    found.append(_plain_key(run))
    return [line for line in found if line]


def _plain_key(run: Sequence[str]) -> str:
    return key(neutralise("".join(run)).replace("\xad", ""))


def choose(found: Sequence[Passage], main: Sequence[str], title: str, lead: str) -> list[Passage]:
    """Keep the passages that make up the statement.

    Args:
        found: all passages of the page.
        main: the main text, as keys of its lines.
        title: of the statement; not kept again.
        lead: what the page gives as its description, "" when nothing.
    """
    known = set(main)
    # In a text as long as a book only whole lines are looked for: to search it takes too long.
    whole = "\n".join(main) if sum(map(len, main)) < _BOOK else ""
    for passage in found:
        passage.kept = _matches(passage, known, whole)
    _gather(found)
    start = _after_title(found, key(title))
    join(found, start)
    add_lead(found, start, key(lead))
    drop_teasers(found)
    drop_pointers(found)
    cut(found)
    trim(found)
    add_headings(found, start)
    fill(found, start)
    return _once(passage for passage in found if passage.kept)


def _once(kept: Iterable[Passage]) -> list[Passage]:
    """Leave out long passages that came before: some pages hold their text for every screen."""
    seen: set[str] = set()
    once = []
    for passage in kept:
        if len(passage.text) >= PROSE:
            own = key(passage.text)
            if own in seen:
                continue
            seen.add(own)
        once.append(passage)
    return once


def _matches(passage: Passage, known: set[str], whole: str) -> bool:
    block = passage.block
    if isinstance(block, Table):
        cells = [key(cell) for row in block.rows for cell in row if cell]
        return sum(cell in known for cell in cells) * 2 > len(cells)
    text = key(block.text)
    if not text or isinstance(block, Image):
        return False
    same = text in known or (len(text) >= LONG and (text[:LONG] in whole or text[-LONG:] in whole))
    if not same and "\n" in block.text:
        same = all(key(line) in known for line in block.text.split("\n"))
    return same and not is_caption(passage.box)


def _gather(found: Sequence[Passage]) -> None:
    """Keep one stretch of the page; what matched elsewhere and is set otherwise did by chance."""
    kept = [passage for passage in found if passage.kept]
    wanted: Callable[[Passage], bool] = _was_kept
    if not any(map(is_long, kept)) and any(map(is_prose, found)):
        wanted = _like_prose(found)
    elif not kept:
        wanted = is_phrase
    first, last = _stretch(found, wanted)
    stretch = [passage for passage in found[first:last] if wanted(passage)]
    settings = set()
    if wanted is _was_kept:
        settings = {setting_of(passage.box) for passage in stretch if is_long(passage)}
    for n, passage in enumerate(found):
        inside = first <= n < last
        passage.kept = wanted(passage) and (inside or setting_of(passage.box) in settings)


def _like_prose(found: Sequence[Passage]) -> Callable[[Passage], bool]:
    """What tells paragraphs, and the short ones that are set like the long."""
    alike = {setting_of(passage.box) for passage in found if is_prose(passage)}

    def is_like_prose(passage: Passage) -> bool:
        return is_prose(passage) or (is_phrase(passage) and setting_of(passage.box) in alike)

    return is_like_prose


def _was_kept(passage: Passage) -> bool:
    return passage.kept


def _stretch(found: Sequence[Passage], wanted: Callable[[Passage], bool]) -> tuple[int, int]:
    """Bounds and words of the run of passages where the wanted outweigh the others most."""
    first = last = best = 0
    start = score = 0
    for n, passage in enumerate(found):
        length = size_of(passage.text)
        if wanted(passage):
            score += max(1, length - passage.linked)
        elif length > 1:
            score -= 5 + min(length, 60) // 4
        if score <= 0:
            start, score = n + 1, 0
        elif score > best:
            first, last, best = start, n + 1, score
    return first, last


def _after_title(found: Sequence[Passage], title: str) -> int:
    """Forget what stands before the title and the title itself; where the text can begin."""
    if not title:
        return 0
    total = sum(len(passage.text) for passage in found if passage.kept)
    before = 0
    start = 0
    for n, passage in enumerate(found):
        if before * 5 > total:
            break
        own = key(passage.text)
        alike = (own in title or title in own) and len(own) * 5 > len(title) * 3
        if isinstance(passage.block, Heading) and alike and len(own) < 2 * len(title):
            start = n + 1
        before += len(passage.text) * passage.kept
    for passage in found[:start]:
        passage.kept = False
    return start
