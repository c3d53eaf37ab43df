"""Small pages in the shapes that sites give them; the words are ours."""

from __future__ import annotations

from tui_reader.statement.html import parse, parse_tree
from tui_reader.statement.model import Statement

SENTENCES = (
    "The council met on Monday and spoke about the old bridge until late in the night.",
    "Nobody could say who had closed the northern lane, or for how long it would stay closed.",
    "A letter from the harbour master was read aloud, and then it was read aloud once more.",
    "In the end they agreed to repaint the railings and to ask the engineers for a new report.",
    "The engineers answered within a week that the stones were sound but the mortar was not.",
)


def read(page: str, url: str | None = None) -> Statement:
    return parse(parse_tree(page), url)


def words(count: int, start: int = 0) -> str:
    """Prose of `count` sentences."""
    return " ".join(SENTENCES[(start + n) % len(SENTENCES)] for n in range(count))


def article(inner: str, *, head: str = "", around: str = "") -> str:
    """A page with a menu, one article and a footer."""
    return (
        f"<!doctype html><html lang='en'><head><title>The bridge | Harbour News</title>{head}"
        "</head><body><nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul>"
        f"</nav><main><article><h1>The bridge</h1><p>{words(3)}</p>{inner}<p>{words(2, 3)}</p>"
        f"</article>{around}</main><footer><p>© Harbour News, all rights reserved</p></footer>"
        "</body></html>"
    )
