"""The consent notice found in plain text: what is set aside, and what never is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.shared import PICUM, needs_picum
from tui_reader.notice.dump import find
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.paths import asset


def rest(text: str) -> str:
    """What is left of a page when the notice is set aside."""
    found = find(text)
    kept = text
    for start, end in reversed(found.spans if found else ()):
        kept = kept[:start] + kept[end:]
    return kept


def test_the_bundled_briefing_is_read_whole() -> None:
    with open(asset("statements", "briefing.txt"), encoding="utf-8") as file:
        text = file.read()
    found = find(text)
    assert found is not None
    assert rest(text).lstrip().startswith("The revised EU Anti-Trafficking Directive")
    assert tuple(each.key for each in found.notice.categories) == CATEGORY_KEYS
    assert [each.always_active for each in found.notice.categories] == [True] + [False] * 4
    assert found.notice.categories[0].cookies[1].name == "csrf_token"
    assert found.notice.buttons == ("Reject All", "Save My Preferences", "Accept All")


@needs_picum
def test_category_names_may_stand_only_inside_the_descriptions() -> None:
    text = PICUM.read_text(encoding="utf-8")
    found = find(text)
    assert found is not None
    assert rest(text).lstrip().startswith("New EU Anti-trafficking Directive leaves")
    assert tuple(each.key for each in found.notice.categories) == CATEGORY_KEYS
    assert all(each.description for each in found.notice.categories)
    assert [each.always_active for each in found.notice.categories] == [True] + [False] * 4


@given(st.text(max_size=400))
def test_any_text_has_valid_spans(text: str) -> None:
    found = find(text)
    place = 0
    for start, end in found.spans if found else ():
        assert place <= start < end <= len(text)
        place = end
