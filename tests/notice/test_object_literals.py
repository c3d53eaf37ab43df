"""Settings in scripts read as data, never run."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.notice.object_literals import UNREAD, read, read_arguments


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("{a: 1, 'b': \"x\", c: [true, null,],}", {"a": 1, "b": "x", "c": [True, None]}),
        ("{/* one */ a: 'x', // two\n b: 'y'}", {"a": "x", "b": "y"}),
        (r"{a: 'caf\u00e9 \x41 \u{1F600}', b: 'it\'s'}", {"a": "café A 😀", "b": "it's"}),
        (r'{"a": "\ud83d\ude00", "b": "\ud83d"}', {"a": "😀", "b": "\ufffd"}),
        ("{a: 'one ' + name + \"two\" + ' three'}", {"a": "one two three"}),
        ("{a: `line ${x} end`}", {"a": "line  end"}),
        ("{on: !0, off: !1}", {"on": True, "off": False}),
        ("{a: /[}/]x/gi, b: 1}", {"a": "[}/]x", "b": 1}),
        ("{f: function (a) { return {b: '}'}; }, g: (x) => { y() }, b: 1}",
         {"f": UNREAD, "g": UNREAD, "b": 1}),
        ("{m() { return 1 }, ...rest, short, b: 1}", {"b": 1}),
        ("{a: x ? 'y' : 'z', b: new Date(), c: call({d: 1}), e: 1}",
         {"a": UNREAD, "b": UNREAD, "c": UNREAD, "e": 1}),
        ("{a: {b: 'x', c: 'unfinished", {"a": {"b": "x"}}),
        ("{a: 1, b: [2, {c: 3}", {"a": 1, "b": [2, {"c": 3}]}),
        ("'only a string'", "only a string"),
        ("{a: [}", {"a": []}),
        ("{a: 1; b: 2}", {"a": 1}),
        ("[;]", [UNREAD]),
        ("[{a: 1]", [{"a": 1}]),
    ],
)  # fmt: skip
def test_what_is_data_is_read_and_the_rest_stepped_over(source: str, value: object) -> None:
    assert read(source)[0] == value


def test_the_end_of_a_value_is_told() -> None:
    source = "x = {a: 1}; y()"
    assert read(source, 4) == ({"a": 1}, 10)


def test_arguments_of_a_call_are_read_in_order() -> None:
    source = "show('It\\'s cookies', \"OK\", more, {a: 1}); next()"
    assert read_arguments(source, 5) == ["It's cookies", "OK", UNREAD, {"a": 1}]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JSON, st.booleans())
def test_all_json_is_understood(value: object, plain: bool) -> None:
    source = json.dumps({"value": value}, ensure_ascii=plain)
    assert read(source)[0] == {"value": value}


@given(st.text(alphabet="{}[]():,'\"`/\\a1 \n+*!;", max_size=60))
def test_no_text_is_an_error(source: str) -> None:
    read(source)
    read("{a: " + source)


@pytest.mark.parametrize(
    "part", ["[", "{a:", "{a:(", "/[", "'a'+", "`${", "/*", "!", "a,", "\\", "(/[", "{[", "x(", ";"]
)
def test_hostile_settings_are_read_to_their_end(part: str) -> None:
    read(part * 20_000)
    read("{a: " + part * 20_000)
