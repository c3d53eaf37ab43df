"""The rest of a path that somebody has begun to type."""

from __future__ import annotations

import os

_MOST = 2000  # names of a directory that are looked at


def complete(typed: str) -> tuple[str, tuple[str, ...]]:
    """What is typed with as much of a path as is sure, and the names that are left to choose from.

    Args:
        typed: the beginning of a path; "~" stands for the person's own directory.

    Returns:
        The same text and no names where no path begins so.
    """
    directory, begun = os.path.split(typed)
    try:
        with os.scandir(os.path.expanduser(directory) or ".") as entries:
            names = sorted(
                entry.name + ("/" if entry.is_dir() else "")
                for _, entry in zip(range(_MOST), entries, strict=False)
                if entry.name.startswith(begun) and (begun or not entry.name.startswith("."))
            )
    except (OSError, ValueError):
        return typed, ()
    if not names:
        return typed, ()
    sure = os.path.commonprefix(names)  # noqa: RUF071 - letters of names, not parts of a path
    return os.path.join(directory, sure), tuple(names)
