"""Many sources, many processes: results in source order, failures one line each."""

from __future__ import annotations

import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tui_reader.errors import ReaderError
from tui_reader.export import FORMATS, write
from tui_reader.export.time_limit import time_limit
from tui_reader.page.archive import is_archive
from tui_reader.page.open import SUFFIXES
from tui_reader.session import Session, own_session
from tui_reader.statement.split import require_statement, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tui_reader.export import Options
    from tui_reader.page.model import Page

_AHEAD = 4  # sources in work for each process: enough to keep it busy, few enough to stay small


@dataclass(frozen=True, slots=True)
class Task:
    """One source of a batch.

    Args:
        source: its name.
        page: what an archive or standard input already gave.
        error: why there is nothing to open.
        exit_code: that stands for the error.
    """

    source: str
    page: Page | None = None
    error: str | None = None
    exit_code: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one source.

    Args:
        source: as the person wrote it or as it was found below a directory.
        data: the exported bytes, None after a failure.
        title: of the statement.
        warnings: one line each.
        error: the failure's line, None when all went well.
        exit_code: of the failure, 0 when all went well.
    """

    source: str
    data: bytes | None = None
    title: str = ""
    warnings: tuple[str, ...] = ()
    error: str | None = None
    exit_code: int = 0


def files_below(directory: str) -> Iterator[str]:
    """Every file of a readable type below a directory, in the order of their paths.

    Args:
        directory: its path; hidden files and folders are passed over.
    """
    for folder, folders, files in os.walk(directory):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            suffix = os.path.splitext(name.removesuffix(".gz"))[1].lower()
            known = suffix in SUFFIXES or not suffix or is_archive(name)
            if known and not name.startswith("."):
                yield os.path.join(folder, name)


def file_name(title: str, suffix: str, taken: set[str] | None = None) -> str:
    """A file name from a title, unlike those already taken.

    Args:
        title: any text; letters and digits of every script are kept.
        suffix: with its dot.
        taken: names used so far, in lower case; the new one is added.
    """
    words = "".join(c if c.isalnum() else " " for c in title).split()
    stem = "-".join(words)[:80].strip("-").lower() or "statement"
    while len(stem.encode()) > 200:
        stem = stem[:-1]
    name, number = f"{stem}{suffix}", 1
    if taken is not None:
        while name in taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        taken.add(name)
    return name


def convert(task: Task, to: str, options: Options) -> Result:
    """Open one source and export it, in bounded time.

    Args:
        task: the source.
        to: a name in `FORMATS`.
        options: width and what to include.
    """
    if task.error is not None:
        return Result(task.source, error=task.error, exit_code=task.exit_code)
    try:
        with time_limit(task.source, _size(task)):
            quotes = FORMATS[to].speakers
            if task.page is not None:
                reading = split(task.page, quotes=quotes)
            else:
                reading = _session().look(task.source, quotes=quotes)
            require_statement(reading)
            data = write(reading, to, options)
    except ReaderError as error:
        return Result(task.source, error=str(error), exit_code=error.exit_code)
    except (RecursionError, MemoryError) as error:
        line = f"{task.source}: is too deep or too large to read ({type(error).__name__})"
        return Result(task.source, error=line, exit_code=1)
    return Result(task.source, data, reading.statement.title, reading.warnings)


@cache
def _session() -> Session:
    """Whose choices pages of the web are opened with; one for each process."""
    return own_session()


def run(tasks: Iterable[Task], to: str, options: Options, jobs: int) -> Iterator[Result]:
    """Export every source.

    Args:
        tasks: the sources; taken only as fast as they are worked on.
        to: a name in `FORMATS`.
        options: width and what to include.
        jobs: number of processes; with 1 the work is done in this one.

    Yields:
        One result a task, in the tasks' order.
    """
    if jobs == 1:
        yield from (convert(task, to, options) for task in tasks)
        return
    pool = _pool(jobs)
    waiting: deque[tuple[Task, Future[Result]]] = deque()
    try:
        for task in tasks:
            waiting.append((task, pool.submit(convert, task, to, options)))
            if len(waiting) >= jobs * _AHEAD:
                result, pool = _next(waiting, pool, jobs, (to, options))
                yield result
        while waiting:
            result, pool = _next(waiting, pool, jobs, (to, options))
            yield result
    except BaseException:
        _end_at_once(pool)
        raise
    pool.shutdown()


def _next(
    waiting: deque[tuple[Task, Future[Result]]],
    pool: ProcessPoolExecutor,
    jobs: int,
    how: tuple[str, Options],
) -> tuple[Result, ProcessPoolExecutor]:
    """The oldest result; when a process died, the sources in work are given to new ones."""
    task, future = waiting.popleft()
    try:
        return future.result(), pool
    except BrokenProcessPool:
        pool.shutdown(wait=False, cancel_futures=True)
    result = _alone(task, how)
    fresh = _pool(jobs)
    again = [waiting_task for waiting_task, _ in waiting]
    waiting.clear()
    waiting.extend((each, fresh.submit(convert, each, *how)) for each in again)
    return result, fresh


def _alone(task: Task, how: tuple[str, Options]) -> Result:
    """Work on one source in a process of its own, which it may bring down."""
    with _pool(1) as pool:
        try:
            return pool.submit(convert, task, *how).result()
        except BrokenProcessPool:
            line = f"{task.source}: the process that read it came to an end"
            return Result(task.source, error=line, exit_code=1)


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, initializer=_leave_interrupts_to_the_parent)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _end_at_once(pool: ProcessPoolExecutor) -> None:
    from multiprocessing import active_children

    pool.shutdown(wait=False, cancel_futures=True)
    for child in active_children():
        child.terminate()


def _size(task: Task) -> int:
    if task.page is not None:
        return len(task.page.body)
    try:
        return os.path.getsize(task.source)
    except (OSError, ValueError):
        return 0
