"""Speech in titles and headings: what the text quotes too, and what stands behind a name."""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.statement.model import Quote
from tui_reader.statement.quotes.marks import find_marked
from tui_reader.statement.quotes.roles import bare, tokens_of
from tui_reader.statement.quotes.things import is_named, is_title

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quotes.marks import Marked
    from tui_reader.statement.quotes.words import Words

_WORD = re.compile(r"\w+")
_STOP = re.compile(r"[.!?]\s+|,\s+|\s[–—-]\s")
_FEWEST = 3  # words of speech that the text repeats
_SENTENCE = 4  # words of speech whose speaker nobody names
_REPEATED = 3  # words in a row by which a title's speech is known in the text
_LABEL = 5  # tokens of a speaker's name before a colon


def find_in_titles(
    titles: Sequence[tuple[int, str]], quotes: Sequence[Quote], texts: Sequence[str], words: Words
) -> Iterator[Quote]:
    """Find speech in titles.

    Args:
        titles: index of the block, -1 for the title of the statement, and text of each.
        quotes: who says what in the text.
        texts: of the other blocks.
        words: of the language.
    """
    spoken = [(f" {' '.join(_words(quote.text))} ", quote) for quote in quotes]
    for block, text in titles:
        for marked in find_marked([text]):
            heard = _heard(marked.text, spoken)
            label = _label(text, marked)
            if is_named(text[: marked.opening].rstrip(), words):
                continue
            named = _known(label, quotes, texts, words)
            opens = _opens(text, marked) and not is_title(marked.text, words)
            if heard is None and not opens and not _ends(text, marked, known=named is not None):
                continue
            quote = Quote(marked.text, block, marked.start, marked.end, None, None, None)
            if named:
                yield replace(quote, speaker=named)
            elif heard is not None:
                who = heard.speaker, heard.role, heard.organisation
                yield Quote(marked.text, block, marked.start, marked.end, *who)
            else:
                yield quote


def _words(text: str) -> list[str]:
    return [each.lower() for each in _WORD.findall(text)]


def _heard(text: str, spoken: Sequence[tuple[str, Quote]]) -> Quote | None:
    """Whose words in the text a title repeats: all of them, or their beginning or end."""
    found = _words(text)
    if len(found) < _FEWEST:
        return None
    for run in (found, found[: max(_REPEATED, len(found) // 2)], found[-_REPEATED:]):
        repeated = f" {' '.join(run)} "
        quote = next((quote for said, quote in spoken if repeated in said), None)
        if quote is not None:
            return quote
    return None


def _label(text: str, marked: Marked) -> str:
    """What stands before the last colon ahead of the words, from the last stop on."""
    head, colon, _ = text[: marked.opening].rpartition(":")
    return _STOP.split(head.strip())[-1] if colon else ""


def _ends(text: str, marked: Marked, *, known: bool) -> bool:
    """Whether words end a title behind a colon: a sentence, or less where a speaker is known."""
    alone = text[: marked.opening].rstrip().endswith(":")
    several = len(_words(marked.text)) >= (_FEWEST - 1 if known else _SENTENCE)
    return alone and several and not text[marked.closing :].strip(" .")


def _opens(text: str, marked: Marked) -> bool:
    """Whether a sentence is all of a title, or a colon follows it: "“I never sat”: a visit"."""
    after = text[marked.closing :].strip(" .")
    long = len(_words(marked.text)) >= _SENTENCE + 1
    return long and not text[: marked.opening].strip() and (not after or after.startswith(":"))


def _known(label: str, quotes: Sequence[Quote], texts: Sequence[str], words: Words) -> str | None:
    """The speaker a label names: one the text quotes, or else a name that the text has."""
    tokens = bare(tokens_of(label), words)
    name = " ".join(tokens)
    if not name or len(tokens) > _LABEL:
        return None
    for quote in quotes:
        if quote.speaker and f" {quote.speaker} ".endswith(f" {name} "):
            return quote.speaker
    named = name[0].isupper() and any(name in text for text in texts)
    return name if named else None
