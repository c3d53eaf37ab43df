"""Marks in lines lose no character and stand where they belong."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.tui.marking import Link, offset_at, split
from tui_reader.tui.search import Match
from tui_reader.typeset.lines import Line, Segment

MARKS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(["match", "chosen"]))
)


def line(*segments: Segment) -> Line:
    return Line(4, 10, 30, segments, "paragraph")


@given(st.text(max_size=12), st.integers(0, 20), MARKS)
def test_the_parts_are_the_whole(text: str, start: int, marks: list[tuple[int, int, str]]) -> None:
    parts = list(split(Segment(text, "", start), marks))
    assert "".join(part for part, _ in parts) == text
    offset = start
    for part, name in parts:
        middle = range(offset, offset + len(part))
        covering = [mark for mark in marks if set(middle) <= set(range(mark[0], mark[1]))]
        if part:
            assert name == (covering[0][2] if covering else "")
        offset += len(part)


def test_what_typesetting_added_is_never_marked() -> None:
    assert list(split(Segment("• "), [(0, 30, "match")])) == [("• ", "")]


def test_a_pointer_finds_the_character_under_it() -> None:
    there = line(Segment("▎ ", "marker"), Segment("日本", "", 10), Segment("go", "link", 12))
    assert [offset_at(there, column) for column in (-1, 0, 2, 3, 4, 6, 7, 8)] == [
        *(None, None, 10, 10, 11, 12, 13, None)
    ]


def test_a_link_covers_its_words_alone() -> None:
    link = Link(Match(4, 12, 14), "https://x.example")
    assert [link.covers(4, offset) for offset in (11, 12, 13, 14, None)] == [
        *(False, True, True, False, False)
    ]
    assert not link.covers(5, 12)
