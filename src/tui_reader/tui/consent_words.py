"""The words of the consent modal that are its own: borders, buttons, what became of a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rich.cells import cell_len
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from textual.style import Style

    from tui_reader.consent.choices import Choices
    from tui_reader.consent.outcome import Deleted

Method = Literal["save", "accept-all", "reject-all"]
TITLE = "Consent preferences"
# Each label in full and as short as a screen of 40 columns needs; the brackets stand for the
# button where there is no colour. Refusing and accepting are equally wide in both.
BUTTONS: dict[Method, tuple[str, str]] = {
    "reject-all": ("Reject all", "Reject all"),
    "save": ("Save my preferences", "Save"),
    "accept-all": ("Accept all", "Accept all"),
}
_HINTS = (
    "space switch · enter details · 2-5 switch · r s a buttons · esc leaves all as is",
    "space switch · enter details · r s a buttons · esc leaves all as is",
    "space switch · enter details · r s a · esc leaves all",
    "space · enter · 2-5 · r s a · esc leaves all",
    "space · enter · r s a · esc leaves",
    "space · r s a · esc",
)


def border_title(site: str | None, room: int, line: Style) -> Content:
    """The dialog's title, with the site at the other end of the border when both fit.

    Args:
        site: registrable domain of the page, None for a local one.
        room: cells the border has for words.
        line: style of the border's line.
    """
    length = room - cell_len(TITLE) - cell_len(site or "") - 2
    if site is None or length < 1:
        return Content.styled(TITLE, "bold")
    return Content.assemble((TITLE, "bold"), (f" {'─' * length} ", line), site)


def border_hint(room: int) -> Content:
    """The keys, as many as the border has room for.

    Args:
        room: cells the border has for words.
    """
    return Content(next((hint for hint in _HINTS if cell_len(hint) <= room), ""))


def label(method: Method, *, short: bool) -> Content:
    """A button's label, its key underlined.

    Args:
        method: the button.
        short: whether room is scarce.
    """
    words = BUTTONS[method][short]
    pad = " " if short else "  "
    return Content.assemble(f"[{pad}", (words[0], "underline"), f"{words[1:]}{pad}]")


def standing(choices: Choices, site: str | None, now: datetime, changes: Sequence[str] = ()) -> str:
    """What became of the last choice, in a sentence; nothing where there was none.

    Args:
        choices: the committed choices.
        site: registrable domain, None for every site.
        now: the moment to judge by (UTC).
        changes: what is asked now that was not asked then, a phrase each.
    """
    decision = choices.decision(site)
    if decision is None:
        return ""
    chosen, until = _day(decision.updated_at), _day(decision.expires_at)
    what = f" ({'; '.join(changes)})" if changes else ""
    return {
        "in force": f"You chose on {chosen}; it holds until {until}.",
        "expired": f"Your choice of {chosen} has expired; all is off.",
        "changed": f"What is asked has changed since you chose on {chosen}{what}; all is off.",
    }.get(choices.standing(site, now=now), "")


def signal(*, sent: bool) -> str:
    """Whether the site is told not to sell or share.

    Args:
        sent: whether it would be.
    """
    return f"Global Privacy Control is {'sent' if sent else 'not sent'}."


def foretold(method: Method, deleted: Sequence[Deleted], room: int) -> str:
    """What pressing a button would delete, as exactly as there is room for; "" for nothing.

    Args:
        method: the button.
        deleted: a name and a number of items each.
        room: in cells.
    """
    if not deleted:
        return ""
    total = sum(each.count for each in deleted)
    all_of_it = " · ".join(f"{each.name} ({each.count:,})" for each in deleted)
    items = f"{total:,} item{'s' if total > 1 else ''}"
    button = {"save": "Saving", "reject-all": "Reject all", "accept-all": "Accept all"}[method]
    wordings = (f"{button} deletes {all_of_it}.", f"{button} deletes {items}.")
    return next((each for each in wordings if cell_len(each) <= room), f"deletes {items}")


def ruled(words: str, width: int) -> Content:
    """Words in the middle of a thin line, which sets them apart from what scrolls above.

    Args:
        words: one line, "" for no line at all.
        width: cells from border to border.
    """
    if not words:
        return Content("")
    room = max(0, width - cell_len(words) - 2)
    left, right = "─" * (room // 2), "─" * (room - room // 2)
    return Content.assemble((left, "$border"), f" {words} ", (right, "$border"))


def _day(moment: datetime) -> str:
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y}"
