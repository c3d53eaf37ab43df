"""What stands among the paragraphs of a text and belongs to it, whatever it is called."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from tui_reader.statement.phrases import asks
from tui_reader.statement.tables import is_data

if TYPE_CHECKING:
    from lxml import etree

_TEXT = ("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote")  # beside a part of a text
_BOXES = ("div", "section", "aside")
_HELD = ("table", "pre", "blockquote", "ul", "ol", "dl", "p")  # by a figure that is no picture
_PICTURE_NAMES = (
    "img picture video audio svg iframe object embed canvas noscript script amp-img amp-video"
)
_PICTURES = tuple(_PICTURE_NAMES.split())
_MOST = 400  # elements of a figure that are looked at
_MANY = 80  # elements that a box among paragraphs does not have
_NEAR = 4  # elements on either side in which words that were set apart may stand
_LONGEST = 4000  # characters up to which a box may be one of many in a text
_NAMED = 300  # characters of names that are looked at
_LEAST = 80  # characters from which words are more than a label
_ENDS = tuple('.!?…"”“»’)')
_LEADING = ("a", "img", "picture", "form", "input", "button", "label", "time", "iframe", "script")
# What makes a name that of something else when it comes last: "share-price", "author-note".
_TAILS = (
    r"(?:[_-]+(?:\d+|[a-z]|box(?:es)?|wrap(?:per)?|container|inner|outer|content|text|body|block"
    r"|item|list|area|section|module|widget|info|bio|unit|slot|label|name|profile|description"
    r"|title|head(?:er|line)?|top|bottom|left|right|main|mobile|desktop|inline|teaser|banner|bar"
    r"|signup|form|notice))*(?=$|\s)"
)
# Sentences under these names are no part of a text, wherever they stand.
_OTHER = re.compile(
    r"(?:^|[\s_-])(?:captions?|credits?|copyright|byline|author\w*|autor\w*|teasers?|cookies?|ads?"
    r"|hint|hidden|feedback|legend\w*)"
    + _TAILS
    + r"|(?:^|[\s_-])(?:promo|newsletter|subscri|paywall|premium|donat|sign-?up|consent|gdpr|advert"
    r"|sponsor|affiliate|embed|disclaimer|bildunterschrift|imprint|member|login|regist)"
    r"|screen-reader|visually-?hidden|sr-only|outbrain|taboola|noprint"
)
# What makes readers of names throw an element away.
_DOUBTFUL = re.compile(
    r"shar|soci|viral|newsletter|tag|bar|banner|crumb|button|author|nav|menu|ad|widget|footer"
    r"|byline|embed|permission|related|next-|stories|meta|rating|attach|time|date|icon|slide"
    r"|viewport|overlay|option|expand|message|hid|comment|cookie|promo|toc|pager|skip"
)
_NOTE = re.compile(
    r"(?:^|[\s_-])(?:note|tip|warning|caution|important|info|info-?box|call-?out|admonition"
    r"|fact-?box|pull-?quote|quote|example|definition|summary|key-?(?:points|facts))(?=$|[\s_-])"
)
_EMBEDDED = re.compile(r"embed|twitter|tweet|instagram|tiktok|facebook|youtube|gallery|slide")


def settle(body: etree._Element) -> None:
    """Give plain names to what is called a figure or a note beside a text and is a part of it.

    Args:
        body: changed in place; with all that pictures are made of still in it.
    """
    for element in [*body.iter("figure", *_BOXES)]:
        if element.tag == "figure":
            if _holds_text(element):
                _settle_figure(element)
        elif _is_in_flow(element):
            _make_plain(element)


def _is_in_flow(element: etree._Element) -> bool:
    """Whether a box with a name that tells of something else is a part of the text around it."""
    before, after = element.getprevious(), element.getnext()
    if before is None or after is None or before.tag not in _TEXT or after.tag not in _TEXT:
        return False
    names = f"{element.get('class', '')} {element.get('id', '')}".strip().lower()[:_NAMED]
    meant = _NOTE if element.tag == "aside" else _DOUBTFUL
    if not meant.search(names) or _OTHER.search(names):
        return False
    inside = [*islice(element.iterdescendants("*"), _MANY)]
    if len(inside) == _MANY or any(each.tag in _LEADING for each in inside):
        return False
    words = _words(element).strip()
    if not _LEAST <= len(words) < _LONGEST or not words.endswith(_ENDS) or asks(words):
        return False
    return element.tag != "aside" or not _is_repeated(element, words)


def _words(element: etree._Element) -> str:
    """The words of an element, as far as they are looked at."""
    parts = []
    left = _LONGEST
    for text in element.itertext():
        parts.append(text)
        left -= len(text)
        if left < 0:
            break
    return "".join(parts)


def _is_repeated(element: etree._Element, words: str) -> bool:
    """Whether the text around an element has its words too: it was set apart to be seen."""
    own = "".join(words.split()).strip("„“”\"'«»‚‘’.…")
    return any(
        own in "".join(_words(each).split())
        for preceding in (True, False)
        for each in islice(element.itersiblings("p", preceding=preceding), _NEAR)
    )


def _holds_text(figure: etree._Element) -> bool:
    """Whether a figure is a table, code, a quotation or another text and no picture."""
    names = figure.get("class", "").lower()
    inside = [*islice(figure.iterdescendants("*"), _MOST)]
    names += "".join(" " + each.get("class", "") for each in inside[:3]).lower()
    names = names[:_NAMED]
    if _EMBEDDED.search(names) or _OTHER.search(names):
        return False
    tables = [each for each in inside if each.tag == "table"]
    if tables:
        if not is_data(tables[0]):
            return False
        within = set(tables[0].iterdescendants("*"))
        inside = [each for each in inside if each not in within]
    held = next((each for each in inside if each.tag in _HELD), None)
    if held is None or any(each.tag in _PICTURES for each in inside):
        return False
    if held.tag != "blockquote":
        # Lists and paragraphs of links lead to other pages.
        return held.tag in ("table", "pre") or all(each.tag != "a" for each in inside)
    said = "".join(_words(each) for each in islice(held.iterchildren("p"), _NEAR))
    return not (said and _is_repeated(figure, said))


def _settle_figure(figure: etree._Element) -> None:
    for element in [*islice(figure.iter("figure", "figcaption", "div"), _MOST)]:
        if element.tag == "figcaption":
            holds = next(element.iterchildren("p", "div"), None) is not None
            element.tag = "div" if holds else "p"
        _make_plain(element)


def _make_plain(element: etree._Element) -> None:
    if element.tag in ("figure", "aside"):
        element.tag = "div"
    element.attrib.pop("class", None)
    element.attrib.pop("role", None)
    # Links may lead there.
    if name := element.attrib.pop("id", None):
        element.set("name", name)
