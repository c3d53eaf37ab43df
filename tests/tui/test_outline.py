"""The outline lists what can be jumped to."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.statement.model import Heading, Paragraph, Quote, Statement
from tui_reader.tui.outline import Entry, current, neighbour, outline, sifted
from tui_reader.tui.search import Match


def test_headings_keep_their_order_and_nesting() -> None:
    blocks = (Heading("One", 2), Paragraph("words"), Heading("One\nA", 3), Heading("Two", 2))
    entries = outline(Statement("", blocks)).headings
    assert [(entry.at, entry.label, entry.depth) for entry in entries] == [
        ((0, 0), "One", 0),
        ((2, 0), "One A", 1),
        ((3, 0), "Two", 0),
    ]


def test_quotations_are_listed_by_who_speaks() -> None:
    quotes = (
        Quote("Words.", 4, 7, 13, "Ada Moor", "keeper", "Harbour Office"),
        Quote("Nobody's\nwords.", 5, 0, 15),
    )
    known, unknown = outline(Statement("", (), quotes=quotes)).quotes
    assert (known.at, known.label, known.detail) == ((4, 7), "Ada Moor", "keeper, Harbour Office")
    assert (unknown.label, unknown.detail) == ("“Nobody's words.”", "")


PLACES = st.lists(st.tuples(st.integers(-1, 9), st.integers(0, 9)), unique=True, max_size=8).map(
    lambda places: tuple(Entry(at, "") for at in sorted(places))
)
PLACE = st.tuples(st.integers(-1, 9), st.integers(0, 9))


@given(PLACES, PLACE)
def test_the_next_entry_is_the_nearest_one_after(entries: tuple[Entry, ...], at: tuple) -> None:
    after = [entry for entry in entries if entry.at > at]
    before = [entry for entry in entries if entry.at < at]
    assert neighbour(entries, at, 1) == (after[0] if after else None)
    assert neighbour(entries, at, -1) == (before[-1] if before else None)


@given(PLACES, PLACE)
def test_a_place_belongs_to_the_last_entry_before_it(entries: tuple[Entry, ...], at: tuple) -> None:
    index = current(entries, at)
    reached = [entry for entry in entries if entry.at <= at]
    assert index == (len(reached) - 1 if reached else None)


def test_a_search_leaves_the_sections_and_quotations_in_which_it_found_something() -> None:
    blocks = (Paragraph("boat"), Heading("One"), Paragraph("x"), Heading("Two"), Paragraph("boats"))
    whole = outline(Statement("", blocks, quotes=(Quote("boats", 4, 0, 5), Quote("x", 2, 0, 1))))
    left = sifted(whole, (Match(0, 0, 4), Match(4, 0, 4), Match(4, 4, 5)))
    assert [(each.label, each.found) for each in left.headings] == [("Beginning", 1), ("Two", 2)]
    assert [each.label for each in left.quotes] == ["“boats”"]


def test_what_the_title_quotes_is_not_listed_again() -> None:
    said = Quote("Yes", 0, 1, 4, "Ada Moor")
    statement = Statement("“Yes”", (Paragraph("“Yes”"),), quotes=(replace(said, block=-1), said))
    assert [entry.at for entry in outline(statement).quotes] == [(0, 1)]
