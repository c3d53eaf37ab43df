"""Where links inside a page lead."""

from __future__ import annotations

import pytest

from tui_reader.statement.model import Anchor, Heading, Item, Paragraph, Statement
from tui_reader.tui.marking import Link
from tui_reader.tui.search import Match
from tui_reader.tui.targets import named, note_text, target

BLOCKS = (
    Paragraph("A claim[1] and a word[a]."),
    Heading("What's new?"),
    Heading("Usage"),
    Heading("Usage"),
    Item("The note of the claim.", 0, "1."),
    Item("Something else that is counted.", 0, "1."),
)
PAGE = Statement("Ledger", BLOCKS, anchors=(Anchor("cite-1", 4), Anchor("usage", 5)))
CLAIM = Match(0, 7, 10)


@pytest.mark.parametrize(
    ("fragment", "block"),
    [
        ("cite-1", 4),
        ("cite%2D1", 4),
        ("usage", 5),
        ("whats-new", 1),
        ("what-s-new", 1),
        ("What-s-New", 1),
        ("usage-1", 3),
        ("top", -1),
        ("nowhere", None),
        ("", None),
        ("%ff%00", None),
    ],
)
def test_places_are_found_by_the_names_of_the_page_and_of_headings(
    fragment: str, block: int | None
) -> None:
    assert named(PAGE, fragment) == block
    assert target(PAGE, Link(CLAIM, f"#{fragment}")) == block


def test_a_footnote_is_the_one_its_mark_leads_to() -> None:
    assert note_text(PAGE, Link(CLAIM, "#cite-1", note=True)) == "The note of the claim."


def test_a_footnote_without_a_name_is_found_by_its_number() -> None:
    counted = Link(CLAIM, "1", note=True)
    assert note_text(PAGE, counted) == "Something else that is counted."
    assert target(PAGE, Link(Match(0, 21, 24), "#gone", note=True)) is None


def test_an_address_of_another_page_is_no_place_here() -> None:
    assert target(PAGE, Link(CLAIM, "https://office.example/#usage")) is None
