"""Where lines end: the rules of Unicode UAX 14 that statements need, and no word apart.

A line is filled as far as it goes. Each line costs time in proportion to its own length only, so
that a paragraph of any length takes linear time and can be broken from any point on.
"""

from __future__ import annotations

from tui_reader.typeset.measure import (
    SOFT_HYPHEN,
    ZERO_WIDTH_SPACE,
    first_grapheme,
    is_narrow,
    reach,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Divider = Callable[[str], list[int]]
    Broken = tuple[int, int, bool]

_OPENING = "«‹“„‚‘([{¿¡"
# A word made of these alone stays with what stands before it. Among them are the marks of lists,
# quotations and headings in plain text: prose must not look like one where a line begins.
_NEVER_FIRST = frozenset("!?;:,.…%)]}»›”’\"'-–—*+=~^_#>|•/\\&")
# Japanese and Chinese typography (JIS X 4051, GB/T 15834): what begins and what ends no line.
_EAST = "\u2e80"
_EAST_NOT_FIRST = frozenset(
    "、。，．：；！？）］｝〕〉》」』】〙〗’”々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ・…‥"
    "％℃〜～·,.!?:;)]}»›%"
)
_EAST_NOT_LAST = frozenset("（［｛〔〈《「『【〘〖‘“￥＄([{«‹$€£¥#")
_WIDE_SPACES = frozenset("\u1680\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
_HYPHENS = "-\u2010"
_JOINS = (".", "_", "/", "\\", ":")  # between letters they make a name
_SHORT = 4  # characters: a last line of one word no longer than this is a widow
_HYPHENS_IN_A_ROW = 2
_LONGEST_WORD = 64  # letters of a word that patterns are asked about


def break_lines(
    text: str,
    start: int,
    end: int,
    width: int,
    *,
    whole_words: bool = False,
    divide: Divider | None = None,
) -> Iterator[Broken]:
    """Break one paragraph into lines.

    Args:
        text: holds the paragraph, without newlines and tabs in it.
        start: offset of its first character.
        end: offset after its last one.
        width: cells of a line, at least 1.
        whole_words: break at spaces and between ideographs only; a word wider than the line
            sticks out of it.
        divide: gives the offsets at which a word may be divided.

    Yields:
        Where the words of the line end, where the next line begins, and whether the line ends
        with a hyphen that is not in the text.
    """
    narrow = is_narrow(text[start:end])
    at, in_a_row = start, 0
    while True:
        fits = min(end, at + width) if narrow else reach(text, at, end, width)
        if fits >= end:
            yield _before_spaces(text, at, end), end, False
            return
        stop, following, hyphen = _cut(text, at, fits, end, whole_words=whole_words)
        if divide and not hyphen and in_a_row < _HYPHENS_IN_A_ROW:
            divided = _divided(text, at, stop, fits, width, divide)
            stop, following, hyphen = divided or (stop, following, hyphen)
        if 0 < end - following <= _SHORT and not hyphen:
            stop, following = _without_widow(text, at, stop, following, width)
        yield stop, following, hyphen
        if following >= end:
            return
        in_a_row = in_a_row + 1 if hyphen else 0
        at = following


def _cut(text: str, at: int, fits: int, end: int, *, whole_words: bool) -> Broken:
    """The break of a line of which `text[at:fits]` fits and the next character does not."""
    words = _after_spaces(text, at, end)
    if words > at and words >= fits:
        return at, words, False
    last_space = space = fits if text[fits] == " " else text.rfind(" ", words, fits)
    if space < fits:
        inside = _last_inside(text, max(words, space + 1), fits, whole_words=whole_words)
        if inside > 0:
            return inside, _after_spaces(text, inside, end), text[inside - 1] == SOFT_HYPHEN
    while space > words and _keeps_together(text, space, end):
        space = text.rfind(" ", words, _before_spaces(text, words, space))
    if space <= words:
        space = last_space
    if space > words:
        return _before_spaces(text, words, space), _after_spaces(text, space, end), False
    if whole_words:
        space = text.find(" ", max(words, fits), end)
        return (end, end, False) if space < 0 else (space, _after_spaces(text, space, end), False)
    if fits <= at:
        fits = first_grapheme(text, at, end)
    return fits, fits, False


def _keeps_together(text: str, space: int, end: int) -> bool:
    """Whether what stands on the two sides of a space belongs on one line."""
    before = text[space - 1]
    if before in _OPENING and (space < 2 or text[space - 2] == " "):
        return True
    first = _after_spaces(text, space, end)
    if first >= end or text[first].isalpha():
        return False
    word = text[first : min(end, first + 12)].partition(" ")[0]
    if word[0].isdigit():
        return word[-1] in ".)" and word[:-1].isdecimal()
    return word[0] in ">|" or _NEVER_FIRST.issuperset(word)


def _last_inside(text: str, low: int, fits: int, *, whole_words: bool) -> int:
    """The last break inside the word `text[low:]` that leaves at most `fits`; 0 for none."""
    part = text[low : fits + 1]
    highest = max(part)
    if highest < _EAST and (whole_words or part.isalpha()):
        return 0
    for at in range(fits, low, -1):
        before, after = text[at - 1], text[at]
        if (before >= _EAST or after >= _EAST) and _breaks_east(before, after):
            return at
        if not whole_words and _breaks_west(text, low, at, fits):
            return at
    return 0


def _breaks_west(text: str, low: int, at: int, fits: int) -> bool:
    before, after = text[at - 1], text[at]
    if before.isalnum():
        return False
    if before in _HYPHENS:  # not in "e-mail", "-5", "--": two letters or more on either side
        return at - low > 2 and text[low : at - 1][-2:].isalnum() and text[at : at + 2].isalpha()
    if before == SOFT_HYPHEN:
        return at < fits  # the hyphen takes the room of the character after it
    if before == "—":
        return after not in _NEVER_FIRST
    if before in "/?&=":
        return after.isalnum() and _is_address(text, at)
    return before == ZERO_WIDTH_SPACE or before in _WIDE_SPACES


def _is_address(text: str, at: int) -> bool:
    """Whether the word is an address or a path so far: "and/or" and "km/h" are neither."""
    # It may have begun on a line above.
    word = text[max(0, at - 400) : at].rsplit(maxsplit=1)[-1]
    return word.count("/") > 1 or word.startswith("www.")


def _breaks_east(before: str, after: str) -> bool:
    if after in _EAST_NOT_FIRST or before in _EAST_NOT_LAST:
        return False
    if not (_is_ideographic(before) or _is_ideographic(after)):
        return before in _WIDE_SPACES
    from unicodedata import category

    return category(after)[0] != "M" and after != "\u200d" and before != "\u200d"


def _is_ideographic(character: str) -> bool:
    """Whether a line may end on either side; Korean words are held together as they are read."""
    return (
        _EAST <= character <= "\ua4cf"
        or "\uf900" <= character <= "\ufaff"
        or ("\uff01" <= character <= "\uff60" or "\U00020000" <= character <= "\U0003ffff")
    )


def _divided(
    text: str, at: int, stop: int, fits: int, width: int, divide: Divider
) -> Broken | None:
    """A break inside the word after `stop`, where the line would otherwise end too early."""
    first = stop
    if 0 < stop < len(text) and text[stop - 1].isalpha() and text[stop].isalpha():
        while first > at and text[first - 1].isalpha():
            first -= 1  # the word is too long for any line
    elif fits - stop < max(4, width // 16):
        return None
    while first < fits and not text[first].isalpha():
        first += 1
    last = first
    while last < len(text) and last - first < _LONGEST_WORD and text[last].isalpha():
        last += 1
    if _is_name(text, first, last):
        return None
    # The hyphen takes the room of the character after it.
    places = [first + place for place in divide(text[first:last]) if first + place < fits]
    return (places[-1], places[-1], True) if places and places[-1] > at else None


def _is_name(text: str, first: int, last: int) -> bool:
    """Whether letters belong to an address or a name of a file: a hyphen would be taken for one."""
    before = text[max(0, first - _LONGEST_WORD) : first].rpartition(" ")[2]
    after = text[last : last + _LONGEST_WORD].partition(" ")[0]
    joined = (before[-1:] in _JOINS and before[-2:-1].isalnum()) or (
        after[:1] in _JOINS and after[1:2].isalnum()
    )
    return joined or "/" in before or "@" in before + after or "://" in after


def _without_widow(text: str, at: int, stop: int, following: int, width: int) -> tuple[int, int]:
    """The break one word earlier, so that the last line is not one short word."""
    space = text.rfind(" ", at, stop)
    early = space - at < width * 2 // 3 or _keeps_together(text, space, stop)
    if early or " " in text[following : following + _SHORT]:
        return stop, following
    return _before_spaces(text, at, space), space + 1


def _after_spaces(text: str, at: int, end: int) -> int:
    while at < end and text[at] == " ":
        at += 1
    return at


def _before_spaces(text: str, start: int, at: int) -> int:
    while at > start and text[at - 1] == " ":
        at -= 1
    return at
