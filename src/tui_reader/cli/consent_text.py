"""Choices, log and records for people: plain text, states in words, columns that line up."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tui_reader.cli import streams
from tui_reader.consent.categories import categories
from tui_reader.consent.choices import Draft, draft
from tui_reader.consent.log import KEEP_COOKIES
from tui_reader.consent.outcome import in_words
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from tui_reader.consent.choices import Choices, Decision, Standing
    from tui_reader.consent.log import Entry, Log
    from tui_reader.consent.records import Record

INDENT = "    "
_WIDTH = 80
_WIDEST = 96  # longer lines of prose are hard to read, however wide the terminal
_NARROWEST = 32
_HOW = {
    "save": "saved in the reader",
    "accept-all": "accept all",
    "reject-all": "reject all",
    "cli": "set on the command line",
    "reset": "reset",
}
_ONLY_NECESSARY = "this reader keeps and sends only what is necessary."


def width() -> int:
    """Cells of a line: the terminal's where stdout is one, 80 elsewhere."""
    if not streams.is_terminal(sys.stdout):
        return _WIDTH
    import shutil

    columns = shutil.get_terminal_size((_WIDTH, 24)).columns
    return max(_NARROWEST, min(columns, _WIDEST))


def cells(text: str) -> int:
    """How many cells of a terminal a line takes.

    Args:
        text: one line.
    """
    if text.isascii():
        return len(text)
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def pad(text: str, size: int) -> str:
    """Fill a line up with spaces.

    Args:
        text: one line.
        size: cells.
    """
    return text + " " * (size - cells(text))


def wrap(text: str, size: int, first: str = "", rest: str | None = None) -> str:
    """Break a paragraph into lines at its spaces; a longer word keeps a line of its own.

    Args:
        text: one paragraph.
        size: cells of a line.
        first: what the first line begins with.
        rest: what the others begin with; as the first one when None.

    Returns:
        The lines, each with its line end.
    """
    lines = []
    line = first
    filled = cells(first)
    begun = False
    for word in text.split():
        length = cells(word)
        if begun and filled + 1 + length > size:
            lines.append(line)
            line = first if rest is None else rest
            filled = cells(line)
            begun = False
        line += f" {word}" if begun else word
        filled += length + begun
        begun = True
    return "".join(f"{each.rstrip()}\n" for each in [*lines, line])


def choices(
    found: Choices,
    site: str | None,
    now: datetime,
    size: int,
    changes: Sequence[str] = (),
) -> str:
    """What `consent show` prints.

    Args:
        found: as loaded.
        site: registrable domain, None for every site.
        now: the moment to judge by (UTC).
        size: cells of a line.
        changes: what a choice is about now and was not about then, a phrase each.
    """
    parts = [f"Consent for {site or 'every site'}\n\n"]
    decision = found.decision(site)
    if decision is None:
        parts.append(wrap(f"No choice has been made. Until you make one, {_ONLY_NECESSARY}", size))
    else:
        parts.append(wrap(_when(decision, found.standing(site, now=now)), size))
        parts += [wrap(each, size, INDENT) for each in changes]
        if decision.id:
            parts.append(wrap(f"Record {field(decision.id)}", size))
    if site is not None and decision is not None and site not in found.sites:
        parts.append(wrap("This site has no choice of its own; the general one counts.", size))
    if site in found.keeping:
        parts.append(wrap("The cookies this site needs are kept when you quit.", size))
    switches = draft(found, site, now=now)
    column = max(len(category.title) for category in categories()) + len(INDENT)
    for category in categories():
        state = "always active" if category.always_active else _on_off(switches[category.key])
        parts.append(f"\n{pad(category.title, column)}{state}\n")
        parts.append(wrap(category.description, size, INDENT))
    if site is None and found.sites:
        parts.append("\n" + wrap("Sites with a choice of their own", size))
        rows = ((each, in_words(draft(found, each, now=now))) for each in sorted(found.sites))
        parts.append(hanging(rows, size))
    if site is None and found.keeping:
        kept = ", ".join(sorted(found.keeping))
        parts.append("\n" + wrap(f"Sites that may keep the cookies they need: {kept}", size))
    return "".join(parts)


def log(record: Log, size: int) -> str:
    """What `consent log` prints.

    Args:
        record: as read.
        size: cells of a line.
    """
    if not record.entries:
        return "No decision has been recorded.\n"
    return "".join(_decision(entry, size) for entry in record.entries)


def records(kept: Iterable[Record], size: int) -> str:
    """What `consent records` prints.

    Args:
        kept: every record the reader may keep.
        size: cells of a line.
    """
    parts = []
    for record in kept:
        count, size_ = record.count(), record.size()
        here = f"present, {count:,} kept, {size_:,} bytes" if count else "not present"
        parts.append(
            f"{record.name}\n"
            + wrap(f"{record.category}; {here}", size, INDENT)
            + wrap(f"{record.purpose}; kept {record.retention}", size, INDENT)
            + f"{INDENT}{field(record.where)}\n"
        )
    return "\n".join(parts)


def hanging(rows: Iterable[tuple[str, str]], size: int) -> str:
    """Two columns: names, and words that wrap beside them; below a name that is long.

    Args:
        rows: a name and its words.
        size: cells of a line.
    """
    rows = [(field(name), words) for name, words in rows]
    fitting = [cells(name) for name, _ in rows if cells(name) <= size // 3]
    column = len(INDENT) + max(fitting, default=0) + 2
    parts = []
    for name, words in rows:
        label = f"{INDENT}{name}"
        if cells(label) + 2 > column:
            parts.append(f"{label}\n")
            label = ""
        if words:
            parts.append(wrap(words, size, pad(label, column), " " * column))
        elif label:
            parts.append(f"{label}\n")
    return "".join(parts)


def _decision(entry: Entry, size: int) -> str:
    facts = (_minute(entry.time), entry.site or "every site", _how(entry.method))
    head = wrap(" · ".join(facts), size, "", INDENT)
    if entry.after is None:
        return head + wrap("forgotten; nothing optional is allowed", size, INDENT)
    on = Draft(frozenset(key for key, switch in entry.after.items() if switch))
    kept = "; the cookies it needs are kept" if entry.after.get(KEEP_COOKIES) else ""
    return head + wrap(in_words(on) + kept, size, INDENT)


def _when(decision: Decision, standing: Standing) -> str:
    made = f"Made {_stamp(decision.decided_at)}"
    if decision.updated_at != decision.decided_at:
        made += f", confirmed or changed {_stamp(decision.updated_at)}"
    made += f" ({_how(decision.method)})"
    if standing == "in force":
        return f"{made}; counts until {_stamp(decision.expires_at)}."
    if standing == "expired":
        why = f"It expired {_stamp(decision.expires_at)}"
    else:
        why = "What the categories cover has changed since then"
    return f"{made}. {why}: until you choose again, {_ONLY_NECESSARY}"


def _how(method: str) -> str:
    return _HOW.get(method, method)


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _minute(time: str) -> str:
    """An RFC 3339 time of the log as people read it."""
    day, _, clock = time.partition("T")
    return f"{day} {clock[:5]} UTC" if clock.endswith("Z") else time


def _on_off(switch: bool) -> str:  # noqa: FBT001 - the one thing it is about
    return "on" if switch else "off"
