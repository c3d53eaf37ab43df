"""Notices of the labelled pages: no figure here may fall."""

from __future__ import annotations

import pytest
from benchmarks.notices import Score, part, score

from tests.shared import LABELLED, needs_labelled

pytestmark = needs_labelled


@pytest.fixture(scope="module")
def total() -> Score:
    return score(LABELLED)


def test_every_manager_is_named_and_none_is_invented(total: Score) -> None:
    assert (total.precision, total.recall) == (1.0, 1.0), total.misses


def test_every_category_is_read_as_the_site_means_it(total: Score) -> None:
    assert part(total.categories) == 1.0, total.misses


def test_the_richest_form_is_found(total: Score) -> None:
    assert part(total.forms) == 1.0, total.misses


def test_buttons_and_languages_are_read(total: Score) -> None:
    assert part(total.buttons) >= 0.92, total.misses
    assert part(total.languages) >= 0.97, total.misses


def test_nothing_of_a_notice_is_left_in_a_statement(total: Score) -> None:
    assert total.leaks == 0, total.misses
