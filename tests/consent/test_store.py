"""consent.toml on disk, with everything that can happen to a file."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import stat
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NoReturn

import pytest

from tests.consent.moments import NOON, decision
from tui_reader.consent import store
from tui_reader.consent.choices import Choices
from tui_reader.errors import ConsentFileError, WriteError

SOME = Choices(decision("functional"))
OTHER = Choices(decision("analytics"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "a" / "config"


def save(directory: Path, choices: Choices) -> store.Change:
    return store.change(str(directory), lambda _stored: choices)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def refuse(number: int):
    def fail(*_args: object, **_options: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


def test_without_a_file_nothing_is_chosen_and_nothing_is_made(home: Path) -> None:
    assert store.read(str(home)) == Choices()
    assert store.change(str(home), lambda stored: stored).after == Choices()
    assert not home.parent.exists()


def test_what_is_saved_is_read_again(home: Path) -> None:
    save(home, SOME)
    assert store.read(str(home)) == SOME


def test_the_file_and_its_directories_are_for_this_person_alone(home: Path) -> None:
    old = os.umask(0)
    try:
        save(home, SOME)
    finally:
        os.umask(old)
    assert mode(home / store.NAME) == 0o600
    assert mode(home) == mode(home.parent) == 0o700


def test_a_file_with_a_wider_mode_is_narrowed(home: Path) -> None:
    save(home, SOME)
    (home / store.NAME).chmod(0o644)
    save(home, OTHER)
    assert mode(home / store.NAME) == 0o600


def test_nothing_but_the_file_is_left_in_the_directory(home: Path) -> None:
    save(home, SOME)
    save(home, OTHER)
    assert os.listdir(home) == [store.NAME]


def test_a_change_that_changes_nothing_leaves_the_file_untouched(home: Path) -> None:
    save(home, SOME)
    before = (home / store.NAME).stat().st_ino
    save(home, SOME)
    assert (home / store.NAME).stat().st_ino == before


def test_after_everything_is_forgotten_the_file_holds_the_schema_and_what_is_not_ours(
    home: Path,
) -> None:
    save(home, SOME)
    path = home / store.NAME
    path.write_text(path.read_text() + "\n[mine]\nx = 1\n")
    save(home, Choices())
    assert tomllib.loads(path.read_text()) == {"schema": 1, "mine": {"x": 1}}


BROKEN = {
    "not TOML": (b"schema = 1\n[consent\n", "line 2"),
    "not UTF-8": (b"schema = 1\n# caf\xe9\n", "line 2"),
    "a wrong type": (b"schema = 1\n[consent.categories]\nfunctional = 1\n", "functional"),
    "a later schema": (b"schema = 99\n", "later version"),
    "a bad date": (b"schema = 1\n[consent]\ndecided_at = 2026-02-30T00:00:00Z\n", "line 3"),
    "a number of many digits": (b"schema = " + b"9" * 5000, "too large"),
    "many brackets": (b"x = " + b"[" * 100_000, ""),
    "a megabyte and more": (b"# " + b"x" * 1_000_001, "larger than 1000 kB"),
}


@pytest.mark.parametrize(("data", "named"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_counts_as_no_consent_and_says_where(
    home: Path, data: bytes, named: str
) -> None:
    home.mkdir(parents=True)
    path = home / store.NAME
    path.write_bytes(data)
    with pytest.raises(ConsentFileError) as failure:
        store.read(str(home))
    assert failure.value.where == str(path)
    assert named in failure.value.what
    assert "necessary" in failure.value.hint
    assert path.read_bytes() == data


@pytest.mark.parametrize(("data", "_named"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_kept_beside_the_next_one(home: Path, data: bytes, _named: str) -> None:
    home.mkdir(parents=True)
    path = home / store.NAME
    path.write_bytes(data)
    change = save(home, SOME)
    assert change.before == Choices()
    assert change.backup == f"{path}.bak-1"
    assert Path(change.backup).read_bytes() == data
    assert store.read(str(home)) == SOME


def test_no_backup_is_ever_overwritten(home: Path) -> None:
    home.mkdir(parents=True)
    path = home / store.NAME
    (home / "consent.toml.bak-1").write_text("older")
    os.symlink("nowhere", home / "consent.toml.bak-2")
    path.write_text("broken")
    assert save(home, SOME).backup == f"{path}.bak-3"
    assert (home / "consent.toml.bak-1").read_text() == "older"


def test_an_empty_file_and_a_byte_order_mark_are_no_problem(home: Path) -> None:
    home.mkdir(parents=True)
    path = home / store.NAME
    path.write_bytes(b"")
    assert store.read(str(home)) == Choices()
    path.write_bytes(b"\xef\xbb\xbfschema = 1\r\n[consent.categories]\r\nfunctional = true\r\n")
    general = store.read(str(home)).general
    assert general is not None
    assert general.granted == {"functional"}


def test_a_file_dated_in_the_future_does_not_make_a_choice_last_longer(home: Path) -> None:
    home.mkdir(parents=True)
    path = home / store.NAME
    path.write_text("schema = 1\n[consent.categories]\nfunctional = true\n")
    os.utime(path, (4e9, 4e9))
    general = store.read(str(home)).general
    assert general is not None
    assert general.decided_at.timestamp() < 4e9 - 1e6


def test_a_directory_in_its_place_is_reported_and_moved_aside(home: Path) -> None:
    (home / store.NAME).mkdir(parents=True)
    (home / store.NAME / "kept").write_text("x")
    with pytest.raises(ConsentFileError, match="is not a file"):
        store.read(str(home))
    save(home, SOME)
    assert (home / "consent.toml.bak-1" / "kept").read_text() == "x"
    assert store.read(str(home)) == SOME


def test_a_pipe_in_its_place_does_not_hold_the_program_up(home: Path) -> None:
    home.mkdir(parents=True)
    os.mkfifo(home / store.NAME)
    with pytest.raises(ConsentFileError, match="is not a file"):
        store.read(str(home))


def test_a_file_that_may_not_be_read_is_reported(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(home, SOME)
    monkeypatch.setattr(os, "open", refuse(errno.EACCES))
    with pytest.raises(ConsentFileError, match="Permission denied"):
        store.read(str(home))


def test_a_link_stays_a_link_and_its_target_is_replaced(home: Path, tmp_path: Path) -> None:
    kept_elsewhere = tmp_path / "dotfiles" / "consent.toml"
    save(kept_elsewhere.parent, SOME)
    home.mkdir(parents=True)
    (home / store.NAME).symlink_to(kept_elsewhere)
    save(home, OTHER)
    assert (home / store.NAME).is_symlink()
    assert store.read(str(kept_elsewhere.parent)) == OTHER
    assert os.listdir(kept_elsewhere.parent) == ["consent.toml"]


def test_a_link_to_something_else_is_moved_aside_and_what_it_leads_to_is_unharmed(
    home: Path, tmp_path: Path
) -> None:
    foreign = tmp_path / "letter.txt"
    foreign.write_text("Dear reader")
    home.mkdir(parents=True)
    (home / store.NAME).symlink_to(foreign)
    save(home, SOME)
    assert foreign.read_text() == "Dear reader"
    assert (home / "consent.toml.bak-1").is_symlink()
    assert store.read(str(home)) == SOME
    assert not (home / store.NAME).is_symlink()


def test_a_file_in_place_of_the_directory_is_a_clear_error(home: Path) -> None:
    home.parent.mkdir()
    home.write_text("a file")
    assert store.read(str(home)) == Choices()
    with pytest.raises(WriteError, match="TUI_READER_CONFIG_DIR"):
        save(home, SOME)
    assert home.read_text() == "a file"


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    home: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    save(home, SOME)
    before = (home / store.NAME).read_bytes()
    with monkeypatch.context() as faults:
        faults.setattr(os, call, refuse(number))
        with pytest.raises(WriteError) as failure:
            save(home, OTHER)
    assert os.strerror(number) in str(failure.value)
    assert failure.value.hint
    assert (home / store.NAME).read_bytes() == before
    assert os.listdir(home) == [store.NAME]


def test_a_disk_that_fills_up_half_way_leaves_the_old_file(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(home, SOME)
    write = os.write
    written = []

    def short(descriptor: int, data: bytes) -> int:
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(write(descriptor, data[:10]))
        return 10

    with monkeypatch.context() as faults:
        faults.setattr(os, "write", short)
        with pytest.raises(WriteError, match="make room"):
            save(home, OTHER)
    assert store.read(str(home)) == SOME
    assert os.listdir(home) == [store.NAME]


def test_a_broken_file_stays_where_it_is_when_the_new_one_cannot_be_written(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(parents=True)
    (home / store.NAME).write_text("broken")
    with monkeypatch.context() as faults:
        faults.setattr(os, "fsync", refuse(errno.ENOSPC))
        with pytest.raises(WriteError):
            save(home, SOME)
    assert (home / store.NAME).read_text() == "broken"
    assert os.listdir(home) == [store.NAME]


def test_a_directory_that_cannot_be_made_is_a_clear_error(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "mkdir", refuse(errno.EACCES))
    with pytest.raises(WriteError, match="make its directory writable"):
        save(home, SOME)


def test_a_lock_that_is_held_too_long_is_a_clear_error(home: Path) -> None:
    save(home, SOME)
    holder = os.open(home, os.O_RDONLY)
    try:
        fcntl.flock(holder, fcntl.LOCK_EX)
        with pytest.raises(WriteError, match="in use by another"):
            store.change(str(home), lambda _stored: OTHER, patience=0)
        assert store.read(str(home)) == SOME  # reading needs no lock
    finally:
        os.close(holder)
    save(home, OTHER)
    assert store.read(str(home)) == OTHER


def test_where_directories_cannot_be_locked_a_choice_is_saved_all_the_same(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fcntl, "flock", refuse(errno.ENOLCK))
    save(home, SOME)
    assert store.read(str(home)) == SOME


SITES_OF_ONE_PROCESS = """\
import sys
from dataclasses import replace
from tests.consent.moments import decision
from tui_reader.consent import store
sys.stdin.readline()
for number in range(25):
    site = f"{sys.argv[2]}{number}.example"
    store.change(sys.argv[1], lambda stored: replace(
        stored, sites={**stored.sites, site: decision("functional")}))
"""


def test_two_processes_that_save_at_once_lose_nothing(home: Path) -> None:
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", SITES_OF_ONE_PROCESS, str(home), name],
            stdin=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.close()
    assert [process.wait(60) for process in processes] == [0, 0]
    expected = {f"{name}{number}.example" for name in "ab" for number in range(25)}
    assert set(store.read(str(home)).sites) == expected


KILLED_BEFORE_THE_RENAME = """\
import os, signal, sys
from tests.consent.moments import decision
from tui_reader.consent import store
from tui_reader.consent.choices import Choices
os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
store.change(sys.argv[1], lambda _stored: Choices(decision("analytics")))
"""


def test_a_program_killed_while_saving_leaves_the_old_file(home: Path) -> None:
    save(home, SOME)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_BEFORE_THE_RENAME, str(home)], timeout=60, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert store.read(str(home)) == SOME
    assert len(os.listdir(home)) == 2  # what was to become the new file
    save(home, OTHER)
    assert store.read(str(home)) == OTHER
    assert os.listdir(home) == [store.NAME]


def test_the_edit_sees_what_another_instance_saved_meanwhile(home: Path) -> None:
    save(home, SOME)
    seen = []
    store.change(str(home), lambda stored: seen.append(stored) or stored)
    assert seen == [SOME]
    assert seen[0].general is not None
    assert seen[0].general.decided_at == NOON
