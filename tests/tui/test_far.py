"""Long files open with their beginning; the whole comes from a process of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from tui_reader.errors import ReaderError, SourceError
from tui_reader.session import own_session
from tui_reader.statement.split import Reading
from tui_reader.tui import far
from tui_reader.tui.opening import begin

OPENING = partial(own_session().open, media_type=None, base_url=None)
LINE = "The harbour office keeps a ledger of every boat that comes in before the tide turns.\n\n"


@pytest.fixture
def long_file(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.txt"
    path.write_text("The ledger\n\n" + LINE * 3000 + "The last line of all.\n")
    return path


def test_the_beginning_is_there_first_and_then_the_whole(long_file: Path) -> None:
    first = begin(OPENING, str(long_file)).result(30)
    assert first.rest is not None
    assert first.statement.title == "The ledger"
    assert 0 < first.share < 0.2
    whole = first.rest().result(60)
    assert whole.statement.blocks[-1].text == "The last line of all."
    assert whole.statement.blocks[: len(first.statement.blocks)] == first.statement.blocks
    assert whole.reading is not None
    assert whole.reading.page.body == long_file.read_bytes()
    assert abs(first.minutes - whole.minutes) <= whole.minutes // 5 + 1


def test_a_short_file_is_whole_at_once(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_text("A note\n\n" + LINE)
    opened = begin(OPENING, str(path)).result(30)
    assert opened.share == 1.0
    assert opened.statement.blocks == OPENING(str(path)).statement.blocks


def test_who_says_what_is_found_after_the_first_picture(tmp_path: Path) -> None:
    path = tmp_path / "short.txt"
    path.write_text("A note\n\nAda Holm, Director of the Ferry Office, said: “The boats stay.”\n")
    first = begin(OPENING, str(path)).result(30)
    assert first.statement.quotes == ()
    assert first.rest is not None
    complete = first.rest().result(30)
    assert [quote.speaker for quote in complete.statement.quotes] == ["Ada Holm"]
    assert complete.statement.blocks == first.statement.blocks


def test_what_goes_wrong_in_the_process_is_the_same_error(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        far.whole(OPENING, str(tmp_path / "nothing.txt"))


def test_an_opening_that_fails_there_ends_in_one_line() -> None:
    with pytest.raises(ReaderError, match="process of its own"):
        far.whole(partial(int, base=10), "no number")


def test_what_cannot_leave_this_process_is_read_in_it(long_file: Path) -> None:
    here = []

    def opening(source: str) -> Reading:
        here.append(source)
        return own_session().open(source)

    assert far.whole(opening, str(long_file)).statement.title == "The ledger"
    assert here == [str(long_file)]


@pytest.mark.parametrize(
    "head", [b"\x1f\x8b\x08\0", b"<!doctype html><p>", b"a\0b", b"WARC/1.1\r\n", b"MIME-Version: 1"]
)
def test_only_text_is_shown_from_its_beginning(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "page"
    path.write_bytes(head + LINE.encode() * 3000)
    assert far.beginning(OPENING, str(path)) is None


def test_a_text_of_one_line_has_a_beginning_too(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("boat " * 60_000)
    reading = far.beginning(OPENING, str(path))
    assert reading is not None
    assert reading.page.given == str(path)


@pytest.mark.parametrize("source", ["nothing.txt", "https://a.example/x.txt", "-", "x.html", "\0"])
def test_what_is_no_file_of_text_has_no_length(source: str) -> None:
    assert far.length(source) == 0
