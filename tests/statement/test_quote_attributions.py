"""Where the subject of a verb of saying stands, and what beside the verb is no subject."""

from __future__ import annotations

import pytest

from tui_reader.statement.model import Paragraph
from tui_reader.statement.quotes import find_quotes
from tui_reader.statement.quotes.verbs import third_persons


def speakers(language: str, *paragraphs: str) -> list[str | None]:
    found = find_quotes(tuple(map(Paragraph, paragraphs)), language)
    return [quote.speaker for quote in found]


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        ("pt", "«Faltam camas e falta gente», disse à Lusa a enfermeira Ana Moura.", "Ana Moura"),
        ("es", "«Faltan camas y falta gente», dijo a la prensa el médico Luis Rey.", "Luis Rey"),
        ("es", "«Faltan camas y falta gente», relató a los agentes la madre.", "la madre"),
        ("pl", "„Brakuje łóżek i ludzi” – powiedziała PAP lekarka Anna Wilk.", "Anna Wilk"),
        ("pl", "„Brakuje łóżek i ludzi” – powiedział w piątek lekarz Jan Wilk.", "Jan Wilk"),
    ],
)
def test_whom_and_where_something_was_said_is_not_who_said_it(
    language: str, paragraph: str, speaker: str
) -> None:
    assert speakers(language, paragraph) == [speaker]


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        (
            "pt",
            "Contactada pela rádio, fonte oficial do hospital disse que «não há camas livres».",
            "fonte oficial do hospital",
        ),
        (
            "es",
            "Consultada al respecto, la Secretaría de Salud respondió que «no hay camas libres».",
            "Secretaría de Salud",
        ),
        (
            "pl",
            "Rada Seniorów w oświadczeniu stwierdza, że „nie ma wolnych łóżek w szpitalu”.",
            "Rada Seniorów",
        ),
    ],
)
def test_a_participle_or_a_place_beside_the_subject_is_no_part_of_it(
    language: str, paragraph: str, speaker: str
) -> None:
    assert speakers(language, paragraph) == [speaker]


def test_what_is_called_by_a_name_is_no_quotation() -> None:
    text = "El Gobierno los acusa de violar la llamada «ley de orden público»."
    assert speakers("es", text) == []


def test_a_noun_for_a_body_behind_a_given_name_is_a_surname() -> None:
    text = "«Habrá ley antes de junio», dijo la ministra Ana de la Red."
    assert speakers("es", text) == ["Ana de la Red"]


def test_verbs_change_their_stems_and_take_a_pronoun() -> None:
    spanish = third_persons(["cont/cuent-ar", "advert/adviert/advirt-ir", "concluir"], "es")
    assert {"cuentan", "contó", "advierte", "advirtieron", "advertía", "concluyó"} <= spanish
    assert not {"contan", "cuentó", "advertió"} & spanish
    portuguese = third_persons(["queixar", "concluir"], "pt")
    assert {"queixou-se", "conclui", "concluído", "concluiu"} <= portuguese


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("pt", "A vereadora Ana Melo admite que o começo foi «tímido», mas pede tempo."),
        (
            "es",
            "El premio será para Ana Ruiz, autora de clásicos como «El tren de las once y media».",
        ),
        ("es", "El jefe Luis Rey dijo que el detenido, alias «El Zorro», tiene antecedentes."),
    ],
)
def test_a_single_word_and_a_name_are_no_quotations(language: str, paragraph: str) -> None:
    assert speakers(language, paragraph) == []


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        ("es", "El inspector Luis Rey explicó que la red estaba «bien organizada».", "Luis Rey"),
        (
            "es",
            "«Habrá huelga general», dijo la jefa de la red en Galicia, Ana Ruiz.",
            "Ana Ruiz",
        ),
        ("es", "Ayer la Unesco inscribió el baile y habló de «un saber de todos».", "la Unesco"),
        ("pt", "O texto cita o juiz, segundo o qual a obra «não podia ter começado».", None),
        ("pl", "Zdaniem sądu był to „dowód przesądzający o winie”.", "sąd"),
        ("pl", "– Nie damy zgody – odparła wiceministra.", "wiceministra"),
    ],
)
def test_the_subject_is_found_among_what_is_beside_it(
    language: str, paragraph: str, speaker: str | None
) -> None:
    assert speakers(language, paragraph) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Ada Moss was angry. She called the plan a “national disgrace”.", "Ada Moss"),
        ("de", "Uta Kranz war wütend. Sie sprach von einer „kalten Enteignung“.", "Uta Kranz"),
        ("nl", "Anke Visser was boos. Ze spreekt van een ‘ongeziene opkomst’.", "Anke Visser"),
    ],
)
def test_two_words_are_somebodys_when_they_name_something(
    language: str, text: str, speaker: str
) -> None:
    blocks = (Paragraph(text),)
    assert [each.speaker for each in find_quotes(blocks, language)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("nl", "Bij werkgeversbond Voka is weinig begrip. ‘De schade loopt op’, zegt de bond.",
         "Voka"),
        ("de", "Lob kam vom Landesverband der Imker. „Es ist ein Segen“, erklärte der Verband.",
         "Landesverband der Imker"),
        ("en", "The Northern Rail Union met. “We shall strike on Monday,” the union said.",
         "Northern Rail Union"),
        ("nl", "Eerder dit jaar zei de Algemene Rekenkamer dat dit ‘sterk wordt onderschat’.",
         "Algemene Rekenkamer"),
        ("nl", "‘Ik was dat bijna vergeten’, glunderde Maes aan de aankomst.", "Maes"),
        ("en", "Fans sang “Can we play you every week?” after the match.", "Fans"),
        ("de", "Anwältin Uta Kranz war froh. Dass er lebe, sei „pures Glück“ gewesen.",
         "Uta Kranz"),
        ("nl", "Indiener Pieter-Jan Bakker: ‘Het gaat niet om een map, nee.’",
         "Pieter-Jan Bakker"),
        ("en", "The Minister of State refused, telling the House it would “delay all reform”.",
         "The Minister of State"),
    ],
)  # fmt: skip
def test_the_subject_may_be_a_body_named_before_or_stand_behind_a_time(
    language: str, text: str, speaker: str
) -> None:
    blocks = (Paragraph(text),)
    assert [each.speaker for each in find_quotes(blocks, language)] == [speaker]
