"""Marked words in their place, and what their sentence looks like around them."""

from __future__ import annotations

from tui_reader.frozen import dataclass
from tui_reader.statement.quotes.sentences import last_sentence
from tui_reader.statement.quotes.things import STOPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quotes.marks import Marked

CONTEXT = 600  # characters beside a quotation that are looked at
ENDS = (".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class Place:
    """Marked words and what stands beside them.

    Args:
        marked: the words.
        before: from the last words that somebody said, or the start of the block, to the opening
            mark.
        after: from the closing mark to the next marked words or the end of the block.
        leads: whether marked words stand after in the same block.
        follows: whether somebody was quoted before in the same block.
    """

    marked: Marked
    before: str
    after: str
    leads: bool
    follows: bool = False

    @property
    def ends_sentence(self) -> bool:
        """Whether a full stop or the like stands in the words or right behind them."""
        return self.marked.text.endswith(ENDS) or self.after.startswith(ENDS)

    @property
    def is_bare(self) -> bool:
        """Whether no stop in the words or beside them sets them off from their sentence."""
        before = self.before.rstrip()[-1:]
        after = self.after.lstrip()[:1]
        ends = self.marked.text.endswith(STOPS)
        return not ends and before not in ("", ":", ",", "–", "—") and after not in (",", "–", "—")

    @property
    def is_word(self) -> bool:
        """Whether a word is used in a sentence, no answer: "a “modest” sum"."""
        sentence = last_sentence(self.before)
        single = bool(self.marked.mark) and not self.marked.text.endswith(STOPS)
        return single and bool(sentence) and not sentence.endswith(":")

    def is_closed(self, sentence: str) -> bool:
        """Whether a colon leads to the words and a new sentence follows them.

        Args:
            sentence: that leads to them.
        """
        new = self.after.lstrip(" .")[:1].isupper()
        return sentence.endswith(":") and self.ends_sentence and new


def places(texts: Sequence[str | None], marked: Sequence[Marked]) -> Iterator[Place]:
    """The places of marked words; what stands before them is not known yet.

    Args:
        texts: text of each block.
        marked: the words in reading order.
    """
    for n, each in enumerate(marked):
        last = texts[each.last] or ""
        leads = n + 1 < len(marked) and marked[n + 1].block == each.last
        end = marked[n + 1].opening if leads else len(last)
        yield Place(each, "", last[each.closing : min(end, each.closing + CONTEXT)], leads=leads)
