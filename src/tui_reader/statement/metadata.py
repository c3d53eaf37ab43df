"""What a page says of itself: title, organisation, authors, date, language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from tui_reader.statement.authors import LONGEST_NAME, people, plain
from tui_reader.statement.dates import read_date
from tui_reader.statement.titles import headline, site_of
from tui_reader.untrusted import field as one_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml import etree

_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|PressRelease|Statement|HowTo")
_DEEPEST = 4  # levels of JSON-LD that are looked into
_MOST_AUTHORS = 12
_MOST_HEADINGS = 40
_MOST_STAMPS = 20
_LONGEST_LINE = 100  # characters of a line that names a date, a place and who wrote the text
_MOST_LINES = 3  # below a headline, before the text begins
_AUTHOR_NAMES = frozenset(("author", "byline"))
_TIMES = re.compile(r"date|time|publi")
_LOGO = re.compile(r"logo|brand|site[_-]?(?:name|title|header)|blog[_-]?(?:name|title)")
_HOME = re.compile(r"(?:https?://[^/]*)?(?:\.?/)?(?:[a-z]{2}/?|index\.\w+)?(?:#.*)?")
_BESIDE = ("nav", "aside", "footer", "form", "dialog", "a")
_NEAR = 4  # elements around a heading that tell what it heads
_OTHERS = re.compile(r"comment|teaser|related|sidebar|footer")
_DATE_NAMES = (
    "article:published_time og:article:published_time date dc.date dc.date.issued "
    "dcterms.date dcterms.created dcterms.issued pubdate publish-date publishdate publication_date "
    "parsely-pub-date sailthru.date citation_publication_date citation_date datepublished "
    "cxenseparse:recs:publishtime article.published date.release last-modified"
)
_DATES = tuple(_DATE_NAMES.split())
_AUTHORS = (
    "author", "article:author", "dc.creator", "dcterms.creator", "citation_author",
    "parsely-author", "sailthru.author", "article.author",
)  # fmt: skip
_SURNAME_FIRST = ("citation_author", "dc.creator", "dcterms.creator")
_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title")
_SITES = ("og:site_name", "dc.publisher", "publisher", "application-name")
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")


@dataclass(frozen=True, slots=True)
class About:
    """What a page says of itself.

    Args:
        title: the headline, without the name of the site.
        organisation: who published it.
        authors: by name.
        published: the date.
        language: ISO 639-1 code.
        description: the summary it gives of itself, "" for none.
        text: the whole text as its linked data holds it, not yet safe to show; "" for none.
        base: what its relative links stand for, not yet safe to show; "" when it does not say.
    """

    title: str = ""
    organisation: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str | None = None
    description: str = ""
    text: str = ""
    base: str = ""


@dataclass(slots=True)
class _Parts:
    """What one pass over a page finds; each more would cost as much again.

    Args:
        title: the content of its first `title`.
        base: what its relative links stand for.
        meta: contents of its `meta` elements by name, in lower case.
        scripts: all of them.
        headings: the first ones of the first two levels.
    """

    title: str | None = None
    base: str | None = None
    meta: dict[str, list[str]] = field(default_factory=dict)
    scripts: list[etree._Element] = field(default_factory=list)
    headings: list[etree._Element] = field(default_factory=list)


@dataclass(slots=True)
class _Linked:
    """What the JSON-LD of a page says.

    Args:
        article: the object about the article itself, {} for none.
        names: of objects that others refer to by "@id".
    """

    article: dict[str, Any] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)


def read(tree: etree._Element) -> About:
    """Read what a page says of itself.

    Args:
        tree: the whole page, with its scripts.
    """
    parts = _parts(tree)
    meta = parts.meta
    linked = _linked(parts.scripts)
    article = linked.article

    def first(names: tuple[str, ...]) -> str:
        return next((meta[name][0] for name in names if name in meta), "")

    page_title = one_line(parts.title or "")
    given = plain(first(_TITLES)) or _text(article.get("headline")) or page_title
    publisher = next(iter(_called(article.get("publisher"), linked)), "")
    site = plain(first(_SITES)) or plain(publisher)
    site = site.removeprefix("https://").removeprefix("http://") or site_of(page_title, given)
    headings = [
        (int(str(h.tag)[1]), one_line(" ".join(h.itertext()))[:400]) for h in parts.headings
    ]
    authors = _names(article.get("author") or article.get("creator"), linked)
    for name in _AUTHORS:
        authors = authors or people(meta.get(name, ()), one_each=name in _SURNAME_FIRST)
    authors = authors or people(_marked_authors(tree))
    return About(
        headline(given, page_title, site, headings, _only_headline(parts.headings)),
        site or None,
        tuple(dict.fromkeys(authors))[:_MOST_AUTHORS],
        _published(tree, article, parts),
        _language(tree, article, meta),
        plain(first(_DESCRIPTIONS)),
        body if isinstance(body := article.get("articleBody"), str) else "",
        parts.base or "",
    )


def _only_headline(headings: list[etree._Element]) -> str:
    """The one heading of the first level that could stand above the whole text, "" for none.

    What leads home and what is called a logo names the site; what stands beside the text is not
    above it.
    """
    found = {
        one_line(" ".join(heading.itertext()))[:400]: heading
        for heading in headings
        if heading.tag == "h1" and not _names_the_site(heading)
    }
    found.pop("", None)
    return next(iter(found)) if len(found) == 1 else ""


def _names_the_site(heading: etree._Element) -> bool:
    around = [heading, *islice(heading.iterancestors(), _NEAR)]
    if any(each.tag in _BESIDE for each in around):
        return True
    names = (f"{each.get('class', '')} {each.get('id', '')}".lower() for each in around[:3])
    links = (link.get("href") or "" for link in heading.iter("a"))
    return any(map(_LOGO.search, names)) or any(map(_HOME.fullmatch, links))


def _parts(tree: etree._Element) -> _Parts:
    found = _Parts()
    for element in tree.iter("title", "base", "meta", "script", "h1", "h2"):
        tag = element.tag
        if tag == "meta":
            name = element.get("property") or element.get("name") or element.get("itemprop")
            content = element.get("content")
            if name and content and content.strip():
                found.meta.setdefault(name.lower(), []).append(content)
        elif tag == "script":
            found.scripts.append(element)
        elif tag == "title":
            found.title = found.title if found.title is not None else element.text or ""
        elif tag == "base":
            found.base = found.base if found.base is not None else element.get("href")
        elif len(found.headings) < _MOST_HEADINGS:
            found.headings.append(element)
    return found


def _linked(scripts: list[etree._Element]) -> _Linked:
    linked = _Linked()
    for script in scripts:
        if "ld+json" not in (script.get("type") or "") or not script.text:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(data, 0):
            kind = str(thing.get("@type", ""))
            if isinstance(thing.get("@id"), str) and isinstance(thing.get("name"), str):
                linked.names[thing["@id"]] = thing["name"]
            if _ARTICLE.search(kind) and not linked.article:
                linked.article = thing
    return linked


def _things(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data:
            yield from _things(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "author", "publisher"):
            yield from _things(data.get(key), depth + 1)


def _text(value: object) -> str:
    return plain(value) if isinstance(value, str) else ""


def _names(value: object, linked: _Linked) -> list[str]:
    """Who is named as the author; a body has one name, whatever words are in it."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        is_body = isinstance(each, dict) and "Organization" in str(each.get("@type", ""))
        names = _called(each, linked)
        found += [plain(name)[:LONGEST_NAME] for name in names] if is_body else people(names)
    return found


def _called(value: object, linked: _Linked) -> list[str]:
    found = []
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(each, dict) and name is None:
            name = linked.names.get(str(each.get("@id")))
        parts = name if isinstance(name, list) else [name]
        found += [part for part in parts if isinstance(part, str)]
    return found


def _marked_authors(tree: etree._Element) -> list[str]:
    """Names that a page marks as its author's, outside its metadata."""
    for element in tree.iter("a", "span", "div", "p", "address"):
        get = element.get
        names = (get("class") or "").lower()
        called = "author" in names or "byline" in names
        if (
            (called and not _AUTHOR_NAMES.isdisjoint(names.split()))
            or "author" in (get("rel") or "").split()
            or get("itemprop") == "author"
        ):
            text = one_line(" ".join(element.itertext()))
            short = 2 < len(text) <= 2 * LONGEST_NAME
            if short and not read_date(text) and not _is_of_others(element):
                return [text]
    return []


def _is_of_others(element: etree._Element) -> bool:
    """Whether an author is that of a comment or of another text."""
    ancestors = islice(element.iterancestors(), 5)
    return any(_OTHERS.search((each.get("class") or "").lower()) for each in ancestors)


def _published(tree: etree._Element, article: dict[str, Any], parts: _Parts) -> date | None:
    meta = parts.meta
    given = [_text(article.get(key)) for key in ("datePublished", "dateCreated")]
    given += [meta[name][0] for name in _DATES if name in meta]
    # Most pages name their date; the others have to be searched for one.
    texts = chain(given, islice(_stamps(tree), _MOST_STAMPS), _below_titles(parts.headings))
    return next((found for text in texts if text and (found := read_date(text))), None)


def _below_titles(headings: list[etree._Element]) -> Iterator[str]:
    """Short lines right below a headline, where a place and a date may stand."""
    for heading in headings:
        for element in islice(heading.itersiblings("p", "div", "span", "em"), _MOST_LINES):
            text = one_line(" ".join(islice(element.itertext(), _MOST_LINES)))
            if heading.tag == "h1" and len(text) <= LONGEST_NAME:
                yield text


def _stamps(tree: etree._Element) -> Iterator[str]:
    """What a page marks as a time, in order."""
    for element in tree.iter("time", "span", "div", "p", "abbr", "meta"):
        get = element.get
        stamp = get("datetime")
        marked = get("itemprop") == "datePublished" or get("pubdate") is not None
        if marked:
            stamp = stamp or get("content")
        if element.tag == "time" and not marked and _is_in_a_sentence(element):
            continue
        if stamp:
            yield stamp
        elif element.tag == "time" or (
            (names := get("class")) and len(element) < 3 and _TIMES.search(names.lower())
        ):
            text = one_line(" ".join(element.itertext()))
            if len(text) < 90:
                yield text


def _is_in_a_sentence(element: etree._Element) -> bool:
    """Whether the text itself speaks of a time: it stands among the words of a paragraph."""
    parent = element.getparent()
    if parent is None or parent.tag not in ("p", "li", "td", "dd"):
        return False
    return len(one_line(" ".join(parent.itertext()))) > _LONGEST_LINE


def _language(
    tree: etree._Element, article: dict[str, Any], meta: dict[str, list[str]]
) -> str | None:
    own = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    given = [own, _text(article.get("inLanguage"))]
    given += [
        meta[name][0]
        for name in ("og:locale", "content-language", "dc.language", "language")
        if name in meta
    ]
    for value in given:
        code = re.split(r"[-_,;\s]", value.strip().lower())[0]
        if re.fullmatch(r"[a-z]{2}", code):
            return code
    return None
