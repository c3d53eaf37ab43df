"""Speech behind dashes, as dialogues in Spanish, French, Polish and Portuguese have it."""

from __future__ import annotations

import re

from tui_reader.statement.quotes.clauses import tail
from tui_reader.statement.quotes.leads import lead
from tui_reader.statement.quotes.marks import Marked
from tui_reader.statement.quotes.roles import tokens_of
from tui_reader.statement.quotes.sentences import last_sentence
from tui_reader.statement.quotes.subjects import Said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quotes.words import Words

_FIRST = re.compile(r"\s*[–—―]\s?(?=\S)")
# Compiled where they are used first: few texts have speech behind dashes.
_DASH = r"(?<=\s)[–—―](?=\S)|(?<=[\s.,;:!?…])[–—―]\s|(?<=\w)[–—―](?=[\s.,;:!?…])|\s[–—―](?=\s)"
_LATER = r"(?<=[.!?…])\s[–—]\s(?=[^\W\d_a-ząćęłńóśźż])"
_COMMA = r",\s"
_LONGEST_CLAUSE = 300  # characters of an attribution
_AFTER_CLAUSE = " \t\n\xa0\u202f.,;:"
_STOPS = (".", "!", "?", "…")
_REACH = 60  # characters at the end of a paragraph
_NEAR = 4  # tokens among which a verb of saying ends it
_MOST_COMMAS = 12


def find_dashed(texts: Sequence[str | None], words: Words) -> list[tuple[Marked, Said]]:
    """Find speech that a dash begins and whose attribution a dash or a comma sets off.

    Args:
        texts: text of each block, None for one in which nothing is looked for.
        words: of the language.
    """
    found: list[tuple[Marked, Said]] = []
    for block, text in enumerate(texts):
        first = _FIRST.match(text) if text else None
        if text and not first and words.declined:
            first = re.compile(_LATER).search(text)
        if text and first:
            spoken = list(_speech(text, block, first.end(), words))
            alone = not spoken and words.declined and block and first.start() == 0
            if alone and _answers(texts[block - 1] or "", words) and text.rstrip().endswith(_STOPS):
                said = Said(None, pronoun=True)
                spoken = [(_marked(text, block, first.end(), len(text)), said)]
            found.extend(spoken)
    return found


def _answers(before: str, words: Words) -> bool:
    """Whether a paragraph ends with a verb of saying, so that the next may be speech."""
    return any(each.lower() in words.said for each in tokens_of(before[-_REACH:])[-_NEAR:])


def _speech(text: str, block: int, begin: int, words: Words) -> Iterator[tuple[Marked, Said]]:
    cuts = [(found.start(), found.end()) for found in re.compile(_DASH).finditer(text, begin)]
    parts = _parts(begin, cuts, len(text))
    said: Said | None = None
    waiting: list[tuple[int, int]] = []
    spoken = True
    for start, end in parts:
        clause = None
        if spoken and start > begin:
            piece = text[start : min(end, start + _LONGEST_CLAUSE)]
            clause = tail(
                piece, words, open_ended=True, alone=piece.lstrip()[:1].islower(), apart=True
            )
        if clause is None:
            waiting.append((start, end))
            spoken = True
            continue
        said = said or clause
        led = lead(last_sentence(piece), words) if piece.rstrip().endswith(":") else None
        said = led or said
        spoken = False
        for each in waiting:
            yield _marked(text, block, *each), clause
        waiting = []
    if said is None and words.inverted:
        yield from _by_comma(text, block, begin, words)
    elif said is not None:
        for each in waiting:
            yield _marked(text, block, *each), said


def _parts(begin: int, cuts: Sequence[tuple[int, int]], end: int) -> Iterator[tuple[int, int]]:
    for start, after in cuts:
        yield begin, start
        begin = after
    yield begin, end


def _by_comma(text: str, block: int, begin: int, words: Words) -> Iterator[tuple[Marked, Said]]:
    """Speech up to ", says X": nothing tells where it goes on."""
    for n, comma in enumerate(re.compile(_COMMA).finditer(text, begin)):
        if n == _MOST_COMMAS:
            return
        clause = tail(text[comma.end() : comma.end() + _LONGEST_CLAUSE], words, open_ended=True)
        if clause and clause.direct and text[comma.end()].islower():
            yield _marked(text, block, begin, comma.start()), clause
            return


def _marked(text: str, block: int, start: int, end: int) -> Marked:
    words = text[start:end]
    opening = start
    start += len(words) - len(words.lstrip(_AFTER_CLAUSE))
    end = opening + len(words.rstrip())
    return Marked(block, start, block, end, opening, end, "–", closed=True, text=text[start:end])
