"""consent.toml on disk: read without harm, changed under a lock, replaced whole."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui_reader.consent import files
from tui_reader.consent.choices import Choices
from tui_reader.errors import ConsentFileError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.consent.document import Document

NAME = "consent.toml"
_LIMIT = 1_000_000  # bytes: some ten thousand sites
_HINT = "until it is corrected or a new choice is made, only what is necessary is allowed"


@dataclass(frozen=True, slots=True)
class Change:
    """What a change of the file did.

    Args:
        before: the choices that were in it.
        after: the choices that are in it now.
        backup: path of the old file when it could not be understood.
    """

    before: Choices
    after: Choices
    backup: str | None = None


def read(directory: str) -> Choices:
    """The choices in a directory's consent.toml; none when there is no such file.

    Args:
        directory: the config directory.

    Raises:
        ConsentFileError: it cannot be understood; the line says which line or key.
    """
    return _read(os.path.join(directory, NAME))[0]


def stamp(directory: str) -> object:
    """What tells one state of the file from another; None when there is no file.

    Args:
        directory: the config directory.
    """
    try:
        status = os.stat(os.path.join(directory, NAME))
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size


def change(
    directory: str, edit: Callable[[Choices], Choices], patience: float = files.PATIENCE
) -> Change:
    """Read, edit and save the choices while no other instance can.

    A file that cannot be understood is kept as consent.toml.bak-N. When `edit` returns what it was
    given, a file that was understood stays untouched.

    Args:
        directory: the config directory; made when something is to be written.
        edit: the new choices from those in the file at that moment.
        patience: seconds to wait for another instance.

    Raises:
        WriteError: it cannot be written; the old file is unharmed.
    """
    path = os.path.join(directory, NAME)
    try:
        if not os.path.lexists(directory) and edit(Choices()) == Choices():
            return Change(Choices(), Choices())
        files.make_directory(directory)
        with files.locked(directory, os.O_RDONLY | os.O_DIRECTORY, patience):
            return _change(path, edit)
    except OSError as error:
        raise files.cannot_write(path, error, "TUI_READER_CONFIG_DIR") from None


def _change(path: str, edit: Callable[[Choices], Choices]) -> Change:
    backup = None
    try:
        before, document = _read(path)
    except ConsentFileError:
        before, document = Choices(), {}
        backup = _free_name(path)
    after = edit(before)
    if after == before and backup is None:
        return Change(before, after)
    data = _encode(document, after)
    if backup is None:
        files.replace(os.path.realpath(path), data)  # a link stays, its target is replaced
    else:
        _replace_and_keep(path, data, backup)
    return Change(before, after, backup)


def _replace_and_keep(path: str, data: bytes, backup: str) -> None:
    """Move aside what cannot be understood, be it a link or a directory, never what it leads to."""
    os.rename(path, backup)
    try:
        files.replace(path, data)
    except BaseException:
        os.rename(backup, path)
        raise


def _free_name(path: str) -> str:
    number = 1
    while os.path.lexists(f"{path}.bak-{number}"):
        number += 1
    return f"{path}.bak-{number}"


def _encode(document: Document, choices: Choices) -> bytes:
    import tomli_w

    from tui_reader.consent.document import write_choices

    return tomli_w.dumps(write_choices(document, choices)).encode()


def _read(path: str) -> tuple[Choices, Document]:
    try:
        data, written = _load(path)
    except (FileNotFoundError, NotADirectoryError):
        return Choices(), {}
    except OSError as error:
        raise ConsentFileError(
            f"cannot be read ({error.strerror})", where=path, hint=_HINT
        ) from None
    try:
        return _understand(data, written)
    except ConsentFileError as error:
        raise ConsentFileError(error.what, where=path, hint=_HINT) from None


def _load(path: str) -> tuple[bytes, float]:
    """The bytes of a regular file and when it was last written."""
    # Non-blocking: a pipe in its place must not hold the program up.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise ConsentFileError("is not a file", where=path, hint=_HINT)
        with open(descriptor, "rb", closefd=False) as stream:
            return stream.read(_LIMIT + 1), status.st_mtime
    finally:
        os.close(descriptor)


def _understand(data: bytes, written: float) -> tuple[Choices, Document]:
    if len(data) > _LIMIT:
        raise ConsentFileError(f"is larger than {_LIMIT // 1000} kB")
    if not data.strip():
        return Choices(), {}
    import time
    import tomllib
    from datetime import UTC, datetime

    from tui_reader.consent.document import read_choices

    try:
        document: Document = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ConsentFileError(f"line {line} is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConsentFileError(f"is not TOML: {error}") from None
    except (ValueError, RecursionError):  # a number of a million digits, a million brackets
        raise ConsentFileError("holds a value that is too large to read") from None
    # A time to come would make a hand-written choice count for longer than any other.
    written_at = datetime.fromtimestamp(int(min(written, time.time())), UTC)
    return read_choices(document, written_at), document
