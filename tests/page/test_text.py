"""Bytes become text: marks, names, detection, and what is no text at all."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.page.model import Page
from tui_reader.page.text import decode, looks_binary

GERMAN = "Die Lesesäle fordern größere Räume – „für alle“, heißt es in der Erklärung."
FRENCH = "L’association a demandé que les bibliothèques soient ouvertes le dimanche, même l’été."
SPANISH = "La asociación pide más horas: «así no», señaló Ana Núñez."
SWEDISH = "Föreningen för läsesalar kräver att biblioteken hålls öppna på söndagar."
POLISH = "Związek czytelni żąda, by każda biblioteka była otwarta w niedzielę, powiedział rzecznik."
SLOVENE = "Zveza čitalnic zahteva, da so knjižnice odprte ob nedeljah, še več ur za vse bralce."
ENGLISH = "Town libraries ask for Sunday hours."
RUSSIAN = "Союз читален требует, чтобы библиотеки работали по воскресеньям."
GREEK = "Ο σύνδεσμος ζητά να είναι ανοιχτές οι βιβλιοθήκες την Κυριακή."
JAPANESE = "図書館は日曜日も開館すべきだと読書室協会は主張しています。"


def text_of(body: bytes, media_type: str = "text/plain", charset: str | None = None) -> str:
    return decode(Page("-", body, media_type, charset)).text


@pytest.mark.parametrize(
    ("words", "charset"),
    [
        (GERMAN, "cp1252"), (FRENCH, "cp1252"), (SPANISH, "cp1252"), (SWEDISH, "cp1252"),
        (POLISH, "cp1250"), (POLISH, "iso8859-2"), (SLOVENE, "cp1250"), (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"), (GREEK, "cp1253"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"),
        (GERMAN, "utf-8"), (GERMAN, "utf-16"), (GERMAN, "utf-16-le"), (GERMAN, "utf-16-be"),
    ],
)  # fmt: skip
def test_a_character_set_that_nobody_names_is_found(words: str, charset: str) -> None:
    assert text_of(words.encode(charset)) == words
    assert text_of((words * 50).encode(charset)) == words * 50


@pytest.mark.parametrize(
    "words",
    ["Für „Räume“ – und € 5.\n\nNoch ein Absatz über Bücher.", "Niñas, café: ¿qué?",
     "Heiˆ mit für „Zitat“ – und € 5\n\nNoch ein Absatz mit Ümlauten und mehr."],
)  # fmt: skip
def test_a_short_text_of_the_west_is_not_taken_for_another_alphabet(words: str) -> None:
    assert text_of(words.encode("cp1252")) == words


@pytest.mark.parametrize("words", [RUSSIAN, GREEK, f"# {ENGLISH}\n\n{RUSSIAN}"])
@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_alphabets_in_two_bytes_a_character_need_no_mark(words: str, charset: str) -> None:
    assert looks_binary(words.encode(charset)) is None
    assert text_of(words.encode(charset)) == words


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_ascii_in_two_bytes_a_character_is_not_taken_for_utf8(charset: str) -> None:
    assert text_of(ENGLISH.encode(charset)) == ENGLISH
    assert text_of(f"<p>{ENGLISH}".encode(charset), "text/html") == f"<p>{ENGLISH}"


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, charset: str) -> None:
    assert text_of(mark + GERMAN.encode(charset), charset="cp1251") == GERMAN


def test_the_name_from_outside_comes_before_the_one_in_the_page() -> None:
    body = b'<meta charset="koi8-r">' + RUSSIAN.encode("cp1251")
    assert text_of(body, "text/html", "windows-1251").endswith(RUSSIAN)
    assert not text_of(body, "text/html").endswith(RUSSIAN)


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="windows-1250">',
        "<META http-equiv=Content-Type content='text/html; charset=windows-1250'>",
        '<?xml version="1.0" encoding="windows-1250"?>',
    ],
)
def test_a_page_names_its_character_set(head: str) -> None:
    assert text_of((head + SLOVENE).encode("cp1250"), "text/html") == head + SLOVENE


def test_names_mean_what_browsers_take_them_for() -> None:
    assert text_of("„So“ – gut".encode("cp1252"), charset="iso-8859-1") == "„So“ – gut"
    assert text_of("„So“ – gut".encode("cp1252"), charset="us-ascii") == "„So“ – gut"


def test_a_page_in_utf8_that_names_another_set_is_read_as_utf8() -> None:
    assert text_of(GERMAN.encode(), charset="iso-8859-1") == GERMAN
    assert text_of(b"<meta charset=utf-16>" + GERMAN.encode(), "text/html").endswith(GERMAN)


@pytest.mark.parametrize("name", ["", "no-such-set", "base64", "utf-8; x", "rot13", "idna"])
def test_a_name_that_means_nothing_is_passed_over(name: str) -> None:
    assert text_of(GERMAN.encode(), charset=name) == GERMAN


def test_bytes_that_make_no_sense_are_replaced_and_that_is_known() -> None:
    damaged = GERMAN.encode() * 9 + b"\xff\xfe " + GERMAN.encode()
    read = decode(Page("-", damaged, "text/plain"))
    assert (read.charset, read.replaced, read.text.count("\ufffd")) == ("utf-8", True, 2)
    ascii_damaged = b"Reading rooms in f\xff\xferty towns ask for hours. " * 3
    assert decode(Page("-", ascii_damaged, "text/plain")).replaced


def test_a_replacement_character_that_was_written_is_none_of_ours() -> None:
    assert not decode(Page("-", "a \ufffd b".encode(), "text/plain")).replaced


def test_the_mark_at_the_end_of_old_texts_is_no_part_of_them() -> None:
    assert text_of(b"Words.\r\n\x1a\x1a") == "Words.\n"
    assert text_of("К".encode("utf-16-be"), charset="utf-16-be") == "К"


def test_what_escapes_is_neutralised() -> None:
    assert text_of(b"a\x1b[31mb\r\nc\x00") == "a␛[31mb\nc␀"


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"RIFF\x00\x00\x00\x00WEBP",
        b"\x00\x00\x00\x18ftypmp42", bytes(range(256)) * 20, b"\x7fELF\x02", b"\x00" * 100,
    ],
)  # fmt: skip
def test_what_is_no_text_is_told(body: bytes) -> None:
    assert looks_binary(body)


@pytest.mark.parametrize(
    "body",
    [b"", b"plain", GERMAN.encode("cp1252"), GERMAN.encode("utf-16"), b"a\x00b" + b"text " * 99],
)
def test_what_is_text_is_no_data(body: bytes) -> None:
    assert looks_binary(body) is None


@given(st.binary(max_size=400), st.sampled_from(["text/plain", "text/html"]))
def test_any_bytes_become_text_that_is_safe(body: bytes, media_type: str) -> None:
    text = text_of(body, media_type)
    assert not any(c < " " and c not in "\t\n" for c in text)
    assert "\x1b" not in text
