"""Text: typeset, and written so that reading it again gives the same statement.

The title is underlined with "=", headings with the marks of reStructuredText in the order of their
levels. Lines break between words only; lists, quotations and code keep the marks that plain text
has for them. Two spaces end a line whose end the author set, as they do in Markdown.
"""

from __future__ import annotations

from tui_reader.frozen import replace
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Statement,
    Table,
    spans_of,
)
from tui_reader.typeset.lines import TITLE, UNLIMITED, Setting, set_block, set_gap, set_part
from tui_reader.typeset.measure import cells

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui_reader.export import Options
    from tui_reader.notice.model import ConsentNotice
    from tui_reader.statement.model import Block
    from tui_reader.statement.split import Reading
    from tui_reader.typeset.lines import Line

_UNDERLINES = {
    "title": "=",
    "heading1": "=",
    "heading2": "-",
    "heading3": "~",
    "heading4": "^",
    "heading5": '"',
    "heading6": "'",
}
_HARD = "  "
_MARGIN = "    "  # of code
_SHORTEST = 3  # characters of an underline: fewer would not be seen as one


def write_text(reading: Reading, options: Options) -> bytes:
    """Write a reading as text.

    With the notice, its words follow under a heading of their own; who reads the file again finds
    them there, as words of the statement or, where they are recognised, as a notice once more.

    Args:
        reading: what was opened.
        options: width, justification, and whether the notice is added.
    """
    statement, addresses = _numbered(_in_words(reading.statement))
    setting = Setting(
        options.width or UNLIMITED,
        justify=options.justify,
        hyphenate=options.justify,
        language=statement.language,
        plain=True,
    )
    parts = [_statement(statement, setting)]
    if addresses:
        parts.append(_section("Links", addresses, replace(setting, width=UNLIMITED)))
    if options.with_notice and reading.notice is not None:
        words = notice_paragraphs(reading.notice)
        parts.append(_section("Consent notice (set aside)", words, setting))
    return "\n".join(part for part in parts if part).encode("utf-8", "replace")


def _in_words(statement: Statement) -> Statement:
    """Without images that no words describe: there is nothing of them to write."""
    blocks = (each for each in statement.blocks if not isinstance(each, Image) or each.alt)
    return replace(statement, blocks=tuple(blocks))


def _numbered(statement: Statement) -> tuple[Statement, list[str]]:
    if not any(spans_of(block) for block in statement.blocks):
        return statement, []
    from tui_reader.export.references import number_links

    return number_links(statement)


def notice_paragraphs(notice: ConsentNotice) -> list[str]:
    """The words of a notice; where the page only loads one, what is known of it.

    Args:
        notice: as it was found.
    """
    if notice.text:
        return [part for part in notice.text.split("\n\n") if part.strip()]
    words = [notice.title or "", *(notice.description or "").split("\n\n")]
    words += [f"{each.title}: {each.description or ''}".rstrip(": ") for each in notice.categories]
    if not any(words):
        words = [f"Loaded by a script: {', '.join(notice.families) or 'unknown'}"]
    return [each for each in words if each.strip()]


def _section(title: str, paragraphs: Iterable[str], setting: Setting) -> str:
    blocks: tuple[Block, ...] = (Heading(title), *[Paragraph(words) for words in paragraphs])
    return _statement(Statement("", blocks), setting)


def _statement(statement: Statement, setting: Setting) -> str:
    return "".join(f"{line}\n" for line in _lines(statement, setting))


def _lines(statement: Statement, setting: Setting) -> Iterator[str]:
    head = list(_underlined(set_block(statement, TITLE, setting)))
    yield from head
    for index, block in enumerate(statement.blocks):
        if index or head:
            yield from (line.text for line in set_gap(statement, index, setting))
        if isinstance(block, Heading):
            yield from _underlined(set_block(statement, index, setting))
        elif isinstance(block, Table):
            from tui_reader.export.grid import draw_grid

            yield from draw_grid(block, setting.width)
        elif isinstance(block, Code):
            yield from _code(block, statement.blocks[index - 1] if index else None)
        else:
            yield from _set(statement, index, replace(setting, width=_room(block, setting.width)))


def _set(statement: Statement, index: int, setting: Setting) -> Iterator[str]:
    text = statement.blocks[index].text
    for line in set_part(statement, index, setting):
        is_set = 0 < line.end < len(text) and text[line.end - 1] == "\n"
        yield line.text + _HARD if is_set else line.text


def _room(block: Block, width: int) -> int:
    """Cells of a line: more than asked for where the marks before the words would be left out."""
    if isinstance(block, Item):
        return max(width, 2 * (3 * block.depth + max(4, len(block.marker)) + 1))
    if isinstance(block, Quotation):
        return max(width, 8 * block.depth)
    return max(width, 18) if isinstance(block, Image) else width


def _code(block: Code, above: Block | None) -> Iterator[str]:
    """Lines that stand in; between fences where those would be read as something else."""
    lines = block.text.split("\n")
    plain = lines[0].strip() and lines[-1].strip() and "\t" not in block.text
    if plain and not block.language and not isinstance(above, Code | Item):
        from tui_reader.statement.plain_code import reads_as_code

        if reads_as_code(lines):
            yield from (_MARGIN + line if line else "" for line in lines)
            return
    from tui_reader.export.inline import fence_for

    fence = fence_for(block.text, 3)
    yield from (fence + (block.language or ""), *lines, fence)


def _underlined(lines: list[Line]) -> Iterator[str]:
    """The lines of one block, those of a title or heading with their underline."""
    mark = _UNDERLINES.get(lines[0].role) if lines else None
    if mark is None:
        yield from (line.text for line in lines)
        return
    words = [line.text for line in lines if line.role == lines[0].role]
    yield from words
    yield mark * max(_SHORTEST, *map(cells, words))
    yield from (line.text for line in lines[len(words) :])
