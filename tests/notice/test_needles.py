"""Many strings looked for in one text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tui_reader.notice.needles import Needles

STRINGS = ("cookieyes.com/", "Cookie", "consent.js", "cmp", "klaro", "privacy", "/k", "config")
TEXTS = st.lists(st.sampled_from([*STRINGS, "ookie", "onsent", " ", "x"])).map("".join)


@given(st.lists(st.sampled_from(STRINGS)), TEXTS)
def test_what_stands_in_a_text_is_found_in_the_order_of_the_entries(
    needles: list[str], text: str
) -> None:
    entries = [(needle, place) for place, needle in enumerate(needles)]
    assert Needles(entries).within(text) == [each for each in entries if each[0] in text]
