"""Other sites that a page would have made a browser load something from; nothing is loaded."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tui_reader import paths
from tui_reader.notice.labels import category_key
from tui_reader.notice.model import CATEGORY_KEYS, ThirdParty
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.html import HtmlElement
    from publicsuffixlist import PublicSuffixList

    from tui_reader.notice.model import ResourceKind

_KINDS: Mapping[str, ResourceKind] = {
    "script": "script",
    "iframe": "frame",
    "frame": "frame",
    "embed": "frame",
    "object": "frame",
    "img": "image",
    "image": "image",
    "input": "image",
    "video": "media",
    "audio": "media",
    "source": "media",
    "track": "media",
}
_PRELOADED: Mapping[str, ResourceKind] = {
    "script": "script",
    "style": "style",
    "font": "font",
    "image": "image",
    "video": "media",
    "audio": "media",
    "document": "frame",
}
# Elements that load something.
LOADING = frozenset((*_KINDS, "link", "style"))
# Consent managers put the real address aside until it is allowed.
_ADDRESSES = frozenset((
    "src", "data-src", "data-cookieblock-src", "data-src-cmplz", "data-cmplz-src",
    "data-suppressedsrc", "data-rocket-src", "data-litespeed-src", "data-lazy-src",
    "data-cmp-src", "data-borlabs-cookie-src", "data-consent-src", "data-href", "data",
))  # fmt: skip
_PUT_ASIDE = frozenset((
    "data-cookieblock-src", "data-src-cmplz", "data-cmplz-src", "data-suppressedsrc",
    "data-cmp-src", "data-borlabs-cookie-src", "data-consent-src", "data-cookieconsent",
))  # fmt: skip
# What the type of a script that runs says; "rocketlazyload" is put off for speed alone.
_PROGRAMS = (
    "text/javascript",
    "ecmascript",
    "/x-javascript",
    "rocketlazyload",
    "application/javascript",
)
# Where consent managers write the purpose of what they hold back.
_PURPOSES = (
    "data-cookieyes", "data-cookieconsent", "data-category", "data-cookiecategory",
    "data-cookie-category", "data-cli-category", "data-cookiefirst-category", "data-iub-purposes",
    "data-consent-category", "data-cookie-consent", "data-borlabs-cookie-type", "data-purposes",
    "data-categories", "data-consent",
)  # fmt: skip
_PURPOSES_AT_ALL = frozenset(_PURPOSES)
_CODES = {
    "c0001": "necessary", "c0002": "analytics", "c0003": "functional", "c0004": "advertisement",
    "c0005": "advertisement", "1": "necessary", "2": "functional", "3": "functional",
    "4": "analytics", "5": "advertisement",
}  # fmt: skip
_CODED_CLASS = re.compile(r"\b(?:optanon-category-|cmplz-|ot-vscat-)([A-Za-z0-9]{3,20})\b")
_IN_STYLE = re.compile(
    r"url\(\s{0,9}['\"]?((?:https?:)?//[^'\")\s]{3,2000})|@import\s{1,9}['\"]((?:https?:)?//[^'\"]{3,2000})"
)
_IN_SCRIPT = re.compile(r"['\"]((?:https?:)?//[\w.-]{3,200}/[^'\"\s<>]{0,500})")
_FONT = re.compile(r"\.(?:woff2?|ttf|otf|eot)\b", re.IGNORECASE)
_HOST = re.compile(
    r"(?:https?:)?//(?:[^/?#@]{0,200}@)?([^/?#:@\s\[\]]{1,253}\.[^/?#:@\s\[\]]{1,63})"
)
# A script that puts other scripts into the page is short; a long one names addresses for itself.
SHORT = 40_000
LIMIT = 200


def third_parties(tree: HtmlElement, url: str | None) -> tuple[ThirdParty, ...]:
    """Find what a browser would have loaded from other sites, blocked until consent or not.

    Args:
        tree: the page, with its notice still in it.
        url: where it came from, None for a local file; then the page's own word is taken for it.

    Returns:
        One entry a site, kind and category, in the order of the page.
    """
    return of_elements(tree.iter(*LOADING), tree, url)


def of_elements(
    elements: Iterable[HtmlElement], tree: HtmlElement, url: str | None
) -> tuple[ThirdParty, ...]:
    """Find what a browser would have loaded from other sites.

    Args:
        elements: the `LOADING` ones of a page, in order.
        tree: the page.
        url: as for `third_parties`.
    """
    base = url or _own_word(tree)
    own = registrable(base) if base else None
    counts: Counter[tuple[str, ResourceKind, str]] = Counter()
    held: Counter[tuple[str, ResourceKind, str]] = Counter()
    known = _known()
    for element in elements:
        for address, kind in _loads(element):
            host = registrable(address)
            if host is None or host == own:
                continue
            purpose = _purpose(element)
            # A suffix that many sites share may belong to somebody all the same.
            owner = known.get(host) or known.get(host.partition(".")[2], "other")
            place = (host, kind, purpose or owner)
            counts[place] += 1
            held[place] += _is_held_back(element, purpose)
    return tuple(ThirdParty(*place, count, held[place]) for place, count in counts.items())


@cache
def _suffixes(last: str) -> PublicSuffixList:
    """What the public suffix list says of hosts that end with a label; all of it takes long."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList("\n".join(_rules().get(last, ())))


@cache
def _rules() -> dict[str, list[str]]:
    """The rules of the public suffix list by their last labels, as written and in ASCII."""
    from publicsuffixlist import PSLFILE

    found: dict[str, list[str]] = {}
    with open(PSLFILE, encoding="utf-8") as lines:
        for line in lines:
            if line[0] in "/\n":  # a comment, or nothing
                continue
            rule = line.split(" ", 1)[0].rstrip()
            last = rule.rpartition(".")[2]
            found.setdefault(last, []).append(rule)
            if not last.isascii():
                encoded = last.encode("punycode").decode("ascii")
                found.setdefault(f"xn--{encoded}", []).append(rule)
    return found


@cache
def _known() -> dict[str, str]:
    import tomllib

    with open(paths.asset("third_parties.toml"), "rb") as stream:
        table = tomllib.load(stream)
    return {host: key for key in CATEGORY_KEYS for host in table.get(key, ())}


def registrable(address: str) -> str | None:
    """The registrable domain of an address, by the public suffix list (publicsuffix.org).

    Args:
        address: absolute, or without a scheme ("//host/…").

    Returns:
        None for an address without a public host: relative, data, an IP address, a local name.
    """
    host = _HOST.match(address)
    return _registrable(host[1]) if host else None


@lru_cache(maxsize=4096)
def _registrable(host: str) -> str | None:
    if host.rpartition(".")[2].isdigit():
        return None
    name = field(host).lower().strip(".")
    last = name.rpartition(".")[2]
    domain: str | None = _suffixes(last if last in _rules() else "").privatesuffix(name)
    return domain


def _own_word(tree: HtmlElement) -> str | None:
    """Where a page says that it stands."""
    for element in tree.iter("link", "meta"):
        if element.tag == "link" and "canonical" in (element.get("rel") or "").lower():
            return element.get("href")
        if element.tag == "meta" and element.get("property") == "og:url":
            return element.get("content")
    return next((each.get("href") for each in tree.iter("base")), None)


def _loads(element: HtmlElement) -> Iterator[tuple[str, ResourceKind]]:
    tag = str(element.tag)
    if tag == "link":
        yield from _linked(element)
    elif tag == "style":
        yield from _styled(element.text or "")
    elif tag in _KINDS:
        kind = _KINDS[tag]
        if tag == "source" and element.get("srcset"):
            kind = "image"
        given = [name for name in element.keys() if name in _ADDRESSES]  # noqa: SIM118
        address = next(filter(None, map(_outside, map(element.get, given))), None)
        if address:
            yield address, kind
        elif tag == "script":
            yield from _scripted(element.text or "")
        elif element.get("srcset"):
            first = (element.get("srcset") or "").split(",", 1)[0].split()
            if first and _outside(first[0]):
                yield first[0], kind
        if tag == "video" and (poster := _outside(element.get("poster"))):
            yield poster, "image"


def _is_held_back(element: HtmlElement, purpose: str | None) -> bool:
    """Whether an element waits for consent: no program by its type, or its address put aside."""
    if element.tag == "script":
        kind = (element.get("type") or "").lower().strip()
        return bool(kind) and kind != "module" and not any(each in kind for each in _PROGRAMS)
    if purpose is not None and not element.get("src"):
        return True
    return any(element.get(name) for name in _PUT_ASIDE.intersection(element.keys()))


def _outside(address: str | None) -> str | None:
    """An address that names a host, None for one within the site."""
    if not address:
        return None
    address = address.strip()
    return address if address.startswith(("//", "http://", "https://")) else None


def _linked(element: HtmlElement) -> Iterator[tuple[str, ResourceKind]]:
    address = _outside(element.get("href") or element.get("data-href"))
    rel = (element.get("rel") or "").lower().split()
    if not address:
        return
    if "stylesheet" in rel:
        yield address, "style"
    elif "preload" in rel or "modulepreload" in rel:
        kind = _PRELOADED.get((element.get("as") or "script").lower())
        if kind:
            yield address, kind
    elif "icon" in rel or "apple-touch-icon" in rel:
        yield address, "image"


def _styled(css: str) -> Iterator[tuple[str, ResourceKind]]:
    if "//" not in css or ("url(" not in css and "@import" not in css):
        return
    for match in _IN_STYLE.finditer(css):
        if match[2]:
            yield match[2], "style"
        else:
            yield match[1], "font" if _FONT.search(match[1]) else "image"


def _scripted(source: str) -> Iterator[tuple[str, ResourceKind]]:
    """Scripts that a short script puts into the page."""
    if len(source) > SHORT or "createElement" not in source:
        return
    for match in _IN_SCRIPT.finditer(source.replace("\\/", "/")):
        path = match[1].partition("?")[0]
        if path.endswith((".js", "/js")):
            yield match[1], "script"


def _purpose(element: HtmlElement) -> str | None:
    """The category a consent manager has marked an element with, None without a mark."""
    if not _PURPOSES_AT_ALL.isdisjoint(element.keys()):
        for name in _PURPOSES:
            value = element.get(name)
            if value:
                found = _named(value)
                if found:
                    return found
    for code in _CODED_CLASS.findall(element.get("class") or ""):
        found = _named(code)
        if found:
            return found
    return None


def _named(value: str) -> str | None:
    folded = value.strip().lower().removeprefix("cookieyes-")
    if folded in _CODES:
        return _CODES[folded]
    key = category_key(folded.replace("_", " ").replace("stats", "statistics")[:LIMIT])
    return None if key == "other" else key
