"""Speech in titles and headings."""

from __future__ import annotations

import pytest

from tui_reader.statement.model import Heading, Paragraph, Quote
from tui_reader.statement.quotes import find_quotes

SAID = Paragraph("„Wir schließen diese Schule nicht, solange ich hier bin“, sagte Anna Brehm.")


def in_title(title: str, *blocks: Paragraph | Heading) -> list[tuple[str, str | None]]:
    found = find_quotes(blocks, None, title)
    return [(quote.text, quote.speaker) for quote in found if quote.block == -1]


def test_a_title_repeats_what_somebody_says_in_the_text() -> None:
    title = "Streit um die Dorfschule: „Wir schließen diese Schule nicht“"
    assert in_title(title, SAID) == [("Wir schließen diese Schule nicht", "Anna Brehm")]


def test_a_name_in_a_title_speaks_with_its_full_name() -> None:
    title = "Dorfschule, Brehm: „Jetzt erst recht“"
    assert in_title(title, SAID) == [("Jetzt erst recht", "Anna Brehm")]


def test_a_body_that_the_text_names_speaks_in_the_title() -> None:
    text = Paragraph("Con una nota Casa Aperta chiede un piano nazionale per i minori.")
    title = "Minori, Casa Aperta: «Accoglienza al collasso»"
    assert in_title(title, text) == [("Accoglienza al collasso", "Casa Aperta")]


def test_a_sentence_behind_a_colon_is_speech_though_nobody_is_named() -> None:
    text = Paragraph("Les voisins du quai ont tout perdu pendant la nuit.")
    title = "Incendie au port : « On a tout perdu en une nuit »"
    assert in_title(title, text) == [("On a tout perdu en une nuit", None)]


@pytest.mark.parametrize(
    "title",
    [
        "Kammer fordert „Kurswechsel“ in der Ausbildung",
        "Zur Ausstellung „Wir schließen diese Schule“",
        "Neu im Kino: „Der Hafen“",
    ],
)
def test_names_and_single_words_in_a_title_are_nobodys_speech(title: str) -> None:
    assert in_title(title, Paragraph("Heute wird entschieden.")) == []


def test_headings_count_and_what_is_found_stands_in_reading_order() -> None:
    heading = Heading("“We counted every boat”")
    said = Paragraph("“We counted every boat in the bay,” said Ada Moor.")
    found = find_quotes((heading, said), "en", "Harbour: “every boat in the bay”")
    assert [(each.block, each.speaker) for each in found] == [
        (-1, "Ada Moor"),
        (0, "Ada Moor"),
        (1, "Ada Moor"),
    ]
    assert found[1] == Quote("We counted every boat", 0, 1, 22, "Ada Moor", None, None)
