"""Export of several sources: what they are, where each result goes, how it is told."""

from __future__ import annotations

import json
import os
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui_reader import reading
from tui_reader.cli import streams
from tui_reader.cli.progress import progress
from tui_reader.errors import ReaderError, SourceError, UsageError, WriteError
from tui_reader.export import FORMATS
from tui_reader.export.batch import Result, Task, file_name, files_below, run
from tui_reader.page.archive import is_archive, pages_in
from tui_reader.page.model import Page
from tui_reader.page.open import STDIN, open_page, standard_input

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from tui_reader.export import Options


def export_many(arguments: argparse.Namespace, to: str, options: Options) -> int:
    """Export every source; each failure is one line, and none harms the others.

    Args:
        arguments: sources, output, jobs.
        to: a name in `FORMATS`.
        options: width and what to include.

    Returns:
        The highest exit code of any source.
    """
    output = arguments.output
    if output not in (None, "-"):
        _make_directory(output)
    plan = _Plan(arguments.sources)
    jobs = arguments.jobs or os.cpu_count() or 1
    with progress(plan.total) as told:
        book = _Book(told.say, output, to, plan.names_in(output))
        for result in run(plan.tasks(), to, options, jobs):
            told.advance(plan.total)
            book.enter(result)
    return book.exit_code


class _Book:
    """Where each result goes, and the highest exit code so far.

    Args:
        say: tells a person a line.
        output: the directory, None or "-" for stdout.
        to: a name in `FORMATS`.
        taken: names in the directory that no result may get, in lower case.
    """

    def __init__(
        self, say: Callable[[str], None], output: str | None, to: str, taken: set[str]
    ) -> None:
        self.exit_code = 0
        self._say = say
        self._output = output
        self._to = to
        self._taken = taken

    def enter(self, result: Result) -> None:
        for warning in result.warnings:
            self._say(f"{result.source}: {warning}")
        if result.data is None:
            self.fail(result.error or f"{result.source}: failed", result.exit_code)
        elif self._output in (None, "-"):
            streams.write(_one_line(result.data) if self._to == "json" else result.data)
        else:
            self._save(result.data, result.title)

    def fail(self, line: str, exit_code: int) -> None:
        self._say(line)
        self.exit_code = max(self.exit_code, exit_code)

    def _save(self, data: bytes, title: str) -> None:
        name = file_name(title, FORMATS[self._to].suffix, self._taken)
        try:
            with _not_interrupted():
                reading.save(data, os.path.join(str(self._output), name))
        except WriteError as error:
            self.fail(str(error), error.exit_code)


@contextmanager
def _not_interrupted() -> Iterator[None]:
    """Let ctrl+c wait for the end of a short piece of work."""
    came: list[int] = []
    previous = signal.signal(signal.SIGINT, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)
    if came:
        raise KeyboardInterrupt


def _make_directory(path: str) -> None:
    if os.path.exists(path) and not os.path.isdir(path):
        raise UsageError(
            "is a file", where=path, hint="several sources are written into a directory"
        )
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise WriteError(f"cannot be made ({error.strerror})", where=path) from None


def _one_line(data: bytes) -> bytes:
    return json.dumps(json.loads(data), ensure_ascii=False).encode() + b"\n"


class _Plan:
    """The sources of a batch, found while the first ones are already worked on.

    Args:
        sources: as the person wrote them.
    """

    def __init__(self, sources: Sequence[str]) -> None:
        # Lists are read at once, because a list may be standard input; pages never are.
        self._sources = [each for source in sources for each in _listed(source)]
        archives = [each for each in self._sources if _is_archive(each)]
        self._plain = len(self._sources) - len(archives)
        self._bytes = sum(os.path.getsize(str(each)) for each in archives)
        self._done = self._here = self._pages = 0  # bytes of archives read; pages found in them

    @property
    def total(self) -> int | None:
        """Number of pages, for archives as their bytes make expect; None when nobody can say."""
        read = self._done + self._here
        if not self._bytes:
            return self._plain
        return self._plain + self._pages * self._bytes // read if read else None

    def names_in(self, directory: str | None) -> set[str]:
        """Names of the sources that lie in a directory, in lower case.

        Args:
            directory: where the results go, None or "-" for stdout.
        """
        if directory in (None, STDIN):
            return set()
        parts = (os.path.split(each) for each in self._sources if isinstance(each, str))
        folders: dict[str, set[str]] = {}
        for folder, name in parts:
            folders.setdefault(folder, set()).add(name.lower())
        here = os.path.realpath(str(directory))
        return {
            name
            for folder, names in folders.items()
            if os.path.realpath(folder) == here
            for name in names
        }

    def tasks(self) -> Iterator[Task]:
        """One task a page, in the order of the sources."""
        for source in self._sources:
            if isinstance(source, ReaderError):
                yield _failed(source)
            elif _is_archive(source):
                for task in _archived(source, self._note):
                    self._pages += 1
                    yield task
                self._done, self._here = self._done + os.path.getsize(source), 0
            elif source == STDIN:
                yield _opened(source)  # a child process has no standard input of ours
            else:
                yield Task(source)

    def _note(self, read: int) -> None:
        self._here = read


def _is_archive(source: str | ReaderError) -> bool:
    return isinstance(source, str) and is_archive(source) and os.path.isfile(source)


def _listed(source: str) -> Iterator[str | ReaderError]:
    if source.startswith("@") and not os.path.exists(source):
        try:
            for line in _lines(source[1:]):
                yield from files_below(line) if os.path.isdir(line) else (line,)
        except SourceError as error:
            yield error
    elif os.path.isdir(source):
        yield from files_below(source)
    else:
        yield source


def _archived(path: str, read: Callable[[int], None]) -> Iterator[Task]:
    empty = True
    try:
        for found in pages_in(path, path, read):
            empty = False
            yield Task(found.given, found) if isinstance(found, Page) else _failed(found)
    except SourceError as error:
        yield _failed(error)
        return
    if empty:
        yield _failed(SourceError("is an archive without pages", where=path))


def _opened(source: str) -> Task:
    try:
        return Task(source, open_page(source))
    except ReaderError as error:
        return _failed(error)


def _failed(error: ReaderError) -> Task:
    return Task(error.where, error=str(error), exit_code=error.exit_code)


def _lines(path: str) -> list[str]:
    try:
        if path == STDIN:
            raw = standard_input().read()
        else:
            with open(path, "rb") as stream:
                raw = stream.read()
    except OSError as error:
        raise SourceError(
            f"the list cannot be read ({error.strerror})", where=f"@{path}", hint="check the path"
        ) from None
    return [line for line in os.fsdecode(raw).splitlines() if line.strip()]
