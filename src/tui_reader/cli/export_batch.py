"""Export of several sources: what they are, where each result goes, how it is told."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from tui_reader import reading
from tui_reader.cli import streams
from tui_reader.errors import ReaderError, SourceError, UsageError, WriteError
from tui_reader.export import FORMATS
from tui_reader.export.batch import Result, Task, file_name, files_below, run
from tui_reader.page.open import STDIN, open_page

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

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
    tasks, failures = _plan(arguments.sources)
    jobs = arguments.jobs or os.cpu_count() or 1
    with streams.progress(len(tasks)) as progress:
        book = _Book(progress.say, output, to)
        for error in failures:
            book.fail(str(error), error.exit_code)
        for result in run(tasks, to, options, jobs):
            progress.advance()
            book.enter(result)
    return book.exit_code


class _Book:
    """Where each result goes, and the highest exit code so far."""

    def __init__(self, say: Callable[[str], None], output: str | None, to: str) -> None:
        self.exit_code = 0
        self._say = say
        self._output = output
        self._to = to
        self._taken: set[str] = set()

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
            reading.save(data, os.path.join(str(self._output), name))
        except WriteError as error:
            self.fail(str(error), error.exit_code)


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


def _plan(sources: list[str]) -> tuple[list[Task], list[ReaderError]]:
    tasks: list[Task] = []
    failures: list[ReaderError] = []
    for source in sources:
        try:
            tasks.extend(_expanded(source))
        except ReaderError as error:
            failures.append(error)
    return tasks, failures


def _expanded(source: str) -> Iterator[Task]:
    if source.startswith("@") and not os.path.exists(source):
        for line in _lines(source[1:]):
            yield from _expanded(line) if not line.startswith("@") else iter((Task(line),))
    elif os.path.isdir(source):
        yield from map(Task, files_below(source))
    elif source == STDIN:
        yield Task(source, open_page(source))  # a child process has no standard input of ours
    else:
        yield Task(source)


def _lines(path: str) -> list[str]:
    if path == STDIN:
        return [line for line in sys.stdin.read().splitlines() if line.strip()]
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as stream:
            return [line for line in stream.read().splitlines() if line.strip()]
    except OSError as error:
        raise SourceError(
            f"the list cannot be read ({error.strerror})", where=f"@{path}", hint="check the path"
        ) from None
