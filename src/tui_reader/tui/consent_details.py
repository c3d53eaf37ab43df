"""What the consent modal says about a category: the page's words, ours, and what it covers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.notice.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from tui_reader.consent.categories import Category
    from tui_reader.consent.choices import Choices
    from tui_reader.consent.records import Record
    from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty
    from tui_reader.tui.consent_entries import Entry, Placed
    from tui_reader.tui.consent_words import Method

UNASKED = "Sites the page would have loaded from, for a purpose it does not name."
UNKNOWN = "Cookies that nobody has named a purpose for. They are never kept or sent."
NO_SWITCH = "Declared by the page; this reader has no such switch."
OUR_INTRODUCTION = (
    "What this reader keeps is your choice. Until you choose, it keeps only what is necessary. "
    "Each category below says what it covers."
)


@dataclass(frozen=True, slots=True)
class Question:
    """All that the modal is about.

    Args:
        choices: those in force.
        categories: the five with the reader's own texts.
        records: every record the reader may keep.
        now: the present (UTC).
        site: registrable domain of the page, None for a local one.
        notice: what the page declares, None when it has no notice.
        third_parties: other sites the page would have loaded from.
        cookies: of the page, each in its category.
        changes: what is asked now that was not asked when the choice was made, a phrase each,
            by site (None for every site).
    """

    choices: Choices
    categories: tuple[Category, ...]
    records: tuple[Record, ...]
    now: datetime
    site: str | None = None
    notice: ConsentNotice | None = None
    third_parties: tuple[ThirdParty, ...] = ()
    cookies: tuple[Placed, ...] = ()
    changes: Mapping[str | None, tuple[str, ...]] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person decided.

    Args:
        method: the button that was pressed.
        switches: every optional category and whether it is on.
        site: the site it holds for, None for every site.
    """

    method: Method
    switches: Mapping[str, bool]
    site: str | None


@dataclass(frozen=True, slots=True)
class Details:
    """All that is said about one category.

    Args:
        paragraphs: pairs of a label ("" for none) and the words it introduces.
        records: the reader's own under it.
        cookies: of the page.
    """

    paragraphs: tuple[tuple[str, str], ...]
    records: tuple[Entry, ...] = ()
    cookies: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every row; the reader's own records come first."""
        return self.records + self.cookies

    @property
    def summary(self) -> str:
        """The first sentence of the first paragraph."""
        words = self.paragraphs[0][1] if self.paragraphs else ""
        first, stop, _ = words.partition(". ")
        return first + stop.rstrip()

    @property
    def count(self) -> str:
        """How much of it is kept and how much was refused, in a few words."""
        fates = [entry.fate for entry in self.entries]
        numbers = ((fates.count("kept"), "kept"), (fates.count("refused"), "refused"))
        return ", ".join(f"{number:,} {fate}" for number, fate in numbers if number)


def describe(
    category: Category,
    records: Sequence[Entry],
    notice: ConsentNotice | None,
    third_parties: Iterable[ThirdParty] = (),
    cookies: Sequence[Placed] = (),
) -> Details:
    """Collect what the page and this reader say about one of the five categories.

    Args:
        category: the reader's category.
        records: the reader's own of this category.
        notice: what the page declares, None when it has no notice.
        third_parties: other sites the page would have loaded from.
        cookies: of the page, of every category.
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
    paragraphs += _disputed(category, cookies)
    paragraphs += _third_parties(category.key, third_parties)
    rows = tuple(each.entry for each in cookies if each.key == category.key)
    return Details(tuple(paragraphs), tuple(records), rows)


def describe_other(theirs: NoticeCategory, cookies: Iterable[Placed] = ()) -> Details:
    """Collect what the page says about a category of its own that is none of the five.

    Args:
        theirs: the page's category.
        cookies: of the page, of every category.
    """
    said = (("This page: ", theirs.description),) if theirs.description else ()
    rows = (e.entry for e in cookies if e.key == "other" and e.title == theirs.title)
    return Details((("", NO_SWITCH), *said), cookies=tuple(rows))


def describe_unknown(cookies: Iterable[Placed]) -> Details | None:
    """Collect the offered cookies that nobody can place; None where there are none.

    Args:
        cookies: of the page, of every category.
    """
    rows = tuple(each.entry for each in cookies if each.key == "other" and not each.title)
    return Details((("", UNKNOWN),), cookies=rows) if rows else None


def describe_unasked(third_parties: Iterable[ThirdParty]) -> Details | None:
    """Collect the third parties that no category speaks for; None where there are none.

    Args:
        third_parties: other sites the page would have loaded from.
    """
    named = _third_parties("other", third_parties)
    return Details((("", UNASKED), *named)) if named else None


def introduction(notice: ConsentNotice | None) -> tuple[str, str]:
    """The title and the words the modal begins with: the page's, or ours where it has none.

    Args:
        notice: what the page declares.
    """
    if notice is None or not (notice.title or notice.description):
        return "", OUR_INTRODUCTION
    return notice.title or "", notice.description or ""


def in_short(notice: ConsentNotice | None, third_parties: Iterable[ThirdParty]) -> str:
    """What the page's notice comes to; "" where there is nothing to say.

    Args:
        notice: what the page declares.
        third_parties: other sites the page would have loaded from.
    """
    return " ".join(verdict(notice, third_parties))


def _page_label(theirs: NoticeCategory, title: str) -> str:
    same = theirs.title.casefold() == title.casefold() or not theirs.title
    return "This page: " if same else f"This page, “{theirs.title}”: "


def _disputed(category: Category, cookies: Iterable[Placed]) -> list[tuple[str, str]]:
    """Cookies that the page declares under a category although a stricter one holds for them."""
    elsewhere: dict[str, list[str]] = {}
    for each in cookies:
        if each.claimed == category.key:
            elsewhere.setdefault(each.key, []).append(each.entry.name)
    return [
        ("Disputed: ", f"{', '.join(names)}; the page says {category.key}, {key} holds.")
        for key, names in elsewhere.items()
    ]


def _third_parties(key: str, third_parties: Iterable[ThirdParty]) -> list[tuple[str, str]]:
    hosts = sorted({party.host for party in third_parties if party.category == key})
    return [("Left unloaded: ", ", ".join(hosts))] if hosts else []
