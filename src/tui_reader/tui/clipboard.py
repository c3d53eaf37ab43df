"""The system's own clipboard, for terminals that do not take OSC 52."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

_SECONDS = 2.0
OSC_52_MOST = 74_000  # bytes before base64 that terminals are known to take at once


def system_copy(text: str) -> str:
    """Put a text on the clipboard with the program that the desktop, or else tmux, has for it.

    Args:
        text: what to copy.

    Returns:
        The name of the program, "" when there is none or it failed.
    """
    for command in _commands():
        if shutil.which(command[0]) is None:
            continue
        try:
            subprocess.run(
                command,
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                check=True,
            )
        except (OSError, subprocess.SubprocessError):
            continue
        return command[0]
    return ""


def _commands() -> list[list[str]]:
    commands = [["pbcopy"]] if sys.platform == "darwin" else []
    if os.environ.get("WAYLAND_DISPLAY"):
        commands.append(["wl-copy"])
    if os.environ.get("DISPLAY"):
        commands += [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]]
    if os.environ.get("WSL_DISTRO_NAME"):
        commands.append(["clip.exe"])
    if os.environ.get("TMUX"):
        # As it is usually set, tmux takes no OSC 52 from programs; it hands on what it is given so.
        commands.append(["tmux", "load-buffer", "-w", "-"])
    return commands
