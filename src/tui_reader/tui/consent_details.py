"""What the consent modal says about a category, as lines; no widget in sight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.consent.categories import Category
    from tui_reader.consent.records import Record
    from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty

THIS_READER = "this reader"
NO_COOKIES = "No cookies to display."
NO_SWITCH = "Declared by the page; this reader has no such switch."
OUR_INTRODUCTION = (
    "What this reader keeps is your choice. Until you choose, it keeps only what is necessary. "
    "Each category below says what it covers."
)
_HEAD = ("Name", "Who", "What for", "How long")
_LIMITS = (28, 20, 0, 22)  # most cells of a column; the purpose takes what is left
_GAP = 2
_LEAST_PURPOSE = 22  # with less room than this a column of prose is a ladder of single words

Part = tuple[str, str]
"""A run of text and its role: "" plain, "strong" or "muted"."""
Line = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a category's table: a record of this reader or a cookie of the page."""

    name: str
    who: str
    purpose: str
    duration: str


@dataclass(frozen=True, slots=True)
class Details:
    """All that is said about one category.

    Args:
        paragraphs: pairs of a label ("" for none) and the words it introduces.
        entries: what the category covers; the reader's own records come first.
    """

    paragraphs: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]

    @property
    def summary(self) -> str:
        """The first sentence of the first paragraph."""
        words = self.paragraphs[0][1] if self.paragraphs else ""
        first, stop, _ = words.partition(". ")
        return first + stop.rstrip()


def describe(
    category: Category,
    records: Iterable[Record],
    notice: ConsentNotice | None,
    third_parties: Iterable[ThirdParty] = (),
) -> Details:
    """Collect what the page and this reader say about one of the five categories.

    Args:
        category: the reader's category.
        records: every record of the reader; those of other categories are passed over.
        notice: what the page declares, None when it has no notice.
        third_parties: other sites the page would have loaded from.
    """
    declared = [c for c in notice.categories if c.key == category.key] if notice else []
    said = tuple(
        (_page_label(theirs, category.title), theirs.description)
        for theirs in declared
        if theirs.description
    )
    paragraphs = [*said, ("tui-reader: " if said else "", category.description)]
    if not category.always_active and any(theirs.always_active for theirs in declared):
        paragraphs.append(("", "The page offers no choice about this category; this reader does."))
    paragraphs += _third_parties(category.key, third_parties)
    own = tuple(
        Entry(record.name, THIS_READER, record.purpose, record.retention)
        for record in records
        if record.category == category.key
    )
    cookies = tuple(entry for theirs in declared for entry in _cookies(theirs))
    return Details(tuple(paragraphs), own + cookies)


def describe_other(theirs: NoticeCategory, third_parties: Iterable[ThirdParty] = ()) -> Details:
    """Collect what the page says about a category of its own that is none of the five.

    Args:
        theirs: the page's category.
        third_parties: other sites the page would have loaded from.
    """
    said = (("This page: ", theirs.description),) if theirs.description else ()
    return Details(
        (("", NO_SWITCH), *said, *_third_parties("other", third_parties)), tuple(_cookies(theirs))
    )


def lay_out(details: Details, width: int) -> list[Line]:
    """Set a category's details in lines.

    Args:
        details: what to say.
        width: cells of a line.
    """
    lines: list[Line] = []
    for label, words in details.paragraphs:
        first, *others = words.split("\n\n")
        lines += emphasised(label, first, width, "muted")
        for paragraph in others:
            lines += emphasised("", paragraph, width, "")
    lines.append(())
    if not details.entries:
        return [*lines, ((NO_COOKIES, "muted"),)]
    columns = _columns(details.entries, width)
    if columns is None:
        return lines + _stacked(details.entries, width)
    lines.append(_row(tuple((cell, "muted") for cell in _HEAD), columns))
    for entry in details.entries:
        lines += _rows(entry, columns)
    return lines


def introduction(notice: ConsentNotice | None) -> tuple[str, str]:
    """The title and the words the modal begins with: the page's, or ours where it has none.

    Args:
        notice: what the page declares.
    """
    if notice is None or not (notice.title or notice.description):
        return "", OUR_INTRODUCTION
    return notice.title or "", notice.description or ""


def set_introduction(title: str, words: str, width: int, *, whole: bool) -> list[Line]:
    """Set the introduction: two lines that run on from its title, or all of it.

    Args:
        title: one line, "" for none.
        words: paragraphs separated by one blank line.
        width: cells of a line.
        whole: whether to set all of it.
    """
    if whole:
        lines: list[Line] = [((line, "strong"),) for line in wrap(title, width) if line]
        for paragraph in words.split("\n\n"):
            lines += [((line, ""),) for line in wrap(paragraph, width)] + [()]
        return lines[:-1] if lines and lines[-1] == () else lines
    label = f"{title} · " if title and words else title
    running = emphasised(label, " ".join(words.split()), width, "strong")
    if len(running) <= 2:
        return running
    hint = " … m more"
    second = "".join(text for text, _ in running[1])
    kept = wrap(second, max(1, width - cell_len(hint)))[0]
    return [running[0], (*_cut(running[1], len(kept)), (hint, "muted"))]


def emphasised(label: str, words: str, width: int, role: str) -> list[Line]:
    """Wrap a paragraph that begins with a label in another style.

    Args:
        label: the words to set apart, with the space that follows them; "" for none.
        words: the paragraph.
        width: cells of a line.
        role: role of the label.
    """
    left = sum(character not in " \t\u00ad" for character in label)
    lines: list[Line] = []
    for line in wrap(label + words, width):
        at = 0
        while at < len(line) and (left or (at and line[at] == " ")):
            left -= line[at] != " "
            at += 1
        parts = ((line[:at], role), (line[at:], ""))
        lines.append(tuple(part for part in parts if part[0]))
    return lines


def wrap(text: str, width: int) -> list[str]:
    """Break text into lines; a word that is longer than a line is cut.

    Args:
        text: one paragraph.
        width: cells of a line.
    """
    shown = text.replace("\u00ad", "").replace("\t", " ")
    if cell_len(shown) <= width and "\n" not in shown:
        return [shown]
    return [line.plain.rstrip() for line in Content(shown).wrap(max(1, width))]


def _page_label(theirs: NoticeCategory, title: str) -> str:
    same = theirs.title.casefold() == title.casefold() or not theirs.title
    return "This page: " if same else f"This page, “{theirs.title}”: "


def _third_parties(key: str, third_parties: Iterable[ThirdParty]) -> list[tuple[str, str]]:
    hosts = sorted({party.host for party in third_parties if party.category == key})
    return [("Left unloaded: ", ", ".join(hosts))] if hosts else []


def _cookies(theirs: NoticeCategory) -> Iterable[Entry]:
    for cookie in theirs.cookies:
        yield Entry(
            cookie.name,
            cookie.provider or "this page",
            cookie.description or "",
            cookie.duration or "",
        )


def _cells(entry: Entry) -> tuple[str, str, str, str]:
    return entry.name, entry.who, entry.purpose, entry.duration


def _columns(entries: Sequence[Entry], width: int) -> tuple[int, ...] | None:
    """Widths of the four columns, None when a table does not fit."""
    widths = [cell_len(head) for head in _HEAD]
    for entry in entries:
        for index, cell in enumerate(_cells(entry)):
            widths[index] = max(widths[index], cell_len(cell))
    name, who, purpose, duration = (
        min(size, limit) if limit else size for size, limit in zip(widths, _LIMITS, strict=True)
    )
    room = width - name - who - duration - 3 * _GAP
    return (name, who, room, duration) if room >= min(purpose, _LEAST_PURPOSE) else None


def _rows(entry: Entry, columns: tuple[int, ...]) -> list[Line]:
    cells = [wrap(cell, size) for cell, size in zip(_cells(entry), columns, strict=True)]
    height = max(map(len, cells))
    return [
        _row(tuple((cell[n] if n < len(cell) else "", "") for cell in cells), columns)
        for n in range(height)
    ]


def _row(cells: tuple[Part, ...], columns: tuple[int, ...]) -> Line:
    return (
        tuple(
            (text + " " * (size - cell_len(text) + _GAP), role)
            for (text, role), size in zip(cells[:-1], columns, strict=False)
        )
        + cells[-1:]
    )


def _stacked(entries: Sequence[Entry], width: int) -> list[Line]:
    lines: list[Line] = []
    for entry in entries:
        lines += [((line, "strong"),) for line in wrap(entry.name, width)]
        facts = " · ".join(fact for fact in (entry.who, entry.duration) if fact)
        for text, role in ((facts, "muted"), (entry.purpose, "")):
            lines += [(("  " + line, role),) for line in wrap(text, max(1, width - 2)) if line]
    return lines


def _cut(line: Line, length: int) -> Line:
    parts: list[Part] = []
    for text, role in line:
        parts.append((text[:length], role))
        length -= len(text[:length])
    return tuple(part for part in parts if part[0])
