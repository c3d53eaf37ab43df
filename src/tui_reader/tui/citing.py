"""Words of a statement as a citation: plain, Markdown or BibTeX."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tui_reader.statement.model import Quote, Statement
    from tui_reader.statement.split import Reading
    from tui_reader.tui.selection import Selection

Form = Literal["plain", "markdown", "bibtex"]
_LATEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "%": r"\%",
    "#": r"\#", "_": r"\_", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def quoted(statement: Statement, selection: Selection) -> Quote | None:
    """The quotation that all of a selection belongs to, its marks included; None for none.

    Args:
        statement: in which it is selected.
        selection: what is.
    """
    for quote in statement.quotes:
        last_block = quote.block + quote.text.count("\n\n")
        if (quote.block, quote.start - 1) <= selection.first:
            if selection.last <= (last_block, quote.end):
                return quote
        else:
            break
    return None


def cite(words: str, quote: Quote | None, reading: Reading, form: Form) -> str:
    """A citation of some words.

    Args:
        words: what is cited; paragraphs separated by one blank line.
        quote: whose words they are, None for the statement's own.
        reading: the page they stand in.
        form: how it is written.
    """
    words = words.rstrip(" ,")  # a comma before “said …” is not part of what was said
    write = {"plain": _plain, "markdown": _markdown, "bibtex": _bibtex}[form]
    return write(words, quote, reading)


def _plain(words: str, quote: Quote | None, reading: Reading) -> str:
    statement = reading.statement
    title = f"“{statement.title}”" if statement.title else ""
    facts = (*_who(quote), *_published(statement, title), reading.page.url or "")
    source = ", ".join(fact for fact in facts if fact)
    return f"“{words}”" + (f" ({source})" if source else "")


def _markdown(words: str, quote: Quote | None, reading: Reading) -> str:
    statement, url = reading.statement, reading.page.url
    title = re.sub(r"([\\\[\]*_`<>])", r"\\\1", statement.title)
    if url:
        title = f"[{title or 'source'}](<{url}>)"
    source = ", ".join(fact for fact in (*_who(quote), *_published(statement, title)) if fact)
    lines = [f"> {line}".rstrip() for line in words.split("\n")]
    return "\n".join([*lines, ">", f"> — {source}"] if source else lines)


def _bibtex(words: str, quote: Quote | None, reading: Reading) -> str:
    statement, page = reading.statement, reading.page
    authors = " and ".join(map(_person, statement.authors))
    authors = authors or (f"{{{_latex(statement.organisation)}}}" if statement.organisation else "")
    year = str(statement.published.year) if statement.published else ""
    who = ", ".join(map(_latex, _who(quote)))
    said = f"{who}: " if who else ""
    fields = {
        "author": authors,
        "organization": _latex(statement.organisation or "") if statement.authors else "",
        "title": f"{{{_latex(statement.title)}}}" if statement.title else "",
        "year": year,
        "date": statement.published.isoformat() if statement.published else "",
        "url": re.sub(r"[{}\\\s]", "", page.url or ""),
        "urldate": page.retrieved.date().isoformat() if page.retrieved else "",
        "note": f"{said}``{_latex(' '.join(words.split()))}''",
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@misc{{{_key(statement, year)},\n{''.join(lines)}}}"


def _who(quote: Quote | None) -> list[str]:
    parts = (quote.speaker, quote.role, quote.organisation) if quote else ()
    return [part for part in parts if part]


def _published(statement: Statement, title: str) -> list[str]:
    date = statement.published.isoformat() if statement.published else ""
    return [*statement.authors, statement.organisation or "", title, date]


def _authors(statement: Statement) -> tuple[str, ...]:
    return statement.authors or ((statement.organisation,) if statement.organisation else ())


def _person(name: str) -> str:
    """A name that BibTeX may part, unless it holds what would part it wrongly."""
    plain = _latex(name)
    return f"{{{plain}}}" if "," in name or "and" in name.split() else plain


def _latex(text: str) -> str:
    return "".join(_LATEX.get(char, char) for char in text)


def _key(statement: Statement, year: str) -> str:
    """Author, year and first long word, as citation keys are."""
    author = "".join(_authors(statement)[:1]).split()[-1:]
    word = next((each for each in statement.title.split() if len(each) > 3), "")
    plain = unicodedata.normalize("NFKD", "".join((*author, year, word)))
    key = "".join(char for char in plain if char.isascii() and char.isalnum()).lower()
    return key or "statement"
