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
from tui_reader.typeset.lines import byline
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tui_reader.export import Options
    from tui_reader.export.nesting import Run
    from tui_reader.notice.model import ConsentNotice
    from tui_reader.statement.model import Block, Quote, Span, Statement
    from tui_reader.statement.split import Reading

_TAGS = {"emphasis": "em", "strong": "strong", "code": "code", "footnote": "sup"}
_SCHEMES = ("http:", "https:", "mailto:")
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
<title>{title}</title>
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
    lines = [_HEAD.format(lang=lang, title=title, style=_STYLE), *_header(reading)]
    lines += _blocks(statement)
    if options.with_notice and reading.notice is not None:
        lines += _notice(reading.notice)
    lines += ["</article>", "</body>", "</html>", ""]
    return "\n".join(lines).encode("utf-8", "replace")


def _header(reading: Reading) -> Iterator[str]:
    statement, url = reading.statement, reading.page.url
    facts = escape(byline(statement))
    source = _link(url, escape(field(url))) if url else ""
    if not (statement.title or facts or source):
        return
    yield "<header>"
    if statement.title:
        yield f"<h1>{escape(statement.title)}</h1>"
    if facts:
        yield f"<p>{facts}</p>"
    if source:
        yield f"<p>{source}</p>"
    yield "</header>"


def _notice(notice: ConsentNotice) -> Iterator[str]:
    from tui_reader.export.text import notice_paragraphs

    yield "<aside>\n<h2>Consent notice (set aside)</h2>"
    for words in notice_paragraphs(notice):
        yield f"<p>{_lines(escape(words))}</p>"
    yield "</aside>"


def _blocks(statement: Statement) -> Iterator[str]:
    """Blocks; items that follow each other are lists, quotations of one depth one quotation."""
    speakers = {quote.block: quote for quote in statement.quotes}
    numbered = enumerate(statement.blocks)
    for kind, run in groupby(numbered, key=lambda pair: type(pair[1])):
        if kind is Item:
            yield from _list([block for _, block in run if isinstance(block, Item)])
        elif kind is Quotation:
            yield from _quotations(run, speakers)
        else:
            for _, block in run:
                yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        level = min(6, max(2, block.level))
        yield f"<h{level}>{_inline(block.text, block.spans)}</h{level}>"
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Code):
        yield f"<pre><code>{escape(block.text)}</code></pre>"
    elif isinstance(block, Image):
        # Nothing is loaded from elsewhere: the image is named, and linked where it can be.
        words = f"Image: {block.alt}" if block.alt else "Image"
        told = f' title="{escape(block.described)}"' if block.described else ""
        yield f'<p class="label"{told}>{_link(block.url, escape(words))}</p>'
    elif isinstance(block, Rule):
        yield "<hr>"
    else:
        yield f"<p>{_inline(block.text, spans_of(block))}</p>"


def _quotations(run: Iterable[tuple[int, Block]], speakers: dict[int, Quote]) -> Iterator[str]:
    depth = 0
    for index, block in run:
        if not isinstance(block, Quotation):
            continue
        yield (
            "</blockquote>\n" * max(0, depth - block.depth)
            + ("<blockquote>\n" * max(0, block.depth - depth))
            + f"<p>{_inline(block.text, block.spans)}</p>"
        )
        depth = block.depth
        quote = speakers.get(index)
        if quote is not None and quote.speaker:
            facts = ", ".join(f for f in (quote.speaker, quote.role, quote.organisation) if f)
            yield f'<p class="label">— <cite>{escape(facts)}</cite></p>'
    yield "</blockquote>\n" * (depth - 1) + "</blockquote>"


def _list(items: Sequence[Item]) -> Iterator[str]:
    """Nested lists from items with depths, without recursion however deep they are."""
    open_lists: list[tuple[int, str]] = []
    for item in items:
        while open_lists and open_lists[-1][0] > item.depth:
            yield f"</li>\n</{open_lists.pop()[1]}>"
        words = _inline(item.text, item.spans)
        if not item.marker and open_lists:
            yield f"<p>{words}</p>"
            continue
        tag = "ol" if item.marker[:1].isdecimal() else "ul"
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


def _opened_item(item: Item, words: str) -> str:
    number = item.marker.rstrip(".)")
    if number.isdecimal():
        return f'<li value="{int(number)}">{words}'
    return f"<li>{escape(item.marker)} {words}" if item.marker not in ("-", "") else f"<li>{words}"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    for number, row in enumerate(table.rows):
        tag = "th" if table.head and number == 0 else "td"
        cells = "".join(f"<{tag}>{_lines(escape(cell))}</{tag}>" for cell in row)
        yield f"<tr>{cells}</tr>"
    yield "</table>"


def _inline(text: str, spans: Sequence[Span]) -> str:
    return render(
        text, nest(text, spans), lambda start, stop: _lines(escape(text[start:stop])), _mark
    )


def _mark(run: Run) -> tuple[str, str] | None:
    if run.kind != "link":
        tag = _TAGS[run.kind]
        return f"<{tag}>", f"</{tag}>"
    opening = _anchor(run.url)
    return (opening, "</a>") if opening else None


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
