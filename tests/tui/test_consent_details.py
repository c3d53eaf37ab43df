"""What the modal says about a category, at any width."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui_reader.consent.categories import Category
from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty
from tui_reader.tui import consent_details as details
from tui_reader.tui import consent_lines as setting
from tui_reader.tui.consent_entries import Entry, Placed

ANALYTICS = Category("analytics", "Analytics", "Counts what you read. Only for you.")
NECESSARY = Category("necessary", "Necessary", "Keeps your choices.", always_active=True)


def kept(name: str, purpose: str = "to be tested") -> Entry:
    return Entry(name, "this reader", purpose, "one day", "1 item · 2 KB · 3 days", "kept")


def placed(key: str, *entries: Entry, title: str = "", claimed: str = "") -> tuple[Placed, ...]:
    return tuple(Placed(key, title, claimed, entry) for entry in entries)


def lay_out(said: details.Details, width: int) -> list[setting.Line]:
    return [*setting.set_prose(said, width), (), *setting.set_entries(said, width)[0]]


def page(*categories: NoticeCategory) -> ConsentNotice:
    return ConsentNotice(categories=categories)


def text(lines: list[setting.Line]) -> str:
    return "\n".join("".join(part for part, _ in line) for line in lines)


def test_the_words_of_the_page_come_first_and_ours_stay() -> None:
    said = details.describe(
        ANALYTICS, (), page(NoticeCategory("analytics", "Analytics", description="We count."))
    )
    shown = text(lay_out(said, 70))
    assert shown.startswith("This page: We count.\ntui-reader: Counts what you read.")


def test_a_title_of_the_page_that_differs_from_ours_is_named() -> None:
    said = details.describe(
        ANALYTICS, (), page(NoticeCategory("analytics", "Statistics", description="We count."))
    )
    assert text(lay_out(said, 70)).startswith("This page, “Statistics”: We count.")


def test_without_words_of_the_page_ours_stand_alone() -> None:
    said = details.describe(ANALYTICS, (), None)
    assert text(lay_out(said, 70)).startswith("Counts what you read. Only for you.")


def test_a_category_the_page_makes_compulsory_is_said_to_have_a_switch_here() -> None:
    forced = page(NoticeCategory("analytics", "Analytics", always_active=True))
    assert "offers no choice" in text(lay_out(details.describe(ANALYTICS, (), forced), 70))
    needed = page(NoticeCategory("necessary", "Necessary", always_active=True))
    said = details.describe(NECESSARY, (), needed)
    assert "offers no choice" not in text(lay_out(said, 70))


def test_third_parties_are_named_under_their_category_alone() -> None:
    parties = (
        ThirdParty("counter.example", "script", "analytics"),
        ThirdParty("counter.example", "image", "analytics"),
        ThirdParty("adverts.example", "script", "advertisement"),
    )
    shown = text(lay_out(details.describe(ANALYTICS, (), None, parties), 70))
    assert "Left unloaded: counter.example" in shown
    assert shown.count("counter.example") == 1
    assert "adverts.example" not in shown


def test_a_category_that_covers_nothing_says_so() -> None:
    shown = text(lay_out(details.describe(ANALYTICS, (), None), 70))
    assert shown.endswith("\n\nNo cookies to display.")


def test_the_table_holds_our_records_of_this_category_then_the_cookies_of_the_page() -> None:
    cookies = (
        *placed(
            "analytics", Entry("visits", "counter.example", "Counts visits.", "1 year", "kept")
        ),
        *placed("functional", Entry("theme", "this page", "", "", "not offered")),
        *placed("analytics", Entry("once", "this page", "", "", "refused: no consent", "refused")),
    )
    said = details.describe(ANALYTICS, (kept("statistics"),), None, (), cookies)
    assert [row.name for row in said.entries] == ["statistics", "visits", "once"]
    assert said.count == "1 kept, 1 refused"
    rows = text(setting.set_entries(said, 90)[0]).split("\n")
    assert rows[0].startswith("statistics  this reader  ")
    assert rows[0].endswith("1 item · 2 KB · 3 days")
    assert rows[1].strip() == "to be tested · one day"
    assert re.split("  +", rows[3]) == [
        *("Cookie", "Who", "What for", "How long", "What became of it"),
    ]
    assert re.split("  +", rows[4])[2:] == ["Counts visits.", "1 year", "kept"]
    assert rows[5].index("refused: no consent") == rows[4].index("kept")


def test_where_a_table_does_not_fit_each_cookie_stands_by_itself() -> None:
    cookie = Entry("visits", "counter.example", "Counts visits.", "1 year", "refused: no consent")
    said = details.describe(ANALYTICS, (), None, (), placed("analytics", cookie))
    shown = text(setting.set_entries(said, 44)[0])
    assert shown == "visits  counter.example  refused: no consent\n  Counts visits. · 1 year"
    shown = text(setting.set_entries(said, 30)[0])
    assert shown.startswith("visits     refused: no consent\n  Counts visits. ·")
    shown = text(setting.set_entries(said, 22)[0])
    assert shown.startswith("visits\n  refused: no consent\n  Counts visits. ·")


def test_more_of_a_row_follows_it_and_each_row_knows_its_lines() -> None:
    cookie = Entry(
        "visits", "us", "Counts.", "1 year", "kept", more=(("Taken for: ", "analytics"),)
    )
    said = details.describe(ANALYTICS, (kept("statistics"),), None, (), placed("analytics", cookie))
    closed, spans = setting.set_entries(said, 60)
    assert "Taken for" not in text(closed)
    assert ["".join(part for part, _ in closed[span.start])[:6] for span in spans] == [
        "statis",
        "visits",
    ]
    opened, same = setting.set_entries(said, 60, (1,))
    assert same == spans
    assert "    Taken for: analytics" in text(opened[spans[1].stop :])


def test_what_a_page_claims_for_a_category_that_does_not_hold_is_said_to_be_disputed() -> None:
    cookie = Entry("_ga", "this page", "", "", "not offered")
    cookies = placed("analytics", cookie, claimed="necessary")
    said = details.describe(NECESSARY, (), None, (), cookies)
    assert said.entries == ()
    assert "Disputed: _ga; the page says necessary, analytics holds." in text(lay_out(said, 70))


def test_a_category_that_is_none_of_the_five_has_no_switch_and_keeps_its_words() -> None:
    theirs = NoticeCategory("other", "Unclassified", description="Under study.")
    odd = placed("other", Entry("odd", "", "", ""), title="Unclassified")
    shown = text(lay_out(details.describe_other(theirs, odd), 70))
    assert details.NO_SWITCH in shown
    assert "This page: Under study." in shown
    assert "odd" in shown


def test_the_summary_is_the_first_sentence() -> None:
    assert details.describe(ANALYTICS, (), None).summary == "Counts what you read."


def test_the_introduction_is_ours_where_the_page_has_none() -> None:
    assert details.introduction(None) == ("", details.OUR_INTRODUCTION)
    assert details.introduction(ConsentNotice()) == ("", details.OUR_INTRODUCTION)
    ours = ConsentNotice(title="Cookies", description="We bake.")
    assert details.introduction(ours) == ("Cookies", "We bake.")


def test_a_long_introduction_is_two_lines_until_more_is_asked_for() -> None:
    words = "One sentence of the page.\n\n" + "Another one of many words. " * 20
    short = setting.set_introduction("Cookies", words, 60, whole=False)
    assert len(short) == 2
    assert text(short).startswith("Cookies · One sentence of the page. Another")
    assert text(short).endswith("… m more")
    whole = text(setting.set_introduction("Cookies", words, 60, whole=True))
    assert whole.startswith("Cookies\nOne sentence of the page.\n\nAnother one")
    assert whole.count("Another one of many words.") + whole.count("\n") >= 20
    assert "more" not in whole


def test_what_a_notice_comes_to_is_two_quiet_lines_until_more_is_asked_for() -> None:
    words = "It offers a choice. " * 12
    short = setting.set_verdict(words, 60, whole=False)
    assert len(short) == 2
    assert text(short).startswith("In short: It offers a choice.")
    assert text(short).endswith(" … m more")
    assert text(setting.set_verdict(words, 60, whole=False, end=" …")).endswith(" …")
    assert text(setting.set_verdict(words, 60, whole=True)).count("offers") == 12
    assert setting.set_verdict("", 60, whole=False) == []


def test_a_short_introduction_offers_no_more() -> None:
    assert text(setting.set_introduction("Cookies", "We bake.", 60, whole=False)) == (
        "Cookies · We bake."
    )


words = st.text(
    st.sampled_from("abc déß-/ \t\u00ad\u4e2d\u65e5\U0001f469\u0301[]@=.\u200b"), max_size=60
)


@given(words, words, words, st.integers(16, 90))
def test_no_line_is_wider_than_its_room(name: str, label: str, purpose: str, width: int) -> None:
    row = Entry(name, label, purpose, label, name, more=((label, purpose),))
    theirs = NoticeCategory("other", label, description=purpose)
    said = details.describe_other(theirs, placed("other", row, title=label))
    lines = setting.set_prose(said, width)
    lines += setting.set_entries(said, width, (0,))[0]
    lines += setting.set_entries(replace(said, records=(row,)), width, (0, 1))[0]
    lines += setting.set_verdict(purpose, width, whole=False)
    lines += setting.set_introduction(label, purpose, width, whole=False)
    lines += setting.set_introduction(label, purpose, width, whole=True)
    assert max(sum(cell_len(part) for part, _ in line) for line in lines) <= width


@given(words, words, st.integers(2, 90))
def test_no_word_is_lost_and_the_label_is_set_apart(label: str, said: str, width: int) -> None:
    lines = setting.emphasised(label + " ", said, width, "muted")

    def bare(text: str) -> str:
        return "".join(c for c in text if c not in " \t\u00ad")

    assert bare("".join(part for line in lines for part, _ in line)) == bare(label + said)
    muted = "".join(part for line in lines for part, role in line if role == "muted")
    assert bare(muted) == bare(label)
