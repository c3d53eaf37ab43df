"""What stands between a verb of saying and its subject: "said at the meeting the mayor"."""

from __future__ import annotations

from tui_reader.statement.lexicon.unnamed import AGENCIES, TIMES
from tui_reader.statement.quote_gender import given
from tui_reader.statement.quote_roles import TOKEN, tokens_of
from tui_reader.statement.quote_words import AUXILIARIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quote_words import Words

_LONGEST = 14  # tokens of what may stand between
_NEAR = 80  # characters in which a preposition would stand


def is_governed(text: str, words: Words) -> bool:
    """Whether a preposition begins what follows a verb, adverbs aside: no subject is there."""
    tokens = (each.lower() for each in tokens_of(text[:_NEAR]))
    idle = (words.small - words.articles) | words.said | AUXILIARIES
    first = next((each for each in tokens if each in words.prepositions or each not in idle), "")
    return first in words.prepositions and first not in words.articles


def past_settings(text: str, words: Words) -> str:
    """What follows the adverbs and prepositional phrases that part a verb from its subject.

    Args:
        text: what follows a verb.
        words: of the language.
    """
    found = list(TOKEN.finditer(text))[:_LONGEST]
    tokens = [each[0] for each in found]
    idle = words.small | words.said
    start = next((n for n, each in enumerate(tokens) if each.lower() not in idle), 0)
    led = any(each.lower() in words.prepositions for each in tokens[: start + 1])
    if not (words.heads and led):
        return text
    for n in range(max(1, start), len(found)):
        if tokens[n] in (".", ":", ";"):
            return text
        if _begins_subject(tokens, n, words):
            return text[found[n].start() :]
    return text


def _begins_subject(tokens: Sequence[str], n: int, words: Words) -> bool:
    """Whether a token begins a noun phrase that hangs on nothing before it."""
    before, token = tokens[n - 1].lower(), tokens[n]
    if before in words.prepositions or before in words.of or before in words.articles:
        return False
    following = tokens[n + 1].lower() if n + 1 < len(tokens) else ""
    if following in TIMES or following.isdigit():
        return False
    if token.lower() in words.heads or (token in words.people and token.isalpha()):
        return True
    return token[0].isupper() and (
        tokens[n - 1][0].islower()
        or before in AGENCIES
        or (len(before) > 1 and tokens[n - 1].isupper())
        or bool(given(token, words.language))
    )
