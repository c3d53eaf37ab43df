"""A terminal reader for published statements in which consent means something."""

__version__ = "0.1.0"
