"""HTML: one file that needs no other, semantic, readable in light and dark."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from tui_reader.export.nesting import nest, render
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Quotation,
    Rule,
    Table,
    spans_of,
)
from tui_reader.statement.numbering import kind_of
from tui_reader.statement.places import TITLE, Places
from tui_reader.typeset.lines import byline
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tui_reader.export import Options
    from tui_reader.export.nesting import Run
    from tui_reader.notice.model import ConsentNotice
    from tui_reader.statement.model import Block, Span, Statement
    from tui_reader.statement.split import Reading

_TAGS = {"emphasis": "em", "strong": "strong", "code": "code", "footnote": "sup"}
_SCHEMES = ("http:", "https:", "mailto:")
_SIDES = {
    "": "",
    "left": ' style="text-align: left"',
    "right": ' style="text-align: right"',
    "centre": ' style="text-align: center"',
}
_STYLE = """\
:root { color-scheme: light dark }
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1rem; font: 1.125rem/1.6 Georgia, serif }
h1 { line-height: 1.2 }
header p, figcaption, .label { opacity: .75; font-size: .9em }
blockquote { margin: 1em 0; padding-left: 1em; border-left: .2em solid }
table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border-bottom: 1px solid; padding: .3em .8em .3em 0; text-align: left }
td { vertical-align: top }
pre { overflow-x: auto; font-size: .9em }
aside { margin-top: 3rem; border-top: 1px solid }"""
_HEAD = """\
<!DOCTYPE html>
<html{lang}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>{about}
<style>
{style}
</style>
</head>
<body>
<article>"""


def write_html(reading: Reading, options: Options) -> bytes:
    """Write a reading as a standalone page.

    Args:
        reading: what was opened.
        options: whether the notice is added.
    """
    statement = reading.statement
    lang = f' lang="{escape(statement.language)}"' if statement.language else ""
    title = escape(statement.title or field(reading.page.given) or "Statement")
    body = _Body(statement)
    about = "".join(_about(statement))
    lines = [
        _HEAD.format(lang=lang, title=title, about=about, style=_STYLE),
        *_header(reading, body),
    ]
    lines += body.blocks()
    if options.with_notice and reading.notice is not None:
        lines += _notice(reading.notice)
    lines += ["</article>", "</body>", "</html>", ""]
    return "\n".join(lines).encode("utf-8", "replace")


def _about(statement: Statement) -> Iterator[str]:
    """What the byline says, in the words in which pages say it of themselves."""
    published = statement.published.isoformat() if statement.published else ""
    facts = [("property", "og:site_name", statement.organisation or "")]
    facts += [("name", "author", author) for author in statement.authors]
    facts.append(("property", "article:published_time", published))
    for attribute, name, value in facts:
        if value:
            yield f'\n<meta {attribute}="{name}" content="{escape(value)}">'


def _header(reading: Reading, body: _Body) -> Iterator[str]:
    statement, url = reading.statement, reading.page.url
    facts = escape(byline(statement))
    source = _link(url, escape(field(url))) if url else ""
    if not (statement.title or facts or source):
        return
    yield "<header>"
    if statement.title:
        yield f"<h1>{body.names(TITLE)}{escape(statement.title)}</h1>"
    if facts:
        yield f'<p class="meta">{facts}</p>'
    if source:
        yield f"<p>{source}</p>"
    yield "</header>"


def _notice(notice: ConsentNotice) -> Iterator[str]:
    from tui_reader.export.text import notice_paragraphs

    yield "<aside>\n<h2>Consent notice (set aside)</h2>"
    for words in notice_paragraphs(notice):
        yield f"<p>{_lines(escape(words))}</p>"
    yield "</aside>"


class _Body:
    """The blocks of a statement, with the places that its own links lead to.

    Args:
        statement: to write.
    """

    def __init__(self, statement: Statement) -> None:
        self._blocks = statement.blocks
        self._speakers = {quote.block: quote for quote in statement.quotes}
        links = {
            span.url or ""
            for block in statement.blocks
            for span in spans_of(block)
            if span.kind == "link" and (span.url or "").startswith("#")
        }
        places = Places(statement)
        self._places: set[str] = set()
        self._names: dict[int, list[str]] = {}
        for url in sorted(links):
            block = places.named(url[1:])
            if block is not None:
                self._places.add(url)
                self._names.setdefault(block, []).append(field(url[1:]))

    def names(self, index: int) -> str:
        """What makes a block a place that links lead to.

        Args:
            index: of the block, `TITLE` for the title.
        """
        return "".join(f'<span id="{escape(name)}"></span>' for name in self._names.get(index, ()))

    def blocks(self) -> Iterator[str]:
        """Blocks; items in a row are lists, quotations of one depth are one quotation."""
        numbered = enumerate(self._blocks)
        for kind, run in groupby(numbered, key=lambda pair: type(pair[1])):
            if kind is Item:
                yield from self._list([(n, block) for n, block in run if isinstance(block, Item)])
            elif kind is Quotation:
                yield from self._quotations(run)
            else:
                for index, block in run:
                    yield from self._block(index, block)

    def _block(self, index: int, block: Block) -> Iterator[str]:
        if isinstance(block, Heading):
            level = min(6, max(2, block.level))
            yield f"<h{level}>{self._words(index, block)}</h{level}>"
            return
        if not isinstance(block, Table | Code | Image | Rule):
            yield f"<p>{self._words(index, block)}</p>"
            return
        if names := self.names(index):
            yield names
        if isinstance(block, Table):
            yield from _table(block)
        elif isinstance(block, Code):
            yield f"<pre><code>{escape(block.text)}</code></pre>"
        elif isinstance(block, Image):
            # Nothing is loaded from elsewhere: the image is named, and linked where it can be.
            words = f"Image: {block.alt}" if block.alt else "Image"
            told = f' title="{escape(block.described)}"' if block.described else ""
            yield f'<p class="label"{told}>{_link(block.url, escape(words))}</p>'
        else:
            yield "<hr>"

    def _quotations(self, run: Iterable[tuple[int, Block]]) -> Iterator[str]:
        depth = 0
        for index, block in run:
            if not isinstance(block, Quotation):
                continue
            yield (
                "</blockquote>\n" * max(0, depth - block.depth)
                + ("<blockquote>\n" * max(0, block.depth - depth))
                + f"<p>{self._words(index, block)}</p>"
            )
            depth = block.depth
            quote = self._speakers.get(index)
            if quote is not None and quote.speaker:
                facts = ", ".join(f for f in (quote.speaker, quote.role, quote.organisation) if f)
                yield f'<p class="label">— <cite>{escape(facts)}</cite></p>'
        yield "</blockquote>\n" * (depth - 1) + "</blockquote>"

    def _list(self, items: Sequence[tuple[int, Item]]) -> Iterator[str]:
        """Nested lists from items with depths, without recursion however deep they are."""
        open_lists: list[tuple[int, str]] = []
        for index, item in items:
            while open_lists and open_lists[-1][0] > item.depth:
                yield f"</li>\n</{open_lists.pop()[1]}>"
            words = self._words(index, item)
            if not item.marker and open_lists:
                yield f"<p>{words}</p>"
                continue
            tag = "ol" if item.marker[:1].isdecimal() or kind_of(item.marker) else "ul"
            is_open = bool(open_lists) and open_lists[-1][0] == item.depth
            if is_open and open_lists[-1][1] != tag:
                yield f"</li>\n</{open_lists.pop()[1]}>"
                is_open = False
            if is_open:
                yield "</li>"
            else:
                yield f"<{tag}>"
                open_lists.append((item.depth, tag))
            yield _opened_item(item, words)
        while open_lists:
            yield f"</li>\n</{open_lists.pop()[1]}>"

    def _words(self, index: int, block: Block) -> str:
        text = block.text
        words = render(
            text,
            nest(text, spans_of(block)),
            lambda start, stop: _lines(escape(text[start:stop])),
            self._mark,
        )
        return self.names(index) + words

    def _mark(self, run: Run) -> tuple[str, str] | None:
        if run.kind != "link":
            tag = _TAGS[run.kind]
            return f"<{tag}>", f"</{tag}>"
        url = run.url or ""
        if url in self._places:
            return f'<a href="{escape(field(url))}">', "</a>"
        opening = _anchor(run.url)
        return (opening, "</a>") if opening else None


def _opened_item(item: Item, words: str) -> str:
    number = item.marker.rstrip(".)")
    if number.isdecimal():
        return f'<li value="{int(number)}">{words}'
    if lettered := kind_of(item.marker):
        return f'<li type="{lettered[0]}" value="{lettered[1]}">{words}'
    return f"<li>{escape(item.marker)} {words}" if item.marker not in ("-", "") else f"<li>{words}"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    for number, row in enumerate(table.cells()):
        tag = "th" if table.head and number == 0 else "td"
        cells = "".join(
            f"<{tag}{_SIDES[table.side(column)]}>{_cell(*cell)}</{tag}>"
            for column, cell in enumerate(row)
        )
        yield f"<tr>{cells}</tr>"
    yield "</table>"


def _cell(text: str, links: Sequence[Span]) -> str:
    out = []
    at = 0
    for link in links:
        out.append(_lines(escape(text[at : link.start])))
        out.append(_link(link.url or "", _lines(escape(text[link.start : link.end]))))
        at = link.end
    return "".join((*out, _lines(escape(text[at:]))))


def _link(url: str, words: str) -> str:
    opening = _anchor(url)
    return f"{opening}{words}</a>" if opening else words


def _anchor(url: str) -> str:
    """The tag that opens a link, "" for an address that a person may not follow."""
    url = field(url)
    if not url.lower().startswith(_SCHEMES):
        return ""
    return f'<a href="{escape(url)}" rel="noopener noreferrer nofollow">'


def _lines(escaped: str) -> str:
    return escaped.replace("\n", "<br>\n")
