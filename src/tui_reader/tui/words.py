"""What the lines of chrome say, each in several lengths."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from tui_reader.untrusted import field

if TYPE_CHECKING:
    from tui_reader.statement.split import Reading
    from tui_reader.tui.opening import Opened

UNDECIDED = (
    "Nothing but the necessary is kept on this computer until you choose otherwise.",
    "Nothing but the necessary is kept here.",
    "Only the necessary is kept.",
    "Only the necessary kept.",
)
SEARCHING = (
    "↑ ↓ other matches · Ctrl+R regular expression · Ctrl+↑ earlier searches",
    "↑ ↓ matches · Ctrl+R regex · Ctrl+↑ earlier",
    "↑ ↓ matches · Ctrl+R regex",
)
_ROUNDING = 1e-6  # of a percentage that was asked for and is said again
_MINUTES = 90  # beyond which hours are said
OPENS_CHOICE = "c to choose"


def heading(opened: Opened, *, title_seen: bool) -> tuple[str, ...]:
    """What is read, once its title is out of sight; a page without a title goes by its source.

    Args:
        opened: what is read.
        title_seen: whether the title is in sight.
    """
    statement = opened.statement
    organisation = field(statement.organisation or "")
    title = field(statement.title)
    if title_seen:
        return ("",)
    title = title or field(opened.source)
    return (f"{organisation} · {title}", title) if organisation else (title,)


def position(opened: Opened, read: float | None, passed: float) -> str:
    """Minutes left and how far the reading has come.

    Args:
        opened: what is read.
        read: from 0 to 1, None when all is in sight.
        passed: the share of the text above what is in sight.
    """
    if opened.reading is None:
        return ""
    left = duration(ceil(opened.minutes * (1 - passed * opened.share)))
    if read is None:
        return left
    percent = int(read * opened.share * 100 + _ROUNDING)
    return "100 %" if percent >= 100 else f"{left} · {percent} %"


def duration(minutes: int) -> str:
    """How long reading takes, in half hours where minutes would say little.

    Args:
        minutes: of reading; less than one counts as one.
    """
    if minutes <= _MINUTES:
        return f"{max(1, minutes)} min"
    halves = round(minutes / 30)
    return f"{halves // 2:,}{'½' * (halves % 2)} h"


def standing(reading: Reading | None) -> tuple[tuple[str, ...], str]:
    """What a person should know about how the page was read: wordings, and the key that tells more.

    Args:
        reading: the page, None when there is none.
    """
    if reading is None:
        return ("",), ""
    if reading.notice is not None:
        number = len(reading.notice.categories)
        count = f"{number} categor{'y' if number == 1 else 'ies'}" if number else ""
        long = f" ({count})" if count else ""
        short = f" ({number})" if number else ""
        wordings = (
            f"A consent notice was set aside{long}.",
            f"Consent notice set aside{long}",
            f"Notice set aside{short}",
        )
        return wordings, "c to see it"
    if reading.warnings:
        return (f"{field(reading.warnings[0])[:1].upper()}{field(reading.warnings[0])[1:]}.",), ""
    hosts = len({each.host for each in reading.third_parties})
    if hosts:
        sites = f"{hosts} other site{'s' if hosts > 1 else ''}"
        return (f"A browser would have loaded from {sites}.", f"{sites} not loaded"), "c to see"
    return ("",), ""
