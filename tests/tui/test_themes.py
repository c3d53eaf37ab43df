"""Every set of colours can be read by everybody."""

from __future__ import annotations

from dataclasses import fields

import pytest
from textual.color import Color
from textual.theme import Theme

from tui_reader.settings import INKS, THEMES
from tui_reader.tui.themes import DEFAULT, Inks, themes

COLOURED = [theme for theme in themes() if not theme.ansi]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part / 255) for part in Color.parse(colour).rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_there_are_five_and_the_first_is_one_of_them() -> None:
    names = [theme.name for theme in themes()]
    assert names == ["light", "dark", "sepia", "high-contrast", "terminal"]
    assert DEFAULT in names


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_the_text_stands_out(theme: Theme) -> None:
    assert theme.foreground
    assert theme.background
    assert theme.surface
    least = 15 if theme.name == "high-contrast" else 7
    assert contrast(theme.foreground, theme.background) >= least
    assert contrast(theme.foreground, theme.surface) >= least
    assert contrast(theme.primary, theme.background) >= 7
    code = theme.secondary or ""
    assert contrast(code, theme.background) >= min(least, 9)
    assert code.lower() != theme.foreground


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_what_matters_less_can_still_be_read(theme: Theme) -> None:
    colours = theme.variables
    assert theme.accent
    assert theme.surface
    for page in (theme.background, theme.surface):
        assert page
        for ink in (colours["text-muted"], theme.accent, colours["text-error"]):
            assert contrast(ink, page) >= 4.5
    for pair in ("block-cursor", "found"):
        ink, ground = colours[f"{pair}-foreground"], colours[f"{pair}-background"]
        assert contrast(ink, ground) >= 4.5


def test_the_terminal_theme_names_no_colour_of_its_own() -> None:
    theme = themes()[-1]
    named = [theme.primary, theme.foreground, theme.background, *theme.variables.values()]
    assert all(str(value).startswith("ansi_") or value == "bold" for value in named)


def test_the_inks_that_can_be_set_are_those_of_a_theme() -> None:
    single = {each.name for each in fields(Inks)} - {"dark"}
    assert single | {"cursor-ink", "found-ink"} == set(INKS)
    assert tuple(each.name for each in themes()) == THEMES


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_a_marked_passage_can_be_read(theme: Theme) -> None:
    under = theme.variables["noted-background"]
    assert contrast(theme.foreground or "", under) >= 4.5
    assert contrast(theme.primary, under) >= 3
