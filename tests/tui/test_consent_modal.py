"""The consent modal, used as a person uses it: by keys and by mouse, at three sizes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.consent_desk import (
    ALL_OFF,
    ALL_ON,
    NOTICE,
    SIZES,
    decided,
    focused,
    modal,
    opened,
    question,
    screen_text,
    settled,
    states,
    view,
    words,
)
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.consent.cookies import Classification
from tui_reader.consent.outcome import Deleted
from tui_reader.consent.profile import Profile
from tui_reader.notice.model import DeclaredCookie, NoticeCategory, ThirdParty
from tui_reader.tui.consent import Answer, ConsentModal
from tui_reader.tui.consent_entries import Offer
from tui_reader.tui.consent_rows import ConsentSwitch, ScopeSwitch
from tui_reader.tui.consent_words import foretold

# The working copy.


async def test_the_switches_start_as_the_choices_in_force() -> None:
    async with opened(modal(Choices(decided("functional")))) as (app, _):
        assert states(app) == {**ALL_OFF, "functional": True}
        assert "it holds until" in screen_text(app)


async def test_reopening_after_escape_shows_what_is_in_force() -> None:
    choices = Choices(decided("functional"))
    async with opened(modal(choices)) as (app, pilot):
        await pilot.press("2", "3", "4", "escape")
        app.ask(modal(choices))
        await pilot.pause()
        assert states(app) == {**ALL_OFF, "functional": True}
        await pilot.press("s")
        assert app.answer == Answer("save", {**ALL_OFF, "functional": True}, None)


async def test_a_second_key_pressed_in_haste_answers_nothing_more() -> None:
    async with opened() as (app, pilot):
        app.modal.action_answer("reject-all")
        app.modal.action_answer("accept-all")
        await pilot.pause()
        assert app.answer == Answer("reject-all", ALL_OFF, None)
        assert len(app.screen_stack) == 1


async def test_focus_returns_to_where_it_came_from() -> None:
    async with opened() as (app, pilot):
        await pilot.press("escape")
        assert app.focused is not None
        assert app.focused.id == "opener"


# Scope.


async def test_there_is_no_scope_to_choose_on_a_local_page() -> None:
    async with opened(modal(site=None)) as (app, pilot):
        assert not app.modal.query(ScopeSwitch)
        await pilot.press("a")
        assert app.answer == Answer("accept-all", ALL_ON, None)


async def test_the_scope_switch_makes_the_answer_hold_for_the_site() -> None:
    async with opened() as (app, pilot):
        await pilot.press("shift+tab", "shift+tab")
        assert focused(app) == "scope"
        await pilot.press("right", "3", "s")
        assert app.answer == Answer("save", {**ALL_OFF, "analytics": True}, "example.org")


async def test_each_scope_keeps_a_working_copy_of_its_own() -> None:
    choices = Choices(decided("functional"), {"example.org": decided("performance")})
    async with opened(modal(choices)) as (app, pilot):
        assert states(app) == {**ALL_OFF, "performance": True}
        await pilot.press("5", "shift+tab")
        app.modal.query_one(ScopeSwitch).focus()
        await pilot.press("space")
        assert states(app) == {**ALL_OFF, "functional": True}
        await pilot.press("space")
        assert states(app) == {**ALL_OFF, "performance": True, "advertisement": True}


# Details, introduction, mouse.


async def test_enter_unfolds_the_details_and_folds_them_again() -> None:
    async with opened() as (app, pilot):
        await pilot.press("enter")
        assert not view(app, "functional").folded
        assert "No cookies to display." in screen_text(app)
        await pilot.press("enter")
        assert view(app, "functional").folded


async def test_the_records_that_are_present_are_counted_on_the_folded_line() -> None:
    async with opened() as (app, _):
        assert "Always active  1 kept" in screen_text(app)


async def test_m_shows_the_introduction_whole_and_short_again() -> None:
    async with opened() as (app, pilot):
        assert "… m more" in screen_text(app)
        assert "Sentence 11" not in screen_text(app)
        await pilot.press("m")
        assert "Sentence 11" in screen_text(app)
        await pilot.press("m")
        assert "Sentence 11" not in screen_text(app)


async def test_up_at_the_top_never_lands_on_a_button() -> None:
    async with opened() as (app, pilot):
        await pilot.press(*["up"] * 9)
        assert focused(app) == "scope"


async def test_number_keys_go_to_a_category_and_switch_it() -> None:
    async with opened() as (app, pilot):
        await pilot.press("1")
        assert focused(app) == "necessary"
        assert states(app) == ALL_OFF
        for number, key in enumerate(OPTIONAL_KEYS, start=2):
            await pilot.press(str(number))
            assert focused(app) == key
            assert states(app)[key]


async def test_keys_typed_ahead_meet_the_category_they_were_meant_for() -> None:
    async with opened() as (app, pilot):
        app.modal.action_category("analytics")
        app.modal.action_fold()
        await pilot.pause()
        assert not view(app, "analytics").folded
        assert view(app, "functional").folded


async def test_each_key_typed_ahead_scrolls_its_line() -> None:
    async with opened(size=(40, 12)) as (app, pilot):
        await pilot.press("3", "enter")
        await pilot.pause()
        body = app.modal.query_one("#body")
        before = body.scroll_y
        for _ in range(3):
            app.modal.action_move(1)
        await pilot.pause()
        assert body.scroll_y == before + 3


async def test_the_category_in_focus_stays_in_sight_when_the_terminal_shrinks() -> None:
    async with opened(size=(120, 40)) as (app, pilot):
        await pilot.press("5")
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        assert "Advertisement" in screen_text(app)


async def test_the_mouse_switches_folds_and_answers() -> None:
    async with opened() as (app, pilot):
        analytics = view(app, "analytics")
        assert analytics.switch is not None
        await pilot.click(analytics.switch)
        assert states(app) == {**ALL_OFF, "analytics": True}
        assert analytics.folded
        await pilot.click(analytics.head, offset=(4, 0))
        assert not analytics.folded
        await pilot.click("#save")
        assert app.answer == Answer("save", {**ALL_OFF, "analytics": True}, None)


async def test_a_category_of_the_page_alone_is_shown_without_a_switch() -> None:
    theirs = NoticeCategory("other", "Unclassified", cookies=(DeclaredCookie("odd-cookie"),))
    notice = replace(NOTICE, categories=(*NOTICE.categories, theirs))
    async with opened(modal(notice=notice), size=(120, 60)) as (app, pilot):
        assert len(app.modal.query(ConsentSwitch)) == 4
        view(app, "other").head.focus()
        await pilot.press("space", "enter")
        shown = screen_text(app)
        assert "Unclassified" in shown
        assert "No switch" in shown
        assert "this reader has no such switch" in shown
        assert "odd-cookie" in shown
        assert states(app) == ALL_OFF


async def test_third_parties_of_the_page_are_named() -> None:
    parties = (
        ThirdParty("counter.example", "script", "analytics"),
        ThirdParty("unknown.example", "font", "other"),
    )
    async with opened(modal(third_parties=parties), size=(120, 40)) as (app, pilot):
        await pilot.press("3", "enter")
        assert "Left unloaded: counter.example" in screen_text(app)
        view(app, "other").head.focus()
        await pilot.press("enter")
        assert "Left unloaded: unknown.example" in screen_text(app)


# What it covers, row by row.

COUNTED = Classification("analytics", "table", None, "analytics", "Counter", "counts visits")
OFFERS = (
    Offer("first-visit", "example.org", COUNTED),
    Offer("second-visit", "example.org", COUNTED, reason="no consent"),
)


async def test_what_is_kept_and_what_was_refused_are_counted_on_the_folded_line() -> None:
    async with opened(modal(offers=OFFERS)) as (app, _):
        assert "1 kept, 1 refused" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_enter_on_a_row_says_more_of_it_and_again_no_more(size: tuple[int, int]) -> None:
    async with opened(modal(offers=OFFERS), size=size) as (app, pilot):
        await pilot.press("3", "enter", "tab")
        assert focused(app) == "analytics table"
        await pilot.press("down", "enter")
        await pilot.pause()
        assert "Refused, because you" in words(app)
        assert "second-visit" in words(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Refused, because you" not in words(app)
        assert not view(app, "analytics").folded


async def test_space_on_a_row_switches_its_category() -> None:
    async with opened(modal(offers=OFFERS)) as (app, pilot):
        await pilot.press("3", "enter", "tab", "space")
        assert states(app) == ALL_OFF
        await pilot.press("space")
        assert states(app) == {**ALL_OFF, "analytics": True}


async def test_down_goes_from_row_to_row_and_on_and_up_comes_back() -> None:
    async with opened(modal(offers=OFFERS), size=(120, 40)) as (app, pilot):
        await pilot.press("3", "enter")
        table = view(app, "analytics").table
        for place in (0, 1):
            await pilot.press("down")
            assert (focused(app), table.row) == ("analytics table", place)
        await pilot.press("down")
        assert focused(app) == "performance"
        await pilot.press("up")
        assert (focused(app), table.row) == ("analytics table", 1)
        await pilot.press("up", "up")
        assert focused(app) == "analytics"


async def test_a_click_on_a_row_says_more_of_it() -> None:
    async with opened(modal(offers=OFFERS), size=(120, 40)) as (app, pilot):
        await pilot.press("3", "enter")
        await pilot.pause()
        await pilot.click(view(app, "analytics").table, offset=(8, 2))
        await pilot.pause()
        assert view(app, "analytics").table.row == 1
        assert "Refused, because you" in words(app)


async def test_the_notice_in_short_stands_quietly_below_the_introduction() -> None:
    notice = replace(NOTICE, buttons=("Accept all", "Settings"))
    async with opened(modal(notice=notice)) as (app, _):
        assert "In short: It offers to accept all and to see the settings." in words(app)
    async with opened(modal(notice=notice), size=(40, 12)) as (app, pilot):
        assert "In short" not in words(app)
        await pilot.press("m")
        app.modal.query_one("#body").scroll_to(y=16, animate=False, immediate=True)
        await pilot.pause()
        assert "In short" in words(app)


async def test_what_saving_deletes_is_said_before_it_is_pressed() -> None:
    def preview(switches: dict[str, bool], site: str | None) -> tuple[Deleted, ...]:
        kept = 0 if switches["functional"] else 3
        return (Deleted("history", kept),) if kept else ()

    shown = modal(Choices(decided("functional")), preview=preview)
    for size in SIZES:
        async with opened(shown, size=size) as (app, pilot):
            await settled(app, pilot)
            assert "deletes" not in words(app)
            await pilot.press("2")
            await settled(app, pilot)
            assert "Saving deletes history (3)." in words(app)
            assert "Accept all" in screen_text(app)
            await pilot.press("2")
            await settled(app, pilot)
            assert "deletes" not in words(app)
            app.modal.query_one("#reject-all").focus()
            await settled(app, pilot)
            assert "Reject all deletes history (3)." in words(app)
        shown = modal(Choices(decided("functional")), preview=preview)


def test_what_is_deleted_is_said_as_exactly_as_there_is_room_for() -> None:
    deleted = (Deleted("history", 3), Deleted("page-copies", 1200))
    assert foretold("save", deleted, 60) == "Saving deletes history (3) · page-copies (1,200)."
    assert foretold("reject-all", deleted, 34) == "Reject all deletes 1,203 items."
    assert foretold("save", (Deleted("history", 1),), 20) == "deletes 1 item"
    assert foretold("save", (), 60) == ""


# Text from outside, and much of it.

HOSTILE = "[red]x[/] [/] [@click=app.quit]go[/] [b"


async def test_text_of_the_page_is_shown_as_written() -> None:
    theirs = NoticeCategory(
        "other", HOSTILE, description=HOSTILE, cookies=(DeclaredCookie(HOSTILE, HOSTILE),)
    )
    ours = replace(NOTICE.categories[2], title=HOSTILE, description=HOSTILE)
    notice = replace(NOTICE, title=HOSTILE, description=HOSTILE, categories=(ours, theirs))
    async with opened(modal(notice=notice, site=HOSTILE), size=(120, 60)) as (app, pilot):
        await pilot.press("3", "enter")
        view(app, "other").head.focus()
        await pilot.press("enter")
        assert screen_text(app).count(HOSTILE) >= 7


async def test_a_thousand_cookies_are_one_widget() -> None:
    cookies = tuple(DeclaredCookie(f"cookie-{n}", "1 year", "Counts.") for n in range(1000))
    full = tuple(replace(theirs, cookies=cookies) for theirs in NOTICE.categories[1:])
    async with opened(modal(notice=replace(NOTICE, categories=full))) as (app, pilot):
        before = len(app.modal.query("*"))
        await pilot.press("3", "enter")
        assert len(app.modal.query("*")) == before < 60
        assert "cookie-0" in screen_text(app)
        app.modal.query_one("#body").scroll_end(animate=False)
        await pilot.press("5", "enter", "tab")
        app.modal.query_one("#body").scroll_end(animate=False)
        await pilot.pause()
        assert "cookie-999" in screen_text(app)
        assert "Reject all" in screen_text(app)


async def test_an_answer_is_what_a_profile_can_decide_and_the_modal_shows_it_again(
    tmp_path: Path,
) -> None:
    profile = Profile(str(tmp_path / "config"), str(tmp_path / "state"))

    def asked() -> ConsentModal:
        about = question(profile.load(), records=profile.records)
        return ConsentModal(about, profile.preview)

    async with opened(asked()) as (app, pilot):
        await pilot.press("3", "s")
        assert not (tmp_path / "config").exists()
        assert isinstance(app.answer, Answer)
        profile.decide(app.answer.method, app.answer.switches, app.answer.site)
        app.ask(asked())
        await pilot.pause()
        assert states(app) == {**ALL_OFF, "analytics": True}
        assert "Always active  2 kept" in screen_text(app)
