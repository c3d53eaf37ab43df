"""Every local record, declared once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.consent.moments import NOON, profile_in, undeclared
from tui_reader.consent.records import Copies, Files, Record, own_records
from tui_reader.errors import WriteError
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.page.cache import open_cache
from tui_reader.page.freshness import Entry


def pages(root: Path) -> Copies:
    """Where copies of pages are kept."""
    store = profile_in(root).record("page-copies").store
    assert isinstance(store, Copies)
    return store


def test_each_record_is_declared_once_with_all_a_person_should_know() -> None:
    records = own_records("/c", "/s")
    names = [record.name for record in records]
    assert len(set(names)) == len(names)
    for record in records:
        assert record.category in CATEGORY_KEYS
        assert record.purpose
        assert record.retention
        assert record.where.startswith("/")


def test_only_the_choices_and_their_log_are_necessary() -> None:
    necessary = {
        r.name for r in own_records("/c", "/s") if r.category == "necessary" and not r.named_sites
    }
    assert necessary == {"consent-choices", "consent-log"}


def test_the_reader_itself_keeps_nothing_for_advertising() -> None:
    kept = [r.name for r in own_records("/c", "/s") if r.category == "advertisement"]
    assert kept == ["site-cookies-advertisement"]


def test_the_record_of_page_copies_is_where_the_cache_puts_them(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    cache = open_cache(profile)
    copy = Entry("https://example.org/a", "text/plain", None, None, None, NOON, NOON, b"body")
    cache.put("https://www.example.org/a", copy)
    assert pages(tmp_path).count() == 0
    profile.decide("accept-all")
    cache.put("https://www.example.org/a", copy)
    assert pages(tmp_path).count() == 1
    assert undeclared(tmp_path) == []
    assert pages(tmp_path).doomed(lambda site: site == "example.org") == 0
    assert pages(tmp_path).purge(lambda site: site == "other.example") == 1
    assert cache.get("https://www.example.org/a") is None


def test_a_copy_that_names_no_page_is_deleted_with_the_first_withdrawal(tmp_path: Path) -> None:
    directory = Path(pages(tmp_path).directory)
    directory.mkdir(parents=True)
    for name, data in (("a.page", b"\xff"), ("b.page", b"[1]\n"), (".c.page-new", b"")):
        (directory / name).write_bytes(data)
    assert pages(tmp_path).purge(lambda _site: True) == 3


def test_no_file_is_written_that_is_not_declared(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    (tmp_path / "config" / "consent.toml").write_text("broken")
    profile.decide("reject-all", site="example.org")
    profile.reset()
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 3
    assert undeclared(tmp_path) == []
    (tmp_path / "state" / "stray").write_text("x")
    assert undeclared(tmp_path) == [tmp_path / "state" / "stray"]


def test_a_record_is_present_when_one_of_its_files_is(tmp_path: Path) -> None:
    choices = own_records(str(tmp_path), str(tmp_path))[0]
    assert not choices.present()
    assert choices.size() == 0
    (tmp_path / "consent.toml.bak-7").write_text("four")
    (tmp_path / "consent.tom").write_text("another's")
    assert choices.present()
    assert choices.size() == 4


def test_a_purge_deletes_the_record_s_files_and_no_other(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.log"):
        (tmp_path / name).write_text("x")
    record = Record("notes", "functional", "p", "r", Files(str(tmp_path), ("*.txt",)))
    assert record.purge() == 2
    assert [path.name for path in tmp_path.iterdir()] == ["c.log"]
    assert record.purge() == 0


def test_a_purge_leaves_what_may_be_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    record = Record("notes", "functional", "p", "r", Files(str(tmp_path), ("*.txt",)))
    asked: list[str | None] = []

    def keep(site: str | None) -> bool:
        asked.append(site)
        return True

    assert record.purge(keep) == 0
    assert asked == [None]
    assert record.present()


def test_a_file_that_cannot_be_deleted_is_said_and_the_others_are_deleted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    (tmp_path / "b.txt").write_text("x")
    record = Record("notes", "functional", "p", "r", Files(str(tmp_path), ("*.txt",)))
    with pytest.raises(WriteError, match=r"a\.txt: cannot be deleted"):
        record.purge()
    assert not (tmp_path / "b.txt").exists()


def test_a_directory_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    files = Files(str(tmp_path / "none"), ("*",))
    assert (files.count(), files.size(), files.purge(lambda _site: False)) == (0, 0, 0)
