"""Plain text as it is published: numbered sections, RFCs, Project Gutenberg."""

from __future__ import annotations

from tui_reader.statement.model import Heading, Item, Paragraph
from tui_reader.statement.plain import parse

BOOK = """\
The Project Gutenberg eBook of The Quiet Room, by Jane Alder

This eBook is for the use of anyone anywhere.

Title: The Quiet Room
       A Story

Author: Jane Alder

*** START OF THE PROJECT GUTENBERG EBOOK THE QUIET ROOM ***

CHAPTER I.

It was a dark morning.

*** END OF THE PROJECT GUTENBERG EBOOK THE QUIET ROOM ***

Updated editions will replace the previous one.
"""
RFC = """\
1.  Introduction

   The rooms are open to all who read, and nobody who
   reads aloud is in a room where others sit, unless it

Reed                         Informational                      [Page 1]

RFC 9999                   On Reading Rooms                   March 2025

   is a room for talking.

Reed                         Informational                      [Page 2]

RFC 9999                   On Reading Rooms                   March 2025

1.1.  Terms

   A room has a door.

2.  Doors

   They are open.
"""


def test_the_licence_of_a_book_is_not_its_text() -> None:
    statement = parse(BOOK)
    assert (statement.title, statement.authors) == ("The Quiet Room A Story", ("Jane Alder",))
    assert [block.text for block in statement.blocks] == ["CHAPTER I.", "It was a dark morning."]


def test_a_text_about_such_a_licence_is_kept() -> None:
    text = "A PROJECT GUTENBERG licence\n\nIt begins with words that nobody reads."
    assert parse(text).words == 7


def test_the_edges_of_pages_are_no_text_and_sections_are_headings() -> None:
    assert parse(RFC).title == ""
    assert parse(f"On rooms\n\n{RFC}").blocks == (
        Heading("1. Introduction", 2),
        Paragraph(
            "The rooms are open to all who read, and nobody who reads aloud is in a room where"
            " others sit, unless it is a room for talking."
        ),
        Heading("1.1. Terms", 3),
        Paragraph("A room has a door."),
        Heading("2. Doors", 2),
        Paragraph("They are open."),
    )


def test_the_last_items_of_lists_are_no_headings() -> None:
    text = "Rooms\n\n1. one\n2. two\n\nWords.\n\n1. three\n2. four\n3. five\n\nWords."
    assert [type(block) for block in parse(text).blocks] == [
        Item, Item, Paragraph, Item, Item, Item, Paragraph,
    ]  # fmt: skip
    alone = parse("Rooms\n\n1. one\n\nWords.\n\n12 Mill Lane\n\nWords.").blocks
    assert not any(isinstance(block, Heading) for block in alone)
