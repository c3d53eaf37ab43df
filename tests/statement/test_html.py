"""HTML becomes a statement: the structure of the text and nothing from around it."""

from __future__ import annotations

import pytest

from tests.statement.html_pages import article, read, words
from tui_reader.statement.html import parse, parse_tree
from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Table,
    spans_of,
)
from tui_reader.statement.passages import passages

FIRST = Paragraph(words(3))
LAST = Paragraph(words(2, 3))


def inner(markup: str, url: str | None = None) -> tuple[Block, ...]:
    """What becomes of markup between the first and the last paragraph of an article."""
    blocks = read(article(markup), url).blocks
    assert blocks[0] == FIRST
    assert blocks[-1] == LAST
    return blocks[1:-1]


def test_an_article_is_read_without_menu_footer_and_its_own_title() -> None:
    statement = read(article(""))
    assert statement.title == "The bridge"
    assert statement.blocks == (FIRST, LAST)


def test_headings_keep_their_levels() -> None:
    assert inner(f"<h2>Costs</h2><p>{words(1)}</p><h4>Paint</h4>") == (
        Heading("Costs", 2),
        Paragraph(words(1)),
        Heading("Paint", 4),
    )


def test_lists_are_nested_and_numbered() -> None:
    markup = (
        "<ol start='3'><li>Repaint the railings<ul><li>with lead-free paint</li></ul></li>"
        "<li><p>Ask the engineers</p><p>They will know</p></li></ol>"
    )
    assert inner(markup) == (
        Item("Repaint the railings", 0, "3."),
        Item("with lead-free paint", 1, "-"),
        Item("Ask the engineers", 0, "4."),
        Item("They will know", 0, ""),
    )


def test_items_outside_any_list_are_items() -> None:
    page = (
        "<body><li>Repaint the railings<div><li>with lead-free paint</li></div></li>to be thrifty"
    )
    assert [passage.block for passage in passages(parse_tree(page))] == [
        Item("Repaint the railings"),
        Item("with lead-free paint"),
        Paragraph("to be thrifty"),
    ]


def test_a_list_of_names_between_paragraphs_is_part_of_the_text() -> None:
    names = "<p>Signed by:</p><ul><li>Harbour Union</li><li>Bridge Friends</li></ul><hr>"
    assert [block.text for block in inner(names)] == [
        "Signed by:",
        "Harbour Union",
        "Bridge Friends",
        "",
    ]


def test_quotations_know_how_deep_they_are() -> None:
    markup = f"<blockquote><p>{words(1)}</p><blockquote>{words(1, 1)}</blockquote></blockquote>"
    assert inner(markup) == (Quotation(words(1), 1), Quotation(words(1, 1), 2))


def test_a_table_of_data_is_a_table() -> None:
    markup = (
        "<table><thead><tr><th>Year</th><th>Ships</th></tr></thead>"
        "<tr><td>2019</td><td>41</td></tr><tr><td>2020</td></tr></table>"
    )
    assert inner(markup) == (Table((("Year", "Ships"), ("2019", "41"), ("2020", ""))),)


def test_a_table_that_lays_out_a_page_is_read_cell_by_cell() -> None:
    page = (
        "<table><tr><td><a href='/a'>Home</a></td><td><h1>The bridge</h1>"
        f"<p>{words(4)}</p><p>{words(4, 2)}</p></td></tr></table>"
    )
    assert read(page).blocks == (Paragraph(words(4)), Paragraph(words(4, 2)))


def test_code_keeps_its_lines_and_its_language() -> None:
    markup = '<pre><code class="language-python">def f():\n    return 1\n</code></pre>'
    assert inner(markup) == (Code("def f():\n    return 1", "python"),)


def test_an_image_is_its_description_and_a_break_is_a_rule() -> None:
    markup = "<p><img src='b.jpg' alt='The old bridge seen from the harbour'></p><hr>"
    assert inner(markup, "https://example.org/news/") == (
        Image("The old bridge seen from the harbour", "https://example.org/news/b.jpg"),
        Rule(),
    )


WRITTEN_IN = f"data:image/png;base64,{'iVBORw0K' * 50}"


@pytest.mark.parametrize(
    ("attributes", "url"),
    [
        ("src='data:image/gif;base64,R0' data-src='/b.jpg'", "https://example.org/b.jpg"),
        ("src='data:image/gif;base64,R0'", ""),
        ("src='javascript:alert(1)'", ""),
        (f"src='{WRITTEN_IN}'", WRITTEN_IN),
        (f"src='{WRITTEN_IN}' data-src='/b.jpg'", "https://example.org/b.jpg"),
        (f"src='data:text/html,{'x' * 400}'", ""),
    ],
)
def test_an_image_is_named_by_where_it_can_be_had(attributes: str, url: str) -> None:
    markup = f"<p><img alt='The old bridge in fog' {attributes}></p>"
    assert inner(markup, "https://example.org/") == (Image("The old bridge in fog", url),)


def test_one_line_break_is_kept_and_two_make_paragraphs() -> None:
    assert inner("<p>Harbour Street 1<br>12345 Haven<br><br>The second floor it is</p>") == (
        Paragraph("Harbour Street 1\n12345 Haven"),
        Paragraph("The second floor it is"),
    )


def test_text_that_stands_in_no_paragraph_is_read_too() -> None:
    page = f"<body><div id='content'>{words(2)}<br><br>{words(2, 2)}<br><br>{words(1)}</div></body>"
    assert read(page).blocks == tuple(map(Paragraph, (words(2), words(2, 2), words(1))))


def test_white_space_is_collapsed_and_no_break_spaces_stay() -> None:
    assert inner("<p>Ten\n\t ships <b> and </b>10\xa0000 crates were counted</p>") == (
        Paragraph("Ten ships and 10\xa0000 crates were counted", (Span(10, 13, "strong"),)),
    )


def test_no_text_begins_or_ends_with_no_break_spaces() -> None:
    assert inner(
        "<p>&nbsp;<b>Ten&nbsp;</b> ships and crates <i>were counted.&nbsp;</i>&nbsp;</p>"
    ) == (
        Paragraph(
            "Ten\xa0 ships and crates were counted.",
            (Span(0, 4, "strong"), Span(22, 35, "emphasis")),
        ),
    )


def test_inline_markup_becomes_spans() -> None:
    markup = "<p>They <em>will</em> call <strong>the <code>paint()</code> man</strong> today</p>"
    (paragraph,) = inner(markup)
    assert isinstance(paragraph, Paragraph)
    marked = [(span.kind, paragraph.text[span.start : span.end]) for span in paragraph.spans]
    assert marked == [("emphasis", "will"), ("strong", "the paint() man"), ("code", "paint()")]


def test_a_footnote_mark_knows_its_label() -> None:
    (paragraph,) = inner("<p>The stones were sound<sup><a href='#n1'>[1]</a></sup>, they said</p>")
    assert isinstance(paragraph, Paragraph)
    assert [(span.kind, span.url) for span in paragraph.spans] == [("footnote", "#n1")]
    (paragraph,) = inner("<p>They said<a role=doc-noteref href='notes.html'>[2]</a>, they did</p>")
    assert [(span.kind, span.url) for span in spans_of(paragraph)] == [("footnote", "2")]


NAMED = """\
<article><h1 id=whole>Tide ledger</h1>
<p>Its parts are <a href=#herring>fish</a>, <a href=#cr%C3%A8me>cream</a>, <a href=#row>a row</a>,
<a href=/ledger#old>an old name</a>, <a href=#code>a list</a> and <a href=#end>the end</a>.</p>
<section id=herring><h2>What is caught</h2><p>Boats bring it in before the tide turns each day.</p>
</section><p>They came <i id="crème">late</i> because of the wind that blew all the night.</p>
<p id=unasked>Nobody asks for this one, though it has as many words as all the others do.</p>
<table><tr><th>Boat<th>Fee</tr><tr id=row><td>Coble<td>7</tr></table>
<a name=old></a><p>Whatever is old has a name too, and is found by it whoever looks for it.</p>
<pre>one\n<a name=code>two</a></pre>
<p>So ends the ledger of the year, and all that the office had to say about it.</p><p id=end></p>
</article>"""


def test_blocks_that_links_of_the_page_lead_to_are_known_by_name() -> None:
    statement = parse(parse_tree(NAMED), "https://office.example/ledger")
    places = {each.name: statement.blocks[each.block].text for each in statement.anchors}
    assert {name: words.split()[0] for name, words in places.items()} == {
        "herring": "What",
        "crème": "They",
        "row": "Boat",
        "old": "Whatever",
        "code": "one",
        "end": "So",
    }
    assert [span.url for span in spans_of(statement.blocks[0])][3] == "#old"


def test_what_is_left_out_hands_its_name_on() -> None:
    page = NAMED.replace("#end", "#whole")  # the heading that gives the title is no block
    statement = parse(parse_tree(page), None)
    assert [each.block for each in statement.anchors if each.name == "whole"] == [0]


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("/report", "https://example.org/report"),
        ("../a b", "https://example.org/a%20b"),
        ("//other.example/x", "https://other.example/x"),
        ("mailto:harbour@example.org", "mailto:harbour@example.org"),
        ("#notes", "#notes"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_links_lead_where_a_reader_can_go(href: str, target: str | None) -> None:
    (paragraph,) = inner(
        f"<p>See <a href='{href}'>it</a> if you can bear it</p>", "https://example.org/n/1"
    )
    assert isinstance(paragraph, Paragraph)
    assert [span.url for span in paragraph.spans] == ([target] if target else [])


def test_without_an_address_of_the_page_relative_links_are_only_text() -> None:
    (paragraph,) = inner("<p>See <a href='/report'>the report</a> if you can bear it</p>")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans == ()


@pytest.mark.parametrize(
    "junk",
    [
        "<ul class='related-posts'><li><a href='/1'>A ferry sinks</a></li></ul>",
        "<p><a href='/1'>Read more: a ferry sinks near the old lighthouse</a></p>",
        "<p>Related: <a href='/1'>A ferry sinks near the old lighthouse at dawn</a></p>",
        "<ul><li><a href='/1'>A ferry sinks at dawn</a></li><li><a href='/2'>Ice</a></li></ul>",
        "<div class='share-buttons'><a href='/f'>Share</a> <a href='/t'>Post</a></div>",
        "<div class='author-box'><p>Ann Lee writes about harbours, boats and all that.</p></div>",
        "<div class='newsletter'><p>Get all our news once a day, every day, for ever.</p></div>",
        "<aside><p>Our harbour in numbers, a special report for our subscribers.</p></aside>",
        "<p>Advertisement</p>",
        "<p>© Harbour Picture Agency</p>",
        (
            "<div class='promo'><h3>Also in the harbour</h3>"
            "<a href='/1'>A ferry sinks near the old lighthouse</a></div>"
        ),
        "<p>&nbsp;</p>",
        "<p>.</p>",
        "<script>var text = 'The council met on Monday and spoke';</script>",
        "<style>p { color: red }</style><noscript><p>Please switch on JavaScript</p></noscript>",
        "<form><label>Your name</label><input><button>Send</button></form>",
        "<img src='spacer.gif' alt=''><img src='logo.png' alt='Logo'>",
    ],
)
def test_what_stands_within_an_article_and_is_no_part_of_it_is_left_out(junk: str) -> None:
    assert inner(junk) == ()


def test_readers_comments_longer_than_the_text_are_left_out() -> None:
    comments = "".join(f"<li><b>Ann</b><p>{words(4, n)}</p></li>" for n in range(9))
    page = article("", around=f"<section id='comments'><ol>{comments}</ol></section>")
    assert read(page).blocks == (FIRST, LAST)


def test_teasers_below_the_article_are_left_out() -> None:
    teasers = "".join(
        f"<div class='card'><h3><a href='/{n}'>Another day at the pier</a></h3>"
        f"<p>{words(1, n)}</p></div>"
        for n in range(6)
    )
    page = article("", around=f"<section><h2>More news</h2>{teasers}</section>")
    assert read(page).blocks == (FIRST, LAST)


def test_the_introduction_above_the_text_belongs_to_it() -> None:
    lead = "After a long night the old bridge gets new paint, but no new mortar."
    page = (
        f"<html><body><header class='head'><h1>The bridge</h1><p class='standfirst'>{lead}</p>"
        "<p class='byline'>By Ann Lee</p></header>"
        f"<div class='article-body'><p>{words(4)}</p><p>{words(3, 1)}</p></div></body></html>"
    )
    assert read(page).blocks[0] == Paragraph(lead)
    assert [block.text for block in read(page).blocks[1:]] == [words(4), words(3, 1)]


def test_byline_and_date_above_the_text_are_no_part_of_it() -> None:
    page = (
        f"<html><body><article><h1>The bridge</h1><p>By Ann Lee</p><p>14 March 2021</p>"
        f"<p>{words(3)}</p><p>{words(3, 1)}</p></article></body></html>"
    )
    assert read(page).blocks == (Paragraph(words(3)), Paragraph(words(3, 1)))


def test_a_heading_that_is_bold_throughout_is_only_a_heading() -> None:
    assert inner(f"<h2><b>Costs</b></h2><p>{words(1)}</p>")[0] == Heading("Costs", 2)


def test_edit_links_beside_headings_are_left_out() -> None:
    markup = (
        "<h2>History <span class='mw-editsection'>[<a href='/e'>edit</a>]</span></h2>"
        f"<p>{words(1)}</p>"
    )
    assert inner(markup)[0] == Heading("History", 2)


def test_a_text_in_several_boxes_is_read_to_its_end() -> None:
    boxes = "".join(
        f"<div class='module'><div class='text'><h2>Part {n}</h2><p>{words(3, n)}</p></div></div>"
        "<div class='module'><figure><img src='x.jpg'><figcaption>Boat</figcaption></figure></div>"
        for n in range(4)
    )
    page = f"<html><body><h1>The bridge</h1><div class='page'>{boxes}</div></body></html>"
    blocks = read(page).blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        words(3, n) for n in range(4)
    ]


def test_a_script_that_hides_the_page_until_a_banner_is_answered_is_ignored() -> None:
    page = article("").replace("<main>", "<main aria-hidden='true' style='display: none'>")
    assert read(page).blocks == (FIRST, LAST)


def test_answers_that_unfold_at_a_click_are_read() -> None:
    folded = "".join(f"<h2>Part {n}</h2><div hidden><p>{words(3, n)}</p></div>" for n in range(4))
    blocks = read(f"<html><body><main><h1>The bridge</h1>{folded}</main></body></html>").blocks
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == [
        words(3, n) for n in range(4)
    ]


def test_a_window_that_pops_up_later_is_left_out() -> None:
    window = f"<div style='display: none'><p>{words(1)} Subscribe now and be the first.</p></div>"
    assert read(article("", around=window)).blocks == (FIRST, LAST)


def test_a_text_that_stands_twice_for_two_kinds_of_screen_is_read_once() -> None:
    page = article("").replace(
        "</article>", f"<div class='mobile'><p>{words(3)}</p></div></article>"
    )
    assert read(page).blocks == (FIRST, LAST)


def test_controls_in_character_references_become_pictures() -> None:
    (paragraph,) = inner("<p>Red &#27;[31malert&#x202e; and a bell&#7; in the harbour</p>")
    assert paragraph.text == "Red ␛[31malert and a bell␇ in the harbour"


def test_a_very_short_statement_is_read() -> None:
    page = "<html><body><h1>Notice</h1><p>The ferry does not run today.</p></body></html>"
    assert [block.text for block in read(page).blocks] == ["The ferry does not run today."]


@pytest.mark.parametrize("between", ["\\n", "</p><p>"])
def test_a_text_that_only_linked_data_hold_is_read_from_there(between: str) -> None:
    body = words(4) + between + words(3, 2)
    if "<" in between:
        body = f"<p>{body}</p>"
    page = (
        '<html><head><title>The bridge</title><script type="application/ld+json">'
        f'{{"@type": "NewsArticle", "articleBody": "{body}"}}</script></head>'
        "<body><div id='app'>Loading</div></body></html>"
    )
    assert read(page).blocks == (Paragraph(words(4)), Paragraph(words(3, 2)))
