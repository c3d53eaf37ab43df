"""HTML: one file that needs no other, in which no word of the page is markup."""

from __future__ import annotations

from hypothesis import given, settings
from lxml import html

from tests.export.readings import HOSTILE, READING, STATEMENT
from tests.statement.statements import statements
from tui_reader.export import Options, write
from tui_reader.frozen import replace
from tui_reader.page.model import Page
from tui_reader.statement.html import parse
from tui_reader.statement.model import (
    Anchor,
    Heading,
    Image,
    Item,
    Paragraph,
    Span,
    Statement,
    Table,
)
from tui_reader.statement.split import Reading


def exported(reading: Reading, options: Options | None = None) -> html.HtmlElement:
    return html.document_fromstring(write(reading, "html", options or Options()))


def test_it_is_an_article_with_its_title_byline_and_language() -> None:
    page = exported(READING)
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == "Libraries & Sundays"
    assert page.findtext(".//article/header/h1") == "Libraries & Sundays"
    assert page.findtext(".//header/p") == "Reading Rooms · Ana Pérez, Jo Ek · 2026-11-02"


def test_what_its_byline_says_is_read_again() -> None:
    again = parse(exported(replace(READING, statement=replace(STATEMENT, quotes=()))), None)
    for name in ("title", "organisation", "authors", "published", "language"):
        assert getattr(again, name) == getattr(STATEMENT, name)
    pictures = {block.text for block in STATEMENT.blocks if isinstance(block, Image)}
    assert [block.text for block in again.blocks if block.text] == [
        block.text for block in STATEMENT.blocks if block.text and block.text not in pictures
    ]


def test_blocks_are_elements_of_their_kind() -> None:
    article = exported(READING).find(".//article")
    assert article.findtext("h2") == "What it asks for"
    assert article.find("ul/li/ol/li").text_content().startswith("on Sundays")
    assert "Nobody asked the readers." in article.find(".//blockquote").text_content()
    assert [cell.text for cell in article.findall(".//th")] == ["Town", "Hours"]
    assert article.findtext("pre/code") == "if open:\n    read()"
    assert len(article.findall("hr")) == 1
    assert article.findall("p")[-1].findall("br")


def test_links_and_emphasis_are_kept() -> None:
    link = exported(READING).find(".//article/p/a")
    assert (link.text, link.get("href")) == ("report", "https://example.org/report")
    assert exported(READING).findtext(".//article/p/strong") == "plan"


def test_nothing_is_loaded_from_anywhere() -> None:
    for reading in (READING, HOSTILE):
        page = exported(reading, Options(with_notice=True))
        loading = page.xpath("//@src | //link | //iframe | //object | //embed | //script | //img")
        assert loading == []
        assert "@import" not in page.findtext(".//style")
        assert "url(" not in page.findtext(".//style")


def test_words_of_the_page_never_become_markup() -> None:
    page = exported(HOSTILE)
    assert page.xpath("//svg | //i | //q | //b") == []
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []
    assert all(
        href.startswith(("http://", "https://", "mailto:", "#")) for href in page.xpath("//@href")
    )
    assert page.findtext(".//h1") == "<script>alert('t')</script> [red]*x*"


def test_the_notice_is_set_apart_and_only_on_request() -> None:
    assert exported(READING).find(".//aside") is None
    aside = exported(READING, Options(with_notice=True)).find(".//aside")
    assert "We ask for two purposes." in aside.text_content()


@settings(max_examples=30)
@given(statements())
def test_every_word_of_a_statement_is_in_the_page(statement: Statement) -> None:
    page = exported(Reading(Page("-", b"", "text/plain"), statement))
    words = " ".join(" ".join(page.itertext()).split())
    for block in statement.blocks:
        for line in block.text.split("\n"):
            for cell in line.split("\t"):
                assert " ".join(cell.split()) in words


def test_links_within_the_page_lead_to_their_places_and_others_are_words() -> None:
    words = "See the fees, the note, the top and nothing."
    urls = {"fees": "#the-fees", "note": "#n1", "top": "#top", "nothing": '#no"where'}
    spans = tuple(
        Span(words.index(name), words.index(name) + len(name), "link", url)
        for name, url in urls.items()
    )
    blocks = (Paragraph(words, spans), Heading("The fees"), Item("Counted.", 0, "1."))
    statement = Statement("Ledger", blocks, anchors=(Anchor("n1", 2), Anchor("unused", 0)))
    page = exported(Reading(Page("ledger.md", b"", "text/markdown"), statement))
    assert [link.get("href") for link in page.iter("a")] == ["#the-fees", "#n1", "#top"]
    places = {span.get("id"): span.getparent().tag for span in page.iter("span")}
    assert places == {"top": "h1", "the-fees": "h2", "n1": "li"}


def test_links_in_cells_are_links_and_nothing_else_is() -> None:
    links = (Span(0, 4, "link", "https://example.org/h"), Span(9, 13, "link", "javascript:x"))
    statement = Statement("Ports", (Table((("Hull & co", "here"),), head=False, links=links),))
    page = exported(Reading(Page("-", b"", "text/plain"), statement))
    assert [cell.text_content() for cell in page.iter("td")] == ["Hull & co", "here"]
    assert [(a.text, a.get("href")) for a in page.iter("a")] == [("Hull", "https://example.org/h")]


def test_marks_of_letters_are_read_again() -> None:
    marks = ("a)", "b)", "Z)", "i)", "iv)", "XIX)", "3.", "-")
    items = tuple(Item(f"Point {n} of the list", 0, mark) for n, mark in enumerate(marks))
    blocks = (Paragraph("They agreed on this:"), *items, Paragraph("And on no more than this."))
    page = exported(Reading(Page("-", b"", "text/plain"), Statement("Points", blocks)))
    assert [each for each in parse(page, None).blocks if isinstance(each, Item)] == [*items]


def test_very_many_links_within_a_page_are_written_in_linear_time() -> None:
    count = 20_000
    blocks = tuple(
        Paragraph(f"Boat {n}", (Span(0, 4, "link", f"#boat-{n}"),)) for n in range(count)
    )
    anchors = tuple(Anchor(f"boat-{n}", n) for n in range(count))
    page = exported(
        Reading(Page("b.md", b"", "text/markdown"), Statement("", blocks, anchors=anchors))
    )
    assert sum(1 for _ in page.iter("span")) == count
