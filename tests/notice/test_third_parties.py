"""What a browser would have loaded from other sites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.notice.model import ThirdParty
from tui_reader.notice.third_parties import registrable, third_parties
from tui_reader.statement.html import parse_tree

URL = "https://www.ferry.example/news/1"


def of(head: str, url: str | None = URL) -> list[ThirdParty]:
    return list(third_parties(parse_tree(f"<html><head></head><body>{head}</body></html>"), url))


LOADS = {
    "script": (
        "<script src='https://a.far.example/x.js'></script>",
        "<script src='//far.example/x.js'></script>",
        "<script type='text/plain' data-src='https://far.example/x.js'></script>",
        "<script>document.createElement('script').src='https:\\/\\/far.example\\/x.js'</script>",
    ),
    "frame": (
        "<iframe src='https://film.far.example/embed/1'></iframe>",
        "<iframe data-src='https://film.far.example/embed/1'></iframe>",
    ),
    "image": (
        "<img src='https://far.example/p.gif'>",
        "<img srcset='https://far.example/a.jpg 1x, https://far.example/b.jpg 2x'>",
        "<noscript><img src='https://far.example/p.gif'></noscript>",
    ),
    "style": (
        "<link rel='stylesheet' href='https://far.example/a.css'>",
        "<style>@import 'https://far.example/a.css';</style>",
    ),
    "font": (
        "<link rel='preload' as='font' href='https://far.example/a.woff2'>",
        "<style>@font-face{src:url(https://far.example/a.woff2)}</style>",
    ),
    "media": (
        "<video src='https://far.example/a.mp4'></video>",
        "<audio><source src='https://far.example/a.mp3'></audio>",
    ),
}


@pytest.mark.parametrize(
    ("kind", "markup"), [(kind, each) for kind, found in LOADS.items() for each in found]
)
def test_everything_that_loads_is_listed(kind: str, markup: str) -> None:
    found = of(markup)
    assert [(each.host, each.kind, each.count) for each in found] == [("far.example", kind, 1)]


@pytest.mark.parametrize(
    "markup",
    [
        "<script src='/own.js'></script>",
        "<script src='https://static.ferry.example/own.js'></script>",
        "<a href='https://elsewhere.example/'>there</a>",
        "<link rel='dns-prefetch' href='//count.example'>",
        "<link rel='preconnect' href='https://count.example'>",
        "<link rel='alternate' href='https://elsewhere.example/feed'>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<script>var home = 'https://elsewhere.example/x.js';</script>",
        "<img src='http://127.0.0.1/p.gif'><img src='http://localhost/p.gif'>",
    ],
)
def test_nothing_else_is(markup: str) -> None:
    assert of(markup) == []


def test_a_local_file_is_taken_at_its_word_for_its_own_site() -> None:
    head = "<link rel='canonical' href='https://ferry.example/1'><img src='https://cdn.ferry.example/a'>"
    assert of(head, None) == []


@pytest.mark.parametrize(
    ("attributes", "category"),
    [
        ("data-cookieyes='cookieyes-analytics'", "analytics"),
        ("data-cookieconsent='statistics'", "analytics"),
        ("data-cookieconsent='statistics,marketing'", "advertisement"),
        ("data-category='marketing'", "advertisement"),
        ("data-cookiefirst-category='advertising'", "advertisement"),
        ("class='optanon-category-C0002'", "analytics"),
        ("class='cmplz-marketing'", "advertisement"),
        ("data-iub-purposes='4'", "analytics"),
    ],
)
def test_what_a_manager_says_of_a_script_is_believed(attributes: str, category: str) -> None:
    (found,) = of(
        f"<script type='text/plain' {attributes} data-src='https://a.example/x.js'></script>"
    )
    assert (found.category, found.held_back) == (category, 1)


def test_well_known_sites_have_their_purpose_and_others_none() -> None:
    found = of(
        "<script src='https://www.google-analytics.com/analytics.js'></script>"
        "<script src='https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'></script>"
        "<link rel='stylesheet' href='https://fonts.googleapis.com/css'>"
        "<script src='https://who.example/x.js'></script>"
    )
    purposes = [each.category for each in found]
    assert purposes == ["analytics", "necessary", "functional", "other"]
    assert not any(each.held_back for each in found)


def test_what_is_named_twice_is_one_entry() -> None:
    (found,) = of("<img src='https://a.px.example/1'><img src='https://b.px.example/2'>")
    assert (found.host, found.count) == ("px.example", 2)


def test_a_registrable_domain_is_by_the_public_suffix_list() -> None:
    assert registrable("https://a.b.example.co.uk/x") == "example.co.uk"
    assert registrable("//user:word@shop.example.com:8080/x") == "example.com"
    assert registrable("https://co.uk/") is None
    assert registrable("https://www.shop.xn--p1ai/") == registrable("https://shop.xn--p1ai/")
    assert registrable("https://www.a.nowhere-at-all/") == "a.nowhere-at-all"
    assert registrable("https://b.www.ck/") == "www.ck"
    assert registrable("relative/path") is None
    assert registrable("https://[::1]/x") is None


@given(st.text(max_size=80))
def test_no_address_is_an_error(text: str) -> None:
    registrable(text)
    registrable("https://" + text)
