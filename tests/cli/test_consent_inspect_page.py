"""`tui-reader consent inspect` of a web page with a notice in its markup."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tests.notice.pages_of import STATEMENT, fragment, page

KEYS = [
    "schema", "families", "found", "title", "description", "categories", "buttons", "language",
    "text", "third_parties",
]  # fmt: skip


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    tracker = "<script src='https://www.google-analytics.com/analytics.js'></script>"
    path.write_text(page(fragment("cookieyes") + tracker), encoding="utf-8")
    return str(path)


def test_the_object_is_the_documented_one(source: str) -> None:
    found = json.loads(tui_reader("consent", "inspect", source, "--json").out)
    assert list(found) == KEYS
    assert (found["families"], found["found"]) == (["cookieyes"], "template")
    assert found["categories"][0] == {
        "key": "necessary",
        "title": "Necessary",
        "always_active": True,
        "description": "The shelf falls down without these.",
        "cookies": [
            {
                "name": "shelf_session",
                "duration": "1 day",
                "description": "Remembers your place in the queue.",
            }
        ],
    }
    assert found["third_parties"] == [
        {"host": "google-analytics.com", "kind": "script", "category": "analytics", "count": 1}
    ]
    assert STATEMENT[0] not in found["text"]


def test_people_are_told_what_the_notice_comes_to(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    tracker = "<script src='https://www.google-analytics.com/analytics.js'></script>"
    path.write_text(page(fragment("onetrust") + tracker), encoding="utf-8")
    run = tui_reader("consent", "inspect", str(path))
    assert run.code == 0
    for words in (
        "in the page's elements",
        "It offers to accept all, to refuse and to see the settings.",
        "1 of 2 categories can be switched off.",
        "For analytics among them: google-analytics.com.",
        "It speaks for 128 vendors.",
    ):
        assert words in run.out
    assert all(len(line) <= 80 for line in run.out.splitlines())
