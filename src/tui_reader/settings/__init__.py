"""config.toml: what a person has set."""

from tui_reader.settings.loading import load, path_in
from tui_reader.settings.model import INKS, PANELS, THEMES, Problem, Settings

__all__ = ["INKS", "PANELS", "THEMES", "Problem", "Settings", "load", "path_in"]
