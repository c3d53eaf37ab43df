"""What can be set: each setting once, with its meaning, its default and what it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Check = Callable[[object], str]

THEMES = ("light", "dark", "sepia", "high-contrast", "terminal")
INKS = (
    "page", "ink", "muted", "heading", "link", "raised", "line", "cursor", "cursor-ink", "found",
    "found-ink", "error",
)  # fmt: skip
BASES = THEMES[:-1]  # the terminal's own colours are not ours to change
PANELS = ("contents", "statements")
CATEGORIES = ("necessary", "functional", "analytics", "performance", "advertisement")
_DATES = re.compile(r"(?:%[YymdBbAae\-%jUWVGu]|[^%\x00-\x1f])+")


def _option(section: str, meaning: str, check: Check, *, default: object) -> Any:  # noqa: ANN401
    facts = {"section": section, "meaning": meaning, "check": check}
    return field(default=default, metadata=facts)


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


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set, with the values that hold when nothing is."""

    measure: int = _option(
        "reading",
        "The widest column of text, in cells, from 30 to 200.",
        partial(_number, 30, 200),
        default=72,
    )
    justify: bool = _option(
        "reading", "An even right edge, where that tears no line apart.", _switch, default=False
    )
    hyphenate: bool = _option(
        "reading",
        "Whether even lines divide words, by the rules of the language.",
        _switch,
        default=True,
    )
    dates: str = _option(
        "reading", "How dates are written, in the signs of strftime.", _dates, default="%Y-%m-%d"
    )
    theme: str = _option(
        "screen",
        f"The colours: {', '.join(THEMES)}, or a theme of your own.",
        _name,
        default="dark",
    )
    panels: tuple[str, ...] = _option(
        "screen", "Panels that stand open at first: contents, statements.", _panels, default=()
    )
    motion: bool = _option(
        "screen", "Whether anything on the screen may move.", _switch, default=True
    )
    follow: bool = _option(
        "screen", "Whether an open file is read again when it changes.", _switch, default=True
    )
    days: int = _option(
        "consent",
        "How many days a choice counts, a refusal as long as an acceptance; 396 at most.",
        partial(_number, 1, 396),
        default=182,
    )
    cookie_database: str = _option(
        "consent",
        "Your own copy of the Open Cookie Database (CSV), for cookies the reader does not know.",
        _path,
        default="",
    )
    connect: int = _option(
        "web", "Seconds until a server answers at all.", partial(_number, 1, 600), default=10
    )
    first_byte: int = _option(
        "web", "Seconds until it begins to send the page.", partial(_number, 1, 600), default=20
    )
    whole: int = _option(
        "web", "Seconds for the whole page.", partial(_number, 1, 3600), default=30
    )
    megabytes: int = _option(
        "web", "The largest page, in megabytes, unpacked.", partial(_number, 1, 1024), default=20
    )
    header_kilobytes: int = _option(
        "web", "The most headers of an answer, in kilobytes.", partial(_number, 1, 96), default=64
    )
    redirects: int = _option(
        "web", "How many redirects are followed.", partial(_number, 0, 50), default=10
    )
    cookies_an_answer: int = _option(
        "web", "How many cookies one answer may set.", partial(_number, 0, 1000), default=50
    )
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    themes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
