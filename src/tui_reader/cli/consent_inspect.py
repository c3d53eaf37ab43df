"""A page's consent notice and third parties for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.cli.consent_text import INDENT, cells, hanging, pad, wrap
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.notice.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.consent.gpc import GpcSupport
    from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty

_WHERE = {
    "dom": "in the page's elements",
    "template": "in a template of the page",
    "config": "in a script's settings",
    "text": "in the page's text",
    "loader": "only a script that would load it",
    "none": "nowhere",
}


def report(
    notice: ConsentNotice | None,
    third_parties: Sequence[ThirdParty],
    size: int,
    gpc: GpcSupport | None = None,
) -> str:
    """What `consent inspect` prints.

    Args:
        notice: as found; its text comes from behind the boundary of `untrusted`.
        third_parties: other sites the page would have loaded something from.
        size: cells of a line.
        gpc: what the site says of Global Privacy Control, None when it was not asked.
    """
    parts = [_facts(notice, size)] if notice else ["This page has no consent notice.\n"]
    if gpc is not None:
        parts.append("Global Privacy Control\n" + wrap(_on_gpc(gpc), size, INDENT))
    sentences = verdict(notice, third_parties)
    if sentences:
        parts.append("In short\n" + "".join(wrap(each, size, INDENT) for each in sentences))
    if notice:
        parts += _words(notice, size)
    if third_parties:
        parts.append(_third_parties(third_parties, size))
    return "\n".join(parts)


def _on_gpc(gpc: GpcSupport) -> str:
    if gpc.honours is None:
        return "The site does not say whether it honours the signal."
    since = f" (last changed {gpc.since})" if gpc.since else ""
    says = "honours" if gpc.honours else "does not honour"
    return f"The site says that it {says} the signal{since}."


def _facts(notice: ConsentNotice, size: int) -> str:
    facts = [
        ("manager", ", ".join(notice.families) or "not recognised"),
        ("found", _WHERE[notice.found]),
        ("language", notice.language or "not recognised"),
        ("buttons", " · ".join(notice.buttons) or "none found"),
    ]
    if notice.vendors is not None:
        facts.append(("vendors", f"{notice.vendors:,}"))
    return "Consent notice\n" + hanging(facts, size)


def _words(notice: ConsentNotice, size: int) -> list[str]:
    """What the notice says; an empty line will stand between the parts."""
    parts = [wrap(notice.title, size)] if notice.title else []
    parts += [wrap(each, size) for each in (notice.description or "").split("\n\n") if each]
    names = [_name(category) for category in notice.categories]
    column = max(map(cells, names), default=0) + len(INDENT)
    for name, category in zip(names, notice.categories, strict=True):
        parts.append(_category(category, name, column, size))
    return parts


def _category(category: NoticeCategory, name: str, column: int, size: int) -> str:
    state = "always active" if category.always_active else "a choice"
    below = column + len(state) > size
    lines = [f"{name}\n{INDENT}{state}\n" if below else f"{pad(name, column)}{state}\n"]
    paragraphs = (category.description or "").split("\n\n")
    lines += [wrap(each, size, INDENT) for each in paragraphs if each]
    if not category.cookies:
        return "".join([*lines, f"{INDENT}No cookies are declared.\n"])
    facts = (
        (each.name, " · ".join(filter(None, (each.provider, each.duration, each.description))))
        for each in category.cookies
    )
    return "".join([*lines, hanging(facts, size)])


def _name(category: NoticeCategory) -> str:
    same = category.title.casefold() == category.key
    return category.title if same else f"{category.title or 'untitled'} ({category.key})"


def _third_parties(third_parties: Sequence[ThirdParty], size: int) -> str:
    order: dict[str, int] = {key: place for place, key in enumerate(reversed(CATEGORY_KEYS))}
    sorted_ = sorted(third_parties, key=lambda each: order.get(each.category, len(order)))
    rows = ((each.host, _loading(each)) for each in sorted_)
    return wrap("Third parties the page would have loaded from", size) + hanging(rows, size)


def _loading(third_party: ThirdParty) -> str:
    words = f"{third_party.kind}, {third_party.category}"
    if third_party.count > 1:
        words += f", {third_party.count} times"
    if not third_party.held_back:
        return words
    some = "" if third_party.held_back == third_party.count else f"{third_party.held_back} of them "
    return f"{words}, {some}held back until consent"
