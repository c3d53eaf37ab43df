"""The command line as a whole: help, version, usage errors, exit codes, what is not imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import tui_reader
from tui_reader import __version__

HEAVY = {"textual", "rich", "httpx2", "lxml", "trafilatura", "markdown_it", "sqlite3"}

PAGE = """\
A short statement on public libraries

The association of reading rooms asks every town to keep at least one of its libraries open on
Sundays, because many people have no other day for it.

Opening hours were cut in forty towns last year. None of them asked the readers first.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "libraries.txt"
    path.write_text(PAGE)
    return path


def test_the_version_is_one_line() -> None:
    assert tui_reader("--version").out == f"tui-reader {__version__}\n"
    assert tui_reader("-V").out == f"tui-reader {__version__}\n"


def test_help_shows_examples_before_options() -> None:
    help_text = tui_reader("--help").out
    assert help_text.index("examples:") < help_text.index("options:")
    for command in ("export", "consent", "completion"):
        assert f"tui-reader {command}" in help_text


@pytest.mark.parametrize("command", ["export", "consent", "completion"])
def test_every_command_has_help(command: str) -> None:
    run = tui_reader(command, "--help")
    assert run.code == 0
    assert f"usage: tui-reader {command}" in run.out


def test_wrong_usage_is_one_line_with_the_way_to_help() -> None:
    run = tui_reader("--no-such-option")
    assert (run.code, run.out) == (2, "")
    assert run.err.count("\n") == 1
    assert run.err.startswith("tui-reader: ")
    assert "--help" in run.err


def test_without_a_terminal_the_statement_is_printed_as_export_prints_it(page: Path) -> None:
    printed = tui_reader(str(page))
    assert printed == tui_reader("export", str(page))
    assert printed.out.startswith("A short statement on public libraries\n")
    assert printed.err == ""


def test_text_piped_in_is_read(page: Path) -> None:
    assert tui_reader(stdin=PAGE.encode()).out == tui_reader("export", str(page)).out
    assert tui_reader("-", stdin=PAGE.encode()).out == tui_reader("export", str(page)).out


def test_with_nothing_to_read_the_bundled_statement_is_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tui_reader"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert b"Anti-Trafficking Directive" in done.stdout


def test_a_file_named_like_a_command_is_opened_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "consent").write_text(PAGE)
    assert "public libraries" in tui_reader("./consent", cwd=tmp_path).out


def test_two_dashes_end_the_options(tmp_path: Path) -> None:
    (tmp_path / "--help").write_text(PAGE)
    assert "public libraries" in tui_reader("--", "--help", cwd=tmp_path).out


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("A line of a statement that goes on and on.\n\n" * 50_000)
    script = f"{sys.executable} -m tui_reader export {long} | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("to", ["/dev/full", "&-"])
@pytest.mark.parametrize(
    "command", ["--version", "--help", "consent", "export {page}", "export {page} {page}"]
)
def test_an_output_that_takes_nothing_is_one_line(command: str, to: str, page: Path) -> None:
    script = f"{sys.executable} -m tui_reader {command.format(page=page)} >{to}"
    done = subprocess.run(["bash", "-c", script], stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(b"tui-reader: standard output: cannot be written (")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("command", ["-", "export -", "export @-", "consent inspect -"])
def test_a_closed_standard_input_is_one_line(command: str) -> None:
    script = f"{sys.executable} -m tui_reader {command} <&-"
    done = subprocess.run(["bash", "-c", script], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"tui-reader: standard input: is closed; ")
    assert done.stderr.count(b"\n") == 1


def test_an_interrupt_ends_with_its_own_code(tmp_path: Path) -> None:
    fifo = tmp_path / "never"
    os.mkfifo(fifo)
    process = subprocess.Popen(
        [sys.executable, "-c", _INTERRUPTED.format(fifo=str(fifo))], stderr=subprocess.PIPE
    )
    _, error = process.communicate(timeout=60)
    assert (process.returncode, error) == (130, b"")


_INTERRUPTED = """
import os, signal, sys, threading
from tui_reader.cli.main import main
threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
sys.exit(main(["export", {fifo!r}]))
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("--help",),
        ("export", "--help"),
        ("export", "{page}"),
        ("export", "{page}", "--to", "markdown"),
        ("export", "{page}", "--to", "json"),
        ("consent",),
        ("consent", "set", "functional=on"),
        ("consent", "accept-all"),
        ("consent", "reject-all"),
        ("consent", "reset"),
        ("consent", "log"),
        ("consent", "records"),
        ("consent", "inspect", "{page}"),
    ],
    ids=" ".join,
)
def test_scripts_never_load_the_screen_or_the_web(arguments: tuple[str, ...], page: Path) -> None:
    given = [a.format(page=page) for a in arguments]
    code = (
        "import sys\n"
        "from tui_reader.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print('\\0', *sys.modules, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *given], capture_output=True, timeout=60, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.decode().split("\0")[1].split()}
    assert loaded & HEAVY == set()


@pytest.mark.parametrize(("to", "asked"), [("text", False), ("markdown", False), ("json", True)])
def test_who_says_what_is_found_only_where_it_is_told(to: str, asked: bool, page: Path) -> None:
    code = (
        "import sys\n"
        "from tui_reader.cli.main import main\n"
        "main(sys.argv[1:])\n"
        "print('\\0', 'tui_reader.statement.quotes' in sys.modules)"
    )
    command = [sys.executable, "-c", code, "export", "--to", to, str(page)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert done.stdout.decode().split("\0")[1].strip() == str(asked)


def test_help_loads_few_modules() -> None:
    code = (
        "import sys\n"
        "from tui_reader.cli.main import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print('\\0', len(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=True)
    assert int(done.stdout.decode().split("\0")[1]) < 150


@pytest.mark.parametrize("arguments", [("--help",), ("export", "briefing"), ("export", "{page}")])
def test_what_text_needs_is_loaded_without_slow_modules(
    arguments: tuple[str, ...], page: Path
) -> None:
    given = [a.format(page=page) for a in arguments]
    code = (
        "import sys\n"
        "before = set(sys.modules)\n"
        "from tui_reader.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print('\\0', *set(sys.modules) - before, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *given], capture_output=True, timeout=60, check=True
    )
    loaded = set(done.stdout.decode().split("\0")[1].split())
    assert loaded & {"dataclasses", "inspect", "typing", "shutil", "json", "asyncio"} == set()


@pytest.mark.parametrize(("named", "width"), [("50", 48), ("", 78), ("0", 78), ("wide", 78)])
def test_help_is_as_wide_as_the_terminal(named: str, width: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tui_reader", "export", "--help"],
        env={**os.environ, "COLUMNS": named},
        capture_output=True,
        timeout=60,
        check=True,
    )
    usage, _, _ = done.stdout.decode().partition("\n\n")
    longest = max(map(len, usage.splitlines()))
    assert width - 20 < longest <= width
