"""Clauses beside a quotation: between commas, behind a relative pronoun, about the same speaker."""

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
        ("it", "Una risposta è giunta dal Comune di Bardi, che parla di «un errore di calcolo».",
         "Comune di Bardi"),
        ("fr", "Les câbles étaient chez un ferrailleur, lequel dit avoir agi « en bonne foi ».",
         "un ferrailleur"),
        ("pt", "Rita Moura queixou-se de um penálti, que classificou como “uma vergonha total”.",
         "Rita Moura"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_about_what_stands_before_it(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


def test_a_verb_between_commas_has_another_subject_than_the_sentence() -> None:
    text = "L’amministrazione, scrivono nella sentenza, «non ha fornito alcun dato utile»."
    assert speakers(text, "it") == [None]


def test_somebody_is_set_off_by_a_pronoun_from_who_spoke_before() -> None:
    text = "« C’est fini », dit Claire Aubin. Le préfet, lui, a décrit « un pont très fragile »."
    assert speakers(text, "fr") == ["Claire Aubin", "Le préfet"]


def test_nobody_named_later_is_meant_by_a_pronoun() -> None:
    text = "« C’est fini », a-t-il dit.\n\nLe maire, Paul Aubin, est venu."
    assert speakers(text, "fr") == [None]


def test_words_joined_by_and_are_of_the_same_speaker() -> None:
    text = "Claire Aubin dit « prendre acte du vote » et travailler à « un plan adapté »."
    assert speakers(text, "fr") == ["Claire Aubin", "Claire Aubin"]


def test_an_elided_article_may_stand_before_a_mark() -> None:
    text = "Claire Aubin parle d’“un pont très fragile”."
    assert speakers(text, "fr") == ["Claire Aubin"]


def test_a_field_behind_a_role_is_nobodys_name() -> None:
    text = "«È finita», dice Elena Rota, Direttrice Operazioni. «Ora andiamo a casa», ha aggiunto."
    assert speakers(text, "it") == ["Elena Rota", "Elena Rota"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«Bisogna fare presto», è l’appello di Elena Rota, preside.", "Elena Rota"),
        ("it", "«Prima la scuola»: è il messaggio lanciato dalla preside Elena Rota.",
         "Elena Rota"),
        ("fr", "« Il faut faire vite », c’est le message de Claire Aubin.", "Claire Aubin"),
        ("it", "«Una notizia attesa da anni». Così la preside Elena Rota commenta il voto.",
         "Elena Rota"),
        ("nl", "‘Het is nu eindelijk klaar.’ Dat zegt wethouder Anke Visser.", "Anke Visser"),
    ],
)  # fmt: skip
def test_a_noun_or_a_sentence_of_its_own_may_say_whose_words_they_are(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Di altro avviso Italia Verde, secondo cui l’opera è «inutile e dannosa».",
         "Italia Verde"),
        ("fr", "Le préfet s’est dit « très inquiet de la situation ».", "Le préfet"),
        ("fr", "Dans son rapport, la Cour des comptes critique « une gestion peu sûre ».",
         "la Cour des comptes"),
        ("it", "L’uomo, un operaio di 45 anni, ha detto al giudice: «Non volevo fare del male».",
         "L’uomo"),
    ],
)  # fmt: skip
def test_a_subject_is_whom_a_verb_is_of(language: str, text: str, speaker: str | None) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Interrogée par « L’Écho du Val », Claire Aubin dit attendre."),
        ("fr", "Le projet s’appelle « Cœurs en voyage » et la Région le soutient."),
        ("it", "Elena Rota parla della nave «Stella del Sud», un tempo famosa."),
    ],
)
def test_a_name_behind_a_preposition_is_nobodys_speech(language: str, text: str) -> None:
    assert speakers(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Per l’intero anno si prevede, ha concluso Elena Rota, «una crescita in linea».",
         "Elena Rota"),
        ("fr", "Claire Aubin n’a rien confirmé, disant réserver « la primeur aux membres ».",
         "Claire Aubin"),
        ("fr", "Claire Aubin s’est dite « très soulagée pour les siens ».", "Claire Aubin"),
        ("fr", "L’entraîneur, Paul Aubin, a dit : « On a perdu. » Le capitaine a appelé au calme.",
         "Paul Aubin"),
        ("it", "Più prudente il governatore: «Leggeremo le carte».", "il governatore"),
        ("it", "«I sindaci hanno fatto la loro parte»: così Elena Rota, sindaca di Bardi.",
         "Elena Rota"),
        ("it", "Con loro c’è Pina, novant’anni, che li guarda: «Ho staccato molti biglietti».",
         "Pina"),
        ("it", "L’Anas fa sapere che la strada è «in buone condizioni».", "L’Anas"),
    ],
)  # fmt: skip
def test_the_nearest_attribution_is_taken(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Il ministro Elena Rota è qui. «È finita», ha detto il ministro.", "Elena Rota"),
        ("Il sindaco Aldo Serra è qui. «È finita», ha detto il direttore.", "il direttore"),
        ("Aldo Serra è qui. «È finita», ha detto il fratello.", "il fratello"),
    ],
)
def test_a_calling_is_its_holder_and_nobody_elses(text: str, speaker: str) -> None:
    assert speakers(text, "it") == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Lo attende lo spagnolo Robles, numero 18, che di lui ha detto: «Sarà molto dura».",
         "Robles"),
        ("it", "Lo studio, uscito su “Cave Biology”, sostiene che è «in fessure nuove per noi».",
         "Lo studio"),
        ("it", "Il preside, che aveva taciuto, si lascia sfuggire: «Mi hanno solo avvisato».",
         "Il preside"),
        ("it", "Ne parla Elena Rota, vicepresidente, secondo la quale servono «date e fatti».",
         "Elena Rota"),
        ("fr", "« Ils étaient polis », a laissé tomber Claire Aubin.", "Claire Aubin"),
        ("fr", "C’est une somme que le ministère juge « trop forte pour l’usage ».",
         "le ministère"),
    ],
)  # fmt: skip
def test_a_clause_has_its_own_subject(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_the_woman_is_no_man_who_spoke_before() -> None:
    text = "«È finita», dice Aldo Serra. La donna, a sua volta indagata, rispondeva: «Lo so bene»."
    assert speakers(text, "it") == ["Aldo Serra", "La donna"]
