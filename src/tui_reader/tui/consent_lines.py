"""The consent modal's prose and tables, set in lines for a width; no widget in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.tui.consent_details import Details, Entry

NO_COOKIES = "No cookies to display."
_HEAD = ("Name", "Who", "What for", "How long")
_LIMITS = (28, 20, 0, 22)  # most cells of a column; the purpose takes what is left
_GAP = 2
_LEAST_PURPOSE = 22  # with less room than this a column of prose is a ladder of single words

Part = tuple[str, str]
"""A run of text and its role: "" plain, "strong" or "muted"."""
Line = tuple[Part, ...]


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
    return [line for part in shown.split("\n") for line in _fill(part.split(" "), width)]


def _fill(words: Iterable[str], width: int) -> Iterable[str]:
    """Put as many words on a line as fit."""
    line: list[str] = []
    used = -1
    for word in words:
        size = cell_len(word)
        if line and used + 1 + size > width:
            yield " ".join(line)
            line, used = [], -1
        if size > width:
            *whole, word = chop_cells(word, max(2, width))  # noqa: PLW2901 - the rest goes on
            yield from whole
            size = cell_len(word)
        if word:
            line.append(word)
            used += 1 + size
    yield " ".join(line)


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
