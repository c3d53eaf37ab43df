"""The consent notice of a page, as data."""

from __future__ import annotations

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    CategoryKey = Literal["necessary", "functional", "analytics", "performance", "advertisement"]
    Found = Literal["dom", "template", "config", "text", "loader", "none"]
    ResourceKind = Literal["script", "image", "frame", "style", "font", "media"]

CATEGORY_KEYS: tuple[CategoryKey, ...] = (
    "necessary",
    "functional",
    "analytics",
    "performance",
    "advertisement",
)


@dataclass(frozen=True, slots=True)
class DeclaredCookie:
    """A cookie as the page's notice declares it.

    Args:
        name: as declared; underscores may have been lost in a text dump.
        duration: the site's own words ("1 year", "session"), None when not given.
        description: what it is for in the site's own words.
        provider: who sets it, None when not given.
    """

    name: str
    duration: str | None = None
    description: str | None = None
    provider: str | None = None


@dataclass(frozen=True, slots=True)
class NoticeCategory:
    """One category of the notice, under the site's own title.

    Args:
        key: one of `CATEGORY_KEYS`, or "other" when the site's category maps to none of the five.
        title: the site's title for it.
        always_active: whether the site gives no choice about it.
        description: the site's words, None when it has none.
        cookies: what the site declares under it, in its order.
    """

    key: str
    title: str
    always_active: bool = False
    description: str | None = None
    cookies: tuple[DeclaredCookie, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentNotice:
    """What a page asks consent for, as found in it.

    Args:
        families: the consent managers active on the page, by slug; "custom" for a site's own.
        found: the richest form in which it stands in the page.
        title: the heading of the notice or of its preference centre.
        description: its introduction, paragraphs separated by one blank line.
        categories: in the site's order.
        buttons: labels of its controls, in order, without repeats.
        language: ISO 639-1 code of its words, None when unknown.
        text: all the words that were set aside, paragraphs separated by one blank line; None when
            nothing stood in the page but a loader.
        vendors: number of vendors a TCF notice speaks for, None when it names none.
        before_block: index of the statement's block before which the words stood.
    """

    families: tuple[str, ...] = ()
    found: Found = "none"
    title: str | None = None
    description: str | None = None
    categories: tuple[NoticeCategory, ...] = ()
    buttons: tuple[str, ...] = ()
    language: str | None = None
    text: str | None = None
    vendors: int | None = None
    before_block: int = 0


@dataclass(frozen=True, slots=True)
class ThirdParty:
    """Another site the page would have made a browser load something from.

    Args:
        host: registrable domain.
        kind: what would have been loaded.
        category: one of `CATEGORY_KEYS`, or "other".
        count: how many times the page names it.
        held_back: how many of these a consent manager keeps from loading before a choice.
    """

    host: str
    kind: ResourceKind
    category: str
    count: int = 1
    held_back: int = 0
