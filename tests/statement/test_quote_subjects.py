"""Whose words they are where a clause, a bracket or an age stands between name and verb."""

from __future__ import annotations

import pytest

from tests.statement.test_quotes import said
from tui_reader.statement.model import Paragraph
from tui_reader.statement.quotes import find_quotes


@pytest.mark.parametrize(
    ("paragraph", "words", "speaker"),
    [
        (
            "Gary Moss had little time for the award, which he described as “a bit of a joke”.",
            "a bit of a joke",
            "Gary Moss",
        ),
        (
            "Ann Smith voted for the deal, which Robert Lee called “a bad bargain for all”.",
            "a bad bargain for all",
            "Robert Lee",
        ),
        (
            "The plan was drawn by Robert Lee, who called it “a good bargain for all”.",
            "a good bargain for all",
            "Robert Lee",
        ),
        (
            "But Cllr Roy Lane (Ind, Westgate) warned of the cost. “We were told two,” he said.",
            "We were told two,",
            "Roy Lane",
        ),
        (
            "Anna Moss came on at the break. ‘I saw it late,’ grinned the 19-year-old.",
            "I saw it late,",
            "Anna Moss",
        ),
    ],
)
def test_a_clause_a_bracket_or_an_age_hides_nobody(
    paragraph: str, words: str, speaker: str
) -> None:
    assert (words, speaker) in said(paragraph, language="en")


def test_a_name_before_a_noun_for_a_person_is_no_persons() -> None:
    first = "Rovers had looked tired. Rovers boss Stella Hart, new this year, has won three."
    second = "“I read nothing,” she said. “We climbed with Ashen Rovers before.”"
    found = said("Ashen Rovers won again.", first, second, language="en")
    assert found[0] == ("I read nothing,", "Stella Hart")


@pytest.mark.parametrize(
    "paragraph",
    [
        "'I've been here for years and I'm tired,' said Anna Moss.",
        "'I'd like to tell you all about it,' said Anna Moss.",
        "Anna Moss said: '30 years is a long time in one job.'",
    ],
)
def test_a_mark_before_a_short_form_or_a_figure_opens_a_quotation(paragraph: str) -> None:
    assert [speaker for _, speaker in said(paragraph, language="en")] == ["Anna Moss"]


def test_so_called_and_known_in_a_trade_lead_to_names() -> None:
    text = "Beth Moss called it “a call to us all” and wrote of so-called “light pollution” too."
    assert [words for words, _ in said(text, language="en")] == ["a call to us all"]
    text = "The board gave her what is known in football as “the vote of confidence”."
    assert said(text, language="en") == []


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("“I never learned to sit down”: an afternoon with Anna Moss", 1),
        ("“I never learned to sit down”", 1),
        ("“Never Let Me Go Again”: a visit", 0),
        ("“Green line” opens", 0),
    ],
)
def test_a_sentence_that_is_a_title_is_speech(title: str, count: int) -> None:
    found = find_quotes((Paragraph("The kettle is on the stove."),), "en", title=title)
    assert len(found) == count


@pytest.mark.parametrize(
    ("paragraph", "words", "speaker"),
    [
        (
            "Der Vertrag sei „in gutem Einvernehmen“ aufgelöst worden, sagte Anna Krüger.",
            "in gutem Einvernehmen",
            "Anna Krüger",
        ),
        (
            "Der Vertrag sei „in gutem Einvernehmen“ gelöst worden, teilte der Verein mit.",
            "in gutem Einvernehmen",
            "der Verein",
        ),
        (
            "Olaf Behrens war zufrieden. Das Gericht sei „in allem gefolgt“, sagte er.",
            "in allem gefolgt",
            "Olaf Behrens",
        ),
        (
            "Anna Krüger lehnte ab. Die Firma betreibe „Augenwischerei auf unsere Kosten“.",
            "Augenwischerei auf unsere Kosten",
            "Anna Krüger",
        ),
        (
            "Die Firma lehnte ab. Der Verein verhindere „jeden vernünftigen Kompromiss“.",
            "jeden vernünftigen Kompromiss",
            "Die Firma",
        ),
        (
            "Es sei „von vorgestern“, befand Anna Krüger, weil Anreize fehlten.",
            "von vorgestern",
            "Anna Krüger",
        ),
    ],
)
def test_the_subject_of_german_reported_speech_is_not_who_speaks(
    paragraph: str, words: str, speaker: str
) -> None:
    assert said(paragraph, language="de") == [(words, speaker)]


def test_what_people_call_somebody_is_nobodys_words() -> None:
    assert said("Im Dorf nannte man das Duo nur „die Zwillinge“.", language="de") == []


def test_a_dutch_subject_ends_before_an_object() -> None:
    text = "‘Dat klopt helemaal niet’, hield de voorzitter van de rechtbank hem voor."
    assert said(text, language="nl") == [
        ("Dat klopt helemaal niet", "de voorzitter van de rechtbank")
    ]
    text = "Het contract is “in goed overleg” ontbonden, zei Anna de Wit."
    assert said(text, language="nl") == [("in goed overleg", "Anna de Wit")]


@pytest.mark.parametrize(
    ("paragraph", "words", "speaker"),
    [
        (
            "Anna Moss has a book. Her publisher praised it. It is, she writes, “paint and tar”.",
            "paint and tar",
            "Anna Moss",
        ),
        (
            "The Haulage Operators' League said parking was “still seen as a luxury”.",
            "still seen as a luxury",
            "Haulage Operators' League",
        ),
        (
            "The authors caution that costs are “twice those of tar.” A plant, it is said, opens.",
            "twice those of tar.",
            "The authors",
        ),
    ],
)
def test_owners_leagues_and_stops_tell_who_speaks(paragraph: str, words: str, speaker: str) -> None:
    assert (words, speaker) in said(paragraph, language="en")


def test_a_pronoun_in_the_sentence_before_tells_who_answers() -> None:
    first = "“It is fine,” said Luis Hart. He left."
    second = "Anna Moss grew up by the sea. She thinks for a while. “He came to see me once.”"
    assert ("He came to see me once.", "Anna Moss") in said(first, second, language="en")


def test_what_a_dutch_report_says_is_nobody_elses() -> None:
    first = "“Dat valt niet uit te leggen”, zegt Ilse Bakker."
    second = "In het effectrapport staat dat de schade “tijdelijk en lokaal van aard” is."
    found = said(first, second, language="nl")
    assert found == [
        ("Dat valt niet uit te leggen", "Ilse Bakker"),
        ("tijdelijk en lokaal van aard", None),
    ]


def test_himself_is_no_given_name_in_polish() -> None:
    text = (
        "Samego Nowaka nie było na sali. Jan Nowak napisał: „Szanuję sąd, ale nie zmienię zdania”."
    )
    assert said(text, language="pl") == [("Szanuję sąd, ale nie zmienię zdania", "Jan Nowak")]
