"""Marks are paired as people set them, the careless ones too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.statement.quotes.marks import find_marked


def marked(*texts: str | None) -> list[str]:
    return [each.text for each in find_marked(texts)]


@pytest.mark.parametrize(
    "text",
    [
        "x “in here” y", 'x "in here" y', "x „in here“ y", "x „in here” y", "x «in here» y",
        "x »in here« y", "x « in here » y", "x «\u202fin here\u202f» y", "x ‘in here’ y",
        "x 'in here' y", "x ‚in here‘ y", "x ›in here‹ y", "x ,,in here” y", 'x „in here" y',
        "x ”in here” y", "(“in here”)", "–“in here”", "x »in here» y",
    ],
)  # fmt: skip
def test_every_typography_is_paired(text: str) -> None:
    assert marked(text) == ["in here"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“He said ‘no’ and “never” again”", ["He said ‘no’ and “never” again"]),
        ("„Er sagte ‚nein‘ dazu“ und ging", ["Er sagte ‚nein‘ dazu"]),
        ("« Il a dit “non” hier »", ["Il a dit “non” hier"]),
        ("'It's the workers' right,' she said", ["It's the workers' right,"]),
        ("‘The nurses’ hours aren’t safe’, he said", ["The nurses’ hours aren’t safe"]),
        ("‘’s Avonds is het stil’", ["’s Avonds is het stil"]),
        ("it was ‘a very poor week’", ["a very poor week"]),
        ("the '90s and rock ’n’ roll, the boys' club", []),
        ('a 12" pipe and 5\'10" tall', []),
        ("l’homme d’hier n’a qu’un mot", []),
    ],
)
def test_inner_marks_and_apostrophes_stay_in_the_words(text: str, words: list[str]) -> None:
    assert marked(text) == words


def test_a_quotation_goes_on_where_its_marks_are_opened_again() -> None:
    assert marked("“One.", "“Two.", "“Three.” End.") == ["One.\n\nTwo.\n\nThree."]
    assert marked("« Un.", "» Deux. »") == ["Un.\n\nDeux."]
    assert marked('"One.', '"Two." End.') == ["One.\n\nTwo."]


def test_a_quotation_may_run_on_without_new_marks() -> None:
    assert marked("“One.", "Two.", "Three.” End.") == ["One.\n\nTwo.\n\nThree."]


def test_an_opening_mark_that_nothing_closes_does_not_swallow_the_text() -> None:
    assert marked("“Lost. Then “kept” here.", "And “more” there.") == ["kept", "more"]


def test_a_block_without_text_ends_a_quotation() -> None:
    (quote,) = find_marked(["“One.", None, "“Two.”"])[:1]
    assert (quote.text, quote.closed) == ("One.", False)


def test_offsets_are_those_of_the_words() -> None:
    text = "x «\u202fin here\u202f» y"
    (quote,) = find_marked([text])
    assert text[quote.start : quote.end] == "in here"
    assert text[quote.opening] == "«"
    assert text[quote.closing - 1] == "»"


@given(st.lists(st.text("“”„\"«»‹›‘’‚' a.,\nsS–", max_size=40), max_size=5))
def test_pairs_never_overlap_and_lie_within_their_blocks(texts: list[str]) -> None:
    place = (0, 0)
    for each in find_marked(texts):
        assert place <= (each.block, each.opening) <= (each.last, each.closing)
        assert 0 <= each.start <= len(texts[each.block])
        assert 0 <= each.end <= each.closing <= len(texts[each.last])
        if each.block == each.last:
            assert texts[each.block][each.start : each.end] == each.text
        place = (each.last, each.closing)


@pytest.mark.parametrize(
    ("first", "second"),
    [("“One.", "”Two.” End."), ("„One.", "“Two.“ End."), ("« One.", "» Two. » End.")],
)
def test_a_closing_mark_before_a_word_opens_a_paragraph_of_the_quotation_again(
    first: str, second: str
) -> None:
    assert marked(first, second) == ["One.\n\nTwo."]
