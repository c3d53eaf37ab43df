"""A statement as lines: one order from both ends, and every place found again."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.typeset.settings import settings_of_lines, statements
from tui_reader.statement.model import Code, Heading, Paragraph, Statement, Table
from tui_reader.typeset.layout import Layout
from tui_reader.typeset.lines import TITLE, Setting

HAY = "The harbour office keeps a ledger of every boat that comes in. "


def places_down(layout: Layout) -> list[tuple[int, int, int]]:
    found, at = [], layout.first
    while at is not None:
        found.append(at)
        at = layout.next(at)
    return found


def places_up(layout: Layout) -> list[tuple[int, int, int]]:
    found, at = [], layout.last
    while at is not None:
        found.append(at)
        at = layout.previous(at)
    return found[::-1]


@given(statements, settings_of_lines)
def test_the_way_up_is_the_way_down_reversed(statement: Statement, setting: Setting) -> None:
    layout = Layout(statement, setting)
    down = places_down(layout)
    assert down == places_up(layout)
    assert down == sorted(down)


@given(statements, settings_of_lines)
def test_the_place_of_a_line_is_found_by_what_it_shows(
    statement: Statement, setting: Setting
) -> None:
    layout = Layout(statement, setting)
    for place in places_down(layout):
        line = layout.line(place)
        if line.start < line.end and line.role != "table":
            assert layout.find(line.block, line.start) == place
            assert layout.find(line.block, line.end - 1) == place


@given(statements, settings_of_lines)
def test_progress_grows_from_the_first_line_to_all(statement: Statement, setting: Setting) -> None:
    layout = Layout(statement, setting)
    shares = [layout.progress(place) for place in places_down(layout)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_moving_ends_at_the_first_and_the_last_line() -> None:
    layout = Layout(Statement("Tides", (Paragraph(HAY * 3),)), Setting(30))
    assert layout.move(layout.last, -1000) == layout.first
    assert layout.move(layout.first, 1000) == layout.last


def test_a_statement_without_a_title_begins_with_its_first_block() -> None:
    layout = Layout(Statement("", (Paragraph("Words."),)), Setting(30))
    assert layout.line(layout.first).text == "Words."
    assert layout.find(TITLE, 0) == layout.first


def test_nothing_at_all_is_one_blank_line() -> None:
    layout = Layout(Statement("", ()), Setting(30))
    assert layout.first == layout.last
    assert layout.line(layout.first).text == ""


LONG_TABLE = Table((("number", "boat"), *((str(n), f"boat {n}") for n in range(20_000))))


@pytest.mark.parametrize(
    "block",
    [Paragraph(HAY * 5000), Code("\n".join([HAY] * 5000)), LONG_TABLE, Paragraph("x" * 300_000)],
    ids=["paragraph", "code", "table", "one word"],
)
def test_a_block_of_any_length_is_set_part_by_part(block) -> None:
    layout = Layout(Statement("", (Heading("Long"), block)), Setting(72))
    down = places_down(layout)
    assert down == places_up(layout)
    middle = layout.find(1, len(block.text) // 2)
    line = layout.line(middle)
    assert line.start <= len(block.text) // 2 <= line.end
    fresh = Layout(layout.statement, layout.setting)
    assert fresh.line(fresh.find(1, len(block.text) // 2)) == line


def test_the_same_statement_in_another_width_finds_the_same_place() -> None:
    layout = Layout(Statement("", (Paragraph(HAY * 50),)), Setting(72))
    other = layout.again(Setting(31))
    line = other.line(other.find(0, 1234))
    assert line.start <= 1234 < line.end
