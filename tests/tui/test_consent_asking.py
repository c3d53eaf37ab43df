"""The modal about a page that was opened, and what is said of an old choice at the start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.page.server import reply, serving
from tests.tui.consent_desk import NOTICE, opened, screen_text, view, words
from tests.tui.reading_desk import World, long_statement, reader, reading_of
from tui_reader import paths
from tui_reader.consent.profile import Profile
from tui_reader.consent.records import own_records
from tui_reader.session import Session
from tui_reader.settings import Settings
from tui_reader.statement.split import Reading
from tui_reader.tui.asking import asked_anew, consent_modal

PAGE = b"""<!doctype html><html lang="en"><head><title>Ferries stay</title></head><body>
<article><h1>Ferries stay</h1>
<p>The council keeps all three ferries running through the winter, and the fares stay as they are
for everybody who crosses to work or to school.</p>
<p>A second boat joins in the spring, so that nobody has to wait longer than half an hour.</p>
</article></body></html>"""
COOKIES = ("_ga=SECRET1; Max-Age=999999", "PHPSESSID=SECRET2", "_fbp=SECRET3", "odd-one=SECRET4")


def profile(days_later: float = 0) -> Profile:
    return Profile(
        paths.config_dir(),
        paths.state_dir(),
        clock=lambda: datetime.now(UTC) + timedelta(days=days_later),
    )


def session() -> Session:
    mine = profile()
    return Session(lambda: mine, Settings)


def visit(mine: Session, monkeypatch: pytest.MonkeyPatch) -> Reading:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    answer = reply(PAGE, "200 OK", *[f"Set-Cookie: {cookie}" for cookie in COOKIES])
    with serving({"*": answer}) as site:
        return mine.open(site.url())


async def test_every_cookie_a_site_offered_is_shown_with_its_fate_and_never_with_its_value(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mine = session()
    mine.profile.decide("save", {"analytics": True})
    reading = visit(mine, monkeypatch)
    async with opened(consent_modal(mine, reading), size=(120, 250)) as (app, pilot):
        for each in app.modal.views:
            if each.folded:
                each.head.focus()
                await pilot.press("enter")
            for row in range(each.table.rows):
                each.table.row = row
                each.table.open()
        await pilot.pause()
        shown = screen_text(app)
        for key, name, state in (
            ("necessary", "PHPSESSID", "kept"),
            ("analytics", "_ga", "kept"),
            ("advertisement", "_fbp", "refused: no consent"),
            ("other", "odd-one", "refused: purpose unknown"),
        ):
            rows = {entry.name: entry.state for entry in view(app, key).details.entries}
            assert rows[name] == state
            assert name in shown
        assert "SECRET" not in shown


async def test_no_jar_is_opened_to_ask_about_a_local_page() -> None:
    mine = session()
    async with opened(consent_modal(mine, reading_of(long_statement(), NOTICE))) as (_, pilot):
        await pilot.press("2", "s")
    assert mine.jar_in_use is None


async def test_a_withdrawal_is_told_before_and_done_with_the_cookies_of_this_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mine = session()
    mine.profile.decide("accept-all")
    reading = visit(mine, monkeypatch)
    told = mine.preview({"advertisement": False}, None)
    async with opened(consent_modal(mine, reading)) as (app, pilot):
        await pilot.press("5")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Saving deletes cookies of this run (1)." in words(app)
    assert mine.decide("save", {"advertisement": False}).deleted == told


def test_a_choice_that_counts_is_not_asked_for_again() -> None:
    assert asked_anew(profile()) == ()
    profile().decide("reject-all")
    assert asked_anew(profile()) == ()
    assert asked_anew(profile(days_later=181)) == ()


@pytest.mark.parametrize("method", ["accept-all", "reject-all"])
def test_after_half_a_year_either_choice_is_asked_for_again(method: str) -> None:
    profile().decide(method)  # type: ignore[arg-type]
    assert asked_anew(profile(days_later=183))[0].startswith("Your choice has expired.")


def test_what_an_expired_choice_allowed_is_deleted_and_said() -> None:
    mine = profile()
    mine.decide("accept-all")
    assert mine.memory.remember_visit("https://www.example.org/", "A page")
    assert "Deleted: history (1)." in asked_anew(profile(days_later=183))[0]
    assert not mine.record("history").present()


async def test_what_changed_is_said_once_at_the_start_and_a_choice_ends_it() -> None:
    own = own_records(paths.config_dir(), paths.state_dir())
    fewer = tuple(each for each in own if each.name != "timings")
    Profile(paths.config_dir(), paths.state_dir(), records=fewer).decide("accept-all")
    world = World({"0": reading_of(long_statement(), NOTICE)})
    async with reader(world=world, size=(120, 40)) as r:
        assert "What you chose about has changed (new under performance: timings)." in r.shown
        await r.press("j")
        assert "has changed" not in r.shown
        await r.press("c")
        shown = " ".join(r.shown.replace("│", " ").split())
        assert "(new under performance: timings); all is off." in shown
        await r.press("r")
        assert "Saved" in r.message
    async with reader(world=world) as r:
        assert "has changed" not in r.shown


async def test_r10_withdrawing_on_the_screen_deletes_at_once_and_says_what() -> None:
    world = World({"0": reading_of(long_statement(), NOTICE, url="https://harbour.example/ledger")})
    world.profile.decide("accept-all")
    assert world.profile.memory.remember_visit("https://harbour.example/ledger", "The ledger")
    async with reader(world=world) as r:
        await r.press("c", "r")
        assert "Deleted: " in r.message
        assert "history" in r.message
    assert not world.profile.record("history").present()


async def test_the_choice_made_for_a_site_says_for_which() -> None:
    world = World({"0": reading_of(long_statement(), NOTICE, url="https://harbour.example/ledger")})
    async with reader(world=world) as r:
        await r.press("c", "shift+tab", "shift+tab", "right", "3", "s")
        assert "Saved for harbour.example: analytics on" in r.message
    assert not world.profile.load().allows("analytics")
