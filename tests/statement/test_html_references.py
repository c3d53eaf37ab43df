"""Control characters that a page hides behind references."""

from __future__ import annotations

import pytest

from tui_reader.statement.html import parse, parse_tree
from tui_reader.statement.limits import without_controls

WORDS = "The ferry runs again from the first day of March, as the harbour board has said. " * 4


@pytest.mark.parametrize(
    "reference", ["&#27;", "&#x1b;", "&#X1B;", "&#0027;", "&#27", "&#x7f;", "&#0;"]
)
def test_a_page_with_them_is_read_and_they_are_seen(reference: str) -> None:
    page = (
        f"<html><body><article><h1>Ferry</h1><nav>menu</nav>{reference}<p>{WORDS}</p>"
        f"<p>One{reference}[2J two. {WORDS}</p></article></body></html>"
    )
    text = "".join(block.text for block in parse(parse_tree(page), None).blocks)
    assert "runs again" in text
    assert not any(ord(char) < 32 and char != "\n" for char in text)


def test_other_references_stay() -> None:
    kept = "&#9;&#10;&#13;&#32;&#270;&#x1bc;&#128;&#x2014;&amp;&#38;"
    assert without_controls(kept) == kept
    assert without_controls("&#27;[31m") == "␛[31m"
