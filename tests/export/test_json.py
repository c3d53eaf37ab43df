"""JSON: the schema holds for everything that is exported."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from tests.export.readings import HOSTILE, READING
from tests.shared import LABELLED, PICUM, needs_labelled, needs_picum
from tests.statement.statements import statements
from tui_reader.export import Options, write
from tui_reader.page.model import Page
from tui_reader.page.open import BUNDLED, open_page
from tui_reader.statement.model import Image, Span, Statement, Table
from tui_reader.statement.split import Reading, split

SCHEMA = Path(__file__).parents[2] / "docs" / "export.schema.json"
VALIDATOR = Draft202012Validator(
    json.loads(SCHEMA.read_text()), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def exported(reading: Reading) -> dict[str, object]:
    made: dict[str, object] = json.loads(write(reading, "json", Options()))
    return made


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(VALIDATOR.schema)


@pytest.mark.parametrize("reading", [READING, HOSTILE], ids=["every block", "hostile"])
def test_the_schema_holds_for_every_kind_of_block(reading: Reading) -> None:
    VALIDATOR.validate(exported(reading))


@pytest.mark.parametrize("name", BUNDLED)
def test_the_schema_holds_for_the_bundled_statements(name: str) -> None:
    VALIDATOR.validate(exported(split(open_page(name))))


@settings(max_examples=30)
@given(statements())
def test_the_schema_holds_for_any_statement(statement: Statement) -> None:
    VALIDATOR.validate(exported(Reading(Page("-", b"", "text/plain"), statement)))


@needs_picum
def test_the_schema_holds_for_a_page_saved_as_text() -> None:
    VALIDATOR.validate(exported(split(open_page(str(PICUM)))))


@needs_labelled
def test_the_schema_holds_for_pages_of_the_web() -> None:
    for path in sorted(LABELLED.glob("*.html"))[::8]:
        VALIDATOR.validate(exported(split(open_page(str(path)))))


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 2},
        {"published": "2 May"},
        {"words": -1},
        {"blocks": [{"type": "heading", "text": "x"}]},
        {"blocks": [{"type": "verse", "text": "x"}]},
        {"blocks": [{"type": "paragraph", "text": "x", "level": 1}]},
        {"extra": 1},
    ],
)
def test_the_schema_refuses_what_is_not_an_export(change: dict[str, object]) -> None:
    assert not VALIDATOR.is_valid({**exported(READING), **change})


def test_a_picture_in_the_page_is_named_and_not_carried_along() -> None:
    statement = replace(READING.statement, blocks=(Image("A room", "data:image/png;base64,iVBO"),))
    made = exported(replace(READING, statement=statement, third_parties=()))
    assert made["blocks"] == [{"type": "image", "text": "A room", "alt": "A room", "url": ""}]


def test_an_object_says_everything_that_is_known() -> None:
    made = exported(READING)
    assert (made["organisation"], made["authors"], made["published"]) == (
        "Reading Rooms",
        ["Ana Pérez", "Jo Ek"],
        "2026-11-02",
    )
    assert made["links"] == [{"text": "report", "url": "https://example.org/report", "block": 0}]
    assert made["quotes"] == [
        {
            "text": "Nobody asked the readers.",
            "speaker": "Ana Pérez",
            "role": "chair",
            "organisation": None,
            "block": 5,
        }
    ]
    source = made["source"]
    assert isinstance(source, dict)
    assert source["retrieved"] == "2026-11-03T12:00:00Z"


def test_the_same_reading_gives_the_same_bytes() -> None:
    assert write(READING, "json", Options()) == write(READING, "json", Options())


def test_a_picture_that_nothing_describes_has_its_address() -> None:
    statement = replace(READING.statement, blocks=(Image("", "https://example.org/a.png"),))
    made = exported(replace(READING, statement=statement))
    url = "https://example.org/a.png"
    assert made["blocks"] == [{"type": "image", "text": "", "alt": "", "url": url}]
    assert VALIDATOR.is_valid(made)


def test_links_in_cells_are_among_the_links() -> None:
    table = Table((("Hull", "here"),), links=(Span(5, 9, "link", "https://example.org/h"),))
    made = exported(replace(READING, statement=replace(READING.statement, blocks=(table,))))
    assert made["links"] == [{"text": "here", "url": "https://example.org/h", "block": 0}]
