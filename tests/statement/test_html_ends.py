"""The last lines of a text, and the links that it announces itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.statement.html_pages import article, read, words
from tui_reader.statement.model import Heading, Item, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

SITE = "https://bridge.example"
PLANS = ("Report of the engineers in May", "Plan of the northern lane", "Minutes of Monday")


def linked(*names: str, start: str = SITE) -> str:
    items = (f"<li><a href='{start}/{n}'>{name}</a></li>" for n, name in enumerate(names))
    return f"<ul>{''.join(items)}</ul>"


def below(markup: str) -> list[str]:
    """The words that are read of what stands below the text of an article."""
    page = article("").replace("</article>", f"{markup}</article>")
    return [block.text for block in read(page).blocks[2:]]


def within(markup: str) -> list[str]:
    """The words that are read of what stands between two paragraphs of an article."""
    blocks = read(article(f"{markup}<p>{words(1)}</p>")).blocks
    assert blocks[0] == Paragraph(words(3))
    assert blocks[-2] == Paragraph(words(1))
    return [block.text for block in blocks[1:-2]]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>Yours sincerely,<br>Ann Lee<br>Director</p>", ["Yours sincerely,\nAnn Lee\nDirector"]),
        ("<p>She said <q>it is done</q> and left.</p>", ["She said it is done and left."]),
        ("<p>Say <code>paint</code> twice.</p>", ["Say paint twice."]),
        ("<p>On <time>4 March</time> we open.</p>", ["On 4 March we open."]),
        (
            "<h2>Contact</h2><p>Bridge Office<br>1 Quay Street<br>Tel. 020 1234</p>",
            ["Contact", "Bridge Office\n1 Quay Street\nTel. 020 1234"],
        ),
        ("<h2>Notes</h2><p>See <a href='/plan'>the plan</a>.</p>", ["Notes", "See the plan."]),
        (
            "<dl><dt>Tel</dt><dd>020 1234</dd><dt>Mail</dt><dd>a@b.example</dd></dl>",
            ["Tel", "020 1234", "Mail", "a@b.example"],
        ),
        ("<p>© 2024 Harbour News</p>", []),
        ("<p>Tags: <a href='/a'>Bridge</a>, <a href='/b'>Harbour</a></p>", []),
        ("<p><a href='#top'>Back to the top</a></p>", []),
        ("<p><a href='/more'>The other bridge is open again</a></p>", []),
    ],
)
def test_the_last_lines_of_a_text_are_read(markup: str, lines: list[str]) -> None:
    assert below(markup) == lines


@pytest.mark.parametrize("read_at", [within, below])
def test_a_list_of_links_under_a_heading_of_the_text_is_read(
    read_at: Callable[[str], list[str]],
) -> None:
    for names in (PLANS, PLANS * 2):
        expected = ["Documents", *names]
        assert read_at(f"<h2>Documents</h2>{linked(*names)}") == expected


def test_links_that_a_heading_among_paragraphs_announces_are_read() -> None:
    assert within(f"<h3>What was said</h3>{linked(*PLANS * 2)}") == ["What was said", *PLANS * 2]
    assert within("<h3>To print</h3><p><a href='/plan.pdf'>The plan</a></p>") == [
        "To print",
        "The plan",
    ]


@pytest.mark.parametrize("words_above", ["Latest news", "Mehr aus der Region", "Trending now"])
def test_headings_of_what_else_there_is_announce_nothing(words_above: str) -> None:
    found = within(f"<h3>{words_above}</h3>{linked(*PLANS, start='/news')}")
    assert not set(PLANS) & set(found)


def test_files_below_a_text_belong_to_it() -> None:
    markup = "<h3>To print</h3><p><a href='/plan.pdf'>The plan (2 MB)</a></p>"
    assert below(markup) == ["To print", "The plan (2 MB)"]


@pytest.mark.parametrize("read_at", [within, below])
def test_lists_of_other_pages_are_left_out_with_their_headings(
    read_at: Callable[[str], list[str]],
) -> None:
    other = linked(*("The mayor visits the town hall", "Two ferries wait") * 2, start="/news")
    assert read_at(f"<h2>Related articles</h2>{other}") == []
    assert read_at("<p>Read more: <a href='/news/1'>The mayor visits the town hall</a></p>") == []


def test_headings_below_a_text_that_announce_other_texts_are_left_out() -> None:
    parts = linked(*PLANS, *PLANS, start="#part")
    assert below(f"<h2>On this page</h2>{parts}") == []
    assert below(f"<h2>Today in the harbour</h2>{linked(*PLANS, *PLANS, start='/n')}") == []


def test_a_list_that_the_text_announces_is_a_list() -> None:
    page = article(f"<h2>Sources</h2>{linked(*PLANS)}")
    assert [type(block) for block in read(page).blocks[1:-1]] == [Heading, Item, Item, Item]


def test_a_page_without_paragraphs_is_read_to_its_end() -> None:
    parts = [words(1), words(1, 1), "What next", "The town pays.", "Mail: a@b.example"]
    old = "<center><h1>The bridge</h1></center>{}<br><br>{}<br><br><b>{}</b><br><br>{}<hr>{}"
    page = f"<html><body>{old.format(*parts)}<br><br>Copyright 1999 Harbour News</body></html>"
    assert [block.text for block in read(page).blocks if block.text] == parts


def test_boxes_within_a_box_of_the_text_are_read() -> None:
    box = f"<div>{words(1)}<div>And so on.</div>It ends here.</div>"
    page = read(f"<html><body><h1>The bridge</h1>{box}</body></html>")
    assert [block.text for block in page.blocks] == [words(1), "And so on.", "It ends here."]


def test_posts_of_a_forum_are_read_however_short_they_are() -> None:
    posts = (f"Hello,<br><br>{words(2)}", f"{words(1, 2)}<pre>1 + 1</pre>", "That was <b>it</b>.")
    boxes = (
        f"<div class='post'><div class='author'>lee</div><div class='said'>{post}</div></div>"
        for post in posts
    )
    page = read(f"<html><body><h2>The bridge</h2>{''.join(boxes)}</body></html>")
    assert [block.text for block in page.blocks] == [
        *("Hello,", words(2)),
        *(words(1, 2), "1 + 1"),
        "That was it.",
    ]
