"""What the lines around the text say."""

from __future__ import annotations

import pytest

from tests.tui.reading_desk import NOTICE, reading_of
from tui_reader.errors import SourceError
from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty
from tui_reader.page.model import Page
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.statement.split import Reading
from tui_reader.tui.opening import Opened, begin, trouble
from tui_reader.tui.words import duration, heading, position, standing

STATEMENT = Statement("A title", (Paragraph("Words."),), "Some Office")


def opened(statement: Statement = STATEMENT, minutes: int = 4) -> Opened:
    return Opened("folder/file.txt", statement, minutes, reading=reading_of(statement))


def test_the_title_is_named_once_it_is_out_of_sight() -> None:
    assert heading(opened(), title_seen=True) == ("",)
    assert heading(opened(), title_seen=False)[0] == "Some Office · A title"
    assert heading(opened(Statement("A title", ())), title_seen=False) == ("A title",)


def test_a_page_without_a_title_goes_by_its_source() -> None:
    assert heading(opened(Statement("", ())), title_seen=False) == ("folder/file.txt",)


@pytest.mark.parametrize(
    ("read", "passed", "said"),
    [
        (0.0, 0.0, "4 min · 0 %"),
        (0.32, 0.3, "3 min · 32 %"),
        (0.999, 0.9, "1 min · 99 %"),
        (1.0, 0.95, "100 %"),
        (None, 0.0, "4 min"),
    ],
)
def test_the_position_is_minutes_left_and_percent(
    read: float | None, passed: float, said: str
) -> None:
    assert position(opened(), read, passed) == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "1 min"), (90, "90 min"), (91, "1½ h"), (110, "2 h"), (240, "4 h"), (75_000, "1,250 h")],
)
def test_long_reading_is_told_in_hours(minutes: int, said: str) -> None:
    assert duration(minutes) == said


def test_a_page_about_trouble_has_no_position() -> None:
    assert position(trouble("x", SourceError("broke")), 0.5, 0.5) == ""


def test_a_notice_is_named_with_the_number_of_its_categories() -> None:
    wordings, right = standing(reading_of(STATEMENT, NOTICE))
    assert wordings[0] == "A consent notice was set aside (5 categories)."
    assert right == "c to see it"
    one = ConsentNotice(categories=(NoticeCategory("other", "All"),))
    assert standing(reading_of(STATEMENT, one))[0][0].endswith("(1 category).")
    assert standing(reading_of(STATEMENT, ConsentNotice()))[0][0].endswith("aside.")


def test_what_the_page_would_have_loaded_is_named_by_sites() -> None:
    parties = (
        ThirdParty("a.example", "script", "analytics"),
        ThirdParty("a.example", "image", "analytics"),
        ThirdParty("b.example", "frame", "other"),
    )
    page = Page("x", b"", "text/html")
    wordings, _ = standing(Reading(page, STATEMENT, None, parties))
    assert wordings[0] == "A browser would have loaded from 2 other sites."


def test_a_warning_is_a_sentence() -> None:
    page = Page("x", b"", "text/plain")
    reading = Reading(page, STATEMENT, warnings=("bytes that are not UTF-8 were replaced",))
    assert standing(reading)[0] == ("Bytes that are not UTF-8 were replaced.",)


def test_nothing_to_say_is_said_with_nothing() -> None:
    assert standing(reading_of(STATEMENT)) == (("",), "")
    assert standing(None) == (("",), "")


def test_opening_finds_out_beside_the_screen_what_takes_time() -> None:
    found = begin(lambda source: reading_of(STATEMENT, given=source), "x").result(timeout=10)
    assert (found.source, found.minutes, found.statement) == ("x", 1, STATEMENT)


def test_trouble_is_a_page_in_sentences() -> None:
    def refuse(source: str) -> Reading:
        raise SourceError("may not be read", where=source, hint="check its permissions")

    page = begin(refuse, "dir/x\x1b[2J.txt").result(timeout=10)
    lines = [block.text for block in page.statement.blocks]
    assert lines[0] == "dir/x␛[2J.txt: may not be read."
    assert lines[1] == "Check its permissions."
    assert page.reading is None
