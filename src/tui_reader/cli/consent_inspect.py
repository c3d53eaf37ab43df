"""A page's consent notice and third parties for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.cli.consent_text import INDENT, cells, hanging, pad, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.notice.model import ConsentNotice, NoticeCategory, ThirdParty

_WHERE = {
    "dom": "in the page's elements",
    "template": "in a template of the page",
    "config": "in a script's settings",
    "text": "in the page's text",
    "loader": "only a script that would load it",
    "none": "nowhere",
}


def report(notice: ConsentNotice | None, third_parties: Sequence[ThirdParty], size: int) -> str:
    """What `consent inspect` prints.

    Args:
        notice: as found; its text comes from behind the boundary of `untrusted`.
        third_parties: other sites the page would have loaded something from.
        size: cells of a line.
    """
    parts = _notice(notice, size) if notice else ["This page has no consent notice.\n"]
    if third_parties:
        parts.append(_third_parties(third_parties, size))
    return "\n".join(parts)


def _notice(notice: ConsentNotice, size: int) -> list[str]:
    """The notice's parts; an empty line will stand between them."""
    facts = [
        ("manager", ", ".join(notice.families) or "not recognised"),
        ("found", _WHERE[notice.found]),
        ("language", notice.language or "not recognised"),
        ("buttons", " · ".join(notice.buttons) or "none found"),
    ]
    if notice.vendors is not None:
        facts.append(("vendors", f"{notice.vendors:,}"))
    parts = ["Consent notice\n" + hanging(facts, size)]
    if notice.title:
        parts.append(wrap(notice.title, size))
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
    rows = (
        (each.host, f"{each.kind}, {each.category}" + (f", {each.count} times" * (each.count > 1)))
        for each in third_parties
    )
    return wrap("Third parties the page would have loaded from", size) + hanging(rows, size)
