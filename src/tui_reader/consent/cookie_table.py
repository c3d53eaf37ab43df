"""What well-known cookies are for: the bundled table, and a person's own copy of the open one."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from tui_reader import paths
from tui_reader.errors import SettingsError
from tui_reader.notice.model import CATEGORY_KEYS
from tui_reader.untrusted import field as one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# The least that may be called for comes first: of two opinions the later one holds. What nobody
# can place is the strictest of all: it is never kept.
STRICTNESS = ("necessary", "functional", "performance", "analytics", "advertisement", "other")
_SAFE_PREFIX = 4  # characters; a shorter beginning is shared by cookies that have nothing in common
_LONGEST_PREFIX = 64
_CSV_LIMIT = 10_000_000  # bytes
_CSV_CATEGORIES = {
    "security": "necessary",
    "necessary": "necessary",
    "functional": "functional",
    "personalization": "functional",
    "personalisation": "functional",
    "analytics": "analytics",
    "performance": "performance",
    "marketing": "advertisement",
}
_NAME, _CATEGORY = "Cookie / Data Key name", "Category"


@dataclass(frozen=True, slots=True)
class CookieFact:
    """What is known of a cookie.

    Args:
        name: its name, or the beginning of it.
        category: one of the five, or "other".
        vendor: whose it is.
        purpose: what it is for, a few words.
        domains: registrable domains or hosts to which the fact is limited; none for all.
        prefix: whether the name is only the beginning of names.
    """

    name: str
    category: str
    vendor: str = ""
    purpose: str = ""
    domains: tuple[str, ...] = ()
    prefix: bool = False

    def covers(self, host: str) -> bool:
        """Whether the fact speaks for cookies of a host.

        Args:
            host: in lower case, without a dot before it.
        """
        return any(host == each or host.endswith(f".{each}") for each in self.domains)


@dataclass(frozen=True, slots=True)
class CookieTable:
    """Facts, found by name.

    Args:
        exact: facts by whole name.
        beginnings: facts by the beginning of names.
    """

    exact: Mapping[str, tuple[CookieFact, ...]] = field(default_factory=dict)
    beginnings: Mapping[str, tuple[CookieFact, ...]] = field(default_factory=dict)

    def by_name(self, name: str, host: str) -> CookieFact | None:
        """The fact about a whole name; one for the cookie's own host comes first.

        Args:
            name: of the cookie.
            host: it belongs to.
        """
        return _choose(self.exact.get(name, ()), host)

    def by_beginning(self, name: str, host: str) -> CookieFact | None:
        """The fact about the longest beginning that is safe to go by.

        Args:
            name: of the cookie.
            host: it belongs to.
        """
        for length in range(min(len(name), _LONGEST_PREFIX), 0, -1):
            facts = self.beginnings.get(name[:length], ())
            if length < _SAFE_PREFIX:
                facts = tuple(fact for fact in facts if fact.covers(host))
            fact = _choose(facts, host)
            if fact is not None:
                return fact
        return None

    def __len__(self) -> int:
        return sum(map(len, (*self.exact.values(), *self.beginnings.values())))


def table_of(facts: Iterable[CookieFact]) -> CookieTable:
    """Order facts by name.

    Args:
        facts: in any order.
    """
    exact: dict[str, tuple[CookieFact, ...]] = {}
    beginnings: dict[str, tuple[CookieFact, ...]] = {}
    for fact in facts:
        where = beginnings if fact.prefix else exact
        where[fact.name] = (*where.get(fact.name, ()), fact)
    return CookieTable(exact, beginnings)


@cache
def bundled() -> CookieTable:
    """The facts that come with the reader (assets/cookies.toml)."""
    import tomllib

    with open(paths.asset("cookies.toml"), "rb") as stream:
        vendors = tomllib.load(stream)["vendors"]
    return table_of(fact for vendor in vendors for fact in _facts(vendor))


def open_database(path: str) -> CookieTable:
    """The facts of a person's own copy of the Open Cookie Database, a CSV file.

    What it calls functional covers sign-in and preferences alike; the reader takes it for
    functional, never for necessary, unless its own table knows better.

    Args:
        path: of the file.

    Raises:
        SettingsError: it cannot be read, or is no such file.
    """
    import csv

    try:
        with open(path, "rb") as stream:
            data = stream.read(_CSV_LIMIT + 1)
        if len(data) > _CSV_LIMIT:
            raise SettingsError(f"is larger than {_CSV_LIMIT // 1_000_000} MB", where=path)
        lines = data.decode("utf-8-sig").splitlines(keepends=True)
        rows = csv.reader(lines, strict=False)
        columns = {name.strip(): number for number, name in enumerate(next(rows, []))}
        if not {_NAME, _CATEGORY} <= columns.keys():
            raise SettingsError(f"has no columns {_NAME} and {_CATEGORY}", where=path)
        return table_of(fact for row in rows if (fact := _row(row, columns)) is not None)
    except OSError as error:
        raise SettingsError(f"cannot be read ({error.strerror})", where=path) from None
    except UnicodeDecodeError:
        raise SettingsError("is not UTF-8", where=path) from None
    except csv.Error as error:
        raise SettingsError(f"is no CSV file: {error}", where=path) from None


def stricter(one: str, other: str) -> str:
    """The stricter of two categories.

    Args:
        one: a category key or "other".
        other: a category key or "other".
    """
    return max(one, other, key=STRICTNESS.index)


def _choose(facts: tuple[CookieFact, ...], host: str) -> CookieFact | None:
    """The fact for this host, or the one for all; of several the strictest."""
    own = [fact for fact in facts if fact.covers(host)]
    fitting = own or [fact for fact in facts if not fact.domains]
    return max(fitting, key=lambda fact: STRICTNESS.index(fact.category), default=None)


def _facts(vendor: Mapping[str, Any]) -> Iterator[CookieFact]:
    domains = tuple(vendor.get("domains", ()))
    for category in CATEGORY_KEYS:
        for name, purpose in vendor.get(category, {}).items():
            yield CookieFact(
                name.removesuffix("*"),
                category,
                vendor["name"],
                purpose,
                domains,
                prefix=name.endswith("*"),
            )


def _row(row: list[str], columns: Mapping[str, int]) -> CookieFact | None:
    def cell(column: str) -> str:
        number = columns.get(column, len(row))
        return row[number].strip() if number < len(row) else ""

    category = _CSV_CATEGORIES.get(cell(_CATEGORY).lower())
    name = cell(_NAME)
    beginning = name.rstrip("*")
    if category is None or not beginning:
        return None
    return CookieFact(
        beginning,
        category,
        one_line(cell("Platform"), 100),
        one_line(cell("Description"), 500),
        _domains(cell("Domain")),
        prefix=cell("Wildcard match") == "1" or beginning != name,
    )


def _domains(text: str) -> tuple[str, ...]:
    """Domains of a free text such as "a.example (3rd party) or the site's own (1st party)"."""
    if not text:
        return ()
    domains = []
    for part in _without_brackets(text).replace(",", " or ").split(" or "):
        words = part.split()
        if len(words) != 1 or "." not in words[0]:
            if words:
                return ()  # "the advertiser's site": any
            continue
        domains.append(words[0].lower().lstrip("*.").rstrip("."))
    return tuple(domains)


def _without_brackets(text: str) -> str:
    kept = []
    depth = 0
    for character in text:
        depth += character == "("
        if not depth:
            kept.append(character)
        depth -= character == ")" and depth > 0
    return "".join(kept)
