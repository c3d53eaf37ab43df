"""The table of the consent managers."""

from __future__ import annotations

import pytest
from lxml import html

from tui_reader.notice.families import CUSTOM, PARTS, families
from tui_reader.notice.selectors import Lookup, parse

# Named on the command line's page.
NAMED = (
    "cookieyes onetrust cookiebot complianz klaro borlabs osano cookieconsent didomi usercentrics"
    " iubenda moove cookie-notice eu-cookie-compliance quantcast trustarc sourcepoint"
    " consentmanager civic tarteaucitron google-funding-choices"
)


def test_every_manager_of_the_command_line_is_in_it() -> None:
    slugs = [each.slug for each in families().families]
    assert set(NAMED.split()) <= set(slugs)
    assert len(slugs) == len(set(slugs))
    assert CUSTOM not in slugs


def test_every_manager_can_be_found_by_something() -> None:
    for each in families().families:
        assert any((each.hosts, each.files, each.weak, each.marks, each.roots, each.configs)), each


def test_no_entry_names_a_part_that_nobody_reads() -> None:
    import tomllib

    from tui_reader.paths import asset

    keys = {"hosts", "files", "weak", "inline", "marks", "roots", "root_with", "chrome", "configs"}
    keys |= {"needs_switch", "always_without_switch", "owns", *PARTS}
    with open(asset("notices.toml"), "rb") as file:
        table = tomllib.load(file)
    table.pop(CUSTOM)
    assert {key for entry in table.values() for key in entry} <= keys
    slugs = set(table)
    assert {owned for entry in table.values() for owned in entry.get("owns", ())} <= slugs


@pytest.mark.parametrize(
    ("selector", "markup", "matches"),
    [
        ("#a", "<p id='a'>", True),
        ("#a", "<p id='ab'>", False),
        ("#a*", "<p id='ab'>", True),
        (".x.y", "<p class='y z x'>", True),
        (".x.y", "<p class='x'>", False),
        ("p.x", "<b class='x'>", False),
        ("[role=button]", "<p role='button'>", True),
        ("[data-k]", "<p data-k=''>", True),
        ("[data-k]", "<p>", False),
        ("input[type=checkbox]", "<input type='checkbox'>", True),
        ("#a", "<p>", False),
    ],
)
def test_a_selector_means_what_css_means(selector: str, markup: str, matches: bool) -> None:
    element = html.fragment_fromstring(markup)
    assert parse(selector).matches(element) is matches
    assert Lookup([(parse(selector), "it")]).of(element) == (["it"] if matches else [])


def test_a_selector_may_name_an_ancestor() -> None:
    tree = html.fragment_fromstring("<div class='x'><p><b>in</b></p></div>")
    (inner,) = tree.iter("b")
    assert parse(".x b").matches(inner)
    assert not parse(".y b").matches(inner)


@pytest.mark.parametrize("wrong", ["", ">", "a > b", "[", "a,b", "p:hover"])
def test_what_is_no_selector_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="selector"):
        parse(wrong)
