"""Markdown: CommonMark with the tables of GitHub, from which the same blocks are read again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.export.inline import destination, fence_for, inline
from tui_reader.frozen import replace
from tui_reader.statement.markdown_marks import LETTERED
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Table,
    spans_of,
)
from tui_reader.typeset.lines import byline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.export import Options
    from tui_reader.statement.model import Block, Span
    from tui_reader.statement.split import Reading

_RULES = {"": "---", "left": ":--", "right": "--:", "centre": ":-:"}
_TWO_LISTS = "<!-- -->"  # between two lists that would otherwise be one


def write_markdown(reading: Reading, options: Options) -> bytes:
    """Write a reading as Markdown.

    Args:
        reading: what was opened.
        options: whether the notice is added.
    """
    statement = reading.statement
    parts = []
    if statement.title:
        parts.append(f"# {_heading_text(inline(statement.title))}")
    facts = byline(statement)
    if facts:
        parts.append(f"_{inline(facts)}_")
    head = "\n\n".join(parts)
    body = "\n".join(_blocks(statement.blocks))
    if not facts and _is_like_byline(statement.blocks[:1]):
        body = re.sub(r"\A_(.*)_(\n|\Z)", r"*\1*\2", body)
    sections = [part for part in (head, body) if part]
    if options.with_notice and reading.notice is not None:
        from tui_reader.export.text import notice_paragraphs

        words = [inline(each) for each in notice_paragraphs(reading.notice)]
        sections.append("\n\n".join(["## Consent notice (set aside)", *words]))
    return ("\n\n".join(sections) + "\n").encode("utf-8", "replace")


def _is_like_byline(blocks: Sequence[Block]) -> bool:
    """Whether the first paragraph, all emphasised, would be read as the line below the title."""
    first = blocks[0] if blocks else None
    return isinstance(first, Paragraph) and any(
        span.kind == "emphasis" and (span.start, span.end) == (0, len(first.text))
        for span in first.spans
    )


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """Lines of all blocks; only what needs it stands without a blank line between."""
    above: Block | None = None
    columns: list[int] = []
    for block in blocks:
        if above is not None:
            yield from _between(above, block, columns)
        if isinstance(block, Item):
            columns = columns if isinstance(above, Item) else []
            yield from _item(block, columns)
        else:
            yield from _block(block)
        above = block


def _between(above: Block, block: Block, columns: Sequence[int]) -> Iterator[str]:
    if isinstance(above, Quotation) and isinstance(block, Quotation):
        yield ("> " * min(above.depth, block.depth)).rstrip()
    elif not (isinstance(above, Item) and isinstance(block, Item)):
        yield ""
    elif block.depth == above.depth and _would_be_renumbered(above.marker, block.marker):
        indent = columns[block.depth - 1] if 0 < block.depth <= len(columns) else 0
        yield from ("", " " * indent + _TWO_LISTS, "")
    elif not block.marker or not above.marker or _cannot_follow(above, block):
        yield ""


def _cannot_follow(above: Item, here: Item) -> bool:
    """Whether a deeper item needs a blank line above it (CommonMark §5.3: only 1 interrupts)."""
    number = here.marker.rstrip(".)")
    return here.depth > above.depth and (not here.text or (number.isdecimal() and number != "1"))


def _would_be_renumbered(above: str, here: str) -> bool:
    one, other = above.rstrip(".)"), here.rstrip(".)")
    if not (one.isdecimal() and other.isdecimal()):
        return False
    return int(other) != int(one) + 1


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_heading_text(inline(block.text, block.spans))}".rstrip()
    elif isinstance(block, Quotation):
        yield from _behind("> " * block.depth, inline(block.text, block.spans))
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Code):
        fence = fence_for(block.text, 3)
        language = "".join((block.language or "").split()).replace("`", "")
        yield from (fence + language, *block.text.split("\n"), fence)
    elif isinstance(block, Image):
        target = destination(block.url)
        yield f"![{inline(block.alt)}]({target or ''}{_title(block.described, target)})"
    elif isinstance(block, Rule):
        yield "* * *"
    else:
        yield inline(block.text, spans_of(block))


def _title(words: str, target: str | None) -> str:
    """What an image shows, as the title of it (CommonMark §6.6)."""
    if not words:
        return ""
    escaped = re.sub(r'[\\"&]', r"\\\g<0>", " ".join(words.split()))
    return f' "{escaped}"' if target else f'<> "{escaped}"'


def _item(item: Item, columns: list[int]) -> Iterator[str]:
    """The lines of an item; `columns` holds where the words of the open lists begin."""
    depth = min(item.depth, len(columns)) if item.marker else min(item.depth, len(columns) - 1)
    text = inline(item.text, item.spans)
    if depth < 0:
        yield text
        return
    if not item.marker:
        yield from _behind(" " * columns[depth], text)
        return
    left = columns[depth - 1] if depth else 0
    mark, text = _list_mark(item.marker, text)
    columns[depth:] = [left + (2 if mark == "-" else len(mark) + 1)]
    first, *rest = text.split("\n")
    yield f"{' ' * left}{mark} {first}".rstrip()
    yield from (" " * columns[depth] + line for line in rest)


def _list_mark(marker: str, text: str) -> tuple[str, str]:
    if marker in ("[ ]", "[x]", "[X]"):
        return "-", f"{marker} {text}"
    number = marker.rstrip(".)")
    if number.isdecimal() and number.isascii() and len(number) < 10:
        return f"{number}.", text
    if marker not in ("-", "*", "+", "•"):
        return "-", f"{inline(marker)} {text}"
    return "-", text.replace(")", "\\)", 1) if LETTERED.match(text) else text


def _behind(prefix: str, text: str) -> Iterator[str]:
    for line in text.split("\n"):
        yield prefix + line


def _heading_text(text: str) -> str:
    """One line; a "#" at its end would be taken for a closing mark."""
    text = text.replace("\\\n", " ").replace("\n", " ")
    return f"{text[:-1]}\\#" if text.endswith("#") and not text.endswith("\\#") else text


def _table(table: Table) -> Iterator[str]:
    count = max(map(len, table.rows), default=0)
    if not count:
        return
    rows = [[*(_cell(*c) for c in row), *[""] * (count - len(row))] for row in table.cells()]
    if not table.head:
        rows.insert(0, [""] * count)
    yield _row(rows[0])
    yield _row([_RULES[table.side(column)] for column in range(count)])
    for row in rows[1:]:
        yield _row(row)


def _cell(text: str, links: Sequence[Span]) -> str:
    safe = [replace(link, url=(link.url or "").replace("|", "%7C")) for link in links]
    return inline(text, safe).replace("\\\n", "<br>")


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
