"""Private files that survive a crash, a full disk and a second instance."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from tui_reader.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 3.0  # seconds to wait for another instance, which holds a lock for milliseconds
_PAUSE = 0.01


def make_directory(directory: str) -> None:
    """Make a directory and those above it that are missing, for this person alone.

    Args:
        directory: an absolute path.

    Raises:
        OSError: it cannot be made, or a file stands in its place.
    """
    missing = []
    while not os.path.isdir(directory):
        missing.append(directory)
        directory, name = os.path.split(directory)
        if not name:
            break
    for each in reversed(missing):
        # A second instance may have made it meanwhile; a file in its place shows when it is used.
        with suppress(FileExistsError):
            os.mkdir(each, 0o700)


@contextmanager
def locked(path: str, flags: int, patience: float = PATIENCE) -> Iterator[int]:
    """Open a file or a directory and keep every other instance out of it.

    Args:
        path: what to lock.
        flags: how to open it; a file that is created is for this person alone.
        patience: seconds to wait for another instance.

    Yields:
        The open descriptor.

    Raises:
        OSError: it cannot be opened.
        WriteError: another instance did not let go in time.
    """
    descriptor = os.open(path, flags | os.O_CLOEXEC, 0o600)
    try:
        _lock(descriptor, path, patience)
        yield descriptor
    finally:
        os.close(descriptor)  # lets go of the lock as well


def replace(path: str, data: bytes) -> None:
    """Put a new file in the place of an old one, whole or not at all.

    To be called with the directory locked: the temporary file has a fixed name, so that what a
    killed program left behind is cleared by the next one.

    Args:
        path: the file; links are not followed.
        data: its new content.

    Raises:
        OSError: it cannot be written; the old file is unharmed.
    """
    directory, name = os.path.split(path)
    temporary = temporary_name(directory, name)
    with suppress(FileNotFoundError):
        os.unlink(temporary)
    try:
        write_new(temporary, data)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    sync_directory(directory)


def temporary_name(directory: str, name: str) -> str:
    """Where a file stands before it takes its place.

    Args:
        directory: of the file.
        name: of the file.
    """
    return os.path.join(directory, f".{name}.new")


def write_new(path: str, data: bytes) -> None:
    """Write a file that does not exist yet, for this person alone, down to the disk.

    Args:
        path: the file.
        data: its content.

    Raises:
        OSError: it exists or cannot be written.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        write_all(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte.

    Args:
        descriptor: an open file.
        data: what to write.

    Raises:
        OSError: not all of it could be written.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_directory(directory: str) -> None:
    """Bring a directory's names to the disk, where the file system can.

    Args:
        directory: its path.
    """
    # The new file is in its place by now: to report a failure here would be to say it is not.
    with suppress(OSError):
        descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def cannot_write(path: str, error: OSError, variable: str) -> WriteError:
    """Say in one line that something could not be written and what helps.

    Args:
        path: what was to be written.
        error: why it could not.
        variable: the environment variable that names another directory for it.
    """
    from errno import EDQUOT, ENOSPC

    full = error.errno in (ENOSPC, EDQUOT)
    hint = "make room" if full else f"make its directory writable or set {variable}"
    return WriteError(f"cannot be written ({error.strerror})", where=path, hint=hint)


def _lock(descriptor: int, path: str, patience: float) -> None:
    import fcntl
    import time
    from errno import EAGAIN

    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno != EAGAIN:
                # Some network file systems cannot lock a directory. To refuse a withdrawal there
                # would be worse than to risk that two decisions at one moment meet.
                return
        else:
            return
        if time.monotonic() >= until:
            raise WriteError(
                "is in use by another tui-reader", where=path, hint="try again in a moment"
            )
        time.sleep(_PAUSE)
