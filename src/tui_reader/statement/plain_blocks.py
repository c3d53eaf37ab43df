"""Plain text seen as blocks: what people draw with characters where there is no markup."""

from __future__ import annotations

import re

from tui_reader.statement.byline import read_byline
from tui_reader.statement.model import Code, Image, Rule
from tui_reader.statement.plain_code import (
    CENTRED,
    CODE,
    dedented,
    indent_of,
    is_prose,
    looks_like_rule,
    read_changes,
    read_directive,
    read_drawing,
)
from tui_reader.statement.plain_columns import may_be_columns, read_columns, read_ruled
from tui_reader.statement.plain_headings import headings, is_underlined, underline_level
from tui_reader.statement.plain_lines import Line, line_of
from tui_reader.statement.plain_tables import read_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from tui_reader.statement.model import Block

    Kind = Literal["paragraph", "heading", "quotation", "item", "byline"]

_LITERAL = 2  # cells by which they do below a line that announces them
_NEAR = 8  # lines in which a table begins that has a line or two above it
_ATX = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_QUOTED = re.compile(r" {0,3}((?:> ?)+)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)$")
_IMAGE = re.compile(r"\[image(?:: (.*))?\]$", re.DOTALL)
_MARK = re.compile(
    r"(?:[-*+•‣▪◦·–][ \t]+)?(\[[ xX]\])[ \t]+(?=\S)"
    r"|([-*+•‣▪◦·–]|(?<=  )o(?=  ))[ \t]+(?=\S)"
    r"|(\d{1,3}[.)])[ \t]+(?=\S)"
    r"|(\([a-z0-9]{1,3}\)|[a-z]\))[ \t]+(?=\S)"
)


class Prose:
    """A block of running text whose lines are not joined yet.

    Args:
        kind: of block.
        lines: at least one.
        depth: of a quotation or an item; the level of a heading.
        marker: of an item.
    """

    __slots__ = ("depth", "kind", "lines", "marker")

    def __init__(self, kind: Kind, lines: list[Line], depth: int = 0, marker: str = "") -> None:
        self.kind = kind
        self.lines = lines
        self.depth = depth
        self.marker = marker


def scan(lines: Sequence[str]) -> Iterator[Prose | Block]:
    """See lines as blocks.

    Args:
        lines: of the text.
    """
    return _Scanner(lines).blocks()


class _Scanner:
    """Goes through the lines once, from top to bottom.

    Args:
        lines: of the text.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.raw = lines
        self.lines = [_detabbed(line) for line in lines]
        self.at = 0
        self.open_items: list[tuple[int, int]] = []  # where mark and words of open items begin
        self.no_columns = 0  # the line up to which no table of mere words begins
        self.unclosed: set[str] = set()  # fences that nothing closes any more
        self.is_first = True

    def blocks(self) -> Iterator[Prose | Block]:
        attempts = (
            self._fenced, self._centred, self._indented, self._table, self._preformatted,
            self._atx, self._quotation, self._rule, self._columns, self._listed, self._image,
        )  # fmt: skip
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip():
                self.at += 1
                continue
            if self._is_numbered_heading(line):
                self.open_items = []
                yield from self._paragraph()
                self.is_first = False
                continue
            if self.open_items and (item := self._in_list(line)):
                yield item
                continue
            self.open_items = []
            start = self.at
            made: Sequence[Prose | Block] = ()
            for attempt in attempts:
                made = attempt(line)
                if self.at > start:
                    break
            yield from made if self.at > start else self._paragraph()
            self.is_first = False

    def _is_numbered_heading(self, line: str) -> bool:
        below = self.lines[self.at + 1 : self.at + 2]
        numbered = below and self._is_apart() and _MARK.match(line, indent_of(line))
        return bool(numbered) and not line[0].isspace() and is_underlined(line, below[0])

    def _is_apart(self) -> bool:
        return self.at == 0 or not self.lines[self.at - 1].strip()

    def _is_rule(self, at: int) -> bool:
        line = self.lines[at]
        above = at == 0 or not self.lines[at - 1].strip()
        below = at + 1 == len(self.lines) or not self.lines[at + 1].strip()
        return above and below and looks_like_rule(line)

    def _rule(self, _line: str) -> list[Block]:
        if not self._is_rule(self.at):
            return []
        self.at += 1
        return [Rule()]

    def _centred(self, line: str) -> list[Block]:
        return self._rule(line) if indent_of(line) >= CENTRED else []

    def _preformatted(self, line: str) -> list[Block]:
        if line[0].isalpha() and line[0] not in "dI":
            return []
        for read in (read_directive, read_changes, read_drawing):
            made, end = read(self.lines, self.at)
            if made is not None:
                self.at = end
                return [made]
        return []

    def _atx(self, line: str) -> list[Prose]:
        heading = _ATX.match(line)
        if heading is None or not line[heading.end() :].strip("# \t"):
            return []
        words = line[heading.end() :].rstrip()
        bare = words.rstrip("#")
        self.at += 1
        closed = bare[-1:] in ("", " ", "\t")
        return [Prose("heading", [line_of(bare if closed else words)], len(heading[1]))]

    def _table(self, line: str) -> list[Block]:
        if line.lstrip(" ").startswith("=="):
            table, end = read_ruled(self.lines, self.at)
        elif "|" in line or "+" in line:
            table, end = read_table(self.lines, self.at)
        else:
            return []
        if table is None:
            return []
        self.at = end
        return [table]

    def _columns(self, line: str) -> list[Prose | Block]:
        """Words below one another, with the lines directly above them."""
        near = self.lines[self.at : self.at + _NEAR]
        first = next((at for at, each in enumerate(near) if may_be_columns(each)), None)
        if self.at < self.no_columns or first is None or any(map(underline_level, near[:first])):
            return []
        end = self.at
        while end < len(self.lines) and self.lines[end].strip():
            end += 1
        table, begin, size = read_columns(self.raw[self.at : end])
        mark = _MARK.match(line, indent_of(line))
        if table is None or (mark is not None and (begin or mark[1] or mark[2])):
            self.no_columns = end
            return []
        above = [line_of(each) for each in self.lines[self.at : self.at + begin]]
        self.at += size
        return [*([Prose("paragraph", above)] if above else []), table]

    def _listed(self, line: str) -> list[Prose]:
        return [self._item(line)] if self._begins_item(self.at, apart=True) else []

    def _fenced(self, line: str) -> list[Block]:
        fence = _FENCE.match(line)
        if fence is None or fence[1] in self.unclosed:
            return []
        mark, indent = fence[1], indent_of(line)
        for end in range(self.at + 1, len(self.lines)):
            close = self.lines[end].strip()
            if close.startswith(mark) and not close.strip(mark[0]):
                inside = self.raw[self.at + 1 : end]
                self.at = end + 1
                text = "\n".join(each[min(indent, indent_of(each)) :] for each in inside)
                return [Code(text, fence[2].split()[0] if fence[2].strip() else None)]
        self.unclosed.add(mark)
        return []

    def _indented(self, line: str, margin: int = 0) -> list[Block]:
        """Lines that all stand in, with the blank lines between them."""
        least = margin + (_LITERAL if self._is_announced() else CODE)
        if indent_of(line) < least or not self._is_apart():
            return []
        last = end = self.at
        while end < len(self.lines):
            line = self.lines[end]
            if line.strip():
                if indent_of(line) < least or (indent_of(line) >= CENTRED and self._is_rule(end)):
                    break
                last = end
            end += 1
        if last + 1 < len(self.lines) and self.lines[last + 1].strip():
            return []  # the first line of a paragraph that begins with an indent
        inside = self.lines[self.at : last + 1]
        if is_prose(inside):
            return []
        self.at = last + 1
        return [dedented(inside)]

    def _is_announced(self) -> bool:
        near = self.lines[max(0, self.at - 3) : self.at]
        above = next((each for each in reversed(near) if each.strip()), "")
        return above.rstrip().endswith("::")

    def _quotation(self, _line: str) -> list[Prose]:
        made: list[Prose] = []
        fresh = True
        while self.at < len(self.lines) and (mark := _QUOTED.match(self.lines[self.at])):
            line = self.lines[self.at]
            depth = mark[1].count(">")
            words = line_of(line, mark.end())
            self.at += 1
            if not words.words:
                fresh = True
                continue
            listed = (mark := _MARK.match(words.words)) is not None and mark[4] is None
            if fresh or listed or depth != made[-1].depth:
                made.append(Prose("quotation", [], depth))
            made[-1].lines.append(words)
            fresh = False
        return made

    def _begins_item(self, at: int, *, apart: bool = False) -> bool:
        """Whether a line is a list item rather than prose that looks like one."""
        line = self.lines[at]
        mark = _MARK.match(line, indent_of(line))
        if mark is None:
            return False
        sign = mark[2]
        if sign != "–":
            return apart or self._has_company(at, mark)
        # Dialogue begins with a dash too, but is not packed like a list.
        return self._has_company(at, mark)

    def _has_company(self, at: int, mark: re.Match[str]) -> bool:
        """Whether the line above leads to an item or the one below is its like."""
        if at and self.lines[at - 1].rstrip().endswith(":"):
            return True
        for line in self.lines[at + 1 : at + 8]:
            if not line.strip():
                return False
            other = _MARK.match(line, indent_of(line))
            if other is not None:
                return other.lastindex == mark.lastindex
        return False

    def _item(self, line: str) -> Prose:
        indent = indent_of(line)
        mark = _MARK.match(line, indent)
        assert mark is not None  # noqa: S101  # the caller has looked
        while self.open_items and indent < self.open_items[-1][0] + 2:
            self.open_items.pop()
        depth = len(self.open_items)
        self.open_items.append((indent, mark.end()))
        self.at += 1
        item = Prose("item", [line_of(line, mark.end())], depth, _marker(mark))
        self._further_lines(item, indent)
        return item

    def _further_lines(self, item: Prose, indent: int) -> None:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip() or indent_of(line) <= indent or self._interrupts():
                return
            item.lines.append(line_of(line))
            self.at += 1

    def _in_list(self, line: str) -> Prose | Block | None:
        """What goes on in the open list; None when the list is over."""
        indent = indent_of(line)
        if self._is_rule(self.at):
            return None
        mark = _MARK.match(line, indent)
        if mark is not None and (mark[2] != "–" or not self._is_apart()):
            return self._item(line)
        if indent and mark is None and self._is_apart():
            made = self._indented(line, self.open_items[-1][1]) or self._preformatted(line[indent:])
            if made:
                return made[0]
        while self.open_items and indent < self.open_items[-1][1]:
            self.open_items.pop()
        if not self.open_items:
            return None
        item = Prose("item", [line_of(line)], len(self.open_items) - 1)
        self.at += 1
        self._further_lines(item, self.open_items[-1][0])
        return item

    def _interrupts(self) -> bool:
        """Whether the line begins another block although no blank line stands above it."""
        line = self.lines[self.at]
        indent = indent_of(line)
        first = line[indent]
        if first == ">":
            return indent < CODE
        if first in "`~":
            fence = _FENCE.match(line)
            return fence is not None and fence[1] not in self.unclosed
        if first == "+" and line.startswith(("+-", "+="), indent):
            return read_table(self.lines, self.at)[0] is not None
        mark = _MARK.match(line, indent)
        plain = mark is not None and mark[4] is None
        return self._begins_item(self.at, apart=bool(self.open_items) and plain)

    def _image(self, line: str) -> list[Block]:
        if not line.startswith("[image"):
            return []
        words = []
        for at in range(self.at, min(self.at + 20, len(self.lines))):
            if not self.lines[at].strip():
                break
            words.append(self.lines[at].strip())
        image = _IMAGE.match(" ".join(words))
        if image is None:
            return []
        self.at += len(words)
        return [Image(image[1] or "", "")]

    def _paragraph(self) -> list[Prose]:
        start = self.at
        gathered: list[Line] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            level = underline_level(line) if gathered else 0
            if level and (heading := headings(gathered, line)):
                self.at += 1
                made = [Prose(kind, lines, level) for kind, lines in heading]
                return [*made, *(self._below_title() if self.is_first else ())]
            if not line.strip() or (gathered and self._interrupts()):
                break
            gathered.append(line_of(line))
            self.at += 1
        if self.at == start:
            gathered.append(line_of(self.lines[self.at]))
            self.at += 1
        return [Prose("paragraph", gathered)]

    def _below_title(self) -> list[Prose]:
        """The lines directly below the underline of the title, when they are a byline."""
        end = self.at
        while end < len(self.lines) and self.lines[end].strip():
            end += 1
        below = [line_of(line) for line in self.lines[self.at : end]]
        is_table = read_columns(self.raw[self.at : end])[0] if len(below) > 1 else None
        if is_table or read_byline(" ".join(line.words for line in below)) is None:
            return []
        self.at = end
        return [Prose("byline", below)]


def _detabbed(line: str) -> str:
    lead = indent_of(line)
    return line[:lead].expandtabs(4) + line[lead:] if "\t" in line[:lead] else line


def _marker(mark: re.Match[str]) -> str:
    if mark[1]:
        return mark[1].lower()
    if mark[2]:
        return "-"
    return f"{mark[3][:-1]}." if mark[3] else mark[4]
