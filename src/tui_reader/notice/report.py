"""The notice of a page as the object that scripts read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.notice.model import ConsentNotice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui_reader.notice.model import NoticeCategory, ThirdParty

SCHEMA = 1


def notice_object(
    notice: ConsentNotice | None, third_parties: Iterable[ThirdParty]
) -> dict[str, object]:
    """What `consent inspect --json` prints and the JSON export carries.

    Args:
        notice: None for a page without one, which is "found": "none".
        third_parties: other sites the page would have loaded something from.
    """
    notice = notice or ConsentNotice()
    return {
        "schema": SCHEMA,
        "families": list(notice.families),
        "found": notice.found,
        "title": notice.title,
        "description": notice.description,
        "categories": [_category(category) for category in notice.categories],
        "buttons": list(notice.buttons),
        "language": notice.language,
        "text": notice.text,
        "third_parties": [
            {"host": each.host, "kind": each.kind, "category": each.category, "count": each.count}
            for each in third_parties
        ],
    }


def _category(category: NoticeCategory) -> dict[str, object]:
    return {
        "key": category.key,
        "title": category.title,
        "always_active": category.always_active,
        "description": category.description,
        "cookies": [
            {"name": each.name, "duration": each.duration, "description": each.description}
            for each in category.cookies
        ],
    }
