"""What the consent modal says about a category: the page's words, ours, and what it covers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui_reader.consent.categories import Category
    from tui_reader.consent.records import Record
    from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty

THIS_READER = "this reader"
UNASKED = "Sites the page would have loaded from, for a purpose it does not name."
NO_SWITCH = "Declared by the page; this reader has no such switch."
OUR_INTRODUCTION = (
    "What this reader keeps is your choice. Until you choose, it keeps only what is necessary. "
    "Each category below says what it covers."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a category's table: a record of this reader or a cookie of the page."""

    name: str
    who: str
    purpose: str
    duration: str


@dataclass(frozen=True, slots=True)
class Details:
    """All that is said about one category.

    Args:
        paragraphs: pairs of a label ("" for none) and the words it introduces.
        entries: what the category covers; the reader's own records come first.
    """

    paragraphs: tuple[tuple[str, str], ...]
    entries: tuple[Entry, ...]

    @property
    def summary(self) -> str:
        """The first sentence of the first paragraph."""
        words = self.paragraphs[0][1] if self.paragraphs else ""
        first, stop, _ = words.partition(". ")
        return first + stop.rstrip()


def describe(
    category: Category,
    records: Iterable[Record],
    notice: ConsentNotice | None,
    third_parties: Iterable[ThirdParty] = (),
) -> Details:
    """Collect what the page and this reader say about one of the five categories.

    Args:
        category: the reader's category.
        records: every record of the reader; those of other categories are passed over.
        notice: what the page declares, None when it has no notice.
        third_parties: other sites the page would have loaded from.
    """
    declared = [c for c in notice.categories if c.key == category.key] if notice else []
    said = tuple(
        (_page_label(theirs, category.title), theirs.description)
        for theirs in declared
        if theirs.description
    )
    paragraphs = [*said, ("tui-reader: " if said else "", category.description)]
    if not category.always_active and any(theirs.always_active for theirs in declared):
        paragraphs.append(("", "The page offers no choice about this category; this reader does."))
    paragraphs += _third_parties(category.key, third_parties)
    own = tuple(
        Entry(record.name, THIS_READER, record.purpose, record.retention)
        for record in records
        if record.category == category.key
    )
    cookies = tuple(entry for theirs in declared for entry in _cookies(theirs))
    return Details(tuple(paragraphs), own + cookies)


def describe_other(theirs: NoticeCategory) -> Details:
    """Collect what the page says about a category of its own that is none of the five.

    Args:
        theirs: the page's category.
    """
    said = (("This page: ", theirs.description),) if theirs.description else ()
    return Details((("", NO_SWITCH), *said), tuple(_cookies(theirs)))


def describe_unasked(third_parties: Iterable[ThirdParty]) -> Details | None:
    """Collect the third parties that no category speaks for; None where there are none.

    Args:
        third_parties: other sites the page would have loaded from.
    """
    named = _third_parties("other", third_parties)
    return Details((("", UNASKED), *named), ()) if named else None


def introduction(notice: ConsentNotice | None) -> tuple[str, str]:
    """The title and the words the modal begins with: the page's, or ours where it has none.

    Args:
        notice: what the page declares.
    """
    if notice is None or not (notice.title or notice.description):
        return "", OUR_INTRODUCTION
    return notice.title or "", notice.description or ""


def _page_label(theirs: NoticeCategory, title: str) -> str:
    same = theirs.title.casefold() == title.casefold() or not theirs.title
    return "This page: " if same else f"This page, “{theirs.title}”: "


def _third_parties(key: str, third_parties: Iterable[ThirdParty]) -> list[tuple[str, str]]:
    hosts = sorted({party.host for party in third_parties if party.category == key})
    return [("Left unloaded: ", ", ".join(hosts))] if hosts else []


def _cookies(theirs: NoticeCategory) -> Iterable[Entry]:
    for cookie in theirs.cookies:
        yield Entry(
            cookie.name,
            cookie.provider or "this page",
            cookie.description or "",
            cookie.duration or "",
        )
