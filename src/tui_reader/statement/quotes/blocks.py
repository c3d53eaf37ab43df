"""Block quotations and the credit below them."""

from __future__ import annotations

from tui_reader.statement.model import Quotation
from tui_reader.statement.quotes.credits import credit
from tui_reader.statement.quotes.marks import Marked
from tui_reader.statement.quotes.subjects import Said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.model import Block
    from tui_reader.statement.quotes.words import Words

_DASHES = ("–", "—", "―", "--", "-", "~")
_OPENING = "“„«»\"‘‚'”"
_LONGEST_CREDIT = 160  # characters


def find_set_off(blocks: Sequence[Block], words: Words) -> list[tuple[Marked, Said | None]]:
    """Find block quotations, with the speaker named in their last line.

    Those that stand between marks are left to the marks.

    Args:
        blocks: of a statement.
        words: of the language.
    """
    found: list[tuple[Marked, Said | None]] = []
    for first, last in _groups(blocks):
        if blocks[first].text.lstrip()[:1] in _OPENING:
            continue
        said = None
        end = len(blocks[last].text.rstrip())
        line = blocks[last].text.rfind("\n") + 1
        if line or last > first:
            said = _credit(blocks[last].text[line:], words)
        if said and line:
            end = len(blocks[last].text[:line].rstrip())
        alone = said is not None and not line
        found.append((_whole(blocks, first, last - alone, None if alone else end), said))
    return found


def _whole(blocks: Sequence[Block], first: int, last: int, end: int | None) -> Marked:
    end = len(blocks[last].text.rstrip()) if end is None else end
    texts = [*(block.text for block in blocks[first:last]), blocks[last].text[:end]]
    start = len(texts[0]) - len(texts[0].lstrip("–—― \t\n"))
    texts[0] = texts[0][start:]
    text = "\n\n".join(each.strip() for each in texts)
    return Marked(first, start, last, end, 0, end, "", closed=True, text=text)


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """First and last block of each block quotation."""
    first: int | None = None
    for n, block in enumerate(blocks):
        if isinstance(block, Quotation):
            first = n if first is None else first
        elif first is not None:
            yield first, n - 1
            first = None
    if first is not None:
        yield first, len(blocks) - 1


def _credit(line: str, words: Words) -> Said | None:
    if not line.lstrip().startswith(_DASHES) or len(line) > _LONGEST_CREDIT:
        return None
    speaker = credit(line, words)
    return Said(speaker) if speaker else None
