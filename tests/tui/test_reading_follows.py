"""Where a text leads: letters over links, footnotes, places on the page, what was set aside."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import replace

import pytest

from tests.tui.reading_desk import (
    NOTICE,
    SIZES,
    World,
    linked_statement,
    long_statement,
    reader,
    reading_of,
)
from tui_reader.errors import SourceError
from tui_reader.statement.model import Anchor, Heading, Item, Paragraph, Quote, Span, Statement
from tui_reader.tui.aside import TITLE, with_notice
from tui_reader.tui.marking import Link, hints
from tui_reader.tui.opening import Way, trouble
from tui_reader.tui.search import Match

NOTED = Statement(
    "Notes",
    (
        Paragraph(
            "Boats1 are counted; see fees.",
            (Span(5, 6, "footnote"), Span(24, 28, "link", "#the-fees")),
        ),
        *(Paragraph("Words and words. " * 20) for _ in range(10)),
        Heading("The fees"),
        Paragraph("Twelve a day."),
        Item("Counted at dawn.", 0, "1."),
    ),
)


async def test_letters_over_the_links_choose_one() -> None:
    async with reader(linked_statement()) as r:
        await r.press("F")
        assert "See the aide table, the sffice, the dotes" in r.shown
        await r.press("s")
        assert r.text.chosen is not None
        assert r.text.chosen.url == "mailto:office@harbour.example"
        assert "mailto:office@harbour.example" in r.shown
        assert "See the tide table" in r.shown


async def test_escape_takes_the_letters_away() -> None:
    async with reader(linked_statement()) as r:
        await r.press("F", "escape")
        assert r.text.hinted == {}
        assert r.text.chosen is None
        assert "See the tide table" in r.shown


def test_letters_are_one_or_two_and_lead_to_one_link_each() -> None:
    links = [Link(Match(0, n, n + 1), str(n)) for n in range(100)]
    assert all(len(letters) == 1 for letters in hints(links[:20]))
    found = hints(links)
    assert list(found.values()) == links
    assert all(len(letters) == 2 for letters in found)


def far_links() -> Statement:
    """A link in every tenth of 60 paragraphs."""
    said = "See the table here."
    blocks = (
        Paragraph(said, (Span(8, 13, "link", f"https://a.example/{n}"),) if n % 10 == 5 else ())
        for n in range(60)
    )
    return Statement("Far links", tuple(blocks))


async def test_the_next_link_is_gone_to_where_it_is_out_of_sight() -> None:
    async with reader(far_links()) as r:
        for number in (5, 15, 25):
            await r.press("tab")
            assert f"→ https://a.example/{number}" in r.shown
            assert r.text.in_sight((number, 8))
        await r.press("shift+tab")
        assert "→ https://a.example/15" in r.shown
        await r.press("3", "tab")
        assert "→ https://a.example/45" in r.shown
        await r.press("9", "tab", "tab")
        assert r.text.chosen is not None
        assert r.text.chosen.words.block == 55
        assert "There is no link after this place." in r.message


async def test_without_a_chosen_link_the_search_begins_in_sight() -> None:
    async with reader(far_links()) as r:
        await r.press("shift+tab")
        assert "→ https://a.example/5" in r.shown
        await r.press("shift+tab")
        assert "no link before" in r.message
        await r.press("escape", "G", "shift+tab")
        assert "→ https://a.example/55" in r.shown
        await r.press("escape", "g", "2", "tab")
        assert "→ https://a.example/15" in r.shown
        await r.press("less_than_sign")
        assert r.at[0] < 1


async def test_a_footnote_is_read_where_its_mark_stands() -> None:
    async with reader(NOTED) as r:
        await r.press("tab")
        assert "Counted at dawn." in r.shown
        await r.press("enter")
        assert r.at == (13, 0)
        await r.press("less_than_sign")
        assert r.at[0] < 1


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_long_footnote_opens_over_several_lines_and_closes_with_esc(
    size: tuple[int, int],
) -> None:
    words = "The count was made by hand in the old harbour office. " * 3
    note = Item(words + "It ends here.", 0, "1.")
    blocks = (Paragraph("Boats1 came in.", (Span(5, 6, "footnote"),)), note)
    async with reader(Statement("Ledger", blocks), size=size) as r:
        await r.press("tab")
        assert "here." in r.shown
        assert r.screen.query_one("#status").size.height >= 2
        await r.press("escape")
        assert r.message == ""


async def test_the_number_of_a_footnote_stands_above_the_line_and_is_still_found_as_it_is() -> None:
    async with reader(NOTED) as r:
        assert "Boats¹ are counted" in r.shown
        await r.press("slash", *"boats1", "enter")
        assert r.text.findings.shown == Match(0, 0, 6)


async def test_a_link_to_a_place_on_the_page_goes_there() -> None:
    async with reader(NOTED) as r:
        await r.press("tab", "tab", "enter")
        assert r.at == (11, 0)
        assert r.world.opened == ["0"]


async def test_a_link_to_a_named_place_goes_there_and_back() -> None:
    words = "See the last boat."
    link = Span(8, 17, "link", "#boat-9")
    blocks = (Paragraph(words, (link,)), *(Paragraph(f"Boat {n}. " * 60) for n in range(20)))
    page = Statement("Boats", blocks, anchors=(Anchor("boat-9", 10),))
    async with reader(page) as r:
        await r.press("tab", "enter")
        assert r.at == (10, 0)
        assert r.rows[2].strip().startswith("Boat 9.")
        await r.press("less_than_sign")
        assert r.rows[2].strip() == "Boats"


async def test_a_link_with_the_address_of_the_page_itself_stays_on_it() -> None:
    here = "https://office.example/boats"
    link = Span(8, 17, "link", f"{here}#boat-9")
    blocks = (
        Paragraph("See the last boat.", (link,)),
        *(Paragraph(f"Boat {n}. " * 60) for n in range(20)),
    )
    page = Statement("Boats", blocks, anchors=(Anchor("boat-9", 10),))
    async with reader(reading_of(page, url=f"{here}#top")) as r:
        await r.press("tab", "enter")
        assert r.at == (10, 0)
        assert r.world.opened == ["0"]


async def test_a_link_to_a_place_that_the_page_does_not_have_says_so() -> None:
    link = Span(4, 8, "link", "#nowhere")
    async with reader(Statement("Boats", (Paragraph("The boat is late.", (link,)),))) as r:
        await r.press("tab", "enter")
        assert r.message == "This page has no place called “nowhere”."


async def test_a_link_to_a_place_of_another_page_opens_it_there() -> None:
    link = Span(4, 8, "link", "boats.txt#boat-9")
    boats = Statement(
        "Boats",
        tuple(Paragraph(f"Boat {n}. " * 60) for n in range(20)),
        anchors=(Anchor("boat-9", 9),),
    )
    world = World(
        {
            "0": reading_of(Statement("Quay", (Paragraph("The boat is late.", (link,)),))),
            "boats.txt": reading_of(boats),
        }
    )
    async with reader(world=world) as r:
        await r.press("tab", "enter")
        assert (r.text.statement, r.at) == (boats, (9, 0))
        await r.press("backspace")
        assert r.text.statement.title == "Quay"


async def test_links_reach_the_terminal_as_links_only_when_they_may_be_opened() -> None:
    async with reader(linked_statement()) as r:
        links = {
            segment.text: segment.style.link
            for y in range(r.text.size.height)
            for segment in r.text.render_line(y)
            if segment.style
        }
        assert links["tide table"] == "https://tides.example/table"
        assert links["notes"] is None
        assert links["trap"] is None


async def test_what_was_set_aside_is_shown_where_it_stood_and_goes_again() -> None:
    notice = replace(NOTICE, text="About cookies\n\nWe use some.", before_block=1)
    async with reader(reading_of(long_statement(), notice)) as r:
        await r.press("C")
        assert TITLE in r.shown
        assert "We use some." in r.shown
        assert r.at == (1, 0)
        await r.press("C")
        assert "We use some." not in r.shown
        await r.press("g")
        assert r.text.statement == long_statement()


async def test_where_nothing_was_set_aside_it_is_said() -> None:
    async with reader(long_statement()) as r:
        await r.press("C")
        assert "No words were set aside" in r.message


def test_quotations_after_the_notice_keep_their_words() -> None:
    statement = Statement("", (Paragraph("a"), Paragraph("b")), quotes=(Quote("b", 1, 0, 1),))
    whole, at = with_notice(statement, replace(NOTICE, text="x\n\ny", before_block=1))
    assert at == 1
    assert whole.blocks[whole.quotes[0].block].text == "b"


async def test_only_a_file_can_be_edited() -> None:
    async with reader(long_statement()) as r:
        await r.press("E")
        assert "Only a file" in r.message


async def test_a_slow_page_can_be_given_up() -> None:
    world = World({"0": reading_of(long_statement())})
    async with reader(world=world) as r:
        way: Way = Way()
        never: Future = Future()
        r.screen.expect("https://slow.example/", never, way)
        way.said = "3 of 9 KB …"
        await asyncio.sleep(0.4)
        await r.pilot.pause()
        assert "https://slow.example/: 3 of 9 KB" in r.message
        await r.press("escape")
        assert way.given_up
        assert "Given up" in r.message
        assert r.text.statement.title == "The ledger of the harbour"


@pytest.mark.parametrize(
    ("keys", "moved", "block"),
    [(("G",), (), 23), (("5", "0", "G"), (), 12), (("G",), ("k",), 7)],
)
async def test_the_way_to_the_end_goes_on_when_the_rest_is_there(
    keys: tuple[str, ...], moved: tuple[str, ...], block: int
) -> None:
    whole = long_statement()
    async with reader(replace(whole, blocks=whole.blocks[:8], quotes=())) as r:
        rest: Future = Future()
        beginning = replace(r.text.opened, rest=lambda: rest, share=0.3)
        r.screen._show(beginning, (0, 0))
        await r.press(*keys)
        assert "the rest" in r.message
        await r.press(*moved)
        r.screen.replace(replace(beginning, statement=whole, rest=None, share=1.0))
        await r.settle()
        assert max(line.block for line in r.text.lines) >= block
        assert (min(line.block for line in r.text.lines) > 7) is (not moved)


async def test_the_beginning_stays_when_the_rest_cannot_be_read() -> None:
    async with reader(long_statement()) as r:
        rest: Future = Future()
        rest.set_result(trouble("0", SourceError("is gone")))
        beginning = replace(r.text.opened, rest=lambda: rest, share=0.1)
        r.screen._arrive(beginning)
        await r.settle()
        assert "rest of this text could not be read" in r.message
        assert r.text.statement == long_statement()
