"""Inline text as Markdown: spans as marks, and everything else escaped that would be one.

After CommonMark 0.31 §2.4 (backslash escapes), §6.2 (flanking) and §4 (what begins a block).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

from tui_reader.export.nesting import nest, render
from tui_reader.statement.addresses import with_addresses
from tui_reader.statement.markdown_marks import FOOTNOTE
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.export.nesting import Run
    from tui_reader.statement.model import Span

_SCHEMES = ("http", "https", "mailto")


def inline(text: str, spans: Sequence[Span] = ()) -> str:
    """The text of a block as Markdown, each of its lines safe to begin a line.

    Args:
        text: a newline in it is a line end the author set.
        spans: of the block; where two cross, the inner one ends with the outer one.
    """
    runs = nest(text, spans)
    touching = {run.start for run in runs} & {run.end for run in runs}
    marked = render(
        text,
        runs,
        lambda start, stop: _escaped(text, start, stop),
        lambda run: _mark(text, run, touching),
    )
    return _safe_lines(marked)


def destination(url: str) -> str | None:
    """An address as it stands in the parentheses of a link, None for one that leads nowhere safe.

    Args:
        url: from outside.
    """
    url = field(url).replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")
    scheme, colon, _rest = url.partition(":")
    if colon and scheme.isascii() and scheme.isalnum() and scheme.lower() not in _SCHEMES:
        return None
    return re.sub(r"[\\()&`*_\[\]]", r"\\\g<0>", url) if url else None


def code_span(text: str) -> str:
    """A run of code between marks longer than any in it (CommonMark §6.1).

    Args:
        text: of the run.
    """
    fence = fence_for(text, 1)
    text = text.replace("\n", " ")
    pad = " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def fence_for(text: str, least: int) -> str:
    """Backticks, more in a row than the text has anywhere.

    Args:
        text: what stands between the fences.
        least: how many there are at least.
    """
    longest = max(map(len, re.findall("`+", text)), default=0)
    return "`" * max(least, longest + 1) if longest >= least else "`" * least


def _mark(text: str, run: Run, touching: set[int]) -> tuple[str, str] | str | None:
    """The marks of a run, in HTML where Markdown has none; None where nothing can express it."""
    words = text[run.start : run.end]
    if run.kind == "code":
        return ("<code>", "</code>") if "\n" in words else code_span(words)
    if run.kind == "link":
        target = None if _is_bare(text, run) else destination(run.url)
        return None if target is None else ("[", f"]({target})")
    if run.kind == "footnote":
        return FOOTNOTE, "</sup>"
    before, after = text[run.start - 1 : run.start] or " ", text[run.end : run.end + 1] or " "
    flanks = _can_stand(before, text[run.start]) and _can_stand(after, text[run.end - 1])
    # Marks that meet other marks could be taken for longer ones.
    if not flanks or run.start in touching or run.end in touching:
        return ("<strong>", "</strong>") if run.kind == "strong" else ("<em>", "</em>")
    if run.kind == "strong":
        return "**", "**"
    return ("*", "*") if before.isalnum() or after.isalnum() else ("_", "_")


def _is_bare(text: str, run: Run) -> bool:
    """Whether a link is read from its words alone, and nothing in them is a mark."""
    words = text[run.start : run.end]
    known = words == run.url or run.url in (f"http://{words}", f"mailto:{words}")
    if not known or _special().search(text, run.start, run.end):
        return False
    found = with_addresses(text, ())
    return any((each.start, each.end, each.url) == (run.start, run.end, run.url) for each in found)


def _can_stand(outside: str, inside: str) -> bool:
    """Whether an emphasis mark between two characters belongs to the inner one."""
    if not _is_punctuation(inside):
        return True
    return outside.isspace() or category(outside)[0] == "P"


def _is_punctuation(character: str) -> bool:
    return category(character)[0] in "PS"


@cache
def _special() -> re.Pattern[str]:
    # "_" inside a word and a lone "~" mean nothing; "&" only where an entity may begin.
    return re.compile(r"[\\`*\[\]<|]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|(?<=~)~|&(?=#?[0-9A-Za-z]+;)")


def _escaped(text: str, start: int, stop: int) -> str:
    if start >= stop:
        return ""
    # Looked at in place, so that what stands around a run decides about its edges.
    out = []
    at = start
    for match in _special().finditer(text, start, stop):
        out.append(text[at : match.start()])
        out.append("\\" + match[0])
        at = match.end()
    out.append(text[at:stop])
    return "".join(out)


def _safe_lines(marked: str) -> str:
    """Lines joined by hard breaks (CommonMark §6.7), none of which begins a block."""
    return "\\\n".join(
        _safe_line(line.strip(" \t").rstrip()) for line in marked.split("\n") if line.strip()
    )


def _safe_line(line: str) -> str:
    bare = line.lstrip("\xa0")
    if bare != line:  # readers take such blanks off too, unless they are written out
        return "&nbsp;" * (len(line) - len(bare)) + bare
    first = line[:1]
    if not first or first.isalpha():
        return line
    digits = len(line) - len(line.lstrip("0123456789"))
    if digits:
        at_mark = 0 < digits < 10 and line[digits : digits + 1] in (".", ")")
        ends = line[digits + 1 : digits + 2] in ("", " ", "\t")
        return f"{line[:digits]}\\{line[digits:]}" if at_mark and ends else line
    if first in "+-=~:":
        after = line[1:2]
        begins_block = after in (" ", "\t", first, "") or not line.strip("-=:| \t~")
    else:
        begins_block = first in ">#"
    return "\\" + line if begins_block else line
