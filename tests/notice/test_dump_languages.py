"""Every language, every way to write a notice down, every place in the page."""

from __future__ import annotations

import pytest

from tests.notice.notices_by_language import NOTICES, Notice
from tui_reader.notice.dump import find
from tui_reader.notice.model import CATEGORY_KEYS

ARTICLE = (
    "Reading rooms stay open on Sundays",
    "The association of reading rooms asks every town to keep a library open on Sundays.",
    "Performance",
    "Opening hours were cut in forty towns last year. None of them asked the readers first.",
    "The association will bring its request before the council of ministers in March.",
)


def separate(notice: Notice) -> list[str]:
    lines = [notice.title, notice.introduction]
    for index, (label, description) in enumerate(notice.categories):
        lines += [label, *([notice.always] if index == 0 else []), description]
        lines.append(notice.none)
    return [*lines, *notice.buttons]


def welded(notice: Notice) -> list[str]:
    lines = [notice.title, notice.introduction]
    for index, (label, description) in enumerate(notice.categories):
        lines += [label + (notice.always if index == 0 else ""), description, notice.none]
    return [*lines, "".join(notice.buttons)]


def markdown(notice: Notice) -> list[str]:
    lines = [f"## {notice.title}", notice.introduction]
    for index, (label, description) in enumerate(notice.categories):
        box = "- [x]" if index == 0 else "- [ ]"
        lines += [f"{box} **{label}**", *([f"*{notice.always}*"] if index == 0 else [])]
        lines += [description, notice.none]
    return [*lines, " ".join(f"[{button}](#)" for button in notice.buttons)]


def nameless(notice: Notice) -> list[str]:
    lines = [notice.title, notice.introduction, notice.always]
    for _, description in notice.categories:
        lines += [description, notice.none]
    return lines


def one_line(notice: Notice) -> list[str]:
    return [" ".join(separate(notice))]


def half(notice: Notice) -> list[str]:
    return separate(notice)[:9]


def bar(notice: Notice) -> list[str]:
    return list(notice.bar)


def welded_bar(notice: Notice) -> list[str]:
    return ["".join(notice.bar)]


WAYS = (separate, welded, markdown, nameless, one_line, half, bar, welded_bar)
PLACES = {"before": 0, "between": 3, "after": len(ARTICLE)}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("language", NOTICES)
def test_all_of_it_goes_and_all_else_stays(language: str, way, place: str) -> None:
    at = PLACES[place]
    lines = way(NOTICES[language])
    for separator in ("\n\n", "\n"):
        text = separator.join((*ARTICLE[:at], *lines, *ARTICLE[at:]))
        found = find(text)
        assert found is not None
        rest = text
        for start, end in reversed(found.spans):
            rest = rest[:start] + rest[end:]
        assert [line for line in rest.split("\n") if line.strip()] == list(ARTICLE)
        assert found.notice.language == language


@pytest.mark.parametrize("way", [separate, welded, markdown, nameless, one_line])
@pytest.mark.parametrize("language", NOTICES)
def test_the_five_categories_are_understood(language: str, way) -> None:
    notice = NOTICES[language]
    found = find("\n\n".join((*way(notice), *ARTICLE)))
    assert found is not None
    got = found.notice.categories
    assert tuple(each.key for each in got) == CATEGORY_KEYS
    assert [each.always_active for each in got] == [True, False, False, False, False]
    assert [each.description for each in got] == [words for _, words in notice.categories]
    assert found.notice.title == notice.title
    assert found.notice.description == notice.introduction
    if way is not nameless:
        assert tuple(each.title for each in got) == tuple(label for label, _ in notice.categories)
        assert found.notice.buttons == notice.buttons
