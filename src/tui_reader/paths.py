"""Where things are kept: the person's directories and the bundled assets."""

from __future__ import annotations

import os

APP = "tui-reader"
_HERE = os.path.dirname(os.path.abspath(__file__))


def config_dir() -> str:
    """The directory of consent.toml and config.toml (TUI_READER_CONFIG_DIR overrides it)."""
    return _directory("CONFIG")


def data_dir() -> str:
    """The directory of what a person saved (TUI_READER_DATA_DIR overrides it)."""
    return _directory("DATA")


def cache_dir() -> str:
    """The directory of what can be fetched again (TUI_READER_CACHE_DIR overrides it)."""
    return _directory("CACHE")


def state_dir() -> str:
    """The directory of the consent log (TUI_READER_STATE_DIR overrides it)."""
    return _directory("STATE")


def asset(*parts: str) -> str:
    """The path of a bundled file, in an installed package or in a checkout.

    Args:
        parts: path components below the assets directory.
    """
    installed = os.path.join(_HERE, "assets")
    root = installed if os.path.isdir(installed) else os.path.join(_HERE, "..", "..", "assets")
    return os.path.normpath(os.path.join(root, *parts))


def _directory(kind: str) -> str:
    override = os.environ.get(f"TUI_READER_{kind}_DIR")
    if override:
        return os.path.abspath(os.path.expanduser(override))
    import platformdirs

    directory: str = getattr(platformdirs, f"user_{kind.lower()}_dir")(APP, appauthor=False)
    return directory
