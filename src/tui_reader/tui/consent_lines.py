"""The consent modal's prose and tables, set in lines for a width; no widget in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from tui_reader.tui.consent_details import Details
    from tui_reader.tui.consent_entries import Entry

NO_COOKIES = "No cookies to display."
MORE = " … m more"
_HEAD = ("Cookie", "Who", "What for", "How long", "What became of it")
_LIMITS = (24, 20, 0, 14, 26)  # most cells of a column; the purpose takes what is left
_PURPOSE = 2
_GAP = 2
_SHORT = 28  # cells: longer names of companies, with their addresses, stand below
_LEAST_PURPOSE = 22  # with less room than this a column of prose is a ladder of single words

Part = tuple[str, str]
"""A run of text and its role: "" plain, "strong" or "muted"."""
Line = tuple[Part, ...]


def set_prose(details: Details, width: int) -> list[Line]:
    """Set what is said about a category in lines.

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
    return lines


def set_entries(
    details: Details, width: int, opened: Collection[int] = ()
) -> tuple[list[Line], list[range]]:
    """Set the table of what a category covers.

    Args:
        details: what it covers.
        width: cells of a line.
        opened: the rows of which more is said, by their index.

    Returns:
        The lines, and for each row which of them are its own; what more is said follows these.
    """
    lines: list[Line] = []
    spans: list[range] = []

    def add(rows: list[Line], entry: Entry) -> None:
        spans.append(range(len(lines), len(lines) + len(rows)))
        lines.extend(rows)
        if len(spans) - 1 in opened:
            for label, words in entry.more:
                said = emphasised(label, words, max(1, width - 4), "muted")
                lines.extend((("    ", ""), *line) for line in said)
            lines.append(())

    for entry in details.records:
        add(_stacked(entry, width), entry)
    if details.records:
        lines.append(())
    if not details.cookies:
        return [*lines, ((NO_COOKIES, "muted"),)], spans
    columns = _columns(details.cookies, width)
    if columns is not None:
        lines.append(_row(tuple((cell, "muted") for cell in _HEAD), columns))
    for entry in details.cookies:
        add(_stacked(entry, width) if columns is None else _rows(entry, columns), entry)
    return lines, spans


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
    second = "".join(text for text, _ in running[1])
    kept = wrap(second, max(1, width - cell_len(MORE)))[0]
    return [running[0], (*_cut(running[1], len(kept)), (MORE, "muted"))]


def set_verdict(words: str, width: int, *, whole: bool, end: str = MORE) -> list[Line]:
    """Set what a notice comes to: two quiet lines, or all of it.

    Args:
        words: a few sentences, "" for none.
        width: cells of a line.
        whole: whether to set all of it.
        end: what stands where it is cut.
    """
    if not words:
        return []
    lines = wrap(f"In short: {words}", width)
    if len(lines) > 2 and not whole:
        lines = [lines[0], wrap(lines[1], max(1, width - cell_len(end)))[0] + end]
    return [((line, "muted"),) for line in lines]


def emphasised(label: str, words: str, width: int, role: str, rest: str = "") -> list[Line]:
    """Wrap a paragraph that begins with a label in another style.

    Args:
        label: the words to set apart, with the space that follows them; "" for none.
        words: the paragraph.
        width: cells of a line.
        role: role of the label.
        rest: role of the paragraph.
    """
    left = sum(character not in " \t\u00ad" for character in label)
    lines: list[Line] = []
    for line in wrap(label + words, width):
        at = 0
        while at < len(line) and (left or (at and line[at] == " ")):
            left -= line[at] != " "
            at += 1
        parts = ((line[:at], role), (line[at:], rest))
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


def _cells(entry: Entry) -> tuple[str, str, str, str, str]:
    return entry.name, entry.who, entry.purpose, entry.duration, entry.state


def _columns(entries: Sequence[Entry], width: int) -> tuple[int, ...] | None:
    """Widths of the columns, None when a table does not fit."""
    widths = [cell_len(head) for head in _HEAD]
    for entry in entries:
        for index, cell in enumerate(_cells(entry)):
            widths[index] = max(widths[index], cell_len(cell))
    sizes = [
        min(size, limit) if limit else size for size, limit in zip(widths, _LIMITS, strict=True)
    ]
    wanted = sizes[_PURPOSE]
    sizes[_PURPOSE] = 0
    room = width - sum(sizes) - (len(sizes) - 1) * _GAP
    sizes[_PURPOSE] = room
    return tuple(sizes) if room >= min(wanted, _LEAST_PURPOSE) else None


def _rows(entry: Entry, columns: tuple[int, ...]) -> list[Line]:
    cells = [wrap(cell, size) for cell, size in zip(_cells(entry), columns, strict=True)]
    height = max(map(len, cells))
    roles = ("", "", "", "", "" if entry.fate else "muted")
    return [
        _row(
            tuple(
                (cell[n] if n < len(cell) else "", role)
                for cell, role in zip(cells, roles, strict=True)
            ),
            columns,
        )
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


def _stacked(entry: Entry, width: int) -> list[Line]:
    """A row by itself: its name and state, and below them the rest."""
    plain = not set("\t\u00ad\n") & set(entry.name + entry.who + entry.state)
    room = width - cell_len(entry.name) - cell_len(entry.state)
    short = 0 < cell_len(entry.who) <= _SHORT
    beside = room - cell_len(entry.who) - _GAP if short else -1
    state = (entry.state, "" if entry.fate else "muted")
    lines: list[Line]
    facts = [entry.who, entry.duration]
    if plain and beside >= _GAP:
        who = (" " * _GAP + entry.who, "muted")
        lines = [((entry.name, "strong"), who, (" " * beside, ""), state)]
        del facts[0]
    elif plain and room >= _GAP:
        lines = [((entry.name, "strong"), (" " * room, ""), state)]
    else:
        lines = [((line, "strong"),) for line in wrap(entry.name, width)]
        lines += _indented(entry.state, "", "", width)
    said = " · ".join(filter(None, facts))
    purpose = f"{entry.purpose} · " if entry.purpose and said else entry.purpose
    return lines + _indented(purpose, said, "muted", width)


def _indented(words: str, others: str, role: str, width: int) -> list[Line]:
    lines = emphasised(words, others, max(1, width - 2), "", role)
    return [(("  ", ""), *line) for line in lines if line]


def _cut(line: Line, length: int) -> Line:
    parts: list[Part] = []
    for text, role in line:
        parts.append((text[:length], role))
        length -= len(text[:length])
    return tuple(part for part in parts if part[0])
