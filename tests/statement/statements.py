"""Statements of every shape, made up at random, as the readers of pages build them."""

from __future__ import annotations

from datetime import date
from string import ascii_letters

from hypothesis import strategies as st

from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Statement,
    Table,
)

WORDS = st.one_of(
    st.sampled_from(
        ["the", "law", "of", "readers", "and", "towns", "libraries", "asks", "Sunday", "for",
         "every", "Library", "in", "Größe", "żółty", "l’avis", "“quoted”", "(aside)", "e.g.",
         "1991", "12.5%", "–", "and/or", "well-known", "§", "7", "Zürich", "don’t", "—",
         "(a)", "3)", "!"]
    ),
    st.text(ascii_letters + "äéłßñøč", min_size=1, max_size=12),
)  # fmt: skip
NAMES = st.sampled_from(["Reading Rooms", "Verband der Leser", "Ana Pérez", "Office of Rooms"])


def _sentence(words: list[str]) -> str:
    return f"It {' '.join(words)}."


lines = st.lists(WORDS, min_size=1, max_size=30).map(_sentence)
verses = st.lists(st.lists(WORDS, min_size=1, max_size=6).map(_sentence), min_size=2, max_size=6)
prose = lines | verses.map("\n".join)
headings = st.lists(WORDS, min_size=1, max_size=15).map(lambda words: f"On {' '.join(words)}")
code_lines = st.text(ascii_letters + " (){}=;+\"'`#>*-_\\|\t", max_size=40)
code = st.lists(code_lines, min_size=1, max_size=6).map("\n".join).filter(str.strip)
cells = st.lists(WORDS, max_size=6).map(" ".join)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 4))
    row = st.lists(cells, min_size=width, max_size=width).map(tuple)
    rows = draw(st.lists(row, min_size=1, max_size=4))
    first = ("Head", *rows[0][1:])
    return Table((first, *rows[1:]), draw(st.booleans()))


@st.composite
def lists(draw: st.DrawFn) -> list[Block]:
    made: list[Block] = []
    depth = -1
    for _ in range(draw(st.integers(1, 6))):
        depth = draw(st.integers(0, min(3, depth + 1)))
        marker = draw(st.sampled_from(["-", "-", "1.", "12.", "[ ]", "[x]"]))
        made.append(Item(draw(lines), depth, marker))
        if draw(st.integers(0, 4)) == 0:
            made.append(Item(draw(lines), depth, ""))
    return made


@st.composite
def quotations(draw: st.DrawFn) -> list[Block]:
    return [
        Quotation(draw(prose), draw(st.integers(1, 4)))
        for _ in range(draw(st.integers(1, 3)))
    ]  # fmt: skip


def _alone(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[list[Block]]:
    return blocks.map(lambda block: [block])


groups: st.SearchStrategy[list[Block]] = st.one_of(
    _alone(st.builds(Paragraph, prose)),
    _alone(st.builds(Heading, headings, st.integers(1, 6))),
    _alone(st.builds(Code, code, st.sampled_from([None, None, "python"]))),
    _alone(tables()),
    _alone(st.just(Rule())),
    lists(),
    quotations(),
)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Whole statements with a title."""
    made = draw(st.lists(groups, min_size=1, max_size=6))
    return Statement(
        draw(headings),
        tuple(block for group in made for block in group),
        draw(st.none() | NAMES),
        tuple(draw(st.lists(NAMES, max_size=2, unique=True))),
        draw(st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1))),
    )


@st.composite
def spanned(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Spans over whole words of a text, nested or side by side."""
    edges = [0, *[at + 1 for at, c in enumerate(text) if c in " \n"]]
    ends = [*[at for at, c in enumerate(text) if c in " \n"], len(text)]
    made = []
    at = 0
    while at < len(edges) and draw(st.booleans()):
        first = draw(st.integers(at, len(edges) - 1))
        last = draw(st.integers(first, min(first + 3, len(edges) - 1)))
        kind = draw(st.sampled_from(["emphasis", "strong", "code", "link", "footnote"]))
        start, end = edges[first], ends[last]
        if kind == "code" and "\n" in text[start:end]:
            kind = "strong"
        url = {
            "link": "https://example.org/a_b?c=(d)&e",
            "footnote": text[start:end].strip("[]() "),
        }
        made.append(Span(start, end, kind, url.get(kind)))
        if kind in ("link", "strong") and draw(st.booleans()):
            made.append(Span(start, ends[first], "emphasis"))
        at = last + 1
    return tuple(sorted(made, key=lambda span: (span.start, -span.end)))
