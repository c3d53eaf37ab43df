"""What can be set, and the values that hold when nothing is."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from tui_reader.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

THEMES = ("light", "dark", "sepia", "high-contrast", "terminal")
INKS = (
    "page", "ink", "muted", "heading", "link", "raised", "line", "cursor", "cursor-ink", "found",
    "found-ink", "error",
)  # fmt: skip
PANELS = ("contents", "statements")
_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has set; `options.OPTIONS` says what each setting means and may be."""

    measure: int = 72
    justify: bool = False
    hyphenate: bool = True
    dates: str = "%Y-%m-%d"
    theme: str = "dark"
    panels: tuple[str, ...] = ()
    motion: bool = True
    follow: bool = True
    days: int = 182
    cookie_database: str = ""
    connect: int = 10
    first_byte: int = 20
    whole: int = 30
    megabytes: int = 20
    header_kilobytes: int = 64
    redirects: int = 10
    cookies_an_answer: int = 50
    keys: Mapping[str, tuple[str, ...]] = _NOTHING
    cookies: Mapping[str, str] = _NOTHING
    themes: Mapping[str, Mapping[str, str]] = _NOTHING


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that cannot be followed.

    Args:
        what: one line, in lower case, without a full stop.
        line: number of the line, from 1; 0 when it is not known.
    """

    what: str
    line: int = 0
