"""A stored choice as data, and the notations in which consent managers store theirs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote

from tui_reader.untrusted import field as one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ENTRIES = 500  # services or categories of one cookie
BY_WORD = {
    "necessary": "necessary",
    "essential": "necessary",
    "required": "necessary",
    "functional": "functional",
    "functionality": "functional",
    "preferences": "functional",
    "external-media": "functional",
    "analytics": "analytics",
    "statistics": "analytics",
    "statistics-anonymous": "analytics",
    "performance": "performance",
    "marketing": "advertisement",
    "advertisement": "advertisement",
    "advertising": "advertisement",
    "ads": "advertisement",
    "targeting": "advertisement",
}


@dataclass(frozen=True, slots=True)
class Stored:
    """A choice as a site had stored it.

    Args:
        family: the consent manager by its slug; "tcf", "gpp" and "usprivacy" for the common
            strings.
        decided: whether a person really chose; without it nothing counts as granted.
        categories: our categories and whether they are granted; "other" for the site's own that
            is none of them. What the cookie does not speak of is not in it.
        services: services by name, None for one that was not decided about.
        when: the choice was made or renewed (UTC), None when the cookie does not say.
        words: what it says beyond that, in one line.
    """

    family: str
    decided: bool = False
    categories: Mapping[str, bool] = field(default_factory=dict)
    services: Mapping[str, bool | None] = field(default_factory=dict)
    when: datetime | None = None
    words: str = ""

    def allows(self, category: str) -> bool:
        """Whether the stored choice grants a category.

        Args:
            category: one of the five, or "other".
        """
        return category == "necessary" or (self.decided and self.categories.get(category, False))


def object_literal(text: str) -> dict[str, str]:
    """The fields of a flat JavaScript object, without the marks of its texts.

    Args:
        text: from outside.
    """
    text = text.strip()
    if not (text.startswith("{") and text.endswith("}")):
        return {}
    fields: dict[str, str] = {}
    position = 1
    while position < len(text) - 1 and len(fields) < ENTRIES:
        colon = text.find(":", position)
        if colon < 0:
            break
        key = text[position:colon].strip(" ,\"'")
        if text[colon + 1 : colon + 2] == "'":
            end = text.find("'", colon + 2)
            if end < 0:
                break
            fields[key] = text[colon + 2 : end]
            position = end + 1
        else:
            end = text.find(",", colon)
            end = len(text) - 1 if end < 0 else end
            fields[key] = text[colon + 1 : end].strip()
            position = end
        position += text[position : position + 1] == ","
    return fields


def in_categories(granted: Mapping[str, bool]) -> dict[str, bool]:
    """The site's categories as ours; where two become one, both must be granted.

    Args:
        granted: by the site's own names.
    """
    found: dict[str, bool] = {}
    for name, on in granted.items():
        key = BY_WORD.get(name.lower(), "other")
        found[key] = on and found.get(key, True)
    return found


def json_object(text: str) -> dict[str, object]:
    """A JSON object, percent-encoded or not; an empty one where there is none.

    Args:
        text: from outside.
    """
    for candidate in (unquote(text), text):
        try:
            data = json.loads(candidate)
        except (ValueError, RecursionError):
            continue
        if isinstance(data, dict):
            return data
    return {}


def switches(data: object) -> dict[str, bool]:
    """The members of an object that are true or false.

    Args:
        data: parsed JSON.
    """
    items: Iterable[tuple[object, object]] = data.items() if isinstance(data, dict) else ()
    kept = ((one_line(str(name), 100), on) for name, on in items if isinstance(on, bool))
    return dict(pair for pair, _ in zip(kept, range(ENTRIES), strict=False))


def from_iso(value: object) -> datetime | None:
    """A time in the form of ISO 8601 (UTC), None where it is none.

    Args:
        value: from outside.
    """
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        moment = datetime.fromisoformat(unquote(value).strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def from_milliseconds(text: str | None) -> datetime | None:
    """A time in milliseconds since the epoch (UTC), None where it is none.

    Args:
        text: from outside.
    """
    if not text or not (text.isascii() and text.isdigit() and len(text) < 15):
        return None
    return datetime.fromtimestamp(int(text) // 1000, UTC)
