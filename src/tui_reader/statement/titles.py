"""The headline of a page, told from the name of the site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SEPARATORS = re.compile(r"\s+[|–—·•»«›‹~\\/]+\s+|\s+-{1,2}\s+|\s*::+\s*|\s*\|+\s*|\s+›\s+")
_WORD = re.compile(r"\w+")
_LONGEST_SITE = 40  # characters
_LABEL = 3  # characters up to which a heading is a label
_ALIKE = 0.6
_MOST_WORDS = 3  # of the name of a site or of a part of it
_LONGEST_LABEL = 60  # bytes of a title that only names where a page stands


def headline(
    given: str, page_title: str, site: str, headings: Sequence[tuple[int, str]], only: str = ""
) -> str:
    """The headline of the article.

    Args:
        given: what the metadata names as the title, else the title of the page.
        page_title: the content of its `title`.
        site: the name of the site, "" when unknown.
        headings: level and words of its headings of the first two levels, in order.
        only: the one heading that could stand above the whole text, "" when there are none or more.
    """
    if only and _names_a_place(given, only, page_title, site):
        return only
    for reference in (given, page_title):
        words = _words(reference)
        for level in (1, 2):
            own = [
                text
                for each, text in headings
                if each == level and not _is(text, site) and not _is_end(text, page_title)
            ]
            best = max(own, key=lambda text: _likeness(text, words, level), default="")
            if best and _likeness(best, words, level) >= _ALIKE:
                plain = without_site(reference, site)
                # A kicker may stand in the same heading.
                return plain if best.endswith(plain) else best
    if given:
        return without_site(given, site)
    return next((text for _, text in headings if text), "")


def _names_a_place(given: str, heading: str, page_title: str, site: str) -> bool:
    """Whether a title says where the page stands, "News | Port Authority", not what is on it.

    Args:
        given: what the metadata names as the title, else the title of the page.
        heading: the only one above the text.
        page_title: the content of its `title`.
        site: the name of the site, "" when unknown.
    """
    if _is(heading, site) or _is_end(heading, page_title):
        return False
    if given.startswith(heading):
        # A script without blanks: "Headline_Site".
        return given[len(heading) : len(heading) + 1] == "_"
    own = _WORD.findall(heading)
    if not own or not given or heading in given:
        return False
    parts = [_WORD.findall(part) for part in _SEPARATORS.split(given)]
    short = max(map(len, parts)) <= _MOST_WORDS and len(given.encode()) <= _LONGEST_LABEL
    named = given == page_title or _is(given, site)
    return named and short and len(own) >= min(map(len, parts)) and not _words(given) & set(own)


def without_site(title: str, site: str) -> str:
    """Cut the name of the site off a title.

    Args:
        title: "Headline | Site" or only a headline.
        site: the name, "" when unknown.
    """
    cuts = list(_SEPARATORS.finditer(title))
    if not cuts:
        return title
    head, tail = title[: cuts[-1].start()], title[cuts[-1].end() :]
    if _is(tail, site):
        return without_site(head, site)
    first, rest = title[: cuts[0].start()], title[cuts[0].end() :]
    if _is(first, site) and len(first) < 2 * len(rest):
        return rest
    bar = cuts[-1].group().strip() not in ("-", "–", "—", "--")
    if not site and bar and len(tail) <= _LONGEST_SITE and len(head) > len(tail):
        return without_site(head, site)
    return title


def site_of(page_title: str, given: str) -> str:
    """The name of the site when a page's title is the headline and one thing more.

    Args:
        page_title: "Headline | Site".
        given: the headline as the metadata names it.
    """
    cuts = list(_SEPARATORS.finditer(page_title))
    if not cuts or not given:
        return ""
    tail = page_title[cuts[-1].end() :]
    head = page_title[: cuts[-1].start()]
    named = head == given and len(tail) <= _LONGEST_SITE and not any(map(str.isdigit, tail))
    return tail if named else ""


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _likeness(heading: str, words: set[str], level: int) -> float:
    """How well a heading fits the title: either may be longer by the name of the site."""
    own = _words(heading)
    shared = len(own & words)
    if not own or not words or (shared < 3 and own != words):
        whole = own <= words and len(own) * 3 > len(words) and len(heading) > _LABEL
        return 1.0 if whole and level == 1 else 0.0
    return shared / (min(len(own), len(words)) if level == 1 else max(len(own), len(words)))


def _is_end(heading: str, page_title: str) -> bool:
    """Whether a heading is what follows the headline in a title: the site, not the article."""
    cuts = list(_SEPARATORS.finditer(page_title))
    if not cuts:
        return False
    head, tail = page_title[: cuts[-1].start()], page_title[cuts[-1].end() :]
    return _is(heading, tail) and not _is(heading, head)


def _is(text: str, site: str) -> bool:
    own, other = "".join(_WORD.findall(text.lower())), "".join(_WORD.findall(site.lower()))
    return bool(own and other) and (own in other or other in own)
