"""One person's consent, from the first choice to the last withdrawal."""

from __future__ import annotations

import errno
import json
import os
import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.consent.moments import AFTER_EXPIRY, LATER, NOON, Clock, profile_in
from tui_reader.consent import log
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.records import Files, Record, own_records
from tui_reader.errors import UsageError, WriteError

SITE = "example.org"


def entries(root: Path) -> tuple[log.Entry, ...]:
    return log.read(str(root / "state")).entries


def consent_file(root: Path) -> Path:
    return root / "config" / "consent.toml"


def with_notes(root: Path) -> tuple[Record, ...]:
    """The reader's records and one more that needs consent."""
    own = own_records(str(root / "config"), str(root / "state"))
    notes = Files(str(root / "state"), ("notes-*",))
    return (*own, Record("notes", "functional", "for this test", "until withdrawn", notes))


def take_notes(root: Path, count: int = 2) -> None:
    (root / "state").mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (root / "state" / f"notes-{number}").write_text("x")


def test_looking_writes_nothing_and_makes_no_id(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert profile.load() == Choices()
    assert profile.problem is None
    assert list(tmp_path.iterdir()) == []


def test_the_first_decision_makes_a_random_id_and_holds_for_182_days(tmp_path: Path) -> None:
    outcome = profile_in(tmp_path).decide("save", {"functional": True})
    general = outcome.after.general
    assert general is not None
    assert re.fullmatch("[0-9a-f]{32}", general.id or "")
    assert (general.decided_at, general.updated_at) == (NOON, NOON)
    assert general.expires_at == NOON + timedelta(days=182)
    assert (general.method, general.language) == ("save", "en")
    other = profile_in(tmp_path / "other").decide("save").after.general
    assert other is not None
    assert other.id != general.id


def test_what_is_decided_is_what_the_next_start_finds(tmp_path: Path) -> None:
    outcome = profile_in(tmp_path).decide("save", {"functional": True})
    assert profile_in(tmp_path).load() == outcome.after


def test_accept_all_and_reject_all_need_no_switches(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert all(profile.decide("accept-all").switches.values())
    assert not any(profile.decide("reject-all").switches.values())


def test_a_category_that_is_not_named_stays_as_it_is(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("cli", {"functional": True})
    outcome = profile.decide("cli", {"analytics": True})
    assert outcome.switches.on == {"functional", "analytics"}
    outcome = profile.decide("cli", {"functional": False})
    assert outcome.switches.on == {"analytics"}


def test_what_expired_is_not_taken_over_by_a_later_choice(tmp_path: Path) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock)
    profile.decide("accept-all")
    clock.now = AFTER_EXPIRY
    assert profile.decide("cli", {"analytics": True}).switches.on == {"analytics"}


def test_a_repeated_decision_keeps_its_id_and_renews_its_term(tmp_path: Path) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock)
    first = profile.decide("accept-all").after.general
    clock.now = LATER
    second = profile.decide("reject-all").after.general
    assert first is not None
    assert second is not None
    assert second.id == first.id
    assert (second.decided_at, second.updated_at) == (NOON, LATER)
    assert second.expires_at == first.expires_at + (LATER - NOON)


def test_after_a_reset_the_next_decision_has_another_id(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    first = profile.decide("accept-all").after.general
    assert profile.reset().after == Choices()
    assert "id" not in consent_file(tmp_path).read_text()
    second = profile.decide("accept-all").after.general
    assert first is not None
    assert second is not None
    assert first.id != second.id


def test_a_site_can_be_decided_about_while_the_general_choice_is_open(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    after = profile.decide("save", {"functional": True}, SITE).after
    assert after.general is None
    assert "[consent]" not in consent_file(tmp_path).read_text()
    assert after.allows("functional", SITE, now=NOON)
    assert not after.allows("functional", now=NOON)
    assert after.sites[SITE].id


def test_a_site_starts_from_the_general_choice_and_goes_its_own_way(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    general = profile.decide("cli", {"functional": True}).after.general
    after = profile.decide("cli", {"analytics": True}, SITE).after
    assert after.sites[SITE].granted == {"functional", "analytics"}
    assert after.general == general
    assert after.sites[SITE].id != after.general.id


def test_a_reset_for_a_site_lets_the_general_choice_count_there(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("reject-all", site=SITE)
    profile.decide("accept-all", site="other.example")
    profile.decide("accept-all")
    after = profile.reset(SITE).after
    assert set(after.sites) == {"other.example"}
    assert after.allows("functional", SITE, now=NOON)


def test_a_reset_of_everything_forgets_the_sites_too(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all", site=SITE)
    profile.decide("accept-all")
    assert profile.reset().after == Choices()
    assert consent_file(tmp_path).read_text() == "schema = 1\n"


def test_a_reset_with_nothing_to_forget_writes_nothing(tmp_path: Path) -> None:
    outcome = profile_in(tmp_path).reset()
    assert outcome.line == "There were no choices to forget."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", ["marketing", "necessary"])
def test_a_switch_that_does_not_exist_changes_nothing(tmp_path: Path, key: str) -> None:
    with pytest.raises(UsageError):
        profile_in(tmp_path).decide("cli", {"functional": True, key: False})
    assert list(tmp_path.iterdir()) == []


def test_to_say_that_the_necessary_is_on_is_no_error(tmp_path: Path) -> None:
    outcome = profile_in(tmp_path).decide("cli", {"necessary": True, "functional": True})
    assert outcome.switches.on == {"functional"}


def test_when_the_texts_or_records_change_the_choice_is_open_again(tmp_path: Path) -> None:
    profile_in(tmp_path).decide("accept-all")
    grown = profile_in(tmp_path, records=with_notes(tmp_path))
    choices = grown.load()
    assert choices.standing(now=NOON) == "changed"
    assert not choices.allows("functional", now=NOON)
    assert grown.decide("reject-all").after.standing(now=NOON) == "in force"


# Withdrawal


def test_withdrawal_deletes_what_was_allowed_and_says_how_much(tmp_path: Path) -> None:
    profile = profile_in(tmp_path, records=with_notes(tmp_path))
    profile.decide("accept-all")
    take_notes(tmp_path, 3)
    outcome = profile.decide("cli", {"functional": False})
    assert not list((tmp_path / "state").glob("notes-*"))
    assert "Deleted: notes (3)." in outcome.line


def test_a_first_refusal_deletes_what_an_earlier_version_left_behind(tmp_path: Path) -> None:
    take_notes(tmp_path)
    outcome = profile_in(tmp_path, records=with_notes(tmp_path)).decide("reject-all")
    assert [(each.name, each.count) for each in outcome.deleted] == [("notes", 2)]


def test_a_reset_deletes_what_was_allowed(tmp_path: Path) -> None:
    profile = profile_in(tmp_path, records=with_notes(tmp_path))
    profile.decide("accept-all")
    take_notes(tmp_path)
    assert "Deleted: notes (2)." in profile.reset().line


def test_what_stays_allowed_and_what_is_necessary_is_not_deleted(tmp_path: Path) -> None:
    profile = profile_in(tmp_path, records=with_notes(tmp_path))
    profile.decide("accept-all")
    take_notes(tmp_path)
    outcome = profile.decide("cli", {"analytics": False})
    assert outcome.deleted == ()
    assert len(list((tmp_path / "state").glob("notes-*"))) == 2
    profile.decide("reject-all")
    assert consent_file(tmp_path).exists()
    assert entries(tmp_path)


def test_what_cannot_be_deleted_is_said(tmp_path: Path) -> None:
    (tmp_path / "state" / "notes-0").mkdir(parents=True)
    outcome = profile_in(tmp_path, records=with_notes(tmp_path)).decide("reject-all")
    assert len(outcome.problems) == 1
    assert "cannot be deleted" in outcome.line


@dataclass(frozen=True)
class Rows:
    """A record whose items belong to sites, as the rows of a table would."""

    where: str = "rows"
    sites: list[str] = field(default_factory=list)

    def count(self) -> int:
        return len(self.sites)

    def size(self) -> int:
        return self.count()

    def purge(self, keep) -> int:
        gone = [site for site in self.sites if not keep(site)]
        self.sites[:] = [site for site in self.sites if keep(site)]
        return len(gone)


def test_withdrawal_for_a_site_deletes_what_belongs_to_it_alone(tmp_path: Path) -> None:
    rows = Rows(sites=["example.org", "other.example", "example.org"])
    record = Record("places", "functional", "for this test", "until withdrawn", rows)
    profile = profile_in(tmp_path, records=(record,))
    profile.decide("accept-all")
    outcome = profile.decide("reject-all", site=SITE)
    assert rows.sites == ["other.example"]
    assert "Deleted: places (2)." in outcome.line
    profile.decide("accept-all", site="other.example")
    profile.decide("reject-all")
    assert rows.sites == ["other.example"]


# The log


def test_each_decision_is_logged_with_what_was_before_and_after(tmp_path: Path) -> None:
    clock = Clock()
    profile = profile_in(tmp_path, clock=clock)
    general = profile.decide("accept-all", language="en").after.general
    clock.now = LATER
    profile.decide("cli", {"analytics": False})
    profile.reset()
    first, second, third = entries(tmp_path)
    assert general is not None
    assert {entry.id for entry in (first, second, third)} == {general.id}
    assert (first.time, second.time) == ("2026-11-24T12:00:00Z", "2026-11-24T13:00:00Z")
    assert [entry.method for entry in (first, second, third)] == ["accept-all", "cli", "reset"]
    assert first.before is None
    assert first.after == second.before == dict.fromkeys(OPTIONAL_KEYS, True)
    assert second.after == third.before == {**first.after, "analytics": False}
    assert third.after is None
    assert first.policy == general.policy
    assert (first.language, first.site) == ("en", None)


def test_a_site_s_entry_compares_with_what_was_in_force_there(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    profile.decide("reject-all", site=SITE)
    profile.reset(SITE)
    _general, made, forgotten = entries(tmp_path)
    assert made.site == forgotten.site == SITE
    assert made.before == forgotten.after == dict.fromkeys(OPTIONAL_KEYS, True)
    assert made.after == forgotten.before == dict.fromkeys(OPTIONAL_KEYS, False)


def test_a_reset_of_everything_is_logged_for_each_decision(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    profile.decide("accept-all", site=SITE)
    profile.reset()
    assert [(e.method, e.site) for e in entries(tmp_path)[2:]] == [("reset", None), ("reset", SITE)]


def test_the_log_knows_of_a_page_no_more_than_its_site(tmp_path: Path) -> None:
    profile_in(tmp_path).decide("accept-all", site=SITE)
    (line,) = (tmp_path / "state" / log.NAME).read_text().splitlines()
    assert set(json.loads(line)) == {
        "id", "time", "method", "site", "before", "after", "policy", "language", "version",
    }  # fmt: skip
    assert "/" not in line


def test_a_choice_counts_even_where_it_cannot_be_logged(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    outcome = profile_in(tmp_path).decide("reject-all")
    assert profile_in(tmp_path).load().general is not None
    assert len(outcome.problems) == 1
    assert "TUI_READER_STATE_DIR" in outcome.line


# Files that cannot be understood or written


def test_a_broken_file_is_a_problem_and_no_consent(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    profile.decide("accept-all")
    text = consent_file(tmp_path).read_text()
    consent_file(tmp_path).write_text(text.replace("functional = true", "functional = maybe"))
    assert not profile.load().allows("analytics", now=NOON)
    assert profile.problem is not None
    assert "line" in str(profile.problem)
    consent_file(tmp_path).write_text(text)
    assert profile.load().allows("analytics", now=NOON)
    assert profile.problem is None


def test_deciding_over_a_broken_file_keeps_it_and_says_so(tmp_path: Path) -> None:
    consent_file(tmp_path).parent.mkdir()
    consent_file(tmp_path).write_text("broken")
    profile = profile_in(tmp_path)
    profile.load()
    outcome = profile.decide("cli", {"functional": True})
    assert "The old file is kept as consent.toml.bak-1." in outcome.line
    assert outcome.switches.on == {"functional"}
    assert profile.problem is None
    assert (tmp_path / "config" / "consent.toml.bak-1").read_text() == "broken"


def test_a_reset_over_a_broken_file_keeps_it_too(tmp_path: Path) -> None:
    consent_file(tmp_path).parent.mkdir()
    consent_file(tmp_path).write_text("broken")
    outcome = profile_in(tmp_path).reset()
    assert "kept as consent.toml.bak-1" in outcome.line
    assert "no choices" not in outcome.line
    assert profile_in(tmp_path).load() == Choices()


def test_a_choice_that_cannot_be_saved_changes_and_deletes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = profile_in(tmp_path, records=with_notes(tmp_path))
    before = profile.decide("accept-all").after
    take_notes(tmp_path)

    def full(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as faults:
        faults.setattr(os, "replace", full)
        with pytest.raises(WriteError, match="make room"):
            profile.decide("reject-all")
    assert profile.load() == before
    assert len(entries(tmp_path)) == 1
    assert len(list((tmp_path / "state").glob("notes-*"))) == 2


# What the person is told


def test_the_outcome_is_one_plain_sentence(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert profile.decide("cli", {"functional": True}).line == (
        "Saved: functional on; analytics, performance and advertisement off."
    )
    assert profile.decide("accept-all", site=SITE).line == (
        "Saved for example.org: functional, analytics, performance and advertisement on."
    )
    assert profile.reset(SITE).line == (
        "Forgotten: your choices for example.org; your choices for every site count there."
    )
    assert profile.reset().line == ("Forgotten: your choices. Only what is necessary is kept now.")


def test_the_outcome_names_the_categories_that_changed(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    first = profile.decide("cli", {"functional": True})
    assert [(each.key, each.before, each.after) for each in first.switched] == [
        ("functional", False, True)
    ]
    second = profile.decide("accept-all")
    assert [each.key for each in second.switched] == list(OPTIONAL_KEYS[1:])
    assert replace(second, before=second.after).switched == ()
