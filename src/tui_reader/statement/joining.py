"""What stands between the parts of a text and belongs to it."""

from __future__ import annotations

import re
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from tui_reader.frozen import replace
from tui_reader.statement.boilerplate import is_caption, is_figure, is_lead
from tui_reader.statement.judging import (
    LONG,
    PROSE,
    is_plain,
    is_prose,
    is_told,
    key,
    leads_away,
    may_stand,
)
from tui_reader.statement.model import Heading, Image, Item, Rule, Table
from tui_reader.statement.phrases import heads_other, is_call, is_credit, is_imprint, is_pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from tui_reader.statement.passages import Passage

_LISTS = ("ul", "ol", "li", "dl", "dd", "dt")
_PARAGRAPHS = ("p", "li")
_STANDFIRST = 100  # characters from which a sentence below the title introduces the text
_SENTENCE_ENDS = '.!?…"”“»'
_NEAR = 3  # levels
_SIGN = re.compile(  # in the address of what is no picture of anything
    r"avatar|(?<![a-z])(?:icon|logo|button|smiley|emoji|spacer|spinner|placeholder|missing)", re.I
)
_FEW_LINKS = 3  # passages of mere links that may stand between parts of a text


def join(found: Sequence[Passage], start: int) -> None:
    """Keep what is set like the text and what stands between its parts.

    Args:
        found: all passages of the page; those of the text are marked as kept.
        start: place of the first passage below the title.
    """
    places = [n for n, passage in enumerate(found) if passage.kept]
    if not places:
        return
    settings: dict[tuple[object, ...], int] = {}
    for n in places:
        if is_prose(found[n]):
            setting = setting_of(found[n].box)
            settings[setting] = settings.get(setting, 0) + len(found[n].text)
    total = sum(settings.values())
    usual = {setting for setting, length in settings.items() if length * 5 > total}
    for direction in (found[places[-1] + 1 :], found[start : places[0]][::-1], found[start:]):
        _extend(direction, usual)
    places = [n for n, passage in enumerate(found) if passage.kept]
    for before, after in pairwise(places):
        if after - before > 1:
            _bridge(found, before, after)
    for n in places:
        if n + 1 < len(found) and isinstance(found[n + 1].block, Table):
            _keep_between(found, n, n + 2, {_around(found[n].box)})
    _end_list(found, places[-1])
    places = [n for n, passage in enumerate(found) if passage.kept]
    _keep_loose(found[places[0]].box, found[start : places[0]][::-1])
    _keep_loose(found[places[-1]].box, found[places[-1] + 1 :])
    _finish(found, max(n for n, passage in enumerate(found) if passage.kept))


def setting_of(box: etree._Element) -> tuple[object, ...]:
    """How an element is set: the same for all paragraphs of one text."""
    chain = [box, *islice(box.iterancestors(), 2)]
    classes = [element.get("class", "") for element in chain]
    if any(classes):
        return (box.tag, *classes)
    return (box.tag, chain[-1])


def _end_list(found: Sequence[Passage], last: int) -> None:
    """Keep the list that ends a text: it stands beside the last paragraph."""
    parent = _around(found[last].box)
    items = [
        *takewhile(
            lambda each: isinstance(each.block, Item) and _around(each.box) is parent,
            found[last + 1 :],
        )
    ]
    linked = sum(each.linked for each in items)
    whole = linked * 4 < 3 * sum(len(each.text) for each in items)
    for passage in items:
        if not is_plain(passage) and not (whole and may_stand(passage)):
            return
        passage.kept = True


def _keep_loose(box: etree._Element, ahead: Sequence[Passage]) -> None:
    """Keep what stands in the very element of the text, where line ends part its paragraphs."""
    inner: list[Passage] = []
    for passage in ahead:
        if isinstance(passage.block, Image | Rule):
            continue
        loose = passage.box is box
        if not (loose or passage.box.getparent() is box) or not _goes_on(passage):
            return
        inner.append(passage)
        if loose:
            for each in inner:
                each.kept = True
            inner.clear()


def _goes_on(passage: Passage) -> bool:
    """Whether a passage right beside a text could be a part of it: no end of it, nor a call."""
    if not is_plain(passage) and not (is_told(passage) and may_stand(passage)):
        return False
    text = passage.text
    other = heads_other(text, is_heading=True) or is_imprint(text)
    return not (other or is_call(text) or leads_away(passage))


def _finish(found: Sequence[Passage], last: int) -> None:
    """Keep the last lines of a text: set as its paragraphs are and right below them."""
    end = found[last]
    parent = _around(end.box)
    alike = {
        (each.box.tag, each.box.get("class"))
        for each in found[: last + 1]
        if each.kept and is_prose(each) and _around(each.box) is parent
    }
    if not any(tag in _PARAGRAPHS for tag, _ in alike):
        return
    headings: list[Passage] = []
    for passage in found[last + 1 :]:
        box = passage.box
        if isinstance(passage.block, Image | Rule):
            continue
        if _around(box) is not parent or not _goes_on(passage):
            return
        if isinstance(passage.block, Heading):
            if passage.linked:
                return
            headings.append(passage)
            continue
        same = (box.tag, box.get("class")) in alike or box.tag in _LISTS
        if not same:
            return
        for each in (*headings, passage):
            each.kept = True
        headings.clear()


def _around(box: etree._Element) -> etree._Element | None:
    """What an element stands in, beside the lists it may be an item of."""
    element = box.getparent()
    while element is not None and element.tag in _LISTS:
        element = element.getparent()
    return element


def _extend(ahead: Sequence[Passage], usual: set[tuple[object, ...]]) -> None:
    """Keep what is set like the text, up to where other texts are linked."""
    links = 0
    for passage in ahead:
        if passage.kept:
            links = 0
        elif passage.linked * 10 > len(passage.text) * 8 or is_pointer(passage.text):
            links += bool(passage.text)
            if links > _FEW_LINKS or (isinstance(passage.block, Heading) and passage.linked):
                return
        elif setting_of(passage.box) in usual and (is_prose(passage) or _is_classed(passage)):
            passage.kept = True


def _is_classed(passage: Passage) -> bool:
    """Whether a few words are set in a box that has a name of its own: a short answer."""
    return passage.box.tag == "div" and bool(passage.box.get("class")) and _goes_on(passage)


def _bridge(found: Sequence[Passage], before: int, after: int) -> None:
    """Keep what shares its parent with the text on both sides, and headings of what follows."""
    parents = {_around(found[before].box), _around(found[after].box)}
    parents.update((found[before].box, found[after].box))
    parents.add(_shared(found[before].box, found[after].box))
    _keep_between(found, before, after, parents)
    _keep_lines(found, before, after)
    for passage in reversed(found[before + 1 : after]):
        if isinstance(passage.block, Image | Rule):
            continue
        if not isinstance(passage.block, Heading) or not is_plain(passage):
            return
        passage.kept = True


def _keep_lines(found: Sequence[Passage], before: int, after: int) -> None:
    """Keep links among lines that are set alike: a programme, or what "See these:" announces."""
    lines = [passage for passage in found[before : after + 1] if passage.text.strip()]
    setting = setting_of(lines[0].box)
    alike = all(setting_of(line.box) == setting and may_stand(line) for line in lines)
    if alike and (lines[0].text[-1] == ":" or all(len(line.text) < PROSE for line in lines)):
        for line in lines:
            line.kept = True


def _shared(one: etree._Element, other: etree._Element) -> etree._Element | None:
    """The innermost element that holds two, if both are but a few levels below it."""
    near = [*islice(one.iterancestors(), _NEAR)]
    return next((each for each in islice(other.iterancestors(), _NEAR) if each in near), None)


def _keep_between(
    found: Sequence[Passage], before: int, after: int, parents: set[etree._Element | None]
) -> None:
    for passage in found[before + 1 : after]:
        if _around(passage.box) in parents and is_plain(passage):
            passage.kept = True


def add_lead(found: Sequence[Passage], start: int, lead: str) -> None:
    """Keep the introduction between the title and the text.

    Args:
        found: all passages of the page.
        start: place of the first passage below the title, 0 when the title stands nowhere.
        lead: key of the summary the page gives of itself.
    """
    kept = [n for n, passage in enumerate(found) if passage.kept]
    first = next((n for n in kept if is_prose(found[n])), kept[0] if kept else 0)
    if not start or first - start > 30:
        return
    for before, passage in pairwise(found[start - 1 : first]):
        text = passage.text
        if isinstance(passage.block, Table) or passage.linked * 4 > len(text):
            continue
        own = key(text)
        is_given = len(own) > LONG and own[:LONG] == lead[:LONG]
        is_text = is_prose(passage) and len(text) > _STANDFIRST and text[-1] in _SENTENCE_ENDS
        # Below a picture the words may be its caption, whatever they are called.
        is_text = is_text and not isinstance(before.block, Image)
        if is_given or is_text or (len(text) > 40 and is_lead(passage.box)):
            passage.kept = True


def add_headings(found: Sequence[Passage], start: int) -> None:
    """Keep the headings right above the first paragraph of the text, beside it.

    Args:
        found: all passages of the page.
        start: place of the first passage below the title, 0 when the title stands nowhere.
    """
    first = next((n for n, passage in enumerate(found) if passage.kept), 0)
    for passage in reversed(found[start:first]):
        beside = passage.box.getparent() is found[first].box.getparent()
        if not (beside and isinstance(passage.block, Heading) and is_plain(passage)):
            return
        passage.kept = True


def fill(found: Sequence[Passage], start: int) -> None:
    """Keep rules and images between kept passages, and the image that opens the text.

    An image whose words tell nothing, or nothing new, is kept without them.

    Args:
        found: all passages of the page.
        start: place of the first passage below the title, 0 when the title stands nowhere.
    """
    places = [n for n, passage in enumerate(found) if passage.kept]
    if not places:
        return
    first, last = places[0], places[-1]
    told = {key(passage.text) for passage in found if not isinstance(passage.block, Image)}
    captions = _captions(found[: last + 1])
    pictures: set[str] = set()
    for n in range(start or first, last):
        passage = found[n]
        block = passage.block
        if isinstance(block, Rule):
            passage.kept = n > first
        elif isinstance(block, Image):
            own = key(block.alt)
            tells = n > first and _describes(block.alt) and own not in told and n not in captions
            told.add(own)
            if not tells:
                described = " ".join(captions.get(n, "").split()) or block.alt
                passage.block = replace(block, alt="", described=described)
            passage.kept = tells or (
                _is_picture(block.url, pictures) and (n > first or is_figure(passage.box))
            )
            pictures.add(block.url)


def _captions(found: Sequence[Passage]) -> dict[int, str]:
    """The captions below images, by the places of the images."""
    captions: dict[int, str] = {}
    below = ""
    for n in range(len(found) - 1, -1, -1):
        if not isinstance(found[n].block, Image):
            below = found[n].text if is_caption(found[n].box) else ""
        elif below:
            captions[n] = below
    return captions


def _is_picture(url: str, before: set[str]) -> bool:
    """Whether an image without words is one to look at, and none that was there before."""
    return bool(url) and url not in before and not _SIGN.search(url)


def _describes(alt: str) -> bool:
    """Whether an alternative text says what is in the picture, and is no label or file name."""
    return len(alt.split()) >= 5 and "_" not in alt and not is_credit(alt)
