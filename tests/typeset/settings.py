"""Statements and settings that the properties of typesetting are tried on."""

from __future__ import annotations

from hypothesis import strategies as st

from tui_reader.statement.model import (
    Block,
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Rule,
    Span,
    Statement,
    Table,
)
from tui_reader.typeset.lines import Setting
from tui_reader.untrusted import neutralise

HIDDEN = "\u00ad\u200b"
_WORDS = [
    "word",
    "anti-trafficking",
    "a",
    "—",
    "« oui »",
    "https://a.example/b/c",
    "co\u00adop",
    "12.",
]
_WORDS += [
    "漢字、",
    "한국어",
    "👩‍👩‍👧",
    "e\u0301",
    "नमस्ते",
    "\t",
    "  ",
    "\n",
    "x" * 30,
    "–",
    "\u3000",
    "ｶﾞ",
]
any_text = st.text(st.characters(blacklist_categories=("Cs",)), max_size=120).map(neutralise)
worded_text = st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join)
texts = st.one_of(any_text, worded_text)
KINDS = st.sampled_from(["emphasis", "strong", "code", "link", "footnote"])
spans = st.lists(
    st.builds(Span, st.integers(0, 60), st.integers(0, 90), KINDS, st.just("https://a.example")),
    max_size=5,
).map(tuple)
rows = st.lists(st.lists(texts, max_size=4).map(tuple), max_size=5).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, texts, spans),
    st.builds(Heading, texts, st.integers(1, 6), spans),
    st.builds(Quotation, texts, st.integers(1, 30), spans),
    st.builds(Item, texts, st.integers(0, 30), st.sampled_from(["-", "3.", "[x]", ""]), spans),
    st.builds(Table, rows, st.booleans()),
    st.builds(Code, texts),
    st.builds(Image, texts, st.just("https://a.example/i.png")),
    st.just(Rule()),
)
statements = st.builds(
    Statement,
    texts.map(lambda text: text.replace("\n", " ")),
    st.lists(blocks, max_size=6).map(tuple),
    st.sampled_from([None, "Harbour Office"]),
)
settings_of_lines = st.builds(
    Setting,
    st.integers(1, 100),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, "en", "de", "tlh"]),
    st.booleans(),
)
