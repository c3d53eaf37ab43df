"""Answers that bring no page: statuses, other kinds of files, redirects that lead nowhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from tests.page.failures import failure, failure_of
from tests.page.server import STATEMENT, Peer, redirect, reply, serving
from tui_reader.page.web import Limits

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
STATUSES = {
    "401 Unauthorized": "answers 401: a sign-in is needed; open it in a browser",
    "403 Forbidden": "answers 403: access is refused; open it in a browser",
    "404 Not Found": "answers 404: there is no such page; check the address",
    "410 Gone": "answers 410: the page is gone for good; look for a copy",
    "418 Teapot": "answers 418: refused; ",
    "429 Too Many": "answers 429: too many requests; try again later",
    "451 Withheld": "answers 451: withheld for legal reasons; look for a copy",
    "500 Oops": "answers 500: the server failed; try again later",
    "503 Closed": "answers 503: the site is not available now; try again later",
    "599 Odd": "answers 599: the server failed; try again later",
    "999 Odd": "answers 999: ",
}


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_is_said_in_words_though_a_page_comes_with_it(status: str) -> None:
    assert failure_of(reply(STATEMENT, status)).startswith(STATUSES[status])


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("30", "try again in 30 seconds"),
        ("1", "try again in 1 second"),
        ("90", "try again in 2 minutes"),
        ("3600", "try again in 1 hour"),
        ("200000", "try again in 3 days"),
        ("Mon, 04 May 2026 12:10:00 GMT", "try again in 10 minutes"),
        ("Mon, 04 May 2026 11:00:00 GMT", "try again later"),
        ("soon", "try again later"),
        ("-5", "try again later"),
        ("9" * 5000, "try again in 11575 days"),
    ],
)
@pytest.mark.parametrize("status", ["429 Too Many", "503 Closed"])
def test_a_server_says_when_to_come_again(status: str, value: str, hint: str) -> None:
    line = failure_of(reply(b"", status, f"Retry-After: {value}"), now=lambda: NOW)
    assert line.endswith(f"; {hint}")


def test_after_redirects_the_line_says_where_it_happened() -> None:
    with serving({"/": redirect("/gone")}) as server:
        assert failure(server.url()).startswith(
            f"answers 404: there is no such page (at {server.url('/gone')})"
        )


# What is no page

KINDS = {
    "application/pdf": ("a PDF", b"%PDF-1.7"),
    "image/png": ("a PNG image", b"\x89PNG\r\n\x1a\n"),
    "image/svg+xml": ("an image", b"<svg/>"),
    "image/avif": ("an image", b"...."),
    "video/mp4": ("a film", b"...."),
    "audio/ogg": ("a recording", b"OggS"),
    "font/woff2": ("a font", b"wOF2"),
    "application/zip": ("a ZIP archive", b"PK\x03\x04"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (
        "an office document",
        b"PK\x03\x04",
    ),
    "application/x-tar": ("a file of type application/x-tar", b"...."),
    "text/html": ("a PDF", b"%PDF-1.7\n1 0 obj"),
    "text/plain": ("a JPEG image", b"\xff\xd8\xff\xe0" + bytes(200)),
    "application/octet-stream": ("a GIF image", b"GIF89a"),
}


@pytest.mark.parametrize("media_type", KINDS)
def test_what_is_no_text_is_named_and_not_dumped(media_type: str) -> None:
    name, body = KINDS[media_type]
    line = failure_of(reply(body, "200 OK", f"Content-Type: {media_type}"))
    assert line == f"is not text but {name}; open it with another program"


# Redirects

WAYS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a file": (lambda: redirect("file:///etc/passwd"), "redirects to a file: address"),
    "a script": (lambda: redirect("javascript:alert(1)"), "redirects to a javascript: address"),
    "data": (lambda: redirect("data:text/html,Hi"), "redirects to a data: address"),
    "ftp": (lambda: redirect("FTP://example.org/"), "redirects to a ftp: address"),
    "nothing": (lambda: redirect(""), "redirects to nowhere"),
    "no header": (lambda: reply(b"", "302 Found"), "redirects to nowhere"),
    "noise": (lambda: redirect("http://[/"), "redirects to nowhere"),
    "a bad port": (lambda: redirect("http://example.org:99999/"), "redirects to nowhere"),
    "itself": (lambda: redirect("/"), "redirects in a circle"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_redirect_that_leads_to_no_page(way: str) -> None:
    answer, line = WAYS[way]
    assert failure_of(answer()).startswith(line)


def test_two_addresses_that_redirect_to_each_other() -> None:
    with serving({"/": redirect("/b"), "/b": redirect("/")}) as server:
        assert failure(server.url()).startswith("redirects in a circle")
    assert len(server.asked) == 11


def test_redirects_that_lead_on_and_on() -> None:
    def answer(peer: Peer) -> None:
        peer.send(redirect(peer.asked.target + "x"))

    with serving({"*": answer}) as server:
        line = failure(server.url(), Limits(redirects=4))
    assert line.startswith("redirects more than 4 times")
    assert len(server.asked) == 5
