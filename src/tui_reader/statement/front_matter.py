"""What stands between two lines of dashes at the head of a Markdown file."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY = re.compile(r"([A-Za-z][\w-]{0,40})\s{0,9}:(?:\s+(.*))?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?![A-Za-z])")


class FrontMatter(NamedTuple):
    """What a file says about itself.

    Args:
        title: one line, "" when it gives none.
        organisation: who published it.
        authors: by name.
        published: the date.
        language: ISO 639-1 code.
    """

    title: str = ""
    organisation: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str | None = None


def read_front_matter(text: str) -> FrontMatter:
    """Read the keys that say what a statement is; the part of YAML in which people write them.

    Args:
        text: the lines between the dashes.
    """
    values = _values(text.split("\n"))

    def first(*keys: str) -> str:
        return next((values[key][0] for key in keys if values.get(key)), "")

    organisation = first("organisation", "organization", "publisher", "source", "site")
    authors = values.get("authors") or values.get("author") or []
    return FrontMatter(
        first("title"),
        organisation or None,
        tuple(authors),
        _date(first("date", "published", "pubdate", "created")),
        _language(first("lang", "language", "locale")),
    )


def _values(lines: Sequence[str]) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        stripped = line.strip()
        found = _KEY.match(line)
        if found:
            key = found[1].lower()
            values[key] = _listed(found[2] or "")
        elif key and stripped.startswith("- "):
            values[key] += _listed(stripped[2:].removeprefix("name:"))
        elif key and stripped.startswith("name:"):
            values[key] += _listed(stripped[5:])
        elif key and values[key] and line[:1] in " \t" and stripped and ":" not in stripped:
            values[key][-1] = field(f"{values[key][-1]} {stripped}")
    return values


def _listed(value: str) -> list[str]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        parts = re.findall(r"\"[^\"]*\"|'[^']*'|[^,]+", value[1:-1])
    else:
        parts = ["" if value in ("|", ">", "|-", ">-", "null", "~") else value]
    return [words for part in parts if (words := _unquoted(part.strip()))]


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return field(value[1:-1].replace("''", "'").replace('\\"', '"'))
    return field(value.partition(" #")[0])


def _date(value: str) -> date | None:
    found = _ISO.match(value)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _language(value: str) -> str | None:
    found = _LANGUAGE.match(value)
    return found[0].lower() if found else None
