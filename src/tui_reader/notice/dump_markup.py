"""The marks that dumpers leave among the words of a page: tags, attributes, targets of links."""

from __future__ import annotations

import re

_LONGEST = 4_000_000  # characters; a longer text is read with its marks
_SIGNS = ("](", "</", "{.", "{#", ":::")
# Each part is bounded and stops at its own opening sign, so the work grows with the text alone.
_MARKS = (
    r"""(?m)!?\[\]\((?:[^()\s]|\n(?!\n)){0,1500}\)"""
    r"""|(?<=\])\((?:[^()\s]|\n(?!\n)){0,1500}(?:\s"[^"\n]{0,200}")?\)"""
    r"""|</?[A-Za-z][^<>]{0,1500}>"""
    r"""|\{[.\#][^{}]{0,1500}\}"""
    r"""|^:{3,}[^\n]*"""
)


def without_markup(text: str) -> str:
    """A text with its marks blanked; every word keeps its offset.

    Args:
        text: the page.
    """
    if len(text) > _LONGEST or not any(sign in text for sign in _SIGNS):
        return text
    return re.sub(_MARKS, lambda mark: " " * len(mark.group()), text)
