"""For whom a verb without a subject stands: who reported something just before."""

from __future__ import annotations

import pytest

from tests.statement.test_quote_attributions import speakers
from tui_reader.statement.quotes.oblique import named


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        (
            "pt",
            (
                "O guarda Rui Melo veio. Uma das feridas, residente em Braga, perdeu o carro. "
                "«Ouvi um estrondo e fugi logo», relatou."
            ),
            "Uma das feridas",
        ),
        (
            "es",
            (
                "Lo pidió Ana. Por teléfono, uno de los socios de la red aseguró que hay miedo. "
                "«Nadie quiere salir de noche», dijo."
            ),
            "uno de los socios de la red",
        ),
        (
            "pt",
            (
                "A cooperativa nega. Procurado, o advogado da empresa, Rui Melo, disse que vai "
                "recorrer. «Respeitamos a decisão do juiz», declarou."
            ),
            "Rui Melo",
        ),
        (
            "pl",
            (
                "Mówiła o tym Anna Wilk. Głos zabrała też przedstawicielka rodziców. „Nikt nas nie "
                "pytał o zdanie” – stwierdziła."
            ),
            "przedstawicielka rodziców",
        ),
        (
            "en",
            "Ada Moss left early. A nurse said that nobody came. “We waited all night,” she said.",
            "A nurse",
        ),
    ],
)
def test_a_subject_left_out_is_that_of_the_sentence_before(
    language: str, paragraph: str, speaker: str
) -> None:
    assert speakers(language, paragraph) == [speaker]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("es", "La jueza Ana Ruiz califica la venta de «error grave y muy caro»."),
        ("pt", "A juíza Ana Melo considera a venda “um erro grave e muito caro”."),
    ],
)
def test_what_is_judged_does_not_speak(language: str, paragraph: str) -> None:
    (speaker,) = speakers(language, paragraph)
    assert speaker in ("Ana Ruiz", "Ana Melo")


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("Drogę zamknął Jan Wilk.", "– Trudno, ktoś musiał – wzrusza ramionami."), "Jan Wilk"),
        (("– Trudno, ktoś musiał to zrobić – śmiał się po meczu Jan Wilk.",), "Jan Wilk"),
        (("– Więcej zrobić nie możemy – rozkłada ręce lekarz.",), "lekarz"),
        (("Jak zaznaczyła Anna Wilk, spółka „wiedziała o tym od dawna”.",), "Anna Wilk"),
    ],
)
def test_polish_speech_ends_where_any_verb_follows_its_dash(
    paragraphs: tuple[str, ...], speaker: str
) -> None:
    assert speakers("pl", *paragraphs) == [speaker]


def test_marks_before_speech_behind_a_dash_are_read_too() -> None:
    text = "Poseł Jan Wilk ocenił, że to „zamach na wolność ludzi”. – Nie pozwolimy na to! – wołał."
    assert speakers("pl", text) == ["Jan Wilk", "Jan Wilk"]


def test_a_plural_verb_stands_for_several() -> None:
    text = (
        "Los autores son prudentes. Lo dice Ana Ruiz. Los autores piden tiempo. "
        "“Hacen falta más ensayos”, escriben."
    )
    assert speakers("es", text) == ["Los autores"]


@pytest.mark.parametrize(
    ("language", "paragraphs", "speaker"),
    [
        (
            "es",
            ("El Sindicato de Mar apoyó la multa. «Es dinero nuestro», sostuvo.",),
            "El Sindicato",
        ),
        (
            "es",
            ("Para la abogada Ana Ruiz, está claro. «Es nulo», explicó, y añadió que no.",),
            "Ana",
        ),
        (
            "pl",
            ("Głos zabrała Rada Rodziców. W liście pisze o „decyzji za plecami”.",),
            "Rada Rodziców",
        ),
        (
            "pl",
            ("Zespół prof. Ireny Wilskiej dostał grant.", "„To sukces” – cieszy się badaczka."),
            "Irena",
        ),
        ("pt", ("Falou Ana Melo. «São inocentes», disse o advogado dos suspeitos.",), "o advogado"),
        (
            "es",
            ("Madrid, 3 de mayo (Efe).- El juez Luis Rey dijo que «es un error grave».",),
            "Luis Rey",
        ),
        ("es", ("Según la policía, el joven declaró que «el sol le cegó del todo».",), "el joven"),
        (
            "pl",
            ("Wójt Jan Wilk wyjechał. Zwracamy uwagę, że ustawa „nie chroni lasu ani rzeki”.",),
            None,
        ),
    ],
)
def test_bodies_and_relations_are_told_apart(
    language: str, paragraphs: tuple[str, ...], speaker: str | None
) -> None:
    (found,) = speakers(language, *paragraphs)
    assert found == speaker or (found or "").startswith(speaker or "\0")


@pytest.mark.parametrize(
    ("written", "named_as"),
    [
        ("Ireny Stachowskiej", "Irena Stachowska"),
        ("Janowi Kowalskiemu", "Jan Kowalski"),
        ("Jackiem Kaczmarkiem", "Jacek Kaczmarek"),
        ("Moniką Lis", "Monika Lis"),
        ("Piotra Zaręby", "Piotr Zaręba"),
        ("Anna Nowak", "Anna Nowak"),
    ],
)
def test_polish_names_are_given_in_the_nominative(written: str, named_as: str) -> None:
    assert named(written) == named_as


@pytest.mark.parametrize(
    ("language", "paragraphs", "speaker"),
    [
        (
            "pl",
            ("Pytano wczoraj dziekana Jana Nowaka.", "Dziekan milczał. „Nie wiem” – napisał."),
            "Jan Nowak",
        ),
        (
            "pl",
            ("Mówił Jan Wilk.", "Ekspert z ministerstwa ocenia plan. „To już coś” – rzekł."),
            "Ekspert",
        ),
        (
            "pt",
            ("Falou a homenageada Ana Melo.", "A homenageada riu. «Nome eu já tenho», disse."),
            "Ana Melo",
        ),
        (
            "es",
            ("De los premios, Ana Ruiz opina que llegan «cuando ya no hacen falta».",),
            "Ana Ruiz",
        ),
        ("es", ("Rey le dijo que el otro había prometido el puente «en tres campañas».",), "Rey"),
    ],
)
def test_the_right_one_of_several_is_meant(
    language: str, paragraphs: tuple[str, ...], speaker: str
) -> None:
    (found,) = speakers(language, *paragraphs)
    assert found is not None
    assert found.startswith(speaker)


@pytest.mark.parametrize(
    ("language", "paragraphs", "speaker"),
    [
        (
            "es",
            ("La Policía siguió a un varón. El hombre alegó que «solo iba de paseo».",),
            "El hombre",
        ),
        (
            "es",
            ("«Nadie debería trabajar así», nos decía hace unos días un cirujano.",),
            "un cirujano",
        ),
        ("pl", ("– To nic – mówi pani Ewa. Student złości się: – A ja nie zdążyłem!",), "Ewa"),
        (
            "pl",
            ("W wywiadzie, udzielonym „Tygodnikowi”, Jan Wilk rzekł: „Nie znam greki”.",),
            "Jan Wilk",
        ),
        ("pl", ("Mówił Jan Wilk. – Proszę dzwonić jutro – usłyszeliśmy w biurze.",), None),
    ],
)
def test_who_spoke_is_told_from_whom_one_spoke_of(
    language: str, paragraphs: tuple[str, ...], speaker: str | None
) -> None:
    assert speakers(language, *paragraphs)[0] == speaker


@pytest.mark.parametrize(
    ("language", "paragraphs", "speaker"),
    [
        (
            "es",
            ("«No pasarán», coreaban a mediodía unas cien personas en San Jerónimo.",),
            "unas cien",
        ),
        (
            "es",
            ("El Sindicato de Mar calificó la oferta de «estafa parlamentaria».",),
            "Sindicato de Mar",
        ),
        (
            "es",
            ("Habló Ana Ruiz. Esas marcas indican que hubo corte. «Es raro», añade.",),
            "Ana Ruiz",
        ),
        ("pl", ("„Byli szybko” – powiedział APK rzecznik straży mł. bryg. Jan Wilk.",), "Jan Wilk"),
        (
            "pl",
            ("Robert M. słuchał. Twierdził, że to błąd.", "– Wracali do mnie – wyliczał."),
            "Robert M.",
        ),
        ("pl", ("Jan Wilk odpowiedział krótko.", "– Mam kontrakt do maja."), "Jan Wilk"),
        ("pt", ("Ana Melo, diretora da Casa Azul, falou. «É já», disse a diretora.",), "Ana Melo"),
    ],
)
def test_the_speaker_stands_where_the_language_puts_one(
    language: str, paragraphs: tuple[str, ...], speaker: str
) -> None:
    assert (speakers(language, *paragraphs)[0] or "").startswith(speaker)


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            "Habló Ana Ruiz. Se llama Eladio y tiene 74 años. «Nunca lo vi», suspira.",
            "Eladio",
        ),
        (
            "pt",
            "Falou Ana Melo. É o caso de Sandra, que vive só. «Não tenho casa», conta.",
            "Sandra",
        ),
        ("es", "Luis Rey vino. El proyector costó mil euros. «Fue barato», añade.", "Luis Rey"),
        ("pl", "Mówiła radna Anna Wilk. Starosta odpiera zarzuty. „To nic” – wylicza.", "Starosta"),
        ("pl", "Mówiła profesor Anna Wilk. Badaczka studzi zapał. „To nic” – mówi.", "Anna Wilk"),
    ],
)
def test_who_is_presented_speaks_next(language: str, text: str, speaker: str) -> None:
    assert speakers(language, text) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "Ana Ruiz vino. «Aquí huele a infancia», advierte al abrir la puerta.", "Ana Ruiz"),
        ("es", "Ana Ruiz calló. El alcalde le habló. «Que vengan ya», responde ella.", "Ana Ruiz"),
        (
            "pt",
            "O júri, presidido pelo crítico Rui Melo, destacou «uma prosa sem enfeites».",
            "O júri",
        ),
        (
            "pl",
            "Obrońca Moniki T. podkreślał, że ona „potrzebuje terapii, nie celi”.",
            "Obrońca Moniki T.",
        ),
        (
            "pl",
            "Spółka działa, jak pisze w raporcie Instytut Książki, „siłą rozpędu i woli”.",
            "Instytut Książki",
        ),
        (
            "pl",
            "Anna Wilk wyszła. „Wstyd mi było” – powiedziała nam starsza kobieta.",
            "starsza kobieta",
        ),
    ],
)
def test_who_is_beside_the_subject_does_not_speak(language: str, text: str, speaker: str) -> None:
    assert speakers(language, text) == [speaker]
