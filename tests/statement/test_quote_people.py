"""Whom a description, a pronoun or a part of a name stands for."""

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
        ("en", "Kurt Vale and Mary Orr met. “It is done,” she said.", "Mary Orr"),
        ("de", "Die Försterin Uta Kranz kam. „Es ist genug“, sagte die Försterin.", "Uta Kranz"),
        ("fr", "La maire, Claire Aubin, est venue. « C’est fini », dit la maire.", "Claire Aubin"),
        ("es", "La alcaldesa, Marta Gil, llegó. «Ya basta», dijo la alcaldesa.", "Marta Gil"),
        ("it", "La sindaca Elena Rota è qui. «È finita», ha detto la sindaca.", "Elena Rota"),
        ("nl", "De wethouder, Anke Visser, kwam. ‘Het is klaar’, zei de wethouder.", "Anke Visser"),
        ("pt", "A ministra, Rita Moura, chegou. “Já chega”, disse a ministra.", "Rita Moura"),
        ("pl", "Dyrektorka Ewa Lis przyszła. „Już dość” – powiedziała dyrektorka.", "Ewa Lis"),
    ],
)
def test_an_office_or_a_pronoun_is_the_person_introduced_before(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


def test_a_pronoun_is_nobody_of_another_gender() -> None:
    text = "Mary Orr met Kurt Vale.\n\n“It is done,” he said."
    assert speakers(text, "en") == ["Kurt Vale"]


def test_she_is_the_only_woman_a_text_names_however_far_back() -> None:
    text = "Mary Orr came.\n\n" + "It rained.\n\n" * 9 + "“It is done at last,” she said."
    assert speakers(text, "en") == ["Mary Orr"]


def test_a_report_and_not_the_person_named_last_finds_something() -> None:
    text = "Mary Orr left. The report was read. It found that “nothing at all was done”."
    assert speakers(text, "en") == ["The report"]


def test_an_office_that_nobody_was_introduced_in_stays_unnamed() -> None:
    text = "The baker Kurt Vale came. “It is done,” said the prosecutor."
    assert speakers(text, "en") == ["the prosecutor"]


def test_several_people_are_not_the_one_person_named() -> None:
    text = "The author Kurt Vale came. “It is done,” said the authors."
    assert speakers(text, "en") == ["the authors"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Es ist genug“, sagte HSV-Coach Uta Kranz."),
        ("de", "Uta Kranz kam. „Es ist genug“, sagte eine glückliche Kranz."),
        ("de", "Auch Dr. Uta Kranz schlägt Alarm: „Es ist einfach genug für alle.“"),
    ],
)
def test_a_given_name_tells_where_a_name_begins(language: str, text: str) -> None:
    assert speakers(text, language) == ["Uta Kranz"]


def test_a_capitalised_word_that_begins_a_sentence_is_no_name() -> None:
    text = "Soddisfatto il tecnico Elena Rota: «Abbiamo giocato molto bene.»"
    assert speakers(text, "it") == ["Elena Rota"]


def test_a_name_is_the_last_who_bore_it() -> None:
    text = "“Come,” said Kurt Vale. “Go now,” said Mary Vale. “It is done,” said Vale."
    assert speakers(text, "en")[-1] == "Mary Vale"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Claire Aubin est venue.\n\nContactée, Aubin est amère : « C’est bien fini. »"),
        ("fr", "« Tout est fini », a dit Claire Aubin. Les pluies tombent. « Si », dit Aubin."),
        ("it", "Critica è giunta dalla sindaca, Elena Rota, secondo la quale “è ora di agire”."),
        ("de", "„Es ist genug für alle“, sagte Uta Kranz den Abgeordneten."),
        ("de", "„Es ist genug für alle“, sagte Uta Kranz der Deutschen Presse-Agentur."),
        ("de", "„Es ist genug für alle“, sagte Uta Kranz zu Journalisten."),
    ],
)
def test_a_word_that_begins_a_sentence_or_follows_a_name_is_no_name(
    language: str, text: str
) -> None:
    assert set(speakers(text, language)) <= {"Claire Aubin", "Elena Rota", "Uta Kranz"}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Eine Mutter von zwei Kindern sagte: „Es ist genug für uns alle.“",
         "Eine Mutter von zwei Kindern"),
        ("it", "«Ho perso tutto», ha detto una pensionata di via Roma.",
         "una pensionata di via Roma"),
        ("nl", "‘Het is genoeg voor ons’, zegt Bas ter Horst van FNV.", "Bas ter Horst"),
        ("nl", "‘Het is genoeg’, zegt wethouder van Publieke Werken Anke Visser.", "Anke Visser"),
        ("nl", "Mevrouw Ter Horst (83) is boos. ‘Het is genoeg voor ons’, zegt ze.", "Ter Horst"),
        ("de", "„Es ist genug für alle“, kündigte von der Heyde an.", "von der Heyde"),
    ],
)  # fmt: skip
def test_a_name_in_a_description_is_not_the_speaker(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Laut dem Gericht hat die Stadt das „nicht gut genug bedacht“.", "Gericht"),
        ("de", "Laut Polizei handelt es sich um „einen sehr tragischen Unfall“.", "Polizei"),
        ("de", "Nach Angaben des Verbands fehlen „schlicht die Leute“.", "Verband"),
        ("de", "Nach Angaben von Anwohnern war es „ein sehr lauter Knall“.", "Anwohner"),
        ("de", "Nach Angaben eines Sprechers war es „ein sehr lauter Knall“.", "ein Sprecher"),
        ("nl", "Volgens de rechtbank heeft de stad dit ‘niet goed genoeg bekeken’.",
         "de rechtbank"),
        ("nl", "Volgens bewoners is de straat ‘een open riool geworden’.", "bewoners"),
        ("en", "Even the Commission itself concedes that “the price remains the barrier”.",
         "the Commission"),
        ("de", "Selbst das Umweltministerium räumte ein, das sei „langsamer als erhofft“.",
         "das Umweltministerium"),
    ],
)  # fmt: skip
def test_a_speaker_ends_where_the_verb_or_an_adverb_begins(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("nl", "Doctorandus Yassine Wit is er. ‘Het is klaar voor vandaag’, lacht hij.",
         "Yassine Wit"),
        ("en", "Substitute Kofi Vale came on. “My mum was in the stand,” he grinned.",
         "Kofi Vale"),
        ("de", "Herta Kranz winkt ab. „Da kann man doch nicht aufhören“, sagt sie.",
         "Herta Kranz"),
    ],
)  # fmt: skip
def test_a_given_name_of_whatever_people_tells_the_person(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Anwalt Kurt Vale ging. Der Chef des Vereins war froh. „Es ist aus“, sagte er.",
         "Der Chef des Vereins"),
        ("de", "Uta Kranz ging. Eine Zeugin zögerte. „Er war immer so freundlich“, sagte sie.",
         "Eine Zeugin"),
        ("de", "Herr Vale bekam sechs Jahren Haft. Richterin Uta Kranz: „Es ist jetzt genug.“",
         "Uta Kranz"),
        ("de", "Inspektorin Uta Kranz von der Alpinen Einsatzgruppe Pongau warnt: „Es ist glatt.“",
         "Uta Kranz"),
        ("en", "Coach Ada Moss was cross that Kurt Vale had left, calling it “a very sad day”.",
         "Ada Moss"),
        ("en", "“It is over,” said Ada Moss. “We are all done.” Her office said it would help.",
         "Ada Moss"),
        ("en", "The mayor, Ada Moss, came.\n\n“We are all done here, and it is time to go.”",
         "Ada Moss"),
        ("nl", "De man, Gilbert D.S., kwam. ‘Ik was mezelf niet’, zei hij.", "Gilbert D.S."),
    ],
)  # fmt: skip
def test_who_is_spoken_of_last_and_not_a_bystander_speaks(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language)[-1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "The attorney Mary Orr came with Kurt Vale. “It is done,” said the lawyer.",
         "Mary Orr"),
        ("de", "Trainer Kurt Vale kam mit Ingo Rahn. „Es ist aus“, sagte der Übungsleiter.",
         "Kurt Vale"),
        ("pt", "O técnico Rui Moura veio com Caio Lima. “Acabou”, disse o treinador.",
         "Rui Moura"),
        ("fr", "Le maire Luc Aubin est venu avec Paul Vial. « C’est fini », dit l’édile.",
         "Luc Aubin"),
        ("en", "Ada Moss left. A port official said it was late. “It is done,” the official said.",
         "the official"),
    ],
)  # fmt: skip
def test_a_noun_of_much_the_same_meaning_is_the_person_introduced(
    language: str, text: str, speaker: str
) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "body"),
    [
        (
            "it",
            "«Il muro è ostruito», afferma Fabio Guarducci della Cgil.",
            "Fabio Guarducci",
            "Cgil",
        ),
        (
            "es",
            "«El muro es grave», dijo Elena Postigo de la Cruz Roja.",
            "Elena Postigo",
            "Cruz Roja",
        ),
        ("es", "«El muro es grave», dijo María Teresa Fernández de la Vega.", None, None),
        ("pt", "«O muro é grave», disse Ana Pereira da Silva.", None, None),
        ("pt", "«O muro é grave», disse Ana Pereira da CGTP.", "Ana Pereira", "CGTP"),
        (
            "de",
            "„Das ist gut“, sagt der Zoologe Konrad Wiese von der Uni Graz.",
            "Konrad Wiese",
            "Uni Graz",
        ),
        (
            "nl",
            "Dijkgraaf Hanneke Postma van waterschap Amstel zei: “Het is ernstig.”",
            "Hanneke Postma",
            None,
        ),
    ],
)
def test_whom_somebody_works_for_is_no_part_of_the_name(
    language: str, text: str, speaker: str | None, body: str | None
) -> None:
    (quote,) = find_quotes((Paragraph(text),), language)
    if speaker is None:
        assert quote.speaker == text.rpartition("dijo ")[2].rpartition("disse ")[2].rstrip(".")
    else:
        assert (quote.speaker, quote.organisation) == (speaker, body)
