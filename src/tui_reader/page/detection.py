"""The character set of a text that nobody named: a guess, checked against how languages look."""

from __future__ import annotations

import re

_SAMPLE = 65536  # bytes
_WESTERN = "àâäáãåæçèéêëíìîïñóòôöõøœúùûüßÀÂÄÁÃÅÆÇÈÉÊËÍÎÑÓÔÖØŒÚÜ"
_CENTRAL = "ąćęłńóśźżščžřěůýáíéúťďňőűäöüßĄĆĘŁŃÓŚŹŻŠČŽŘĚŮÝÁÍÉÚŤĎŇŐŰÄÖÜăâîđĐ"
_MARKS = frozenset("„“”’‘‚–—…«»€·°§©®½¡¿™•\xa0")
# One-byte sets and the letters that tell them apart. The West comes first: where both make sense
# of a text, only two letters of Central Europe decide against it.
_LATIN = (("cp1252", _WESTERN), ("cp1250", _CENTRAL), ("iso8859-2", _CENTRAL))
_CENTRAL_BYTES = (b"\x9a", b"\x9e", b"\x8a", b"\x8e")  # š ž Š Ž, in both sets
_ALONE = 0.75  # share of the runs of bytes beyond ASCII that are of one byte
_WORD_BYTES = 0.5  # share of bytes beyond ASCII that have to make sense
_SETS = (
    "cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253", "cp1254", "cp932", "euc_jp",
    "gb18030", "big5", "cp949",
)  # fmt: skip


def detect(body: bytes) -> str | None:
    """Guess the character set of a text that is not UTF-8.

    Args:
        body: the bytes.

    Returns:
        Python's name of it; None when no set makes sense of the bytes.
    """
    sample = body[:_SAMPLE]
    for charset in ("cp932", "euc_jp"):
        if _kana(sample, charset) > 0.2:
            return charset
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_SETS)).best()
    guess = best.encoding if best else None
    if guess in (None, "cp1252", "cp1250", "iso8859_2", "cp1254") or (
        guess != "cp932" and _stands_among_ascii(sample)
    ):
        return _latin(sample)
    return guess


def _stands_among_ascii(sample: bytes) -> bool:
    """Whether letters beyond ASCII stand alone in words of ASCII, as they do in Latin script.

    Other scripts have whole words of them, or two bytes a character.
    """
    beyond = re.findall(rb"[\x80-\xff]+", sample)
    alone = len(re.findall(rb"(?<![\x80-\xff])[\xc0-\xff](?=[A-Za-z])", sample))
    alone += len(re.findall(rb"(?<=[A-Za-z])[\xc0-\xff](?![\x80-\xffA-Za-z])", sample))
    marks = sum(len(run) == 1 for run in beyond)
    return alone > 0 and marks >= len(beyond) * _ALONE


def _kana(sample: bytes, charset: str) -> float:
    """The share of hiragana among the characters: no other reading shows many by chance."""
    text = sample.decode(charset, "ignore")
    return sum("\u3041" <= c <= "\u3096" for c in text) / max(1, len(text))


def _latin(sample: bytes) -> str | None:
    beyond = sum(byte >= 0x80 for byte in sample)
    scores = [(_sense(sample.decode(name, "replace"), letters), name) for name, letters in _LATIN]
    best = max(score for score, _ in scores)
    if best < beyond * _WORD_BYTES:
        return None
    equal = [name for score, name in scores if score == best]
    if len(equal) > 1 and any(mark in sample for mark in _CENTRAL_BYTES) and "cp1250" in equal:
        return "cp1250"
    return equal[0]


def _sense(text: str, letters: str) -> int:
    """How many characters beyond ASCII are letters inside of words, or typographic marks."""
    known = frozenset(letters)
    count = 0
    before = " "
    for at, character in enumerate(text):
        if character > "\x7f":
            after = text[at + 1 : at + 2]
            in_word = before.isalpha() or after.isalpha()
            count += character in _MARKS or (character in known and in_word)
        before = character
    return count
