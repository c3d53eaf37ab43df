"""Five sets of colours: paper, night, sepia, the strongest contrast, and the terminal's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.color import Color
from textual.theme import Theme

from tui_reader.frozen import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT = "dark"
_LEGIBLE = 4.5  # contrast of text, WCAG 2.2, 1.4.3


@dataclass(frozen=True, slots=True)
class Inks:
    """A theme in the reader's own terms.

    Args:
        page: background of the text.
        ink: the text.
        muted: what matters less: lines of chrome, captions.
        heading: title and headings.
        link: links, and keys in the key line.
        raised: background of panels and dialogs.
        line: borders.
        cursor: background and ink of what has the focus.
        found: background and ink of the match that is shown.
        error: ink of what went wrong.
        dark: whether the page is.
    """

    page: str
    ink: str
    muted: str
    heading: str
    link: str
    raised: str
    line: str
    cursor: tuple[str, str]
    found: tuple[str, str]
    error: str
    dark: bool


_INKS = {
    "light": Inks(
        page="#fbf8f1", ink="#2b2a27", muted="#6a6459", heading="#1f3d52", link="#1b5a86",
        raised="#f2ecdf", line="#cfc5b1", cursor=("#2f5168", "#fffdf8"),
        found=("#8a4a00", "#ffffff"), error="#9c2a1f",
        dark=False,
    ),
    "dark": Inks(
        page="#16181c", ink="#d8d4cb", muted="#918d85", heading="#e6c992", link="#93bbdf",
        raised="#1f2228", line="#414751", cursor=("#35506a", "#ffffff"),
        found=("#e8b04a", "#16181c"), error="#f0938a",
        dark=True,
    ),
    "sepia": Inks(
        page="#f2e6cd", ink="#40301f", muted="#705c3d", heading="#6b3412", link="#7a4310",
        raised="#e8d9b9", line="#c4ae86", cursor=("#6a4a26", "#fff8e8"),
        found=("#8a3d0a", "#fff8e8"), error="#8f2618",
        dark=False,
    ),
    "high-contrast": Inks(
        page="#000000", ink="#ffffff", muted="#d9d9d9", heading="#ffe14d", link="#7fd4ff",
        raised="#000000", line="#ffffff", cursor=("#ffe14d", "#000000"),
        found=("#ffe14d", "#000000"), error="#ff9d9d",
        dark=True,
    ),
}  # fmt: skip


def _between(ink: str, other: str) -> str:
    """An ink as legible as the text that is not quite its own: that of code."""
    return Color.parse(ink).blend(Color.parse(other), 0.4).hex


def _theme(name: str, inks: Inks) -> Theme:
    return Theme(
        name,
        primary=inks.heading,
        secondary=_between(inks.ink, inks.link),
        accent=inks.link,
        warning=inks.error,
        error=inks.error,
        success=inks.link,
        foreground=inks.ink,
        background=inks.page,
        surface=inks.raised,
        panel=inks.raised,
        dark=inks.dark,
        variables={
            "text": inks.ink,
            "text-muted": inks.muted,
            "text-error": inks.error,
            "border": inks.line,
            "border-blurred": inks.line,
            "block-cursor-background": inks.cursor[0],
            "block-cursor-foreground": inks.cursor[1],
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": inks.raised,
            "block-cursor-blurred-foreground": inks.ink,
            "block-cursor-blurred-text-style": "bold",
            "block-hover-background": inks.line,
            "input-cursor-background": inks.ink,
            "input-cursor-foreground": inks.page,
            "input-selection-background": inks.line,
            "scrollbar": inks.line,
            "scrollbar-hover": inks.muted,
            "scrollbar-active": inks.muted,
            "scrollbar-background": inks.raised,
            "scrollbar-background-hover": inks.raised,
            "scrollbar-background-active": inks.raised,
            "scrollbar-corner-color": inks.raised,
            "found-background": inks.found[0],
            "found-foreground": inks.found[1],
            "noted-background": _under(inks),
        },
    )


def _under(inks: Inks) -> str:
    """What lies under a marked passage: the colour of lines, where the text can be read on it."""
    page, ink, line = Color.parse(inks.page), Color.parse(inks.ink), Color.parse(inks.line)
    return inks.line if _contrast(ink, line) >= _LEGIBLE else page.blend(ink, 0.25).hex


def _contrast(one: Color, other: Color) -> float:
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: Color) -> float:
    """How bright a colour looks (WCAG 2.2, relative luminance)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def themes(own: Mapping[str, Mapping[str, str]] | None = None) -> tuple[Theme, ...]:
    """All of them, in the order in which one key goes through them.

    Args:
        own: the person's themes by name; each says the inks in which it differs from its base.
    """
    made = [_theme(name, inks) for name, inks in _INKS.items()]
    mine = [_own(name, changes) for name, changes in (own or {}).items()]
    return (*made, _terminal(), *mine)


def _own(name: str, changes: Mapping[str, str]) -> Theme:
    base = _INKS.get(changes.get("base", DEFAULT), _INKS[DEFAULT])
    said = {ink: colour for ink, colour in changes.items() if ink != "base"}
    cursor = (said.pop("cursor", base.cursor[0]), said.pop("cursor-ink", base.cursor[1]))
    found = (said.pop("found", base.found[0]), said.pop("found-ink", base.found[1]))
    page = said.get("page", base.page)
    dark = Color.parse(page).brightness < 0.5
    inks = replace(base, **said, cursor=cursor, found=found, dark=dark)
    return _theme(name, inks)


def _terminal() -> Theme:
    """The sixteen colours and the background of the terminal; what is muted is dim, not grey."""
    return Theme(
        "terminal",
        ansi=True,
        primary="ansi_default",
        secondary="ansi_default",
        accent="ansi_default",
        warning="ansi_default",
        error="ansi_red",
        success="ansi_default",
        foreground="ansi_default",
        background="ansi_default",
        variables={
            "text-muted": "ansi_default",
            "ansi-background": "ansi_default",
            "ansi-foreground": "ansi_default",
            "border": "ansi_default",
            "border-blurred": "ansi_default",
            "block-cursor-background": "ansi_blue",
            "block-cursor-foreground": "ansi_bright_white",
            "block-cursor-blurred-text-style": "bold",
            "scrollbar": "ansi_bright_black",
            "scrollbar-background": "ansi_default",
            "scrollbar-background-hover": "ansi_default",
            "scrollbar-background-active": "ansi_default",
            "found-background": "ansi_yellow",
            "found-foreground": "ansi_black",
            "noted-background": "ansi_default",
        },
    )
