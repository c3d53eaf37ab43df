"""What typesetting is asked for and what it gives."""

from __future__ import annotations

from tui_reader.frozen import dataclass

TITLE = -1  # the block index of the statement's title
ISO_DATE = "%Y-%m-%d"
UNLIMITED = 1 << 40  # cells: one line a paragraph


@dataclass(frozen=True, slots=True)
class Setting:
    """How to set a statement.

    Args:
        width: cells of a line, at least 1; `UNLIMITED` for one line a paragraph.
        justify: stretch spaces for an even right edge, where that opens no rivers.
        hyphenate: divide words by the rules of the language.
        language: of the words, ISO 639-1; None divides no word.
        plain: as a text file is written: lists and quotations marked with "-" and ">", lines
            broken between words only, so that what reads the file can join them again.
        dates: how a date is written, in the signs of strftime.
    """

    width: int
    justify: bool = False
    hyphenate: bool = False
    language: str | None = None
    plain: bool = False
    dates: str = ISO_DATE


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of characters of one line in one style.

    Args:
        text: the characters.
        style: "" or names joined by a space: emphasis, strong, code, link, footnote, marker,
            label, frame.
        start: offset of the first character in the block's text; the others follow it one by one.
            None for what typesetting added.
    """

    text: str
    style: str = ""
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    The lines of a block share its text out between them, from `start` to `end`, without gap or
    overlap. Only the lines of one table row all have the range of their row.

    Args:
        block: index of the block, `TITLE` for the title and the byline.
        start: offset of the line's first character in the block's text.
        end: offset of the first character after the line, with the spaces its end swallowed.
        segments: from left to right.
        role: title, byline, heading1 to heading6, paragraph, quotation, item, table, code, image,
            rule or blank.
    """

    block: int
    start: int
    end: int
    segments: tuple[Segment, ...]
    role: str

    @property
    def text(self) -> str:
        """The characters of the line."""
        if len(self.segments) == 1:
            return self.segments[0].text
        return "".join([segment.text for segment in self.segments])
