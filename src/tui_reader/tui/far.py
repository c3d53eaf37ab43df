"""Long files: their beginning at once, and the whole from a process of its own.

Taking a hundred megabytes apart keeps an interpreter busy for seconds. The screen would stutter
meanwhile if it were the screen's own.
"""

from __future__ import annotations

import io
import os
import pickle
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from tui_reader.errors import ReaderError, SourceError
from tui_reader.frozen import replace

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO

    from tui_reader.statement.model import Block
    from tui_reader.statement.split import Reading

    Opening = Callable[..., Reading]

BEGINNING = 1 << 14  # bytes: some screens
LONG = 8 * BEGINNING  # bytes from which the beginning is shown before the whole is read
_BLOCKS = 2000  # blocks sent at a time, so that taking them over stops the screen for no moment
_TYPES = {".md": "text/markdown", ".markdown": "text/markdown"}
_OTHER_TYPES = (".html", ".htm", ".xhtml", ".warc", ".mhtml", ".mht", ".gz")


def length(source: str) -> int:
    """Bytes of a file of text that can be read from its beginning; 0 for every other source.

    Args:
        source: as the person wrote it.
    """
    path = os.path.expanduser(source)
    if source.lower().endswith(_OTHER_TYPES):
        return 0
    try:
        return os.path.getsize(path) if os.path.isfile(path) else 0
    except (OSError, ValueError):
        return 0


def beginning(opening: Opening, source: str) -> Reading | None:
    """What can be read of the first paragraphs of a file.

    Args:
        opening: opens a source; takes a stream as `stdin`.
        source: a file.

    Returns:
        None when they do not stand for the whole: not text, or nothing but a notice.
    """
    try:
        with open(os.path.expanduser(source), "rb") as stream:
            head = stream.read(BEGINNING)
    except OSError:
        return None
    start = head[:1024].lstrip().lower()
    if b"\0" in head or start.startswith((b"<", b"\x1f\x8b", b"warc/", b"mime-version:", b"from:")):
        return None
    cut = max(head.rfind(b"\n\n"), head.rfind(b"\r\n\r\n"))
    head = head[: cut if cut > 0 else None]
    suffix = os.path.splitext(source)[1].lower()
    try:
        reading = opening("-", stdin=io.BytesIO(head), media_type=_TYPES.get(suffix, "text/plain"))
    except (ReaderError, TypeError):
        return None
    return replace(reading, page=replace(reading.page, given=source))


def whole(opening: Opening, source: str) -> Reading:
    """A long file, read by a process of its own.

    Args:
        opening: opens a source.
        source: a file.

    Raises:
        ReaderError: what opening it raised, or the process failed.
    """
    try:
        question = pickle.dumps((opening, source))
    except (TypeError, AttributeError, pickle.PicklingError):
        return opening(source)  # it holds something of this process, and is read in it
    command = [sys.executable, "-m", "tui_reader.tui.far"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None  # noqa: S101 - both pipes were asked for
        assert process.stdout is not None  # noqa: S101
        try:
            # The pipe stays open: the process ends itself when this one is gone.
            process.stdin.write(question)
            process.stdin.flush()
            return _received(process.stdout, source)
        except (OSError, EOFError, pickle.UnpicklingError) as error:
            what = "could not be read by a process of its own"
            raise SourceError(f"{what} ({type(error).__name__})", where=source) from None
        finally:
            process.kill()


def _received(stream: IO[bytes], source: str) -> Reading:
    answer = pickle.load(stream)  # noqa: S301 - our own process wrote it
    if isinstance(answer, tuple):
        kind, what, where, hint = answer
        raise kind(what, where=where, hint=hint)
    reading: Reading = answer
    blocks: list[Block] = []
    while part := pickle.load(stream):  # noqa: S301
        blocks += part
    with open(os.path.expanduser(source), "rb") as file:
        body = file.read()
    statement = replace(reading.statement, blocks=tuple(blocks))
    return replace(reading, page=replace(reading.page, body=body), statement=statement)


def _send(opening: Opening, source: str, stream: IO[bytes]) -> None:
    try:
        reading = opening(source)
    except ReaderError as error:
        pickle.dump((type(error), error.what, error.where, error.hint), stream)
        stream.flush()
        return
    blocks = reading.statement.blocks
    bare = replace(reading.statement, blocks=())
    page = replace(reading.page, body=b"")
    pickle.dump(replace(reading, page=page, statement=bare), stream)
    for at in range(0, len(blocks), _BLOCKS):
        pickle.dump(blocks[at : at + _BLOCKS], stream)
    pickle.dump((), stream)
    stream.flush()


def _leave_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def main() -> None:
    """Read what standard input asks for, and write it to standard output."""
    opening, source = pickle.load(sys.stdin.buffer)  # noqa: S301 - the screen wrote it
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _send(opening, source, sys.stdout.buffer)


if __name__ == "__main__":
    main()
