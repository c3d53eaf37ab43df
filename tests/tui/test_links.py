"""Where links may lead."""

from __future__ import annotations

import pytest

from tui_reader.page.model import Page
from tui_reader.tui.links import outside, said, source

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
    [
        *(
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "vbscript:x",
            "ftp://x/",
        ),
        *(
            "ms-msdt:/id",
            "view-source:javascript:1",
            "web+x.y:1",
            " javascript:1",
            "java\nscript:1",
        ),
        *("\x01javascript:1", "//[::1"),
    ],
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


def test_a_name_that_no_file_can_have_is_not_followed() -> None:
    assert source("%00", LOCAL) is None
    assert source("a%0Ab", LOCAL) is None


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("https://b.example:8443/x?y#z", "https://b.example:8443/x?y#z"),
        ("HTTPS://B.example/", "HTTPS://B.example/"),
        ("mailto:someone@b.example", "mailto:someone@b.example"),
        ("other", "https://a.example/x/other"),
        ("https://bank.example@trap.example/", "trap.example · https://bank.example@trap.example/"),
        ("https://b\u00fcro.example/", "xn--bro-hoa.example · https://b\u00fcro.example/"),
        ("https://[::1/", "https://[::1/"),
        ("https://" + "a" * 70 + ".example/", "https://" + "a" * 70 + ".example/"),
        ("ms-msdt:/id", "ms-msdt:/id"),
    ],
)
def test_before_a_link_is_followed_its_host_is_seen(url: str, seen: str) -> None:
    assert said(url, WEB) == seen


def test_a_link_to_a_file_is_seen_as_it_stands_in_the_page() -> None:
    assert said("notes%20old.txt", LOCAL) == "notes%20old.txt"
