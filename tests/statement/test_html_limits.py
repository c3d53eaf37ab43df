"""Pages that are broken, hostile or beyond all measure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.statement.html_pages import article, read, words
from tui_reader.page.model import Page
from tui_reader.statement import html, limits
from tui_reader.statement.limits import flattened, without_excess
from tui_reader.statement.model import Code, spans_of
from tui_reader.statement.split import split

TEXT = words(5)
QUOTED = "<p data-x='" + ">" * 50_000 + "' " + 'a=">" ' * 20_000


@pytest.mark.parametrize(
    "page",
    [
        "",
        " \n ",
        "<!-- nothing -->",
        "<html></html>",
        "<html><head><title>T</title></head><body></body></html>",
        "<html><frameset cols='50%,50%'><frame src='a'><frame src='b'></frameset></html>",
        "<html><body><script>var a = 'The council met on Monday and spoke';</script></body></html>",
        (
            "<form action='/in'><label>Name <input></label><label>Password <input></label>"
            "<button>Sign in</button></form>"
        ),
        "<ul>" + "<li><a href='/x'>A link to somewhere else</a></li>" * 50 + "</ul>",
    ],
)
def test_a_page_without_a_text_has_no_blocks(page: str) -> None:
    assert read(page).blocks == ()


@pytest.mark.parametrize(
    "page",
    [
        f"<html><body><article><h1>The bridge</h1><p>{TEXT}<p>{TEXT[:90]}<a href='http://",
        f"<p>{TEXT}</div></span></b></p></article>",
        f"</html></body><p>{TEXT}",
        "<div>" * 10_000 + f"<p>{TEXT}</p>" + "</div>" * 10_000,
        "<ul><li>" * 3_000 + TEXT,
        "<blockquote>" * 2_000 + TEXT,
        "<b>" * 2_040 + TEXT,
        "<table><tr><td>" * 200 + TEXT,
        f"<p {' '.join(f'a{n}=1' for n in range(50_000))}>{TEXT}</p>",
        QUOTED + f">{TEXT}</p>",
        f"<?xml version='1.0' encoding='utf-16'?><html><body><p>{TEXT}</p></body></html>",
        f"<p>{TEXT}</p>\0",
    ],
    ids=range(12),
)
def test_a_broken_page_gives_what_is_left_of_its_text(page: str) -> None:
    assert TEXT in " ".join(block.text for block in read(page).blocks)


def test_thousands_of_links_beside_a_text_are_not_the_text() -> None:
    links = "".join(f"<li><a href='/{n}'>Link number {n}</a></li>" for n in range(5_000))
    statement = read(article("", around=f"<ul>{links}</ul>"))
    assert [block.text for block in statement.blocks] == [words(3), words(2, 3)]


def test_a_page_of_very_many_elements_is_read_without_a_second_opinion() -> None:
    page = "<article>" + "".join(f"<p>{words(2, n)} {n}</p>" for n in range(45_000)) + "</article>"
    assert len(read(page).blocks) == 45_000


def test_ordinary_markup_is_left_as_it_is() -> None:
    page = article("<script>if (a<b && c>d) { x = '<p a=1>' }</script><!-- <p a b c> -->" * 3_000)
    assert without_excess(page) == page


def test_attributes_by_the_thousand_are_cut_and_what_follows_is_kept() -> None:
    page = f"{'x' * 100_000}<p {' '.join(f'a{n}' for n in range(5_000))}>end"
    cut = without_excess(page)
    assert len(cut) < 105_000
    assert cut.endswith(">end")


def test_flattened_markup_keeps_paragraphs_and_words() -> None:
    assert flattened("<div><ul><li>one <b>two</b></li></ul></div><p>three") == (
        "<p><p><p>one two<p><p><p><p>three"
    )


TAGS = ["p", "div", "a href='/x'", "ul", "li", "table", "tr", "td", "pre", "blockquote", "dl", "dt"]
TAGS += ["dd", "b", "code", "h1", "h2", "img alt='a b c d' src=x", "br", "hr", "sup", "nav", "body"]
PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS]),
    st.sampled_from([f"</{tag.split()[0]}>" for tag in TAGS]),
    st.sampled_from(["&#27;", "&#0;", "&nbsp;", "&#x202e;", "\n", " ", "<", "<!--", "<a b='"]),
    st.sampled_from([words(1), words(2), "Related", "Read more: it"]),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_any_markup_gives_safe_blocks_whose_spans_fit(pieces: list[str]) -> None:
    statement = read("".join(pieces), "https://example.org/")
    for block in statement.blocks:
        assert "\x1b" not in block.text
        assert isinstance(block, Code) or block.text == block.text.strip("\n ")
        for span in spans_of(block):
            assert 0 <= span.start < span.end <= len(block.text)


LINES = [
    "Line {} of the long story of it",
    "Line {} of the long story of <a href='/'>the bridge</a>",
]


@pytest.mark.parametrize("line", LINES)
def test_the_short_paragraphs_of_a_very_long_page_are_read_like_the_long_one(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html, "_MOST_ELEMENTS", 100)
    lines = "".join(f"<p>{line.format(n)}</p>" for n in range(201))
    menu = "<ul><li>Weather of this very week</li></ul>"
    statement = read(f"{menu}<article><p>{TEXT}</p>{lines}</article>")
    assert [len(statement.blocks), statement.blocks[0].text] == [202, TEXT]


@pytest.mark.parametrize(
    ("body", "told"),
    [("<p>" + "<i>x</i>" * 101, "elements"), ("<p>" + "x " * 1000, "characters"), ("<p>x", None)],
    ids=("elements", "characters", "whole"),
)
def test_a_page_that_is_read_only_in_part_says_so(
    body: str, told: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_ELEMENTS", 100)
    monkeypatch.setattr(limits, "LONGEST", 1000)
    warnings = split(Page("page.html", body.encode(), "text/html"), quotes=False).warnings
    assert told in warnings[0] if told else not warnings


def lightened(markup: str) -> tuple[list[str], str]:
    tree = html.parse_tree(f"<body>{markup}")
    limits.lighten(tree, ("b",))
    body = tree.find("body")
    assert body is not None
    return [str(each.tag) for each in body.iterdescendants()], " ".join(
        "".join(body.itertext()).split()
    )


def test_a_paragraph_of_very_many_links_is_made_plain_and_keeps_its_words() -> None:
    links = "and <a href='/x'>a link</a> or <b>more</b><sup>2</sup><br> " * 101
    assert lightened(f"<p>{links}</p>") == (
        ["p", *["br"] * 101],
        " ".join(["and a link or more2"] * 101),
    )
    few = "<p>and <a href='/x'>a link</a> or <b>more</b></p>"
    assert lightened(few) == (["p", "a", "b"], "and a link or more")


@pytest.mark.parametrize(
    ("paragraph", "tags"),
    [
        ("<p>See what <a>the council</a> said about it.</p>", ["p"]),
        ("<p>See <a>what the council said about it</a></p>", ["p", "a"]),
        ("<p>Short <a></a></p>", ["p", "a"]),
        ("<p><a>one</a> or <a>two</a></p>", ["p", "a", "a"]),
        ("<table><tr><td><p>The word <a>one</a></table>", ["table", "tr", "td", "p", "a"]),
    ],
)
def test_paragraphs_of_a_long_page_keep_the_links_that_tell_lists_from_text(
    paragraph: str, tags: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "_MANY", 2)
    found, _ = lightened("<p>x</p><p>x</p><p>x</p>" + paragraph)
    assert found[3:] == tags


def test_names_of_any_length_are_looked_at_in_part() -> None:
    name = "ad" + "_a" * 50_000
    page = article(f"<div class='{name}'><p>{words(2, 1)}</p></div>")
    assert words(2, 1) in [block.text for block in read(page).blocks]
