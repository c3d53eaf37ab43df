"""What a cookie is for, and whose word holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui_reader.consent.cookies import Classifier
from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory

SITE = "example.org"


def notice(**declared: tuple[str, ...]) -> ConsentNotice:
    return ConsentNotice(
        categories=tuple(
            NoticeCategory(
                key,
                key.title(),
                cookies=tuple(DeclaredCookie(n, description=f"why {n}") for n in names),
            )
            for key, names in declared.items()
        )
    )


def classifier(overrides: dict[str, str] | None = None, **declared: tuple[str, ...]) -> Classifier:
    made = Classifier(overrides)
    made.declare(SITE, notice(**declared))
    return made


def test_what_nobody_knows_is_other() -> None:
    found = Classifier().classify("zzz_made_up", SITE, SITE)
    assert (found.category, found.source, found.why) == ("other", "nobody", "not known")


def test_the_table_says_what_it_knows() -> None:
    found = Classifier().classify("_ga", f".{SITE}", SITE)
    assert (found.category, found.source, found.vendor) == (
        "analytics", "table", "Google Analytics",
    )  # fmt: skip
    assert found.purpose


def test_the_page_s_word_holds_where_the_table_knows_nothing() -> None:
    found = classifier(functional=("my_choice",)).classify("my_choice", SITE, SITE)
    assert (found.category, found.source, found.purpose) == ("functional", "page", "why my_choice")


def test_a_page_s_word_counts_at_its_own_site_alone() -> None:
    made = classifier(functional=("my_choice",))
    assert made.classify("my_choice", "example.net", "example.net").category == "other"
    assert made.classify("my_choice", SITE).category == "other"


@pytest.mark.parametrize(
    ("declared", "name", "category"),
    [
        ("necessary", "_ga", "analytics"),  # the page claims too little
        ("advertisement", "_ga", "advertisement"),  # the page admits more
        ("other", "_ga", "other"),  # the page itself cannot place it
    ],
)
def test_where_page_and_table_differ_both_are_told_and_the_stricter_holds(
    declared: str, name: str, category: str
) -> None:
    found = classifier(**{declared: (name,)}).classify(name, SITE, SITE)
    assert found.category == category
    assert (found.declared, found.listed) == (declared, "analytics")
    assert found.disputed
    assert "stricter" in found.why


def test_a_person_s_word_holds_before_all_others() -> None:
    made = classifier(
        {"_ga": "necessary", "shop_*": "functional", "shop_ads*": "other", "odd": "nonsense"},
        analytics=("_ga",),
    )
    said = {name: made.classify(name, SITE, SITE) for name in ("_ga", "shop_1", "shop_ads1", "odd")}
    assert [each.category for each in said.values()] == [
        "necessary", "functional", "other", "other",
    ]  # fmt: skip
    assert [each.source for each in said.values()] == ["you", "you", "you", "nobody"]


def test_names_that_lost_their_underscores_are_recognised_and_marked() -> None:
    made = classifier(analytics=("shopvisit", "ga"), functional=("my_lang",))
    found = made.classify("_shop_visit", SITE, SITE)
    assert (found.category, found.uncertain) == ("analytics", True)
    assert "similar name" in found.why
    assert made.classify("my_lang", SITE, SITE).uncertain is False
    assert made.classify("_ga", SITE, SITE).declared == "analytics"
    assert made.classify("unknown_to_all", SITE, SITE).uncertain is False


@pytest.mark.parametrize(
    "written", ["visit_*", "visit_<id>", "visit_{id}", "visit_[abc]", "visit_#"]
)
def test_a_page_may_declare_the_beginning_of_names(written: str) -> None:
    made = classifier(analytics=(written,))
    assert made.classify("visit_17", SITE, SITE).category == "analytics"
    assert made.classify("visi", SITE, SITE).category == "other"


def test_no_page_can_speak_of_all_cookies_at_once() -> None:
    made = classifier(necessary=("*", "_*", "x<any>", "__*"))
    found = {made.classify(name, SITE, SITE).category for name in ("_made_up", "x17", "__up")}
    assert found == {"other"}


def test_a_row_may_declare_several_names() -> None:
    made = classifier(analytics=("one_a, one_b; one_c",))
    found = [made.classify(name, SITE, SITE).category for name in ("one_a", "one_b", "one_c")]
    assert found == ["analytics"] * 3


def test_a_name_declared_twice_is_what_is_stricter() -> None:
    made = classifier(functional=("twice",), advertisement=("twice",))
    assert made.classify("twice", SITE, SITE).category == "advertisement"


def test_the_latest_page_counts() -> None:
    made = classifier(functional=("mine",))
    made.declare(SITE, notice(analytics=("mine",)))
    assert made.classify("mine", SITE, SITE).category == "analytics"
    made.declare(SITE, None)
    assert made.classify("mine", SITE, SITE).category == "other"


def csv(tmp_path: Path, *rows: str) -> str:
    path = tmp_path / "open.csv"
    head = "Cookie / Data Key name,Category,Wildcard match\n"
    path.write_text(head + "".join(f"{row}\n" for row in rows))
    return str(path)


def test_a_person_s_database_is_asked_where_the_table_knows_nothing(tmp_path: Path) -> None:
    made = Classifier(
        database=csv(tmp_path, "rare,Analytics,0", "_ga,Functional,0", "_ga_rare,Marketing,0")
    )
    assert made.classify("rare", SITE).category == "analytics"
    assert made.classify("_ga", SITE).category == "analytics"
    # A whole name says more than the beginning the table knows.
    assert made.classify("_ga_rare", SITE).category == "advertisement"


def test_the_database_is_opened_only_when_it_is_needed(tmp_path: Path) -> None:
    made = Classifier(database=str(tmp_path / "none.csv"))
    assert made.classify("_ga", SITE).category == "analytics"
    assert made.problem is None
    assert made.classify("rare", SITE).category == "other"
    assert made.problem is not None
    assert "none.csv" in str(made.problem)
