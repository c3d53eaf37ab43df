"""Which runs of a page's pieces are a consent notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui_reader.notice.dump_lines import Piece

Region = tuple["Piece", ...]

_WEAK = frozenset(("matter", "prose", "interface"))
_NO_START = _WEAK | {"row"}
_CHOICES = frozenset(("accept", "reject", "save"))
# Characters of other prose that may follow a piece of the notice and still belong to it, as an
# introduction, a description or the value of a row do.
_GAP = {
    "title": 1500,
    "category": 1500,
    "always": 1500,
    "notice": 700,
    "row": 700,
    "token": 700,
}
_ANCHORS = frozenset(("title", "always", "token", "none", "use"))
_LISTED = frozenset(("category", "always", "row", "none"))
_MATTER = 2500
_MOST_IN_GAP = 16  # pieces
_SHORT = 60  # characters: a label, no prose
_PROSE = 80  # characters: no label, prose


def regions(pieces: tuple[Piece, ...], text: str) -> list[Region]:
    """The runs of pieces that have the structure of a consent notice.

    Args:
        pieces: of a page or a part of it, in order.
        text: the page.
    """
    runs = list(_runs(pieces))
    kept = [_is_notice(pieces, run, text) for run in runs]
    for _ in range(2):  # a part that cannot stand alone leans on its neighbour
        for index, run in enumerate(runs):
            if kept[index]:
                continue
            for other in (index - 1, index + 1):
                if 0 <= other < len(runs) and kept[other]:
                    kept[index] |= _leans(pieces, run, runs[other])
    merged: list[tuple[int, int]] = []
    for run, keep in zip(runs, kept, strict=True):
        if not keep:
            continue
        first, last = _with_title(pieces, run, text), _with_tail(pieces, run)
        if merged and _only_interface(pieces, merged[-1][1] + 1, first):
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return [pieces[first : last + 1] for first, last in merged]


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
    prose = [each.end - each.start for each in gap if each.kind == "prose"]
    matter = sum(each.end - each.start for each in gap if each.kind == "matter")
    begins = piece.kind == "title" or (piece.kind == "notice" and "about" not in piece.value)
    if not prose and not matter:
        return not (begins and last.kind == "button" and last.value in _CHOICES)
    if last.kind not in _GAP:
        short = len(prose) <= 2 and sum(prose) <= 2 * _SHORT and not matter
        return short and piece.kind == "row" and "row" in seen
    if matter > _MATTER or sum(prose) > _GAP[last.kind] or (prose and begins):
        return False
    if prose and not seen & _ANCHORS:
        return piece.kind in ("always", "none")
    if prose and piece.kind == "button" and not seen & _LISTED:
        return len(prose) <= 2 and max(prose) <= _SHORT
    return True


def _is_notice(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> bool:
    region = pieces[run[0] : run[1] + 1]
    kinds = {piece.kind for piece in region}
    actions = {piece.value for piece in region if piece.kind == "button"}
    choices = actions & _CHOICES
    said = {word for piece in region if piece.kind == "notice" for word in piece.value.split()}
    keys = {piece.value for piece in region if piece.kind == "category"}
    abouts = sum("about" in piece.value for piece in region if piece.kind == "notice")
    rows = sum(piece.kind == "row" for piece in region)
    if not kinds & {"title", "notice", "token", "none", "always"}:
        return False
    score = (
        len(kinds & {"title", "always", "none", "powered"})
        + 2 * ("token" in kinds)
        + len(said & {"use", "agree"})
        + (abouts >= 2 or len(keys) >= 1)
        + (len(keys) >= 3 or abouts >= 3)
        + (rows >= 2)
        + min(2, len(choices))
        + ("settings" in actions)
    )
    closed = (
        choices
        or kinds & {"token", "powered"}
        or len({"title", "always", "none"} & kinds) >= 2
        or ("always" in kinds and "use" in said)
    )
    if not closed or _is_introduced(pieces, run[0], text):
        return False
    if score >= 4:
        return True
    between = _is_prose(pieces, run[0] - 1) and _is_prose(pieces, run[1] + 1)
    return not between and score >= (2 if "use" in said else 3)


def _is_introduced(pieces: tuple[Piece, ...], first: int, text: str) -> bool:
    """Whether what comes before announces a quotation: "The banner read:"."""
    if first == 0 or pieces[first - 1].kind not in ("prose", "matter", "notice"):
        return False
    before = text[pieces[first - 1].start : pieces[first - 1].end].rstrip()
    return before.endswith(":") and len(before.split()) >= 5


def _is_prose(pieces: tuple[Piece, ...], index: int) -> bool:
    if not 0 <= index < len(pieces):
        return False
    piece = pieces[index]
    return piece.kind in ("prose", "matter", "notice") and piece.end - piece.start >= _PROSE


def _leans(pieces: tuple[Piece, ...], run: tuple[int, int], other: tuple[int, int]) -> bool:
    low, high = sorted((run, other))
    kinds = {piece.kind for piece in pieces[run[0] : run[1] + 1]}
    return _only_interface(pieces, low[1] + 1, high[0]) and bool(
        kinds & {"title", "button", "always", "none", "token", "powered"}
    )


def _only_interface(pieces: tuple[Piece, ...], first: int, last: int) -> bool:
    return all(piece.kind == "interface" for piece in pieces[first:last])


def _with_title(pieces: tuple[Piece, ...], run: tuple[int, int], text: str) -> int:
    """Take a heading in the site's own words in: "Choose your cookies"."""
    first = run[0]
    if first == 0 or pieces[first].kind != "notice" or pieces[first - 1].kind != "matter":
        return first
    before = text[pieces[first - 1].start : pieces[first - 1].end].strip()
    label = len(before) <= _SHORT and not before.endswith((".", "!", "?", ":"))
    return first - 1 if label else first


def _with_tail(pieces: tuple[Piece, ...], run: tuple[int, int]) -> int:
    """The end of a run: with the value of its last row, without a label after its buttons."""
    first, last = run
    if pieces[last].kind == "category" and pieces[last - 1].kind == "button" and last > first:
        return last - 1
    if pieces[last].kind == "row" and last + 1 < len(pieces) and pieces[last + 1].kind == "prose":
        return last + 1
    return last
