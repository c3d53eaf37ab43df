"""Each setting once: the section it stands in, what it means and what it may be."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass
from tui_reader.settings.model import PANELS, THEMES

if TYPE_CHECKING:
    from collections.abc import Callable

BASES = THEMES[:-1]  # the terminal's own colours are not ours to change
CATEGORIES = ("necessary", "functional", "analytics", "performance", "advertisement")
_DATES = re.compile(r"(?:%[YymdBbAae\-%jUWVGu]|[^%\x00-\x1f])+")


@dataclass(frozen=True, slots=True)
class Option:
    """One setting.

    Args:
        section: the table of config.toml in which it stands.
        meaning: a sentence.
        check: what is wrong with a value, "" when nothing is.
    """

    section: str
    meaning: str
    check: Callable[[object], str]


def _switch(value: object) -> str:
    return "" if isinstance(value, bool) else "is true or false"


def _number(low: int, high: int, value: object) -> str:
    number = isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
    return "" if number else f"is a number from {low} to {high}"


def _path(value: object) -> str:
    return "" if isinstance(value, str) and "\0" not in value else "is a path"


def _dates(value: object) -> str:
    fits = isinstance(value, str) and 0 < len(value) <= 60 and _DATES.fullmatch(value)
    return "" if fits else "is a form of date such as “%Y-%m-%d” or “%d %B %Y”"


def _name(value: object) -> str:
    return "" if isinstance(value, str) else "is the name of a theme"


def _panels(value: object) -> str:
    fits = isinstance(value, list) and all(each in PANELS for each in value)
    return "" if fits else 'is a list of "contents" and "statements"'


OPTIONS = {
    "measure": Option(
        "reading",
        "The widest column of text, in cells, from 30 to 200.",
        partial(_number, 30, 200),
    ),
    "justify": Option(
        "reading",
        "An even right edge, where that tears no line apart.",
        _switch,
    ),
    "hyphenate": Option(
        "reading",
        "Whether even lines divide words, by the rules of the language.",
        _switch,
    ),
    "dates": Option(
        "reading",
        "How dates are written, in the signs of strftime.",
        _dates,
    ),
    "theme": Option(
        "screen",
        f"The colours: {', '.join(THEMES)}, or a theme of your own.",
        _name,
    ),
    "panels": Option(
        "screen",
        "Panels that stand open at first: contents, statements.",
        _panels,
    ),
    "motion": Option(
        "screen",
        "Whether anything on the screen may move.",
        _switch,
    ),
    "follow": Option(
        "screen",
        "Whether an open file is read again when it changes.",
        _switch,
    ),
    "days": Option(
        "consent",
        "How many days a choice counts, a refusal as long as an acceptance; 396 at most.",
        partial(_number, 1, 396),
    ),
    "cookie_database": Option(
        "consent",
        "Your own copy of the Open Cookie Database (CSV), for cookies the reader does not know.",
        _path,
    ),
    "connect": Option(
        "web",
        "Seconds until a server answers at all.",
        partial(_number, 1, 600),
    ),
    "first_byte": Option(
        "web",
        "Seconds until it begins to send the page.",
        partial(_number, 1, 600),
    ),
    "whole": Option(
        "web",
        "Seconds for the whole page.",
        partial(_number, 1, 3600),
    ),
    "megabytes": Option(
        "web",
        "The largest page, in megabytes, unpacked.",
        partial(_number, 1, 1024),
    ),
    "header_kilobytes": Option(
        "web",
        "The most headers of an answer, in kilobytes.",
        partial(_number, 1, 96),
    ),
    "redirects": Option(
        "web",
        "How many redirects are followed.",
        partial(_number, 0, 50),
    ),
    "cookies_an_answer": Option(
        "web",
        "How many cookies one answer may set.",
        partial(_number, 0, 1000),
    ),
}
"""By name, in the order of `Settings`."""
