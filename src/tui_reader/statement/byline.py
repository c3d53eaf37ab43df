"""The line below a title: who published the statement, who wrote it, when."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    Facts = tuple[str | None, tuple[str, ...], date | None]

_BETWEEN = " · "
_LONGEST_NAME = 80  # characters
_SMALL_WORDS = 4  # letters: "for", "von", "des" may stand in a name in lower case


def read_byline(line: str) -> Facts | None:
    """Read a line of facts as the text and Markdown exports write it.

    Args:
        line: organisation, authors and date, in this order, those that there are.

    Returns:
        Organisation, authors and date; None for a line that is something else.
    """
    facts = line.split(_BETWEEN)
    published = _date(facts[-1])
    names = facts[:-1] if published else facts
    # With a date at its end the line is one, and the names may be those of accounts.
    if len(names) > 2 or not all(_is_name(name, dated=published is not None) for name in names):
        return None
    if len(names) == 1 and "," in names[0]:
        names = ["", *names]
    organisation, authors = [*names, "", ""][:2]
    by = tuple(name for each in authors.split(",") if (name := each.strip()))
    return organisation or None, by, published


def _date(text: str) -> date | None:
    if len(text) != 10 or text[4] != "-":
        return None
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _is_name(text: str, *, dated: bool) -> bool:
    words = text.split()
    if not words or len(text) > _LONGEST_NAME * (1 + text.count(",")) or text[-1] in "!?:;":
        return False
    return dated or all(len(word) <= _SMALL_WORDS or not word[0].islower() for word in words)
