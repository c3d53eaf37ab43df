"""Addresses that stand bare in a text: where they begin, where they end, where they lead."""

from __future__ import annotations

import pytest

from tui_reader.export import Options, write
from tui_reader.page.model import Page
from tui_reader.statement.addresses import addresses, linked
from tui_reader.statement.model import Block, Paragraph, Span, Statement
from tui_reader.statement.split import Reading, split

TEXT = """\
Where to ask

The tables are at https://tides.example/a_b?c=d&e, the office at (www.harbour.example)
and the keeper at keeper@harbour.example.
"""
LINKS = [
    ("https://tides.example/a_b?c=d&e", "https://tides.example/a_b?c=d&e"),
    ("www.harbour.example", "http://www.harbour.example"),
    ("keeper@harbour.example", "mailto:keeper@harbour.example"),
]


def reading(text: str, media_type: str) -> Reading:
    return split(Page("-", text.encode(), media_type))


def links(blocks: tuple[Block, ...]) -> list[tuple[str, str | None]]:
    (block,) = blocks
    assert isinstance(block, Paragraph)
    return [(block.text[each.start : each.end], each.url) for each in block.spans]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at https://a.example/x, then", ["https://a.example/x"]),
        ("(https://a.example/b_(c)).", ["https://a.example/b_(c)"]),
        ("[https://a.example/]", ["https://a.example/"]),
        ("“https://a.example/b”", ["https://a.example/b"]),
        ("HTTP://A.EXAMPLE!", ["HTTP://A.EXAMPLE"]),
        ("http://localhost:8000/x", ["http://localhost:8000/x"]),
        ("见https://a.example，谢谢", ["https://a.example"]),
        ("*www.a.example*; see www.b.example/c.", ["www.a.example", "www.b.example/c"]),
        ("mailto:a@b.example", ["mailto:a@b.example"]),
        ("a.b@c.example; d+e@f.example", ["a.b@c.example", "d+e@f.example"]),
        ("https:// www. www.a a@b @c x@y.1 ftp://a.example", []),
        ("git@a.example:b/c xhttps://a.example a/www.b.example.org", []),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(text: str, found: list[str]) -> None:
    assert [text[each.start : each.end] for each in addresses(text)] == found


@pytest.mark.parametrize("piece", ["a.", "www.", "https://", "a@", "a@b.", "(https://x)", "-"])
def test_long_runs_are_looked_at_once(piece: str) -> None:
    assert len(list(addresses(piece * 50_000))) <= 50_000


@pytest.mark.parametrize("kind", ["link", "code"])
def test_what_a_page_made_a_link_or_code_stays_what_it_is(kind: str) -> None:
    block = Paragraph("See https://a.example.", (Span(0, 21, kind, "https://b.example"),))
    assert linked(block) is block


def test_an_address_in_emphasis_is_a_link() -> None:
    block = linked(Paragraph("See https://a.example.", (Span(0, 21, "emphasis"),)))
    assert [span.kind for span in block.spans] == ["emphasis", "link"]


@pytest.mark.parametrize("media_type", ["text/plain", "text/markdown", "text/html"])
def test_bare_addresses_are_links_in_every_kind_of_page(media_type: str) -> None:
    title, _, words = TEXT.partition("\n\n")
    made = {
        "text/plain": TEXT,
        "text/markdown": f"# {title}\n\n{words}",
        "text/html": f"<h1>{title}</h1><p>{words.replace('&', '&amp;')}</p>",
    }[media_type]
    assert links(reading(made, media_type).statement.blocks) == LINKS


def test_exports_have_bare_addresses_as_the_text_has_them() -> None:
    read = reading(TEXT, "text/plain")
    words = " ".join(TEXT.partition("\n\n")[2].split())
    assert words in write(read, "text", Options(width=0)).decode()
    assert "[1]" not in write(read, "text", Options()).decode()
    assert words in write(read, "markdown", Options()).decode()


@pytest.mark.parametrize(
    "words", [*(words for words, _ in LINKS), "https://a.example/*b*", "http://a.example/_b_c"]
)
@pytest.mark.parametrize("around", ["{}", "({})", "see {}.", "x{}", "{}/x", "**{}"])
def test_links_that_say_their_address_are_read_again_from_markdown(words: str, around: str) -> None:
    text = around.format(words)
    start = text.index(words)
    url = {"w": "http://", "k": "mailto:"}.get(words[0], "") + words
    span = Span(start, start + len(words), "link", url)
    statement = Statement("Title", (Paragraph(text, (span,)),))
    written = write(Reading(Page("-", b"", "text/plain"), statement), "markdown", Options())
    assert reading(written.decode(), "text/markdown").statement.blocks == statement.blocks
