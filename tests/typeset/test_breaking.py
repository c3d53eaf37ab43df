"""Where lines end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.typeset.settings import texts
from tui_reader.typeset.breaking import break_lines
from tui_reader.typeset.hyphens import divider
from tui_reader.typeset.measure import cells, first_grapheme


def broken(text: str, width: int, **how) -> list[str]:
    lines, at = [], 0
    for stop, following, hyphen in break_lines(text, 0, len(text), width, **how):
        lines.append(text[at:stop] + "-" * hyphen)
        at = following
    return lines


def test_lines_are_filled_as_far_as_words_go() -> None:
    lines = broken("the boats came in before the sunset", 14)
    assert lines == ["the boats came", "in before the", "sunset"]


def test_a_word_that_ends_at_the_edge_stays_on_its_line() -> None:
    assert broken("seven eight", 5) == ["seven", "eight"]


def test_spaces_at_a_break_are_swallowed() -> None:
    assert broken("one    other", 5) == ["one", "other"]


def test_no_line_ends_at_a_no_break_space() -> None:
    lines = broken("in the year\u00a02024 it lasted", 12)
    assert lines == ["in the", "year\u00a02024 it", "lasted"]


def test_a_compound_may_part_after_its_hyphen() -> None:
    assert broken("against anti-trafficking law", 14) == ["against anti-", "trafficking", "law"]


@pytest.mark.parametrize("word", ["an e-mail", "be COVID-19", "at x--yyy"])
def test_short_prefixes_and_numbers_are_not_parted_at_a_hyphen(word: str) -> None:
    assert broken(word, len(word) - 2) == word.split(" ")


def test_addresses_part_after_slashes() -> None:
    lines = broken("see https://office.example/ledger/boats", 30)
    assert lines == ["see https://office.example/", "ledger/boats"]


def test_an_address_parts_after_slashes_on_its_further_lines_too() -> None:
    lines = broken("https://office.example/ledger/herring_boats/lantern_fishing", 28)
    assert lines == ["https://office.example/", "ledger/herring_boats/", "lantern_fishing"]


def test_alternatives_and_units_do_not_part_at_a_slash() -> None:
    assert broken("fish and/or crabs", 9) == ["fish", "and/or", "crabs"]


def test_a_line_may_end_after_an_em_dash() -> None:
    assert broken("the tide—or the wind", 13) == ["the tide—or", "the wind"]
    assert broken("the tides—or the winds", 11) == ["the tides—", "or the", "winds"]


@pytest.mark.parametrize("mark", ["!", "?", ";", ":", "»", "–", "…"])
def test_spaced_punctuation_never_begins_a_line(mark: str) -> None:
    assert broken(f"vraiment oui {mark} disait", 12) == ["vraiment", f"oui {mark} disait"]


def test_an_opening_mark_never_ends_a_line() -> None:
    assert broken("il dit « oui » encore", 8) == ["il dit", "« oui »", "encore"]


def test_prose_never_looks_like_a_list_where_a_line_begins() -> None:
    lines = broken("we counted to 12. Then onwards", 14)
    assert lines == ["we counted", "to 12. Then", "onwards"]
    assert broken("it is six - four really", 9) == ["it is", "six -", "four", "really"]


def test_soft_hyphens_show_only_where_a_line_ends() -> None:
    text = "co\u00adoper\u00adation"
    assert broken(text, 7) == ["co\u00adoper\u00ad-", "ation"]
    assert broken(text, 11) == [text]


def test_a_zero_width_space_lets_a_line_end() -> None:
    assert broken("harbour\u200boffice", 9) == ["harbour\u200b", "office"]


def test_ideographs_part_anywhere_but_before_closing_and_after_opening_marks() -> None:
    assert broken("港の記録。「潮」と風", 8) == ["港の記", "録。", "「潮」と", "風"]


def test_korean_words_stay_whole() -> None:
    assert broken("항구 사무소", 8) == ["항구", "사무소"]


def test_a_word_too_long_is_cut_between_graphemes() -> None:
    assert broken("e\u0301" * 5, 2) == ["e\u0301" * 2, "e\u0301" * 2, "e\u0301"]
    assert broken("a" * 7, 3) == ["aaa", "aaa", "a"]


def test_a_character_wider_than_the_line_still_gets_a_line() -> None:
    assert broken("漢字", 1) == ["漢", "字"]


def test_a_last_line_of_one_short_word_is_avoided() -> None:
    assert broken("many boats came back in", 20) == ["many boats came", "back in"]


def test_whole_words_are_parted_nowhere() -> None:
    text = "against anti-trafficking https://office.example/ledger/boats co\u00adop"
    assert broken(text, 10, whole_words=True) == text.split(" ")


def test_words_are_divided_where_the_line_would_end_too_early() -> None:
    lines = broken("the new criminalisation of it", 16, divide=divider("en"))
    assert lines == ["the new crimin-", "alisation of it"]


@pytest.mark.parametrize(
    "name",
    [
        "https://harbourmaster.example/",
        "www.harbourmaster.example",
        "harbourmaster@office.example",
        "office/harbourmaster.txt",
        "the_harbourmaster_ledger",
    ],
)
def test_no_hyphen_is_added_to_an_address_or_the_name_of_a_file(name: str) -> None:
    lines = broken(f"see {name} and more", 14, divide=divider("en"))
    assert "-" not in "".join(lines)


def test_letters_that_stand_for_words_are_not_divided() -> None:
    divide = divider("en")
    assert divide is not None
    assert divide("CRIMINALISATION") == []
    assert divide("Criminalisation")


def test_no_more_than_two_lines_in_a_row_end_with_a_hyphen() -> None:
    text = "criminalisation " * 60
    ends = [line.endswith("-") for line in broken(text, 21, divide=divider("en"))]
    assert any(ends)
    assert not any(all(ends[at : at + 3]) for at in range(len(ends) - 2))


def test_a_language_without_patterns_divides_nothing() -> None:
    assert divider("tlh") is None


@given(texts, st.integers(1, 60), st.booleans(), st.booleans())
def test_lines_share_the_text_out_and_none_is_wider_than_allowed(
    text: str, width: int, whole: bool, hyphenate: bool
) -> None:
    text = text.replace("\n", " ").replace("\t", " ")
    divide = divider("en") if hyphenate else None
    at = 0
    for stop, following, hyphen in break_lines(
        text, 0, len(text), width, whole_words=whole, divide=divide
    ):
        assert at <= stop <= following
        assert following > at or following == len(text)
        assert not text[stop:following].strip(" ")
        line = text[at:stop]
        if cells(line) + hyphen > width:
            lone = first_grapheme(text, at, len(text)) == stop
            assert lone or (whole and " " not in line.strip(" "))
        at = following
    assert at == len(text)
