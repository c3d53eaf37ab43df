"""Who says what: the quotations of a statement and their speakers.

Words between two marks are one quote: a quotation that is split by its attribution is two, with the
same speaker. Marks around single words, titles and expressions are nobody's speech.
"""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.statement.model import Code, Heading, Image, Quotation, Rule, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.statement.model import Block, Quote

_SIGNS = re.compile(r"[“”„\"«»‹›‘‚]|(?<!\w)['’]|^\s*[–—―]|[.!?…]\s[–—]\s|,,")


def find_quotes(
    blocks: tuple[Block, ...], language: str | None, title: str = ""
) -> tuple[Quote, ...]:
    """Find what people are quoted with.

    Args:
        blocks: of a statement, in reading order.
        language: ISO 639-1 code, None when unknown.
        title: of the statement; block -1 in what is found.
    """
    texts = [
        None if isinstance(b, Heading | Table | Code | Image | Rule) else b.text for b in blocks
    ]
    quoted = any(isinstance(block, Quotation) for block in blocks)
    titles = [(-1, title), *((n, b.text) for n, b in enumerate(blocks) if isinstance(b, Heading))]
    titles = [each for each in titles if _SIGNS.search(each[1])]
    if not quoted and not titles and not any(text and _SIGNS.search(text) for text in texts):
        return ()
    from tui_reader.statement.quotes.blocks import find_set_off
    from tui_reader.statement.quotes.dashes import find_dashed
    from tui_reader.statement.quotes.judge import judge
    from tui_reader.statement.quotes.marks import find_marked
    from tui_reader.statement.quotes.openers import openers
    from tui_reader.statement.quotes.words import language_of, words_of

    words = words_of(language_of((text for text in texts if text), language))
    words = replace(words, openers=openers(texts, words.language))
    set_off, dashed = find_set_off(blocks, words), find_dashed(texts, words)
    taken = {block for marked, _ in set_off for block in range(marked.block, marked.last + 1)}
    rest = [None if n in taken else text for n, text in enumerate(texts)]
    for marked, _ in dashed:
        text = rest[marked.block]
        if text:
            spoken = " " * (marked.closing - marked.opening)
            rest[marked.block] = text[: marked.opening] + spoken + text[marked.closing :]
    known = [*set_off, *(each for each in dashed if each[0].block not in taken)]
    found = [*known, *((marked, None) for marked in find_marked(rest))]
    found.sort(key=lambda each: (each[0].block, each[0].opening))
    quotes = judge(texts, found, words)
    if not titles:
        return quotes
    from tui_reader.statement.quotes.titles import find_in_titles

    in_titles = find_in_titles(titles, quotes, [text for text in texts if text], words)
    return tuple(sorted([*quotes, *in_titles], key=lambda each: (each.block, each.start)))
