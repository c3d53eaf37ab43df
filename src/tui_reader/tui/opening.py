"""Sources opened beside the screen, so that it never waits for them."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from threading import Thread
from time import perf_counter
from typing import TYPE_CHECKING

from tui_reader.errors import ReaderError
from tui_reader.frozen import dataclass, replace
from tui_reader.statement.model import Paragraph, Statement
from tui_reader.tui import far
from tui_reader.tui.outline import Outline, outline
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.page.web import Progress
    from tui_reader.statement.split import Reading

_NO_OUTLINE = Outline()
_WAYS_ON = "Press O to open something else, or l for the statements that come with the reader."


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening a source, with all that takes time to find out.

    Args:
        source: as the person wrote it; not safe to show.
        statement: what is read; a few words about the trouble when it could not be opened.
        minutes: reading time.
        outline: places to jump to.
        reading: the page behind the statement, None when it could not be opened.
        share: how much of the text is here already, from 0 to 1.
        rest: begins to find what is not here yet: the rest of a long text, or who says what.
        took: milliseconds that it took to open it.
    """

    source: str
    statement: Statement
    minutes: int = 1
    outline: Outline = _NO_OUTLINE
    reading: Reading | None = None
    share: float = 1.0
    rest: Callable[[], Future[Opened]] | None = None
    took: float = 0.0


class Way:
    """The way to a page: how far it has come, whether a person was told, whether it is wanted.

    Args:
        place: the name of the place in it that is wanted, "" for its beginning.
    """

    def __init__(self, place: str = "") -> None:
        self.place = place
        self.said = ""
        self.announced = False
        self.given_up = False

    def tell(self, progress: Progress) -> None:
        """Note how far it has come.

        Args:
            progress: from the thread that opens the page.
        """
        if progress.phase != "receiving":
            self.said = f"{progress.phase} …"
        elif progress.total:
            self.said = f"{progress.received >> 10} of {progress.total >> 10} KB …"
        else:
            self.said = f"{progress.received >> 10} KB …"


def begin(opening: Callable[[str], Reading], source: str, way: Way | None = None) -> Future[Opened]:
    """Open a source in a thread that does not keep the program from ending.

    Args:
        opening: opens a source.
        source: what it takes.
        way: told how far a page on the web has come.
    """
    if way is not None and source.startswith(("http://", "https://")):
        opening = _told(opening, way)
    future: Future[Opened] = Future()
    future.set_running_or_notify_cancel()

    def open_all() -> None:
        size = far.length(source)
        first = far.beginning(_without_quotes(opening), source) if size > far.LONG else None
        if first is None:
            future.set_result(_open_quickly(opening, source))
            return
        statement = first.statement
        share = min(1.0, far.BEGINNING / size)
        minutes = round(statement.minutes / share)
        rest = partial(_begin_whole, opening, source)
        future.set_result(
            Opened(source, statement, minutes, outline(statement), first, share, rest)
        )

    Thread(target=open_all, daemon=True).start()
    return future


def _open_quickly(opening: Callable[[str], Reading], source: str) -> Opened:
    """Open a source and leave for later what the first picture does not show."""
    quickly = _without_quotes(opening)
    opened = _open(quickly, source)
    if opened.reading is None or quickly is opening:
        return opened
    return replace(opened, rest=partial(_begin_quotes, opened, opened.reading))


def _without_quotes(opening: Callable[..., Reading]) -> Callable[..., Reading]:
    """The same without the question who says what, where it can be asked later."""
    return partial(opening, quotes=False) if isinstance(opening, partial) else opening


def _begin_quotes(opened: Opened, reading: Reading) -> Future[Opened]:
    complete: Future[Opened] = Future()
    complete.set_running_or_notify_cancel()

    def find() -> None:
        from tui_reader.statement.split import with_quotes

        complete.set_result(replace(_opened(opened.source, with_quotes(reading)), took=opened.took))

    Thread(target=find, daemon=True).start()
    return complete


def _begin_whole(opening: Callable[[str], Reading], source: str) -> Future[Opened]:
    whole: Future[Opened] = Future()
    whole.set_running_or_notify_cancel()
    way = partial(far.whole, opening)
    Thread(target=lambda: whole.set_result(_open(way, source)), daemon=True).start()
    return whole


def _told(opening: Callable[[str], Reading], way: Way) -> Callable[[str], Reading]:
    from tui_reader.page.web import Web

    if not isinstance(opening, partial):
        return opening
    web = opening.keywords.get("web") or Web()
    return partial(opening, web=replace(web, progress=way.tell, cancelled=lambda: way.given_up))


def _open(opening: Callable[[str], Reading], source: str) -> Opened:
    began = perf_counter()
    try:
        opened = _opened(source, opening(source))
        return replace(opened, took=(perf_counter() - began) * 1000)
    except ReaderError as error:
        return trouble(source, error)
    except Exception as error:  # noqa: BLE001 - whatever a page breaks, the screen must survive it
        what = f"the reader failed on it ({type(error).__name__}: {field(str(error), 200)})"
        return trouble(source, ReaderError(what, where=source, hint="please report this"))


def _opened(source: str, reading: Reading) -> Opened:
    statement = reading.statement
    return Opened(source, statement, statement.minutes, outline(statement), reading)


def trouble(source: str, error: ReaderError) -> Opened:
    """A calm page about what went wrong and what to do.

    Args:
        source: what should have been opened.
        error: why it was not.
    """
    where = "Standard input" if error.where == "-" else field(error.where)
    what = f"{where}: {field(error.what)}." if where else f"{_sentence(error.what)}"
    lines = [what]
    if error.hint:
        lines.append(_sentence(error.hint))
    lines.append(_WAYS_ON)
    blocks = tuple(Paragraph(line) for line in lines)
    return Opened(source, Statement("This could not be opened", blocks))


def _sentence(words: str) -> str:
    line = field(words)
    return f"{line[:1].upper()}{line[1:]}."
