"""JavaScript object literals read as data; nothing in them is ever run."""

from __future__ import annotations

import re
from typing import Final

# Deeper values are stepped over; real settings stay below twenty.
DEPTH = 60

_SPACE = re.compile(r"(?:\s++|//[^\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/|<!--[^\n]*+)++")
_STRINGS = {
    '"': re.compile(r'"([^"\\\n]*+(?:\\(?:.|\n)[^"\\\n]*+)*+)"'),
    "'": re.compile(r"'([^'\\\n]*+(?:\\(?:.|\n)[^'\\\n]*+)*+)'"),
    "`": re.compile(r"`([^`\\]*+(?:\\(?:.|\n)[^`\\]*+)*+)`"),
}
# Bounded: a stray slash must not be followed to the end of the text again and again.
_REGEX = re.compile(r"/((?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}+\]){1,300}+)/[a-z]*+")
_WORD = re.compile(r"[\w$\u0080-\uffff]++")
_NUMBER = re.compile(r"-?(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?")
_ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r\n|.|\n)", re.S)
_HOLE = re.compile(r"\$\{[^}]*+\}")
_CONTROL = {
    "n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0",
    "\n": "", "\r\n": "",  # a line continued on the next
}  # fmt: skip
_NAMES: Final = {"true": True, "false": False, "null": None, "undefined": None}
_CLOSING = {"{": "}", "[": "]", "(": ")"}


class Unread:
    """A value that is no data: a function, a variable, a calculation."""

    def __repr__(self) -> str:
        return "UNREAD"


UNREAD: Final = Unread()
Value = str | float | bool | None | Unread | dict[str, "Value"] | list["Value"]


class _BrokenError(Exception):
    """The text ends or makes no sense; what was read so far stands."""


def read(text: str, start: int = 0) -> tuple[Value, int]:
    """Read the value that begins at an offset, as far as it can be understood.

    Args:
        text: a script, or JSON; comments, single quotes, template strings, unquoted keys,
            trailing commas, regular expressions and joined strings are understood.
        start: where the value, or space before it, begins.

    Returns:
        The value and the offset after it; for a value that breaks off, what stands before that.
    """
    reader = _Reader(text, start)
    root: list[Value] = []
    try:
        reader.value_into(root, DEPTH)
    except _BrokenError:
        reader.place = len(text)
    return (root[0] if root else UNREAD), reader.place


def read_arguments(text: str, start: int) -> list[Value]:
    """Read the arguments of a call, as far as they can be understood.

    Args:
        text: a script.
        start: after the opening bracket.
    """
    reader = _Reader(text, start)
    found: list[Value] = []
    try:
        reader.arguments_into(found)
    except _BrokenError:
        reader.place = len(text)
    return found


class _Reader:
    def __init__(self, text: str, place: int) -> None:
        self.text = text
        self.place = place
        self.part = -1  # where the last part of a container began

    def peek(self) -> str:
        space = _SPACE.match(self.text, self.place)
        if space:
            self.place = space.end()
        if self.place >= len(self.text):
            raise _BrokenError
        return self.text[self.place]

    def value_into(self, target: list[Value], depth: int) -> None:
        """Append the value here; a container is appended before it is filled."""
        sign = self.peek()
        if sign in "{[" and depth:
            self._container(sign, target, depth - 1)
        else:
            target.append(self._scalar(sign))
        self._rest(target)

    def _container(self, sign: str, target: list[Value], depth: int) -> None:
        self.place += 1
        if sign == "{":
            pairs: dict[str, Value] = {}
            target.append(pairs)
            while self._goes_on("}"):
                self._pair(pairs, depth)
        else:
            items: list[Value] = []
            target.append(items)
            while self._goes_on("]"):
                self.value_into(items, depth)
        self.place += 1

    def arguments_into(self, target: list[Value]) -> None:
        """Append each argument of a call whose bracket has been read."""
        while self._goes_on(")"):
            self.value_into(target, DEPTH)

    def _goes_on(self, closing: str) -> bool:
        """Step over commas; whether another part follows before the closing sign."""
        while self.peek() == ",":
            self.place += 1
        if self.peek() == closing:
            return False
        # Another bracket closes than the one that was opened, or a sign that begins nothing.
        if self.peek() in "}])" or self.place == self.part:
            raise _BrokenError
        self.part = self.place
        return True

    def _pair(self, pairs: dict[str, Value], depth: int) -> None:
        sign = self.peek()
        word = _WORD.match(self.text, self.place)
        if sign in _STRINGS:
            key = self._string(sign)
        elif word:
            key = word[0]
            self.place = word.end()
        else:
            self._skip(",}")
            return
        if self.peek() != ":":  # a method, a getter, a shorthand
            self._skip(",}")
            return
        self.place += 1
        found: list[Value] = []
        try:
            self.value_into(found, depth)
        finally:
            if found:
                pairs[key] = found[0]

    def _scalar(self, sign: str) -> Value:
        if sign in _STRINGS:
            return self._string(sign)
        if sign == "/":
            regex = _REGEX.match(self.text, self.place)
            if regex:
                self.place = regex.end()
                return regex[1]
        if sign == "!" and self.text[self.place + 1 : self.place + 2] in ("0", "1"):
            self.place += 2
            return self.text[self.place - 1] == "0"
        number = _NUMBER.match(self.text, self.place)
        if number:
            self.place = number.end()
            return float(number[0])
        word = _WORD.match(self.text, self.place)
        if word and word[0] in _NAMES:
            self.place = word.end()
            return _NAMES[word[0]]
        self._skip(",}])")
        return UNREAD

    def _string(self, sign: str) -> str:
        found = _STRINGS[sign].match(self.text, self.place)
        if found is None:
            raise _BrokenError
        self.place = found.end()
        text = found[1]
        if sign == "`" and "${" in text:
            text = _HOLE.sub("", text)
        return _unescape(text) if "\\" in text else text

    def _rest(self, target: list[Value]) -> None:
        """What follows a value: strings joined to it are part of it, any other sum is not data."""
        while self.peek() not in ",}])":
            if self.text[self.place] == "+" and isinstance(target[-1], str):
                self.place += 1
                sign = self.peek()
                if sign in _STRINGS:
                    target[-1] += self._string(sign)
                else:
                    self._skip("+,}])")
                continue
            before = self.place
            if self.text[self.place] != ";":
                self._skip(",}])")
            if self.place == before:
                return

    def _skip(self, until: str) -> None:
        """Step over code up to one of these signs outside any bracket of its own."""
        closing: list[str] = []
        before = "("
        while True:
            sign = self.peek()
            if not closing and (sign in until or (sign == ";" and self.place)):
                return
            if sign in _STRINGS:
                self._string(sign)
            elif sign == "/" and before in "(,=:[!&|?{};+-*%<>~^" and self._over_regex():
                pass
            else:
                if sign in _CLOSING:
                    closing.append(_CLOSING[sign])
                elif closing and sign == closing[-1]:
                    closing.pop()
                word = _WORD.match(self.text, self.place)
                self.place = word.end() if word else self.place + 1
            before = sign

    def _over_regex(self) -> bool:
        regex = _REGEX.match(self.text, self.place)
        if regex:
            self.place = regex.end()
        return regex is not None


def _unescape(text: str) -> str:
    plain = _ESCAPE.sub(_escaped, text)
    try:
        plain.encode()
    except UnicodeEncodeError:  # halves of a pair, or lone ones
        return plain.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return plain


def _escaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 2 and code[0] in "ux":
        number = int(code[1:].strip("{}"), 16)
        return chr(number) if number <= 0x10FFFF else "\ufffd"
    return _CONTROL.get(code, code)
