"""Markup that a parser would choke on is made harmless first."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from tui_reader.untrusted import neutralise

LONGEST = 16_000_000  # characters of a page that are read
MOST_ELEMENTS = 150_000  # of a page that are read
_HARMLESS = 100_000  # characters below which no page takes long
_MANY = 2000  # paragraphs of a long page
_MUCH = 100  # elements in a paragraph of much markup
_FINE = ("sup", "sub", "code", "kbd", "samp", "var", "tt", "dfn", "q", "time", "wbr", "bdi", "big")
_SENTENCE = 60  # characters
_MOST_ATTRIBUTES = 300  # of one element; libxml2 takes time with their square

# Tags as browsers delimit them (WHATWG HTML, 13.2.5): possessive, so that it takes linear time.
_ATTRIBUTE = (
    r"[^\s/>=][^\s/>=]*+"
    r"(?:\s*+=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)?)?+"
)
# Runs of anything but the one telling sign are many times faster than a step a character.
_RAW = "|".join(
    rf"<{name}\b(?:[^<]++|<(?!/{name}))*+(?:</{name}|\Z)"
    for name in ("script", "style", "textarea", "title")
)
_COMMENT = r"<!--(?:[^-]++|-(?!->))*+(?:-->|\Z)"
_NAME = r"<[a-zA-Z][^\s/>]*+"
_ORDINARY = re.compile(
    rf"(?:[^<]++|{_COMMENT}|(?=<[st])(?:{_RAW})"
    rf"|{_NAME}(?:[\s/]*+=?{_ATTRIBUTE}){{0,{_MOST_ATTRIBUTES}}}+[\s/=]*+(?:>|\Z)"
    r"|<(?![a-zA-Z]))*+",
    re.IGNORECASE,
)
_BEGINNING = re.compile(rf"{_NAME}(?:[\s/]*+=?{_ATTRIBUTE}){{{_MOST_ATTRIBUTES}}}+", re.IGNORECASE)
_REST = re.compile(rf"(?:[\s/]*+=?{_ATTRIBUTE})*+", re.IGNORECASE)
# References to control characters: lxml gives them back as such and then refuses them.
_CONTROL = re.compile(
    r"&#(?:0*+([0-8]|1[124-9]|2\d|3[01]|127)(?!\d)|x0*+([0-8bcef]|1[\da-f]|7f)(?![\da-f]));?+",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
_KEPT_NAMES = "html head body title meta script style p br hr pre h1 h2 h3 h4 h5 h6"
_KEPT = frozenset(_KEPT_NAMES.split())
_INLINE = frozenset(("a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "q"))


def warnings(text: str, tree: etree._Element) -> tuple[str, ...]:
    """What a person should know of a page that is read only in part.

    Args:
        text: the page.
        tree: what became of it.
    """
    if len(text) > LONGEST:
        return (f"only the first {LONGEST:,} characters were read",)
    body = tree.find("body")
    many = body is not None and next(islice(body.iter(), MOST_ELEMENTS, None), None) is not None
    return (f"only about the first {MOST_ELEMENTS:,} elements were read",) if many else ()


def without_controls(text: str) -> str:
    """Show references to control characters as their pictures.

    Args:
        text: a page.
    """
    return _CONTROL.sub(_picture, text) if "&#" in text else text


def _picture(reference: re.Match[str]) -> str:
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    return neutralise(chr(code))


def without_excess(text: str) -> str:
    """Cut what no page needs: text beyond all measure and attributes by the hundred.

    Args:
        text: a page.
    """
    text = text[:LONGEST]
    if len(text) < _HARMLESS:
        return text
    kept = []
    position = 0
    while position < len(text):
        ordinary = _ORDINARY.match(text, position)
        end = ordinary.end() if ordinary else position
        kept.append(text[position:end])
        if end == len(text):
            break
        beginning = _BEGINNING.match(text, end)
        if beginning is None:
            kept.append(text[end])
            position = end + 1
            continue
        kept.append(beginning.group())
        rest = _REST.match(text, beginning.end())
        position = rest.end() if rest else beginning.end()
    return "".join(kept)


def lighten(tree: etree._Element, inline: tuple[str, ...]) -> None:
    """Make plain the paragraphs of much markup, and all of a long page, where it tells nothing.

    XPath takes time with the square of the pieces that a paragraph's text is in.

    Args:
        tree: changed in place; words and blocks stay.
        inline: elements that say nothing about where a text stands.
    """
    all_of_them = next(islice(tree.iter("p"), _MANY, None), None) is not None
    for paragraph in tree.iter("p"):
        count = len(paragraph)
        if count > _MUCH or (all_of_them and count):
            # What a paragraph of so many pieces is made of is text, whatever is raised or linked.
            more, most = (_FINE, 8) if count > _MUCH else ((), 5)
            etree.strip_tags(paragraph, *inline, *more)
            if _is_text(paragraph, most):
                etree.strip_tags(paragraph, "a")
            _join_pieces(paragraph)


def _is_text(paragraph: etree._Element, most: int) -> bool:
    """Whether links are less than some tenths of a paragraph, so that it is no list of them."""
    length = len("".join(paragraph.itertext()))
    links = [len("".join(link.itertext())) for link in paragraph.iter("a")]
    apart = next(paragraph.iterancestors("table"), None) is None
    # Below a length many links, or links without words, are a list whatever their share is.
    tells = length >= _SENTENCE or (len(links) == 1 and links[0] > 0)
    return tells and sum(links) * 10 < length * most and apart


def _join_pieces(paragraph: etree._Element) -> None:
    try:
        paragraph.text = paragraph.text
        for element in paragraph:
            element.tail = element.tail
    except ValueError:
        # A reference had brought in a character that lxml gives out and does not take.
        return


def flattened(text: str) -> str:
    """A page without its nesting: what is left of one that is nested beyond all measure.

    Args:
        text: a page; tags that hold others become the beginnings of paragraphs.
    """
    return _TAG.sub(_flat_tag, text)


def _flat_tag(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name in _KEPT:
        return tag[0]
    return "" if name in _INLINE else "<p>"
