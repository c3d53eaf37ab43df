"""Strings of the advertising industry: read and explained, never made."""

from __future__ import annotations

import string
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.consent import tcf
from tui_reader.consent.tcf import Publisher, USPrivacy, read_gpp, read_tc, read_us_privacy

NOTHING = "CQSbk4AQSbk4AAAABBENAAFgAAAAAAAAAAAAAAAAAAAA.IAAA"
SOME = "CQSbk4AQSbk4ANwAAAENAwCgAAAAAAAAAAYgACPAAAAA.IDKQA4AAgAKAGQAygAAA.YAAAAAAAAAAA"
MANY = "CPhgeQAPhgeQAAHABBENCmCgAP_AAAEAAAqIAAAAAAAA.f_gAACAAAAAA"


def test_the_string_of_the_specification() -> None:
    found = read_tc(SOME)
    assert found is not None
    assert found.created == found.updated == datetime(2025, 6, 3, tzinfo=UTC)
    assert (found.cmp_id, found.cmp_version, found.language) == (880, 0, "EN")
    assert (found.vendor_list, found.policy, found.country) == (48, 2, "DE")
    assert found.service_specific
    assert found.purposes == frozenset()
    assert found.vendors == {1, 2, 3, 4}
    assert found.vendor_interests == frozenset()
    assert found.restrictions == ()
    assert found.disclosed == {1, 2, 3, 4, 5, 100, 404}
    assert found.publisher == Publisher()


def test_a_string_with_purposes_of_the_publisher() -> None:
    found = read_tc(MANY)
    assert found is not None
    assert found.created == datetime(2022, 10, 27, tzinfo=UTC)
    assert (found.cmp_id, found.cmp_version, found.screen) == (7, 1, 1)
    assert (found.vendor_list, found.country) == (166, "FR")
    assert found.purposes == set(range(1, 11))
    assert found.interests == {8}
    assert found.vendors == frozenset()
    assert found.publisher == Publisher(frozenset(range(1, 11)), frozenset({8}))
    assert found.disclosed is None
    assert found.summary == (
        "grants purposes 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0 vendors, legitimate interest for 8"
    )


def test_a_string_that_refuses_everything_says_so() -> None:
    found = read_tc(NOTHING)
    assert found is not None
    assert (found.cmp_id, found.vendor_list, found.policy, found.country) == (0, 0, 5, "AA")
    assert found.disclosed == frozenset()
    assert found.refuses_everything
    assert found.summary == "refuses every purpose and vendor"


@pytest.mark.parametrize(
    "text",
    ["", ".", "B", "C", "CQSbk4AQ", NOTHING[:30], "!" * 60, "A" * 60, "é" * 60, NOTHING + ".!"],
)
def test_what_is_no_string_is_none(text: str) -> None:
    assert read_tc(text) is None


def test_a_string_of_absurd_ranges_ends_soon() -> None:
    """Each range of 33 bits may claim all vendors: together they are worth nothing."""
    head = "".join(f"{number:06b}" for number in (2,)) + "0" * 207
    ranges = "0" * 15 + "1" + "1" + f"{4095:012b}" + ("1" + f"{1:016b}" + "1" * 16) * 4095
    bits = head + ranges
    bits += "0" * (-len(bits) % 6)
    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
    text = "".join(alphabet[int(bits[i : i + 6], 2)] for i in range(0, len(bits), 6))
    assert read_tc(text) is None


@given(st.text(string.ascii_letters + string.digits + "-_.", max_size=300))
def test_no_string_upsets_the_reader(text: str) -> None:
    read_tc(text)
    read_tc("C" + text)
    read_gpp("DB" + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1YN-", USPrivacy(notice_given=True, opted_out=False, covered=None)),
        ("1yyy", USPrivacy(notice_given=True, opted_out=True, covered=True)),
        ("1---", USPrivacy(None, None, None)),
        ("2YYY", None),
        ("1YN", None),
        ("1YNX", None),
    ],
)
def test_a_us_privacy_string_is_four_characters(text: str, expected: USPrivacy | None) -> None:
    assert read_us_privacy(text) == expected


def test_the_header_of_a_gpp_string_names_its_sections() -> None:
    found = read_gpp("DBACNY~CPXxRfAPXxRfAAfKABENB-CgAAAAAAAAAAYgAAAAAAAA~1YNN")
    assert found is not None
    assert found.sections == (2, 6)
    assert found.names == ("TCF EU", "US Privacy")


@pytest.mark.parametrize("text", ["", "~", "AAAA", "DB", "DB__", "DBACN!", "D" * 500])
def test_what_is_no_header_is_none(text: str) -> None:
    assert read_gpp(text) is None


def test_nothing_here_makes_a_string() -> None:
    assert not [name for name in dir(tcf) if name.startswith(("write", "encode", "make", "to_"))]
