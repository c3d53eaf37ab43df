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
from collections.abc import Sequence


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
    begin = time.perf_counter()
    process, master = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        os.execvp(command[0], command)
    wanted = text.encode()
    drawn = b""
    try:
        while time.perf_counter() - begin < limit:
            if not select.select([master], [], [], 0.05)[0]:
                continue
            try:
                drawn += os.read(master, 65536)
            except OSError:
                break
            if wanted in drawn:
                return time.perf_counter() - begin
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(master)
    raise TimeoutError(f"{command[0]} did not draw {text!r}: {drawn[-300:]!r}")
