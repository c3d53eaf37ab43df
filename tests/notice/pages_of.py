"""Pages of our own words around the notices in `pages/`."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from tui_reader.notice import markup
from tui_reader.notice.model import ConsentNotice
from tui_reader.statement.html import parse_tree

PAGES = Path(__file__).parent / "pages"
STATEMENT = (
    "The ferry to the island will run again from the first day of March, the harbour board said.",
    "It had been laid up since a storm broke the landing stage in November of last year.",
    "Two hundred islanders had asked for it in a letter that every household signed.",
)
HEADING = "The ferry runs again"
PLACES = ("before the heading", "inside the article", "at the end")


def fragment(name: str) -> str:
    """The markup of one notice."""
    return (PAGES / f"{name}.html").read_text(encoding="utf-8")


def page(notice: str, place: str = "at the end", language: str = "en") -> str:
    """A page with a statement and a notice at one of `PLACES`."""
    at = {each: notice if each == place else "" for each in PLACES}
    return (
        f"<!DOCTYPE html><html lang='{language}'><head><title>{HEADING}</title></head><body>"
        f"{at['before the heading']}<header><nav><a href='/'>Harbour</a></nav></header>"
        f"<main><article><h1>{HEADING}</h1><p>{STATEMENT[0]}</p>{at['inside the article']}"
        f"<p>{STATEMENT[1]}</p><p>{STATEMENT[2]}</p></article></main>"
        f"<footer><a href='/privacy'>Privacy</a></footer>{at['at the end']}</body></html>"
    )


def find(source: str) -> tuple[ConsentNotice | None, str]:
    """The notice of a page, and the words that are left in its elements."""
    tree = parse_tree(source)
    notice = markup.find(tree)
    etree.strip_elements(tree, "script", "style", with_tail=False)
    return notice, " ".join(" ".join(tree.itertext()).split())
