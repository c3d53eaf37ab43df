"""HTML becomes a statement."""

from __future__ import annotations

from tui_reader.statement.html import parse, parse_tree
from tui_reader.statement.model import Heading, Paragraph, Statement


def read(page: str, url: str | None = None) -> Statement:
    return parse(parse_tree(page), url)


SENTENCE = "The council met on Monday and spoke about the bridge until late in the night. "


def test_an_article_among_menus_is_what_is_read() -> None:
    statement = read(
        "<html><body><nav><ul><li><a href='/'>Home</a></li></ul></nav>"
        f"<article><h1>The bridge</h1><p>{SENTENCE * 3}</p><h2>Costs</h2><p>{SENTENCE * 2}</p>"
        "</article><footer><p>All rights reserved</p></footer></body></html>"
    )
    assert statement.title == "The bridge"
    assert statement.blocks == (
        Paragraph((SENTENCE * 3).strip()),
        Heading("Costs", 2),
        Paragraph((SENTENCE * 2).strip()),
    )
