"""Pictures on request: one key shows them, and the choices decide which are fetched."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import sleep

import pytest
from PIL import Image as Painting

from tests.page.pictures import BLUE, RED, halves, picture, saved, vast
from tests.page.server import reply, serving
from tests.tui.reading_desk import SIZES, Reader, World, long_statement, reader, reading_of
from tui_reader import paths
from tui_reader.actions import usual
from tui_reader.page.open import open_page
from tui_reader.page.web import CancelledError
from tui_reader.settings import Settings
from tui_reader.statement.model import Image, Paragraph, Statement
from tui_reader.statement.split import Reading, split
from tui_reader.tui.consent import ConsentModal
from tui_reader.tui.picture import Canvas, PictureScreen


@pytest.fixture(autouse=True)
def colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def album(*images: Image) -> Statement:
    blocks = [block for image in images for block in (Paragraph("A line of words."), image)]
    return Statement("An album", (*blocks, Paragraph("The end. " * 200)))


@pytest.fixture
def beside(tmp_path: Path) -> Callable[..., Reading]:
    """A local page with pictures beside it."""

    def make(**files: bytes) -> Reading:
        for name, body in files.items():
            (tmp_path / f"{name}.png").write_bytes(body)
        images = (Image(f"Words for {name}.", f"{name}.png") for name in files)
        return reading_of(album(*images), given=str(tmp_path / "page.html"))

    return make


def overlay(r: Reader) -> PictureScreen:
    assert isinstance(r.app.screen, PictureScreen)
    return r.app.screen


def drawn(r: Reader) -> list[list[tuple[str, object, object]]]:
    """Rows of the canvas that are not empty: text, ink and background of their parts."""
    canvas = overlay(r).query_one(Canvas)
    rows = []
    for y in range(canvas.size.height):
        parts = [
            (
                each.text,
                each.style.color and tuple(each.style.color.get_truecolor()),
                each.style.bgcolor and tuple(each.style.bgcolor.get_truecolor()),
            )
            for each in canvas.render_line(y)
            if each.style
        ]
        if {RED, BLUE} & {colour for part in parts for colour in part[1:]}:
            rows.append(parts)
    return rows


# Looking at them


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_one_key_shows_the_picture_and_esc_returns(beside, size: tuple[int, int]) -> None:
    async with reader(beside(boat=halves(size=(400, 200))), size=size) as r:
        await r.press("i")
        assert "Picture 1 of 1" in r.shown
        assert "Words for boat." in r.shown
        assert "PNG, 400 × 200" in r.shown
        rows = drawn(r)
        canvas = overlay(r).query_one(Canvas).size
        assert len(rows) >= 4
        assert len(rows) == canvas.height or len(rows) * 4 >= canvas.width - 4
        colours = [back for _, _, back in rows[1]]
        assert colours.index(RED) < colours.index(BLUE)
        await r.press("escape")
        assert r.app.screen is r.screen
        assert r.screen.focused is r.text


async def test_it_is_drawn_anew_when_the_window_changes(beside) -> None:
    async with reader(beside(boat=halves(size=(800, 400))), size=(120, 40)) as r:
        await r.press("i")
        large = len(drawn(r))
        await r.resize(40, 12)
        assert 0 < len(drawn(r)) < large
        assert "Words for boat." in r.shown


async def test_a_small_picture_is_not_made_larger(beside) -> None:
    async with reader(beside(boat=halves(size=(8, 4))), size=(120, 40)) as r:
        await r.press("i")
        assert len(drawn(r)) == 2


async def test_the_same_key_shows_the_next_one_and_begins_again(beside) -> None:
    page = beside(boat=halves(), quay=halves(), crane=halves())
    async with reader(page) as r:
        for number, keys in ((1, "i"), (2, "i"), (3, "n"), (1, "i"), (3, "N"), (2, "N")):
            await r.press(keys)
            assert f"Picture {number} of 3" in r.shown
        assert "Words for quay." in r.shown


async def test_the_first_one_is_at_or_below_the_top_of_the_view(beside) -> None:
    async with reader(beside(boat=halves(), quay=halves())) as r:
        r.text.go((2, 0))
        await r.press("i")
        assert "Picture 2 of 2" in r.shown
        await r.press("escape", "G", "i")
        assert r.message == "No picture from here on."


async def test_a_text_without_pictures_says_so() -> None:
    async with reader(long_statement()) as r:
        await r.press("i")
        assert r.message == "This text has no picture."


async def test_a_key_of_the_person_s_own_goes_on_too(beside) -> None:
    settings = Settings(keys={"image": ("f9",)})
    async with reader(beside(boat=halves(), quay=halves()), settings=settings) as r:
        await r.press("i")
        assert r.app.screen is r.screen
        await r.press("f9", "f9")
        assert "Picture 2 of 2" in r.shown


@pytest.mark.parametrize("theme", ["light", "terminal"])
async def test_what_is_transparent_shows_the_page(beside, theme: str) -> None:
    image = Painting.new("RGBA", (6, 4), (*RED, 255))
    image.paste((0, 0, 0, 0), (2, 0, 4, 4))
    async with reader(beside(boat=saved(image, "PNG")), settings=Settings(theme=theme)) as r:
        await r.press("i")
        canvas = overlay(r).query_one(Canvas)
        behind = canvas.visual_style.rich_style.bgcolor
        row = list(canvas.render_line(canvas.size.height // 2))
        inks = [part.style.bgcolor.get_truecolor() for part in row]
        assert inks[1:-1] == [RED, behind.get_truecolor(), RED]
        assert [part.text for part in row[1:-1]] == ["  ", "  ", "  "]


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("NO_COLOR", "1", "colours are switched off"),
        ("TERM", "linux", "too few colours"),
        ("TERM", "dumb", "too few colours"),
    ],
)
async def test_without_colours_its_words_and_its_size_are_shown(
    beside, monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.delenv("COLORTERM")
    monkeypatch.setenv(name, value)
    async with reader(beside(boat=halves(size=(400, 200)))) as r:
        await r.press("i")
        assert "Words for boat." in r.shown
        assert "PNG, 400 × 200" in r.shown
        assert why in r.shown
        assert drawn(r) == []


async def test_a_picture_without_words_says_that_nothing_describes_it(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(halves())
    page = reading_of(album(Image("", "a.png")), given=str(tmp_path / "page.md"))
    async with reader(page) as r:
        await r.press("i")
        assert "No words describe it." in r.shown


async def test_a_picture_of_a_web_page_is_shown_whatever_little_is_said_of_it(
    tmp_path: Path,
) -> None:
    (tmp_path / "quay.png").write_bytes(halves(size=(400, 200)))
    words = "The harbour office keeps a ledger of every boat that comes in before the tide turns. "
    page = tmp_path / "page.html"
    page.write_text(
        f"<html><body><article><h1>The quay</h1><p>{words * 3}</p><figure>"
        f"<img src='quay.png' alt='The quay'></figure><p>{words * 2}</p></article></body></html>"
    )
    async with reader(split(open_page(str(page)))) as r:
        await r.press("i")
        assert "Picture 1 of 1" in r.shown
        assert "PNG, 400 × 200" in r.shown


# Hostile ones

HOSTILE = {
    "cut short": (halves(size=(64, 64))[:-40], "it is damaged"),
    "vast": (vast(60_000, 60_000), "million pixels"),
    "text": (b"not a picture", "it is no picture"),
    "drawing": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
}


@pytest.mark.parametrize(("body", "why"), HOSTILE.values(), ids=HOSTILE)
async def test_what_cannot_be_shown_is_one_line_and_the_next_is_shown(
    beside, body: bytes, why: str
) -> None:
    async with reader(beside(trap=body, boat=halves())) as r:
        await r.press("i")
        assert overlay(r).shown.picture is None
        assert overlay(r).shown.said.startswith("Not shown: ")
        assert why in overlay(r).shown.said
        assert "Words for trap." in r.shown
        await r.press("n")
        assert drawn(r)


async def test_words_and_addresses_of_the_page_are_shown_as_written() -> None:
    trap = "[red]x[/] [/] [@click=app.quit]go[/] [b"
    page = reading_of(album(Image(trap, f"{trap}.png")), given="page.html")
    async with reader(page, size=(120, 40)) as r:
        await r.press("i")
        assert r.shown.count(trap) >= 2


# Behind the choices


def on_web(url: str, *images: Image) -> Reading:
    return reading_of(album(*images), given=url, url=url)


async def test_nothing_is_fetched_before_it_is_allowed() -> None:
    with serving({"*": reply(halves(), "200 OK", "Content-Type: image/png")}) as server:
        page = on_web(server.url("/page"), Image("A boat.", server.url("/boat.png")))
        async with reader(page, size=(120, 40)) as r:
            await r.press("i")
            said = overlay(r).shown.said
            assert "Not loaded: it comes from 127.0.0.1, and Functional is off there." in said
            assert "c opens the choice." in said
            assert "Not loaded: it comes from 127.0.0.1" in r.shown
            assert "tui-reader consent set functional=on --site 127.0.0.1" in said
            assert server.asked == []
            await r.press("c")
            assert isinstance(r.app.screen, ConsentModal)
            await r.press("shift+tab", "shift+tab", "right", "2", "s")
            await r.press("i")
            assert drawn(r)
    assert [asked.target for asked in server.asked] == ["/boat.png"]


@pytest.mark.parametrize("site", ["localhost", None])
async def test_the_site_of_the_picture_counts_and_not_that_of_the_page(site: str | None) -> None:
    with serving({"*": reply(halves(), "200 OK", "Content-Type: image/png")}) as server:
        page = on_web(server.url("/page"), Image("A boat.", server.url("/a.png", "localhost")))
        world = World({"0": page})
        world.profile.decide("save", {"functional": True}, "127.0.0.1")
        world.profile.decide("save", {"functional": True}, site)
        async with reader(world=world) as r:
            await r.press("i")
            # It is asked for, and found to be another machine of the person's own network.
            assert "private address" in overlay(r).shown.said
        world.profile.decide("save", {"functional": False}, site)
        async with reader(world=world) as r:
            await r.press("i")
            assert "it comes from localhost" in overlay(r).shown.said
    assert server.asked == []


async def test_looking_at_a_picture_writes_nothing(beside) -> None:
    async with reader(beside(boat=picture())) as r:
        await r.press("i", "n", "escape", "q")
    for directory in (paths.config_dir(), paths.state_dir(), paths.data_dir(), paths.cache_dir()):
        assert not os.path.exists(directory)


async def test_a_picture_that_is_fetched_is_kept_nowhere() -> None:
    answer = reply(
        halves(), "200 OK", "Content-Type: image/png", "Set-Cookie: lang=en; Max-Age=9999"
    )
    with serving({"*": answer}) as server:
        world = World({"0": on_web(server.url("/page"), Image("A boat.", "/boat.png"))})
        world.profile.decide("accept-all")
        before = {record.name: record.count() for record in world.profile.records}
        async with reader(world=world) as r:
            during = {record.name: record.count() for record in world.profile.records}
            await r.press("i")
            assert drawn(r)
            after = {record.name: record.count() for record in world.profile.records}
    kept = {name for name in before if after[name] > during[name]}
    assert kept == set()


class Slow:
    """Loads nothing, until nobody wants it any more."""

    def __init__(self) -> None:
        self.given_up: list[str] = []
        self.ended = Event()

    def __call__(self, image: Image, given_up: Callable[[], bool]) -> bytes:
        for _ in range(2000):
            if given_up():
                self.given_up.append(image.url)
                break
            sleep(0.005)
        self.ended.set()
        raise CancelledError("was given up")


async def test_a_picture_on_its_way_does_not_keep_the_program_from_ending() -> None:
    slow = Slow()
    async with reader(long_statement()) as r:
        r.app.push_screen(PictureScreen([Image("A boat.", "1")], 0, slow, usual()))
        await r.pilot.pause()
        r.app.exit()
    slow.ended.wait()
    assert slow.given_up == ["1"]


@pytest.mark.parametrize("key", ["escape", "n"])
async def test_a_picture_on_its_way_is_given_up_with_the_person(key: str) -> None:
    slow = Slow()
    async with reader(long_statement()) as r:
        images = [Image("A boat.", "1"), Image("A quay.", "2")]
        r.app.push_screen(PictureScreen(images, 0, slow, usual()))
        await r.pilot.pause()
        assert "It is on its way" in r.shown
        await r.pilot.press(key)
        if key == "n":
            await r.pilot.press("escape")
        await r.settle()
        assert r.app.screen is r.screen
    assert slow.given_up[0] == "1"
