"""The five categories, and the fingerprint of what a choice is about."""

from __future__ import annotations

import re
from dataclasses import replace

from tui_reader.consent.categories import categories, policy_hash
from tui_reader.consent.records import own_records
from tui_reader.notice.model import CATEGORY_KEYS

RECORDS = own_records("/config", "/state")
NEGATIVES = re.compile(r"\b(no|not|never|none|nothing|without|unless|cannot|\w+n['’]t)\b", re.I)


def test_there_are_five_in_the_order_people_see_them() -> None:
    assert tuple(category.key for category in categories()) == CATEGORY_KEYS


def test_only_what_is_necessary_is_always_active() -> None:
    assert [c.key for c in categories() if c.always_active] == ["necessary"]


def test_a_title_is_one_word_and_a_description_at_most_two_sentences() -> None:
    for category in categories():
        assert len(category.title.split()) == 1
        assert 1 <= category.description.count(".") <= 2
        assert category.description.endswith(".")


def test_no_description_holds_two_negatives() -> None:
    for category in categories():
        assert len(NEGATIVES.findall(category.description)) <= 1, category.key


def test_the_fingerprint_is_the_same_for_the_same_texts_and_records() -> None:
    assert policy_hash(categories(), RECORDS) == policy_hash(categories(), RECORDS[::-1])
    assert re.fullmatch("sha256:[0-9a-f]{64}", policy_hash(categories(), RECORDS))


def test_the_fingerprint_does_not_depend_on_where_the_person_keeps_files() -> None:
    elsewhere = own_records("/somewhere", "/else")
    assert policy_hash(categories(), elsewhere) == policy_hash(categories(), RECORDS)


def test_a_changed_text_or_record_changes_the_fingerprint() -> None:
    today = policy_hash(categories(), RECORDS)
    first, *rest = categories()
    reworded = (replace(first, description="Something else."), *rest)
    assert policy_hash(reworded, RECORDS) != today
    assert policy_hash(categories(), RECORDS[:1]) != today
    assert policy_hash(categories(), [replace(RECORDS[0], purpose="more"), RECORDS[1]]) != today
