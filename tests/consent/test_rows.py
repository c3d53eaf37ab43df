"""Records of many small items."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.consent.rows import Rows
from tui_reader.errors import WriteError


def rows_in(tmp_path: Path, limit: int = 100) -> Rows:
    return Rows(str(tmp_path), ("notes.jsonl", ".notes.jsonl.new"), limit)


def of(*sites: str | None) -> list[dict[str, object]]:
    return [{"site": site, "n": n} for n, site in enumerate(sites)]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    rows = rows_in(tmp_path)
    assert rows.read() == []
    rows.write(of("a.example", None))
    assert rows.read() == of("a.example", None)
    assert rows.count() == 2
    assert (tmp_path / "notes.jsonl").stat().st_mode & 0o777 == 0o600


def test_the_oldest_make_room(tmp_path: Path) -> None:
    rows = rows_in(tmp_path, limit=2)
    rows.write(of("a.example", "b.example", "c.example"))
    assert [row["site"] for row in rows.read()] == ["b.example", "c.example"]


def test_a_line_in_pieces_is_passed_over(tmp_path: Path) -> None:
    rows = rows_in(tmp_path)
    broken = b'{"site": null}\n{"site": \n[1]\n{"site": 7}\n\xff\n' + b"[" * 100_000 + b"\n"
    (tmp_path / "notes.jsonl").write_bytes(broken)
    assert rows.read() == [{"site": None}]


def test_a_purge_for_a_site_takes_its_items_alone(tmp_path: Path) -> None:
    rows = rows_in(tmp_path)
    rows.write(of("a.example", "b.example", None, "a.example"))
    assert rows.doomed(lambda site: site != "a.example") == 2
    assert rows.purge(lambda site: site != "a.example") == 2
    assert [row["site"] for row in rows.read()] == ["b.example", None]
    assert rows.purge(lambda site: site != "a.example") == 0


def test_with_the_last_item_the_file_goes(tmp_path: Path) -> None:
    rows = rows_in(tmp_path)
    rows.write(of("a.example", None))
    (tmp_path / ".notes.jsonl.new").write_text("left behind")
    assert rows.purge(lambda _site: False) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_which_nothing_can_be_read_is_deleted_as_well(tmp_path: Path) -> None:
    (tmp_path / "notes.jsonl").write_bytes(b"\0\0\0")
    assert rows_in(tmp_path).purge(lambda _site: True) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_deleted_is_said(tmp_path: Path) -> None:
    (tmp_path / "notes.jsonl").mkdir()
    with pytest.raises(WriteError, match="cannot be deleted"):
        rows_in(tmp_path).purge(lambda _site: False)
