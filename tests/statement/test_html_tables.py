"""Tables of HTML: their cells, captions and links, and where they may stand."""

from __future__ import annotations

import pytest

from tests.statement.html_pages import article, read, words
from tui_reader.statement.model import Block, Code, Item, Paragraph, Span, Table

HEAD = "<tr><th>Port</th><th>Ships</th></tr>"


def inner(markup: str) -> tuple[Block, ...]:
    return read(article(markup), "https://harbour.example/a/").blocks[1:-1]


def test_the_caption_of_a_table_stands_above_it() -> None:
    markup = f"<table><caption>Ships by <b>year</b></caption>{HEAD}<tr><td>Hull<td>4</table>"
    assert inner(markup) == (
        Paragraph("Ships by year"),
        Table((("Port", "Ships"), ("Hull", "4"))),
    )


def test_a_table_in_a_cell_becomes_words_of_that_cell() -> None:
    nested = "<table><tr><td>tugs</td><td>2</td></tr><tr><td>ferries</td><td>1</td></tr></table>"
    markup = f"<table>{HEAD}<tr><td>Hull</td><td>{nested}</td></tr></table>"
    assert inner(markup) == (Table((("Port", "Ships"), ("Hull", "tugs 2; ferries 1"))),)


def test_a_list_in_a_cell_is_kept_in_it() -> None:
    lists = ("<ul><li>coal<li>grain</ul>", "<ul><li>Fish first.<li>Then salt.</ul>")
    rows = "".join(f"<tr><td>Hull<br>north</td><td>{each}</td></tr>" for each in lists)
    assert inner(f"<table>{rows}</table>") == (
        Table(
            (("Hull north", "coal; grain"), ("Hull north", "Fish first. Then salt.")), head=False
        ),
    )


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_a_table_in_an_item_is_read(tag: str) -> None:
    table = f"<table>{HEAD}<tr><td>Hull</td><td>4</td></tr></table>"
    assert inner(f"<{tag}><li>These came:{table}</li><li>None left.</li></{tag}>")[1] == (
        Table((("Port", "Ships"), ("Hull", "4")))
    )


LISTED = "<tr><td>Hull<td><ul><li>coal<li>grain</ul><tr><td>Leith<td><ul><li>fish<li>salt</ul>"


@pytest.mark.parametrize(
    ("table", "types"),
    [
        (f"<table>{LISTED}</table>", [Table]),
        (f"<ul><li>See<table>{HEAD}<tr><td>a<td>b</table><li>More</ul>", [Item, Table, Item]),
        ("<pre>x = 1<br>y = 2</pre>", [Code]),
    ],
    ids=["lists", "listed", "code"],
)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_tables_and_code_are_read_wherever_they_stand(
    table: str, types: list[type[Block]], place: int
) -> None:
    parts = [f"<p>{words(2, n)}</p>" for n in range(3)]
    parts.insert(place, f"<div>{table}</div>")
    page = f"<title>Ports</title><body><article><h1>Ports</h1>{''.join(parts)}</article>"
    found = [type(block) for block in read(page).blocks]
    assert found[place : place + len(types)] == types


def test_the_words_of_a_cell_are_not_torn_apart() -> None:
    markup = f"<table>{HEAD}<tr><td><b>H</b>ull</td><td>H<sub>2</sub>O 10&nbsp;t</td></tr></table>"
    assert inner(markup) == (Table((("Port", "Ships"), ("Hull", "H2O 10 t"))),)


def test_links_in_cells_are_known() -> None:
    cell = "the <a href='/hull'>harbour</a> <a href='#n'>[1]</a>"
    assert inner(f"<table>{HEAD}<tr><td>Hull</td><td>{cell}</td></tr></table>") == (
        Table(
            (("Port", "Ships"), ("Hull", "the harbour [1]")),
            links=(Span(20, 27, "link", "https://harbour.example/hull"),),
        ),
    )


def test_code_with_line_breaks_is_code_of_the_text() -> None:
    assert inner("<pre>x = 1<br>  y = 2</pre>") == (Code("x = 1\n  y = 2"),)


def test_items_around_a_table_stay_items() -> None:
    found = inner(f"<ul><li>One of them<table>{HEAD}<tr><td>a<td>b</table><li>The other</ul>")
    assert [type(block) for block in found] == [Item, Table, Item]


def test_what_follows_a_list_with_a_table_is_kept() -> None:
    table = f"<table>{HEAD}<tr><td>a<td>b</table>"
    tail = "This was the whole of the list, and nobody asked for any more of it on that day."
    found = inner(f"<div><ul><li>One of them{table}</ul>{tail}</div>")
    assert found[-1] == Paragraph(tail)
