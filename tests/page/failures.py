"""The line a person gets when a page does not open."""

from __future__ import annotations

import pytest

from tests.page.server import Reply, serving
from tui_reader.errors import NetworkError
from tui_reader.page.open import open_page
from tui_reader.page.web import Limits, Web

USUAL = Limits()


def failure(url: str, limits: Limits = USUAL, **more) -> str:
    """The line a person gets."""
    with pytest.raises(NetworkError) as caught:
        open_page(url, web=Web(limits=limits, **more))
    assert caught.value.exit_code == 4
    line = str(caught.value)
    assert line.startswith(f"{url}: ")
    assert "\n" not in line
    assert "; " in line, "says what to do"
    return line.removeprefix(f"{url}: ")


def failure_of(answer: Reply, limits: Limits = USUAL, **more) -> str:
    with serving({"/": answer}) as server:
        return failure(server.url(), limits, **more)
