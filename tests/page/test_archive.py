"""MHTML and WARC: the pages in them, and what happens to broken ones."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.page.archives import MHTML, Archive, html_page, of_pages
from tui_reader.errors import SourceError
from tui_reader.page.archive import is_mhtml, mhtml_page, pages_in, pages_of
from tui_reader.page.model import Page
from tui_reader.page.open import open_page
from tui_reader.page.text import decode


def read(data: bytes) -> tuple[list[Page], list[str]]:
    found = list(pages_of(io.BytesIO(data), "a.warc"))
    pages = [each for each in found if isinstance(each, Page)]
    return pages, [str(each) for each in found if isinstance(each, SourceError)]


@pytest.mark.parametrize("packed", [True, False])
def test_pages_come_in_order_with_what_the_archive_knows(packed: bool) -> None:
    pages, faults = read(of_pages(3, packed=packed).data)
    assert faults == []
    assert [page.given for page in pages] == ["a.warc#1", "a.warc#2", "a.warc#3"]
    assert [page.url for page in pages] == [f"https://example.org/{n}" for n in range(3)]
    assert pages[1].body == html_page("page 1")
    assert pages[1].retrieved is not None


def test_what_is_no_page_is_passed_over() -> None:
    archive = Archive()
    archive.add("https://example.org/a.png", b"\x89PNG", "image/png")
    archive.add("https://example.org/gone", html_page("gone"), status="404 Not Found")
    archive.add("https://example.org/robots.txt", b"User-agent: *", "text/plain")
    archive.add("https://example.org/a.txt", b"Words.", "text/plain; charset=UTF-8")
    pages, faults = read(archive.data)
    assert [(page.url, page.media_type, page.charset) for page in pages] == [
        ("https://example.org/a.txt", "text/plain", "utf-8")
    ]
    assert faults == []


def test_an_archive_packed_as_a_whole_is_read() -> None:
    pages, faults = read(gzip.compress(of_pages(3, packed=False).data))
    assert (len(pages), faults) == (3, [])


def test_a_repeated_page_is_read_once_and_one_that_repeats_itself_is_a_fault() -> None:
    archive = of_pages(1)
    archive.repeat("https://example.org/again", of="https://example.org/0")
    archive.repeat("https://example.org/circle", of="https://example.org/circle")
    archive.add("https://example.org/last", html_page("last"))
    pages, faults = read(archive.data)
    assert [page.url for page in pages] == ["https://example.org/0", "https://example.org/last"]
    assert faults == ["a.warc#2: repeats a page that the archive does not hold"]


def test_an_archive_cut_anywhere_is_told_in_words_about_the_archive() -> None:
    data = of_pages(2).data
    for end in range(len(data) // 2, len(data), 7):
        _, faults = read(data[:end])
        assert not any("NoneType" in fault or "object" in fault for fault in faults)


@pytest.mark.parametrize("packed", [True, False])
def test_a_broken_record_is_one_line_and_the_others_are_read(packed: bool) -> None:
    data = of_pages(8, packed=packed).data
    mark = b"\x1f\x8b\x08" if packed else b"WARC/1"
    fourth = [at for at in range(len(data)) if data.startswith(mark, at)][4]
    pages, faults = read(data[:fourth] + b"?" * 9 + data[fourth + 9 :])
    assert len(faults) == 1
    assert "cannot be read" in faults[0]
    assert {page.url for page in pages} >= {f"https://example.org/{n}" for n in (0, 1, 2, 4, 5, 7)}


@pytest.mark.parametrize("packed", [True, False])
def test_an_archive_that_was_cut_says_so(packed: bool) -> None:
    data = of_pages(4, packed=packed).data
    pages, faults = read(data[:-60])
    assert len(pages) == 3
    assert len(faults) == 1


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 1500), st.binary(max_size=6)), max_size=5),
    st.booleans(),
)
def test_damage_never_does_more_than_lose_records(
    damage: list[tuple[int, bytes]], packed: bool
) -> None:
    data = of_pages(3, packed=packed).data
    for at, put in damage:
        data = data[:at] + put + data[at + 3 :]
    pages, _ = read(data)
    assert len(pages) <= 6


@pytest.mark.parametrize("data", [b"", b"junk\nand more junk\n" * 9, b"\x1f\x8b\x08junk"])
def test_what_is_no_archive_holds_no_page(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(data)
    with pytest.raises(SourceError, match="without pages"):
        open_page(str(path))


def test_one_archive_opens_at_its_first_page(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(of_pages(2).data)
    page = open_page(str(path))
    assert (page.given, page.url) == (f"{path}#1", "https://example.org/0")
    piped = open_page("-", stdin=io.BytesIO(of_pages(2).data))
    assert (piped.given, piped.url) == ("-#1", "https://example.org/0")


def test_a_missing_archive_is_an_error() -> None:
    with pytest.raises(SourceError, match="No such file"):
        list(pages_in("/no/such.warc", "such.warc"))


def test_mhtml_gives_the_page_with_its_address_and_character_set(tmp_path: Path) -> None:
    path = tmp_path / "rooms.mht"
    path.write_bytes(MHTML)
    for page in (open_page(str(path)), open_page("-", stdin=io.BytesIO(MHTML))):
        assert (page.media_type, page.charset) == ("text/html", "iso-8859-1")
        assert page.url == "https://example.org/rooms/index.html"
        assert "Größe" in decode(page).text
    assert open_page(str(path), base_url="https://b.example/").url == "https://b.example/"


def test_the_named_part_is_the_page() -> None:
    other = b"--=-b\nContent-Type: text/html\nContent-ID: <frame@example>\n\n<p>Frame</p>\n--=-b"
    data = MHTML.replace(b"--=-b", other, 1)
    assert b"Frame" in mhtml_page("a", data).body
    named = data.replace(b'type="text/html";', b'start="<page@example>";', 1)
    assert b"Gr" in mhtml_page("a", named).body


@pytest.mark.parametrize("data", [MHTML[:150], MHTML.replace(b"text/html", b"text/x")])
def test_mhtml_without_a_page_is_one_line(data: bytes) -> None:
    assert is_mhtml(data)
    with pytest.raises(SourceError, match="without a page"):
        mhtml_page("a", data)


def test_ten_thousand_nested_parts_do_no_harm() -> None:
    nest = b"".join(
        b'Content-Type: multipart/related; boundary="%d"\nMIME-Version: 1.0\n\n--%d\n' % (n, n)
        for n in range(10_000)
    )
    with pytest.raises(SourceError, match="without a page"):
        mhtml_page("a", nest)
