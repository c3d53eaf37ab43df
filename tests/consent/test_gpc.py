"""What a site says of Global Privacy Control, and what counts as saying nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.consent.gpc import GpcSupport, parse, resource_of


def test_a_site_says_whether_it_honours_the_signal() -> None:
    assert parse(b'{"gpc": true, "lastUpdate": "2026-01-02"}') == GpcSupport(True, "2026-01-02")
    assert parse(b'{"gpc": false, "version": 1}') == GpcSupport(False, None)


@pytest.mark.parametrize("body", [b"", b"[]", b"true", b'{"gpc": 1}', b'{"gpc": "yes"}', b"<html>"])
def test_anything_else_says_nothing(body: bytes) -> None:
    assert parse(body) == GpcSupport()


@given(st.binary(max_size=200))
def test_no_answer_is_ever_more_than_an_answer(body: bytes) -> None:
    parse(body)


def test_a_date_cannot_carry_escapes() -> None:
    assert "\x1b" not in str(parse(b'{"gpc": true, "lastUpdate": "\\u001b[31mnow"}').since)


def test_the_resource_is_at_the_root_of_the_site_and_carries_no_password() -> None:
    found = resource_of("https://me:secret@example.org:8443/a/b?c#d")
    assert found == "https://example.org:8443/.well-known/gpc.json"
