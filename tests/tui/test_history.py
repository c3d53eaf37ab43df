"""Back and forward, as in a browser."""

from __future__ import annotations

from tui_reader.statement.model import Statement
from tui_reader.tui.history import Visit, Visits
from tui_reader.tui.opening import Opened


def visit(name: str) -> Visit:
    return Visit(Opened(name, Statement(name, ())), (3, 14))


def test_back_returns_to_what_was_left_with_its_place() -> None:
    step = Visits().left(visit("a")).back(visit("b"))
    assert step is not None
    assert step[0] == visit("a")


def test_forward_returns_to_what_was_come_back_from() -> None:
    step = Visits().left(visit("a")).back(visit("b"))
    assert step is not None
    again = step[1].forward(visit("a"))
    assert again is not None
    assert again[0] == visit("b")


def test_going_somewhere_new_ends_the_way_forward() -> None:
    step = Visits().left(visit("a")).back(visit("b"))
    assert step is not None
    assert step[1].left(visit("a")).forward(visit("c")) is None


def test_there_is_nothing_before_the_first_and_after_the_last() -> None:
    assert Visits().back(visit("a")) is None
    assert Visits().forward(visit("a")) is None


def test_long_sessions_do_not_keep_everything() -> None:
    visits = Visits()
    for number in range(500):
        visits = visits.left(visit(str(number)))
    assert len(visits.before) < 100
    assert visits.before[-1] == visit("499")
