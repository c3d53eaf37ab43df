"""A program in a pseudo-terminal, timed by what it draws."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

_QUIET = 0.03  # seconds without output after which a screen is taken to be drawn


class Session:
    """A running program and its terminal.

    Args:
        command: program and arguments.
        size: columns and rows.
    """

    def __init__(self, command: Sequence[str], size: tuple[int, int]) -> None:
        self.begun = time.perf_counter()
        self.process, self._master = pty.fork()
        if self.process == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            self._set_size(0, size)
            os.execvp(command[0], command)
        self.drawn = b""

    def resize(self, size: tuple[int, int]) -> None:
        """Change the size of the terminal."""
        self._set_size(self._master, size)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._master, keys.encode())

    def seconds_to(self, text: str, limit: float = 60.0) -> float:
        """Seconds from now until a text is drawn.

        Args:
            text: what to wait for, without white space that styling could interrupt.
            limit: seconds to wait at most.

        Raises:
            TimeoutError: it was not drawn.
        """
        begin = time.perf_counter()
        self.drawn = b""
        while time.perf_counter() - begin < limit:
            self._read(0.05)
            if text.encode() in self.drawn:
                return time.perf_counter() - begin
        raise TimeoutError(f"{text!r} was not drawn: {self.drawn[-300:]!r}")

    def seconds_to_change(self, limit: float = 5.0) -> float:
        """Seconds from now until the screen has changed and stays as it is."""
        begin = last = time.perf_counter()
        changed = False
        while (now := time.perf_counter()) - begin < limit:
            if self._read(_QUIET):
                changed, last = True, time.perf_counter()
            elif changed and now - last >= _QUIET:
                return last - begin
        return limit

    def settle(self, seconds: float) -> None:
        """Let the program run, and forget what it draws."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._read(0.05)

    def megabytes(self) -> float:
        """Memory that the program holds."""
        with open(f"/proc/{self.process}/status", encoding="ascii") as status:
            line = next(each for each in status if each.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def end(self) -> None:
        """Stop the program."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self._master)

    def _read(self, patience: float) -> bytes:
        if not select.select([self._master], [], [], patience)[0]:
            return b""
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return b""
        self.drawn += data
        return data

    @staticmethod
    def _set_size(terminal: int, size: tuple[int, int]) -> None:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))


@contextmanager
def session(command: Sequence[str], size: tuple[int, int] = (120, 40)) -> Iterator[Session]:
    """A program in a terminal, stopped at the end."""
    running = Session(command, size)
    try:
        yield running
    finally:
        running.end()


def seconds_to_text(
    command: Sequence[str], text: str, size: tuple[int, int] = (120, 40), limit: float = 60.0
) -> float:
    """Seconds from starting a command to the moment some text has been drawn.

    Args:
        command: program and arguments.
        text: what to wait for, without white space that styling could interrupt.
        size: columns and rows of the terminal.
        limit: seconds to wait at most.

    Raises:
        TimeoutError: the text was not drawn.
    """
    with session(command, size) as running:
        running.seconds_to(text, limit)
        return time.perf_counter() - running.begun
