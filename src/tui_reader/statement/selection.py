"""Which passages of a page are its statement."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from tui_reader.statement.boilerplate import (
    is_ad_label,
    is_byline,
    is_caption,
    is_lead,
    is_note,
    is_pointer,
    names_of,
)
from tui_reader.statement.model import Heading, Image, Item, Paragraph, Quotation, Rule, Table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tui_reader.statement.passages import Passage

_BOUNDARIES = ("p", "head", "list", "item", "quote", "code", "table", "row", "cell", "lb", "body")
_LONG = 24  # characters without spaces by which a passage is told from all others
_FEW_LINKS = 3  # passages of mere links that may stand between parts of a text
_PHRASE = 20  # characters from which a passage may be all that a page has to say
_TEASER_PARTS = 2  # passages that the beginning of another text may have
_TEASER = 400  # characters up to which a passage may be the beginning of another text
_PROSE = 80  # characters from which a passage is more than a label


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


def choose(found: Sequence[Passage], main: Sequence[str], title: str, lead: str) -> list[Passage]:
    """Keep the passages that make up the statement.

    Args:
        found: all passages of the page.
        main: the main text, as keys of its lines.
        title: of the statement; not kept again.
        lead: what the page gives as its description, "" when nothing.
    """
    known = set(main)
    whole = "\n".join(main)
    for passage in found:
        passage.kept = _matches(passage, known, whole)
    _gather(found)
    start = _after_title(found, key(title))
    _join(found, start)
    _add_lead(found, start, key(lead))
    _drop_teasers(found)
    _drop_pointers(found)
    _trim(found)
    _fill(found)
    return _once(passage for passage in found if passage.kept)


def _once(kept: Iterable[Passage]) -> list[Passage]:
    """Leave out long passages that came before: some pages hold their text for every screen."""
    seen: set[str] = set()
    once = []
    for passage in kept:
        if len(passage.text) >= _PROSE:
            own = key(passage.text)
            if own in seen:
                continue
            seen.add(own)
        once.append(passage)
    return once


def _size(text: str) -> int:
    """How much a text says: a Chinese character says as much as three letters."""
    return len(text.encode())


def _matches(passage: Passage, known: set[str], whole: str) -> bool:
    block = passage.block
    if isinstance(block, Table):
        cells = [key(cell) for row in block.rows for cell in row if cell]
        return sum(cell in known for cell in cells) * 2 > len(cells)
    text = key(block.text)
    if not text or isinstance(block, Image):
        return False
    same = text in known or (
        len(text) >= _LONG and (text[:_LONG] in whole or text[-_LONG:] in whole)
    )
    return same and not is_caption(passage.box)


def _gather(found: Sequence[Passage]) -> None:
    """Keep one stretch of the page: what matched far away from it matched by chance."""
    kept = [passage for passage in found if passage.kept]
    wanted = _was_kept
    if not any(map(_is_long, kept)) and any(map(_is_prose, found)):
        wanted = _is_prose
    elif not kept:
        wanted = _is_phrase
    first, last = _stretch(found, wanted)
    for n, passage in enumerate(found):
        passage.kept = first <= n < last and wanted(passage)


def _was_kept(passage: Passage) -> bool:
    return passage.kept


def _stretch(found: Sequence[Passage], wanted: Callable[[Passage], bool]) -> tuple[int, int]:
    """Bounds and words of the run of passages where the wanted outweigh the others most."""
    first = last = best = 0
    start = score = 0
    for n, passage in enumerate(found):
        length = _size(passage.text)
        if wanted(passage):
            score += max(1, length - passage.linked)
        elif length > 1:
            score -= 5 + min(length, 60) // 4
        if score <= 0:
            start, score = n + 1, 0
        elif score > best:
            first, last, best = start, n + 1, score
    return first, last


def _is_long(passage: Passage) -> bool:
    return _size(passage.text) >= _PROSE and passage.linked * 3 < len(passage.text)


def _is_prose(passage: Passage) -> bool:
    is_text = isinstance(passage.block, Paragraph | Quotation | Item)
    return is_text and _is_long(passage) and not is_note(passage.box)


def _is_phrase(passage: Passage) -> bool:
    block = passage.block
    return not isinstance(block, Heading) and _size(block.text) >= _PHRASE and _is_plain(passage)


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


def _signature(box: etree._Element) -> tuple[object, ...]:
    """How an element is set: the same for all paragraphs of one text."""
    parent = box.getparent()
    grand = None if parent is None else parent.getparent()
    parent_names = "" if parent is None else names_of(parent)
    grand_names = "" if grand is None else names_of(grand)
    names = names_of(box)
    if names or parent_names or grand_names:
        return (box.tag, names, parent_names, grand_names)
    return (box.tag, grand)


def _join(found: Sequence[Passage], start: int) -> None:
    """Keep what is set like the text and what stands between its parts."""
    places = [n for n, passage in enumerate(found) if passage.kept]
    if not places:
        return
    settings: dict[tuple[object, ...], int] = {}
    for n in places:
        if _is_prose(found[n]):
            setting = _signature(found[n].box)
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
            _keep_between(found, n, n + 2, {found[n].box.getparent()})


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
        elif _is_prose(passage) and _signature(passage.box) in usual:
            passage.kept = True


def _bridge(found: Sequence[Passage], before: int, after: int) -> None:
    """Keep what shares its parent with the text on both sides, and headings of what follows."""
    parents = {found[before].box.getparent(), found[after].box.getparent()}
    parents.update((found[before].box, found[after].box))
    _keep_between(found, before, after, parents)
    for passage in reversed(found[before + 1 : after]):
        if isinstance(passage.block, Image | Rule):
            continue
        if not isinstance(passage.block, Heading) or not _is_plain(passage):
            return
        passage.kept = True


def _keep_between(
    found: Sequence[Passage], before: int, after: int, parents: set[etree._Element | None]
) -> None:
    for passage in found[before + 1 : after]:
        if passage.box.getparent() in parents and _is_plain(passage):
            passage.kept = True


def _is_plain(passage: Passage) -> bool:
    """Whether a passage could be a part of the text: no note, no pointer, no mere links."""
    text = passage.text
    return (
        not isinstance(passage.block, Image | Rule)
        and passage.linked * 2 <= len(text)
        and any(character.isalnum() for character in text[:200])
        and not is_ad_label(text)
        and not is_pointer(text)
        and not is_note(passage.box)
    )


def _add_lead(found: Sequence[Passage], start: int, lead: str) -> None:
    """Keep the introduction between the title and the text."""
    first = next((n for n, passage in enumerate(found) if passage.kept), 0)
    if not start or first - start > 30:
        return
    for passage in found[start:first]:
        text = passage.text
        if isinstance(passage.block, Item | Table) or passage.linked * 4 > len(text):
            continue
        own = key(text)
        is_given = len(own) > _LONG and own[:_LONG] == lead[:_LONG]
        if is_given or (len(text) > 40 and is_lead(passage.box) and not is_note(passage.box)):
            passage.kept = True


def _drop_teasers(found: Sequence[Passage]) -> None:
    """Drop the beginnings of other texts: below a heading that is a link, in a box of their own."""
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
        elif _is_long(passage):
            known.add(parent)
            left = 0


def _drop_pointers(found: Sequence[Passage]) -> None:
    """Drop links to other texts, unless links are what the page is about."""
    kept = [passage for passage in found if passage.kept]
    if sum(p.linked for p in kept) * 3 > sum(len(p.text) for p in kept):
        return
    mere = [_is_mere_link(passage) for passage in kept]
    for n, passage in enumerate(kept):
        if mere[n]:
            beside = (n and mere[n - 1]) or (n + 1 < len(kept) and mere[n + 1])
            listed = isinstance(passage.block, Item) and beside
            passage.kept = not (listed or is_pointer(passage.text))
        elif is_ad_label(passage.text) or not any(map(str.isalnum, passage.text)):
            passage.kept = False
    for passage, following in pairwise(kept):
        if is_pointer(passage.text) and len(passage.text) < _PROSE and not following.kept:
            passage.kept = False


def _is_mere_link(passage: Passage) -> bool:
    linked = passage.linked * 10 >= len(key(passage.text)) * 8
    return linked and not isinstance(passage.block, Heading | Table)


def _trim(found: Sequence[Passage]) -> None:
    """Drop labels at both ends: a byline before the text, links and headings after it."""
    for passage in found:
        if passage.kept:
            named = is_note(passage.box) or is_byline(passage.text)
            if _size(passage.text) >= _PROSE or not named:
                break
            passage.kept = False
    for passage in reversed(found):
        if not passage.kept:
            continue
        short = _size(passage.text) < _PROSE
        if not (
            isinstance(passage.block, Heading)
            or _is_mere_link(passage)
            or (short and (is_pointer(passage.text) or "©" in passage.text or is_note(passage.box)))
        ):
            return
        passage.kept = False


def _fill(found: Sequence[Passage]) -> None:
    """Keep images and rules between kept passages."""
    places = [n for n, passage in enumerate(found) if passage.kept]
    if not places:
        return
    seen = {key(passage.text) for passage in found if not isinstance(passage.block, Image)}
    for passage in found[places[0] : places[-1]]:
        if isinstance(passage.block, Rule):
            passage.kept = True
        elif isinstance(passage.block, Image):
            passage.kept = _describes(passage.text) and key(passage.text) not in seen
            seen.add(key(passage.text))


def _describes(alt: str) -> bool:
    """Whether an alternative text says what is in the picture, and is no label or file name."""
    return len(alt.split()) >= 4 and "_" not in alt
