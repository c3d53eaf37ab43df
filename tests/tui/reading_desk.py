"""The whole reader on a desk whose outside world is made of functions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from textual.pilot import Pilot

from tui_reader import paths
from tui_reader.consent.profile import Profile
from tui_reader.errors import ReaderError, SourceError
from tui_reader.notice.model import CATEGORY_KEYS, ConsentNotice, NoticeCategory
from tui_reader.page.model import Page
from tui_reader.reading import ShelfEntry
from tui_reader.session import Session
from tui_reader.settings import Problem, Settings
from tui_reader.statement.model import Heading, Item, Paragraph, Quotation, Quote, Span, Statement
from tui_reader.statement.split import Reading
from tui_reader.tui.bars import Bar
from tui_reader.tui.desk import Desk
from tui_reader.tui.opening import begin
from tui_reader.tui.reader import ReaderApp
from tui_reader.tui.screen import ReadingScreen

SIZES = [(120, 40), (80, 24), (40, 12)]
NOTICE = ConsentNotice(
    ("custom",),
    "text",
    title="About cookies",
    description="The page explains itself.",
    categories=tuple(NoticeCategory(key, key.title()) for key in CATEGORY_KEYS),
    text="About cookies",
)
_FILLING = "The harbour office keeps a ledger of every boat that comes in before the tide turns. "


def long_statement(sections: int = 6) -> Statement:
    """Sections of a heading and three paragraphs; the second of each section is quoted in part."""
    blocks = []
    quotes = []
    for number in range(1, sections + 1):
        blocks.append(Heading(f"Section {number}"))
        blocks.append(Paragraph(f"Paragraph {number}a. " + _FILLING * 4))
        said = f"We counted {number} boats."
        text = f"The keeper said: “{said}” " + _FILLING * 2
        quotes.append(Quote(said, len(blocks), 18, 18 + len(said), "Ada Moor", "keeper"))
        blocks.append(Paragraph(text))
        blocks.append(Paragraph(f"Paragraph {number}c. " + _FILLING * 3))
    return Statement(
        "The ledger of the harbour", tuple(blocks), "Harbour Office", quotes=tuple(quotes)
    )


def linked_statement() -> Statement:
    """Two links to elsewhere, one to a file beside the page, one to nothing that may be opened."""
    words = "See the tide table, the office, the notes and the trap."
    targets = (
        ("tide table", "https://tides.example/table"),
        ("office", "mailto:office@harbour.example"),
        ("notes", "notes.txt"),
        ("trap", "javascript:alert(1)"),
    )
    spans = tuple(
        Span(words.index(each), words.index(each) + len(each), "link", url) for each, url in targets
    )
    blocks = (
        Paragraph(words, spans),
        Quotation("A line that somebody else wrote."),
        Item("first thing"),
        Item("second thing"),
    )
    return Statement("Where to look", blocks)


def reading_of(statement: Statement, notice: ConsentNotice | None = None, **page: str) -> Reading:
    return Reading(
        Page(page.pop("given", "somewhere.txt"), b"", "text/plain", **page), statement, notice
    )


@dataclass
class World:
    """What the screen did to the world, and what the world gives it."""

    sources: dict[str, Reading | ReaderError | Callable[[], Reading]]
    exported: list[tuple[str, str]] = field(default_factory=list)
    browsed: list[str] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    copied: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    refuses: ReaderError | None = None
    settings: Settings = field(default_factory=Settings)
    problems: tuple[Problem, ...] = ()
    stamps: dict[str, object] = field(default_factory=dict)
    profile: Profile = field(default_factory=lambda: Profile(paths.config_dir(), paths.state_dir()))

    def opening(self, source: str) -> Reading:
        self.opened.append(source)
        found = self.sources.get(source, SourceError("no such file", where=source, hint="check it"))
        if isinstance(found, ReaderError):
            raise found
        return found if isinstance(found, Reading) else found()

    def export(self, reading: Reading, path: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.exported.append((reading.statement.title, path))

    def write(self, data: bytes, path: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.written[path] = data.decode()

    def browse(self, address: str) -> bool:
        self.browsed.append(address)
        return True

    def copy(self, text: str) -> str:
        self.copied.append(text)
        return "clip"

    def shelf(self) -> tuple[ShelfEntry, ...]:
        return tuple(
            ShelfEntry(source, found.statement.title, found.statement.organisation, 2)
            for source, found in self.sources.items()
            if isinstance(found, Reading)
        )

    @property
    def desk(self) -> Desk:
        return Desk(
            self.opening,
            Session(lambda: self.profile, lambda: self.settings),
            self.shelf,
            self.export,
            self.write,
            self.browse,
            self.copy,
            lambda: (self.settings, self.problems),
            "config.toml",
            self.stamps.get,
            lambda path: "",
        )


class Reader:
    """The running reader, as a test looks at it."""

    def __init__(self, app: ReaderApp, pilot: Pilot[int], world: World) -> None:
        self.app = app
        self.pilot = pilot
        self.world = world

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Wait for what runs beside the screen, and for what it brings about."""
        for _ in range(3):
            await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def type(self, words: str) -> None:
        await self.press(*("space" if each == " " else each for each in words))

    async def resize(self, width: int, height: int) -> None:
        await self.pilot.resize_terminal(width, height)
        await self.settle()

    @property
    def screen(self) -> ReadingScreen:
        screen = self.app.get_default_screen()
        assert isinstance(screen, ReadingScreen)
        return screen

    @property
    def text(self):
        return self.screen.text

    @property
    def at(self) -> tuple[int, int]:
        return self.text.at

    @property
    def message(self) -> str:
        return self.screen.query_one("#status", Bar).message

    @property
    def rows(self) -> list[str]:
        """What the terminal shows."""
        strips = self.app.screen._compositor.render_strips()
        return [strip.text.rstrip() for strip in strips]

    @property
    def shown(self) -> str:
        return "\n".join(self.rows)


@asynccontextmanager
async def reader(
    *statements: Statement | Reading,
    size: tuple[int, int] = (80, 24),
    settings: Settings | None = None,
    source: str = "0",
    world: World | None = None,
) -> AsyncIterator[Reader]:
    """The reader with these statements as sources "0", "1", …"""
    readings = [each if isinstance(each, Reading) else reading_of(each) for each in statements]
    world = world or World({str(number): each for number, each in enumerate(readings)})
    world.settings = settings or world.settings
    first = begin(world.opening, source)
    app = ReaderApp(world.desk, source, first, settings=world.settings, problems=world.problems)
    async with app.run_test(size=size) as pilot:
        running = Reader(app, pilot, world)
        await running.settle()
        yield running
