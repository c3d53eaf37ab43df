"""Who says what: quotations are found with the people who said them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.quotes import HALVES, score, score_unseen
from hypothesis import given
from hypothesis import strategies as st

from tests.shared import PICUM, needs_picum
from tui_reader.statement.model import Heading, Item, Paragraph, Quotation, Quote, Rule, Table
from tui_reader.statement.plain import parse
from tui_reader.statement.quotes import find_quotes

NEED = "We need a new bridge."


def quotes(*paragraphs: str, language: str | None = None) -> tuple[Quote, ...]:
    return find_quotes(tuple(map(Paragraph, paragraphs)), language)


def said(*paragraphs: str, language: str | None = None) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker) for quote in quotes(*paragraphs, language=language)]


@needs_picum
def test_the_real_page_has_two_quotations_and_its_scare_quotes_are_nobodys() -> None:
    statement = parse(Path(PICUM).read_text(encoding="utf-8"))
    found = find_quotes(statement.blocks, "en")
    assert [(each.speaker, each.role, each.organisation) for each in found] == [
        ("Lilana Keith", "Senior Advocacy Officer", "PICUM"),
        ("Suzanne Hoff", "International Coordinator", "La Strada International"),
    ]
    assert found[1].text.endswith("awarded")


@pytest.mark.parametrize("half", HALVES)
def test_nine_of_ten_pairs_of_words_and_speaker_are_right(half: str) -> None:
    result = score(half)
    print(half, f"precision {result.precision:.3f} recall {result.recall:.3f}")
    assert result.precision >= 0.95, result.faults
    assert result.recall >= 0.95, result.faults


def test_nine_of_ten_pairs_are_right_in_texts_that_the_rules_were_not_fitted_to() -> None:
    result = score_unseen()
    print("unseen", f"precision {result.precision:.3f} recall {result.recall:.3f}")
    assert result.precision >= 0.90
    assert result.recall >= 0.90


@pytest.mark.parametrize(
    ("paragraph", "speaker", "role", "organisation"),
    [
        ("Ada Moss, chief engineer at Aqua, said: “…”", "Ada Moss", "chief engineer", "Aqua"),
        ("“…,” Ada Moss, head of the Broadway Trust, said.", "Ada Moss", "head", "Broadway Trust"),
        ("“…,” said Ada Moss, who is director of Aqua.", "Ada Moss", "director", "Aqua"),
        ("Ada Moss, who is director of Aqua, said: “…”", "Ada Moss", "director", "Aqua"),
        ("AQUA’s Legal Officer Ada Moss said: “…”", "Ada Moss", "Legal Officer", "AQUA"),
        ("Senior Legal Officer Ada Moss added: “…”", "Ada Moss", "Senior Legal Officer", None),
        ("AQUA spokesperson Ada Moss warned: “…”", "Ada Moss", "spokesperson", "AQUA"),
        ("According to Ada Moss, director of Aqua, “…”", "Ada Moss", "director", "Aqua"),
        ("“…,” according to Ada Moss of Aqua.", "Ada Moss", None, "Aqua"),
        ("Ada Moss told reporters: “…”", "Ada Moss", None, None),
        ("In the words of Ada Moss: “…”", "Ada Moss", None, None),
        ("As Ada Moss put it, “…”", "Ada Moss", None, None),
        ("Ada Moss: “…”", "Ada Moss", None, None),
        ("Ada Moss (AQUA): “…”", "Ada Moss", None, "AQUA"),
        ("On 12 May Dr Ada Moss said: “…”", "Ada Moss", None, None),
        ("After a talk with Ben Holt, Ada Moss said: “…”", "Ada Moss", None, None),
        ("“…,” said the group’s director, Ada Moss.", "Ada Moss", "director", "group"),
        ("Minister of Justice Ada Moss said: “…”", "Ada Moss", "Minister of Justice", None),
        ("Ada Moss, Minister of Justice, said: “…”", "Ada Moss", "Minister of Justice", None),
        ("“…,” said Ada Moss and Ben Holt.", "Ada Moss and Ben Holt", None, None),
        ("The association said: “…”", "The association", None, None),
        ("“…,” the association said in a letter.", "the association", None, None),
        ("In a letter, the European Commission said: “…”", "European Commission", None,
         "European Commission"),
        ("A spokesperson for the Works Ministry said: “…”",
         "A spokesperson for the Works Ministry", "spokesperson", "Works Ministry"),
        ("“…” — Ada Moss, Director, Aqua", "Ada Moss", "Director", "Aqua"),
        ("“…”\n— Ada Moss, Director, Aqua", "Ada Moss", "Director", "Aqua"),
    ],
)  # fmt: skip
def test_the_speaker_is_named_in_many_ways(
    paragraph: str, speaker: str, role: str | None, organisation: str | None
) -> None:
    (quote,) = quotes(paragraph.replace("…", NEED.rstrip(".") if "…,” " in paragraph else NEED))
    assert (quote.speaker, quote.role, quote.organisation) == (speaker, role, organisation)


@pytest.mark.parametrize(
    ("language", "paragraph", "expected"),
    [
        ("de", "„Es reicht“, sagt die Sprecherin Eva Muster.", [("Es reicht", "Eva Muster")]),
        ("de", "Dazu erklärt der Vorsitzende Max Muster: „Es reicht.“",
         [("Es reicht.", "Max Muster")]),
        ("de", "»Es reicht«, hat Eva Muster gesagt.", [("Es reicht", "Eva Muster")]),
        ("de", "„Es“, so Eva Muster, „reicht.“", [("Es", "Eva Muster"), ("reicht.", "Eva Muster")]),
        ("de", "„Es reicht“, heißt es im Brief.", [("Es reicht", None)]),
        ("fr", "« Assez, a dit Ève Modèle. Il faut une loi. »",
         [("Assez, a dit Ève Modèle. Il faut une loi.", "Ève Modèle")]),
        ("fr", "Ève Modèle a répondu : « Assez. »", [("Assez.", "Ève Modèle")]),
        ("fr", "– Il faut agir, dit Ève Modèle, maire de Lens.", [("Il faut agir", "Ève Modèle")]),
        ("es", "—Basta ya —dijo Eva Modelo—. Es tarde.",
         [("Basta ya", "Eva Modelo"), ("Es tarde.", "Eva Modelo")]),
        ("it", "«Basta - spiega Eva Modello, sindaca di Lucca -. È tardi».",
         [("Basta - spiega Eva Modello, sindaca di Lucca -. È tardi", "Eva Modello")]),
        ("nl", "‘’s Avonds is het stil’, zegt Eva de Wit.",
         [("’s Avonds is het stil", "Eva de Wit")]),
        ("pt", "— Chega — disse Eva Modelo. — É tarde.",
         [("Chega", "Eva Modelo"), ("É tarde.", "Eva Modelo")]),
        ("pl", "– Dość tego – mówi Ewa Wzór. – Jest późno.",
         [("Dość tego", "Ewa Wzór"), ("Jest późno.", "Ewa Wzór")]),
    ],
)  # fmt: skip
def test_every_language_has_its_own_marks_and_verbs(
    language: str, paragraph: str, expected: list[tuple[str, str]]
) -> None:
    assert said(paragraph, language=language) == expected


@pytest.mark.parametrize(
    ("language", "paragraph", "speaker"),
    [
        ("en", "“We need a bridge,” shrugged Ada Moss, a pilot.", "Ada Moss"),
        ("en", "Ada Moss rejects the plan and says: “We need a bridge.”", "Ada Moss"),
        ("de", "„Das reicht uns nicht“, sagt Architektin Eva Muster.", "Eva Muster"),
        ("de", "Zur neuen Reform der Schulen sagt Eva Muster: „Das reicht nicht.“", "Eva Muster"),
        ("fr", "« Il faut agir », souffle Ève d’Arcy, émue.", "Ève d’Arcy"),
        ("fr", "« Il faut agir », explique pour sa part Ève Le Goff.", "Ève Le Goff"),
        ("es", "«Basta ya de ruido», afirmó este lunes Eva Modelo.", "Eva Modelo"),
        ("it", "«Adesso basta così», osserva la restauratrice Eva Modello.", "Eva Modello"),
        ("nl", "‘Dit moet stoppen’, zegt Rob van ’t Veer.", "Rob van ’t Veer"),
        ("pt", "“Chega de barulho”, diz a tecelã Eva Modelo.", "Eva Modelo"),
        ("pl", "Zdaniem Marka Dudka „miasto powinno dać więcej”.", "Marek Dudek"),
        ("pl", "Zdaniem Ewy Jasińskiej „miasto powinno dać więcej”.", "Ewa Jasińska"),
    ],
)  # fmt: skip
def test_a_name_is_found_behind_words_that_are_not_known(
    language: str, paragraph: str, speaker: str
) -> None:
    assert [name for _, name in said(paragraph, language=language)] == [speaker]


def test_part_of_a_surname_stands_for_the_person_named_before() -> None:
    first = "“Basta ya”, dijo Eva Modelo Quispe."
    found = said(first, "“Hoy no”, dijo Modelo.", language="es")
    assert [name for _, name in found] == ["Eva Modelo Quispe"] * 2


def test_an_office_stands_for_the_one_person_who_holds_it() -> None:
    text = "Transport Minister Ada Moss opened the line."
    assert said(text, f"The minister said: “{NEED}”") == [(NEED, "Ada Moss")]
    assert said(f"The minister said: “{NEED}”") == [(NEED, "The minister")]


def test_reported_speech_in_german_is_the_person_named_last() -> None:
    found = said("Eva Muster klagte. Der Platz sei „auf Dauer viel zu klein“.", language="de")
    assert found == [("auf Dauer viel zu klein", "Eva Muster")]


def test_what_a_banner_bears_is_nobodys_words() -> None:
    assert said("They held a banner that said “We need a new bridge.”") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "The “experts” slept while the “guests” ate.",
        "The film “Never Again” was shown in May.",
        "Her report, “The Long Road Home”, says that the law is bad.",
        "Ada Moss said the “guest list” was a disgrace.",
        "They call it “progress”, and they said “no” to us.",
        "The word “migrant”, said Ada Moss, is not an insult.",
        "Ada “The Rock” Moss said that the show goes on.",
        "Nothing was said, and nobody’s words are here.",
        "A 12\" pipe, the '90s, the boys' club.",
    ],
)
def test_expressions_titles_and_nicknames_are_nobodys_words(paragraph: str) -> None:
    assert quotes(paragraph) == ()


def test_a_short_answer_is_a_quotation_when_somebody_gives_it() -> None:
    assert said("“Never,” said Ada Moss.") == [("Never,", "Ada Moss")]


def test_part_of_a_sentence_is_a_quotation_when_the_sentence_says_whose() -> None:
    found = said("Ada Moss told the council that it was “a bridge to nowhere at all”.")
    assert found == [("a bridge to nowhere at all", "Ada Moss")]


def test_a_quotation_split_by_its_attribution_is_two_of_the_same_speaker() -> None:
    found = said("“I,” said Ada Moss, “will stay.” She smiled. “Here.”")
    assert found[:2] == [("I,", "Ada Moss"), ("will stay.", "Ada Moss")]
    found = said("“We will stay,” said Ada Moss. “Right here.”")
    assert found == [("We will stay,", "Ada Moss"), ("Right here.", "Ada Moss")]


def test_a_surname_stands_for_the_person_named_before() -> None:
    found = quotes(
        "Ada Moss, director of Aqua, met the council.", f"“{NEED}” Moss said.", f"Moss: “{NEED}”"
    )
    assert [(q.speaker, q.role, q.organisation) for q in found] == [
        ("Ada Moss", "director", "Aqua")
    ] * 2


def test_a_pronoun_stands_for_the_last_speaker_where_that_is_clear() -> None:
    talk = f"“{NEED}” she added."
    assert said(f"“{NEED}” said Ada Moss.", talk)[1] == (NEED, "Ada Moss")
    assert said("Ada Moss runs Aqua. " + talk) == [(NEED, "Ada Moss")]
    assert said(f"“{NEED}” said Ada Moss.", "The day went on.", talk)[1] == (NEED, "Ada Moss")
    assert said(talk) == [(NEED, None)]


def test_an_attribution_may_stand_in_the_paragraph_before_or_below() -> None:
    assert said("Ada Moss said:", f"“{NEED}”") == [(NEED, "Ada Moss")]
    assert said(f"“{NEED}”", "— Ada Moss, Aqua") == [(NEED, "Ada Moss")]


def test_a_paragraph_of_nothing_but_quoted_sentences_is_kept_without_a_speaker() -> None:
    assert said("It rained.", f"“{NEED}”") == [(NEED, None)]


def test_a_quotation_over_paragraphs_ends_in_the_block_of_its_last_mark() -> None:
    (quote,) = quotes("Ada Moss said: “One is here.", "“Two is here.", "“Three.” It rained.")
    assert quote.text == "One is here.\n\nTwo is here.\n\nThree."
    assert (quote.block, quote.start, quote.end) == (0, 16, 7)
    assert quote.speaker == "Ada Moss"


def test_a_missing_closing_mark_costs_nothing_where_the_speaker_is_named() -> None:
    assert said(f"Ada Moss said: “{NEED}", "It rained.") == [(NEED, "Ada Moss")]
    assert said(f"A thing “{NEED}", "It rained.") == []


def test_a_block_quotation_is_quoted_whole_with_the_credit_below_it() -> None:
    blocks = (
        Paragraph("It rained."),
        Quotation("We need a bridge, and soon."),
        Quotation("Nobody can swim here."),
        Quotation("— Ada Moss, Director, Aqua"),
    )
    (quote,) = find_quotes(blocks, "en")
    assert quote.text == "We need a bridge, and soon.\n\nNobody can swim here."
    assert (quote.block, quote.speaker, quote.role) == (1, "Ada Moss", "Director")
    (quote,) = find_quotes((Paragraph("Ada Moss wrote:"), blocks[1]), "en")
    assert (quote.text, quote.speaker) == (blocks[1].text, "Ada Moss")
    (quote,) = find_quotes((Quotation("We need a bridge, and soon.\n— Ada Moss"),), "en")
    assert (quote.text, quote.speaker) == ("We need a bridge, and soon.", "Ada Moss")


def test_items_and_headings_are_read_and_tables_are_not() -> None:
    line = f"Ada Moss said: “{NEED}”"
    blocks = (Heading(line), Table(((line,),)), Rule(), Item(line))
    assert [(q.block, q.text) for q in find_quotes(blocks, "en")] == [(0, NEED), (3, NEED)]


def test_a_language_is_known_by_its_words_whatever_the_page_says() -> None:
    text = (
        "„Es reicht jetzt wirklich“, sagte die Sprecherin Eva Muster, und sie ging mit den anderen."
    )
    assert said(text, language="en") == [("Es reicht jetzt wirklich", "Eva Muster")]


@given(
    st.lists(st.text("“”„\"«»‘’' ,.:–—\n", max_size=20) | st.sampled_from(
        ["said", "Ada Moss", "she", "according to", "“We need a bridge.”", "who", "director of",
         "(", ")", "— ", "sagte", "a-t-elle dit", ", ", ": "]
    ), max_size=30),
    st.sampled_from([None, "en", "de", "fr", "es", "it", "nl", "pt", "pl", "xx", ""]),
)  # fmt: skip
def test_any_text_is_read_and_offsets_hold_the_words(
    pieces: list[str], language: str | None
) -> None:
    texts = " ".join(pieces).split("\n")
    for quote in quotes(*texts, language=language):
        assert quote.text.strip()
        if "\n\n" not in quote.text:
            assert texts[quote.block][quote.start : quote.end] == quote.text


@pytest.mark.parametrize(
    "text",
    [
        "“" * 100_000, '"' * 100_000, "’" * 100_000, "it's " * 50_000, "“”" * 50_000,
        "«» " * 30_000, "“We, " * 30_000, "– said Ada " * 20_000, "A" * 200_000 + " said “no”",
        "“a” said " + "Ada and Ben Holt " * 10_000, "Ab, Cd Ef, " * 10_000 + f"“{NEED}” said Moss.",
        "“a” said " * 10_000, "workers' 'x " * 20_000, ". " * 100_000 + f"“{NEED}”",
    ],
    ids=range(14),
)  # fmt: skip
def test_hostile_texts_are_read_too(text: str) -> None:
    assert len(quotes(text)) <= len(text)


def test_a_text_without_marks_loads_nothing() -> None:
    code = (
        "import sys\n"
        "from tui_reader.statement.model import Paragraph\n"
        "from tui_reader.statement.quotes import find_quotes\n"
        "find_quotes((Paragraph('Plain words.'),), 'en')\n"
        "print([name for name in sys.modules if 'statement.quotes.' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (f"Cara Lund MP, a nurse, was firm. “{NEED}” she told the House.", "Cara Lund"),
        (f"Eine Sprecherin der Stadt sagte auf Anfrage: „{NEED}“", "Eine Sprecherin der Stadt"),
    ],
)
def test_letters_after_a_name_and_an_aside_after_a_verb_name_nobody(
    paragraph: str, speaker: str
) -> None:
    assert {who for _, who in said(paragraph)} == {speaker}


@pytest.mark.parametrize(
    ("language", "paragraph", "words"),
    [
        ("en", "The mill accused the town of “dumping its sludge at our gate”.",
         "dumping its sludge at our gate"),
        ("de", "Die Mühle empfahl dem Ort, künftig „jede Fuhre vorher anzumelden“.",
         "jede Fuhre vorher anzumelden"),
        ("fr", "Le moulin a fait savoir que le puits fermerait « jusqu’à la fin des pluies ».",
         "jusqu’à la fin des pluies"),
        ("es", "La norma fija que el molino debe «avisar antes de cada descarga».",
         "avisar antes de cada descarga"),
        ("it", "Il mulino ha espresso «piena fiducia nei vicini della valle».",
         "piena fiducia nei vicini della valle"),
        ("nl", "Sluiting zou “voor elk gezin in het dal nadelig” zijn.",
         "voor elk gezin in het dal nadelig"),
        ("pt", "O regulamento fixa que o moinho deve “avisar antes de cada descarga”.",
         "avisar antes de cada descarga"),
        ("pl", "Młyn miał tłumaczyć, że osad „wypłynął bez niczyjej winy”.",
         "wypłynął bez niczyjej winy"),
    ],
)  # fmt: skip
def test_several_words_woven_into_a_sentence_are_quoted_whatever_its_verb(
    language: str, paragraph: str, words: str
) -> None:
    assert [text for text, _ in said(paragraph, language=language)] == [words]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "The mill keeps its “pay as you go” tariff."),
        ("en", "Ada Moss told us of a family known as “the Millers”."),
        ("de", "Am Rand des Programms „Wald fährt vor“ sprach Eva Muster."),
        ("de", "Eva Muster sagte, das Förderprogramm „Wald fährt vor“ ende."),
        ("es", "Eva Modelo dijo que los vecinos, conocidos como «los Molineros», se van."),
        ("nl", "Eva de Wit zei dat het steunprogramma ‘Sterk in het dal’ stopt."),
    ],
)
def test_names_and_expressions_are_nobodys_words_beside_a_verb_of_saying(
    language: str, paragraph: str
) -> None:
    assert said(paragraph, language=language) == []
