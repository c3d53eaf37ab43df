"""JSON: everything that is known about a reading, for scripts."""

from __future__ import annotations

from json import dumps
from typing import TYPE_CHECKING

from tui_reader.statement.model import Code, Heading, Image, Item, Table, spans_of
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from datetime import datetime

    from tui_reader.export import Options
    from tui_reader.page.model import Page
    from tui_reader.statement.model import Block, Statement
    from tui_reader.statement.split import Reading

SCHEMA = 1


def write_json(reading: Reading, options: Options) -> bytes:
    """Write a reading as one JSON object.

    Args:
        reading: what was opened.
        options: change nothing here: the object always carries the notice.
    """
    del options
    text = dumps(reading_object(reading), ensure_ascii=False, indent=2)
    return f"{text}\n".encode("utf-8", "replace")


def reading_object(reading: Reading) -> dict[str, object]:
    """A reading as JSON values.

    Args:
        reading: what was opened.
    """
    from tui_reader.notice.report import notice_object

    statement = reading.statement
    notice = reading.notice
    return {
        "schema": SCHEMA,
        "title": statement.title,
        "organisation": statement.organisation,
        "authors": list(statement.authors),
        "published": statement.published.isoformat() if statement.published else None,
        "language": statement.language,
        "source": _source(reading.page),
        "words": statement.words,
        "reading_minutes": statement.minutes,
        "blocks": [_block(block) for block in statement.blocks],
        "quotes": _quotes(statement),
        "links": _links(statement),
        "notice": None if notice is None else notice_object(notice, reading.third_parties),
    }


def _source(page: Page) -> dict[str, object]:
    from hashlib import sha256

    return {
        "given": field(page.given),
        "url": None if page.url is None else field(page.url),
        "media_type": page.media_type,
        "retrieved": _rfc3339(page.retrieved),
        "sha256": sha256(page.body).hexdigest(),
    }


def _rfc3339(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    from datetime import UTC

    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _block(block: Block) -> dict[str, object]:
    made: dict[str, object] = {"type": type(block).__name__.lower(), "text": block.text}
    if isinstance(block, Heading):
        made["level"] = block.level
    elif isinstance(block, Item):
        made["depth"] = block.depth
        made["marker"] = block.marker
    elif isinstance(block, Table):
        made["rows"] = [list(row) for row in block.rows]
    elif isinstance(block, Code):
        made["language"] = block.language
    elif isinstance(block, Image):
        made["alt"] = block.alt or block.described
        made["url"] = "" if block.inside else field(block.url)
    return made


def _quotes(statement: Statement) -> list[dict[str, object]]:
    return [
        {
            "text": quote.text,
            "speaker": quote.speaker,
            "role": quote.role,
            "organisation": quote.organisation,
            "block": quote.block,
        }
        for quote in statement.quotes
    ]


def _links(statement: Statement) -> list[dict[str, object]]:
    return [
        {"text": block.text[span.start : span.end], "url": field(span.url), "block": index}
        for index, block in enumerate(statement.blocks)
        for span in (block.links if isinstance(block, Table) else spans_of(block))
        if span.kind == "link" and span.url
    ]
