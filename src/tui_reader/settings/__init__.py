"""config.toml: what a person has set."""

from tui_reader.settings.example import example
from tui_reader.settings.model import INKS, PANELS, THEMES, Settings
from tui_reader.settings.reading import Problem, load, parse, path_in

__all__ = [
    "INKS", "PANELS", "THEMES", "Problem", "Settings", "example", "load", "parse", "path_in",
]  # fmt: skip
