"""`consent signal`: a choice in the words of a site's consent manager."""

from __future__ import annotations

import re

import pytest

from tests.cli.program import tui_reader
from tui_reader.cli.consent_cookies import MANAGERS
from tui_reader.consent.signals import families
from tui_reader.consent.signals_decode import read_stored


def test_the_help_names_every_manager_there_is_an_encoder_for() -> None:
    assert families() == MANAGERS


@pytest.mark.parametrize("manager", MANAGERS)
def test_each_line_is_a_name_and_a_value(manager: str) -> None:
    tui_reader("consent", "set", "functional=on", "analytics=on")
    run = tui_reader("consent", "signal", "www.example.org", "--as", manager)
    assert (run.code, run.err) == (0, "")
    lines = run.out.splitlines()
    assert all(re.fullmatch(r"[\w-]+=[^\s;]+", line) for line in lines)
    (stored,) = read_stored(dict(line.split("=", 1) for line in lines))
    assert (stored.family, stored.decided) == (manager, True)
    assert not stored.allows("advertisement")


def test_the_site_s_own_choice_is_told() -> None:
    tui_reader("consent", "accept-all")
    tui_reader("consent", "reject-all", "--site", "example.org")
    here = tui_reader("consent", "signal", "example.org", "--as", "cookieyes").out
    elsewhere = tui_reader("consent", "signal", "example.net", "--as", "cookieyes").out
    assert "consent:no,action:yes" in here
    assert "consent:yes,action:yes" in elsewhere


def test_before_a_choice_everything_is_refused_and_that_is_said() -> None:
    run = tui_reader("consent", "signal", "example.org", "--as", "cookiebot")
    assert run.code == 0
    assert "marketing:false" in run.out
    assert "no choice counts for example.org" in run.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("example.org",),
        ("example.org", "--as", "quantcast"),
        ("", "--as", "klaro"),
        ("--as", "klaro"),
    ],
)
def test_what_cannot_be_told_is_wrong_usage(arguments: tuple[str, ...]) -> None:
    run = tui_reader("consent", "signal", *arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err.count("\n") == 1
