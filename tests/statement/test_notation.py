"""Raised and lowered numbers, crossed out words and formulas mean what they meant on the page."""

from __future__ import annotations

import pytest

from tests.statement.html_pages import article, read
from tui_reader.statement import markdown
from tui_reader.statement.formulas import from_tex
from tui_reader.statement.model import spans_of

MATH = "<math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></math>"


def line(markup: str) -> str:
    """What becomes of a paragraph with some markup in it."""
    return read(article(f"<p>It says {markup} here.</p>")).blocks[1].text[8:-6]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("10<sup>6</sup>", "10⁶"),
        ("2<sup>-10</sup>", "2⁻¹⁰"),
        ("2<sup>n</sup>", "2ⁿ"),
        ("10<sup>1.5</sup>", "10^1.5"),
        ("<i>x</i><sup>2</sup>", "x²"),
        ("5 km<sup>2</sup>", "5 km²"),
        ("3<sup>1</sup>/<sub>2</sub>", "3 1/2"),
        ("$19<sup>99</sup>", "$19.99"),
        ("CO<sub>2</sub>", "CO2"),
        ("101<sub>2</sub>", "101₂"),
        ("a<sub>n+1</sub>", "aₙ₊₁"),
    ],
)
def test_a_raised_number_is_no_part_of_the_one_before_it(markup: str, expected: str) -> None:
    assert line(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("1<sup>st</sup>", "1st"),
        ("M<sup>me</sup>", "Mme"),
        ("n<sup>o</sup> 5", "no 5"),
        ("XX<sup>e</sup>", "XXe"),
        ("Acme<sup>TM</sup>", "AcmeTM"),
        ("so<sup>[4]</sup>", "so[4]"),
    ],
)
def test_raised_letters_stay_letters(markup: str, expected: str) -> None:
    assert line(markup) == expected


def test_the_mark_of_a_footnote_stays_one() -> None:
    block = read(article('<p>It was 10<sup><a href="#f1">1</a></sup> feet.</p>')).blocks[1]
    assert block.text == "It was 101 feet."
    assert [span.kind for span in spans_of(block)] == ["footnote"]


def test_what_was_crossed_out_is_left_out() -> None:
    assert line("<del>ten</del><ins>twelve</ins> ships, <s>10</s> 8 pounds") == (
        "twelve ships, 8 pounds"
    )


def test_a_line_that_is_crossed_out_as_a_whole_stays() -> None:
    items = "<ul><li><s>paint the railings</s></li><li>ask <s>all</s> the engineers</li></ul>"
    blocks = read(article(items)).blocks
    assert [block.text for block in blocks[1:-1]] == ["paint the railings", "ask the engineers"]


def test_raised_numbers_in_markdown() -> None:
    assert markdown.parse("It was 10<sup>6</sup> and 1<sup>st</sup>.").blocks[0].text == (
        "It was 10⁶ and 1st."
    )


DRAWN = """
<math>M</math>
<span class="mwe-math-element"><span style="display:none"><math>M</math></span></span>
<span class="mwe-math-element"><span style="display:none"><math>M</math></span><img alt="c"></span>
<span class="mwe-math-element"><img class="mwe-math-fallback-image-inline" alt="{E=mc^{2}}"></span>
<span class="katex"><span class="katex-mathml"><math>M</math></span><b aria-hidden>Emc2</b></span>
<span class="MathJax_Preview">E</span><script type="math/tex">E=mc^2</script>
<mjx-container><i>1</i><mjx-assistive-mml><math>M</math></mjx-assistive-mml></mjx-container>
"""


def test_what_is_crossed_out_in_markdown_is_left_out_too() -> None:
    text = "They pay ~~*ten* 10~~ 8 and <del>9</del> 7.\n\n~~Nobody paid.~~"
    assert [block.text for block in markdown.parse(text).blocks] == [
        "They pay 8 and 7.",
        "Nobody paid.",
    ]


@pytest.mark.parametrize("markup", DRAWN.strip().split("\n"))
def test_formulas_are_read_however_they_are_drawn(markup: str) -> None:
    assert line(markup.replace("<math>M</math>", MATH)) == "E=mc²"


def test_fractions_keep_their_parts_apart() -> None:
    half = "<mfrac><mn>1</mn><mn>2</mn></mfrac>"
    assert line(f"<math><mi>a</mi><mo>=</mo>{half}</math>") == "a=1/2"
    assert line(f"<math><mn>3</mn>{half}</math>") == "3 1/2"
    assert line(
        "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mi>b</mi></mfrac></math>"
    ) == ("(a+1)/b")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r"{\displaystyle E=mc^{2}}", "E=mc²"),
        (r"\frac{a+b}{2} \le \sqrt{x}", "(a+b)/2 ≤ √x"),
        (r"\alpha_{i} \in \mathbb{R}", "αᵢ ∈ R"),
        (r"\begin{matrix}a\end{matrix}", r"\begin{matrix}a\end{matrix}"),
        ("a_{b_{c}}", "a_(b_c)"),
    ],
)
def test_tex_is_made_legible_where_a_line_can_hold_it(source: str, expected: str) -> None:
    assert from_tex(source) == expected
