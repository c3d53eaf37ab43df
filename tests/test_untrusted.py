"""The boundary for text from outside."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.untrusted import field, neutralise


def test_an_escape_sequence_is_shown_not_obeyed() -> None:
    assert neutralise("\x1b]0;owned\x07 red \x1b[31m") == "␛]0;owned␇ red ␛[31m"


def test_letters_struck_twice_stand_once() -> None:
    assert neutralise("N\bNA\bA\bA _\bl_\bs i\b_t") == "NA ls it"
    assert neutralise("a\bb \x1b\b\x1b \b") == "a␈b ␛ ␈"


def test_a_c1_control_becomes_its_seven_bit_picture() -> None:
    assert neutralise("\x9b31m") == "␛[31m"


def test_line_ends_of_every_kind_become_newlines() -> None:
    assert neutralise("a\r\nb\rc\u2028d\x0ce") == "a\nb\nc\nd\ne"


def test_bidirectional_overrides_and_hidden_tags_are_removed() -> None:
    assert neutralise("a\u202eb\u2066c\U000e0041d\ufeff") == "abcd"


def test_letters_joiners_and_soft_hyphens_are_kept() -> None:
    text = "Grüße, żółć, 👩\u200d👧, dis\u00adcreet, שלום"
    assert neutralise(text) == text


def test_a_field_is_one_line_and_says_where_it_was_cut() -> None:
    assert field("  New\n\tEU \x1b Directive  ") == "New EU ␛ Directive"
    assert field("abcdefgh", limit=5) == "abcd…"


@given(st.text(alphabet=st.characters(codec=None)))
def test_nothing_but_newline_and_tab_controls_survives(text: str) -> None:
    safe = neutralise(text)
    assert all(c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") for c in safe)
    assert neutralise(safe) == safe
    safe.encode("utf-8")
    assert "\n" not in field(text)
