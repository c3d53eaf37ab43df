"""Paths are completed as far as they are sure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.tui.completing import complete


@pytest.fixture
def docs(tmp_path: Path) -> str:
    (tmp_path / "ledger.txt").write_text("x")
    (tmp_path / "ledger.md").write_text("x")
    (tmp_path / ".hidden").write_text("x")
    (tmp_path / "quay").mkdir()
    return f"{tmp_path}/"


def test_a_path_is_completed_up_to_where_names_part(docs: str) -> None:
    assert complete(f"{docs}le") == (f"{docs}ledger.", ("ledger.md", "ledger.txt"))
    assert complete(f"{docs}ledger.t") == (f"{docs}ledger.txt", ("ledger.txt",))
    assert complete(f"{docs}q") == (f"{docs}quay/", ("quay/",))


def test_hidden_names_are_offered_only_where_a_dot_is_typed(docs: str) -> None:
    assert complete(docs) == (docs, ("ledger.md", "ledger.txt", "quay/"))
    assert complete(f"{docs}.h") == (f"{docs}.hidden", (".hidden",))


@pytest.mark.parametrize("typed", ["/nowhere/at/all", "no such name", "a\0b"])
def test_what_no_path_begins_with_stays_as_it_is(typed: str) -> None:
    assert complete(typed) == (typed, ())


def test_the_persons_own_directory_has_its_sign(docs: str, monkeypatch) -> None:
    monkeypatch.setenv("HOME", docs.rstrip("/"))
    assert complete("~/q") == ("~/quay/", ("quay/",))
