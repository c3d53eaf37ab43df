"""Where a text in HTML begins and ends, and what stands at its edges without being part of it."""

from __future__ import annotations

import pytest
from lxml import etree

from tests.statement.html_pages import article, read, words
from tui_reader.statement.model import Block, Heading, Image, Item, Paragraph
from tui_reader.statement.selection import lines

FIRST = Paragraph(words(3))
LAST = Paragraph(words(2, 3))
LONG = (
    "Painters of three towns have offered to do the work before the summer, and each of them asks "
    "for twice as much as the last time."
)
PICTURE = "<figure><img src='a.jpg' alt='The old bridge in fog'>"
LEAD = "After a long night the old bridge gets new paint, but no new mortar."


def with_head(head: str) -> list[str]:
    """The words of an article with markup between its title and its text."""
    page = (
        f"<html><body><header><h1>The bridge</h1>{head}</header>"
        f"<div class='body'><p>{words(4)}</p><p>{words(3, 1)}</p></div></body></html>"
    )
    return [block.text for block in read(page).blocks]


def below(markup: str) -> tuple[Block, ...]:
    """What is read of markup that stands below the text of an article, in the same element."""
    blocks = read(article("").replace("</article>", f"{markup}</article>")).blocks
    assert blocks[:2] == (FIRST, LAST)
    return blocks[2:]


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        (f"<div class='byline-social'>Ann Lee<p class='strapline'>{LEAD}</p></div>", [LEAD]),
        (f"<div class='teaser'><p>{LEAD}</p></div>", [LEAD]),
        (f"<div class='h3'>{LONG}</div><p class='date'>14 March 2021</p>", [LONG]),
        (
            f"<div class='summary'><ul><li>{LEAD}</li><li>Nobody knows what it will cost</li></ul>",
            [LEAD],
        ),
        (f"<div class='author-description'><p>{LEAD}</p></div>", []),
        (f"<img src='bridge.jpg' alt='Bridge'><div>{LONG}</div>", []),
        ("<p>Columnist: Ann Lee</p><p>Photos/Drawings: Bo Dahl</p>", []),
        (f"<div class='meta'>{LONG}</div>", []),
    ],
)
def test_what_introduces_a_text_is_told_from_what_is_said_about_it(
    head: str, lead: list[str]
) -> None:
    assert with_head(head)[: len(lead) + 1] == [*lead, *with_head("")][: len(lead) + 1]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Do not miss a thing: subscribe to our newsletter, it costs nothing.</p>",
        "<p>Verpassen Sie nichts mehr und bestellen Sie unseren Newsletter!</p>",
        "<p>See also this:</p><p><a href='/1'>A ferry sinks near the lighthouse</a></p>",
        "<p>From our archive:</p>",
        "<p>Photo: Ann Lee / Harbour Pictures</p>",
        "<p>(Foto: Ann Lee)</p>",
        "<p>Filed under: harbour, bridges</p>",
        (
            f"<section class='more'><h3>3 responses to this</h3><div class='say'>{words(2, 1)} I "
            "agree with all of them.</div></section>"
        ),
        f"<div>3 comments</div><div><div><div>{words(2, 1)} I agree.</div></div></div>",
        f"<section><h4>About the author</h4><div><span>Ann Lee. {LONG}</span></div></section>",
        f"<div role='dialog'><p>{words(2, 5)}</p></div>",
    ],
)
def test_what_is_asked_or_announced_below_a_text_is_left_out(markup: str) -> None:
    assert below(markup) == ()


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Empfohlener redaktioneller Inhalt</p>",
        "<p>Mit dem Laden des Videos akzeptieren Sie die Bedingungen des Anbieters.</p>",
        "<p>Please enable JavaScript to see the map of the harbour.</p>",
        "<p>Article continues below</p>",
        "<p>4 min read</p>",
    ],
)
def test_what_stands_in_place_of_a_film_or_an_advertisement_is_left_out(markup: str) -> None:
    assert read(article(markup)).blocks == (FIRST, LAST)


def test_a_heading_that_sounds_like_others_heads_its_part_of_the_text() -> None:
    blocks = below(f"<h2>Comments of the engineers</h2><p>{words(2, 1)}</p>")
    assert blocks == (Heading("Comments of the engineers", 2), Paragraph(words(2, 1)))


def test_a_newsletter_that_the_text_is_about_is_read() -> None:
    told = Paragraph("The council's newsletter was printed for the first time this year.")
    assert below(f"<p>{told.text}</p>") == (told,)


def test_the_list_at_the_end_of_a_text_is_read_whole() -> None:
    items = below(
        "<ul><li>Plans: <a href='/a'>drawings</a></li><li>by <a href='/b'>letter</a></li>"
        "<li>Costs of the bridge: <a href='/c'>table</a></li></ul>"
    )
    assert [item.text for item in items] == [
        "Plans: drawings",
        "by letter",
        "Costs of the bridge: table",
    ]
    assert all(isinstance(item, Item) for item in items)


def test_lines_of_a_programme_are_read_whether_they_are_links_or_not() -> None:
    lines = [f"{day} March - A band - The harbour" for day in range(10, 19)]
    lines[4] = "14 March - Lee - Pier"
    markup = "".join(
        f"<p><a href='/{n}'>{line}</a></p>" if n in (3, 4) else f"<p>{line}</p>"
        for n, line in enumerate(lines)
    )
    blocks = read(article(markup)).blocks
    assert [block.text for block in blocks[1:-1]] == lines


def test_a_link_between_two_paragraphs_is_no_line_of_a_programme() -> None:
    link = "<p><a href='/1'>A ferry sinks</a></p>"
    blocks = read(article(f"{link}<p>{words(3, 1)}</p>")).blocks
    assert [block.text for block in blocks] == [words(3), words(3, 1), words(2, 3)]


def test_links_that_a_sentence_of_the_text_announces_are_read() -> None:
    link = "<a href='/r'>The report of the engineers about the northern lane</a> (pdf)"
    lines = [words(3), "The engineers wrote this report:", link, words(2, 4), words(3, 1)]
    rows = "".join(f"<div><div class='row'><div class='line'>{x}</div></div></div>" for x in lines)
    blocks = read(f"<html><body><main><h1>The bridge</h1>{rows}</main></body></html>").blocks
    assert "The report of the engineers about the northern lane (pdf)" in [
        block.text for block in blocks
    ]


def test_the_subjects_a_post_is_filed_under_do_not_make_it_a_note() -> None:
    last = "„We will paint it ourselves.“"
    filed = "<div class='post-7 hentry category-newsletter tag-share tag-date'>"
    page = article(f"<p>{words(2, 1)}</p>").replace("</article>", f"<p>{last}</p></div>")
    assert read(page.replace("<article>", filed)).blocks[-1] == Paragraph(last)


@pytest.mark.parametrize("count", [1, 3])
def test_a_column_of_teasers_beside_the_text_is_left_out(count: int) -> None:
    teasers = "".join(
        f"<article><div class='t'><p>{words(2, n)} And so on.</p></div></article>"
        for n in range(count)
    )
    page = article("", around=f"<aside>{teasers}</aside>")
    assert read(page).blocks == (FIRST, LAST)


def test_hyphens_that_are_seen_at_line_ends_only_do_not_hide_a_text() -> None:
    body = etree.fromstring("<body><p>The har\xadbour mas\xadter</p>\u200e<p>No</p></body>")
    assert lines(body) == ["Theharbourmaster", "No"]


@pytest.mark.parametrize(
    ("markup", "named"),
    [
        ("<p><img src='a.jpg' alt='The old bridge in fog'></p>", True),
        ("<p><img src='a.jpg' alt='The old bridge'></p>", False),
        ("<p><img src='a.jpg' alt='The old bridge in fog. Photo: Ann Lee'></p>", False),
        (f"{PICTURE}<figcaption>The bridge</figcaption></figure>", False),
    ],
)
def test_pictures_are_named_where_their_names_say_more_than_the_text(
    markup: str, named: bool
) -> None:
    images = [block for block in read(article(markup)).blocks if isinstance(block, Image)]
    assert [image.url for image in images] == ["a.jpg"]
    assert bool(images[0].alt) == named


def test_what_the_text_leaves_out_of_a_picture_is_still_known() -> None:
    figure = f"{PICTURE}<figcaption>The bridge,\n seen from the quay</figcaption></figure>"
    plain = "<p><img src='b.jpg' alt='The old bridge'></p>"
    page = read(article(f"{figure}{plain}"))
    images = [block for block in page.blocks if isinstance(block, Image)]
    assert [(image.alt, image.described) for image in images] == [
        ("", "The bridge, seen from the quay"),
        ("", "The old bridge"),
    ]


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<p><img src='a.jpg'></p>", 1),
        ("<p><img src='a.jpg' alt=''></p>", 0),
        ("<figure><img src='a.jpg' alt=''></figure>", 0),
        ("<figure><img src='a.jpg' alt=''><figcaption>Fog</figcaption></figure>", 1),
        ("<p><img src='a.jpg' width='16' height='16'></p>", 0),
        ("<p><img src='a.jpg' width='640px'></p>", 1),
        ("<p><img src='a.jpg'></p><p><img src='a.jpg'></p>", 1),
        ("<p><img src='/icons/share.png'></p>", 0),
        ("<p><img src='silicon.jpg'></p>", 1),
        ("<p><img src='user_avatar7.gif'></p>", 0),
        ("<p><img></p>", 0),
    ],
)
def test_pictures_without_words_are_kept_but_signs_and_ornaments_are_not(
    markup: str, found: int
) -> None:
    blocks = read(article(markup)).blocks
    assert sum(isinstance(block, Image) for block in blocks) == found


def test_the_picture_between_title_and_text_is_kept_if_it_is_a_figure() -> None:
    words = "".join(
        f"<p>{'Words that the harbour office wrote down. ' * 6}{n}</p>" for n in range(4)
    )
    page = "<html><body><main><h1>Quay</h1>{}" + words + "</main></body></html>"
    shown = read(page.format("<figure><img src='/b.jpg' alt='Quay'></figure>")).blocks
    assert shown[0] == Image("", "/b.jpg", "Quay")
    loose = read(page.format("<p><img src='/b.jpg' alt='Quay'></p>")).blocks
    assert not any(isinstance(block, Image) for block in loose)


@pytest.mark.parametrize("title", ["", "All that you need to know about the harbour today"])
def test_the_heading_right_above_the_text_is_kept_where_it_is_not_the_title(title: str) -> None:
    page = (
        f"<title>{title}</title><h1>Harbour</h1><h2>Bridge closed</h2><p>{words(2)}<p>{words(2, 2)}"
    )
    blocks = read(page).blocks
    assert [block.text for block in blocks if isinstance(block, Heading)][-1:] == ["Bridge closed"]
    apart = f"<title>{title}</title><div><h2>Weather</h2></div><p>{words(2)}<p>{words(2, 2)}"
    assert not any(isinstance(block, Heading) for block in read(apart).blocks)
