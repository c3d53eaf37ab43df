"""How each kind of line and each part of one looks, in the colours of the theme.

Textual would style each of these as a widget of its own, three times before the first picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from textual.color import Color

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.color import Color as RichColor

# Attributes, and the theme's variables for the ink and for what lies under it.
_LOOKS = {
    "title": ("bold", "primary", ""),
    "heading": ("bold", "primary", ""),
    "subheading": ("bold italic", "primary", ""),
    "muted": ("", "text-muted", ""),
    "quotation": ("italic", "", ""),
    "code": ("", "secondary", ""),
    "strong": ("bold", "", ""),
    "emphasis": ("italic", "", ""),
    "link": ("underline", "accent", ""),
    "footnote": ("", "text-muted", ""),
    "label": ("", "text-muted", ""),
    "marker": ("", "text-muted", ""),
    "frame": ("", "text-muted", ""),
    "noted": ("", "", "noted-background"),
    "hint": ("bold", "found-foreground", "found-background"),
    "chosen": ("bold reverse", "", ""),
    "match": ("bold underline", "", ""),
    "selected": ("", "block-cursor-foreground", "block-cursor-background"),
    "caret": ("reverse", "", ""),
    "shown": ("bold", "found-foreground", "found-background"),
}
# No meaning by colour alone: what stands in where there is none, or only the terminal's own.
_WITHOUT_COLOUR = {
    "noted": "underline2",
    "hint": "bold reverse",
    "selected": "reverse",
    "caret": "underline",
    "shown": "bold reverse",
}
_OF_THE_TERMINAL = {"muted": "dim", "noted": "underline2"}


def looks(variables: Mapping[str, str], *, colour: bool, terminal: bool) -> dict[str, Style]:
    """Styles to lay over that of the text.

    Args:
        variables: colours of the theme by name.
        colour: whether there is any.
        terminal: whether the colours are the terminal's own.

    Returns:
        By the kind of line or part.
    """
    plainer = {**(_OF_THE_TERMINAL if terminal else {}), **({} if colour else _WITHOUT_COLOUR)}
    made = {}
    for name, (attributes, ink, under) in _LOOKS.items():
        if name in plainer:
            made[name] = Style.parse(plainer[name]) + Style(color=_colour(variables, ink))
        else:
            style = Style(color=_colour(variables, ink), bgcolor=_colour(variables, under))
            made[name] = Style.parse(attributes) + style
    return made


def _colour(variables: Mapping[str, str], name: str) -> RichColor | None:
    return Color.parse(variables[name]).rich_color if name else None
