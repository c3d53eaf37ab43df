"""What can go wrong, as one tree; a person sees each error as one line.

ReaderError                exit code
├── SourceError            1   a source could not be opened or read
├── WriteError             1   something could not be written
├── UsageError             2   the command line asks for what does not exist
├── SettingsError          2   config.toml cannot be understood
├── ConsentFileError       2   consent.toml cannot be understood
├── NoStatementError       3   the page was read and holds no statement
└── NetworkError           4   the network or the server failed
"""

from __future__ import annotations


class ReaderError(Exception):
    """Something a person can be told in one line: where, what, and what to do.

    Args:
        what: what happened, in lower case, without a full stop.
        where: the source, file or option it happened to; may hold text from outside.
        hint: what the person can do, in lower case, without a full stop.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        super().__init__(what, where, hint)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}; {self.hint}" if self.hint else line


class SourceError(ReaderError):
    """A source could not be opened or read."""


class WriteError(ReaderError):
    """Something could not be written."""


class UsageError(ReaderError):
    """The command line asks for something that does not exist."""

    exit_code = 2


class SettingsError(ReaderError):
    """config.toml cannot be understood."""

    exit_code = 2


class ConsentFileError(ReaderError):
    """consent.toml cannot be understood."""

    exit_code = 2


class NoStatementError(ReaderError):
    """The page was read and there is no statement in it."""

    exit_code = 3


class NetworkError(ReaderError):
    """The network or the server failed."""

    exit_code = 4
