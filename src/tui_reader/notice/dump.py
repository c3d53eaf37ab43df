"""Where a consent notice stands in the plain text of a page."""

from __future__ import annotations

from tui_reader.frozen import dataclass
from tui_reader.notice.dump_words import GATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.notice.dump_lines import Piece
    from tui_reader.notice.model import ConsentNotice

_AROUND = 6000  # characters about a word of the gate that are looked at
_SHORT = 40  # characters of a line that is no label
_FULL = 55  # characters of a line that may have been wrapped
_NARROWEST, _WIDEST = 70, 100  # cells that dumpers wrap lines at
_MOST = 600_000  # characters looked at from each end of a text


@dataclass(frozen=True, slots=True)
class Found:
    """A consent notice in the text of a page.

    Args:
        spans: offsets of what is set aside, in order, not overlapping.
        notice: what it says.
    """

    spans: tuple[tuple[int, int], ...]
    notice: ConsentNotice


def find(text: str) -> Found | None:
    """Find the consent notice in the plain text of a page.

    Args:
        text: the page, already neutralised.

    Returns:
        None when nothing in it has the structure of a notice; words alone never are one.
    """
    windows = _windows(text)
    if not windows:
        return None
    from tui_reader.notice.dump_markup import without_markup
    from tui_reader.notice.dump_reading import read
    from tui_reader.notice.dump_regions import regions

    text = without_markup(text)
    found = [
        region for window in windows for region in regions(tuple(_pieces(text, *window)), text)
    ]
    if not found:
        return None
    spans = tuple((region[0].start, region[-1].end) for region in found)
    return Found(spans, read(text, found))


def _windows(text: str) -> list[tuple[int, int]]:
    """The parts of a text that are near a word of the gate, as ranges of whole lines."""
    # The only letter that gets longer in lower case; offsets must hold.
    low = text.replace("İ", "i").lower()
    windows: list[tuple[int, int]] = []
    for hit in sorted(_hits(low)):
        if _MOST < hit < len(text) - _MOST:
            continue
        start, end = max(0, hit - _AROUND), min(len(text), hit + _AROUND)
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(end, windows[-1][1]))
        else:
            windows.append((start, end))
    return [_to_lines(text, *window) for window in windows]


def _hits(low: str) -> Iterator[int]:
    for word in GATE:
        place = low.find(word)
        while place >= 0:
            yield place
            place = low.find(word, place + _AROUND)


def _to_lines(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a window so that it cuts no line; a line longer than that is cut at a space."""
    if start:
        place = text.find("\n", start, end)
        if place < 0 or place > start + _AROUND:
            place = text.find(" ", start, end)
        start = place + 1 if place >= 0 else start
    if end < len(text):
        place = text.rfind("\n", start, end)
        if place < end - _AROUND:
            place = text.rfind(" ", start, end)
        end = place if place > start else end
    return start, end


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    from tui_reader.notice.dump_lines import pieces

    for number, (first, last) in enumerate(_paragraphs(text, start, end)):
        yield from pieces(text, first, last, number)


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a text; lines that a dumper wrapped are one."""
    lines = _lines(text, start, end)
    wrapped = _is_wrapped([len(text[first:last].rstrip()) for first, last in lines])
    index = 0
    while index < len(lines):
        first, last = lines[index]
        while index + 1 < len(lines) and _goes_on(
            text, lines[index], lines[index + 1], wrapped=wrapped
        ):
            index += 1
            last = lines[index][1]
        if text[first:last].strip():
            yield first, last
        index += 1


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    lines = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        lines.append((start, stop))
        start = stop + 1
    return lines


def _is_wrapped(lengths: list[int]) -> bool:
    """Whether a dumper broke paragraphs into lines: few are longer than a terminal is wide."""
    longer = sum(length > _WIDEST for length in lengths)
    full = sum(_FULL <= length <= _WIDEST for length in lengths)
    return full > 4 * longer


def _goes_on(text: str, line: tuple[int, int], after: tuple[int, int], *, wrapped: bool) -> bool:
    length = len(text[slice(*line)].rstrip())
    following = text[slice(*after)].lstrip()
    if length < _SHORT or not following or following[0] in "-*#>|•+[":
        return False
    if following[0].islower():
        return True
    word = len(following.split(None, 1)[0])
    return wrapped and length <= _WIDEST and length + word >= _NARROWEST
