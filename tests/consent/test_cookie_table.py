"""What is known of well-known cookies."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.consent.cookie_table import (
    STRICTNESS,
    CookieFact,
    bundled,
    open_database,
    stricter,
    table_of,
)
from tui_reader.errors import SettingsError
from tui_reader.notice.model import CATEGORY_KEYS

HEAD = (
    "ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,"
    "Data Controller,User Privacy & GDPR Rights Portals,Wildcard match\n"
)


def facts() -> list[CookieFact]:
    table = bundled()
    return [
        fact for group in (table.exact, table.beginnings) for fs in group.values() for fact in fs
    ]


def test_at_least_three_hundred_cookies_are_known_in_every_category() -> None:
    assert len(bundled()) >= 300
    assert {fact.category for fact in facts()} == set(CATEGORY_KEYS)


def test_every_fact_says_whose_and_what_for() -> None:
    for fact in facts():
        assert fact.name
        assert fact.vendor
        assert fact.purpose
        assert not fact.purpose.endswith(".")
        assert fact.purpose == fact.purpose.strip()


def test_no_beginning_is_so_short_that_it_catches_strangers() -> None:
    assert [fact.name for fact in facts() if fact.prefix and len(fact.name) < 4] == []


def test_no_name_falls_under_the_beginning_of_a_laxer_purpose() -> None:
    table = bundled()
    for fact in facts():
        beginning = table.by_beginning(fact.name, "unknown.example")
        if fact.prefix or fact.domains or beginning is None:
            continue
        assert stricter(beginning.category, fact.category) == beginning.category


@pytest.mark.parametrize(
    ("name", "host", "category"),
    [
        ("cookieyes-consent", "example.org", "necessary"),
        ("PHPSESSID", "example.org", "necessary"),
        ("csrftoken", "example.org", "necessary"),
        ("sessionid", "example.org", "necessary"),
        ("sessionid", "www.instagram.com", "advertisement"),
        ("lang", "example.org", "functional"),
        ("_ga", "example.org", "analytics"),
        ("_ga_1A2B3C", "example.org", "analytics"),
        ("_pk_id.1.2af", "example.org", "analytics"),
        ("_gac_UA-1", "example.org", "advertisement"),
        ("NREUM", "example.org", "performance"),
        ("RT", "example.org", "performance"),
        ("_fbp", "example.org", "advertisement"),
        ("IDE", "doubleclick.net", "advertisement"),
    ],
)
def test_well_known_cookies_are_what_they_are(name: str, host: str, category: str) -> None:
    table = bundled()
    fact = table.by_name(name, host) or table.by_beginning(name, host)
    assert fact is not None
    assert fact.category == category


def test_a_fact_for_a_domain_says_nothing_elsewhere() -> None:
    assert bundled().by_name("IDE", "example.org") is None
    assert bundled().by_name("IDE", "notdoubleclick.net") is None
    assert bundled().by_name("IDE", "ad.doubleclick.net") is not None


def test_of_several_facts_the_strictest_holds() -> None:
    table = table_of([CookieFact("token", "necessary"), CookieFact("token", "advertisement")])
    fact = table.by_name("token", "example.org")
    assert fact is not None
    assert fact.category == "advertisement"


def test_the_longest_safe_beginning_holds() -> None:
    table = table_of(
        [
            CookieFact("_s", "analytics", prefix=True),
            CookieFact("_shop", "functional", prefix=True),
            CookieFact("_shop_ads", "advertisement", prefix=True),
            CookieFact("_x", "analytics", domains=("example.net",), prefix=True),
        ]
    )
    found = {
        name: getattr(table.by_beginning(name, "example.org"), "category", None)
        for name in ("_secure_session_id", "_shop_1", "_shop_ads_1", "_xyz")
    }
    assert found == {
        "_secure_session_id": None,
        "_shop_1": "functional",
        "_shop_ads_1": "advertisement",
        "_xyz": None,
    }
    assert table.by_beginning("_xyz", "www.example.net") is not None


def test_what_nobody_can_place_is_the_strictest() -> None:
    assert [stricter(one, "functional") for one in STRICTNESS] == [
        "functional", "functional", "performance", "analytics", "advertisement", "other",
    ]  # fmt: skip


# A person's own copy of the open database


def database(tmp_path: Path, rows: str, head: str = HEAD) -> str:
    path = tmp_path / "cookies.csv"
    path.write_text(head + rows, encoding="utf-8")
    return str(path)


def test_rows_are_read_by_the_names_of_the_columns(tmp_path: Path) -> None:
    text = (
        "\ufeffWildcard match,Extra,Cookie / Data Key name,Category,Platform,Domain,Description\n"
        '0,x,one,Functional,A shop,,"Keeps, what was\nchosen"\n'
        "1,x,two_,Marketing,Adverts,,\n"
        "0,x,three*,Analytics,,,\n"
        "0,x,four,Security,,,\n"
        "0,x,five,Nonsense,,,\n"
        "0,x,,Analytics,,,\n"
        "short\n"
    )
    table = open_database(database(tmp_path, text, ""))
    one = table.by_name("one", "example.org")
    assert one is not None
    assert (one.category, one.vendor, one.purpose) == (
        "functional", "A shop", "Keeps, what was chosen",
    )  # fmt: skip
    two = table.by_beginning("two_1", "example.org")
    three = table.by_beginning("threefold", "example.org")
    four = table.by_name("four", "example.org")
    assert two is not None
    assert three is not None
    assert four is not None
    assert (two.category, three.category, four.category) == (
        "advertisement", "analytics", "necessary",
    )  # fmt: skip
    assert len(table) == 4


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("", ()),
        ("example.net", ("example.net",)),
        (".Example.net (3rd party) or example.com (also)", ("example.net", "example.com")),
        ("example.net (3rd party) or the advertiser's own site (1st party)", ()),
        ("((unfinished", ()),
    ],
)
def test_the_domain_of_a_row_may_be_a_free_text(
    tmp_path: Path, text: str, domains: tuple[str, ...]
) -> None:
    row = f'1,P,Analytics,name,"{text}",d,r,c,l,0\n'
    table = open_database(database(tmp_path, row))
    assert table.exact["name"][0].domains == domains


@pytest.mark.parametrize(
    ("rows", "head", "said"),
    [
        ("a,b\n", "one,two\n", "has no columns"),
        ("", "", "has no columns"),
        ("x" * 10_000_001, HEAD, "larger than 10 MB"),
        ('"' + "x" * 200_000, HEAD, "no CSV file"),
    ],
)
def test_a_file_that_is_no_database_is_one_line(
    tmp_path: Path, rows: str, head: str, said: str
) -> None:
    with pytest.raises(SettingsError, match=said):
        open_database(database(tmp_path, rows, head))


def test_a_file_that_is_missing_or_no_text_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        open_database(str(tmp_path / "none.csv"))
    (tmp_path / "bytes.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="is not UTF-8"):
        open_database(str(tmp_path / "bytes.csv"))
