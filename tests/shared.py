"""Real pages that may be used to test with and never become part of the project."""

from __future__ import annotations

from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "shared" / "pages"
PICUM = PAGES / "picum-anti-trafficking.txt"
LABELLED = PAGES / "notices"

needs_picum = pytest.mark.skipif(not PICUM.exists(), reason="the real page is not at hand here")
needs_labelled = pytest.mark.skipif(
    not LABELLED.exists(), reason="the labelled pages are not at hand here"
)
