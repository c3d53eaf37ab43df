"""What follows a quotation or stands in it: does it say who speaks?"""

from __future__ import annotations

import re

from tui_reader.statement.quotes.bodies import body_in
from tui_reader.statement.quotes.credits import by
from tui_reader.statement.quotes.leads import straight
from tui_reader.statement.quotes.lexicon.shared import CONTRARY
from tui_reader.statement.quotes.names import person_in
from tui_reader.statement.quotes.nominal import nominal
from tui_reader.statement.quotes.protagonists import protagonist
from tui_reader.statement.quotes.readings import reading
from tui_reader.statement.quotes.roles import TOKEN, is_group, is_role, tokens_of
from tui_reader.statement.quotes.sentences import first_sentence, until
from tui_reader.statement.quotes.subjects import Said, content, subject
from tui_reader.statement.quotes.unnamed import is_described, unnamed_in
from tui_reader.statement.quotes.verbs import is_ours, is_past
from tui_reader.statement.quotes.words import (
    AND,
    AUXILIARIES,
    COMPARING,
    ROMANCE,
    THAT,
    is_definite,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

_AND = r",?\s(?:y|e|i|oraz|a)\s(?:se |si )?"
_ASIDE = r","
_DASHES = r"\s[–—-]\s"
_LONGEST_ASIDE = 30  # words between two dashes
# ", of which she is the author": a clause about the subject that stands before it.
_WHOSE = (
    r",\s(?:dont\b|où\b|cuy[oa]s?\b|cuj[oa]s?\b|il cui\b|la cui\b|donde\b|onde\b|dove\b"
    r"|(?:d[aeio]s?|del?|en|n[ao]s?|al?|à|con|com|por|para|pour|par|sobre|sur|avec|dans|in|da|su"
    r"|sous|ante|tra|em|pel[ao])\s(?:el |las? |los |o |as? |os )?"
    r"(?:que|qual|quais|quale|quali|cual|cuales|quien|quienes|quem|cui|qui|laquelle|lequel"
    r"|lesquel(?:le)?s)\b"
    r"|(?:auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s|al que|del que)\b"
    r"|(?:de|ne|da|a|su)ll?a? qual[ei]\b)"
)
_THIS = ("to", "ten", "ta", "te")  # Polish words before what the words are
_GESTURE = 6  # tokens of "shrugs her shoulders"
_PRESENTS = ("a", "e", "i", "y")  # how Polish forms of the present end
_NEAR = 18  # tokens between a verb of saying and the quotation it leads to
_SHORT = 9  # words of an attribution within the words
_PARTICLE = 3  # letters of a word too short for a verb
_VERB_AND_NAME = 3  # tokens of the shortest "shrugged Ada Moss"
_VERB_REACH = 80  # characters after an unknown verb in which a name stands
_TO_SOMEBODY = ("told", "tells", "tell", "asked", "asks")
_LABEL = 10  # tokens of a speaker's name before a colon


def tail(
    sentence: str, words: Words, *, open_ended: bool, alone: bool = False, apart: bool = False
) -> Said | None:
    """Read what follows a quotation.

    Args:
        sentence: from the closing mark to the end of the sentence.
        words: of the language.
        open_ended: whether the quotation ended with a comma or without a stop, so that its sentence
            goes on.
        alone: whether the quotation begins its sentence, so that any verb may be one of saying.
        apart: whether a comma or a dash stands between the quotation and what follows.
    """
    clause = straight(sentence, words).strip()
    apart = apart or clause.startswith((",", "–", "—", "- "))
    open_ended = open_ended or clause.startswith(",")
    clause = clause.lstrip(",–—- ")
    if (
        clause[:1] == ":"
        and clause[1:].split(maxsplit=1)[:1]
        and clause[1:].split()[0] in words.thus
    ):
        clause = clause[1:].strip()
    first = clause.partition(" ")[0]
    if first in CONTRARY or (words.declined and first in _THIS):
        return None
    credited = by(clause, words, at_start=True) or reading(until(clause), words)
    credited = credited or nominal(clause, words)
    verb = next((f for f in TOKEN.finditer(clause) if f[0].lower() in words.said), None)
    if credited or verb is None:
        return credited or (_by_any_verb(clause, words, apart=apart) if alone else None)
    before = clause[: verb.start()].strip(" ,")
    rest = _until_other(clause[verb.end() :], words)
    if words.language in ROMANCE:
        rest = re.split(_WHOSE, rest, maxsplit=1)[0]
    if not content(before, words) or trails(sentence, words):
        said = subject("", until(rest), words)
        return said or (Said(None, pronoun=True, word=verb[0]) if words.inverted else None)
    other = not open_ended and _says_more(verb[0], rest, words)
    other = other or (words.unspoken and (tokens_of(rest) or [""])[0].lower() in THAT)
    other = other or tokens_of(before)[0].lower() in words.joining - COMPARING
    other = other or ("," not in before and len(tokens_of(before)) > _LABEL)
    return None if other else subject(before, "", words)


def trails(sentence: str, words: Words) -> bool:
    """Whether the clause ends before its attribution: "“…” gewesen, sagte Ada Moss".

    Args:
        sentence: from the closing mark to the end of the sentence.
        words: of the language, German or Dutch.
    """
    if words.language not in ("de", "nl"):
        return False
    verb = next((f for f in TOKEN.finditer(sentence) if f[0].lower() in words.said), None)
    return verb is not None and verb[0].islower() and sentence[: verb.start()].endswith(", ")


def _until_other(rest: str, words: Words) -> str:
    """What follows a verb of saying up to another: "explained, and added that"."""
    for joint in re.finditer(_AND, rest) if words.unspoken else ():
        if (tokens_of(rest[joint.end() :]) or [""])[0].lower() in words.said:
            return rest[: joint.start()]
    return rest


def _by_any_verb(clause: str, words: Words, *, apart: bool) -> Said | None:
    """An attribution by a verb that is not known to be one of saying: "shrugged Ada Moss"."""
    tokens = tokens_of(clause)
    while tokens and tokens[0].lower() in AUXILIARIES:
        tokens = tokens[1:]
    plain = [each for each in tokens if each[0].isalnum()]
    if len(plain) == 1 and words.unspoken and plain[0].islower() and len(plain[0]) > _PARTICLE:
        return Said(None, pronoun=True, word=plain[0])
    if len(tokens) < _VERB_AND_NAME - 1 or not _may_be_verb(tokens[0], words):
        return None
    rest = until(clause[clause.index(tokens[0]) + len(tokens[0]) :])
    ours = is_ours(tokens[0], words)
    if ours or tokens[1].lower() in words.pronouns:
        return Said(None, pronoun=not ours, word=tokens[1])
    person = person_in(rest, words, after_verb=True)
    someone = unnamed_in(rest, words)
    if someone is None and is_definite(tokens[1].lower(), words) and words.inverted:
        someone = body_in(rest, words, after_verb=True)
    if someone and is_described(someone.name, words):
        person = someone
    elif person and (person.name not in rest[:_VERB_REACH] or " " not in person.name):
        person = None
    gesture = words.declined and len(plain) <= _GESTURE and tokens[0].endswith(_PRESENTS)
    finite = words.unspoken and (is_past(tokens[0], words) or gesture)
    if person or not (apart and finite):
        return Said(person) if person else None
    return _left_out(rest, tokens, words)


def _may_be_verb(token: str, words: Words) -> bool:
    idle = words.small | words.articles | words.relatives | AND | words.at | words.of
    noun = words.declined and (is_role(token, words) or is_group(token, words))
    return token.replace("-", "").isalpha() and token.islower() and token not in idle and not noun


def _left_out(rest: str, tokens: Sequence[str], words: Words) -> Said | None:
    """The subject behind any verb of the past or present; left out if no noun follows."""
    found = subject("", rest, words)
    someone = protagonist(rest, words) if words.declined and not found else None
    if someone:
        return Said(someone)
    other = tokens[1].lower() in words.articles - words.prepositions
    return found or (None if other else Said(None, pronoun=True, word=tokens[0]))


def between(text: str, words: Words) -> Said | None:
    """Read an attribution set between dashes within the words: "… – said the mayor – …"."""
    parts = re.split(_DASHES, straight(text, words)) if words.inverted else []
    for part in parts[1:]:
        tokens = tokens_of(part)[:_SHORT]
        while tokens and tokens[0].lower() in AUXILIARIES | words.pronouns - words.articles:
            tokens = tokens[1:]
        says = bool(tokens) and tokens[0].lower() in words.said | words.thus
        if says and part[0].islower() and len(part.split()) <= _LONGEST_ASIDE:
            return tail(part, words, open_ended=True)
    return None


def inside(text: str, words: Words) -> Said | None:
    """Read an attribution set between commas within the words: "…, says she, …"."""
    parts = re.split(_ASIDE, straight(text, words)) if words.inverted else []
    for part in map(first_sentence, parts[1:]):
        tokens = tokens_of(part)[:_SHORT]
        verb = next((n for n, each in enumerate(tokens) if each.lower() in words.said), None)
        if verb is None or len(part.split()) > _SHORT or tokens[0][0].isupper():
            continue
        between = [each for each in tokens[:verb] if each.lower() not in AUXILIARIES]
        if between and between != [each for each in between if each.lower() in words.pronouns]:
            continue
        if between or _is_subject(tokens[verb + 1 :], words):
            return tail(part, words, open_ended=True)
    return None


def _is_subject(tokens: Sequence[str], words: Words) -> bool:
    """Whether a pronoun, a name or a noun for a person comes next."""
    first = tokens[0] if tokens else ""
    if first.lower() in words.pronouns or first[:1].isupper():
        return True
    article = first.lower() in words.articles
    return article and is_described(" ".join(tokens[:3]), words)


def joins(gap: str, words: Words) -> bool:
    """Whether nothing but an attribution or joining words part two quotations."""
    tokens = [each.lower() for each in tokens_of(gap) if each[0].isalnum()]
    if not tokens or gap.rstrip().endswith((",", "–", "—")):
        return len(tokens) <= _NEAR
    return len(tokens) <= 3 and all(each in words.small or each in words.said for each in tokens)


def _says_more(verb: str, rest: str, words: Words) -> bool:
    """Whether a verb of saying has words of its own to lead to."""
    tokens = tokens_of(rest.strip())
    if not tokens:
        return False
    first = tokens[0].lower()
    # English leaves out "that": "Her office said it would seek help."
    reported = words.language == "en" and first in words.pronouns | words.articles
    return (
        first in words.relatives
        or len(tokens) > 12
        or tokens[-1] == ":"
        or (reported and verb.lower() not in _TO_SOMEBODY)
    )
