"""Speakers whom nobody names, and what stands between a verb of saying and its subject."""

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
        ("en", "Mary Orr was there. “It is done,” said a mother of four from Leeds.",
         "a mother of four from Leeds"),
        ("en", "“It is done,” people in the ministry told The Mercury.", "people in the ministry"),
        ("en", "One man shouted: “It is really done.”", "One man"),
        ("fr", "« C’est fini », confie une habitante de la rue Monge.",
         "une habitante de la rue Monge"),
        ("fr", "« C’est fini », souffle un proche de la ministre Claire Aubin.",
         "un proche de la ministre Claire Aubin"),
        ("fr", "« C’est fini », a déclaré à l’AFP une source policière.", "une source policière"),
        ("it", "«È finita», racconta una pensionata di via Molino.",
         "una pensionata di via Molino"),
        ("it", "«È finita», riferiscono fonti del ministero.", "fonti del ministero"),
        ("es", "«Ya está hecho», gritaba un hombre desde la plaza.", "un hombre"),
        ("es", "«Ya está hecho», dijo uno de los vecinos.", "uno de los vecinos"),
        ("pt", "“Já chega”, disse à Lusa fonte do Ministério da Saúde.",
         "fonte do Ministério da Saúde"),
        ("nl", "‘Het is klaar’, meldt een woordvoerder van de gemeente Utrecht.",
         "een woordvoerder van de gemeente Utrecht"),
        ("pl", "„Już dość” – mówi mieszkanka ulicy Parkowej.", "mieszkanka ulicy Parkowej"),
    ],
)  # fmt: skip
def test_a_description_of_somebody_unknown_is_the_speaker(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“It is done,” said a resident, Mary Orr.", "Mary Orr"),
        ("de", "„Es ist genug“, sagte eine glückliche Uta Kranz.", "Uta Kranz"),
        ("fr", "« C’est fini », a dit un habitant, Paul Aubin.", "Paul Aubin"),
    ],
)
def test_a_name_behind_a_description_is_the_speaker(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«È finita», ha spiegato in conferenza stampa la questora, Elena Rota.",
         "Elena Rota"),
        ("it", "«È finita», ha detto a margine della riunione il sindaco.", "il sindaco"),
        ("fr", "« C’est fini », a confié à l’AFP Mehdi, un voisin.", "Mehdi"),
        ("fr", "« C’est fini », a fait savoir devant la presse le préfet.", "le préfet"),
    ],
)  # fmt: skip
def test_a_subject_may_follow_where_and_to_whom_it_was_said(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«Serve un ponte - ha ricordato ieri Elena Rota, capogruppo - e serve subito».",
         "Elena Rota"),
        ("it", "«Serve un ponte – attacca un residente di via Po – e serve subito».",
         "un residente di via Po"),
        ("it", "«Serve un ponte – così la sindaca Elena Rota – e serve subito».", "Elena Rota"),
        ("fr", "« Il faut un pont – a rappelé la maire, Claire Aubin – et il le faut vite. »",
         "Claire Aubin"),
        ("fr", "« Il faut un pont, explique une habitante. Les bus ne passent plus. »",
         "une habitante"),
    ],
)  # fmt: skip
def test_an_attribution_inside_the_marks_parts_no_quotation(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«È finita da tempo», si legge nel rapporto.", None),
        ("it", "Nella nota di Acque Nuove si legge: «È finita da tempo».", "Acque Nuove"),
        ("it", "Il calo, si legge, «rende inevitabile la chiusura».", None),
        ("fr", "« C’est bien fini », lit-on dans le rapport.", None),
        ("es", "«Ya está todo hecho», se lee en el informe.", None),
        ("pt", "“Já chega de obras”, lê-se numa carta da Aqua.", "Aqua"),
        ("nl", "‘Het is nu klaar’, staat in het rapport.", None),
    ],
)
def test_what_is_read_in_a_letter_is_from_who_issued_it(
    language: str, text: str, speaker: str | None
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "«Serve un ponte nuovo», sentenzia Elena Rota.", "Elena Rota"),
        ("it", "«Serve un ponte nuovo», ha garantito Elena Rota.", "Elena Rota"),
        ("fr", "« Il faut un pont », s’est emportée Claire Aubin.", "Claire Aubin"),
        ("fr", "« Il faut un pont », préconise Claire Aubin.", "Claire Aubin"),
    ],
)
def test_verbs_of_saying_of_the_press_are_known(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Elena Rota ha scritto del piano con il nome di «Ponte 2030»."),
        ("fr", "Claire Aubin annonce le lancement de la ligne « Nouvelle aurore »."),
        ("fr", "Claire Aubin parle des écoles dites « provisoires en dur »."),
    ],
)
def test_what_a_plan_or_a_line_is_called_is_nobodys_speech(language: str, text: str) -> None:
    assert speakers(text, language) == []


def test_a_sentence_may_introduce_somebody_unknown_without_a_verb_of_saying() -> None:
    text = (
        "Elena Rota è qui. Accanto a lei un pensionato scuote la testa: «È finita per noi tutti»."
    )
    assert speakers(text, "it") == ["un pensionato"]


def test_somebodys_wife_is_nobody_named_before() -> None:
    text = "« C’est fini », dit Paul Aubin. Son épouse hausse les épaules : "
    text += "« On le savait bien. Tant pis. »"
    assert speakers(text, "fr") == ["Paul Aubin", "Son épouse"]


def test_a_source_is_nobody_named_before() -> None:
    text = "« C’est fini », dit Claire Aubin. « On le savait », affirme la source."
    assert speakers(text, "fr") == ["Claire Aubin", "la source"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("it", "Anche l’azienda sanitaria ha risposto. Ha poi definito il caso «un mero errore».",
         "l’azienda sanitaria"),
        ("fr", "L’Autorité de protection des données a parlé d’« une erreur grave ».",
         "L’Autorité de protection des données"),
        ("it", "«Serve un ponte», ci ha raccontato Elena Lo Verso.", "Elena Lo Verso"),
        ("it", "L’articolo 3 della Costituzione tutela «la pari dignità di tutti».",
         "L’articolo 3 della Costituzione"),
    ],
)  # fmt: skip
def test_a_name_is_read_to_its_end(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_one_with_accents_begins_a_description() -> None:
    text = "‘Het is klaar’, zei Anke Visser.\n\nEén bewoonster wacht al lang. "
    text += "‘Elke brief is er een te veel voor mij.’"
    assert speakers(text, "nl") == ["Anke Visser", "Eén bewoonster"]


def test_who_is_called_by_an_office_and_a_place_is_found_by_the_office() -> None:
    text = "Mary Orr sat down. The Bishop of Ludlow rose. “It is done,” the bishop said."
    assert speakers(text, "en") == ["The Bishop of Ludlow"]


def test_an_elided_article_is_a_word_of_its_own() -> None:
    text = "Per l’Anci, il decreto rappresenta «un’occasione sprecata»."
    assert speakers(text, "it") == ["l’Anci"]
