"""What a person chose, and what that allows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import AFTER_EXPIRY, LATER, NOON, POLICY, decision
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices, Draft, draft, optional_key
from tui_reader.errors import UsageError

switches = st.frozensets(st.sampled_from(OPTIONAL_KEYS))
drafts = switches.map(Draft)


def test_undecided_allows_what_is_necessary_and_nothing_else() -> None:
    nobody = Choices()
    assert nobody.allows("necessary", now=NOON)
    assert not any(nobody.allows(key, now=NOON) for key in OPTIONAL_KEYS)
    assert nobody.standing(now=NOON) == "undecided"


def test_a_decision_allows_what_was_switched_on() -> None:
    choices = Choices(decision("functional"), policy=POLICY)
    assert choices.allows("functional", now=LATER)
    assert not choices.allows("analytics", now=LATER)


def test_no_decision_allows_a_category_that_does_not_exist() -> None:
    everything = Choices(decision(*OPTIONAL_KEYS, "other", "marketing"), policy=POLICY)
    for key in ("other", "marketing", "", "Functional", "necessary "):
        assert not everything.allows(key, now=LATER)


def test_acceptance_and_refusal_count_for_as_long_as_each_other() -> None:
    moment_before = AFTER_EXPIRY - timedelta(seconds=1)
    for choices in (Choices(decision("functional")), Choices(decision())):
        assert choices.standing(now=moment_before) == "in force"
        assert choices.standing(now=AFTER_EXPIRY) == "expired"
    assert not Choices(decision("functional")).allows("functional", now=AFTER_EXPIRY)


def test_a_decision_about_other_texts_counts_no_longer() -> None:
    choices = Choices(decision("functional", policy="sha256:of-yesterday"), policy=POLICY)
    assert choices.standing(now=LATER) == "changed"
    assert not choices.allows("functional", now=LATER)


def test_a_decision_written_by_hand_is_about_what_it_finds() -> None:
    choices = Choices(decision("functional", policy=None), policy=POLICY)
    assert choices.allows("functional", now=LATER)


def test_a_site_s_own_decision_replaces_the_general_one_there_and_only_there() -> None:
    choices = Choices(decision("functional"), {"example.org": decision("analytics")})
    assert not choices.allows("functional", "example.org", now=LATER)
    assert choices.allows("analytics", "example.org", now=LATER)
    assert choices.allows("functional", "other.example", now=LATER)
    assert not choices.allows("analytics", "other.example", now=LATER)
    assert not choices.allows("analytics", now=LATER)


def test_an_expired_refusal_for_a_site_does_not_become_the_general_acceptance() -> None:
    fresh = decision("functional", expires_at=AFTER_EXPIRY + timedelta(days=1))
    choices = Choices(fresh, {"example.org": decision()})
    assert choices.allows("functional", now=AFTER_EXPIRY)
    assert not choices.allows("functional", "example.org", now=AFTER_EXPIRY)


def test_a_working_copy_starts_off_where_nothing_is_decided_or_counts() -> None:
    nothing = {
        "functional": False,
        "analytics": False,
        "performance": False,
        "advertisement": False,
    }
    assert dict(draft(Choices(), now=NOON)) == nothing
    assert dict(draft(Choices(decision(*OPTIONAL_KEYS)), now=AFTER_EXPIRY)) == nothing


def test_a_working_copy_starts_from_what_is_in_force_for_the_site() -> None:
    choices = Choices(decision("functional"), {"example.org": decision("analytics")})
    assert draft(choices, now=LATER) == Draft(frozenset({"functional"}))
    assert draft(choices, "example.org", now=LATER) == Draft(frozenset({"analytics"}))
    assert draft(choices, "other.example", now=LATER) == Draft(frozenset({"functional"}))


def test_without_a_moment_the_present_is_meant() -> None:
    long_ago = decision("functional", expires_at=NOON.replace(year=2001))
    for_ever = replace(long_ago, expires_at=NOON.replace(year=9000))
    assert not Choices(long_ago).allows("functional")
    assert Choices(for_ever).allows("functional")
    assert draft(Choices(for_ever))["functional"]


@given(drafts, st.sampled_from(OPTIONAL_KEYS))
def test_a_switch_changes_its_own_category_and_back(working: Draft, key: str) -> None:
    switched = working.switch(key)
    assert switched[key] != working[key]
    assert [other for other in OPTIONAL_KEYS if switched[other] != working[other]] == [key]
    assert switched.switch(key) == working


@given(drafts, st.sampled_from(OPTIONAL_KEYS), st.booleans())
def test_setting_a_switch_twice_is_setting_it_once(working: Draft, key: str, on: bool) -> None:
    assert working.set(key, on=on)[key] is on
    assert working.set(key, on=on).set(key, on=on) == working.set(key, on=on)


def test_all_on_and_all_off_are_the_four_optional_categories() -> None:
    assert list(Draft.all(True)) == list(OPTIONAL_KEYS)
    assert all(Draft.all(True).values())
    assert not any(Draft.all(False).values())


@pytest.mark.parametrize("key", ["necessary", "other", "", "FUNCTIONAL"])
def test_there_is_no_switch_for_anything_else(key: str) -> None:
    with pytest.raises(KeyError):
        Draft().switch(key)
    with pytest.raises(KeyError):
        Draft().set(key, on=True)


def test_a_misspelt_category_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(UsageError, match="did you mean analytics") as failure:
        optional_key("analitics")
    assert all(key in str(failure.value) for key in OPTIONAL_KEYS)


def test_what_is_necessary_cannot_be_switched() -> None:
    with pytest.raises(UsageError, match="always active"):
        optional_key("necessary")
