"""The record of decisions."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tui_reader.consent import log
from tui_reader.errors import SourceError, WriteError

FIRST = log.Entry(
    id="a1",
    time="2026-11-24T12:00:00Z",
    method="accept-all",
    site=None,
    before=None,
    after={"functional": True, "analytics": True, "performance": True, "advertisement": True},
    policy="sha256:00",
    language="en",
    version="1.0",
)
SECOND = log.Entry(
    id="a1",
    time="2026-11-25T12:00:00Z",
    method="reset",
    site="example.org",
    before=FIRST.after,
    after=None,
    policy=None,
    language="en",
    version="1.0",
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "state"


def test_what_was_never_written_is_empty(home: Path) -> None:
    assert log.read(str(home)) == log.Log()
    log.append(str(home), [])
    assert not home.exists()


def test_entries_are_read_in_the_order_they_were_added(home: Path) -> None:
    log.append(str(home), [FIRST])
    log.append(str(home), [SECOND, FIRST])
    assert log.read(str(home)) == log.Log((FIRST, SECOND, FIRST))


def test_the_log_is_one_json_object_a_line_for_this_person_alone(home: Path) -> None:
    log.append(str(home), [FIRST, SECOND])
    path = home / log.NAME
    lines = path.read_text().splitlines()
    assert [json.loads(line)["method"] for line in lines] == ["accept-all", "reset"]
    assert set(json.loads(lines[0])) == {
        "id", "time", "method", "site", "before", "after", "policy", "language", "version",
    }  # fmt: skip
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_adding_never_touches_what_is_there(home: Path) -> None:
    log.append(str(home), [FIRST])
    before = (home / log.NAME).read_bytes()
    log.append(str(home), [SECOND])
    assert (home / log.NAME).read_bytes().startswith(before)


def test_a_torn_last_line_is_passed_over_and_does_not_swallow_the_next(home: Path) -> None:
    log.append(str(home), [FIRST, SECOND])
    path = home / log.NAME
    path.write_bytes(path.read_bytes()[:-30])
    assert log.read(str(home)) == log.Log((FIRST,), unreadable=1)
    log.append(str(home), [SECOND])
    assert log.read(str(home)) == log.Log((FIRST, SECOND), unreadable=1)


@pytest.mark.parametrize(
    "line",
    [
        b"[]", b"3", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"id": 1}', b"9" * 5000,
        json.dumps({"time": "t", "method": 1, "language": "en", "version": "1"}).encode(),
        json.dumps({"time": "t", "method": "m", "language": "e", "version": "1",
                    "after": {"functional": "yes"}}).encode(),
        json.dumps({"time": "t", "method": "m", "language": "e", "version": "1",
                    "site": ["a"]}).encode(),
    ],
    ids=range(10),
)  # fmt: skip
def test_a_line_of_another_shape_is_counted_and_left_out(home: Path, line: bytes) -> None:
    log.append(str(home), [FIRST])
    with (home / log.NAME).open("ab") as stream:
        stream.write(line + b"\n\n")
    log.append(str(home), [SECOND])
    assert log.read(str(home)) == log.Log((FIRST, SECOND), unreadable=1)


def test_escape_characters_in_the_file_are_made_safe(home: Path) -> None:
    home.mkdir()
    fields = {"time": "\x1b[31m", "method": "\x9bx", "language": "en", "version": "1",
              "site": "a\u202eb", "after": {"\x1b]": True}}  # fmt: skip
    (home / log.NAME).write_text(json.dumps(fields) + "\n")
    (entry,) = log.read(str(home)).entries
    assert (entry.time, entry.method, entry.site) == ("␛[31m", "␛[x", "ab")
    assert entry.after == {"␛]": True}


def test_a_log_that_cannot_be_read_is_a_clear_error(home: Path) -> None:
    (home / log.NAME).mkdir(parents=True)
    with pytest.raises(SourceError, match="cannot be read"):
        log.read(str(home))
    with pytest.raises(WriteError, match="TUI_READER_STATE_DIR"):
        log.append(str(home), [FIRST])


def test_a_full_disk_leaves_the_log_as_it_was(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log.append(str(home), [FIRST])
    before = (home / log.NAME).read_bytes()
    write = os.write
    calls = []

    def short(descriptor: int, data: bytes) -> int:
        calls.append(data)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(descriptor, data[:10])

    with monkeypatch.context() as faults:
        faults.setattr(os, "write", short)
        with pytest.raises(WriteError, match="make room"):
            log.append(str(home), [SECOND])
    assert len(calls) == 2
    assert (home / log.NAME).read_bytes() == before


MANY = """\
import sys
from dataclasses import replace
from tests.consent.test_log import FIRST, log
sys.stdin.readline()
for number in range(50):
    log.append(sys.argv[1], [replace(FIRST, id=f"{sys.argv[2]}{number}")])
"""


def test_two_processes_that_add_at_once_lose_nothing(home: Path) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", MANY, str(home), name], stdin=subprocess.PIPE, text=True
        )
        for name in ("a", "b")
    ]
    for process in processes:
        process.communicate("go\n", timeout=60)
    record = log.read(str(home))
    assert record.unreadable == 0
    expected = {f"{name}{number}" for name in "ab" for number in range(50)}
    assert {entry.id for entry in record.entries} == expected
