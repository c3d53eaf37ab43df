"""A page split into its consent notice and its statement."""

from __future__ import annotations

from tui_reader.errors import NoStatementError
from tui_reader.frozen import dataclass, replace
from tui_reader.page.text import decode
from tui_reader.untrusted import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.notice.model import ConsentNotice, ThirdParty
    from tui_reader.page.model import Page
    from tui_reader.statement.model import Statement

HTML_TYPES = ("text/html", "application/xhtml+xml")
MARKDOWN_TYPES = ("text/markdown", "text/x-markdown")


@dataclass(frozen=True, slots=True)
class Reading:
    """A page as a person reads it.

    Args:
        page: the page as it arrived.
        statement: what is left once the notice is set aside; without blocks when nothing is.
        notice: the consent notice that was set aside, None when the page has none.
        third_parties: sites a browser would have loaded something from.
        warnings: what a person should know about how the page was read, one line each.
    """

    page: Page
    statement: Statement
    notice: ConsentNotice | None = None
    third_parties: tuple[ThirdParty, ...] = ()
    warnings: tuple[str, ...] = ()


def split(page: Page, *, quotes: bool = True) -> Reading:
    """Set the notice of a page aside and read the statement.

    Args:
        page: of one of the text media types.
        quotes: find who says what; without it `with_quotes` does that later.
    """
    decoded = decode(page)
    if page.media_type in HTML_TYPES:
        reading = _split_html(page, decoded.text)
    elif page.media_type in MARKDOWN_TYPES:
        from tui_reader.statement.markdown import parse as parse_markdown

        reading = _split_text(page, decoded.text, parse_markdown)
    else:
        from tui_reader.statement.plain import parse as parse_plain

        reading = _split_text(page, decoded.text, parse_plain)
    warnings = [field(note) for note in page.notes]
    if page.redirects:
        warnings.insert(0, f"redirected to {field(page.url or '')}")
    if decoded.replaced:
        warnings.append(f"bytes that are not {decoded.charset} were replaced")
    reading = replace(reading, warnings=(*warnings, *reading.warnings))
    return with_quotes(reading) if quotes else reading


def with_quotes(reading: Reading) -> Reading:
    """Find who says what in a reading.

    Args:
        reading: of which that is not known yet.
    """
    from tui_reader.statement.quotes import find_quotes

    statement = reading.statement
    quotes = find_quotes(statement.blocks, statement.language, statement.title)
    return replace(reading, statement=replace(statement, quotes=quotes)) if quotes else reading


def require_statement(reading: Reading) -> None:
    """Insist that a page holds a statement.

    Args:
        reading: what came of the page.

    Raises:
        NoStatementError: it holds none; the line says what it holds instead.
    """
    if reading.statement.blocks:
        return
    where = reading.page.given
    if not reading.page.body.strip():
        raise NoStatementError("is empty", where=where, hint="fetch or save it again")
    if reading.notice is not None:
        raise NoStatementError(
            "holds a consent notice and no statement", where=where, hint="see consent inspect"
        )
    raise NoStatementError(
        "holds no statement",
        where=where,
        hint="open the page of one text, saved as it shows in a browser",
    )


def _split_text(page: Page, text: str, parse: Callable[[str], Statement]) -> Reading:
    from tui_reader.notice import dump

    found = dump.find(text)
    if found is None:
        return Reading(page, parse(text))
    before = text[: found.spans[0][0]]
    place = len(parse(before).blocks) if before.strip() else 0
    notice = replace(found.notice, before_block=place)
    return Reading(page, parse(_without(text, found.spans)), notice)


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    kept = []
    position = 0
    for start, end in spans:
        kept.append(text[position:start])
        position = end
    kept.append(text[position:])
    # What stood on either side of the notice never was one paragraph.
    return "\n\n".join(kept)


def _split_html(page: Page, text: str) -> Reading:
    from tui_reader.notice import markup
    from tui_reader.statement import html, limits

    tree = html.parse_tree(text)
    warnings = limits.warnings(text, tree)
    notice, third_parties = markup.set_aside(tree, page.url)
    statement = html.parse(tree, page.url)
    if notice is not None:
        place = min(notice.before_block, len(statement.blocks))
        notice = replace(notice, before_block=place)
    return Reading(page, statement, notice, third_parties, warnings)
