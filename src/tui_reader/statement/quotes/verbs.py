"""Forms of verbs of saying, made from their infinitives."""

from __future__ import annotations

from tui_reader.statement.quotes.gender import given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tui_reader.statement.quotes.words import Words

# Third persons, participle and gerund of the regular verbs, by the ending of the infinitive. An
# infinitive written "cont/cuent-ar" has its second stem wherever the stem bears the stress, and
# "advert/adviert/advirt-ir" its last one in the endings of the preterite.
_STRESSED: Mapping[str, Mapping[str, str]] = {
    "es": {"ar": "a an", "er": "e en", "ir": "e en"},
    "pt": {"ar": "a am", "er": "e em", "ir": "e em"},
}
_RAISED: Mapping[str, Mapping[str, str]] = {
    "es": {"ar": "", "er": "", "ir": "ió ieron iendo"},
    "pt": {"ar": "", "er": "", "ir": ""},
}
_PLAIN: Mapping[str, Mapping[str, str]] = {
    "es": {
        "ar": "ó aron aba aban ado ando ará arán",
        "er": "ió ieron ía ían ido iendo erá erán",
        "ir": "ió ieron ía ían ido iendo irá irán",
    },
    "pt": {
        "ar": "ou aram ava avam ado ando ará arão ara",
        "er": "eu eram ia iam ido endo erá erão era",
        "ir": "iu iram ia iam ido indo irá irão ira",
    },
}
# Portuguese writes a pronoun behind these forms: "queixou-se".
_CLITIC_ENDINGS: Mapping[str, tuple[str, ...]] = {"pt": ("a", "ou", "e", "eu", "iu", "am", "em")}
_CLITICS = ("se", "lhe", "nos")
# How participles and gerunds end, in every gender and number.
_PARTICIPLES: Mapping[str, tuple[str, ...]] = {
    "en": ("ed", "ing"),
    "fr": ("é", "ée", "és", "ées", "ant"),
    "es": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "endo"),
    "it": ("ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "ando", "endo"),
    "pt": ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ando", "endo", "indo"),
    "pl": ("any", "ana", "eni", "ani", "ony", "ona", "ane", "one", "ty", "ta", "ąc", "szy"),
}
_SHORTEST = 5  # letters of a participle, at least one more
# How finite forms of the past end in the third person, where hardly another word does.
_PASTS: Mapping[str, tuple[str, ...]] = {
    "es": ("ó", "aron", "ieron", "aba", "aban"),
    "it": ("ò", "arono", "irono", "erono", "ava", "avano", "eva", "evano", "iva"),
    "pt": ("ou", "iu", "aram", "eram", "iram", "ava", "avam", "eceu", "endeu", "ebeu", "meceu"),
    "pl": (
        "ał",
        "ił",
        "ył",
        "ała",
        "iła",
        "yła",
        "ęła",
        "ął",
        "ali",
        "ili",
        "yli",
        "ęli",
        "ało",
        "iło",
        "yło",
        "ęło",
    ),
}
_NO_PASTS = (
    " clava brava escrava palava dział wydział oddział udział podział rozdział przedział kapitał "
    "materiał kanał finał półfinał sygnał oryginał upał zapał zawał skala sala skali sali chwili "
    "siła siły chwała mila mili mały mała biały biała cały cała cali stały stała "
)


def is_past(token: str, words: Words) -> bool:
    """Whether a word is a form of the past by its ending."""
    lower = token.lower().partition("-")[0]
    return (
        len(lower) > _SHORTEST - 2
        and lower.endswith(_PASTS.get(words.language, ("\0",)))
        and f" {lower} " not in _NO_PASTS
    )


# How verbs end in the first person of the plural: "Celebramos", "Zwracamy".
_OURS: Mapping[str, tuple[str, ...]] = {
    "es": ("amos", "emos", "imos"),
    "pt": ("amos", "emos", "imos", "ámos"),
    "it": ("iamo",),
    "pl": ("amy", "emy", "imy", "ymy", "śmy"),
}


def is_ours(token: str, words: Words) -> bool:
    """Whether a word is a verb whose subject is the author with others."""
    ends = token.lower().endswith(_OURS.get(words.language, ("\0",)))
    return ends and len(token) > _SHORTEST and given(token, words.language) is None


_INFINITIVES: Mapping[str, tuple[str, ...]] = {
    "es": ("ar", "er", "ir", "arse", "erse", "irse", "arle", "erle"),
    "it": ("are", "ere", "ire", "arsi", "ersi", "irsi"),
    "pt": ("ar", "er", "ir", "ar-se", "er-se", "ir-se", "por"),
}
_NO_INFINITIVES = " lugar mujer hogar mulher poder taller mar par ayer mármore amar "


def is_infinitive(token: str, words: Words) -> bool:
    """Whether a word is an infinitive by its ending."""
    shaped = token.islower() and token.endswith(_INFINITIVES.get(words.language, ("\0",)))
    return shaped and f" {token} " not in _NO_INFINITIVES


def is_participle(token: str, words: Words) -> bool:
    """Whether a word looks like a participle or a gerund, and is no given name."""
    ends = _PARTICIPLES.get(words.language, ())
    shaped = len(token) > _SHORTEST and token.lower().endswith(ends or ("\0",))
    return shaped and given(token, words.language) is None


def third_persons(infinitives: Iterable[str], language: str) -> set[str]:
    """The forms in which a text reports what somebody said.

    Args:
        infinitives: of regular verbs, a changing stem marked.
        language: ISO 639-1 code.
    """
    made: set[str] = set()
    if language == "pl":
        return made.union(*(_polish(verb) for verb in infinitives))
    for verb in infinitives:
        body, _, ending = verb.rpartition("-")
        if not body:
            body, ending = verb[:-2], verb[-2:]
        first, *others = body.split("/")
        second = others[0] if others else first
        raised = others[-1] if others and _RAISED[language][ending] else first
        made.update(_joined(second, each, language) for each in _STRESSED[language][ending].split())
        made.update(
            _joined(raised if each in _RAISED[language][ending].split() else first, each, language)
            for each in _PLAIN[language][ending].split()
        )
    return made | {
        f"{form}-{pronoun}"
        for form in made
        if form.endswith(_CLITIC_ENDINGS.get(language, ()))
        for pronoun in _CLITICS
    }


def _polish(verb: str) -> set[str]:
    """Present and past of a Polish verb; the future of a perfective one passes for a present."""
    stem = verb[:-1]
    if verb.endswith("nąć"):
        return {stem[:-1] + each for each in ("ie", "ą", "ął", "ęła", "ęli", "ęły", "ęło")}
    for ending in ("ować", "ywać", "iwać"):
        if verb.endswith(ending):
            root = verb.removesuffix(ending)
            present = {f"{root}uje", f"{root}ują", f"{root}ując"}
            return present | {stem + each for each in ("ł", "ła", "ło", "li", "ły")}
    if verb.endswith("eć"):
        past = {f"{stem[:-1]}a{each}" for each in ("ł", "ła", "ło", "ły")}
        return past | {f"{stem}li", stem[:-1], f"{stem[:-1]}ą"}
    past = {stem + each for each in ("ł", "ła", "ło", "li", "ły")}
    if verb.endswith("ać"):
        return past | {stem, f"{stem}ją", f"{stem}jąc"}
    return past | {stem, f"{stem[:-1]}ą" if verb.endswith("yć") else f"{stem}ą"}


def _joined(stem: str, ending: str, language: str) -> str:
    """A stem and an ending, with the glide between two vowels: "concluyó", "conclui"."""
    open_stem = stem.endswith("u") and not stem.endswith(("gu", "qu"))
    if open_stem and language == "es" and ending.startswith(("ie", "ió")):
        return f"{stem}y{ending[1:]}"
    if open_stem and language == "es" and ending in ("e", "en"):
        return f"{stem}y{ending}"
    if open_stem and language == "pt" and ending in ("e", "ia", "iam", "ido", "iram", "ira"):
        return f"{stem}í{ending[1:]}" if ending != "e" else f"{stem}i"
    return stem + ending
