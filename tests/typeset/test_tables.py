"""Tables fit the column."""

from __future__ import annotations

from tui_reader.statement.model import Statement, Table
from tui_reader.typeset.lines import Setting, set_block
from tui_reader.typeset.measure import cells

FEES = Table((("Boat", "Fee"), ("Lugger", "12"), ("Coble", "7")))


def rows(table: Table, setting: Setting) -> list[str]:
    return [line.text for line in set_block(Statement("", (table,)), 0, setting)]


def test_columns_stand_side_by_side_and_figures_at_the_right() -> None:
    assert rows(FEES, Setting(40)) == [
        "Boat   │ Fee",
        "━━━━━━━┿━━━━",
        "Lugger │  12",
        "Coble  │   7",
    ]


def test_a_text_file_has_a_frame_that_readers_of_grid_tables_know() -> None:
    assert rows(FEES, Setting(40, plain=True)) == [
        "+--------+-----+",
        "| Boat   | Fee |",
        "+========+=====+",
        "| Lugger |  12 |",
        "+--------+-----+",
        "| Coble  |   7 |",
        "+--------+-----+",
    ]


def test_a_cell_too_wide_wraps_in_its_column() -> None:
    table = Table((("Boat", "What it carries"), ("Lugger", "herring and mackerel for the market")))
    lines = rows(table, Setting(30))
    assert max(map(cells, lines)) <= 30
    assert lines[0].startswith("Boat   │ What it")
    assert any(line.startswith("       │ ") for line in lines)


def test_too_many_columns_are_read_one_row_at_a_time() -> None:
    head = tuple(f"Column {n}" for n in range(12))
    table = Table((head, tuple(f"value {n}" for n in range(12))))
    lines = rows(table, Setting(40))
    assert "Column 3: value 3" in lines


def test_wide_characters_keep_the_columns_straight() -> None:
    table = Table((("船", "料金"), ("ラガー", "12")), head=True)
    lines = rows(table, Setting(40))
    assert {cells(line.partition("│")[0]) for line in (lines[0], lines[2])} == {7}


def test_rows_of_different_length_and_no_rows_at_all_are_drawn() -> None:
    assert rows(Table((("a",), ("b", "c"))), Setting(20))[2].split() == ["b", "│", "c"]
    assert rows(Table(()), Setting(20)) is not None


def test_cells_read_from_the_right_stand_at_the_right_of_their_column() -> None:
    table = Table((("word", "מחיר"), ("אב גד", "7")))
    assert rows(table, Setting(40)) == [
        "word  │ ריחמ",
        "━━━━━━┿━━━━━",
        "דג בא │    7",
    ]
    assert rows(table, Setting(40, plain=True))[3] == "| אב גד |    7 |"


def test_an_author_may_say_to_which_side_a_column_is_set() -> None:
    table = Table(
        (("Name", "Boats", "Berth"), ("Ada", "about 3", "x"), ("Berta", "12", "north")),
        sides=("centre", "right", "centre"),
    )
    assert rows(table, Setting(40)) == [
        "Name  │   Boats │ Berth",
        "━━━━━━┿━━━━━━━━━┿━━━━━━",
        " Ada  │ about 3 │   x",
        "Berta │      12 │ north",
    ]
    figures = Table((("Boats",), ("3",), ("12",)), sides=("left",))
    assert rows(figures, Setting(40))[2:] == ["3", "12"]
