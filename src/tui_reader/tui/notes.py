"""Passages that a person marked, with a note or without, found again by their words."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass
from tui_reader.tui.anchoring import find_again
from tui_reader.tui.search import Match
from tui_reader.tui.selection import text_of
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui_reader.statement.model import Statement
    from tui_reader.tui.selection import Selection

_LONGEST = 100  # blocks of one passage
_BESIDE = 40  # characters beside a passage by which it is known among others


@dataclass(frozen=True, slots=True)
class Note:
    """A marked passage.

    Args:
        pieces: its words, block by block.
        block: index of the block it began in when it was marked.
        offset: of its first character there.
        note: the person's own words, "" for none.
        at: when it was marked, RFC 3339 in UTC.
        before: what stood before it in its block.
        after: what stood after its first piece there.
    """

    pieces: tuple[str, ...]
    block: int
    offset: int
    note: str = ""
    at: str = ""
    before: str = ""
    after: str = ""

    @property
    def words(self) -> str:
        """The passage, paragraphs separated by one blank line."""
        return "\n\n".join(self.pieces)


def noted(statement: Statement, selection: Selection, note: str, at: str) -> Note | None:
    """A selection as a marked passage; None when it is longer than a passage.

    Args:
        statement: in which it is selected.
        selection: what is.
        note: the person's words about it.
        at: the present, RFC 3339 in UTC.
    """
    (first, start), (last, end) = selection.first, selection.last
    if last - first >= _LONGEST:
        return None
    pieces = tuple(
        text_of(statement, block)[
            start if block == first else 0 : end + 1 if block == last else None
        ]
        for block in range(first, last + 1)
    )
    text, stop = text_of(statement, first), start + len(pieces[0])
    before, after = text[max(0, start - _BESIDE) : start], text[stop : stop + _BESIDE]
    return Note(pieces, first, start, field(note), at, before, after)


def where(statement: Statement, note: Note) -> tuple[Match, ...]:
    """Where a passage stands now, block by block; nothing when its words are gone.

    Args:
        statement: perhaps changed since.
        note: the passage.
    """
    begin = find_again(
        statement, note.pieces[0], (note.block, note.offset), (note.before, note.after)
    )
    if begin is None:
        return ()
    found = [Match(begin[0], begin[1], begin[1] + len(note.pieces[0]))]
    for block, piece in enumerate(note.pieces[1:], start=begin[0] + 1):
        if block >= len(statement.blocks) or not text_of(statement, block).startswith(piece):
            break
        found.append(Match(block, 0, len(piece)))
    return tuple(found)


def as_row(note: Note) -> dict[str, object]:
    """A passage as it is kept.

    Args:
        note: the passage.
    """
    return {**asdict(note), "pieces": list(note.pieces)}


def from_row(row: Mapping[str, object]) -> Note | None:
    """A passage that was kept; None when a hand or a crash has left it without words.

    Args:
        row: as `as_row` gave it, perhaps changed since.
    """
    pieces, block, offset = row.get("pieces"), row.get("block"), row.get("offset")
    told = {name: row.get(name) for name in ("note", "at", "before", "after")}
    words = {name: said for name, said in told.items() if isinstance(said, str)}
    if not isinstance(pieces, list) or not all(isinstance(each, str) for each in pieces):
        return None
    if not any(pieces) or not isinstance(block, int) or not isinstance(offset, int):
        return None
    said, at = field(words.get("note", "")), field(words.get("at", ""))
    beside = words.get("before", ""), words.get("after", "")
    return Note(tuple(pieces), block, max(0, offset), said, at, *beside)


def to_markdown(title: str, source: str, notes: Iterable[Note]) -> str:
    """Passages as a Markdown file.

    Args:
        title: of the statement.
        source: what it is opened by.
        notes: in reading order.
    """
    lines = [f"# {title or source}", "", f"<{source}>", ""]
    for note in notes:
        lines += [f"> {line}".rstrip() for line in note.words.split("\n")]
        lines += ["", note.note, ""] if note.note else [""]
    return "\n".join(lines)


def to_json(title: str, source: str, notes: Iterable[Note]) -> str:
    """Passages as a JSON object.

    Args:
        title: of the statement.
        source: what it is opened by.
        notes: in reading order.
    """
    import json

    rows = [as_row(note) for note in notes]
    whole = {"schema": 1, "title": title, "source": source, "notes": rows}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
