"""Widths agree with the terminal's tables, and what fits is whole."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import iter_graphemes, wcwidth

from tests.typeset.settings import any_text, texts
from tui_reader.typeset.measure import cells, first_grapheme, is_narrow, reach


def test_every_character_taken_as_narrow_has_one_cell_in_the_tables() -> None:
    narrow = [chr(n) for n in range(0x30000) if is_narrow(chr(n))]
    assigned = [c for c in narrow if unicodedata.category(c) != "Cn"]
    assert [c for c in assigned if wcwidth(c) != 1] == []
    assert len(assigned) > 1500


def test_no_character_taken_as_narrow_joins_the_one_before_it() -> None:
    narrow = [chr(n) for n in range(0x30000) if is_narrow(chr(n))]
    assert [c for c in narrow if len(list(iter_graphemes("x" + c))) != 2] == []


def test_text_of_many_scripts_has_the_width_of_its_graphemes() -> None:
    assert cells("statement") == 9
    assert cells("“naïve” – Žižek…") == 16
    assert cells("漢字かな") == 8
    assert cells("e\u0301") == 1
    assert cells("👩‍👩‍👧‍👦") == 2
    assert cells("🇪🇺") == 2
    assert cells("co\u00adop") == 4
    assert cells("a\u200bb") == 2


@given(any_text, st.integers(1, 40))
def test_what_fits_is_not_wider_than_the_room_and_ends_between_graphemes(
    text: str, width: int
) -> None:
    text = text.replace("\n", "").replace("\t", "")
    end = reach(text, 0, len(text), width)
    assert cells(text[:end]) <= width
    edges = {0}
    for grapheme in iter_graphemes(text):
        edges.add(max(edges) + len(grapheme))
    assert end in edges
    if end < len(text):
        assert cells(text[: first_grapheme(text, end, len(text))]) > width


@given(texts)
def test_narrow_text_is_as_wide_as_it_is_long(text: str) -> None:
    if is_narrow(text):
        assert cells(text) == len(text)


@pytest.mark.parametrize("marks", [10, 1000, 20_000])
def test_a_grapheme_of_any_length_stays_whole(marks: int) -> None:
    text = "e" + "\u0301" * marks + "x"
    assert first_grapheme(text, 0, len(text)) == marks + 1
    assert reach(text, 0, len(text), 1) == marks + 1
