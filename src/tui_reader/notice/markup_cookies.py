"""The cookies that a category of a notice declares, from its rows and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.notice.labels import fold
from tui_reader.notice.markup_words import line, paragraphs
from tui_reader.notice.model import DeclaredCookie

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.html import HtmlElement

Row = dict[str, str]
# Words at the head of a column or before a value, folded, as they begin in the eleven languages.
# The first kind that fits decides: "cookie duration" is a duration, "cookie name" a cookie.
_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("duration", (
        "duration", "expir", "cookie expir", "lifetime", "maximum storage", "retention",
        "cookie laufzeit", "laufzeit", "dauer", "speicherdauer", "gultig", "ablauf", "duree",
        "duracion", "caducidad", "durata", "scadenza", "duur", "looptijd", "bewaar", "verval",
        "duracao", "validade", "okres", "czas", "wygas", "varaktig", "lagring", "varighed",
        "udlob", "trajanje", "potek",
    )),
    ("cookie", (
        "cookie name", "cookiename", "cookie-name", "name des cookies", "nom du cookie",
        "nombre de la cookie", "nome del cookie", "cookienaam", "nome do cookie", "nazwa pliku",
        "cookie navn", "cookienamn", "ime piskotka",
    )),
    ("name", (
        "name", "cookie", "nom", "nombre", "nome", "naam", "nazwa", "namn", "navn", "ime",
        "piskotek",
    )),
    ("provider", (
        "provider", "anbieter", "company", "fournisseur", "proveedor", "fornitore", "aanbieder",
        "fornecedor", "dostawca", "leverantor", "udbyder", "ponudnik", "domain", "vendor", "host",
    )),
    ("text", (
        "description", "purpose", "zweck", "beschreibung", "finalite", "descripcion", "finalidad",
        "descrizione", "finalita", "scopo", "beschrijving", "doel", "descricao", "opis", "cel",
        "beskrivning", "syfte", "beskrivelse", "formal", "namen",
    )),
)  # fmt: skip


def cookies_of(
    category: HtmlElement, parts: Mapping[str, Sequence[HtmlElement]]
) -> tuple[DeclaredCookie, ...]:
    """The cookies that one category declares, in its order.

    Args:
        category: its element.
        parts: elements within it by the part they play.
    """
    rows = parts.get("cookie", ())
    found = [_row(each, parts) for each in rows] if rows else _tables(category)
    return tuple(each for each in map(_cookie, found) if each)


def _row(row: HtmlElement, parts: Mapping[str, Sequence[HtmlElement]]) -> Row:
    """One row that the table of families knows."""
    found: Row = {}
    for part in ("name", "duration", "provider", "text"):
        for each in parts.get(f"cookie_{part}", ()):
            if part not in found and (each is row or row in each.iterancestors()):
                found[part] = line(each)
    if found:
        return found
    pairs = _pairs(row)
    if not pairs.get("text"):
        told = [each for each in row.iterchildren("p") if line(each)]
        if told:
            pairs["text"] = line(told[-1])
    return pairs


def _pairs(row: HtmlElement) -> Row:
    """Labels and values that stand in turn: cells of a table, or the divisions of list items."""
    found: Row = {}
    for each in row.iter("tr", "li", "dl"):
        cells = [line(cell) for cell in each.iterchildren("th", "td", "div", "span", "dt", "dd")]
        if len(cells) >= 2 and (kind := field_of(cells[0])):
            found.setdefault(kind, cells[1])
    return found


def _tables(category: HtmlElement) -> list[Row]:
    found: list[Row] = []
    for table in category.iter("table"):
        rows = [list(row.iterchildren("th", "td")) for row in table.iter("tr")]
        rows = [row for row in rows if row]
        if not rows:
            continue
        head = [field_of(line(cell)) for cell in rows[0]]
        if len(head) > 2 or (len(rows) > 1 and all(cell.tag == "th" for cell in rows[0])):
            found += [_under(head, row) for row in rows[1:]]
        else:
            found.append(_pairs(table))
    return found


def _under(head: Sequence[str], row: Sequence[HtmlElement]) -> Row:
    found: Row = {}
    for kind, cell in zip(head, row, strict=False):
        if kind:
            found.setdefault(kind, " ".join(paragraphs(cell)))
    if "name" not in found and "cookie" not in found and row:
        found["name"] = line(row[0])
    return found


def field_of(label: str) -> str:
    """What a column or value with this label holds, "" when that is unknown.

    Args:
        label: as it stands in the page.
    """
    folded = fold(label).strip(" :*")
    for kind, beginnings in _KINDS:
        if folded.startswith(beginnings):
            return kind
    return ""


def _cookie(row: Row) -> DeclaredCookie | None:
    name = row.get("cookie") or row.get("name")
    if not name:
        return None
    return DeclaredCookie(
        name, row.get("duration") or None, row.get("text") or None, row.get("provider") or None
    )
