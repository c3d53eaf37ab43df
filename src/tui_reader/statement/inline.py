"""Inline markup becomes text with spans."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tui_reader.statement.model import Span
from tui_reader.untrusted import neutralise

if TYPE_CHECKING:
    from tui_reader.statement.model import SpanKind

# What HTML collapses; a no-break space is not among it.
_BLANKS = " \t\n\r\f"
_EDGES = _BLANKS + "\xa0"  # what no text begins or ends with
_BLANK_RUN = re.compile(r"[ \t\n\r\f]+")


@dataclass(slots=True)
class InlineText:
    """Text under construction, its white space collapsed as a browser does.

    Args:
        parts: pieces of the text so far.
        length: number of characters in them.
        linked: how many of them stand in links to other pages.
        spans: finished spans.
        unfinished: kind, target and start of the spans that are open.
    """

    parts: list[str] = field(default_factory=list)
    length: int = 0
    linked: int = 0
    spans: list[Span] = field(default_factory=list)
    unfinished: list[tuple[SpanKind, str | None, int]] = field(default_factory=list)
    _gap: str = ""

    def add(self, text: str | None) -> None:
        """Append text of the tree; character references may have brought controls into it."""
        if not text:
            return
        if not text.strip(_BLANKS):
            self._gap = self._gap or " "
            return
        if not text.isprintable():
            text = neutralise(text).replace("\xad", "")
            if not text:
                return
        piece = _BLANK_RUN.sub(" ", text) if "\xa0" in text else " ".join(text.split())
        piece = piece.strip(_BLANKS) if self.length else piece.lstrip(_EDGES).rstrip(_BLANKS)
        if text[0] in _BLANKS or not piece:
            self._gap = self._gap or " "
        if not piece:
            return
        if self._gap and self.length:
            if self.unfinished:
                self.unfinished = [(k, u, s + (s == self.length)) for k, u, s in self.unfinished]
            self._append(self._gap)
        self._append(piece)
        self._gap = " " if text[-1] in _BLANKS else ""

    def _append(self, piece: str) -> None:
        self.parts.append(piece)
        self.length += len(piece)
        for kind, url, _ in self.unfinished:
            if kind == "link" and url and url[0] != "#":
                self.linked += len(piece)
                break

    def break_line(self) -> bool:
        """Note a line end the author set; False when one was noted already."""
        if "\n" in self._gap:
            return False
        self._gap = "\n"
        return True

    def separate(self) -> None:
        """Part what follows from what there is, as the entries of a list on one line."""
        if self.length:
            self._gap = " " if self.parts[-1][-1] in ".:;,!?" else "; "

    def begin(self, kind: SpanKind, url: str | None = None) -> None:
        """Open a span at the next character."""
        self.unfinished.append((kind, url, self.length + len(self._gap if self.length else "")))

    def end(self) -> None:
        """Close the span opened last."""
        kind, url, start = self.unfinished.pop()
        if kind == "footnote" and not (url and url[0] == "#"):
            url = "".join(self.parts)[start:].strip("[]() ")
        if start < self.length:
            self.spans.append(Span(start, self.length, kind, url))

    def take(self) -> tuple[str, tuple[Span, ...], int]:
        """Return the text, its spans and its linked characters, and begin anew.

        Spans that are open go on in the text that follows.
        """
        if not self.length:
            self._gap = ""
            return "", (), 0
        for kind, url, start in self.unfinished:
            if start < self.length:
                self.spans.append(Span(start, self.length, kind, url))
        whole = "".join(self.parts)
        text = whole.rstrip(_EDGES)
        if len(text) < len(whole):
            self.spans = [
                Span(each.start, min(each.end, len(text)), each.kind, each.url)
                for each in self.spans
                if each.start < len(text)
            ]
        taken = text, tuple(sorted(self.spans, key=_place)), self.linked
        self.parts, self.length, self.linked, self.spans, self._gap = [], 0, 0, [], ""
        self.unfinished = [(kind, url, 0) for kind, url, _ in self.unfinished]
        return taken


def _place(span: Span) -> tuple[int, int]:
    return span.start, -span.end
