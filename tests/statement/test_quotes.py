"""Who says what: quotations are found with the people who said them."""

from __future__ import annotations

from pathlib import Path

from tests.shared import PICUM, needs_picum
from tui_reader.statement.model import Paragraph, Quote
from tui_reader.statement.plain import parse
from tui_reader.statement.quotes import find_quotes


def quotes(*paragraphs: str, language: str | None = None) -> tuple[Quote, ...]:
    return find_quotes(tuple(map(Paragraph, paragraphs)), language)


def said(*paragraphs: str, language: str | None = None) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker) for quote in quotes(*paragraphs, language=language)]


def facts(*paragraphs: str) -> tuple[str | None, str | None, str | None]:
    (quote,) = quotes(*paragraphs)
    return quote.speaker, quote.role, quote.organisation


@needs_picum
def test_the_real_page_has_two_quotations_and_its_scare_quotes_are_nobodys() -> None:
    statement = parse(Path(PICUM).read_text(encoding="utf-8"))
    found = find_quotes(statement.blocks, "en")
    assert [(each.speaker, each.role, each.organisation) for each in found] == [
        ("Lilana Keith", "Senior Advocacy Officer", "PICUM"),
        ("Suzanne Hoff", "International Coordinator", "La Strada International"),
    ]
    assert found[1].text.endswith("awarded")


def test_a_text_without_marks_quotes_nobody() -> None:
    assert quotes("Nothing was said, and nobody’s words are here.") == ()
