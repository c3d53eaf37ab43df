"""What a page says of itself."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.statement.html_pages import read, words
from tui_reader.statement.model import Statement


def page(head: str, body: str = "<h1>The bridge</h1>", attributes: str = "") -> Statement:
    text = "".join(f"<p>{words(3, n)}</p>" for n in range(3))
    return read(
        f"<html {attributes}><head>{head}</head><body>{body}<article>{text}</article></body></html>"
    )


def linked(**facts: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(facts)}</script>'


def test_linked_data_says_who_wrote_what_and_when() -> None:
    statement = page(
        linked(
            **{"@context": "https://schema.org", "@type": "NewsArticle"},
            headline="The bridge",
            author=[{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Ek"}],
            publisher={"@type": "Organization", "name": "Harbour News"},
            datePublished="2021-03-14T23:30:00+01:00",
            inLanguage="en-GB",
        )
    )
    assert statement.title == "The bridge"
    assert statement.authors == ("Ann Lee", "Bo Ek")
    assert statement.organisation == "Harbour News"
    assert statement.published == date(2021, 3, 14)
    assert statement.language == "en"


def test_linked_data_in_a_graph_refers_to_its_authors() -> None:
    graph = [
        {"@type": "WebPage", "name": "The bridge - Harbour News"},
        {"@type": ["Article", "BlogPosting"], "author": {"@id": "#ann"}, "headline": "The bridge"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
    ]
    assert page(linked(**{"@graph": graph})).authors == ("Ann Lee",)


def test_open_graph_and_meta_names_serve_as_well() -> None:
    statement = page(
        "<title>The bridge | Harbour News</title>"
        "<meta property='og:site_name' content='Harbour News'>"
        "<meta name='author' content='By Ann Lee and Bo Ek'>"
        "<meta property='article:author' content='https://social.example/harbour'>"
        "<meta property='article:published_time' content='2020-02-29T08:00:00Z'>"
        "<meta property='og:locale' content='de_DE'>"
    )
    assert statement.organisation == "Harbour News"
    assert statement.authors == ("Ann Lee", "Bo Ek")
    assert statement.published == date(2020, 2, 29)
    assert statement.language == "de"


def test_the_text_itself_is_asked_last() -> None:
    statement = page(
        "<title>The bridge</title>",
        "<h1>The bridge</h1><p class='byline'>Von Ann Lee</p><p class='date'>3. März 2019</p>",
        "lang='de-AT'",
    )
    assert statement.authors == ("Ann Lee",)
    assert statement.published == date(2019, 3, 3)
    assert statement.language == "de"


@pytest.mark.parametrize(
    "line", ["Utrecht, 12 March 2024", "12 March 2024", "Published: 12.03.2024"]
)
def test_a_short_line_right_below_the_headline_dates_the_page(line: str) -> None:
    assert page("", f"<h1>The bridge</h1><p>{line}</p>").published == date(2024, 3, 12)
    later = "".join(f"<p>The bridge was closed for the {each} time.</p>" for each in range(4))
    assert page("", f"<h1>The bridge</h1>{later}<p>{line}</p>").published is None


def test_a_publisher_is_one_name_whatever_words_are_in_it() -> None:
    name = "Office of Bridges, Roads and Harbours e.V."
    statement = page(linked(**{"@type": "NewsArticle", "publisher": {"name": name}}))
    assert statement.organisation == name


def test_the_language_is_told_from_the_words_when_nothing_names_it() -> None:
    assert page("").language == "en"


def test_the_author_of_a_comment_or_a_teaser_is_not_the_author() -> None:
    body = "<h1>The bridge</h1><div class='comment-list'><b class='x'><span class='author'>Bo Ek"
    assert page("", body + "</span></b></div>").authors == ()


@pytest.mark.parametrize(
    "script",
    [
        '<script type="application/ld+json">{"@type": "Article", "author": </script>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<script type="application/ld+json">[1, null, "x", {"@type": 7, "author": [[3]]}]</script>',
        linked(**{"@type": "Article"}, author={"name": {"first": 1}}, datePublished=20210101),
        "<meta name='date' content='0000-00-00'><meta name='author' content='&#27;[31m'>",
    ],
)
def test_broken_facts_are_no_facts(script: str) -> None:
    statement = page(script)
    assert statement.title == "The bridge"
    assert statement.published is None
    assert not any("\x1b" in name for name in statement.authors)


def test_titles_from_outside_are_one_safe_line() -> None:
    statement = page("<title>The&#27;[31m\n bridge</title>", "")
    assert statement.title == "The␛[31m bridge"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bridge closed</h1>",
        "<header><h1>Bridge closed</h1></header>",
        "<header><h1><a href='/'>Harbour</a></h1></header><h1>Bridge closed</h1>",
        (
            "<header><h1><a href='https://harbour.example/en/'>Harbour News</a></h1></header>"
            "<h1><a href='/2024/bridge'>Bridge closed</a></h1>"
        ),
        "<h1 class='site-title'>Harbour</h1><h1>Bridge closed</h1><aside><h1>More</h1></aside>",
    ],
)
def test_the_only_headline_of_a_page_is_its_title_when_that_names_the_site(body: str) -> None:
    assert page("<title>Harbour News</title>", body).title == "Bridge closed"


@pytest.mark.parametrize(
    "body",
    [
        "<header><h1><a href='/'>Bridge closed</a></h1></header>",
        "<div class='logo'><h1>Bridge closed</h1></div>",
        "<h1>Bridge closed</h1><h1>Bridge opened</h1>",
    ],
)
def test_a_heading_that_names_the_site_or_is_one_of_many_is_no_title(body: str) -> None:
    assert page("<title>Harbour News</title>", body).title == "Harbour News"


def test_names_in_linked_data_may_be_escaped_and_turned_round() -> None:
    statement = page(
        linked(
            **{"@type": "NewsArticle", "headline": "The bridge &amp; the harbour"},
            author=[{"@type": "Person", "name": "O&#39;Brien, Ann"}, {"name": "Ana D&aacute;vila"}],
            publisher={"name": "Daily &amp; Co"},
        ),
        "",
    )
    assert statement.title == "The bridge & the harbour"
    assert statement.authors == ("Ann O'Brien", "Ana Dávila")
    assert statement.organisation == "Daily & Co"


def test_a_body_that_is_an_author_keeps_its_name_whole() -> None:
    name = "Office of Bridges, Roads and Harbours"
    author = {"@type": "GovernmentOrganization", "name": name}
    assert page(linked(**{"@type": "Report", "author": author})).authors == (name,)


def test_each_author_of_a_paper_is_one_person() -> None:
    head = "".join(f"<meta name='citation_author' content='{n}'>" for n in ("Reed, Ann", "Ek, Bo"))
    assert page(head).authors == ("Ann Reed", "Bo Ek")


def test_a_time_that_the_text_speaks_of_is_not_its_date() -> None:
    told = f"<p>Since <time datetime='2001-02-03'>February 2001</time> {words(1)}</p>"
    assert page("", f"<h1>The bridge</h1>{told}").published is None
    stamp = "<p>Ann Lee, <time datetime='2021-03-14'>14 March</time></p>"
    assert page("", f"<h1>The bridge</h1>{told}{stamp}").published == date(2021, 3, 14)
    marked = told.replace("<time", "<time pubdate")
    assert page("", f"<h1>The bridge</h1>{marked}").published == date(2001, 2, 3)
