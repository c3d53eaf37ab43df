"""The house stands as drawn: every room imports only from the floors below it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "tui_reader"
FLOORS = {
    "errors": 0, "untrusted": 0, "paths": 0, "frozen": 0, "actions": 0,
    "settings": 1,
    "page.model": 1, "page.detection": 1, "statement.model": 1, "notice.model": 1,
    "typeset.measure": 1,
    "page.text": 2, "statement": 2, "notice": 2, "consent": 2, "typeset": 2,
    "export": 3, "library": 3, "page": 3,
    "reading": 4, "session": 4, "export.batch": 4,
    "cli": 5, "tui": 5, "__main__": 5,
}  # fmt: skip
# A room on the same floor may be used only where the plan says so.
NEIGHBOURS = {
    ("actions", "frozen"),
    ("statement", "notice"),  # a page is split into statement and notice
    ("statement", "page.text"),
    ("notice", "page.text"),
    ("export.batch", "session"),
    ("session", "reading"),  # the same use cases, for a run with a person behind it
}
ONLY_IN = {
    "textual": ("tui",),
    "rich": ("tui", "cli.progress"),
    "httpx2": ("page.http",),
    "httpcore2": ("page.http",),
    "trafilatura": ("statement.html",),
    "sqlite3": ("library",),
    "PIL": ("page.pixels",),
}


def _module(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def _room(module: str) -> str:
    while module and module not in FLOORS:
        module = module.rpartition(".")[0]
    return module


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: relative imports hide the floor"
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            found.update(n for n in names if (SOURCE.parent / n.replace(".", "/")).exists())
            found.update(
                n for n in names if (SOURCE.parent / (n.replace(".", "/") + ".py")).exists()
            )
            found.add(node.module)
    return found


MODULES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=_module)
def test_a_room_imports_only_from_floors_below(path: Path) -> None:
    module = _module(path)
    room = _room(module)
    for name in _imports(path):
        if not name.startswith("tui_reader."):
            continue
        other = _room(name.removeprefix("tui_reader."))
        if not other or other == room or module == "":
            continue
        if (module, other) == ("cli.read", "tui") or module == "__main__":
            continue
        below = FLOORS[other] < FLOORS[room]
        assert below or (room, other) in NEIGHBOURS, f"{module} may not import {name}"


@pytest.mark.parametrize("path", MODULES, ids=_module)
def test_heavy_libraries_stay_in_their_rooms(path: Path) -> None:
    module = _module(path)
    for name in _imports(path):
        homes = ONLY_IN.get(name.partition(".")[0])
        if homes is None:
            continue
        assert any(module == home or module.startswith(home + ".") for home in homes), (
            f"{module} may not import {name}"
        )


def test_every_module_belongs_to_a_floor() -> None:
    assert [m for m in map(_module, MODULES) if m and not _room(m)] == []


@pytest.mark.parametrize("path", MODULES, ids=_module)
def test_no_file_grows_past_four_hundred_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
