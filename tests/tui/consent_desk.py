"""A desk with the consent modal on it: an app without the rest of the reader."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widgets import Input

from tui_reader.consent.categories import categories
from tui_reader.consent.choices import OPTIONAL_KEYS, Choices, Decision
from tui_reader.consent.cookies import Classifier
from tui_reader.notice.model import ConsentNotice, NoticeCategory
from tui_reader.tui.consent import Answer, ConsentModal
from tui_reader.tui.consent_details import Question
from tui_reader.tui.consent_entries import cookie_entries
from tui_reader.tui.consent_rows import CategoryHead, CategoryView, ConsentSwitch
from tui_reader.tui.consent_table import Table

SIZES = [(120, 40), (80, 24), (40, 12)]
ALL_OFF = dict.fromkeys(OPTIONAL_KEYS, False)
ALL_ON = dict.fromkeys(OPTIONAL_KEYS, True)
NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
UNANSWERED = "no answer yet"


@dataclass(frozen=True)
class Kept:
    """A record that needs no disk."""

    name: str
    category: str
    items: int = 1
    purpose: str = "so that a test can see it"
    retention: str = "one day"

    where: str = "/nowhere"
    bytes: int = 412
    written: float | None = None

    def count(self) -> int:
        return self.items

    def size(self) -> int:
        return self.bytes if self.items else 0

    def changed(self) -> float | None:
        return self.written


RECORDS = (Kept("own-choices", "necessary"), Kept("own-log", "necessary", items=0))
NOTICE = ConsentNotice(
    families=("custom",),
    found="text",
    title="Your say about cookies",
    description=" ".join(f"Sentence {n} of what the page says first." for n in range(1, 12)),
    categories=tuple(
        NoticeCategory(
            key,
            key.capitalize(),
            always_active=key == "necessary",
            description=f"The page says why it wants {key} cookies. It says a second thing of "
            f"{key} too.",
        )
        for key in ("necessary", *OPTIONAL_KEYS)
    ),
)


def decided(*granted: str) -> Decision:
    now = datetime.now(UTC)
    return Decision(frozenset(granted), now, now, now + timedelta(days=182))


class Desk(App[None]):
    """An app with something to focus behind the modal."""

    def __init__(self, modal: ConsentModal) -> None:
        super().__init__()
        self.modal = modal
        self.answer: Answer | str | None = UNANSWERED

    def compose(self) -> ComposeResult:
        yield Input(id="opener")
        yield Input(id="another")

    def on_mount(self) -> None:
        self.query_one("#opener").focus()
        self.ask(self.modal)

    def ask(self, modal: ConsentModal) -> None:
        self.modal = modal
        self.push_screen(modal, self.keep)

    def keep(self, answer: Answer | None) -> None:
        self.answer = answer


def question(
    choices: Choices | None = None,
    notice: ConsentNotice | None = NOTICE,
    site: str | None = "example.org",
    **more: Any,
) -> Question:
    """What a modal is about; the page's own word counts for its cookies."""
    classifier = Classifier()
    classifier.declare("", notice)
    now = datetime.now(UTC)
    cookies = cookie_entries(
        notice, more.pop("offers", ()), lambda name: classifier.classify(name, "", ""), now
    )
    more.setdefault("records", RECORDS)
    return Question(
        choices or Choices(),
        categories(),
        now=now,
        site=site,
        notice=notice,
        cookies=cookies,
        **more,
    )


def modal(
    choices: Choices | None = None,
    notice: ConsentNotice | None = NOTICE,
    site: str | None = "example.org",
    **more: Any,
) -> ConsentModal:
    preview = more.pop("preview", lambda _switches, _site: ())
    return ConsentModal(question(choices, notice, site, **more), preview)


@asynccontextmanager
async def opened(
    shown: ConsentModal | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[Desk, Pilot[None]]]:
    app = Desk(shown or modal())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


async def settled(app: Desk, pilot: Pilot[None]) -> None:
    """Wait for what runs beside the screen, and for what it brings about."""
    for _ in range(2):
        await pilot.pause()
        await app.workers.wait_for_complete()
    await pilot.pause()


def states(app: Desk) -> dict[str, bool]:
    return {switch.key: switch.on for switch in app.modal.query(ConsentSwitch)}


def view(app: Desk, key: str) -> CategoryView:
    return next(view for view in app.modal.query(CategoryView) if view.key == key)


def focused(app: Desk) -> str | None:
    """The key of the category in focus, or of the one whose table is, or the id of what else is."""
    assert app.screen is app.modal
    if isinstance(app.modal.focused, Table):
        found = (v for v in app.modal.query(CategoryView) if v.table is app.modal.focused)
        return f"{next(found).key} table"
    if isinstance(app.modal.focused, CategoryHead):
        return next(v.key for v in app.modal.query(CategoryView) if v.head is app.modal.focused)
    return app.modal.focused.id if app.modal.focused else None


def screen_text(app: Desk) -> str:
    """What the terminal shows."""
    width, height = app.size
    rows = app.screen._compositor.render_strips()
    return "\n".join(strip.text.ljust(width) for strip in rows[:height])


def words(app: Desk) -> str:
    """What the terminal shows, as if it stood in one line."""
    return " ".join(re.sub("[│▁-█]", " ", screen_text(app)).split())
