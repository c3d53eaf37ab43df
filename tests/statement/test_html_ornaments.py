"""What a page sets beside its words, and how it numbers them."""

from __future__ import annotations

import pytest

from tests.statement.html_pages import article, read, words
from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    spans_of,
)


def inner(markup: str, head: str = "") -> tuple[Block, ...]:
    return read(article(markup, head=head)).blocks[1:-1]


NUMBERED = """
<pre><i class=linenos>1</i>import sea\\n<i class=linenos>2</i>sea.go()</pre>
<table><tr><td class=ln><pre>1\\n2</pre></td><td><pre>import sea\\nsea.go()</pre></td></tr></table>
<div><pre><i class=lnt>1\\n</i><i class=lnt>2\\n</i></pre><pre>import sea\\nsea.go()</pre></div>
"""


@pytest.mark.parametrize("markup", NUMBERED.strip().split("\n"))
def test_the_numbers_of_lines_are_no_code(markup: str) -> None:
    assert inner(markup.replace("\\n", "\n")) == (Code("import sea\nsea.go()"),)


def test_numbers_that_are_code_stay() -> None:
    assert inner("<pre><span class='number'>1</span> + 1</pre>") == (Code("1 + 1"),)


@pytest.mark.parametrize("sign", ["#", "¶", "§", "🔗"])
def test_the_link_of_a_heading_to_itself_is_no_part_of_it(sign: str) -> None:
    link = f"<a href='#one'>{sign}</a>"
    words = "<p>The words of the part stand here.</p>"
    found = inner(f"<h2>{link}First part</h2>{words}<h2>Of C# {link}</h2>{words}")
    assert found[::2] == (Heading("First part"), Heading("Of C#"))


def test_the_source_of_a_quotation_is_kept() -> None:
    said = "<p>We are sorry.</p><footer>— <cite>Port Authority</cite></footer>"
    found = inner(f"<p>They said this of it:</p><blockquote>{said}</blockquote>")[1:]
    assert [(type(each), each.text) for each in found] == [
        (Quotation, "We are sorry."),
        (Quotation, "— Port Authority"),
    ]


@pytest.mark.parametrize(
    ("attributes", "marks"),
    [
        ("", ["1.", "2.", "7.", "8."]),
        ("start='3'", ["3.", "4.", "7.", "8."]),
        ("reversed", ["4.", "3.", "7.", "6."]),
        ("type='a'", ["a)", "b)", "g)", "h)"]),
        ("type='I' start='4'", ["IV)", "V)", "VII)", "VIII)"]),
        ("type='A' start='27'", ["27.", "28.", "G)", "H)"]),
    ],
)
def test_items_are_numbered_as_the_list_says(attributes: str, marks: list[str]) -> None:
    items = "<li>Paint<li>Wash<li value=7>Rest<li>Go home"
    found = inner(f"<ol {attributes}>{items}</ol>")
    assert [each.marker for each in found if isinstance(each, Item)] == marks


def test_a_file_says_where_its_links_lead() -> None:
    head = "<link rel='canonical' href='https://c.example/a/'>"
    found = inner("<p>See <a href='b.html'>the plan</a> that was made.</p>", head)
    assert [span.url for span in spans_of(found[0])] == ["https://c.example/a/b.html"]
    found = inner("<p><img src='b.png' alt='The old bridge seen from the harbour'></p>", head)
    assert found == (Image("The old bridge seen from the harbour", "b.png"),)


@pytest.mark.parametrize("around", ["article", "main", "section", "header"])
def test_a_page_needs_no_tag_of_its_body(around: str) -> None:
    text = f"<p>{words(2)}</p><p>{words(2, 2)}</p>"
    page = f"<!doctype html><title>Ports</title><nav>Home</nav><{around}>{text}</{around}>"
    assert read(page).blocks == (Paragraph(words(2)), Paragraph(words(2, 2)))
    assert read(f"{page}<p>{words(3)}</p>").blocks[-1] == Paragraph(words(3))
