"""Where links may lead."""

from __future__ import annotations

import pytest

from tui_reader.page.model import Page
from tui_reader.tui.links import outside, source

LOCAL = Page("folder/page.html", b"", "text/html")
WEB = Page("https://a.example/x/", b"", "text/html", url="https://a.example/x/page")


@pytest.mark.parametrize(
    "url",
    ["https://b.example/", "http://b.example/y", "mailto:someone@b.example", "HTTPS://b.example"],
)
def test_web_and_mail_addresses_may_go_to_a_browser(url: str) -> None:
    assert outside(url, LOCAL) == url


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x", "ftp://x/"],
)
def test_nothing_else_may(url: str) -> None:
    assert outside(url, LOCAL) is None
    assert outside(url, WEB) is None
    assert source(url, LOCAL) is None
    assert source(url, WEB) is None


def test_a_relative_address_on_a_web_page_is_one_on_the_web() -> None:
    assert outside("../other?q=1", WEB) == "https://a.example/other?q=1"
    assert source("other", WEB) == "https://a.example/x/other"
    assert source("/etc/passwd", WEB) == "https://a.example/etc/passwd"


def test_a_local_page_leads_to_files_beside_it() -> None:
    assert source("notes%20old.txt#top", LOCAL) == "folder/notes old.txt"
    assert outside("notes.txt", LOCAL) is None


@pytest.mark.parametrize("url", ["#part", "", "//b.example/x"])
def test_an_address_that_names_no_file_is_not_followed(url: str) -> None:
    assert source(url, LOCAL) is None


def test_mail_is_not_opened_as_a_page() -> None:
    assert source("mailto:someone@b.example", WEB) is None
