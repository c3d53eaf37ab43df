"""`export`: formats, places, bad input, and the exit code of each failure."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from tests.cli.program import tui_reader

TITLE = "Town libraries ask for Sunday hours"
FIRST = "The association of reading rooms wants at least one library in each town open on Sundays."
SECOND = "Opening hours were cut in forty towns last year, and nobody had asked the readers."
PAGE = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n"
NOTICE_ONLY = """\
Customise Consent Preferences

We use cookies for several purposes and list them here.

Always Active

Necessary cookies keep the basic functions of this site running.

No cookies to display.

Functional cookies remember what you chose.

No cookies to display.

Analytical cookies count visits.

No cookies to display.

Reject AllSave My PreferencesAccept All
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "libraries.txt"
    path.write_text(PAGE)
    return path


def test_text_is_the_default_and_eighty_cells_wide(page: Path) -> None:
    lines = tui_reader("export", str(page)).out.splitlines()
    assert lines[0] == TITLE
    assert max(map(len, lines)) <= 80
    assert " ".join(" ".join(lines[3:]).split()) == f"{FIRST} {SECOND}"


def test_width_zero_writes_a_line_a_paragraph(page: Path) -> None:
    lines = tui_reader("export", str(page), "--width", "0").out.splitlines()
    assert FIRST in lines
    assert SECOND in lines


def test_json_holds_what_scripts_depend_on(page: Path) -> None:
    got = json.loads(tui_reader("export", str(page), "--to", "json").out)
    assert list(got) == [
        "schema", "title", "organisation", "authors", "published", "language", "source", "words",
        "reading_minutes", "blocks", "quotes", "links", "notice",
    ]  # fmt: skip
    assert (got["schema"], got["title"], got["notice"]) == (1, TITLE, None)
    assert [(b["type"], b["text"]) for b in got["blocks"]] == [
        ("paragraph", FIRST),
        ("paragraph", SECOND),
    ]
    assert list(got["source"]) == ["given", "url", "media_type", "retrieved", "sha256"]
    assert got["source"]["given"] == str(page)


def test_the_suffix_of_the_output_names_the_format(page: Path, tmp_path: Path) -> None:
    for suffix, begins in ((".md", f"# {TITLE}"), (".json", "{"), (".txt", TITLE)):
        target = tmp_path / f"out{suffix}"
        assert tui_reader("export", str(page), "-o", str(target)).code == 0
        assert target.read_text().startswith(begins)


def test_a_file_gets_the_same_bytes_as_stdout(page: Path, tmp_path: Path) -> None:
    for to in ("text", "markdown", "json", "html"):
        target = tmp_path / f"out.{to}"
        tui_reader("export", str(page), "--to", to, "-o", str(target))
        assert target.read_text() == tui_reader("export", str(page), "--to", to).out


def test_exported_text_read_again_is_the_same_statement(page: Path) -> None:
    for width in ("80", "40", "0"):
        text = tui_reader("export", str(page), "-w", width).out
        again = tui_reader("export", "-", "--to", "json", stdin=text.encode()).out
        before = tui_reader("export", str(page), "--to", "json").out
        assert json.loads(again)["blocks"] == json.loads(before)["blocks"]
        assert json.loads(again)["title"] == TITLE


@pytest.mark.parametrize(
    ("make", "code", "says"),
    [
        (lambda p: None, 1, "no such file; check the path"),
        (lambda p: p.mkdir(), 0, ""),
        (lambda p: p.write_bytes(b"%PDF-1.7\n\x00\x01"), 1, "PDF"),
        (lambda p: p.write_bytes(bytes(range(256)) * 50), 1, "not text"),
        (lambda p: p.write_bytes(b""), 3, "is empty"),
        (lambda p: p.write_bytes(b" \n\n\t\n"), 3, "is empty"),
        (lambda p: p.write_text(NOTICE_ONLY), 3, "consent notice"),
        (lambda p: p.write_bytes(gzip.compress(b"x" * 5000)[:30]), 1, "broken gzip"),
    ],
    ids=["missing", "empty directory", "PDF", "binary", "empty", "blank", "only a notice", "gzip"],
)
def test_bad_input_is_one_line_and_a_code(make, code: int, says: str, tmp_path: Path) -> None:
    path = tmp_path / "source"
    make(path)
    run = tui_reader("export", str(path))
    assert (run.code, run.out) == (code, "")
    assert says in run.err
    if says:
        assert run.err.startswith(f"tui-reader: {path}: ")
        assert run.err.count("\n") == 1


def test_reading_a_directory_on_its_own_is_an_error(tmp_path: Path) -> None:
    run = tui_reader(str(tmp_path))
    assert run.code == 1
    assert "is a directory" in run.err


@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
@pytest.mark.parametrize("frame", ["{}", "<html><body>{}</body></html>"])
def test_a_page_that_is_piped_in_is_known_by_its_elements(frame: str, charset: str) -> None:
    body = frame.format(f"<h1>{TITLE}</h1>\n<p>{FIRST}</p>\n<p>{SECOND}</p>\n")
    page = json.loads(tui_reader("export", "-", "--to", "json", stdin=body.encode(charset)).out)
    assert (page["source"]["media_type"], page["title"]) == ("text/html", TITLE)


def test_markdown_that_begins_with_an_element_is_no_page() -> None:
    body = f"<p align=center>\n\n# {TITLE}\n\n{FIRST}\n"
    page = json.loads(tui_reader("export", "-", "--to", "json", stdin=body.encode()).out)
    assert page["source"]["media_type"] == "text/plain"


def test_gzipped_text_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "libraries.txt.gz"
    path.write_bytes(gzip.compress(PAGE.encode()))
    assert tui_reader("export", str(path)).out.startswith(TITLE)


def test_bytes_that_are_not_utf8_are_replaced_and_said_once(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt"
    path.write_bytes(PAGE.encode().replace(b"forty", b"f\xff\xferty") * 3)
    run = tui_reader("export", str(path))
    assert run.code == 0
    assert "\ufffd" in run.out
    assert run.err.count("replaced") == 1


def test_escapes_reach_neither_stdout_nor_stderr(tmp_path: Path) -> None:
    path = tmp_path / "evil\x1b[31m\u202e.txt"
    path.write_text(f"Title\x1b]0;x\x07 of it\n\n{FIRST}\x1b[2J\x9b31m\u202e[red]x[/red]\n")
    shown = tui_reader("export", str(path), "--to", "text", "-w", "0")
    missing = tui_reader("export", str(path) + "\x1b[2J")
    for text in (shown.out, missing.err, tui_reader("export", str(path), "--to", "json").out):
        assert not set(text) & {"\x1b", "\x07", "\x9b", "\u202e"}
    assert "[red]x[/red]" in shown.out


def test_a_failed_write_leaves_what_was_there(page: Path, tmp_path: Path) -> None:
    run = tui_reader("export", str(page), "-o", str(tmp_path / "no" / "such" / "folder.txt"))
    assert run.code == 1
    assert "cannot be written" in run.err


def test_several_sources_go_into_a_directory_without_overwriting(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE)
    out = tmp_path / "out"
    run = tui_reader("export", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "-o", str(out))
    assert (run.code, run.err) == (0, "")
    assert sorted(os.listdir(out)) == [
        "town-libraries-ask-for-sunday-hours-2.txt",
        "town-libraries-ask-for-sunday-hours.txt",
    ]


def test_a_result_never_takes_the_place_of_a_source(tmp_path: Path) -> None:
    named = tmp_path / "town-libraries-ask-for-sunday-hours.txt"
    named.write_text("Another statement\n\nIts own words.\n")
    (tmp_path / "a.txt").write_text(PAGE)
    batch = tui_reader("export", str(tmp_path), "-o", str(tmp_path))
    assert (batch.code, batch.err) == (0, "")
    assert named.read_text() == "Another statement\n\nIts own words.\n"
    assert FIRST[:40] in (tmp_path / "town-libraries-ask-for-sunday-hours-2.txt").read_text()

    one = tui_reader("export", "a.txt", "-o", "./a.txt", cwd=tmp_path)
    assert (one.code, one.out) == (2, "")
    assert one.err == "tui-reader: ./a.txt: is the source itself; name another file\n"
    assert (tmp_path / "a.txt").read_text() == PAGE


def test_a_page_with_only_a_notice_is_told_alike_alone_and_in_a_batch(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTICE_ONLY)
    (tmp_path / "b.txt").write_text("")
    alone = [tui_reader("export", name, cwd=tmp_path) for name in ("a.txt", "b.txt")]
    batch = tui_reader("export", "a.txt", "b.txt", cwd=tmp_path)
    assert [each.code for each in (*alone, batch)] == [3, 3, 3]
    assert batch.err == alone[0].err + alone[1].err


def test_a_batch_keeps_source_order_and_survives_failures(tmp_path: Path) -> None:
    sources = []
    for number in range(12):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Statement number {number}\n\n{FIRST}\n")
        sources.append(str(path))
    sources.insert(5, str(tmp_path / "missing.txt"))
    (tmp_path / "list").write_text("\n".join(sources) + "\n")
    run = tui_reader("export", f"@{tmp_path / 'list'}", "--to", "json", "-j", "2")
    titles = [json.loads(line)["title"] for line in run.out.splitlines()]
    assert titles == [f"Statement number {number}" for number in range(12)]
    assert run.code == 1
    assert run.err == f"tui-reader: {tmp_path / 'missing.txt'}: no such file; check the path\n"


def test_a_directory_is_exported_in_the_order_of_its_paths(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "deep/c.txt"):
        (tmp_path / "in" / name).write_text(f"Statement {name[-5]}\n\n{FIRST}\n")
    (tmp_path / "in" / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    run = tui_reader("export", str(tmp_path / "in"), "--to", "json")
    titles = [json.loads(line)["title"] for line in run.out.splitlines()]
    assert titles == ["Statement a", "Statement b", "Statement c"]


def test_the_notice_is_added_on_request(page: Path) -> None:
    text = NOTICE_ONLY.encode() + b"\n" + PAGE.encode()
    plain = tui_reader("export", "-", stdin=text).out
    with_notice = tui_reader("export", "-", "--with-notice", stdin=text).out
    assert "cookies" not in plain
    assert plain.rstrip() in with_notice
    assert "Analytical cookies count visits." in " ".join(with_notice.split())


@pytest.mark.parametrize("kind", ["nonsense", "application/pdf", "text/", "image/png"])
def test_a_type_that_holds_no_text_is_wrong_usage(kind: str, page: Path) -> None:
    run = tui_reader("export", str(page), "--type", kind)
    assert (run.code, run.out) == (2, "")
    assert "text/markdown" in run.err


def test_an_address_of_another_scheme_is_told_which_are_opened() -> None:
    run = tui_reader("export", "ftp://example.org/a")
    assert run.code == 1
    assert "http and https" in run.err
