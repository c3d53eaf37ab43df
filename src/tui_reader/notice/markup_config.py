"""What the settings of a consent manager say, where they stand in a script of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from tui_reader.notice.labels import category_key
from tui_reader.notice.markup_elements import Words
from tui_reader.notice.markup_elements import read as read_elements
from tui_reader.notice.markup_words import clean, paragraphs, unique
from tui_reader.notice.model import DeclaredCookie, NoticeCategory
from tui_reader.notice.object_literals import Value, read, read_arguments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

    from tui_reader.notice.families import ConfigShape, Families, Family

# Between what announces settings and the settings: an assignment, a call, a colon.
_BRIDGE = re.compile(r"[\"'\])]?\s{0,20}+(?:=|:|\()\s{0,20}+(?:JSON\.parse\(\s{0,20}+)?")
_MARKED_UP = re.compile(r"<[a-zA-Z/!]|&[a-zA-Z#]")
# One script announces its settings once or twice; more is text about them.
TRIES = 8


def settings(
    source: str, known: Families, page_language: str
) -> Iterator[tuple[Family, Words | None]]:
    """The settings in one script that a known manager reads.

    Args:
        source: the text of a script.
        known: the table.
        page_language: ISO 639-1 code of the page, "" when it declares none.

    Yields:
        The family and what its notice says; None when the settings switch it off. The words are
        empty when the settings hold none.
    """
    for _, (family, shape) in known.settings.within(source):
        value = next(_values(source, shape), None)
        if value is not None:
            yield family, _words(value, family, shape, page_language)


def _values(source: str, shape: ConfigShape) -> Iterator[Value]:
    """The settings of one shape in a script."""
    for at in shape.at:
        place = source.find(at)
        for _ in range(TRIES):
            if place < 0:
                break
            value = _value(source, place + len(at))
            if isinstance(value, (dict, list)) and all(_first(value, (n,)) for n in shape.needs):
                yield value
            place = source.find(at, place + len(at))


def _value(source: str, place: int) -> Value:
    bridge = _BRIDGE.match(source, place)
    if bridge is None:
        return None
    if bridge[0].rstrip().endswith("(") and source[bridge.end() : bridge.end() + 1] in "'\"":
        return read_arguments(source, bridge.end())
    value, _ = read(source, bridge.end())
    # JSON.parse('…') holds the settings in a string.
    if isinstance(value, str) and value.lstrip().startswith("{"):
        value, _ = read(value)
    return value


def _words(config: Value, family: Family, shape: ConfigShape, page_language: str) -> Words | None:
    if any(_is(config, condition) for condition in shape.off):
        return None
    language = _language(config, shape, page_language)
    names = {"lang": language}
    titles = _lines(config, shape.title, names)
    description = [text for line in _texts(config, shape.description, names) for text in line]
    buttons = unique(_lines(config, shape.button, names))
    categories = tuple(_categories(config, family, shape, names))
    text = [*titles, *description]
    for category in categories:
        text += filter(None, (category.title, *(category.description or "").split("\n\n")))
    words = Words(
        tuple(unique([*text, *buttons])),
        titles[0] if titles else None,
        tuple(unique(description)),
        categories,
        tuple(buttons),
        language or None,
    )
    markup = [each for path in shape.html for each in _resolve(config, path, {})]
    roots = [_fragment(each) for each in markup if isinstance(each, str) and "<" in each]
    return _joined(words, read_elements(roots, family)) if roots else words


def _joined(first: Words, second: Words) -> Words:
    return Words(
        tuple(unique([*first.text, *second.text])),
        first.title or second.title,
        first.description or second.description,
        first.categories or second.categories,
        tuple(unique([*first.buttons, *second.buttons])),
        first.language or second.language,
    )


def _language(config: Value, shape: ConfigShape, page_language: str) -> str:
    offered = [key for path in shape.languages for each in _resolve(config, path, {})
               if isinstance(each, dict) for key in each]  # fmt: skip
    declared = _first(config, shape.language)
    wanted = [declared] if isinstance(declared, str) else []
    wanted += [page_language, "en"]
    if not offered:
        return str(wanted[0]) if wanted[0] else ""
    for each in wanted:
        for key in offered:
            if each and key[:2].lower() == each[:2].lower():
                return key
    return next((key for key in offered if key != "zz"), offered[0])


def _categories(
    config: Value, family: Family, shape: ConfigShape, names: dict[str, str]
) -> Iterator[NoticeCategory]:
    for item in _items(config, shape.categories, names):
        own = names | {key: value for key, value in item.items() if isinstance(value, str)}
        if shape.category_where and not _found(item, config, shape.category_where, own):
            continue
        titles = [clean(plain(each)[0]) for each in _found(item, config, shape.category_title, own)
                  if isinstance(each, str) and plain(each)]  # fmt: skip
        title = next(filter(None, titles), "")
        if not title:
            continue
        told = [text for each in _found(item, config, shape.category_text, own)
                if isinstance(each, str) for text in plain(each)]  # fmt: skip
        required = any(each is True or each in ("1", "true") or each == 1
                       for each in _found(item, config, shape.required, own))  # fmt: skip
        hints = [str(each) for each in _found(item, config, shape.category_key, own) if each]
        yield NoticeCategory(
            "necessary" if required else _key(title, hints, family.slug),
            title,
            required,
            "\n\n".join(unique(told)) or None,
            tuple(_cookies(item, shape, own)),
        )


def _key(title: str, hints: Sequence[str], family: str) -> str:
    key = category_key(title, family)
    for hint in hints:
        if key == "other":
            key = category_key(hint, family)
    return key


def _items(config: Value, paths: Sequence[str], names: dict[str, str]) -> list[dict[str, Value]]:
    """The categories, whether they stand in a list or under their names."""
    found: list[dict[str, Value]] = []
    for path in paths:
        for each in _resolve(config, path, names):
            if isinstance(each, list):
                found += [item for item in each if isinstance(item, dict)]
            elif isinstance(each, dict):
                found += [{"name": key, **item} for key, item in each.items()
                          if isinstance(item, dict)]  # fmt: skip
    return found


def _cookies(
    item: dict[str, Value], shape: ConfigShape, names: dict[str, str]
) -> Iterator[DeclaredCookie]:
    for path in shape.cookies:
        for rows in _resolve(item, path, names):
            for row in rows if isinstance(rows, list) else []:
                name = _text(row, shape.cookie_name) or (clean(row) if isinstance(row, str) else "")
                if name:
                    yield DeclaredCookie(
                        name,
                        _text(row, shape.cookie_duration) or None,
                        _text(row, shape.cookie_text) or None,
                        _text(row, shape.cookie_provider) or None,
                    )


def _text(row: Value, paths: Sequence[str]) -> str:
    for path in paths:
        for each in _resolve(row, path, {}):
            if isinstance(each, str) and (lines := plain(each)):
                return " ".join(lines)
    return ""


def _found(item: Value, config: Value, paths: Sequence[str], names: dict[str, str]) -> list[Value]:
    found: list[Value] = []
    for path in paths:
        where = config if path.startswith("/") else item
        found += _resolve(where, path.lstrip("/"), names)
    return found


def _resolve(value: Value, path: str, names: dict[str, str]) -> list[Value]:
    """What stands at a path: one value, or nothing."""
    for step in path.split("."):
        if step.startswith("{"):
            key = names.get(step.strip("{}"))
            if key is None:
                return []
        else:
            key = step
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        else:
            return []
    return [value]


def _first(config: Value, paths: Sequence[str]) -> Value:
    return next((each for path in paths for each in _resolve(config, path, {}) if each), None)


def _is(config: Value, condition: str) -> bool:
    path, _, wanted = condition.partition("=")
    return any(_said(each) == wanted for each in _resolve(config, path, {}))


def _said(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def _texts(config: Value, paths: Sequence[str], names: dict[str, str]) -> list[list[str]]:
    values = [each for path in paths for each in _resolve(config, path, names)]
    return [lines for each in values if isinstance(each, str) and (lines := plain(each))]


def _lines(config: Value, paths: Sequence[str], names: dict[str, str]) -> list[str]:
    # A caption of one sign is a drawn one or a placeholder.
    return [" ".join(each) for each in _texts(config, paths, names) if len(" ".join(each)) > 1]


def plain(text: str) -> list[str]:
    """The lines of a string in settings, which may hold markup and entities.

    Args:
        text: as the settings hold it.
    """
    if _MARKED_UP.search(text):
        return paragraphs(_fragment(text))
    return [line for line in map(clean, text.splitlines()) if line]


def _fragment(text: str) -> HtmlElement:
    try:
        return html.document_fromstring(f"<div>{text}</div>")
    except (etree.ParserError, ValueError):  # nothing but comments; bytes that are no text
        return html.document_fromstring("<div></div>")
