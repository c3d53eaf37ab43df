"""A headline is told from the name of the site."""

from __future__ import annotations

import pytest

from tui_reader.statement.titles import headline, site_of, without_site

LONG = "Council repaints the old bridge"


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Council repaints bridge | Harbour News", "Harbour News", "Council repaints bridge"),
        ("Council repaints bridge – HARBOUR NEWS", "Harbour News", "Council repaints bridge"),
        (
            "Council repaints bridge | News | Harbour News",
            "Harbour News",
            "Council repaints bridge",
        ),
        ("Harbour News - Council repaints bridge", "Harbour News", "Council repaints bridge"),
        ("Council repaints bridge | Harbour News", "", "Council repaints bridge"),
        (
            "Bridge closed - council repaints railings",
            "",
            "Bridge closed - council repaints railings",
        ),
        ("A well-known bridge", "Harbour News", "A well-known bridge"),
        ("", "", ""),
    ],
)
def test_the_name_of_the_site_is_cut_off(title: str, site: str, expected: str) -> None:
    assert without_site(title, site) == expected


def test_the_heading_that_fits_the_title_is_the_headline() -> None:
    headings = [(1, "Harbour News"), (2, "Weather"), (1, LONG + " at last"), (2, LONG + " cheaply")]
    assert headline(LONG + " | Harbour News", "", "Harbour News", headings) == LONG + " at last"


def test_the_site_named_in_a_heading_is_not_the_headline() -> None:
    title = "Wind at sea - clean power | Harbour Wind Trust"
    headings = [(1, "Harbour Wind Trust"), (2, "Wind at sea - clean power")]
    assert headline(title, title, "", headings) == "Wind at sea - clean power"


def test_a_heading_that_holds_a_kicker_too_gives_only_the_headline() -> None:
    assert headline(LONG, "", "", [(1, "Traffic " + LONG)]) == LONG


def test_a_page_without_a_title_is_called_by_its_first_heading() -> None:
    assert headline("", "", "", [(2, "The bridge"), (1, "Other")]) == "The bridge"
    assert headline("", "", "", []) == ""


def test_what_a_title_has_beside_the_headline_is_the_site() -> None:
    assert site_of(LONG + " | Harbour News", LONG) == "Harbour News"
    assert site_of(LONG + " | Page 3", LONG) == ""
    assert site_of(LONG, LONG) == ""


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("News", "Bridge closed"),
        ("Harbour News", "Bridge closed"),
        ("News | Harbour News", "Bridge closed"),
        ("港湾新闻_新闻网", "港湾新闻"),
    ],
)
def test_a_title_that_only_names_a_place_leaves_the_headline_to_the_heading(
    title: str, heading: str
) -> None:
    headings = [(1, heading)]
    assert headline(title, title, "", headings, heading) == heading
    # Among more than one heading nobody can tell which is the headline.
    assert headline(title, title, "", headings) == title


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("All that you need to know about the repainting of the bridge", "Harbour News"),
        ("Bridge closed", "News"),
        ("Bridge closed - Harbour News", "Harbour News"),
        ("Bridge closed", "Bridge closed"),
        ("港湾新闻_新闻网", "新闻网"),
    ],
)
def test_a_title_that_says_more_than_the_heading_stays(title: str, heading: str) -> None:
    assert headline(title, title, "", [(1, heading)], heading) in (title, "Bridge closed")
