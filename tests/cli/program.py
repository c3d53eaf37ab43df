"""The program as a process, run the way a script runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


def tui_reader(*arguments: str, stdin: bytes = b"", cwd: object = None, **environment: str) -> Run:
    """Run `tui-reader` with nothing but pipes around it."""
    done = subprocess.run(
        [sys.executable, "-m", "tui_reader", *arguments],
        input=stdin,
        capture_output=True,
        timeout=60,
        cwd=str(cwd) if cwd else None,
        env={**os.environ, **environment},
        check=False,
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())
