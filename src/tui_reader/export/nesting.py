"""Spans as marks that open and close around text, properly nested."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tui_reader.statement.model import Span

_OUTERMOST_FIRST = {"link": 0, "strong": 1, "emphasis": 2, "footnote": 3, "code": 4}


class Run(NamedTuple):
    """A span that lies inside others or beside them, and crosses none."""

    start: int
    end: int
    kind: str
    url: str


def nest(text: str, spans: Iterable[Span]) -> list[Run]:
    """Spans as runs in the order in which they open.

    Args:
        text: of the block.
        spans: in any order. Blanks at the ends are left out; where two cross, the inner one ends
            with the outer one; code holds nothing, and nothing holds its own kind.
    """
    trimmed = []
    for span in spans:
        start, end = max(0, span.start), min(len(text), span.end)
        words = text[start:end]
        end -= len(words) - len(words.rstrip())
        start += len(words) - len(words.lstrip())
        if start < end:
            trimmed.append((start, -end, _OUTERMOST_FIRST[span.kind], span.kind, span.url or ""))
    made: list[Run] = []
    around: list[Run] = []
    for start, minus_end, _, kind, url in sorted(trimmed):
        while around and around[-1].end <= start:
            around.pop()
        end = min(-minus_end, around[-1].end) if around else -minus_end
        if not any(outer.kind in (kind, "code") for outer in around):
            made.append(Run(start, end, kind, url))
            around.append(made[-1])
    return made


def render(
    text: str,
    runs: Iterable[Run],
    write: Callable[[int, int], str],
    mark: Callable[[Run], tuple[str, str] | str | None],
) -> str:
    """Text with marks around its runs.

    Args:
        text: of the block.
        runs: as `nest` gives them.
        write: the characters between two offsets, escaped.
        mark: what opens and what closes a run; or one string that stands for all of it; or None
            for a run that is written without marks.
    """
    out: list[str] = []
    closing: list[tuple[int, str]] = []
    at = 0
    for run in runs:
        at = _close(run.start, at, closing, out, write)
        out.append(write(at, run.start))
        marks = mark(run)
        at = run.end if isinstance(marks, str) else run.start
        if isinstance(marks, str):
            out.append(marks)
        elif marks is not None:
            out.append(marks[0])
            closing.append((run.end, marks[1]))
    at = _close(len(text), at, closing, out, write)
    out.append(write(at, len(text)))
    return "".join(out)


def _close(
    stop: int,
    at: int,
    closing: list[tuple[int, str]],
    out: list[str],
    write: Callable[[int, int], str],
) -> int:
    """Write up to the last run that closes at or before `stop`; gives the offset come to."""
    while closing and closing[-1][0] <= stop:
        end, mark = closing.pop()
        out += [write(at, end), mark]
        at = end
    return at
