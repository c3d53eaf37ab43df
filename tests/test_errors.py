"""An error is one line: where, what, what to do."""

from tui_reader.errors import NoStatementError, ReaderError


def test_an_error_reads_as_where_what_and_hint() -> None:
    error = ReaderError("no such file", where="a.txt", hint="check the path")
    assert str(error) == "a.txt: no such file; check the path"


def test_an_error_without_a_place_or_a_hint_is_just_what_happened() -> None:
    assert str(ReaderError("nothing to read")) == "nothing to read"


def test_a_page_without_a_statement_has_an_exit_code_of_its_own() -> None:
    assert NoStatementError.exit_code == 3
