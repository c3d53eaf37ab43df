"""The program in a pseudo-terminal: keys go in, the bytes for the terminal come out."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

_CONTROL = re.compile(
    rb"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>78]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
)


class Terminal:
    """A terminal that a program was started in."""

    def __init__(self, process: int, master: int) -> None:
        self.process = process
        self.master = master
        self.drawn = b""

    def text(self) -> str:
        """Everything drawn so far, without the control sequences between the words."""
        return _CONTROL.sub(b"", self.drawn).decode("utf-8", errors="replace")

    def wait_for(self, text: str, limit: float = 30.0) -> None:
        """Read until some text was drawn since the last `forget`."""
        self._read_until(lambda: text in self.text(), limit, text)

    def wait_for_end(self, limit: float = 30.0, pressing: str = "") -> int:
        """Read until the program ends, and return its exit code.

        `pressing` types a key again every two seconds: keys that arrive while a program takes the
        terminal back are thrown away.
        """
        end = time.monotonic() + limit
        again = 0.0
        while time.monotonic() < end:
            if pressing and time.monotonic() > again:
                with suppress(OSError):  # it has just ended
                    self.press(pressing)
                again = time.monotonic() + 2
            self._read(0.05)
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                self.process = 0
                self._read(0)
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"still running: {self.text()[-500:]!r}")

    def wait_for_stop(self, limit: float = 30.0) -> bool:
        """Read until the program stops without ending."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            self._read(0.05)
            process, status = os.waitpid(self.process, os.WNOHANG | os.WUNTRACED)
            if process:
                self._read(0)
                return os.WIFSTOPPED(status)
        return False

    def press(self, keys: str) -> None:
        """Type keys as a terminal sends them."""
        os.write(self.master, keys.encode())

    def forget(self) -> None:
        """Forget what was drawn, so that `wait_for` waits for something new."""
        self.drawn = b""

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, as dragging its corner does."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self.process, signal.SIGWINCH)

    def _read_until(self, reached, limit: float, what: str) -> None:
        end = time.monotonic() + limit
        while not reached():
            if time.monotonic() > end:
                raise AssertionError(f"{what!r} was not drawn: {self.text()[-1500:]!r}")
            self._read(0.05)

    def _read(self, seconds: float) -> None:
        while select.select([self.master], [], [], seconds)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:
                return
            if not data:
                return
            self.drawn += data
            seconds = 0


@contextmanager
def terminal(
    arguments: Sequence[str],
    size: tuple[int, int] = (80, 24),
    shell: bool = False,
    **environment: str,
) -> Iterator[Terminal]:
    """Start `tui-reader` in a terminal of its own; `shell` takes one shell line instead."""
    command = (
        ["bash", "-c", *arguments] if shell else [sys.executable, "-m", "tui_reader", *arguments]
    )
    process, master = pty.fork()
    if process == 0:
        os.environ.update(
            TERM="xterm-256color", COLORTERM="truecolor", TEXTUAL_ANIMATIONS="none", **environment
        )
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        os.execvp(command[0], command)
    running = Terminal(process, master)
    try:
        yield running
    finally:
        if running.process:
            os.kill(running.process, signal.SIGKILL)
            os.waitpid(running.process, 0)
        os.close(master)
