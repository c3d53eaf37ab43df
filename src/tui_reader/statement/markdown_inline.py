"""Inline tokens of Markdown become text with spans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.statement.addresses import with_addresses
from tui_reader.statement.markdown_marks import FOOTNOTE
from tui_reader.statement.model import Span
from tui_reader.statement.notation import STRUCK, lowered, raised
from tui_reader.untrusted import field, neutralise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

    from tui_reader.statement.model import SpanKind

_SCHEMES = ("http", "https", "mailto")
_TAG = re.compile(r"<\s*(/?)\s*([a-zA-Z][a-zA-Z0-9]*)")
_NAMED = re.compile(r"""<[a-zA-Z][^<>]*?\s(?:id|name)\s*=\s*["']?([^\s"'<>]+)""")
_ANY_TAG = re.compile(r"<[^<>]*>")
_BLANKS = re.compile(r"[ \n\t]{2,}|[\n\t]")
_HIDDEN = ("script", "style", "template", "title", "noscript")
_APART = ("td", "th", "tr", "li", "p", "div")  # words of one are not those of the next
_KINDS: dict[str, SpanKind] = {
    "em": "emphasis", "i": "emphasis", "strong": "strong", "b": "strong", "code": "code",
    "sup": "footnote", "a": "link",
}  # fmt: skip


class InlineReader:
    """Text under construction.

    Args:
        tokens: children of an inline token.
    """

    def __init__(self, tokens: Iterable[Token]) -> None:
        self.names: list[str] = []
        self.spans: list[Span] = []
        self._parts: list[str] = []
        self._length = 0
        self._last = ""
        self._open: list[tuple[str, SpanKind | None, str | None, int]] = []
        for token in tokens:
            self._read(token)
        while self._open:
            self._end(self._open[-1][0])
        self.text = "".join(self._parts).rstrip()
        self.spans = list(with_addresses(self.text, self._within(len(self.text))))

    def _within(self, length: int) -> list[Span]:
        made = (Span(s.start, min(s.end, length), s.kind, s.url) for s in self.spans)
        kept = [span for span in made if span.start < span.end]
        return sorted(kept, key=lambda span: (span.start, -span.end))

    def _read(self, token: Token) -> None:
        kind = token.type
        if kind == "text":
            self._add(token.content)
        elif kind == "code_inline":
            self._begin("code", "code")
            self._add(token.content, verbatim=True)
            self._end("code")
        elif kind == "softbreak":
            self._add(" ")
        elif kind == "hardbreak":
            self._break()
        elif kind == "image":
            self._add(image_words(token))
        elif kind == "html_inline":
            self._tag(token.content)
        elif kind == "footnote_ref":
            number = str(token.meta["id"] + 1)
            self._begin("sup", "footnote", number)
            self._add(f"[{number}]")
            self._end("sup")
        elif token.nesting > 0:
            target = address(str(token.attrs.get("href", ""))) if token.tag == "a" else None
            known = _KINDS.get(token.tag)
            self._begin(token.tag, known if token.tag != "a" or target else None, target)
        elif token.nesting < 0:
            self._end(token.tag)

    def _add(self, text: str, *, verbatim: bool = False) -> None:
        if any(tag in _HIDDEN for tag, *_ in self._open):
            return
        # Character references may have brought controls in.
        text = neutralise(text)
        if not verbatim:
            text = _BLANKS.sub(_one_blank, text)
            if self._last in ("", " ", "\n"):
                text = text.lstrip(" \n")
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._last = text[-1]

    def _break(self) -> None:
        """End a line where there is one to end."""
        if self._last == " ":
            self._parts[-1] = self._parts[-1].rstrip(" ")
            self._length = sum(map(len, self._parts))
        if self._length and self._last != "\n":
            self._parts.append("\n")
            self._length += 1
            self._last = "\n"

    def _begin(self, tag: str, kind: SpanKind | None, url: str | None = None) -> None:
        self._open.append((tag, kind, url, self._length))

    def _end(self, tag: str) -> None:
        """Close the innermost span of a tag; one that was never opened is passed over."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                _, kind, url, start = self._open.pop(at)
                if kind and start < self._length:
                    words = "".join(self._parts)[start:] if kind == "footnote" and not url else ""
                    self.spans.append(Span(start, self._length, kind, url or _label(words)))
                elif tag in ("sup", "sub") and start < self._length:
                    self._settle(tag, start)
                elif tag in STRUCK and self._says_more(start):
                    self._leave_out(start)
                return

    def _says_more(self, start: int) -> bool:
        """Whether there are words before those that are crossed out."""
        return 0 < start < self._length

    def _leave_out(self, start: int) -> None:
        before = "".join(self._parts)[:start]
        self._parts, self._length, self._last = [before], start, before[-1]
        self.spans = [span for span in self.spans if span.start < start]

    def _settle(self, tag: str, start: int) -> None:
        """Write a raised or lowered number as characters."""
        whole = "".join(self._parts)
        new = (raised if tag == "sup" else lowered)(whole[start:], whole[:start])
        self._parts = [whole[:start], new]
        self._length = start + len(new)
        self._last = new[-1]

    def _tag(self, markup: str) -> None:
        tag = _TAG.match(markup)
        if tag is None:
            return
        self.names += names_in(markup)
        name = tag[2].lower()
        if name == "br":
            self._break()
        elif name == "img":
            from tui_reader.statement.markdown_html import image_of

            self._add(getattr(image_of(markup), "alt", ""))
        elif name in _APART:
            self._add(" ")
        elif tag[1]:
            self._end(name)
        elif name == "sup":
            self._begin(name, "footnote" if markup == FOOTNOTE else None)
        elif name == "sub":
            self._begin(name, None)
        elif name != "a":
            self._begin(name, _KINDS.get(name))


def _one_blank(blanks: re.Match[str]) -> str:
    return "\n" if "\n" in blanks[0] else " "


def _label(words: str) -> str | None:
    return words.strip("[]() ") or None


def address(url: str) -> str | None:
    """An address that a link may lead to, None for any other.

    Args:
        url: from outside.
    """
    url = field(url)
    scheme, colon, rest = url.partition(":")
    if colon and scheme.lower() in _SCHEMES and rest.strip("/"):
        return url
    relative = not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url)
    return url if url and relative else None


def image_words(token: Token) -> str:
    """The alternative text of an image.

    Args:
        token: of the image.
    """
    return InlineReader(token.children or ()).text


def names_in(markup: str) -> list[str]:
    """The names that elements of raw HTML have, for links to lead there.

    Args:
        markup: from outside.
    """
    return [field(name) for name in _NAMED.findall(markup)]


def visible(markup: str) -> str:
    """Raw HTML without its comments, scripts and what else is never shown.

    Args:
        markup: from outside.
    """
    markup = _without(markup, "<!--", "-->")
    for tag in _HIDDEN:
        markup = _without(markup, f"<{tag}", f"</{tag}")
    return markup


def html_words(markup: str) -> str:
    """The words in a block of raw HTML.

    Args:
        markup: what is `visible` of it.
    """
    from html import unescape

    markup = re.sub(r"<(?:br|/p|/div|/li|/tr|/h\d)\b[^<>]*>", "\n", markup, flags=re.IGNORECASE)
    words = neutralise(unescape(_ANY_TAG.sub("", markup)))
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n".join(line for line in lines if line)


def _without(markup: str, start: str, end: str) -> str:
    """Markup without what stands between two marks; without the rest when the second is missing."""
    lower = markup.lower()
    kept = []
    at = 0
    while (begin := lower.find(start, at)) >= 0:
        kept.append(markup[at:begin])
        close = lower.find(end, begin + len(start))
        close = lower.find(">", close) if close >= 0 else close
        at = len(markup) if close < 0 else close + 1
    kept.append(markup[at:])
    return "".join(kept)
