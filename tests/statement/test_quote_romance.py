"""Who speaks in Spanish, French, Italian and Portuguese."""

from __future__ import annotations

import pytest

from tui_reader.statement.model import Paragraph
from tui_reader.statement.quotes import find_quotes


def speakers(text: str, language: str) -> list[str | None]:
    blocks = tuple(Paragraph(each) for each in text.split("\n\n"))
    return [quote.speaker for quote in find_quotes(blocks, language)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "Marta Gil llegó tarde. El club perdió. «Yo no duermo desde ayer», dijo.",
            "Marta Gil",
        ),
        (
            "pt",
            "Rita Moura chegou. O clube perdeu. “Eu não durmo desde ontem”, disse.",
            "Rita Moura",
        ),
        ("it", "Elena Rota è qui. Il club ha perso. «Io non dormo da ieri», dice.", "Elena Rota"),
    ],
)
def test_no_club_speaks_of_itself_as_i(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "La Defensoría de Aragón, por su parte, instó a garantizar «el agua de todos hoy».",
            "Defensoría de Aragón",
        ),
        (
            "pt",
            "O Ministério da Saúde, no entanto, considera que é “um passo em falso agora”.",
            "Ministério da Saúde",
        ),
    ],
)
def test_an_aside_behind_the_subject_is_stepped_over(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "«No hubo prueba alguna», señala el fallo, del que fue ponente la jueza Marta Gil.",
            "el fallo",
        ),
        (
            "fr",
            "« Rien ne le prouve », souligne l’arrêt, dont la juge Claire Aubin est l’auteure.",
            "l’arrêt",
        ),
    ],
)
def test_a_clause_about_a_document_does_not_name_who_speaks(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "L’appello della Croce Blu è sempre lo stesso: «State a casa oggi».", "Croce Blu"),
        (
            "fr",
            "Le message de Claire Aubin est clair : « Restez chez vous ce soir. »",
            "Claire Aubin",
        ),
        ("es", "El mensaje de Marta Gil es claro: «Quédense en casa esta noche».", "Marta Gil"),
        ("pt", "O apelo de Rita Moura é simples: “Fiquem em casa esta noite.”", "Rita Moura"),
    ],
)
def test_a_message_and_whose_it_is_lead_to_words(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_for_the_current_year_is_nobody() -> None:
    text = "Per l’anno in corso la società prevede una crescita “a una cifra percentuale media”."
    assert speakers(text, "it") == ["la società"]


def test_a_date_before_words_is_no_part_of_their_sentence() -> None:
    text = "Roma, 21 gennaio – «Non possiamo più aspettare oltre». Lo dichiara Elena Rota."
    assert speakers(text, "it") == ["Elena Rota"]


def test_a_name_follows_the_name_of_a_body() -> None:
    text = "“Estamos exaustos”, disse o dirigente do Sindicato da Pesca Fluvial Armindo Reis."
    assert speakers(text, "pt") == ["Armindo Reis"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "«No volvía a entrar», confió a este diario un dirigente.", "un dirigente"),
        ("fr", "« Il faut tout refaire », rectifie Claire Aubin.", "Claire Aubin"),
        ("it", "«Bisogna rifare tutto», rettifica Elena Rota.", "Elena Rota"),
        ("pt", "“É preciso refazer tudo”, corrige Rita Moura.", "Rita Moura"),
    ],
)
def test_to_confide_and_to_correct_are_verbs_of_saying(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


def test_the_prosecutor_is_not_the_accused() -> None:
    text = (
        "On juge Yannick L., 48 ans, pour escroquerie.\n\n"
        "Dans son réquisitoire, le procureur a décrit « un homme sans aucun remords »."
    )
    assert speakers(text, "fr") == ["le procureur"]


def test_a_town_with_the_name_of_a_saint_says_nothing() -> None:
    text = "San Cristóbal del Lago. Marta Gil espera. «Los trenes ya no paran aquí», dice."
    assert speakers(text, "es") == ["Marta Gil"]
