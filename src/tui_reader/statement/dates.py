"""Publication dates as pages write them."""

from __future__ import annotations

import re
from datetime import date

# Beginnings of the months' names in English, German, French, Spanish, Italian, Dutch, Portuguese,
# Polish, Swedish and Danish.
_MONTHS = (
    "jan jän gen ene sty",
    "feb fev fév lut",
    "mar mär mrz mrt maa",
    "apr avr abr kwi",
    "may mai mag maj mei",
    "jun juin giu cze",
    "jul juil lug lip",
    "aug ago aoû aou sie",
    "sep set wrz",
    "oct okt ott out paź",
    "nov lis",
    "dec dez dic déc gru",
)
_BY_BEGINNING = {
    beginning: number
    for number, beginnings in enumerate(_MONTHS, 1)
    for beginning in beginnings.split()
}
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:$|[T ]?\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?!\d)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?([^\W\d]{3,12})\.?,?\s(?:de\s)?(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d]{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)")
_EARLIEST = 1990


def read_date(text: str, latest: int = 2100) -> date | None:
    """The first date in some words.

    Args:
        text: a value of metadata or a line of a page; only its beginning is looked at.
        latest: last year that is believed.
    """
    text = text.strip()[:200]
    for pattern, order in ((_ISO, "ymd"), (_COMPACT, "ymd"), (_NUMERIC, "dmy")):
        found = pattern.search(text)
        if found:
            parts = dict(zip(order, map(int, found.groups()), strict=True))
            made = _made(parts["y"], parts["m"], parts["d"], latest)
            # 03/25/2021 can only be the American way round.
            made = made or _made(parts["y"], parts["d"], parts["m"], latest)
            if made:
                return made
    found = _DAY_FIRST.search(text)
    if found and (month := _month(found[2])):
        return _made(int(found[3]), month, int(found[1]), latest)
    found = _MONTH_FIRST.search(text)
    if found and (month := _month(found[1])):
        return _made(int(found[3]), month, int(found[2]), latest)
    return None


def _month(name: str) -> int | None:
    name = name.lower()
    return _BY_BEGINNING.get(name[:4]) or _BY_BEGINNING.get(name[:3])


def _made(year: int, month: int, day: int, latest: int) -> date | None:
    try:
        return date(year, month, day) if _EARLIEST <= year <= latest else None
    except ValueError:
        return None
