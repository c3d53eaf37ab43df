"""config.toml understood: what a person has set, and every problem with its line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tui_reader.settings.model import INKS, THEMES, Problem, Settings
from tui_reader.settings.options import BASES, CATEGORIES, OPTIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_TABLES = ("keys", "cookies", "themes")  # whose names are a person's own, or not settings
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")


def parse(text: str, actions: Collection[str]) -> tuple[Settings, tuple[Problem, ...]]:
    """Understand the text of a settings file.

    Args:
        text: TOML.
        actions: the ids of all commands.

    Returns:
        What can be followed, and every problem with the rest.
    """
    import tomllib

    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+).*\)$", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        what = str(error).partition(" (at ")[0]
        return Settings(), (Problem(f"is not TOML: {what[:1].lower()}{what[1:]}", line),)
    except RecursionError:
        return Settings(), (Problem("is nested too deeply"),)
    reader = _Reader(text, actions)
    settings = reader.settings(document)
    return settings, tuple(sorted(reader.problems, key=lambda problem: problem.line))


class _Reader:
    """Collects every problem of a document on the way to settings."""

    def __init__(self, text: str, actions: Collection[str]) -> None:
        self.problems: list[Problem] = []
        self._lines = text.splitlines()
        self._actions = actions

    def settings(self, document: dict[str, Any]) -> Settings:
        sections = {each.section for each in OPTIONS.values()}
        found: dict[str, Any] = {}
        for section, table in self._tables(document, {*sections, *_TABLES}):
            if section in sections:
                names = [n for n, each in OPTIONS.items() if each.section == section]
                for name, value in self._known(table, names, (section,)):
                    wrong = OPTIONS[name].check(value)
                    if wrong:
                        self._problem(f"{section}.{name} {wrong}", section, name)
                    else:
                        found[name] = tuple(value) if isinstance(value, list) else value
        keys, own = document.get("keys"), document.get("themes")
        themes = self._themes(own) if isinstance(own, dict) else {}
        if found.get("theme", "dark") not in {*THEMES, *themes}:
            hint = self._nearest(found.pop("theme"), [*THEMES, *themes])
            self._problem(f"screen.theme names no theme{hint}", "screen", "theme")
        return Settings(
            **found,
            keys=self._keys(keys) if isinstance(keys, dict) else {},
            cookies=self._cookies(document.get("cookies")),
            themes=themes,
        )

    def _cookies(self, table: object) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, category in table.items() if isinstance(table, dict) else ():
            if category in CATEGORIES:
                found[name] = category
            else:
                hint = self._nearest(category, CATEGORIES)
                self._problem(f"cookies.{name} is no category{hint}", "cookies", name)
        return found

    def _tables(
        self, document: dict[str, Any], names: set[str]
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        for name, table in self._known(document, sorted(names), ()):
            if isinstance(table, dict):
                yield name, table
            else:
                self._problem(f"{name} is a table: [{name}]", name)

    def _known(
        self, table: dict[str, Any], names: Collection[str], where: tuple[str, ...]
    ) -> Iterator[tuple[str, Any]]:
        for name, value in table.items():
            if name in names:
                yield name, value
            else:
                said = ".".join((*where, name))
                self._problem(f"{said} is not known{self._nearest(name, names)}", *where, name)

    def _keys(self, table: dict[str, Any]) -> dict[str, tuple[str, ...]]:
        from tui_reader.actions import key

        keys: dict[str, tuple[str, ...]] = {}
        owners: dict[str, str] = {}
        for action, value in self._known(table, self._actions, ("keys",)):
            written = [value] if isinstance(value, str) else value
            if not isinstance(written, list) or not all(isinstance(k, str) for k in written):
                self._problem(f"keys.{action} is a key or a list of keys", "keys", action)
                continue
            known = []
            for each in written:
                name = key(each)
                if name is None:
                    self._problem(f"keys.{action}: there is no key “{each}”", "keys", action)
                elif name in owners:
                    said = f"keys.{action}: “{each}” is the key of {owners[name]} already"
                    self._problem(said, "keys", action)
                else:
                    owners[name] = action
                    known.append(name)
            keys[action] = tuple(known)
        return keys

    def _themes(self, tables: dict[str, Any]) -> dict[str, dict[str, str]]:
        themes: dict[str, dict[str, str]] = {}
        for name, table in tables.items():
            if not isinstance(table, dict):
                self._problem(f"themes.{name} is a table: [themes.{name}]", "themes", name)
                continue
            inks: dict[str, str] = {}
            for ink, value in self._known(table, ("base", *INKS), ("themes", name)):
                if ink == "base" and value not in BASES:
                    said = f"themes.{name}.base is one of {', '.join(BASES)}"
                    self._problem(said, "themes", name, ink)
                elif ink != "base" and not (isinstance(value, str) and _COLOUR.fullmatch(value)):
                    said = f"themes.{name}.{ink} is a colour such as “#1b1a22”"
                    self._problem(said, "themes", name, ink)
                else:
                    inks[ink] = value
            themes[name] = inks
        return themes

    def _nearest(self, name: object, names: Collection[str]) -> str:
        from difflib import get_close_matches

        near = get_close_matches(str(name), names, 1, 0.6)
        return f"; did you mean {near[0]}?" if near else ""

    def _problem(self, what: str, *path: str) -> None:
        self.problems.append(Problem(what, self._line_of(path)))

    def _line_of(self, path: tuple[str, ...]) -> int:
        """The line on which a key stands, as far as that can be told without a parser of lines."""
        table: tuple[str, ...] = ()
        for number, line in enumerate(self._lines, start=1):
            header = re.match(r"\s*\[\[?([^\]]*)\]", line)
            if header:
                table = _parts(header[1])
                if table == path:
                    return number
                continue
            name, equals, _ = line.partition("=")
            if equals and (*table, *_parts(name)) == path:
                return number
        return self._line_of(path[:-1]) if len(path) > 1 else 0


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
