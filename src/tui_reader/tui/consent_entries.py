"""What a category covers, row by row: the reader's own records, and the cookies of a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tui_reader.consent.cookies import Classification
    from tui_reader.consent.policy import Reason
    from tui_reader.consent.records import Record
    from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory

Fate = Literal["kept", "refused", ""]
More = tuple[tuple[str, str], ...]
THIS_READER = "this reader"
NOTHING, NOT_OFFERED = "nothing kept", "not offered"
WHY_NECESSARY = {
    "consent-choices": "Without it the reader would forget what you refused and ask each time.",
    "consent-log": "It proves when and how you chose. No page and no address of one is in it.",
    "site-cookies-necessary": "They go on with a visit you asked for, such as staying signed in. "
    "They outlive it only for the sites you let keep them.",
}
_WHY: dict[Reason, str] = {
    "no consent": "Refused, because you have not allowed {category} here.",
    "purpose unknown": "Refused, because nobody says what it is for. A line under [cookies] in "
    "config.toml can.",
    "third party": "Refused, because it belongs to another site than the page.",
    "public suffix": "Refused, because it would go to every site below a shared ending.",
    "foreign domain": "Refused, because it is meant for another domain than the site's.",
    "not encrypted": "Refused, because it asks for an encrypted connection and this one is not.",
    "against its name": "Refused, because its name promises a safety that it does not have.",
    "too large": "Refused, because it is larger than a cookie may be.",
    "too many": "Refused, because its answer offered more cookies than are taken of one.",
    "malformed": "Refused, because it is not written as a cookie has to be.",
}
_LIVES = "It lives until you quit, unless you let this site keep it."
_PLACEHOLDERS = "*<{[#%"  # what pages write for the part of a name that differs
_LONGEST = 64  # characters of a beginning
_UNITS = ((86400, "day"), (3600, "hour"), (60, "minute"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a category's table.

    Args:
        name: of the record or cookie.
        who: keeps it or sets it.
        purpose: what it is for.
        duration: how long it is kept.
        state: what became of it, a few words.
        fate: the same for counting; "" for what is neither kept nor refused.
        more: what is said on request, pairs of a label and words.
    """

    name: str
    who: str
    purpose: str
    duration: str
    state: str = ""
    fate: Fate = ""
    more: More = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """A cookie that a site offered, without its value.

    Args:
        name: safe to show.
        domain: it was meant for.
        classification: what it is for, and who says so.
        expires: seconds since the epoch, None for the session or where that is not known.
        reason: why it was refused, None when it is kept.
    """

    name: str
    domain: str
    classification: Classification
    expires: int | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A cookie's row and where it belongs.

    Args:
        key: of the category whose rules hold for it, "other" for none of the five.
        title: the page's own title for a category that is none of the five, "" elsewhere.
        claimed: the category under which the page declares it although another one holds, or "".
        entry: the row.
    """

    key: str
    title: str
    claimed: str
    entry: Entry


def record_entry(record: Record, now: datetime) -> Entry:
    """The row of one of the reader's own records.

    Args:
        record: as declared.
        now: the present (UTC).
    """
    count, changed = record.count(), record.changed()
    facts = [f"{count:,} item{'s' if count > 1 else ''}", in_bytes(record.size())]
    if changed is not None:
        facts.append(in_time(now.timestamp() - changed))
    if record.category == CATEGORY_KEYS[0]:
        why = WHY_NECESSARY.get(record.name, f"It keeps {record.purpose}.")
        more = [("Why this is necessary: ", why)]
    else:
        more = [("Written only while you allow: ", record.category)]
    more.append(("Where: ", field(record.where)))
    if count and changed is not None:
        written = datetime.fromtimestamp(changed).astimezone()
        more.append(("Last written: ", f"{written:%Y-%m-%d %H:%M}"))
    return Entry(
        record.name,
        THIS_READER,
        record.purpose,
        record.retention,
        " · ".join(facts) if count else NOTHING,
        "kept" if count else "",
        tuple(more),
    )


def cookie_entries(
    notice: ConsentNotice | None,
    offers: Iterable[Offer],
    classify: Callable[[str], Classification],
    now: datetime,
) -> tuple[Placed, ...]:
    """The rows of a page's cookies: those it offered, then those it only declares.

    Args:
        notice: what the page declares, None when it has no notice.
        offers: the cookies of its site.
        classify: says what a cookie of a name is for, the page's word considered.
        now: the present (UTC).
    """
    declared = _Declared(notice)
    placed = []
    met = set()
    for offer in offers:
        found = declared.find(offer.name)
        if found is not None:
            met.add(id(found[1]))
        placed.append(_place(offer.classification, found, _offered(offer, found, now)))
    for theirs, cookie in declared.all:
        if id(cookie) not in met:
            said = classify(_beginning(cookie.name))
            entry = _only_declared(cookie, said)
            placed.append(_place(said, (theirs, cookie), entry))
    return tuple(placed)


def in_bytes(size: int) -> str:
    """A size in few characters.

    Args:
        size: in bytes.
    """
    if size < 1000:
        return f"{size} B"
    kilobytes = size / 1024
    return f"{round(kilobytes) or 1:,} KB" if kilobytes < 1000 else f"{kilobytes / 1024:.1f} MB"


def in_time(seconds: float) -> str:
    """A length of time in its largest unit.

    Args:
        seconds: that have passed or are to come.
    """
    for length, unit in _UNITS:
        if (number := int(seconds // length)) > 0:
            return f"{number:,} {unit}{'s' if number > 1 else ''}"
    return "just now"


class _Declared:
    """The cookies that a notice declares, by the names they go by."""

    def __init__(self, notice: ConsentNotice | None) -> None:
        self.all = tuple(
            (theirs, cookie)
            for theirs in (notice.categories if notice else ())
            for cookie in theirs.cookies
        )
        self._exact: dict[str, tuple[NoticeCategory, DeclaredCookie]] = {}
        self._beginnings: dict[str, tuple[NoticeCategory, DeclaredCookie]] = {}
        for each in self.all:
            for name in _names(each[1].name):
                beginning = _beginning(name)
                whole = beginning == name and not name.endswith(".")
                (self._exact if whole else self._beginnings).setdefault(beginning, each)

    def find(self, name: str) -> tuple[NoticeCategory, DeclaredCookie] | None:
        if name in self._exact:
            return self._exact[name]
        lengths = range(min(len(name), _LONGEST), 1, -1)
        found = (self._beginnings.get(name[:length]) for length in lengths)
        return next((each for each in found if each is not None), None)


def _names(written: str) -> Iterator[str]:
    yield from written.replace(",", " ").replace(";", " ").split()


def _beginning(written: str) -> str:
    name = next(_names(written), "")
    name = name.removeprefix("^")  # some managers declare patterns
    places = [name.find(each) for each in _PLACEHOLDERS if each in name]
    return name[: min(places)] if places else name


def _place(
    said: Classification, found: tuple[NoticeCategory, DeclaredCookie] | None, entry: Entry
) -> Placed:
    theirs = found[0] if found else None
    if found is None:
        return Placed(said.category, "", "", entry)
    theirs = found[0]
    claimed = theirs.key if theirs.key in CATEGORY_KEYS else ""
    if said.source == "page" or (said.source == "nobody" and not entry.fate):
        # The page's word holds: what it declares twice stands where it declares it.
        return Placed(claimed or "other", "" if claimed else theirs.title, "", entry)
    title = theirs.title if said.category == "other" and not claimed else ""
    return Placed(said.category, title, "" if claimed == said.category else claimed, entry)


def _offered(
    offer: Offer, found: tuple[NoticeCategory, DeclaredCookie] | None, now: datetime
) -> Entry:
    said, declared = offer.classification, found[1] if found else None
    duration = (declared.duration if declared else None) or ""
    if offer.reason is None:
        left = offer.expires - now.timestamp() if offer.expires is not None else None
        duration = "until you quit" if left is None else in_time(left)
        became = "Kept, because you allow it." if said.category != CATEGORY_KEYS[0] else "Kept."
    else:
        became = _WHY[offer.reason].format(category=said.category)
    return Entry(
        offer.name,
        (declared.provider if declared else None) or said.vendor or offer.domain,
        (declared.description if declared else None) or said.purpose,
        duration,
        "kept" if offer.reason is None else f"refused: {offer.reason}",
        "kept" if offer.reason is None else "refused",
        (("What became of it: ", became), *_said(said, declared), ("Domain: ", offer.domain)),
    )


def _only_declared(cookie: DeclaredCookie, said: Classification) -> Entry:
    became = "The page declares it; no answer to this reader offered it."
    return Entry(
        cookie.name,
        cookie.provider or said.vendor or "this page",
        cookie.description or said.purpose,
        cookie.duration or "",
        NOT_OFFERED,
        "",
        (("What became of it: ", became), *_said(said, cookie)),
    )


def _said(said: Classification, declared: DeclaredCookie | None) -> Iterator[tuple[str, str]]:
    yield "Taken for: ", f"{said.category}, because {said.why}"
    if said.disputed and declared is not None:
        yield "The page's word: ", f"{said.declared}. {declared.description or ''}".strip()
        yield "The table's word: ", f"{said.listed}. {said.purpose}".strip()
    elif said.purpose and declared is not None and declared.description:
        yield "Known for: ", said.purpose
    if said.category == CATEGORY_KEYS[0]:
        yield "Why this is necessary: ", _necessity(said)


def _necessity(said: Classification) -> str:
    if said.source == "you":
        return "You said so in config.toml."
    if said.listed == CATEGORY_KEYS[0]:
        return f"The visit you asked for needs it. {_LIVES}"
    return f"The page alone says so. {_LIVES}"
