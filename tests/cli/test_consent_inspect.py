"""`tui-reader consent inspect`, run the way people and scripts run it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.program import tui_reader

PAGE = """\
Choose your cookies

We use cookies to run this page and to learn how it is read. Choose which of them you allow.

Always Active

Necessary cookies are needed for the page to work at all.

No cookies to display.

Analytical cookies help us to see how many people visit.

No cookies to display.

Reading rooms stay open on Sundays

The association of reading rooms asks every town to keep a library open on Sundays, because many
people have no other day for it, and because a quiet room costs little.

Opening hours were cut in forty towns last year. None of them asked the readers first.
"""


def test_inspect_tells_what_a_page_asks(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE)
    found = json.loads(tui_reader("consent", "inspect", str(page), "--json").out)
    assert found["schema"] == 1
    assert found["found"] == "text"
    assert "necessary" in [category["key"] for category in found["categories"]]
    assert "Sundays" not in found["text"]
    run = tui_reader("consent", "inspect", "-", stdin=PAGE.encode())
    assert run.code == 0
    assert "in the page's text" in run.out
    assert "Sundays" not in run.out


def test_inspect_of_a_page_without_a_notice_says_so(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE[PAGE.index("Reading rooms") :])
    run = tui_reader("consent", "inspect", str(page))
    assert (run.code, run.out) == (0, "This page has no consent notice.\n")
    found = json.loads(tui_reader("consent", "inspect", str(page), "--json").out)
    assert (found["found"], found["categories"]) == ("none", [])


def test_inspect_of_a_missing_file_is_one_line() -> None:
    run = tui_reader("consent", "inspect", "no-such-page.html")
    assert (run.code, run.out) == (1, "")
    assert run.err.count("\n") == 1
