"""The one boundary for text that came from outside.

Everything read from a file, a pipe, a file name or the network passes through `neutralise`
(text with lines) or `field` (one line) before it becomes part of a page's model, a message or a
file of ours. Behind the boundary no code needs to think of escape sequences again.
"""

from __future__ import annotations

import re
from functools import cache

# C0 controls become their pictures (U+2400 block), so a text about escapes stays readable; a C1
# control becomes the picture of ESC and the letter of its 7-bit form (ECMA-48 §5.3).
_PICTURES: dict[int, str | None] = {n: chr(0x2400 + n) for n in range(0x20)}
_PICTURES[0x7F] = "\u2421"
_PICTURES.update({n: "\u241b" + chr(n - 0x40) for n in range(0x80, 0xA0)})
_PICTURES[0x85] = "\n"
_PICTURES[0x0A] = "\n"
_PICTURES[0x09] = "\t"
_PICTURES[0x0D] = "\n"
_PICTURES[0x0B] = "\n"
_PICTURES[0x0C] = "\n"
_PICTURES[0x2028] = "\n"
_PICTURES[0x2029] = "\n\n"
# Bidirectional controls reorder what a person sees (Unicode TR 36 §2.5; CVE-2021-42574); marks,
# annotation and tag characters hide text.
_INVISIBLE = [0x061C, 0x200E, 0x200F, 0xFEFF]
_INVISIBLE += [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0x206A, 0x2070)]
_INVISIBLE += [*range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)]
_PICTURES.update(dict.fromkeys(_INVISIBLE, None))
_PICTURES.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))


def _safe(found: re.Match[str]) -> str:
    return found[0].translate(_PICTURES)


def neutralise(text: str) -> str:
    """Make text from outside safe to show and to write, keeping its lines and tabs.

    Args:
        text: any text; lone surrogates are allowed.

    Returns:
        The text with line ends as newlines, control characters as visible pictures, and
        bidirectional and hidden characters removed. Letters that were struck twice, or over a
        line below them, as manuals do for emphasis, stand once. Idempotent.
    """
    if text.isprintable():
        return text
    if "\b" in text:
        text = _overstruck().sub(_once, text)
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    # Whatever Python calls printable is safe, and to ask is quicker than to search.
    if text.replace("\n", " ").replace("\t", " ").replace("\xa0", " ").isprintable():
        return text
    return _perhaps_unsafe().sub(_safe, text)


def _once(found: re.Match[str]) -> str:
    return found[1] or ""


def field(text: str, limit: int = 0) -> str:
    """Make text from outside safe for one line of chrome: a title, a name, a message.

    Args:
        text: any text.
        limit: most characters to keep, 0 for all; a cut is marked with "…".

    Returns:
        One line without leading, trailing or repeated white space.
    """
    line = " ".join(neutralise(text).split())
    if limit and len(line) > limit:
        return line[: limit - 1].rstrip() + "…"
    return line


@cache
def _overstruck() -> re.Pattern[str]:
    return re.compile(r"([^\s\x08])\x08_(?!\x08)|([^\s\x08])\x08(?=\2)|_\x08(?=[^\s\x08])")


@cache
def _perhaps_unsafe() -> re.Pattern[str]:
    # To search for these is many times faster than to translate all characters, and faster still
    # where a small set tells most characters first. Small ranges and no complement: the time to
    # compile a set grows with the number of characters in it.
    return re.compile(
        "[^\t\n -~\xa0-\xff]"
        r"(?<=[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f"
        r"\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f])"
    )
