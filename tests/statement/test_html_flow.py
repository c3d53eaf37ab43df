"""What stands among the paragraphs of a text and belongs to it, whatever it is called."""

from __future__ import annotations

import pytest

from tests.statement.html_pages import SENTENCES, article, read, words
from tui_reader.statement.model import Block, Code, Item, Paragraph, Quotation, Table

FIRST = Paragraph(words(3))
LAST = Paragraph(words(2, 3))
ROWS = (("Stone", "Tonnes"), ("Granite", "40"), ("Slate", "1,200"))
TABLE = "<table><thead><tr><th>Stone<th>Tonnes</thead><tr><td>Granite<td>40<tr><td>Slate<td>1,200"
SAID = "The price of a share in the bridge fell by two per cent on Monday, the bank said in a note."
ASKED = "Support us with a gift of any size, and help to report on the harbour as we did before."


def within(markup: str) -> tuple[Block, ...]:
    """What is read of markup between two paragraphs of an article."""
    blocks = read(article(f"<p>{words(1)}</p>{markup}")).blocks
    assert blocks[:2] == (FIRST, Paragraph(words(1)))
    assert blocks[-1] == LAST
    return blocks[2:-1]


@pytest.mark.parametrize(
    ("inner", "read_as"),
    [
        (f"{TABLE}</table>", (Table(ROWS, head=True),)),
        (
            f"<div class='scroll'>{TABLE}</table></div><figcaption>What was used</figcaption>",
            (Table(ROWS, head=True), Paragraph("What was used")),
        ),
        ("<pre><code>x = 1</code></pre>", (Code("x = 1"),)),
        (
            "<blockquote><p>We are sorry.</p></blockquote><figcaption>Ann Lee</figcaption>",
            (Quotation("We are sorry.", 1), Paragraph("Ann Lee")),
        ),
        ("<ol><li>Clean<li>Paint</ol>", (Item("Clean", 0, "1."), Item("Paint", 0, "2."))),
    ],
)
def test_a_figure_that_is_no_picture_is_read(inner: str, read_as: tuple[Block, ...]) -> None:
    assert within(f"<figure class='wp-block-table'>{inner}</figure>") == read_as


@pytest.mark.parametrize(
    "inner",
    [
        "<iframe src='/film'></iframe><p>The bridge as it was seen from the harbour in May</p>",
        "<div class='embed'><blockquote><p>What a bridge that is!</p></blockquote></div>",
        "<p><img src='a.jpg' alt=''></p><p>The bridge as it was seen from the harbour in May</p>",
    ],
)
def test_a_figure_that_is_a_picture_or_a_film_is_not(inner: str) -> None:
    found = within(f"<figure>{inner}</figure>")
    assert not any(block.text for block in found)


@pytest.mark.parametrize(
    "name",
    [
        *("share-price", "social-security", "comment-period", "author-note", "menu-of-the-day"),
        *("cookie-recipe", "ad-hoc", "banner-text", "news-banner", "navigation-aids"),
        *("footer-note", "related-documents", "sidebar"),
    ],
)
def test_a_sentence_among_others_is_read_whatever_its_box_is_called(name: str) -> None:
    page = f"<p>{words(1, 1)}</p>" * 2 + f"<div class='{name}'><p>{SAID}</p></div>"
    page += "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    assert Paragraph(SAID) in read(article(page)).blocks


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='author-box'><p>{SAID}</p></div>",
        f"<div class='newsletter-2'><p>{SAID}</p></div>",
        f"<div class='img-caption'><p>{SAID}</p></div>",
        f"<div class='ad-slot ad--top'><p>{SAID}</p></div>",
        f"<div class='paywall-message'><p>{SAID}</p></div>",
        f"<div class='banner-box'><p>{ASKED}</p></div>",
        f"<figure class='teaser'><p>{SAID}</p></figure>",
        "<figure><ul class='icons'><li><a href='/f'>Send</a></ul><figcaption>Share</figure>",
        f"<div class='related'><p>{SAID} <a href='/more'>More of this</a></p></div>",
        "<div class='share-this'><p>Share</p></div>",
        f"<aside class='teasers'><p>{SAID}</p></aside>",
        f"<aside class='pullquote'><p>{SENTENCES[0]}</p></aside>",
    ],
)
def test_what_is_said_of_something_else_among_paragraphs_is_left_out(box: str) -> None:
    assert within(box) == ()


def test_a_note_beside_the_text_is_read_where_it_stands() -> None:
    box = f"<aside class='note' id='price'><p>{SAID}</p></aside>"
    assert within(box) == (Paragraph(SAID),)
