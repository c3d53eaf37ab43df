"""`completion`: a script that a shell understands and that offers the commands."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.program import tui_reader

_ASK = """
source {script}
COMP_WORDS=({words}); COMP_CWORD={at}
_shtab_tui_reader
echo "${{COMPREPLY[@]}}"
"""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("tui-reader con", ["config", "consent"]),
        ("tui-reader consent re", ["records", "reject-all", "reset"]),
        ("tui-reader export --wi", ["--width", "--with-notice"]),
    ],
)
def test_bash_completes_commands_and_options(
    words: str, offered: list[str], tmp_path: Path
) -> None:
    script = tmp_path / "completion.bash"
    script.write_text(tui_reader("completion", "bash").out)
    ask = _ASK.format(script=script, words=words, at=len(words.split()) - 1)
    done = subprocess.run(["bash", "-c", ask], capture_output=True, check=True, timeout=60)
    assert sorted(done.stdout.decode().split()) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_every_shell_gets_a_script(shell: str) -> None:
    run = tui_reader("completion", shell)
    assert (run.code, run.err) == (0, "")
    assert "tui-reader" in run.out


def test_another_shell_is_wrong_usage() -> None:
    assert tui_reader("completion", "dos").code == 2
