"""Names of people out of bylines and metadata."""

from __future__ import annotations

import pytest

from tui_reader.statement.authors import people, plain


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Reed and Bo Ek", ["Ann Reed", "Bo Ek"]),
        ("Ann Reed, Tom Lee und Bo Ek", ["Ann Reed", "Tom Lee", "Bo Ek"]),
        ("Ann Reed; Tom Lee | Bo Ek", ["Ann Reed", "Tom Lee", "Bo Ek"]),
        ("Reed, Ann", ["Ann Reed"]),
        ("van der Berg, Ann J.", ["Ann J. van der Berg"]),
        ("Reed, Ann; Lee, Tom", ["Ann Reed", "Tom Lee"]),
        ("Ann Reed, Jr.", ["Ann Reed, Jr."]),
        ("By Ann Reed, Harbour correspondent", ["Ann Reed"]),
        ("By Ann Reed, head of bridges and roads", ["Ann Reed"]),
        ("By Ann Reed and Tom Lee, Political editors", ["Ann Reed", "Tom Lee"]),
        ("Von Anna Schmidt, dpa", ["Anna Schmidt"]),
        ("Von Anna Schmidt, Redakteurin", ["Anna Schmidt"]),
        ("By Ann Reed, BBC World", ["Ann Reed"]),
        ("By Ann Reed in Paris", ["Ann Reed"]),
        ("Women in Science", ["Women in Science"]),
        ("sarah-indra", ["sarah-indra"]),
        ("https://social.example/ann", []),
        ("social.example/ann", []),
        ("admin", []),
        ("", []),
        (", and ;", []),
    ],
)
def test_a_byline_gives_the_names_of_people(line: str, names: list[str]) -> None:
    assert people([line]) == names


def test_where_each_value_is_one_person_the_surname_stands_first() -> None:
    assert people(["Garcia Reed, Ann", "Lee, Tom"], one_each=True) == ["Ann Garcia Reed", "Tom Lee"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ann O&#39;Brien", "Ann O'Brien"),
        ("Ana D&aacute;vila", "Ana Dávila"),
        ("Daily &amp;amp; Co", "Daily & Co"),
        ("AT&T &copy=1", "AT&T &copy=1"),
        ("&#27;[31m &#0;", "[31m \ufffd"),
        ("&#9999999; &nonsense;", "\ufffd &nonsense;"),
    ],
)
def test_metadata_that_is_escaped_once_too_often_is_read(written: str, meant: str) -> None:
    assert plain(written) == meant
