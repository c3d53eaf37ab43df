"""Publication dates as pages write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.statement.dates import read_date


@pytest.mark.parametrize(
    "text",
    [
        "2021-03-14",
        "2021-03-14T10:00:00+01:00",
        "2021/3/14",
        "20210314",
        "14.03.2021, 10:15 Uhr",
        "14/03/2021",
        "03/14/2021",
        "March 14, 2021",
        "Published Mar. 14th, 2021",
        "14 March 2021",
        "Sonntag, 14. März 2021",
        "le 14 mars 2021",
        "14 de marzo de 2021",
        "14 marzo 2021",
        "14 maart 2021",
        "14 marca 2021",
        "14 de março de 2021",
    ],
)
def test_a_date_is_read_in_many_forms(text: str) -> None:
    assert read_date(text) == date(2021, 3, 14)


@pytest.mark.parametrize(
    ("text", "month"),
    [("1er août 2020", 8), ("1. Mai 2020", 5), ("1 juillet 2020", 7), ("1 stycznia 2020", 1),
     ("1 października 2020", 10), ("1 de dezembro de 2020", 12), ("1 ottobre 2020", 10),
     ("1 juin 2020", 6), ("1 enero 2020", 1), ("1 diciembre 2020", 12), ("1 lipca 2020", 7),
     ("1 giugno 2020", 6), ("1 luglio 2020", 7), ("1 février 2020", 2), ("1 Jänner 2020", 1),
     ("1 czerwca 2020", 6), ("1 października 2020", 10), ("1 agosto 2020", 8), ("1 mei 2020", 5)],
)  # fmt: skip
def test_months_are_known_by_their_names(text: str, month: int) -> None:
    assert read_date(text) == date(2020, month, 1)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2021-02-30", "0000-00-00", "31.31.2021", "1850-01-01", "call 0800 2021 12"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(day.strftime("%d.%m.%Y")) == day
    assert read_date(day.strftime("%d %B %Y")) == day


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    read_date(text)
