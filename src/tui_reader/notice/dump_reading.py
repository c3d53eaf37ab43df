"""What a consent notice says, read from the pieces of a page's text."""

from __future__ import annotations

from tui_reader.frozen import replace
from tui_reader.notice.dump_families import family, vendors
from tui_reader.notice.dump_lines import named_category
from tui_reader.notice.dump_words import ROWS
from tui_reader.notice.labels import category_key, fold
from tui_reader.notice.language import language_of
from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui_reader.notice.dump_lines import Piece

_PROSE = frozenset(("notice", "matter", "prose"))


def read(text: str, regions: list[tuple[Piece, ...]]) -> ConsentNotice:
    """Read what was set aside.

    Args:
        text: the page.
        regions: the pieces of the notice, each region in order.
    """
    words = "\n\n".join(_paragraphs(text, regions))
    slug = family(words)
    pieces = _with_preferences(text, [piece for region in regions for piece in region])
    begin = _first_of_categories(text, pieces)
    return ConsentNotice(
        families=(slug,),
        found="text",
        title=_title(text, pieces),
        description=_introduction(text, pieces[:begin]),
        categories=_categories(text, pieces[begin:], slug),
        buttons=_buttons(text, pieces),
        language=language_of([words]),
        text=words,
        vendors=vendors(words),
    )


def _with_preferences(text: str, pieces: list[Piece]) -> list[Piece]:
    """Tell the category "Preferences" from the button of the same name by its neighbours."""
    said = [piece for piece in pieces if piece.kind != "interface"]
    found = list(said)
    for index, piece in enumerate(said):
        if piece.kind != "button" or piece.value != "settings":
            continue
        before, after = said[max(0, index - 1)], said[min(len(said) - 1, index + 1)]
        listed = before.kind == "category" or after.kind in ("none", "category")
        if listed and category_key(_label(text, piece)) == "functional":
            found[index] = replace(piece, kind="category", value="functional")
    return found


def _paragraphs(text: str, regions: list[tuple[Piece, ...]]) -> Iterable[str]:
    for region in regions:
        start = region[0].start
        for piece, after in zip(region, (*region[1:], None), strict=True):
            if after is None or after.line != piece.line:
                yield " ".join(text[start : piece.end].split())
                start = after.start if after else piece.end


def _words(text: str, piece: Piece) -> str:
    return " ".join(text[piece.start : piece.end].split())


def _label(text: str, piece: Piece) -> str:
    """A label without list marks, check boxes, counts and punctuation about it, said once."""
    label = _words(text, piece)
    label = label.removeprefix("- ").removeprefix("[x] ").removeprefix("[ ] ")
    label = (
        label.strip(" \t#>*_-–•·|`~[](){}:…!✓✔✕×✖◦▪□☐☑→←0123456789").replace("**", "").rstrip(".")
    )
    half = label[: len(label) // 2].strip()
    return half if half and label.split() == half.split() * 2 else label


def _title(text: str, pieces: list[Piece]) -> str | None:
    for piece in pieces:
        if piece.kind == "title" and not _label(text, piece).casefold().startswith("revisit"):
            return _label(text, piece)
    first = pieces[0]
    return _label(text, first) if first.kind == "matter" else None


def _first_of_categories(text: str, pieces: list[Piece]) -> int:
    """Index of the piece with which the list of categories begins."""
    for index, piece in enumerate(pieces):
        if piece.kind in ("category", "always"):
            return index
        if piece.kind == "notice" and _opening(text, piece):
            return index
    return len(pieces)


def _introduction(text: str, pieces: list[Piece]) -> str | None:
    own_title = pieces[:1] and pieces[0].kind == "matter" and len(_words(text, pieces[0])) <= 60
    prose = [piece for piece in (pieces[1:] if own_title else pieces) if piece.kind in _PROSE]
    found: list[str] = []
    for before, piece in zip((None, *prose), prose, strict=False):
        words = _words(text, piece).strip("*_# ")
        for more in (" ...", " …", "…"):
            words = words.removesuffix(more)
        if words and not any(words in each for each in found):
            _say(found, words, goes_on=before is not None and before.line == piece.line)
    return "\n\n".join(found) or None


def _say(paragraphs: list[str], words: str, *, goes_on: bool) -> None:
    if goes_on and paragraphs:
        paragraphs[-1] += " " + words
    else:
        paragraphs.append(words)


def _buttons(text: str, pieces: list[Piece]) -> tuple[str, ...]:
    labels: dict[str, str] = {}
    for piece in pieces:
        if piece.kind == "button":
            label = _label(text, piece)
            labels.setdefault(fold(label), label)
    return tuple(labels.values())


def _opening(text: str, piece: Piece) -> str | None:
    """The category that a description names in its first words."""
    return named_category(text[piece.start : piece.end]) if "about" in piece.value else None


class _Category:
    """A category while it is being read."""

    __slots__ = ("always", "cookies", "description", "line", "title")

    def __init__(self, title: str) -> None:
        self.title = title
        self.always = False
        self.description: list[str] = []
        self.line = -1
        self.cookies: list[DeclaredCookie] = []


def _categories(text: str, pieces: list[Piece], slug: str) -> tuple[NoticeCategory, ...]:
    labelled = sum(piece.kind == "category" for piece in pieces)
    by_label = labelled >= 2 or (
        labelled == 1 and sum(_opening(text, piece) is not None for piece in pieces) <= 1
    )
    found: dict[str, _Category] = {}
    current: _Category | None = None
    always = False
    row = ""
    for piece in pieces:
        title = _category_title(text, piece, by_label=by_label)
        if title:
            current = found.setdefault(fold(title), _Category(title))
            current.always |= always
            always, row = False, ""
        if piece.kind == "always":
            if current is None or (not by_label and current.description):
                always = True
            else:
                current.always = True
        elif piece.kind == "row":
            row = piece.value
        elif piece.kind == "none":
            row, current = "", None
        elif piece.kind == "button":
            row = ""
        elif piece.kind in _PROSE and current is not None:
            _fill(current, row, _words(text, piece), piece.line)
            row = "" if row == "description" else row
    return _with_flags([_finished(each, slug) for each in found.values()])


def _category_title(text: str, piece: Piece, *, by_label: bool) -> str | None:
    if by_label:
        return _label(text, piece) if piece.kind == "category" else None
    return _opening(text, piece) if piece.kind == "notice" else None


def _fill(category: _Category, row: str, words: str, line: int) -> None:
    row, words = _on_one_line(row, words, known=bool(category.cookies))
    if not row or (row == "other" and not category.cookies):
        if not category.cookies and not any(words in each for each in category.description):
            _say(category.description, words, goes_on=line == category.line)
            category.line = line
        return
    words = words.strip("*_`| ") if row != "name" else words.strip("`| ")
    if row == "name":
        category.cookies.append(DeclaredCookie(name=words.replace("\\", "")))
    elif category.cookies and row in ("duration", "description", "provider"):
        last = category.cookies[-1]
        if row == "duration" and last.duration is None:
            category.cookies[-1] = replace(last, duration=words)
        elif row == "description" and last.description is None:
            category.cookies[-1] = replace(last, description=words)
        elif row == "provider" and last.provider is None:
            category.cookies[-1] = replace(last, provider=words)


def _on_one_line(row: str, words: str, *, known: bool) -> tuple[str, str]:
    """The field and value of "Cookie NAME" or "Duration D", or what was given."""
    head, _, value = words.lstrip("-*• ").partition(" ")
    if value and " " not in value and fold(head) in ROWS["name"]:
        return "name", value
    for field in ("duration", "description"):
        if value and known and fold(head.rstrip(":")) in ROWS[field]:
            return field, value
    return row, words


def _finished(category: _Category, slug: str) -> NoticeCategory:
    return NoticeCategory(
        key=category_key(category.title, slug),
        title=category.title,
        always_active=category.always,
        description="\n\n".join(category.description) or None,
        cookies=tuple(category.cookies),
    )


def _with_flags(categories: list[NoticeCategory]) -> tuple[NoticeCategory, ...]:
    """Believe the title where a template prints "Always Active" on every category."""
    mandatory = any(each.key == "necessary" and each.always_active for each in categories)
    if not mandatory:
        return tuple(categories)
    return tuple(
        each if each.key in ("necessary", "other") else replace(each, always_active=False)
        for each in categories
    )
