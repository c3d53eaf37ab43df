"""Running text set as lines between the edges of its block."""

from __future__ import annotations

from tui_reader.typeset.breaking import break_lines
from tui_reader.typeset.measure import SOFT_HYPHEN, ZERO_WIDTH_SPACE, cells, is_narrow
from tui_reader.typeset.model import UNLIMITED, Line, Segment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tui_reader.typeset.bidi import VisualOrder
    from tui_reader.typeset.breaking import Divider
    from tui_reader.typeset.model import Setting
    from tui_reader.typeset.words import Gap, Words

_NO_EDGE: tuple[Segment, ...] = ()


class Frame:
    """What stands around the words of a block on each of its lines.

    Args:
        block: index of the block.
        role: of its lines.
        width: cells for edge and words together.
        first: what stands before the first line's words.
        rest: what stands before the words of the others, as wide as `first`.
    """

    def __init__(
        self, block: int, role: str, width: int, first: str = "", rest: str = "", style: str = ""
    ) -> None:
        edge = cells(first)
        # In a column hardly wider than the edge the words matter more.
        self.has_edge = bool(first) and edge * 2 <= width
        self.block = block
        self.role = role
        self.width = max(1, width - edge) if self.has_edge else width
        self.first = (Segment(first, style or "marker"),) if self.has_edge else _NO_EDGE
        self.rest = (Segment(rest, style or "marker"),) if self.has_edge else _NO_EDGE


def set_words(
    words: Words, frame: Frame, setting: Setting, *, start: int = 0, even: bool = True
) -> Iterator[Line]:
    """Set a text or a part of it; a newline in it ends a line.

    Args:
        words: what to set.
        frame: what stands around it.
        setting: the manner; its width is the frame's.
        start: 0 where the text begins, more where the part follows another one.
        even: whether this kind of text may be justified and hyphenated at all.

    Yields:
        Lines that share the text out between them.
    """
    text = words.text
    divide = _divider(setting) if even else None
    stretch = even and setting.justify and setting.width < UNLIMITED
    edge = frame.rest if start else frame.first
    turned = not setting.plain and setting.width < UNLIMITED and not is_narrow(text)
    order: VisualOrder | None = None
    at, flip = 0, False
    while True:
        newline = text.find("\n", at)
        paragraph = len(text) if newline < 0 else newline
        if turned:
            order = order_of(text[at:paragraph], words.base + at)
        for stop, following, hyphen in break_lines(
            text, at, paragraph, frame.width, whole_words=setting.plain, divide=divide
        ):
            gaps: list[Gap] = []
            if stretch and following < paragraph:
                gaps = _gaps(text[at:stop], at, frame.width - hyphen, flip=flip)
                flip = not flip
            segments = words.segments(at, stop, gaps)
            if hyphen:
                segments.append(Segment("-"))
            whole = (*edge, *segments)
            if order is not None and segments:
                whole = order.line(segments, edge, frame.width)
            end = following if following < paragraph else min(len(text), paragraph + 1)
            yield Line(frame.block, words.base + at, words.base + end, whole, frame.role)
            at, edge = following, frame.rest
        if newline < 0:
            return
        at = newline + 1


def order_of(text: str, start: int) -> VisualOrder | None:
    """How a paragraph is turned round, None when all of it is read from the left.

    Args:
        text: of the paragraph.
        start: offset of its first character in the block's text.
    """
    if is_narrow(text):
        return None
    from tui_reader.typeset.bidi import VisualOrder, has_right_to_left

    return VisualOrder(text, start) if has_right_to_left(text) else None


def _divider(setting: Setting) -> Divider | None:
    if not (setting.hyphenate and setting.language):
        return None
    from tui_reader.typeset.hyphens import divider

    return divider(setting.language)


def _gaps(line: str, base: int, width: int, *, flip: bool) -> list[Gap]:
    """Where to add spaces so that a line fills its width.

    Nowhere when a space would have to be more than doubled: wide gaps run together into rivers,
    and an uneven edge is easier to read. Narrow lines add from the left and from the right by
    turns, for the same reason.
    """
    lead = len(line) - len(line.lstrip(" "))
    inside = [at + 1 for at in range(lead, len(line)) if line[at] == " "]
    shown = line.replace(SOFT_HYPHEN, "").replace(ZERO_WIDTH_SPACE, "")
    missing = width - cells(shown)
    count = len(inside)
    if not 0 < missing <= count:
        return []
    chosen = [inside[(2 * step + 1) * count // (2 * missing)] for step in range(missing)]
    if flip:
        mirrored = [count - 1 - (2 * step + 1) * count // (2 * missing) for step in range(missing)]
        chosen = sorted(inside[at] for at in mirrored)
    return [(base + at, 1) for at in chosen]
