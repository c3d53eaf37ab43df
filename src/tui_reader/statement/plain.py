"""Plain text read as a statement."""

from __future__ import annotations

from tui_reader.statement.addresses import linked
from tui_reader.statement.byline import read_byline
from tui_reader.statement.language import language_of
from tui_reader.statement.model import Code, Heading, Item, Paragraph, Quotation, Statement
from tui_reader.statement.plain_blocks import Prose, scan
from tui_reader.statement.plain_editions import read_edition
from tui_reader.statement.plain_headings import with_numbered
from tui_reader.statement.plain_lines import joined, wrapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.byline import Facts
    from tui_reader.statement.model import Block

_LONGEST_TITLE = 160  # characters
_LONGEST_HEADING = 70


def parse(text: str) -> Statement:
    """Read plain text: what its lines and characters draw becomes blocks.

    Lines that were wrapped are joined; verse and addresses keep their line ends.

    Args:
        text: already neutralised.
    """
    edition = read_edition(text)
    seen = list(scan(edition.text.split("\n")))
    explicit = any(isinstance(each, Prose) and each.kind == "heading" for each in seen)
    prose = [each.lines for each in seen if isinstance(each, Prose) and each.kind != "heading"]
    width = wrapping(prose, structured=explicit)
    blocks = [_block(each, width) for each in seen if not _is_byline(each)]
    if not explicit:
        blocks = _with_headings(blocks)
    title, rest = (edition.title, blocks) if edition.title else _title(blocks)
    rest = rest if explicit else with_numbered(rest)
    organisation, authors, published = _facts(seen)
    authors = edition.authors or authors
    language = language_of(block.text for block in rest if not isinstance(block, Code))
    return Statement(title, tuple(map(linked, rest)), organisation, authors, published, language)


def _is_byline(seen: Prose | Block) -> bool:
    return isinstance(seen, Prose) and seen.kind == "byline"


def _facts(seen: Sequence[Prose | Block]) -> Facts:
    for each in seen[1:2]:
        if isinstance(each, Prose) and each.kind == "byline":
            facts = read_byline(" ".join(line.words for line in each.lines))
            return facts or (None, (), None)
    return None, (), None


def _block(seen: Prose | Block, width: int) -> Block:
    if not isinstance(seen, Prose):
        return seen
    if seen.kind == "heading":
        return Heading(" ".join(line.words for line in seen.lines), seen.depth)
    text = joined(seen.lines, width)
    if seen.kind == "quotation":
        return Quotation(text, seen.depth)
    if seen.kind == "item":
        return Item(text, seen.depth, seen.marker)
    return Paragraph(text)


def _title(blocks: Sequence[Block]) -> tuple[str, Sequence[Block]]:
    """The title and the blocks below it."""
    if len(blocks) < 2 and not (blocks and isinstance(blocks[0], Heading)):
        return "", blocks
    first = blocks[0]
    if isinstance(first, Heading):
        return first.text, blocks[1:]
    if isinstance(first, Paragraph) and _is_title(first.text):
        return first.text, blocks[1:]
    return "", blocks


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and "\n" not in text and text[-1] not in ".,;:…"


def _with_headings(blocks: list[Block]) -> list[Block]:
    """Short lines in capitals between paragraphs, in a text that marks no heading otherwise."""
    made = list(blocks)
    for at in range(1, len(blocks) - 1):
        block, below = blocks[at], blocks[at + 1]
        if not (isinstance(block, Paragraph) and isinstance(below, Paragraph)):
            continue
        text = block.text
        letters = [c for c in text if c.isalpha()]
        capitals = len(letters) > 3 and text.isupper()
        short = len(text) <= _LONGEST_HEADING < len(below.text) and _is_title(text)
        if short and capitals:
            made[at] = Heading(text)
    return made
