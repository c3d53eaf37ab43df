"""Settings: what is understood holds, and every problem says where it is and what is near."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader import paths
from tui_reader.actions import COMMANDS, GROUPS
from tui_reader.errors import SettingsError
from tui_reader.settings import INKS, Problem, Settings, load
from tui_reader.settings.example import example
from tui_reader.settings.reading import parse

ACTIONS = [each.id for each in COMMANDS]


def problems(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.what) for each in parse(text, ACTIONS)[1]]


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load(str(tmp_path / "config.toml"), ACTIONS) == (Settings(), ())


def test_what_is_set_holds() -> None:
    settings, wrong = parse(
        """
        [reading]
        measure = 60
        justify = true
        dates = "%d %B %Y"
        [screen]
        theme = "dusk"
        panels = ["contents"]
        [keys]
        export = "E"
        line-down = ["j", "ctrl+n", "?", "pagedown"]
        [themes.dusk]
        base = "sepia"
        page = "#1b1a22"
        """,
        ACTIONS,
    )
    assert wrong == ()
    assert (settings.measure, settings.justify, settings.dates) == (60, True, "%d %B %Y")
    assert (settings.theme, settings.panels) == ("dusk", ("contents",))
    assert settings.keys["export"] == ("E",)
    assert settings.keys["line-down"] == ("j", "ctrl+n", "question_mark", "pagedown")
    assert settings.themes["dusk"] == {"base": "sepia", "page": "#1b1a22"}


def test_every_problem_has_its_line_and_the_nearest_name() -> None:
    text = """[reading]
measur = 60
justify = "yes"

[screen]
theme = "sepa"
[keys]
exprt = "x"
export = "ctrl+nothing"
[colours]
"""
    assert problems(text) == [
        (2, "reading.measur is not known; did you mean measure?"),
        (3, "reading.justify is true or false"),
        (6, "screen.theme names no theme; did you mean sepia?"),
        (8, "keys.exprt is not known; did you mean export?"),
        (9, "keys.export: there is no key “ctrl+nothing”"),
        (10, "colours is not known"),
    ]


def test_what_is_right_holds_beside_what_is_wrong() -> None:
    settings, wrong = parse("[reading]\nmeasure = 60\njustify = 3\n", ACTIONS)
    assert settings.measure == 60
    assert len(wrong) == 1


def test_a_key_for_two_actions_is_a_problem() -> None:
    text = '[keys]\nexport = "x"\nopen = ["O", "x"]\n'
    assert problems(text) == [(3, "keys.open: “x” is the key of export already")]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("[reading\n", 1, "is not TOML"),
        ("a = 1\nb = \n", 2, "is not TOML"),
        ("reading = 3\n", 1, "reading is a table"),
        ("[reading]\nmeasure = true\n", 2, "from 30 to 200"),
        ("[themes.x]\npage = 'red'\n", 2, "is a colour"),
        ("[themes.x]\nbase = 'dusk'\n", 2, "is one of"),
        ("[keys]\nopen = 5\n", 2, "is a key or a list of keys"),
        ("[reading]\ndates = '%Q'\n", 2, "form of date"),
    ],
)
def test_each_kind_of_problem_is_said(text: str, line: int, what: str) -> None:
    ((found, said),) = problems(text)
    assert found == line
    assert what in said


def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"# fine\n\xff\xfe")
    assert load(str(path), ACTIONS) == (Settings(), (Problem("is not UTF-8 here", 2),))


def test_a_file_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(str(tmp_path), ACTIONS)


def test_the_bundled_example_is_what_the_code_says() -> None:
    assert Path(paths.asset("config.example.toml")).read_text() == example(GROUPS)


def test_the_example_holds_nothing_but_the_defaults_when_all_of_it_is_said() -> None:
    lines = [line for line in example(GROUPS).splitlines() if " = " in line or "[" in line[:3]]
    said = "\n".join(line.removeprefix("# ") for line in lines)
    settings, wrong = parse(said, ACTIONS)
    assert wrong == ()
    assert settings.measure == Settings().measure
    assert set(settings.keys) == set(ACTIONS)
    assert set(settings.themes["dusk"]) <= {"base", *INKS}


@given(st.text(max_size=80))
def test_no_text_at_all_is_too_much(text: str) -> None:
    settings, _ = parse(text, ACTIONS)
    assert isinstance(settings, Settings)


def test_the_web_the_consent_and_cookies_can_be_set() -> None:
    settings, wrong = parse(
        """
        [web]
        connect = 5
        megabytes = 50
        [consent]
        days = 30
        cookie_database = "~/cookies.csv"
        [cookies]
        session_token = "necessary"
        "_shop_*" = "functional"
        """,
        ACTIONS,
    )
    assert wrong == ()
    assert (settings.connect, settings.megabytes, settings.days) == (5, 50, 30)
    assert settings.cookie_database == "~/cookies.csv"
    assert settings.cookies == {"session_token": "necessary", "_shop_*": "functional"}


def test_a_cookie_of_no_category_is_a_problem_with_its_line() -> None:
    assert problems('[cookies]\na = "functional"\nb = "analitics"\n') == [
        (3, "cookies.b is no category; did you mean analytics?")
    ]
    assert problems("[web]\nconnect = 0\n") == [(2, "web.connect is a number from 1 to 600")]
