"""Every test runs in a profile of its own and never sees the person's files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# How busy the machine is says nothing about the program.
settings.register_profile("reader", deadline=None)
settings.load_profile("reader")


@pytest.fixture(autouse=True)
def profile_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Point every directory of the program at a fresh one, and clear what the environment says."""
    root = tmp_path / "profile"
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"TUI_READER_{kind}_DIR", str(root / kind.lower()))
    for name in ("NO_COLOR", "COLUMNS", "BROWSER", "VISUAL", "EDITOR", "PYTEST_THEME"):
        monkeypatch.delenv(name, raising=False)
    yield root
