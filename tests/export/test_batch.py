"""Batches: source order, one line a failure, nothing lost, little kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tests.page.archives import MHTML, html_page, of_pages
from tests.page.server import reply, serving
from tui_reader.export import Options, batch, time_limit
from tui_reader.export.batch import Task, convert, file_name, files_below, run
from tui_reader.page.model import Page

WORDS = "The association of reading rooms wants a library in each town open on Sundays."
LONG = "".join(f"<p>Paragraph {n}. {WORDS} {WORDS}</p>" for n in range(6))


def statement(number: int) -> Page:
    return Page(f"s{number}", f"Statement {number}\n\n{WORDS}\n".encode(), "text/plain")


def titles(out: str) -> list[str]:
    return [json.loads(line)["title"] for line in out.splitlines()]


@pytest.mark.parametrize("jobs", [1, 3])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    tasks = [Task(f"s{n}", statement(n)) for n in range(20)]
    tasks.insert(7, Task("gone", error="gone: no such page", exit_code=1))
    results = list(run(tasks, "json", Options(), jobs))
    assert [each.source for each in results] == [task.source for task in tasks]
    assert results[7].error == "gone: no such page"
    assert [each.title for each in results if each.data] == [f"Statement {n}" for n in range(20)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_tasks_are_taken_only_as_fast_as_they_are_worked_on(jobs: int) -> None:
    taken = 0

    def tasks():
        nonlocal taken
        for number in range(100):
            taken += 1
            yield Task(f"s{number}", statement(number))

    for number, _ in enumerate(run(tasks(), "text", Options(), jobs)):
        assert taken - number <= jobs * 4 + 1


def test_a_page_that_takes_too_long_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_page: Page, *, quotes: bool) -> None:
        time.sleep(5)

    monkeypatch.setattr(time_limit, "SECONDS", 0.05)
    monkeypatch.setattr(batch, "split", slow)
    result = convert(Task("slow", statement(1)), "text", Options())
    assert (result.data, result.exit_code) == (None, 1)
    assert (
        result.error == "slow: took longer than 0 seconds to read; cut the page into smaller ones"
    )


def test_a_process_that_dies_takes_only_its_own_source_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    split = batch.split

    def deadly(page: Page, *, quotes: bool) -> object:
        if page.given == "s3":
            os._exit(9)
        return split(page, quotes=quotes)

    monkeypatch.setattr(batch, "split", deadly)
    results = list(run([Task(f"s{n}", statement(n)) for n in range(8)], "text", Options(), 2))
    assert [each.source for each in results] == [f"s{n}" for n in range(8)]
    assert [each.source for each in results if each.error] == ["s3"]


def test_files_below_a_directory_are_those_that_can_be_read(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", "c.warc.gz", "d.MHT", "e.md.gz", "f.png", ".h.txt", "noted"):
        (tmp_path / name).write_bytes(b"")
    found = [os.path.basename(path) for path in files_below(str(tmp_path))]
    assert found == ["a.txt", "b.html", "c.warc.gz", "d.MHT", "e.md.gz", "noted"]


def test_file_names_are_made_of_titles_and_never_taken_twice() -> None:
    taken: set[str] = set()
    assert file_name("Größe: a/b", ".txt", taken) == "größe-a-b.txt"
    assert file_name("Größe a b", ".txt", taken) == "größe-a-b-2.txt"
    assert file_name("../../etc", ".txt") == "etc.txt"
    assert file_name("\n", ".md") == "statement.md"
    assert len(file_name("図" * 300, ".txt").encode()) < 255


def test_archives_directories_and_lists_are_one_batch(tmp_path: Path) -> None:
    archive = of_pages(0)
    for number in range(3):
        body = html_page(f"Archived {number}").replace(b"<p>", LONG.encode() + b"<p>", 1)
        archive.add(f"https://example.org/{number}", body)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.warc.gz").write_bytes(archive.data)
    (tmp_path / "in" / "b.warc").write_bytes(b"no archive\n")
    (tmp_path / "c.mht").write_bytes(MHTML.replace(b"<p>", LONG.encode() + b"<p>"))
    (tmp_path / "d.txt").write_text(f"Last\n\n{WORDS}\n")
    names = "".join(f"{tmp_path / name}\n" for name in ("in", "missing", "c.mht", "d.txt"))
    got = tui_reader("export", "@-", "--to", "json", "-j", "2", stdin=names.encode())
    assert titles(got.out) == ["Archived 0", "Archived 1", "Archived 2", "Rooms", "Last"]
    first = json.loads(got.out.splitlines()[0])["source"]
    assert first["given"] == f"{tmp_path}/in/a.warc.gz#1"
    assert first["url"] == "https://example.org/0"
    assert got.code == 1
    errors = got.err.splitlines()
    assert len(errors) == 2
    assert errors[0].startswith(f"tui-reader: {tmp_path}/in/b.warc at byte 0: ")
    assert errors[1].startswith(f"tui-reader: {tmp_path}/missing: no such file")


def test_one_archive_alone_is_a_batch_for_export_and_a_page_for_reading(tmp_path: Path) -> None:
    archive = of_pages(0)
    for number in range(2):
        archive.add(f"https://example.org/{number}", f"T{number}\n\n{WORDS}".encode(), "text/plain")
    path = tmp_path / "a.warc"
    path.write_bytes(archive.data)
    assert titles(tui_reader("export", str(path), "--to", "json").out) == ["T0", "T1"]
    assert tui_reader(str(path)).out.startswith("T0\n==")


def test_an_interrupt_ends_at_once_and_leaves_only_whole_files(tmp_path: Path) -> None:
    archive = of_pages(0)
    for number in range(400):
        body = f"<html><title>Statement {number}</title><body>{LONG}</body></html>"
        archive.add(f"https://example.org/{number}", body.encode())
    path = tmp_path / "a.warc"
    path.write_bytes(archive.data)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "tui_reader", "export", str(path), "-j", "2", "-o", str(out)]
    with subprocess.Popen([*command, "--to", "json"], stderr=subprocess.PIPE) as process:
        while len(list(out.glob("*.json"))) < 3:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    written = sorted(out.iterdir())
    assert 3 <= len(written) < 400
    for each in written:
        json.loads(each.read_text())


def test_addresses_of_a_batch_are_opened_behind_the_choices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    tui_reader("consent", "set", "advertisement=on")
    with serving({"*": reply()}) as site:
        run = tui_reader("export", site.url("/a"), site.url("/b"), "-j", "2")
    assert run.code == 0
    assert [asked.all("sec-gpc") for asked in site.asked] == [[], []]
