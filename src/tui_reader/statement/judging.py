"""What a passage looks like: prose, a phrase, a part of a text, a link to another one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tui_reader.statement.boilerplate import is_note
from tui_reader.statement.model import Heading, Image, Item, Paragraph, Quotation, Rule, Table
from tui_reader.statement.phrases import is_label, is_pointer

if TYPE_CHECKING:
    from tui_reader.statement.model import Span
    from tui_reader.statement.passages import Passage

LONG = 24  # characters without spaces by which a passage is told from all others
PROSE = 80  # characters from which a passage is more than a label
_PHRASE = 20  # characters from which a passage may be all that a page has to say


@lru_cache(maxsize=4096)
def key(text: str) -> str:
    """A text without its white space: what two readings of one tree agree in."""
    return "".join(text.split())


def size_of(text: str) -> int:
    """How much a text says: a Chinese character says as much as three letters."""
    return len(text) if text.isascii() else len(text.encode())


def is_long(passage: Passage) -> bool:
    """Whether a passage is more than a label and no list of links."""
    text = passage.text
    return passage.linked * 3 < len(text) and (len(text) >= PROSE or size_of(text) >= PROSE)


def is_prose(passage: Passage) -> bool:
    """Whether a passage could be a paragraph of the text."""
    is_text = isinstance(passage.block, Paragraph | Quotation | Item)
    return is_text and is_long(passage) and not is_note(passage.box)


def is_phrase(passage: Passage) -> bool:
    """Whether a passage could be all that a page has to say."""
    block = passage.block
    return not isinstance(block, Heading) and size_of(block.text) >= _PHRASE and is_plain(passage)


def is_plain(passage: Passage) -> bool:
    """Whether a passage could be a part of the text: no note, no pointer, no mere links."""
    return passage.linked * 2 <= len(passage.text) and may_stand(passage)


def may_stand(passage: Passage) -> bool:
    """Whether a passage could be a part of the text where links are."""
    text = passage.text
    return (
        not isinstance(passage.block, Image | Rule)
        and not is_label(text)
        and not is_pointer(text)
        and not is_note(passage.box)
    )


def is_mere_link(passage: Passage) -> bool:
    """Whether a passage is nothing but links to other pages."""
    linked = passage.linked * 10 >= len(key(passage.text)) * 8
    return linked and not isinstance(passage.block, Heading | Table)


def is_told(passage: Passage) -> bool:
    """Whether a passage is a sentence that holds a link: "See the plan."."""
    links = _links(passage)
    if not links or passage.text[-1] not in ".!?":
        return False
    return links[0].start > 0 and links[-1].end < len(passage.text)


def leads_away(passage: Passage) -> bool:
    """Whether a passage is one link to another part of its page: "Back to top"."""
    links = _links(passage)
    return len(links) == 1 and (links[0].url or "").startswith("#") and not links[0].start


def _links(passage: Passage) -> list[Span]:
    spans: tuple[Span, ...] = getattr(passage.block, "spans", ())
    return [span for span in spans if span.kind == "link"]
