"""Which runs of a page's pieces are a consent notice."""

from __future__ import annotations

from itertools import pairwise

from tui_reader.notice.dump_phrases import COOKIE, NOTICES
from tui_reader.notice.labels import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.notice.dump_lines import Kind, Piece

Region = tuple["Piece", ...]

_WEAK = frozenset(("matter", "prose", "interface"))
_NO_START = _WEAK | {"row"}
_CONTROLS = frozenset(("button", "always", "none", "token", "powered"))
_CHOICES = frozenset(("accept", "reject", "save"))
# Characters of other prose that may follow a piece of the notice and still belong to it, as an
# introduction, a description or the value of a row do.
_GAP = {
    "title": 1500,
    "category": 1500,
    "always": 1500,
    "notice": 700,
    "row": 1000,
    "token": 700,
}
_ANCHORS = frozenset(("title", "always", "token", "none", "use"))
_LISTED = frozenset(("category", "always", "row", "none"))
_SPOKEN = frozenset(("use", "agree", "title", "category"))
_PARAGRAPH = 900
_MATTER = 2500
_MOST_IN_GAP = 16  # pieces
_NEAR_END = 8  # pieces
_CERTAIN = 6  # marks that nobody quotes together
_SHORT = 60  # characters: a label, no prose
_PROSE = 80  # characters: no label, prose
_SENTENCE_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", "“", ")", "]")


def regions(pieces: tuple[Piece, ...], text: str) -> list[Region]:
    """The runs of pieces that have the structure of a consent notice.

    Args:
        pieces: of a page or a part of it, in order.
        text: the page.
    """
    runs = list(_runs(pieces))
    kept = {run for run in runs if _is_notice(pieces, run, text)}
    for _ in range(2):  # a part that cannot stand alone leans on its neighbour
        for run, after in pairwise(runs):
            if (run in kept) != (after in kept) and _leans(pieces, run, after, kept):
                kept |= {run, after}
    kept |= {run for run in runs if run not in kept and _is_lone(pieces, run, text, kept)}
    merged: list[tuple[int, int]] = []
    for run in sorted(kept):
        first, last = _with_title(pieces, run, text), _with_tail(pieces, run)
        if merged and _only_interface(pieces, merged[-1][1] + 1, first):
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return [pieces[first : _with_echo(pieces, first, last, text) + 1] for first, last in merged]


def _with_echo(pieces: tuple[Piece, ...], first: int, last: int, text: str) -> int:
    """Take in the title again, on the button that opens a notice anew."""
    if last + 1 >= len(pieces) or pieces[last + 1].kind != "title":
        return last
    echo = text[pieces[last + 1].start : pieces[last + 1].end].split()
    titles = (each for each in pieces[first : last + 1] if each.kind == "title")
    heard = any(text[each.start : each.end].split() == echo for each in titles)
    return last + 1 if heard else last


def _runs(pieces: tuple[Piece, ...]) -> list[tuple[int, int]]:
    runs = []
    index = 0
    while index < len(pieces):
        if pieces[index].kind in _NO_START or pieces[index].quoted:
            index += 1
            continue
        last = _grown(pieces, index)
        runs.append((index, last))
        index = last + 1
    return runs


def _grown(pieces: tuple[Piece, ...], first: int) -> int:
    """Index of the last piece of the run that begins here."""
    last = first
    seen = {pieces[first].kind, *pieces[first].value.split()}
    for index in range(first + 1, len(pieces)):
        piece = pieces[index]
        if piece.quoted or index - last > _MOST_IN_GAP:
            break
        if piece.kind in _WEAK:
            continue
        if not _belongs(pieces[last], pieces[last + 1 : index], piece, seen):
            break
        last = index
        seen |= {piece.kind, *piece.value.split()}
    return last


def _belongs(last: Piece, gap: tuple[Piece, ...], piece: Piece, seen: set[str]) -> bool:
    """Whether a run goes on after a gap of other words."""
    begins = piece.kind == "title" or (
        piece.kind == "notice" and "use" in piece.value and "about" not in piece.value
    )
    prose = sum(each.end - each.start for each in gap if each.kind == "prose")
    matter = sum(each.end - each.start for each in gap if each.kind == "matter")
    if not prose and not matter:
        closed = last.kind == "button" and last.value in _CHOICES and bool(seen & _SPOKEN)
        headed = last.kind == "category" and not seen & _ANCHORS
        return not (begins and (closed or headed))
    if last.kind == "notice" and prose + matter <= _PARAGRAPH:
        lines = (last.line, piece.line)
        if all(each.line in lines for each in gap):
            return True
    if last.kind not in _GAP:
        return piece.kind == "row" and "row" in seen and prose <= 2 * _SHORT and not matter
    if begins:
        return not prose and matter <= _MATTER
    enough = matter <= _MATTER and prose <= _GAP[last.kind]
    return enough and _closes(last, gap, piece, seen)


def _closes(last: Piece, gap: tuple[Piece, ...], piece: Piece, seen: set[str]) -> bool:
    """Whether what was seen before a gap makes its words part of a notice that goes on after it."""
    prose = sum(each.end - each.start for each in gap if each.kind == "prose")
    matter = any(each.kind == "matter" for each in gap)
    if not seen & _ANCHORS:
        return piece.kind in ("always", "none")
    if piece.kind != "button" or seen & _LISTED or prose <= _SHORT:
        return True
    foreign = {each.line for each in gap} - {last.line, piece.line}
    asked = "use" in seen and piece.value in _CHOICES and prose <= _PARAGRAPH
    return (matter or asked) and len(foreign) <= 1


def _is_notice(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> bool:
    region = pieces[run[0] : run[1] + 1]
    kinds = {piece.kind for piece in region}
    actions = {piece.value for piece in region if piece.kind == "button"}
    said = _said(region)
    if _is_introduced(pieces, run[0], text) or not _is_closed(kinds, actions, said):
        return False
    score = _score(region, kinds, actions, said)
    if score >= _CERTAIN:
        return True
    if _is_between(pieces, run, text):
        return score >= 3 and not _is_spoken_of(pieces, run, text)
    return score >= (2 if "use" in said else 3)


def _said(region: Region) -> set[str]:
    prose = (piece for piece in region if piece.kind in ("notice", "title"))
    return {word for piece in prose for word in piece.value.split()}


def _is_closed(kinds: set[Kind], actions: set[str], said: set[str]) -> bool:
    """Whether a run has controls of its own, and not only words."""
    if not kinds & {"title", "notice", "token", "none", "always"}:
        return False
    if actions & _CHOICES or kinds & {"token", "powered"}:
        return True
    return len(kinds & {"title", "always", "none"}) >= 2 or ("always" in kinds and "use" in said)


def _score(region: Region, kinds: set[Kind], actions: set[str], said: set[str]) -> int:
    """Number of distinct structural marks of a notice."""
    keys = {piece.value for piece in region if piece.kind == "category"}
    abouts = sum("about" in piece.value for piece in region if piece.kind == "notice")
    rows = sum(piece.kind == "row" for piece in region)
    return (
        len(kinds & {"title", "always", "none", "powered"})
        + 2 * ("token" in kinds)
        + len(said & {"use", "agree"})
        + (abouts >= 2 or bool(keys))
        + (abouts >= 3 or len(keys) >= 3)
        + (rows >= 2)
        + min(2, len(actions & _CHOICES))
        + ("settings" in actions)
    )


def _is_lone(
    pieces: tuple[Piece, ...],
    run: tuple[int, int],
    text: str,
    kept: set[tuple[int, int]],
) -> bool:
    """Whether a paragraph asks for agreement where nothing else speaks of the matter.

    A bar whose buttons were lost stands so; the first lines of a cookie policy do not.
    """
    last = _with_paragraph(pieces, run[1])
    inside = pieces[run[0] : last + 1]
    said = _said(inside)
    performs = bool(said & {"agree", "about"}) or any(each.value == "more" for each in inside)
    if not performs or "use" not in said or inside[-1].end - inside[0].start > _PARAGRAPH:
        return False
    if _is_between(pieces, (run[0], last), text) or _is_introduced(pieces, run[0], text):
        return False
    notices = [(run[0], last + _NEAR_END if last + _NEAR_END >= len(pieces) else last), *kept]
    return not any(
        piece.kind in ("matter", "notice") and _speaks_of_cookies(text[piece.start : piece.end])
        for index, piece in enumerate(pieces)
        if not any(first <= index <= end for first, end in notices)
    )


def _speaks_of_cookies(sentence: str) -> bool:
    folded = fold(sentence)
    return any(word in folded for word in COOKIE)


def _is_between(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> bool:
    return _is_prose(pieces, run[0] - 1, text) and _is_prose(pieces, run[1] + 1, text)


def _is_introduced(pieces: tuple[Piece, ...], first: int, text: str) -> bool:
    """Whether what comes before announces a quotation: "The banner read:"."""
    if first == 0 or pieces[first - 1].kind not in ("prose", "matter", "notice"):
        return False
    before = text[pieces[first - 1].start : pieces[first - 1].end].rstrip()
    return before.endswith((":", ">")) and len(before.split()) >= 5


def _is_prose(pieces: tuple[Piece, ...], index: int, text: str) -> bool:
    """Whether there is a sentence of an article at an index."""
    if not 0 <= index < len(pieces) or pieces[index].kind not in ("prose", "matter", "notice"):
        return False
    sentence = text[pieces[index].start : pieces[index].end].rstrip()
    return len(sentence) >= _PROSE and sentence.endswith(_SENTENCE_ENDS)


def _is_spoken_of(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> bool:
    """Whether the sentences around a run speak of a notice, as somebody who quotes one does."""
    around = (pieces[run[0] - 1], pieces[run[1] + 1])
    words = " ".join(fold(text[each.start : each.end]) for each in around)
    return any(word in words for word in NOTICES)


def _leans(
    pieces: tuple[Piece, ...],
    run: tuple[int, int],
    after: tuple[int, int],
    kept: set[tuple[int, int]],
) -> bool:
    """Whether the one of two neighbours that is no notice alone is a part of the other."""
    weak = after if run in kept else run
    kinds = {piece.kind for piece in pieces[weak[0] : weak[1] + 1]}
    return _only_interface(pieces, run[1] + 1, after[0]) and bool(kinds & _CONTROLS)


def _only_interface(pieces: tuple[Piece, ...], first: int, last: int) -> bool:
    return all(piece.kind == "interface" for piece in pieces[first:last])


def _with_title(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> int:
    """Take a heading in the site's own words in: "Choose your cookies"."""
    first = run[0]
    if pieces[first].kind == "token":
        while first > 0 and pieces[first - 1].kind == "interface":
            first -= 1
        return first
    if first == 0 or pieces[first].kind != "notice" or pieces[first - 1].kind != "matter":
        return first
    if first > 1 and pieces[first - 2].line == pieces[first - 1].line:
        return first
    before = text[pieces[first - 1].start : pieces[first - 1].end].strip()
    label = len(before) <= _SHORT and not before.endswith((".", "!", "?", ":"))
    return first - 1 if label else first


def _with_tail(pieces: tuple[Piece, ...], run: tuple[int, int]) -> int:
    """The end of a run: with the value of its last row and the rest of its last paragraph."""
    first, last = run
    while last > first and _is_heading_of_the_rest(pieces, last):
        last -= 1
    if pieces[last].kind == "row" and last + 1 < len(pieces) and pieces[last + 1].kind == "prose":
        return last + 1
    if pieces[last].kind == "notice":
        return _with_paragraph(pieces, last)
    return last


def _is_heading_of_the_rest(pieces: tuple[Piece, ...], last: int) -> bool:
    """Whether the last label of a run belongs to what follows it."""
    piece, before = pieces[last], last - 1
    while before > 0 and pieces[before].kind == "interface":
        before -= 1
    listed = pieces[before].kind in ("category", "always", "notice")
    if piece.kind == "title" or (piece.kind == "category" and not listed):
        return True
    begins_line = pieces[last - 1].line != piece.line
    goes_on = last + 1 < len(pieces) and pieces[last + 1].line == piece.line
    return begins_line and goes_on and piece.kind in ("button", "category")


def _with_paragraph(pieces: tuple[Piece, ...], last: int) -> int:
    """Take in the sentences after the last one of a notice that only say where to read more."""
    mates = _sentences_of_paragraph(pieces, last)
    while last + 1 < len(pieces):
        after = pieces[last + 1]
        if last + 1 not in mates and not (after.kind == "matter" and after.value == "more"):
            break
        last += 1
    return last


def _sentences_of_paragraph(pieces: tuple[Piece, ...], index: int) -> range:
    """Indices of the pieces on a line, when the line is a paragraph without labels before them."""
    line, first, last = pieces[index].line, index, index
    if line == pieces[-1].line and line == pieces[0].line:
        return range(0)  # all of the page on one line
    while first > 0 and pieces[first - 1].line == line:
        first -= 1
        if pieces[first].kind not in _WEAK and pieces[first].kind != "notice":
            return range(0)
        if pieces[index].end - pieces[first].start > _PARAGRAPH:
            return range(0)
    while last + 1 < len(pieces) and pieces[last + 1].line == line:
        last += 1
        if pieces[last].end - pieces[first].start > _PARAGRAPH:
            return range(0)
    return range(first, last + 1)
