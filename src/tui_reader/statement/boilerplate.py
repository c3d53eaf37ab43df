"""What stands around a statement: told by its element or its class."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from tui_reader.statement import flow

_DEAD_NAMES = "style noscript template svg iframe object embed canvas button select map"
_DEAD = tuple(_DEAD_NAMES.split())
_NAMED = 1000  # characters of names that are looked at
_ARTICLES = 50  # of a page among which the longest is looked for
_ICON = 100  # characters up to which what is hidden from screen readers is an ornament
_MARKED = etree.XPath(".//*[@aria-hidden or @hidden or contains(@style, 'display')]|self::*")
_STRING_LENGTH = etree.XPath("string-length()")
_BESIDE = ("nav", "aside", "footer")
_ROLES = ("navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog")
_EDGE = r"(?:^|$|[\s_-])"
_NAMES = re.compile(
    _EDGE
    + r"(?:related(?:[_-]?(?:posts?|articles?|content|stories|links|news|items?|topics?|teasers?))?"
    r"|relatedposts|yarpp\w*|outbrain|taboola|newsletter|sharedaddy|shariff|addtoany\w*|addthis\w*"
    r"|shar(?:e|ing)[_-]?(?:bar|buttons?|links?|box|tools?|icons?|widget)|social[_-]?(?:shar(?:e|ing)"
    r"|media|links?|icons?|bar|buttons?|nav)|bread[_-]?crumbs?|comments?(?:[_-]\w+)*"
    r"|(?:comment|kommentar)[_-]?(?:list|form|area|box|section|respond)\w*|kommentare|disqus\w*|author[_-]?(?:box|bio|info|card|profile|block|description|about|details)"
    r"|about[_-]?(?:the[_-]?)?author|post[_-]?author|saboxplugin\w*|post[_-]?nav(?:igation)?"
    r"|nav[_-]?links|pagination|pager|advert(?:s|isements?|ising|orial)?|ad[_-]?(?:slot|container"
    r"|wrapper|unit|label|banner)|screen[_-]reader[_-]text|visually[_-]?hidden|sr[_-]only"
    r"|skip[_-]?links?|print-footer|mw-editsection|headerlink|anchorjs-link|(?:vertical-)?navbox"
    r"|catlinks|noprint)" + r"(?=$|[\s_-])|(?:^|\s)socials?(?=$|\s)"
)
_NOTES = re.compile(
    _EDGE + r"(?:captions?|bildunterschrift|credits?|copyright|byline|author\w*|autor\w*"
    r"|dateline|timestamp|date|meta|tags?|teaser|widget"
    r"|sidebar|promo|footer|menu|cookie|consent|ad|ads|share|shar\w+|rating|toc|hint)(?=$|[\s_-])"
)
_NOTED = ("figcaption", "figure", "footer", "aside", "form", "label")
_CAPTIONS = re.compile(
    _EDGE + r"(?:(?:wp-)?(?:\w+[_-])?captions?|(?:img|image|photo|picture)[_-]?(?:desc\w*|credits?)"
    r"|bild-?(?:unterschrift|text|legende|beschreibung))(?=$|[\s_-])"
)
_FILED = re.compile(r"(?:^|\s)(?:tag|category|author)-\S+")
_LEADS = re.compile(
    r"(?:^|[\s_-])(?:lead\w*|lede|intro\w*|stand-?first|strap-?line|dek|sub-?title|sub-?head\w*"
    r"|sub-?line|summary|abstract|descripti\w+|vorspann|anrei(?:ss|ß)er|chapo|excerpt|kicker-?text"
    r"|entradilla|bajada|sommario|occhiello)(?=$|[\s_-])"
)


def prune(body: etree._Element) -> None:
    """Take out of a tree what is no part of any statement.

    What holds a large part of the page's words stays, whatever it is called.

    Args:
        body: changed in place.
    """
    flow.settle(body)
    etree.strip_elements(body, "script", *_DEAD, with_tail=False)
    total = _length(body)
    known: dict[tuple[object, ...], bool] = {}
    doomed = []
    for element in body.iter(etree.Element):
        get = element.get
        told = (element.tag, get("role"), get("class"), get("id"))
        bad = known.get(told)
        if bad is None:
            bad = known[told] = _is_beside(element)
        if bad:
            doomed.append(element)
    chief = max(islice(body.iter("article"), _ARTICLES), key=_length, default=None)
    for element in doomed:
        # Menus and readers' comments may be longer than the text.
        large = element.tag in _BESIDE or "omment" in names_of(element)
        if _length(element) < total * (0.9 if large else 0.33) and not _has_title(element, chief):
            _drop(element)
    _show(body, total, chief)


def _is_beside(element: etree._Element) -> bool:
    """Whether an element is called what stands around texts."""
    if element.tag in _BESIDE or element.get("role") in _ROLES:
        return True
    names = names_of(element)
    return bool(names) and _NAMES.search(names) is not None


def _show(body: etree._Element, total: int, chief: etree._Element | None) -> None:
    """Undo what hides the page until a banner is answered; drop what is hidden for good."""
    marked = _MARKED(body)
    hidden = [element for element in marked if element is not body and _is_hidden(element)]
    lengths = {element: _length(element) for element in hidden}
    # Where most of the words are hidden, and no menu is, a click on their heading is to show them.
    menus = sum(_length(link) for element in hidden for link in element.iter("a"))
    folded = (sum(lengths.values()) - 2 * menus) * 2 > total
    for element in hidden:
        if not folded and lengths[element] * 3 < total and not _has_title(element, chief):
            _drop(element)
    for element in marked:
        for name in ("aria-hidden", "hidden", "style"):
            element.attrib.pop(name, None)


def _is_hidden(element: etree._Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    if "hidden" in element.attrib or "display:none" in style:
        return True
    return element.get("aria-hidden") == "true" and _length(element) < _ICON


def _has_title(element: etree._Element, chief: etree._Element | None) -> bool:
    parent = element.getparent()
    quoted = parent is not None and parent.tag == "blockquote"
    if quoted or next(element.iter("h1", "main"), None) is not None:
        return True
    # Articles beside the longest one are teasers.
    return chief is not None and (element is chief or element in chief.iterancestors())


def names_of(element: etree._Element) -> str:
    """Class and id of an element, in lower case, without the subjects a post is filed under."""
    names = element.get("class", "")
    own = element.get("id")
    names = (f"{names} {own}" if own else names)[:_NAMED].lower()
    return _FILED.sub("", names) if "hentry" in names else names


def is_note(box: etree._Element) -> bool:
    """Whether an element holds a caption, a byline or another note beside the text."""
    return _ancestry(box, _NOTES, _NOTED)


def is_caption(box: etree._Element) -> bool:
    """Whether an element holds the words below a picture."""
    return _ancestry(box, _CAPTIONS, ("figcaption",))


def is_figure(box: etree._Element) -> bool:
    """Whether an element is a figure, or stands in one."""
    return any(each.tag == "figure" for each in (box, *islice(box.iterancestors(), 3)))


def is_lead(box: etree._Element) -> bool:
    """Whether an element is set as the introduction of an article, and is no note within it."""
    element: etree._Element | None = box
    for _ in range(3):
        if element is None or element.tag in ("body", "article", "main"):
            return False
        # Below the title a teaser is the one of this text.
        own = names_of(element).replace("teaser", "lead")
        if element.tag in _NOTED or _NOTES.search(own):
            return False
        if _LEADS.search(own):
            return True
        element = element.getparent()
    return False


def _ancestry(box: etree._Element, names: re.Pattern[str], tags: tuple[str, ...]) -> bool:
    element: etree._Element | None = box
    for _ in range(3):
        if element is None or element.tag in ("body", "article", "main"):
            return False
        # A page builder calls every part of a page a widget.
        own = names_of(element).replace("elementor-widget", "")
        if element.tag in tags or names.search(own):
            return True
        element = element.getparent()
    return False


def _length(element: etree._Element) -> int:
    return int(_STRING_LENGTH(element))


def _drop(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail
    if tail and tail.strip():
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + tail
        else:
            before.tail = (before.tail or "") + tail
    parent.remove(element)
