"""What stands among the parts of a text and leads away from it."""

from __future__ import annotations

from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from tui_reader.statement.boilerplate import is_lead, is_note
from tui_reader.statement.dates import read_date
from tui_reader.statement.joining import setting_of
from tui_reader.statement.judging import PROSE, is_long, is_mere_link, is_told, size_of
from tui_reader.statement.model import Heading, Item
from tui_reader.statement.phrases import (
    heads_other,
    is_byline,
    is_call,
    is_imprint,
    is_label,
    is_pointer,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from tui_reader.statement.passages import Passage

_TOP = 5  # passages among which a byline and a date may stand
_DATE_LINE = 32  # characters up to which a line with a date says nothing else
_LATE = 4  # tenths of a text that stand above what follows it
_MENU = 4  # links that make a list a menu
_TEASER_PARTS = 2  # passages that the beginning of another text may have
_HEADLINE = 16  # bytes from which a link may be a headline
_TEASER = 400  # characters up to which a passage may be the beginning of another text


def clear_menus(found: Sequence[Passage]) -> None:
    """Empty the lists of a tree that hold nothing but links, so that nobody looks at them again.

    Args:
        found: all passages of the page.
    """
    menus: dict[etree._Element, bool] = {}
    counts: Counter[etree._Element] = Counter()
    for passage in found:
        parent = passage.box.getparent()
        if isinstance(passage.block, Item) and parent is not None and parent.tag in ("ul", "ol"):
            counts[parent] += 1
            menus[parent] = menus.get(parent, True) and is_mere_link(passage)
    for element, is_menu in menus.items():
        if is_menu and counts[element] >= _MENU:
            element.clear(keep_tail=True)


def drop_teasers(found: Sequence[Passage]) -> None:
    """Drop the beginnings of other texts: below a heading that is a link, in a box of their own.

    Args:
        found: all passages of the page; those of the text are marked as kept.
    """
    known: set[etree._Element | None] = set()
    left = 0
    for passage in found:
        parent = passage.box.getparent()
        if isinstance(passage.block, Heading):
            is_link = passage.linked * 10 >= len(passage.text) * 8
            left = _TEASER_PARTS if is_link and known and parent not in known else 0
        elif not passage.kept:
            continue
        elif left and parent not in known and len(passage.text) < _TEASER:
            passage.kept = False
            left -= 1
        elif is_long(passage):
            known.add(parent)
            left = 0


def drop_pointers(found: Sequence[Passage]) -> None:
    """Drop links to other texts, unless links are what the page is about.

    Args:
        found: all passages of the page; those of the text are marked as kept.
    """
    kept = [passage for passage in found if passage.kept]
    if sum(p.linked for p in kept) * 3 > sum(len(p.text) for p in kept):
        return
    outer = {passage.box.getparent() for passage in found}
    homes = {_home(passage, outer) for passage in kept if is_long(passage)}
    settings = {setting_of(passage.box) for passage in kept if is_long(passage)}
    mere = [is_mere_link(passage) for passage in kept]
    for n, passage in enumerate(kept):
        if mere[n]:
            beside = (n and mere[n - 1]) or (n + 1 < len(kept) and mere[n + 1])
            listed = isinstance(passage.block, Item) and beside
            apart = _home(passage, outer) not in homes and setting_of(passage.box) not in settings
            apart = apart and len(passage.text) < 2 * PROSE
            passage.kept = not (listed or apart or is_pointer(passage.text))
        elif is_label(passage.text) or _is_mostly_link(passage):
            passage.kept = False
        elif is_call(passage.text):
            passage.kept = _home(passage, outer) in homes
    _drop_headings(found)
    for passage, following in pairwise(kept):
        apart = isinstance(passage.block, Heading) and _home(passage, outer) not in homes
        label = is_pointer(passage.text) and len(passage.text) < PROSE
        # "Edit" beside a heading is no other text that the heading announces.
        apart = apart and size_of(following.text) >= _HEADLINE
        if (apart or label) and not following.kept:
            passage.kept = False


def _drop_headings(found: Sequence[Passage]) -> None:
    """Drop headings of other texts whose links were left out."""
    for passage, following in pairwise(found):
        if passage.kept and not following.kept and is_mere_link(following):
            passage.kept = not (isinstance(passage.block, Heading) and is_pointer(passage.text))


def _is_mostly_link(passage: Passage) -> bool:
    """Whether a line is a link and a few words that announce it: "Read more: …"."""
    text = passage.text
    is_line = not isinstance(passage.block, Heading) and len(text) < 2 * PROSE
    return is_line and passage.linked * 2 > len(text) and is_pointer(text)


def _home(passage: Passage, outer: set[etree._Element | None]) -> etree._Element | None:
    """The element in which a passage stands beside others: its own when that holds some more."""
    box = passage.box
    parent = box.getparent()
    if box in outer:
        return box
    if isinstance(passage.block, Item) and parent is not None and parent.tag in ("ul", "ol"):
        return parent.getparent()
    return parent


def cut(found: Sequence[Passage]) -> None:
    """Drop what follows a text below a heading of its own: comments, other texts, who wrote it.

    Args:
        found: all passages of the page; those of the text are marked as kept.
    """
    total = sum(len(passage.text) for passage in found if passage.kept)
    before = 0
    settings: set[object] = set()
    heading: Passage | None = None
    for passage in found:
        late = before * 10 > total * _LATE
        if late and heads_other(passage.text, is_heading=isinstance(passage.block, Heading)):
            heading = heading or passage
        elif not passage.kept:
            continue
        elif setting_of(passage.box) in settings:
            # The text goes on.
            heading = None
        elif heading is None:
            settings.add(setting_of(passage.box))
        else:
            heading.kept = passage.kept = False
        before += len(passage.text) * passage.kept


def trim(found: Sequence[Passage]) -> None:
    """Drop labels at both ends: a byline before the text, links and headings after it.

    Args:
        found: all passages of the page; those of the text are marked as kept.
    """
    for passage in islice((passage for passage in found if passage.kept), _TOP):
        short = size_of(passage.text) < PROSE
        noted = is_note(passage.box) and (short or passage.linked * 3 > len(passage.text))
        noted = noted and not isinstance(passage.block, Heading) and not is_lead(passage.box)
        dated = len(passage.text) < _DATE_LINE and read_date(passage.text) is not None
        if noted or dated or (short and is_byline(passage.text)):
            passage.kept = False
    for passage in reversed(found):
        if not passage.kept:
            continue
        short = size_of(passage.text) < PROSE
        if not (
            isinstance(passage.block, Heading)
            or (is_mere_link(passage) and not is_told(passage))
            or is_call(passage.text)
            or (short and _is_ending(passage))
        ):
            return
        passage.kept = False


def _is_ending(passage: Passage) -> bool:
    """Whether a line below a text is no part of it: it announces what was left out, or notes."""
    text = passage.text
    announces = text[-1] == ":" or is_pointer(text)
    return announces or "©" in text or is_imprint(text) or is_label(text) or is_note(passage.box)
