"""The use cases that the command line and the screen share."""

from __future__ import annotations

import os

from tui_reader.errors import WriteError
from tui_reader.frozen import dataclass
from tui_reader.page.open import BUNDLED, open_page
from tui_reader.statement.split import Reading, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.export import Options

FIRST = BUNDLED[0]


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """A statement that can be opened without knowing where it is.

    Args:
        id: what `page.open.open_page` takes.
        title: one line.
        organisation: who published it.
        minutes: reading time.
    """

    id: str
    title: str
    organisation: str | None
    minutes: int


def shelf() -> tuple[ShelfEntry, ...]:
    """The bundled statements, the one that opens first at the head."""
    entries = []
    for name in BUNDLED:
        statement = split(open_page(name)).statement
        entries.append(ShelfEntry(name, statement.title, statement.organisation, statement.minutes))
    return tuple(entries)


def export(reading: Reading, to: str, options: Options) -> bytes:
    """Write a reading in one of the export formats.

    Args:
        reading: what was opened.
        to: a name in `tui_reader.export.FORMATS`.
        options: width and what to include.
    """
    from tui_reader.export import write

    return write(reading, to, options)


def save(data: bytes, path: str) -> None:
    """Put exported bytes into a file, whole or not at all.

    Args:
        data: what an exporter wrote.
        path: the file; an existing regular file is replaced, a device or pipe is written into.

    Raises:
        WriteError: it cannot be written; what was there before is unharmed.
    """
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            _write_into(target, data)
        else:
            _replace(target, data)
    except OSError as error:
        raise WriteError(
            f"cannot be written ({error.strerror})", where=path, hint="choose another place"
        ) from None


def _write_into(target: str, data: bytes) -> None:
    with open(target, "wb") as stream:
        stream.write(data)


def _replace(target: str, data: bytes) -> None:
    import tempfile

    directory = os.path.dirname(target)
    mode = os.stat(target).st_mode & 0o777 if os.path.exists(target) else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(prefix=".tui-reader-", dir=directory)
    try:
        with open(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
