"""Search looks at what a statement says, not at how it is set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.statement.model import Heading, Paragraph, Statement
from tui_reader.tui import query as query_module
from tui_reader.tui import search
from tui_reader.tui.query import Expression, QueryError, pattern
from tui_reader.tui.search import Findings, Match, gathered, scan, showing
from tui_reader.typeset.lines import TITLE


def found(text: str, query: str) -> list[str]:
    wanted = pattern(query)
    return [hit.group() for hit in wanted.finditer(text)] if wanted else []


def everywhere(statement: Statement, query: str) -> list[Match]:
    wanted = pattern(query)
    assert wanted is not None
    blocks = range(TITLE, len(statement.blocks))
    return [match for batch in scan(statement, wanted, blocks) for match in batch]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("malaga", "Málaga"),
        ("zolty", "żółty"),
        ("Ångström", "Angstrom"),
        ("uber", "U\u0308ber"),
        ("smorrebrod", "smørrebrød"),
        ("αλφα", "Άλφα"),
        ("елка", "ёлка"),
        ("か", "か\u3099"),
        ("\uf900", "\u8c48"),
        ("\uf900", "\uf900"),
        ("\u0958", "\u0958"),
        ("احمد", "أحمد"),
        ("الميناء", "الميناءِ"),
        ("שלום", "שָׁלוֹם"),
    ],
)
def test_accents_do_not_matter(query: str, text: str) -> None:
    assert len(found(text, query)) == 1


def test_capitals_matter_only_when_the_query_has_one() -> None:
    text = "Reading about reading in READING"
    assert len(found(text, "reading")) == 3
    assert found(text, "Reading") == ["Reading"]
    assert found("Élan élan", "Elan") == ["Élan"]


def test_any_white_space_stands_for_any_other() -> None:
    assert found("safe\nreporting", "safe reporting") == ["safe\nreporting"]
    assert found("safe\u00a0 reporting", "safe reporting") == ["safe\u00a0 reporting"]


def test_soft_hyphens_are_seen_through() -> None:
    assert found("re\u00adport\u00ading", "reporting") == ["re\u00adport\u00ading"]


def test_joiners_and_invisible_breaks_are_seen_through() -> None:
    assert found("re\u200bport\u2060ing", "reporting") == ["re\u200bport\u2060ing"]


def test_marks_without_which_a_letter_is_another_one_are_looked_for() -> None:
    assert found("क्षत्र कष", "क्ष") == ["क्ष"]
    assert found("ที่นี่", "ที่") == ["ที่"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("efficient", "eﬃcient"),
        ("efficient", "eﬀicient"),
        ("efficient", "efﬁcient"),
        ("ﬁrst", "first"),
        ("strasse", "Straße"),
        ("Straße", "Strasse"),
        ("aerosol", "ærosol"),
        ("Aesop", "Æsop"),
        ("Œuvre", "OEuvre"),
        ("and so on...", "and so on…"),
        ("and so on…", "and so on..."),
    ],
)
def test_letters_written_as_one_sign_are_the_same_letters(query: str, text: str) -> None:
    assert found(text, query) == [text]


@pytest.mark.parametrize("query", ["e", "ef", "eff", "effi", "effic"])
def test_a_word_is_found_while_only_a_part_of_a_sign_is_typed(query: str) -> None:
    assert len(found("eﬃcient", query)) >= 1


def test_what_is_too_long_to_look_for_is_said_to_be() -> None:
    with pytest.raises(QueryError, match="too long"):
        pattern("long " * 1000)


def test_typographic_marks_are_found_by_the_plain_ones_and_the_other_way_round() -> None:
    assert found('it\'s "so"', "it’s “so”") == ['it\'s "so"']
    assert found("it’s “knowingly used”", "it's \"knowingly") == ["it’s “knowingly"]
    assert found("two‑thirds", "two-thirds") == ["two‑thirds"]


def test_signs_with_a_meaning_in_patterns_are_only_signs() -> None:
    assert found("a.b [x] (y) ^z$ a+b", "[x] (y) ^z$") == ["[x] (y) ^z$"]
    assert found("a.b axb", "a.b") == ["a.b"]


def test_nothing_is_looked_for_when_nothing_is_typed() -> None:
    assert pattern("") is None
    assert pattern("  \t") is None
    assert pattern("\u0301") is None


@given(st.text(max_size=40), st.text(max_size=20), st.text(max_size=40))
def test_what_stands_in_a_text_is_found_in_it(before: str, query: str, after: str) -> None:
    wanted = pattern(query)
    if wanted is not None:
        assert wanted.search(before + query + after) is not None


@given(
    st.text(alphabet="abfisßﬁﬀﬃæ… .İıſÅé\u0301\u00ad", max_size=30),
    st.text(alphabet="abfisßﬁﬀﬃæ…. İıſÅé ", max_size=6),
)
def test_odd_letters_break_nothing(text: str, query: str) -> None:
    wanted = pattern(query)
    assert wanted is None or wanted.search(text + query)
    for hit in wanted.finditer(text) if wanted else ():
        assert hit.end() > hit.start()


def test_the_title_and_every_kind_of_block_are_searched() -> None:
    statement = Statement("A boat", (Heading("The boat"), Paragraph("No ship, a boat.")))
    assert everywhere(statement, "boat") == [Match(-1, 2, 6), Match(0, 4, 8), Match(1, 11, 15)]


def test_a_match_over_the_edge_of_a_piece_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_PIECE", 10)
    text = "xxxxxxxxboat boat boatboat"
    statement = Statement("", (Paragraph(text),))
    starts = [match.start for match in everywhere(statement, "boat")]
    assert starts == [8, 13, 18, 22]


@given(st.text(alphabet="ab ", max_size=60), st.integers(1, 12))
def test_pieces_give_what_the_whole_gives(text: str, piece: int) -> None:
    wanted = pattern("ab")
    assert wanted is not None
    whole = [hit.span() for hit in wanted.finditer(text)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "_PIECE", piece)
        parts = everywhere(Statement("", (Paragraph(text),)), "ab")
    assert [(match.start, match.end) for match in parts] == whole


def test_a_long_search_can_be_stopped_between_pieces() -> None:
    blocks = (Paragraph("boat " * 200_000),)
    wanted = pattern("boat")
    assert wanted is not None
    batches = scan(Statement("", blocks), wanted, range(1))
    assert 0 < len(next(batches)) < 200_000


def test_a_search_that_takes_long_can_be_stopped_between_blocks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "monotonic", iter(range(100)).__next__)
    wanted = pattern("boat")
    assert wanted is not None
    batches = scan(Statement("", (Paragraph("boat"),) * 5), wanted, range(5))
    assert next(batches) == [Match(0, 0, 4)]


MATCHES = (Match(0, 0, 2), Match(3, 5, 7), Match(4, 0, 2))


def test_the_first_match_from_the_place_on_is_shown() -> None:
    findings = gathered("ab", MATCHES, (2, 0), done=True)
    assert findings.shown == Match(3, 5, 7)
    assert findings.count == "2/3"
    assert gathered("ab", MATCHES, (3, 6), done=True).shown == Match(4, 0, 2)


def test_when_none_follows_the_first_of_all_is_shown_once_that_is_known() -> None:
    findings = gathered("ab", MATCHES, (5, 0), done=False)
    assert findings.shown is None
    assert findings.count == "…"
    assert gathered("ab", MATCHES, (5, 0), done=True).count == "1/3"


def test_the_count_says_that_it_may_grow() -> None:
    assert gathered("ab", MATCHES, (0, 0), done=False).count == "1/3+"


def test_stepping_goes_round() -> None:
    findings = gathered("ab", MATCHES, (4, 0), done=True)
    assert [findings.step(n).current for n in (0, 1, -1)] == [2, 0, 1]
    assert Findings("ab").step(1) == Findings("ab")


def test_stepping_while_the_search_goes_on_is_not_undone() -> None:
    gone_to = gathered("ab", MATCHES[:2], (0, 0), done=False).step(1).shown
    later = gathered("ab", MATCHES, (0, 0), done=True)
    assert showing(later, gone_to).shown == MATCHES[1]
    assert showing(later, None) == later
    assert showing(later, Match(8, 0, 1)) == later


def test_nothing_found_is_said() -> None:
    assert gathered("ab", (), (0, 0), done=True).count == "none"
    assert gathered("", (), (0, 0), done=True).count == ""


def expressed(text: str, query: str) -> list[str]:
    hits = Expression(query).finditer(text, 0, len(text))
    return [text[hit.start() : hit.end()] for hit in hits]


def test_an_expression_finds_what_it_describes() -> None:
    assert expressed("boats 12, 13 and 140", r"\d{2,}") == ["12", "13", "140"]
    assert expressed("one\ntwo", "^two$") == ["two"]


def test_capitals_matter_in_an_expression_when_it_has_one() -> None:
    assert expressed("Boat boat", "boat") == ["Boat", "boat"]
    assert expressed("Boat boat", "Bo.t") == ["Boat"]
    assert expressed("Boat boat", r"\Soat") == ["Boat", "boat"]


def test_empty_matches_are_none() -> None:
    assert expressed("abc", "x*") == []


@pytest.mark.parametrize("query", ["(", "[a", "a{2,1}", "(?P<x", "(" * 5000 + ")" * 5000])
def test_what_is_no_expression_is_said_to_be_none(query: str) -> None:
    with pytest.raises(QueryError, match="expression"):
        expressed("text", query)


def test_an_expression_that_would_never_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(query_module, "_PATIENCE", 0.05)
    with pytest.raises(QueryError, match="too long"):
        expressed("a" * 64 + "b", r"(?:a|a|aa)+$(?<!b)c|(?:\w|a)*?(?:a|a)*\d")
