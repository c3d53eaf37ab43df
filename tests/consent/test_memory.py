"""What the reader remembers, and that it remembers nothing it may not."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.consent.moments import AFTER_EXPIRY, Clock, profile_in, undeclared
from tui_reader.consent.profile import Profile
from tui_reader.consent.writer import edit_cookies, edit_rows

WEB = "https://www.example.org/a-statement"
LOCAL = "/home/somebody/statement.txt"


def allowed(root: Path, *categories: str, clock: Clock | None = None) -> Profile:
    profile = profile_in(root, clock=clock or Clock())
    profile.decide("save", dict.fromkeys(categories, True))
    return profile


def test_a_place_is_found_again_in_the_next_session(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "functional").memory
    assert memory.position(WEB) is None
    assert memory.remember_position(WEB, 7, 120, "On libraries")
    assert memory.remember_position(LOCAL, 1, 2)
    place = profile_in(tmp_path).memory.position(WEB)
    assert place is not None
    assert (place.block, place.offset, place.title) == (7, 120, "On libraries")
    assert place.at == "2026-11-24T12:00:00Z"


def test_a_later_place_in_the_same_text_replaces_the_earlier(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "functional").memory
    memory.remember_position(WEB, 7, 0)
    memory.remember_position(LOCAL, 1, 2)
    memory.remember_position(WEB, 9, 4)
    assert [(place.key, place.block) for place in memory.positions()] == [(WEB, 9), (LOCAL, 1)]


def test_texts_are_listed_with_the_latest_visit_first(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "functional").memory
    memory.remember_visit(WEB, "On\nlibraries \x1b[31m")
    memory.remember_visit(LOCAL, "At home")
    assert [visit.key for visit in memory.visits()] == [LOCAL, WEB]
    assert memory.visits()[1].title == "On libraries ␛[31m"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://me:secret@example.org/a@b?c@d", "https://example.org/a@b?c@d"),
        ("HTTP://me@example.org", "HTTP://example.org"),
        ("https://example.org/a@b", "https://example.org/a@b"),
        ("/home/me@work/a.txt", "/home/me@work/a.txt"),
    ],
)
def test_passwords_in_addresses_are_never_kept(tmp_path: Path, given: str, kept: str) -> None:
    profile = allowed(tmp_path, "functional")
    memory = profile.memory
    memory.remember_visit(given)
    memory.remember_position(given, 2, 1)
    edit_rows(profile, "notes", lambda _rows: [{"key": given, "site": None}])
    assert [row["key"] for row in memory.rows("notes")] == [kept]
    assert [visit.key for visit in memory.visits()] == [kept]
    place = memory.position(given)
    assert place is not None
    assert place.key == kept


def test_a_path_that_is_no_unicode_is_found_again(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "functional").memory
    odd = "/home/\udcff.txt"
    memory.remember_position(odd, 3, 1)
    place = memory.position(odd)
    assert place is not None
    assert place.block == 3


def test_the_open_panels_are_remembered(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "functional").memory
    assert memory.panels() == ()
    memory.remember_panels(["contents"])
    memory.remember_panels(["statements", "contents"])
    assert memory.panels() == ("contents", "statements")


def test_a_day_s_reading_at_a_site_is_one_sum(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "analytics").memory
    memory.count_reading(WEB, 900, 61.6)
    memory.count_reading("https://example.org/another", 100, 10)
    memory.count_reading(LOCAL, 5, 1)
    own, web = memory.statistics()
    assert (web.day, web.site, web.texts, web.words, web.seconds) == (
        "2026-11-24", "example.org", 2, 1000, 72,
    )  # fmt: skip
    assert own.site is None
    assert "statement" not in (tmp_path / "state" / "reading-statistics.jsonl").read_text()


def test_timings_name_no_page(tmp_path: Path) -> None:
    memory = allowed(tmp_path, "performance").memory
    memory.remember_timing(WEB, "fetch", 12.3456)
    (timing,) = memory.timings()
    assert (timing.phase, timing.milliseconds) == ("fetch", 12.35)
    assert "statement" not in (tmp_path / "state" / "timings.jsonl").read_text()


def everything(profile: Profile) -> list[bool]:
    memory = profile.memory
    return [
        memory.remember_position(WEB, 1, 1),
        memory.remember_visit(WEB),
        memory.remember_panels(["contents"]),
        memory.count_reading(WEB, 1, 1),
        memory.remember_timing(WEB, "parse", 1),
    ]


def test_without_a_choice_nothing_is_written(tmp_path: Path) -> None:
    assert not any(everything(profile_in(tmp_path)))
    assert list(tmp_path.iterdir()) == []


def test_with_the_end_of_the_consent_nothing_is_read_and_the_next_start_deletes(
    tmp_path: Path,
) -> None:
    clock = Clock()
    profile = allowed(tmp_path, "functional", clock=clock)
    profile.memory.remember_visit(WEB)
    assert profile.sweep() == ()
    clock.now = AFTER_EXPIRY
    assert profile.memory.visits() == ()
    assert [(each.name, each.count) for each in profile.sweep()] == [("history", 1)]
    assert not (tmp_path / "state" / "history.jsonl").exists()


def test_a_site_s_own_choice_counts_for_what_is_read_there(tmp_path: Path) -> None:
    profile = allowed(tmp_path, "functional")
    profile.decide("reject-all", site="example.org")
    memory = profile.memory
    assert not memory.remember_visit(WEB)
    assert memory.remember_visit(LOCAL)
    assert memory.remember_visit("https://example.net/")


def test_what_cannot_be_written_keeps_nobody_from_reading(tmp_path: Path) -> None:
    profile = allowed(tmp_path, "functional")
    (tmp_path / "state" / "history.jsonl").mkdir()
    assert not profile.memory.remember_visit(WEB)
    assert profile.memory.visits() == ()


def test_numbers_and_texts_a_hand_wrote_do_no_harm(tmp_path: Path) -> None:
    profile = allowed(tmp_path, "functional")
    (tmp_path / "state" / "reading-positions.jsonl").write_text(
        '{"site": null, "key": "a", "block": "x", "offset": 1e999, "title": 7}\n'
        '{"site": null, "key": ["b"], "block": true, "offset": -1e9}\n'
    )
    assert [(each.block, each.title) for each in profile.memory.positions()] == [(0, ""), (0, "")]


# The writer


def test_what_is_not_declared_cannot_be_written(tmp_path: Path) -> None:
    profile = allowed(tmp_path, "functional", "analytics", "performance")
    for write in (
        lambda: edit_rows(profile, "diary", list),
        lambda: edit_rows(profile, "site-cookies-functional", list),
        lambda: edit_cookies(profile, "history", tuple),
    ):
        with pytest.raises(KeyError):
            write()
    assert undeclared(tmp_path) == []


def test_a_record_is_written_only_if_its_category_is_allowed(tmp_path: Path) -> None:
    profile = allowed(tmp_path, "functional")
    assert edit_rows(profile, "panels", lambda rows: [*rows, {"site": None}])
    assert (tmp_path / "state" / "panels.jsonl").exists()
    assert not edit_rows(profile, "timings", lambda rows: [*rows, {"site": None}])
    assert not (tmp_path / "state" / "timings.jsonl").exists()


def test_a_withdrawal_meanwhile_is_never_undone(tmp_path: Path) -> None:
    """Writers and a withdrawal at one moment: what is withdrawn stays deleted."""
    profile = allowed(tmp_path, "functional")
    stop = threading.Event()

    def write() -> None:
        memory = profile_in(tmp_path).memory
        while not stop.is_set():
            memory.remember_visit(WEB)

    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    profile.decide("reject-all")
    left = (tmp_path / "state" / "history.jsonl").exists()
    stop.set()
    for thread in threads:
        thread.join()
    assert not left
    assert not (tmp_path / "state" / "history.jsonl").exists()
