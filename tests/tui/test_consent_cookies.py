"""What the modal says about each cookie and each record: its fate, who says what it is, and why."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tui.consent_desk import NOW, Kept
from tui_reader.consent.cookies import Classification, Classifier
from tui_reader.consent.policy import Reason
from tui_reader.consent.records import own_records
from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory
from tui_reader.tui import consent_entries as entries
from tui_reader.tui.consent_entries import Entry, Offer, Placed

ANALYTICS = Classification("analytics", "table", None, "analytics", "Counter", "counts visits")


def page(**cookies: tuple[DeclaredCookie, ...]) -> ConsentNotice:
    return ConsentNotice(
        categories=tuple(NoticeCategory(key, key.title(), cookies=c) for key, c in cookies.items())
    )


def placed(notice: ConsentNotice | None, *offers: Offer) -> tuple[Placed, ...]:
    classifier = Classifier({"mine": "functional"})
    classifier.declare("", notice)
    return entries.cookie_entries(
        notice, offers, lambda name: classifier.classify(name, "", ""), NOW
    )


def more(entry: Entry) -> dict[str, str]:
    return {label.rstrip(": "): words for label, words in entry.more}


def test_a_cookie_that_is_kept_says_who_sets_it_what_for_and_how_long() -> None:
    expires = int((NOW + timedelta(days=30, minutes=1)).timestamp())
    (row,) = placed(None, Offer("visits", "example.org", ANALYTICS, expires))
    entry = row.entry
    assert (row.key, entry.name, entry.who) == ("analytics", "visits", "Counter")
    assert (entry.purpose, entry.duration) == ("counts visits", "30 days")
    assert (entry.state, entry.fate) == ("kept", "kept")
    assert more(entry)["What became of it"] == "Kept, because you allow it."
    assert more(entry)["Taken for"] == "analytics, because it is well known"


def test_a_cookie_of_the_session_lasts_until_you_quit() -> None:
    (row,) = placed(None, Offer("visits", "example.org", ANALYTICS))
    assert row.entry.duration == "until you quit"


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_to_refuse_is_said_in_words(reason: Reason) -> None:
    (row,) = placed(None, Offer("visits", "example.org", ANALYTICS, reason=reason))
    assert (row.entry.state, row.entry.fate) == (f"refused: {reason}", "refused")
    said = more(row.entry)["What became of it"]
    assert said.startswith("Refused, because ")
    assert "{" not in said


def test_what_is_offered_takes_the_words_of_its_declaration_and_stands_once() -> None:
    notice = page(analytics=(DeclaredCookie("_ga_*", "2 years", "Counts us.", "Us"),))
    said = Classification("analytics", "page", "analytics", "analytics", "Counter", "counts")
    offer = Offer("_ga_A1", "example.org", said, reason="no consent")
    (row,) = placed(notice, offer)
    assert row.entry.name == "_ga_A1"
    assert (row.entry.who, row.entry.purpose, row.entry.duration) == ("Us", "Counts us.", "2 years")


def test_what_is_only_declared_was_not_offered_and_is_neither_kept_nor_refused() -> None:
    (row,) = placed(page(functional=(DeclaredCookie("colour-of-boats", "1 day"),)))
    assert (row.key, row.entry.state, row.entry.fate) == ("functional", "not offered", "")
    assert more(row.entry)["Taken for"] == "functional, because the page says so"


def test_a_claim_that_the_name_contradicts_is_disputed_and_the_stricter_holds() -> None:
    (row,) = placed(page(necessary=(DeclaredCookie("_ga", "1 day", "Keeps you signed in."),)))
    assert (row.key, row.claimed) == ("analytics", "necessary")
    said = more(row.entry)
    assert "the stricter holds" in said["Taken for"]
    assert said["The page's word"] == "necessary. Keeps you signed in."
    assert said["The table's word"].startswith("analytics. ")


def test_the_same_name_declared_twice_stands_where_the_page_put_it() -> None:
    twice = (DeclaredCookie("boat-and-tide"),)
    rows = placed(page(functional=twice, advertisement=twice))
    assert [row.key for row in rows] == ["functional", "advertisement"]


def test_the_persons_own_word_comes_first() -> None:
    (row,) = placed(page(advertisement=(DeclaredCookie("mine"),)))
    assert (row.key, row.claimed) == ("functional", "advertisement")
    assert more(row.entry)["Taken for"] == "functional, because you said so"


def test_a_cookie_that_nobody_can_place_stands_apart() -> None:
    nobody = Classification("other", "nobody")
    (row,) = placed(None, Offer("odd", "example.org", nobody, reason="purpose unknown"))
    assert (row.key, row.title) == ("other", "")
    (row,) = placed(page(other=(DeclaredCookie("odd"),)))
    assert (row.key, row.title) == ("other", "Other")


def test_each_necessary_cookie_says_why_it_is() -> None:
    known = Classification("necessary", "table", None, "necessary")
    (row,) = placed(None, Offer("session", "example.org", known))
    assert "needs it" in more(row.entry)["Why this is necessary"]
    (row,) = placed(page(necessary=(DeclaredCookie("boat-of-today"),)))
    assert "The page alone says so." in more(row.entry)["Why this is necessary"]


def test_every_necessary_record_has_a_reason_of_its_own(tmp_path: Path) -> None:
    records = own_records(str(tmp_path), str(tmp_path))
    necessary = {each.name for each in records if each.category == "necessary"}
    assert necessary == set(entries.WHY_NECESSARY)


def test_a_record_says_how_much_of_it_there_is_and_how_old_it_is() -> None:
    two_days_ago = (NOW - timedelta(days=2, hours=1)).timestamp()
    record = Kept("history", "functional", items=3, bytes=4096, written=two_days_ago)
    entry = entries.record_entry(record, NOW)  # type: ignore[arg-type]
    assert entry.state == "3 items · 4 KB · 2 days"
    assert more(entry)["Written only while you allow"] == "functional"
    assert more(entry)["Where"] == "/nowhere"
    absent = entries.record_entry(Kept("history", "functional", items=0), NOW)  # type: ignore[arg-type]
    assert (absent.state, absent.fate) == ("nothing kept", "")


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 KB"), (4096, "4 KB"), (5 << 20, "5.0 MB")],
)
def test_sizes_are_said_in_few_characters(size: int, said: str) -> None:
    assert entries.in_bytes(size) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-5, "just now"), (59, "just now"), (60, "1 minute"), (7300, "2 hours"), (86400, "1 day")],
)
def test_times_are_said_in_their_largest_unit(seconds: float, said: str) -> None:
    assert entries.in_time(seconds) == said


names = st.text(st.sampled_from("_ga*<{[#%^., ;-x\u4e2d"), max_size=12)


@given(st.lists(names, max_size=5), st.lists(names, max_size=5))
def test_no_cookie_is_lost_whatever_it_is_called(declared: list[str], offered: list[str]) -> None:
    notice = page(functional=tuple(DeclaredCookie(name) for name in declared))
    offers = [Offer(name, "example.org", ANALYTICS, reason="no consent") for name in offered]
    rows = placed(notice, *offers)
    assert [row.entry.name for row in rows[: len(offered)]] == offered
    assert {row.entry.name for row in rows[len(offered) :]} <= set(declared)
    assert offered or [row.entry.name for row in rows] == declared
