"""What a person may rely on in the consent modal, rule by rule."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from textual.color import Color
from textual.style import Style
from textual.widgets import Button

from tests.tui.consent_desk import (
    ALL_OFF,
    ALL_ON,
    NOTICE,
    SIZES,
    UNANSWERED,
    decided,
    focused,
    modal,
    opened,
    screen_text,
    states,
    view,
    words,
)
from tui_reader.consent.categories import categories
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices
from tui_reader.notice.model import DeclaredCookie, NoticeCategory
from tui_reader.tui.consent import Answer
from tui_reader.tui.consent_rows import CategoryHead, CategoryView, ConsentSwitch


@pytest.mark.parametrize("keys", [["escape"], ["q"], ["2", "3", "escape"], ["2", "q"]])
async def test_r2_leaving_is_no_answer(keys: list[str]) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*keys)
        assert app.answer is None


async def test_r2_moving_and_resizing_switch_nothing_and_answer_nothing() -> None:
    async with opened() as (app, pilot):
        keys = ["tab", "shift+tab", "down", "up", "j", "k", "pagedown", "pageup", "m", "enter"]
        await pilot.press(*keys, "left", "right", "home", "end", "x", "y", "n")
        await pilot.resize_terminal(40, 12)
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert states(app) == ALL_OFF
        assert app.answer == UNANSWERED
        assert app.screen is app.modal


async def test_r2_every_optional_category_is_off_when_nothing_was_chosen() -> None:
    async with opened() as (app, _):
        assert states(app) == ALL_OFF


@pytest.mark.parametrize("size", [*SIZES, (30, 10)])
async def test_r3_refusing_and_accepting_look_the_same(size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, _):
        reject, accept = (app.modal.query_one(name) for name in ("#reject-all", "#accept-all"))
        assert reject.classes == accept.classes
        assert reject.size == accept.size
        assert reject.size.area > 0
        assert reject.styles.color == accept.styles.color
        assert reject.background_colors == accept.background_colors
        assert reject.visual_style == accept.visual_style
        for button, key in ((reject, "r"), (accept, "a")):
            assert str(button.label).strip("[ ]")[0].lower() == key
        assert isinstance(app.modal.focused, CategoryHead)


@pytest.mark.parametrize(("key", "expected"), [("r", ALL_OFF), ("a", ALL_ON)])
async def test_r3_refusing_and_accepting_cost_one_key_each(
    key: str, expected: dict[str, bool]
) -> None:
    async with opened(modal(Choices(decided("analytics")))) as (app, pilot):
        await pilot.press(key)
        assert isinstance(app.answer, Answer)
        assert app.answer.switches == expected
        assert app.answer.site is None


def contrast(style: Style) -> float:
    """The contrast ratio of WCAG 2.2 between a text and its background."""
    light, dark = sorted(
        (_luminance(colour) for colour in (style.foreground, style.background)), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color | None) -> float:
    assert colour is not None
    parts = (channel / 255 for channel in colour.rgb)
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * p for weight, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "nord"])
async def test_r3_refusing_is_as_easy_to_read_as_accepting_in_light_and_dark(theme: str) -> None:
    async with opened() as (app, pilot):
        app.theme = theme
        await pilot.pause()
        reject = app.modal.query_one("#reject-all").visual_style
        accept = app.modal.query_one("#accept-all").visual_style
        assert reject == accept
        assert contrast(reject) >= 4.5


async def test_r4_refusal_is_a_button_that_says_so() -> None:
    async with opened() as (app, _):
        labels = [str(button.label).strip("[ ]") for button in app.modal.query(Button)]
        assert labels == ["Reject all", "Save my preferences", "Accept all"]


async def test_r5_each_optional_category_has_a_switch_and_necessary_has_none() -> None:
    async with opened() as (app, pilot):
        assert [switch.key for switch in app.modal.query(ConsentSwitch)] == list(OPTIONAL_KEYS)
        assert view(app, "necessary").switch is None
        await pilot.press("4", "s")
        assert app.answer == Answer("save", {**ALL_OFF, "performance": True}, None)


@pytest.mark.parametrize("size", SIZES)
async def test_r6_every_title_and_sentence_can_be_read_without_leaving(
    size: tuple[int, int],
) -> None:
    async with opened(size=size) as (app, pilot):
        for number, key in enumerate(("necessary", *OPTIONAL_KEYS), start=1):
            if view(app, key).folded:
                await pilot.press(str(number), "enter")
        await pilot.press("m")
        body = app.modal.query_one("#body")
        body.scroll_home(animate=False)
        await pilot.pause()
        rows: dict[int, str] = {}
        for _ in range(99):
            shown = screen_text(app).split("\n")[body.region.y : body.region.bottom]
            rows |= {round(body.scroll_y) + n: row for n, row in enumerate(shown)}
            if body.is_vertical_scroll_end:
                break
            await pilot.press("pagedown")
            await pilot.pause()
        edge = body.region
        page = " ".join(row[edge.x : edge.right] for row in rows.values())
        words = " ".join(re.sub("[▁-█]", " ", page).split())  # without the scroll bar
        expected = ["Sentence 11 of", "own-choices", "own-log", "No cookies to display."]
        expected += [category.title for category in (*NOTICE.categories, *categories())]
        for said in (*NOTICE.categories, *categories()):
            assert said.description is not None
            expected += re.split(r"(?<=[.]) ", said.description)
        assert [sentence for sentence in expected if sentence not in words] == []


async def test_r6_purposes_stand_beside_the_switches_before_anything_is_pressed() -> None:
    async with opened(size=(80, 24)) as (app, _):
        shown = " ".join(screen_text(app).replace("│", " ").split())
        for key in ("necessary", *OPTIONAL_KEYS):
            assert f"The page says why it wants {key} cookies." in shown


async def test_r7_a_claim_of_need_that_the_name_contradicts_is_disputed() -> None:
    claimed = NoticeCategory("necessary", "Necessary", cookies=(DeclaredCookie("_ga"),))
    notice = replace(NOTICE, categories=(claimed, *NOTICE.categories[1:]))
    async with opened(modal(notice=notice), size=(120, 60)) as (app, pilot):
        if view(app, "necessary").folded:
            await pilot.press("1", "enter")
        await pilot.press("3", "enter")
        shown = words(app)
        assert "Disputed: _ga; the page says necessary, analytics holds." in shown
        assert len(app.modal.query(ConsentSwitch)) == 4


async def test_r7_each_necessary_item_says_why_it_is() -> None:
    async with opened(size=(120, 40)) as (app, pilot):
        if view(app, "necessary").folded:
            await pilot.press("1", "enter")
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert focused(app) == "necessary table"
        assert "Why this is necessary: It keeps so that a test can see it." in screen_text(app)


async def test_r9_withdrawing_costs_no_more_keys_than_granting() -> None:
    async with opened(modal(Choices(decided(*OPTIONAL_KEYS)))) as (app, pilot):
        assert states(app) == ALL_ON
        await pilot.press("r")
        assert app.answer == Answer("reject-all", ALL_OFF, None)


async def test_r12_a_choice_that_no_longer_counts_says_why_and_shows_all_off() -> None:
    old = datetime.now(UTC) - timedelta(days=200)
    expired = replace(decided("analytics"), updated_at=old, expires_at=old + timedelta(days=182))
    async with opened(modal(Choices(expired))) as (app, _):
        assert states(app) == ALL_OFF
        assert "has expired; all is off." in screen_text(app)
    changed = replace(decided("analytics"), policy="sha256:before")
    what = {None: ("new under performance: timings",)}
    async with opened(modal(Choices(changed, policy="sha256:now"), changes=what)) as (app, _):
        assert states(app) == ALL_OFF
        shown = words(app)
        assert "has changed since you chose" in shown
        assert "(new under performance: timings); all is off." in shown


@pytest.mark.parametrize("size", SIZES)
async def test_g16_whether_global_privacy_control_is_sent_is_said(size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, pilot):
        assert not states(app)["advertisement"]
        assert "Global Privacy Control is sent." in screen_text(app)
        app.modal.action_category("advertisement")
        app.modal.query_one("#body").scroll_home(animate=False, immediate=True)
        await pilot.pause()
        assert "Global Privacy Control is not sent." in screen_text(app)


@pytest.mark.parametrize("choices", [Choices(), Choices(decided("functional"))])
@pytest.mark.parametrize("size", SIZES)
async def test_r15_every_switch_is_in_sight_at_first(
    size: tuple[int, int], choices: Choices
) -> None:
    async with opened(modal(choices), size=size) as (app, _):
        shown = screen_text(app)
        for category in categories():
            assert category.title in shown


@pytest.mark.parametrize("size", SIZES)
async def test_r15_shift_tab_as_the_first_key_stays_inside(size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, pilot):
        await pilot.press("shift+tab")
        table = {"necessary table"} if not view(app, "necessary").folded else set()
        assert focused(app) in (table or {"necessary"})
        for key in ("tab", "shift+tab"):
            visited = set()
            for _ in range(13):
                await pilot.press(key)
                visited.add(focused(app))
            assert visited == {
                *table,
                *("scope", "necessary", *OPTIONAL_KEYS),
                *("reject-all", "save", "accept-all"),
            }


async def test_r15_everything_works_by_keys_alone_on_a_small_screen() -> None:
    async with opened(size=(40, 12)) as (app, pilot):
        await pilot.press("down", "space", "enter")
        assert states(app) == {**ALL_OFF, "analytics": True}
        assert not view(app, "analytics").folded
        shown = screen_text(app)
        for words in ("Analytics", "[ on ]", "Reject all", "Save", "Accept all", "esc"):
            assert words in shown
        for _ in range(60):
            if focused(app) == "accept-all":
                break
            await pilot.press("down")
        await pilot.press("up", "enter")
        assert app.answer == Answer("save", {**ALL_OFF, "analytics": True}, None)


@pytest.mark.parametrize("size", SIZES)
async def test_r15_every_state_is_said_in_words(size: tuple[int, int]) -> None:
    async with opened(size=size) as (app, pilot):
        shown = screen_text(app)
        assert shown.count("Always active") == 1
        assert shown.count("[ off ]") == 4
        await pilot.press("2", "5")
        assert screen_text(app).count("[ on ]") == 2


@pytest.mark.parametrize("theme", ["textual-dark", "ansi-dark", "ansi-light"])
async def test_r15_the_focus_is_seen_without_colour(
    theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as (app, pilot):
        app.theme = theme
        await pilot.pause()
        titles = {v.key: v.head.query_one(".title") for v in app.modal.query(CategoryView)}
        underlined = [key for key, title in titles.items() if title.visual_style.underline]
        assert underlined == ["functional"]
        app.modal.set_focus(app.modal.query_one("#save"))
        await pilot.pause()
        reversed_ = [b.id for b in app.modal.query(Button) if b.visual_style.reverse]
        assert reversed_ == ["save"]
