"""Lines whose blanks count: code that stands in, between fences, changes to files, drawings."""

from __future__ import annotations

import re

from tui_reader.statement.model import Code

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

CODE = 4  # cells by which lines of code stand in
CENTRED = 8  # cells by which lines stand in that are centred
_RULE = r"[ \t]*(?:([-*_=~•–—])(?:[ \t]*\1){2,}|\* ?⁂|⁂)[ \t]*$"
_RULERS = "-*_=~•–—⁂"
_DIRECTIVE = r"\.\. (?:code|code-block|sourcecode|parsed-literal)::[ \t]*(\S*)[ \t]*$"
_CHANGED = (" ", "+", "-", "@@ ", "\\", "diff ", "index ", "--- ", "+++ ")
_ART = r"[-+|/\\_=:.'`<>^v*~()\[\]oO# \t\u2500-\u25ff]{3,}$"
_STROKES = r"[+|/\\\u2500-\u25ff]"
_BESIDE = r"[|\u2500-\u259f]|^[\d\s]+$"
_HIGHEST = 120  # lines of a drawing
_DRAWN = 0.7  # share of the lines of a drawing that have strokes


def indent_of(line: str) -> int:
    """Characters before the first word of a line.

    Args:
        line: of the text.
    """
    return len(line) - len(line.lstrip())


def looks_like_rule(line: str) -> bool:
    """Whether a line, were it alone, would be a rule.

    Args:
        line: of the text.
    """
    return line.lstrip(" \t")[:1] in _RULERS and re.match(_RULE, line) is not None


def reads_as_code(lines: Sequence[str]) -> bool:
    """Whether lines of code, standing in, will be taken for code.

    Args:
        lines: without the indent of all of them.
    """
    if not any(line and not line[0].isspace() for line in lines):
        return False
    rules = any(looks_like_rule(line) and indent_of(line) >= CENTRED - CODE for line in lines)
    return not rules and not is_prose([" " * CODE + line for line in lines])


def is_prose(lines: Sequence[str]) -> bool:
    """Whether lines that stand in are sentences rather than code, or one centred line of words.

    Args:
        lines: with their indent.
    """
    words = " ".join(lines).split()
    bare = [word.strip(".,;:!?()'’\"“”«»–-") for word in words]
    if len(lines) == 1 and indent_of(lines[0]) >= CENTRED:
        return all(map(str.isalnum, bare))
    if len(words) < 12 or words[-1][-1] not in '.!?”"»)':
        return False
    return sum(map(str.isalpha, bare)) > len(words) * 0.9 and max(map(len, lines)) > 50


def dedented(lines: Sequence[str]) -> Code:
    """Code without the indent that all its lines have.

    Args:
        lines: of which one is not blank.
    """
    least = min(indent_of(line) for line in lines if line.strip())
    return Code("\n".join(line[least:] for line in lines))


def read_directive(lines: Sequence[str], at: int) -> tuple[Code | None, int]:
    """Read code that reStructuredText announces.

    Args:
        lines: of the text.
        at: index of the line where it may be announced.

    Returns:
        The code, None when there is none, and the index of the line after it.
    """
    announced = re.match(_DIRECTIVE, lines[at])
    if announced is None:
        return None, at
    begin = at + 1
    while begin < len(lines) and re.match(r"\s+:[\w-]+:", lines[begin]):
        begin += 1
    end = last = begin
    while end < len(lines) and (not lines[end].strip() or indent_of(lines[end]) > 1):
        end += 1
        last = end if lines[end - 1].strip() else last
    inside = lines[begin:last]
    while inside and not inside[0].strip():
        inside = inside[1:]
    if not inside:
        return None, at
    return Code(dedented(inside).text, announced[1] or None), last


def read_changes(lines: Sequence[str], at: int) -> tuple[Code | None, int]:
    """Read changes to files, as `diff -u` writes them.

    Args:
        lines: of the text.
        at: index of the line where they may begin.

    Returns:
        The lines, None when there are none, and the index of the line after them.
    """
    head = lines[at : at + 8]
    if not lines[at].startswith(("--- ", "diff ", "Index: ")):
        return None, at
    named = [here for here, line in enumerate(head) if line.startswith("+++ ")]
    if not named or not any(line.startswith("@@ ") for line in head[named[0] :]):
        return None, at
    end = at + 1
    while end < len(lines):
        line = lines[end]
        below = lines[end + 1 : end + 2]
        goes_on = line.startswith(_CHANGED) or (
            not line and bool(below) and below[0].startswith(_CHANGED)
        )
        if not goes_on and end > at + named[0]:
            break
        end += 1
    return Code("\n".join(lines[at:end]).rstrip(), "diff"), end


def read_drawing(lines: Sequence[str], at: int) -> tuple[Code | None, int]:
    """Read a picture that is drawn with characters.

    Args:
        lines: of the text.
        at: index of the line where it may begin.

    Returns:
        The picture, None when there is none, and the index of the line after it.
    """
    end = at
    art = strokes = 0
    while end < min(len(lines), at + _HIGHEST) and (line := lines[end]).strip():
        is_art = re.match(_ART, line) is not None and re.search(_STROKES, line) is not None
        is_beside = is_art or re.search(_BESIDE, line) is not None
        if end == at and not is_beside:
            break
        art += is_art
        strokes += is_beside
        end += 1
    if art < 2 or end - at < 3 or strokes < (end - at) * _DRAWN:
        return None, at
    return dedented(lines[at:end]), end
