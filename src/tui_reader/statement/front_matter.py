"""What stands between two lines of dashes (YAML) or of plus signs (TOML) at the head of a file."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 65536  # characters
_KEY = re.compile(r"([A-Za-z][\w-]{0,40})\s{0,9}:(?:\s+(.*))?$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?![A-Za-z])")
# What may stand at the margin of a mapping: a key of up to three words, the rest of a value.
_MAPPED = re.compile(
    r"(?:[\w\"'$.-]{1,40}(?: [\w\"'$.-]{1,40}){0,2})?\s{0,9}:(?:\s|$)|[-#\]{}]|$|\s"
)
_ORGANISATION = ("organisation", "organization", "publisher", "source", "site")
_AUTHORS = ("authors", "author")
_TITLE = ("title",)
_DATE = ("date", "published", "pubdate", "created")
_LANG = ("lang", "language", "locale")
_KNOWN = frozenset({
    *_ORGANISATION, *_AUTHORS, *_TITLE, *_DATE, *_LANG,
    "layout", "permalink", "slug", "tags", "categories", "description", "draft", "id",
})  # fmt: skip


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


def split_front_matter(text: str) -> tuple[FrontMatter, str]:
    """Read what a file says about itself, and what comes below it.

    Only a mapping is that: a file may as well begin with a rule.

    Args:
        text: of the file.

    Returns:
        What it says, nothing when it has no front matter; and the rest of the text.
    """
    mark = text[:3]
    if mark not in ("---", "+++"):
        return FrontMatter(), text
    first, *lines = text[:_LONGEST].split("\n")
    ends = (mark, "...") if mark == "---" else (mark,)
    end = next((at for at, line in enumerate(lines) if line.rstrip() in ends), None)
    if first.rstrip() != mark or end is None:
        return FrontMatter(), text
    inside = lines[:end]
    values = _of_toml("\n".join(inside)) if mark == "+++" else _of_yaml(inside)
    if values is None:
        return FrontMatter(), text
    return _about(values), text[sum(len(line) + 1 for line in (first, *inside, lines[end])) :]


def _about(values: dict[str, list[str]]) -> FrontMatter:
    def all_of(keys: Sequence[str]) -> list[str]:
        return next((values[key] for key in keys if values.get(key)), [])

    def first(keys: Sequence[str]) -> str:
        return "".join(all_of(keys)[:1])

    return FrontMatter(
        first(_TITLE),
        first(_ORGANISATION) or None,
        tuple(all_of(_AUTHORS)),
        _date(first(_DATE)),
        _language(first(_LANG)),
    )


def _of_toml(text: str) -> dict[str, list[str]] | None:
    import tomllib

    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError):
        return None
    # Site generators keep what is not theirs in a table of its own.
    others = [table[name] for name in ("params", "extra") if isinstance(table.get(name), dict)]
    values: dict[str, list[str]] = {}
    for each in (table, *others):
        for key, value in each.items():
            values.setdefault(key.lower(), _words_of(value))
    return values


def _words_of(value: object) -> list[str]:
    """The words of a value: of a list all of them, of a person the name."""
    if isinstance(value, list):
        return [words for each in value for words in _words_of(each)[:1]]
    if isinstance(value, dict):
        return _words_of(value.get("name", ""))
    words = field(str(value))
    return [words] if words else []


def _of_yaml(lines: Sequence[str]) -> dict[str, list[str]] | None:
    """The keys that people write, and their values; None where prose stands between two rules."""
    words = [line for line in lines if line.strip() and line[0] != "#"]
    if words and words[0].partition(":")[0].strip().lower() not in _KNOWN:
        begins_apart = not lines[0].strip()
        if begins_apart or words[0][0] in " \t-" or not all(map(_MAPPED.match, words)):
            return None
    return _values(lines)


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
