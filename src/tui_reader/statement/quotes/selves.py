"""Whether words are spoken by one person of themselves: no company and no report says "my"."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# Pronouns and the verbs "am" and "have" of the first person of the singular.
_SELVES: Mapping[str, str] = {
    "es": r"\b(?:yo|me|mí|mis?|conmigo|soy|estoy|tengo|míos?|mías?)\b",
    "fr": r"\b(?:je|me|moi|mon|ma|mes|mienn?e?s?)\b|\b[jm][’'](?=\w)",
    "it": r"\b(?:io|mi|mio|mia|miei|mie|me|ho)\b|\bm[’'](?=\w)",
    "pt": r"\b(?:eu|me|mim|meus?|minhas?|comigo|sou|estou|tenho)\b|-me\b",
}
_INNER = r"[‘'“\"«„][^‘’'“”\"«»„]*[’'”\"»](?!\w)"  # what somebody else is quoted with
_LONGEST = 600  # characters of the words that are looked at


def speaks_of_self(text: str, language: str) -> bool:
    """Whether words have a first person of the singular outside of marks of their own.

    Args:
        text: of a quotation.
        language: ISO 639-1 code.
    """
    pattern = _SELVES.get(language)
    if pattern is None:
        return False
    found = re.search(pattern, text[:_LONGEST], re.IGNORECASE)
    if found is None:
        return False
    bare = re.sub(_INNER, " ", text[:_LONGEST])
    return bare == text[:_LONGEST] or bool(re.search(pattern, bare, re.IGNORECASE))
