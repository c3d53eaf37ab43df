"""Records behave as the frozen dataclasses that a type checker takes them for."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """A record with a property."""

    town: str
    number: int = 1
    tags: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """Number and town."""
        return f"{self.number} {self.town}"


@dataclass(frozen=True, slots=True)
class Town:
    """A record with one field."""

    town: str


@dataclass(frozen=True, slots=True)
class Nowhere:
    """A record without fields."""


@dataclasses.dataclass(frozen=True, slots=True)
class Original:
    """What `Place` is to be like."""

    town: str
    number: int = 1
    tags: tuple[str, ...] = ()


PLACES = st.builds(Place, st.text(), st.integers(), st.lists(st.text()).map(tuple))


def test_fields_are_given_by_place_or_name_and_have_defaults() -> None:
    assert Place("Graz", tags=("old",)) == Place("Graz", 1, ("old",))
    assert Place(town="Graz").line == "1 Graz"


@pytest.mark.parametrize("wrong", [{}, {"town": "Graz", "city": "Graz"}])
def test_a_field_that_is_missing_or_unknown_is_an_error(wrong: dict[str, str]) -> None:
    with pytest.raises(TypeError):
        Place(**wrong)  # type: ignore[arg-type]


def test_nothing_can_be_assigned_or_deleted_or_added() -> None:
    place = Place("Graz")
    for name in ("town", "elsewhere"):
        with pytest.raises(AttributeError):
            setattr(place, name, "Linz")
    with pytest.raises(AttributeError):
        del place.town
    assert not hasattr(place, "__dict__")


def test_records_of_two_classes_are_never_equal() -> None:
    records: list[object] = [Town("Graz"), Place("Graz"), Nowhere(), Town("")]
    assert [records.index(each) for each in records] == [0, 1, 2, 3]
    assert Nowhere() == Nowhere()


@given(PLACES, PLACES)
def test_equality_hash_and_representation_are_those_of_a_dataclass(one: Place, two: Place) -> None:
    originals = [Original(each.town, each.number, each.tags) for each in (one, two)]
    assert (one == two) == (originals[0] == originals[1])
    assert hash(one) == hash(originals[0])
    assert repr(one) == repr(originals[0]).replace("Original", "Place")


@given(PLACES)
def test_copies_are_equal(place: Place) -> None:
    assert pickle.loads(pickle.dumps(place)) == place
    assert copy.deepcopy(place) == place
    assert replace(place) == place


@given(PLACES, st.integers())
def test_replacing_changes_what_is_named_and_nothing_else(place: Place, number: int) -> None:
    changed = replace(place, number=number)
    assert changed == Place(place.town, number, place.tags)
    assert changed == dataclasses.replace(place, number=number)


def test_other_dataclasses_can_be_replaced_too() -> None:
    assert replace(Original("Graz"), number=2) == Original("Graz", 2)


def test_functions_of_dataclasses_know_records() -> None:
    assert dataclasses.is_dataclass(Place)
    assert dataclasses.asdict(Place("Graz")) == {"town": "Graz", "number": 1, "tags": ()}
    fields = dataclasses.fields(Place)
    assert [each.name for each in fields] == ["town", "number", "tags"]
    assert [each.default for each in fields] == [dataclasses.MISSING, 1, ()]


def test_a_record_can_be_matched() -> None:
    match Place("Graz", 3):
        case Place(town, number=3):
            assert town == "Graz"
        case _:
            pytest.fail("not matched")


def test_only_frozen_records_with_slots_can_be_made() -> None:
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)(Town)
