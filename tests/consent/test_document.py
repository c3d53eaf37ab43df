"""The shape of consent.toml."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from tests.consent.moments import NOON, decision
from tui_reader.consent.choices import METHODS, OPTIONAL_KEYS, Choices, Decision
from tui_reader.consent.document import read_choices, rfc3339, write_choices
from tui_reader.errors import ConsentFileError

DOCUMENTED = """\
schema = 1

[consent]
id = "a1b2"
decided_at = 2026-11-24T10:00:00Z
updated_at = 2026-11-24T10:00:00Z
expires_at = 2027-05-25T10:00:00Z
method = "save"
language = "en"
policy = "sha256:00"

[consent.categories]
functional = true
analytics = false
performance = false
advertisement = false

[sites."example.org".categories]
functional = false
analytics = true
performance = false
advertisement = false
"""


def read(toml: str) -> Choices:
    return read_choices(tomllib.loads(toml), NOON)


def written(toml: str, choices: Choices) -> str:
    return tomli_w.dumps(write_choices(tomllib.loads(toml), choices))


def test_the_documented_file_is_understood() -> None:
    choices = read(DOCUMENTED)
    ten = datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert choices.general == Decision(
        frozenset({"functional"}),
        decided_at=ten,
        updated_at=ten,
        expires_at=datetime(2027, 5, 25, 10, tzinfo=UTC),
        method="save",
        language="en",
        policy="sha256:00",
        id="a1b2",
    )
    assert choices.sites["example.org"].granted == {"analytics"}


def test_the_documented_file_is_written_as_it_was_read() -> None:
    general = DOCUMENTED.partition("[sites")[0].strip() + "\n"
    assert written(general, read(general)) == general


def test_a_site_that_consists_of_categories_takes_the_rest_from_the_general_decision() -> None:
    choices = read(DOCUMENTED)
    site = choices.sites["example.org"]
    assert choices.general is not None
    assert site.decided_at == choices.general.decided_at
    assert site.expires_at == choices.general.expires_at
    assert site.policy == choices.general.policy
    assert site.id is None  # no id links two decisions


def test_a_decision_without_a_time_counts_from_when_the_file_was_written() -> None:
    choices = read('schema = 1\n[sites."example.org".categories]\nfunctional = true\n')
    assert choices.general is None
    site = choices.sites["example.org"]
    assert (site.decided_at, site.expires_at) == (NOON, NOON + timedelta(days=182))


def test_an_expiry_that_is_not_written_follows_from_the_last_change() -> None:
    choices = read("schema = 1\n[consent]\nupdated_at = 2026-01-01T00:00:00Z\n")
    assert choices.general is not None
    assert choices.general.expires_at == datetime(2026, 7, 2, tzinfo=UTC)
    assert choices.general.granted == frozenset()


def test_times_in_other_zones_become_utc() -> None:
    choices = read("schema = 1\n[consent]\ndecided_at = 2026-11-24T10:00:00.5+02:00\n")
    assert choices.general is not None
    assert choices.general.decided_at == datetime(2026, 11, 24, 8, tzinfo=UTC)


def test_what_is_stored_about_the_necessary_changes_nothing() -> None:
    toml = DOCUMENTED.replace("[consent.categories]", "[consent.categories]\nnecessary = false")
    assert read(toml).allows("necessary", now=NOON)


def test_an_unknown_category_is_kept_and_not_granted() -> None:
    toml = DOCUMENTED.replace("functional = true", "functional = true\nmarketing = true")
    choices = read(toml)
    assert not choices.allows("marketing", now=NOON)
    assert "marketing = true" in written(toml, choices)


def test_unknown_keys_and_tables_stay_at_every_level() -> None:
    toml = """\
schema = 1
note = "mine"

[consent]
id = "a"
colour = "blue"

[consent.categories]
later = false

[consent.more]
x = [1, 2]

[sites."example.org"]
rank = 7

[sites."example.org".categories]
functional = true

[future]
y = 1979-05-27
"""
    document = tomllib.loads(toml)
    again = tomllib.loads(written(toml, read(toml)))
    assert again["note"] == "mine"
    assert again["future"] == document["future"]
    assert again["consent"]["colour"] == "blue"
    assert again["consent"]["more"] == {"x": [1, 2]}
    assert again["consent"]["categories"]["later"] is False
    assert again["sites"]["example.org"]["rank"] == 7


def test_a_decision_that_is_gone_takes_its_table_with_it_and_nothing_else() -> None:
    toml = 'note = 1\n\n[elsewhere]\nx = 1\n\n[sites."a.org"]\nrank = 7\n\n' + DOCUMENTED
    toml = toml.replace("schema = 1\n", "", 1)
    document = tomllib.loads("schema = 1\n" + toml)
    assert write_choices(document, Choices()) == {
        "schema": 1,
        "note": 1,
        "elsewhere": {"x": 1},
        "sites": {"a.org": {"rank": 7}},
    }


def test_a_table_without_a_key_of_ours_is_no_decision() -> None:
    choices = read('schema = 1\n[consent]\ncolour = "blue"\n[sites."a.org"]\nrank = 7\n')
    assert choices == Choices()


def test_an_empty_document_holds_no_choices() -> None:
    assert read("") == Choices()
    assert read("# nothing yet\n") == Choices()


@pytest.mark.parametrize(
    ("toml", "key"),
    [
        ("note = 1", "schema is missing"),
        ("schema = 0", "schema is not"),
        ('schema = "1"', "schema is not"),
        ("schema = true", "schema is not"),
        ("schema = 2", "later version"),
        ("schema = 1\nconsent = 3", "consent is not a table"),
        ("schema = 1\nsites = []", "sites is not a table"),
        ("schema = 1\n[consent]\nid = 3", "consent.id"),
        ('schema = 1\n[consent]\nid = "a"\ncategories = 1', "consent.categories"),
        ("schema = 1\n[consent.categories]\nfunctional = 1", "consent.categories.functional"),
        ('schema = 1\n[consent.categories]\nanalytics = "on"', "consent.categories.analytics"),
        ("schema = 1\n[consent]\ndecided_at = 2026-11-24T10:00:00", "consent.decided_at"),
        ("schema = 1\n[consent]\nexpires_at = 2026-11-24", "consent.expires_at"),
        ('schema = 1\n[consent]\nupdated_at = "2026-11-24T10:00:00Z"', "consent.updated_at"),
        ("schema = 1\n[consent]\ndecided_at = 9999-12-31T23:59:59-05:00", "consent.decided_at"),
        ("schema = 1\n[consent]\ndecided_at = 9999-12-31T00:00:00Z", "too far"),
        ('schema = 1\n[consent]\nmethod = "telepathy"', "consent.method"),
        ("schema = 1\n[consent]\nlanguage = 1", "consent.language"),
        ("schema = 1\n[consent]\npolicy = false", "consent.policy"),
        ('schema = 1\n[sites]\n"a.org" = 1', 'sites."a.org" is not a table'),
        ('schema = 1\n[sites."a.org".categories]\nfunctional = 0', 'sites."a.org".categories.func'),
    ],
)
def test_a_file_of_another_shape_is_not_understood_and_the_key_is_named(
    toml: str, key: str
) -> None:
    with pytest.raises(ConsentFileError) as failure:
        read(toml)
    assert key in str(failure.value)


def test_a_time_is_written_in_the_form_of_rfc_3339() -> None:
    assert rfc3339(NOON) == "2026-11-24T12:00:00Z"
    assert rfc3339(datetime(7, 1, 1, tzinfo=UTC)) == "0007-01-01T00:00:00Z"


granted = st.frozensets(st.sampled_from(OPTIONAL_KEYS))
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
times = st.datetimes(
    datetime(1, 1, 2), datetime(9998, 1, 1), timezones=st.just(UTC)
).map(lambda moment: moment.replace(microsecond=0))  # fmt: skip
decisions = st.builds(
    Decision,
    granted,
    times,
    times,
    times,
    method=st.sampled_from(METHODS),
    language=words,
    policy=words,
    id=st.none() | words,
)
every_choices = st.builds(
    Choices, st.none() | decisions, st.dictionaries(words, decisions, max_size=3)
)
scalars = st.booleans() | st.integers(-(2**63), 2**63 - 1) | words | times
unknown = st.dictionaries(
    words.map("x-".__add__),
    st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=3,
)


@given(every_choices, unknown, unknown, unknown)
def test_choices_survive_the_file_and_so_does_everything_unknown(
    choices: Choices,
    at_the_top: dict[str, object],
    in_consent: dict[str, object],
    in_categories: dict[str, object],
) -> None:
    before = {
        **at_the_top,
        "schema": 1,
        "consent": {**in_consent, "id": "old", "categories": in_categories},
    }
    toml = tomli_w.dumps(write_choices(before, choices))
    after = tomllib.loads(toml)
    assert read_choices(after, NOON) == choices
    assert {key: after[key] for key in at_the_top} == at_the_top
    if choices.general is not None:
        assert {key: after["consent"][key] for key in in_consent} == in_consent
        categories = after["consent"]["categories"]
        assert {key: categories[key] for key in in_categories} == in_categories


@given(every_choices, every_choices)
def test_writing_other_choices_leaves_nothing_of_the_earlier_ones(
    earlier: Choices, later: Choices
) -> None:
    document = tomllib.loads(tomli_w.dumps(write_choices({}, earlier)))
    assert read_choices(write_choices(document, later), NOON) == later


def test_the_general_decision_says_nothing_about_a_site_s_id() -> None:
    choices = Choices(decision("functional", id="a"), {"example.org": decision(id="b")})
    document = write_choices({}, choices)
    assert document["consent"]["id"] == "a"
    assert document["sites"]["example.org"]["id"] == "b"


# Sites that may keep their cookies


def test_a_site_may_keep_its_cookies_without_a_decision_of_its_own() -> None:
    choices = read('schema = 1\n[sites."example.org"]\nkeep_cookies = true\nnote = "mine"\n')
    assert choices == Choices(keeping=frozenset({"example.org"}))
    assert written('schema = 1\n[sites."example.org"]\nnote = "mine"\n', choices) == (
        'schema = 1\n\n[sites."example.org"]\nkeep_cookies = true\nnote = "mine"\n'
    )
    assert written('schema = 1\n[sites."example.org"]\nkeep_cookies = true\n', Choices()) == (
        "schema = 1\n"
    )


def test_that_a_site_may_keep_its_cookies_survives_other_decisions() -> None:
    choices = Choices(decision(), {"a.org": decision("analytics")}, None, frozenset({"a.org"}))
    text = written("schema = 1\n", choices)
    assert read(text) == choices
    assert read(written(text, Choices(decision(), choices.sites))).keeping == frozenset()


def test_a_switch_that_is_neither_true_nor_false_is_named() -> None:
    with pytest.raises(ConsentFileError, match=r'sites."a.org".keep_cookies is neither'):
        read('schema = 1\n[sites."a.org"]\nkeep_cookies = "yes"\n')


def test_what_a_choice_was_about_survives() -> None:
    choices = Choices(decision(asked=("functional 01", "functional/history 02")))
    assert read(written("schema = 1\n", choices)) == choices
    with pytest.raises(ConsentFileError, match=r"consent.asked is not a list of texts"):
        read("schema = 1\n[consent]\nasked = [1]\n")
