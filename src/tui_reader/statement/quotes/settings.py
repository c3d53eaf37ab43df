"""What stands between a verb of saying and its subject: "said at the meeting the mayor"."""

from __future__ import annotations

from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.lexicon.shared import CLAUSAL, MEDIA
from tui_reader.statement.quotes.lexicon.unnamed import AGENCIES, TIMES
from tui_reader.statement.quotes.roles import TOKEN, is_group, is_role, tokens_of
from tui_reader.statement.quotes.verbs import is_infinitive
from tui_reader.statement.quotes.words import AUXILIARIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_LONGEST = 14  # tokens of what may stand between
_REACH = 140  # characters of that
_NEAR = 80  # characters in which a preposition would stand


def is_governed(text: str, words: Words) -> bool:
    """Whether a preposition begins what follows a verb, adverbs aside: no subject is there."""
    if words.unspoken and text[:3].lower() in ("de ", "do ", "da "):
        return True
    for each in tokens_of(text[:_NEAR].lower()):
        if each in words.prepositions:
            return each not in words.articles
        idle = each in words.small and each not in words.articles
        if not (idle or each in words.said or each in AUXILIARIES):
            break
    return False


def _is_idle(token: str, words: Words) -> bool:
    return token in words.small or token in words.said or token in AUXILIARIES - words.articles


def past_settings(text: str, words: Words) -> str:
    """What follows the adverbs and prepositional phrases that part a verb from its subject.

    Args:
        text: what follows a verb.
        words: of the language.
    """
    parted = words.heads or words.declined
    found = list(TOKEN.finditer(text[:_REACH]))[:_LONGEST] if parted else []
    tokens = [each[0] for each in found]
    start = 0
    while start < len(tokens) and _is_idle(tokens[start].lower(), words):
        start += 1
    if not words.prepositions.intersection(map(str.lower, tokens[: start + 1])):
        return text
    for n in range(max(1, start), len(found)):
        if tokens[n] in (".", ":", ";") or tokens[n].lower() in CLAUSAL:
            return text
        if tokens[n - 1].lower() in words.prepositions and is_infinitive(tokens[n], words):
            return text  # "warns on opening the door": what follows is an object
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
    called = is_role(token, words) or (words.declined and is_group(token, words))
    if words.unspoken and called and not is_role(tokens[n - 1], words):
        # In Polish the cases tell, in the others an article or a linking word stands before.
        return True
    if words.language == "pt" and tokens[n - 1][0].isupper() and token in words.articles:
        # "a" is the article, not the preposition, behind a name: "ao Globo a ministra".
        return True
    return token[0].isupper() and (
        (tokens[n - 1][0].islower() and before not in MEDIA)
        or before in AGENCIES
        or (len(before) > 1 and tokens[n - 1].isupper())
        or bool(given(token, words.language))
    )
