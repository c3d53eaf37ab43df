"""Lines of prose joined again where a line end came from wrapping, and kept where it was set."""

from __future__ import annotations

from itertools import pairwise

from tui_reader.frozen import dataclass
from tui_reader.typeset.measure import cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WIDEST = 200  # cells: nobody wraps text wider than this
_NARROWEST = 12
_SURE = 50  # cells: verse and addresses are narrower
_EXPLAINED = 0.7  # share of line ends that wrapping has to explain
_WIDER = 0.1  # share of lines that may stick out
_TAIL = 4  # letters of a last word that typesetters do not leave alone on a line
_IDEOGRAPHIC = "\u2e80"
_HANGUL = ("\uac00", "\ud7a3")
_ENDS = ".!?:;…"
# After these a hyphen at a line's end stands for a part of a word that comes later.
_SUSPENDING = {
    "and", "or", "und", "oder", "sowie", "et", "ou", "y", "o", "e", "u", "en", "of", "och", "eller",
    "lub", "oraz", "i", "ali", "in",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A line of prose.

    Args:
        words: without the marks and blanks before and after them.
        width: cells from the margin to the end of the last word.
        hard: whether two spaces at its end say that the line ends here (as in Markdown).
        even: whether spaces were added between its words.
    """

    words: str
    width: int
    hard: bool = False
    even: bool = False


def line_of(raw: str, lead: int = 0) -> Line:
    """A line as it stands in the text.

    Args:
        raw: all of it.
        lead: characters of the marks before the words.
    """
    kept = raw.rstrip()
    words = kept[lead:].strip()
    even = "  " in words
    if even or "\t" in words:
        words = " ".join(word for word in words.replace("\t", " ").split(" ") if word)
    return Line(words, cells(kept), raw.endswith("  "), even)


def wrapping(blocks: Iterable[Sequence[Line]], *, structured: bool = False) -> int:
    """Find the width at which a text was wrapped.

    A line end at column L before a word of w cells is what wrapping at W gives when
    L <= W < L + 1 + w; the W that explains most line ends is taken when it explains nearly all.

    Args:
        blocks: the lines of every block of running text.
        structured: whether the text marks its title, so that verse may be expected to be marked.

    Returns:
        Cells of a line; 0 when nothing says that lines were wrapped.
    """
    covered = [0] * (_WIDEST + 2)
    lengths = [0] * (_WIDEST + 2)
    breaks = small = 0
    for lines in blocks:
        for line in lines:
            if " " in line.words:
                lengths[min(line.width, _WIDEST + 1)] += 1
        for line, below, room in _ends(lines):
            if line.hard:
                continue
            breaks += 1
            small += below.words[:1].islower()
            if line.width <= _WIDEST:
                covered[line.width] += 1
                covered[min(_WIDEST + 1, line.width + 1 + room)] -= 1
    if not breaks:
        return 0
    longest = max((at for at in range(_WIDEST + 1) if lengths[at]), default=0)
    width, explained = _most_covered(covered, longest)
    wider = sum(lengths[width + 1 :])
    if explained < breaks * _EXPLAINED or wider > sum(lengths) * _WIDER or width < _NARROWEST:
        return 0
    proven = structured and explained == breaks
    if width < _SURE and not proven and small < breaks * 0.4:
        return 0
    return width


def joined(lines: Sequence[Line], width: int) -> str:
    """The text of a block; a newline in it is a line end that was set.

    Args:
        lines: of the block.
        width: at which the text was wrapped, 0 when it was not.
    """
    if len(lines) == 1:
        return lines[0].words
    soft = _soft(lines, width)
    out = [lines[0].words]
    even = any(line.even for line in lines)
    for line, is_soft in zip(lines[1:], soft, strict=True):
        if is_soft:
            _join(out, line.words, even=even)
        else:
            out += ["\n", line.words]
    return "".join(out)


def _soft(lines: Sequence[Line], width: int) -> list[bool]:
    """For each line but the last, whether its end came from wrapping."""
    width = width or _own_width(lines)
    if not width:
        return [False] * (len(lines) - 1)
    soft = []
    for line, _, room in _ends(lines):
        fits = line.width + 1 + room <= width
        soft.append(not fits and not line.hard)
    is_narrow = max(line.width for line in lines) <= width * 0.75
    if is_narrow and not all(s or line.hard for s, line in zip(soft, lines, strict=False)):
        return [False] * len(soft)
    return soft


def _ends(lines: Sequence[Line]) -> Iterator[tuple[Line, Line, int]]:
    """Every line but the last, the one below it, and the room that one's first words take."""
    for number, (line, below) in enumerate(pairwise(lines)):
        is_last = number + 2 == len(lines) or below.hard
        yield line, below, _room_of(below.words, last=is_last)


def _own_width(lines: Sequence[Line]) -> int:
    """The width of one wrapped paragraph in a text that is not wrapped, 0 for verse and such."""
    if any(line.hard for line in lines):
        return 0
    found = wrapping([lines])
    small = sum(line.words[:1].islower() for line in lines[1:])
    return found if found >= _SURE and small * 2 >= len(lines) - 1 else 0


def _room_of(words: str, *, last: bool) -> int:
    """Cells of what would have had to fit on the line above for the line end to be a set one."""
    if words[:1] >= _IDEOGRAPHIC and not _HANGUL[0] <= words[0] <= _HANGUL[1]:
        return 6
    parts = words[:400].split(" ")
    if last and len(parts) == 2 and len(parts[1]) <= _TAIL:
        return cells(words)
    count = 1
    while count < len(parts) and _stays(parts[count - 1], parts[count]):
        count += 1
    return cells(" ".join(parts[:count]))


def _stays(before: str, word: str) -> bool:
    """Whether a typesetter keeps a word on the line of the one before it."""
    if before and not any(map(str.isalnum, before)) and len(before) == 1:
        return True
    if not word or word[0].isalpha():
        return False
    if word[0].isdigit():
        return word[-1] in ".)" and word[:-1].isdecimal()
    return word[0] in ">|" or not any(map(str.isalnum, word))


def _most_covered(changes: list[int], longest: int) -> tuple[int, int]:
    """The width that most line ends agree on, near that of the longest line, and their number."""
    best = low = high = count = 0
    for at, change in enumerate(changes[: _WIDEST + 1]):
        count += change
        if count > best:
            best, low, high = count, at, at
        elif count == best and at == high + 1:
            high = at
    return max(low, min(high, longest)), best


def _join(out: list[str], words: str, *, even: bool) -> None:
    above = out[-1]
    if _is_ideographic(above[-1:]) and _is_ideographic(words[:1]):
        out.append(words)
    elif _is_divided(above, words):
        following = words.partition(" ")[0]
        if following in _SUSPENDING:
            out += [" ", words]
            return
        if even:
            out[-1] = above[:-1]
        out.append(words)
    else:
        out += [" ", words]


def _is_divided(above: str, words: str) -> bool:
    return (
        len(above) > 2
        and above[-1] == "-"
        and above[-3:-1].isalpha()
        and words[:1].isalpha()
        and words[:1].islower()
    )


def _is_ideographic(character: str) -> bool:
    return character >= _IDEOGRAPHIC and not _HANGUL[0] <= character <= _HANGUL[1]
