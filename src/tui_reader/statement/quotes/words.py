"""Words of saying in eight languages, and the words that stand around a speaker's name."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from tui_reader.frozen import dataclass
from tui_reader.statement.quotes.verbs import third_persons

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Words:
    """What is known of one language; all in lower case.

    Args:
        said: forms of the verbs of saying.
        by: phrases before a speaker without a verb ("according to").
        thus: words that do so at the start of an attribution alone ("so the mayor").
        own: such phrases with a pronoun in them ("in her view").
        pronouns: that stand for a speaker.
        at: words between a role and an organisation, the sure ones.
        of: words between a role and an organisation or a field.
        articles: articles and what else begins a noun phrase.
        relatives: words that begin a clause about a person.
        roles: nouns for what a person is.
        role_ends: how compounds of such nouns end.
        groups: nouns for organisations.
        small: words that begin no subject: prepositions, conjunctions, adverbs.
        works: nouns for a thing that has a title or a name.
        inverted: whether a subject may follow the verb in a sentence that leads to a quote.
        declined: whether a name has another form after a preposition.
        callings: how a capitalised noun for a person ends that a full name may follow.
        unspoken: whether a verb needs no subject.
        people: nouns for people whom nobody names, as they stand without an article.
        one_of: what begins "one of the residents".
        joining: words before a name that do not make it the object of something.
        prepositions: with which begins what may part a verb from its subject.
        heads: articles that begin a subject behind such a phrase.
        impersonal: subjects that stand for nobody or for the author.
        language: ISO 639-1 code.
        openers: words of the text in hand whose capital only tells that a sentence begins.
    """

    said: frozenset[str]
    by: tuple[str, ...]
    thus: frozenset[str]
    own: tuple[str, ...]
    pronouns: frozenset[str]
    at: frozenset[str]
    of: frozenset[str]
    articles: frozenset[str]
    relatives: frozenset[str]
    roles: frozenset[str]
    role_ends: tuple[str, ...]
    groups: frozenset[str]
    small: frozenset[str]
    works: frozenset[str]
    inverted: bool
    declined: bool
    callings: tuple[str, ...]
    unspoken: bool
    people: frozenset[str]
    one_of: frozenset[str]
    joining: frozenset[str]
    prepositions: frozenset[str]
    heads: frozenset[str]
    impersonal: frozenset[str]
    language: str
    openers: frozenset[str] = frozenset()


LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt", "pl")

# The most frequent words of each language that few of the others share.
_COMMON = {
    "en": "the and of to that is was for with are this have be by at it from we our they she you "
    "who not will said says has been were which their need as do on",
    "de": "der die das und den nicht mit von ist ein eine für auf sich des dem wir auch im zu "
    "sagt sagte hat ich sie er es wie zum zur vom bei aus werden sind haben",
    "fr": "le les et des une est que du dans pour qui sur pas au par nous cette aux ce dit déclaré "
    "elle il ils sont ne plus vous avec selon à",
    "es": "el los las y una del por es para con se su más lo como este esta ha al dijo no que son "
    "pero nos según en la",
    "it": "il di che è per non della un gli sono con le nel alla si dei ha più questa detto una da "
    "anche ma noi secondo ci lo la",
    "nl": "het een van en is op dat te voor met niet zijn aan wij deze ook naar wordt zegt zei we "
    "maar hij er volgens de",
    "pt": "o os que do da uma não em um para com as é dos ao mais são pela na disse ele ela foi "
    "nos por segundo no",
    "pl": "w i na z że się nie do to jest są o dla przez po jak od ich oraz powiedział powiedziała "
    "mówi jej jego ale co za tym być",
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 400  # words that tell a language


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a name, in whatever language; no part of it.
TITLES = _listed(
    "mr mrs ms miss mx dr prof rev herr frau herrn monsieur madame mme mlle m "
    "sr sra srta señor señora don doña sig signor signora signore dott dottor dottoressa dottssa "
    "prof.ssa dhr mevrouw meneer mw drs ir senhor senhora dom pan pani panu ks mgr inż hab med "
    "ing mag dipl phd esq maître me hon rt revd sen rep gov gen col lt sgt cllr ald supt insp maj "
    "cpl pc amb fr revd ven preb abp bp asp szt podkom nadkom podinsp mł sierż st mjr płk "
    "ppłk kpt mł bryg nadbryg plut kom prok adw mec padre frei irmã hno hna fray mons abbé père "
    "sœur ds mestre"
)
# After a name, in whatever language; no part of it.
POSTNOMINALS = _listed("mp mep msp mla td mdb mdl obe cbe mbe kc qc phd md jr sj")
RANKS = _listed("sir dame lord lady baroness baron")
PARTICLES = _listed(
    "de da do dos das del della dei degli di du des la le las los el van von der den ter ten te "
    "d’ d' ’t 't zu zum lo y e i al bin bint ibn abu ben dal dalla st"
)
# After these a full stop ends no sentence.
ABBREVIATIONS = _listed(
    "mr mrs ms dr prof st rev hon sr sra srta sig dott no nr vs inc ltd co jr art al ca bzw etc "
    "mme mlle m ing mag ul im ks mgr inż hab tzw np ds m.in d.h z.b u.a z.h dhr mw drs d p gen "
    "col lt sgt capt gov sen rep u.s e.g i.e "
    "revd ven abp bp asp szt podkom nadkom podinsp sierż mjr płk kpt prok adw mec hno hna mons "
    "mł bryg st asp kom plut"
)
# Words before a name that do not make it the object of something.
JOINING = _listed(
    "as but and so then when while that if because also wie und aber doch denn dass weil als comme "
    "et mais que como y pero porque e come ma zoals en maar dat mas jak ale że oraz bo"
)
# What "director of …" may name besides an organisation.
FIELDS = _listed(
    "policy advocacy research communications programmes programs campaigns operations justice "
    "health state law education finance staff affairs interior defence defense economics history "
    "sociology medicine environment labour labor transport culture science engineering foreign "
    "justicia salud educación interior economía cultura trabajo santé intérieur éducation travail "
    "affaires giustizia salute istruzione interno lavoro justiça saúde educação economia "
    "sprawiedliwości zdrowia edukacji spraw rolnictwa justitie onderwijs zaken"
)
OFFICES = _listed("minister commissioner secretary ministra ministro ministre ministerin")
COMPARING = _listed("as wie so comme como come zoals jak jako als")
# With such a word before it, what follows is a name: "known as".
CONFERRING = _listed(
    "known bekannt bekannten bezeichnet connu connue connus connues conocido conocida conocidos "
    "conocidas noto nota noti note conosciuto conosciuta bekend bekende conhecido conhecida "
    "conhecidos conhecidas znany znana znane znani"
)
# Between a verb of saying and a clause of what was said.
THAT = _listed("that dass daß que qu’ qu' che ch’ dat że iż żeby by aby")
# German articles no subject has.
OBLIQUE = _listed("den dem einen einem ihren ihrem seinen seinem unseren unserem")
# German articles behind a name begin another phrase; in a surname they follow "von".
DATIVE = _listed("den der dem das des")
# Before or after a subject, no part of it: "even the ministry", "the mayor herself".
FOCUS = _listed(
    "even only just itself himself herself themselves selbst sogar gerade ausgerechnet auch nur "
    "zelfs ook zelf même lui-même elle-même eux-mêmes elles-mêmes aussi incluso hasta también "
    "mismo misma anche perfino persino stesso stessa até mesmo também próprio própria sam sama "
    "nawet także również"
)
# Pronouns that are no object.
MASCULINE = _listed("er hij il egli ele on he she")
# Words that have a wording, which nobody says.
NAMES = _listed("motto slogan titel title titre título titolo lema devise thema theme tytuł hasło")
# Between two people who speak together.
AND = _listed("and und et y e i en &")
# Subjects that name nobody: "it says in the letter", the author.
# What bears words that nobody says.
CARRIERS = _listed(
    "banner banners placard placards plaque poster posters sticker stickers plakat plakate "
    "transparent transparente aufschrift schild banderole banderoles pancarte pancartes affiche "
    "pancarta pancartas cartel lema striscione striscioni cartello cartelli scritta spandoek "
    "spandoeken bord faixa faixas cartaz cartazes transparentem transparent transparenty napisem "
    "tablica tabliczka baner banerem"
)
INDEFINITE = _listed(
    "a an another one ein eine einer eines einem un une una uno un’ een um uma jeden jedna des "
    "één eén"
)
# Descriptions that stand for a speaker as a pronoun does.
STANDING = _listed(
    "woman man femme homme frau mann mujer hombre donna uomo vrouw mulher homem kobieta mężczyzna "
    "jährige jähriger executiva executivo intéressée intéressé quinquagénaire quadragénaire"
)
# With a figure before it: "the 19-year-old".
AGED = "-year-old"
# German verbs of reported speech: whoever was named last speaks.
REPORTED = _listed(
    "sei seien habe hätten werde würden könne könnten müsse müssten solle wolle dürfe gebe"
)
CALENDAR = _listed(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july august september october november december montag dienstag mittwoch donnerstag freitag "
    "samstag sonntag januar februar märz mai juni juli oktober dezember"
)
# Before where and when something was said.
CIRCUMSTANCES = _listed("en durante tras em no na nos nas num numa após w we podczas na po")
CALLING = frozenset(
    [
        *("si chiama", "si chiamano", "si chiamava", "si intitola", "lo chiamano", "la chiamano"),
        *("se llama", "se llaman", "se llamaba", "se titula", "lo llaman", "la llaman"),
        *("se chama", "se chamam", "se chamava", "se intitula", "on l’appelle", "is called"),
    ]
)
ROMANCE = ("es", "fr", "it", "pt")
BE = _listed("is was works are ist war est était es era è foi é fue jest była był")
# Between a subject and its verb of saying.
AUXILIARIES = _listed(
    "has have had s hat haben hatte habe a ont ai avait ha han hanno ho aveva heeft hebben had tem "
    "foi também też także się s’ n’ s' n' se si sich zich lui lhe le les me "
    "est sont était étaient aurait auraient avaient ayant è sono era erano avevano avrebbe "
    "avrebbero ci mi vi gli ne nous m’ m' t’ t'"
)
# Verbs that no verb of saying has to follow, in languages in which the verb comes second.
FINITE = _listed(
    "ist sind war waren sei seien wird werden wurde wurden werde würde würden kann können konnte "
    "könnte könnten muss müssen musste müsste soll sollen sollte sollten will wollen wollte darf "
    "dürfen durfte mag gilt gelten gibt gab geht ging bleibt blieb liegt lag steht stand kommt kam "
    "hätte hätten is was wordt worden werd werden kan kunnen kon konden moet moeten moest moesten "
    "zal zullen zou zouden wil willen wilde wilden mag mogen mocht gaat gaan ging gingen blijft "
    "bleef ligt lag staat stond komt kwam heeft hebben had hadden"
)


# Endings of a known form, and what else stands in their place.
_ENDINGS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (("s", ("",)),),
    "de": (("te", ("ten",)),),
    "es": (("a", ("an", "aba", "aban", "ó", "aron", "ado")), ("ió", ("ieron", "ía", "ido"))),
    "fr": (("e", ("é", "ent", "ait", "aient")),),
    "it": (("a", ("ano", "ato", "ava", "avano", "ò", "arono")),),
    "nl": (("de", ("den",)), ("te", ("ten",))),
    "pt": (("a", ("am", "ava", "avam", "ou", "aram", "ado")), ("iu", ("iram", "ia", "ido"))),
    "pl": (("ł", ("ła", "ło", "li", "ły")), ("je", ("ją",)), ("ia", ("iają",))),
}


def _conjugated(forms: frozenset[str], language: str) -> frozenset[str]:
    """Forms of regular verbs with the other persons and tenses of the same verbs."""
    return forms | {
        form.removesuffix(ending) + other
        for form in forms
        for ending, others in _ENDINGS.get(language, ())
        if form.endswith(ending) and len(form) > len(ending) + 2
        for other in others
    }


_CALLINGS = {
    "en": ("ologist", "woman", "keeper", "bencher", "worker", "maker", "holder", "owner"),
    "de": ("erin", "orin", "listin", "nistin", "ologin", "eutin", "omin", "ologe", "eur", "eurin"),
    "nl": ("ster", "ologe", "oloog", "houder", "houdster", "eur", "euse", "kundige", "aar"),
    "pl": ("tka", "czka", "rka", "lka", "nka", "nik", "arz", "ysta", "owiec", "aniec"),
}
# So long a first word of three is a compound noun, unless it is one of these.
LONG_NAMES = _listed(
    "alexander alexandra sebastian katharina christian christine christiane christina friederike "
    "maximilian konstantin elisabeth franziska annemarie valentina stephanie dominique bernadette "
    "henriette charlotte margarete magdalena hannelore anneliese wilhelmine ferdinand siegfried "
    "friedrich gottfried heinrich rosemarie anastasia veronika cornelius cornelia francisca "
    "christoph christopher leopoldine wilhelmina johannes philippine theresia mechthild kunigunde "
    "hildegard marianne josephine ekaterina francesca giovanni guillaume emmanuel nathaniel"
)


def is_definite(word: str, words: Words) -> bool:
    """Whether a word is an article before what is known already; "a" is one in Portuguese."""
    return word in words.articles and (
        word not in INDEFINITE or (word == "a" and "o" in words.articles)
    )


def is_indefinite(word: str, words: Words) -> bool:
    """Whether a word is an article before what was not known."""
    return word in words.articles and not is_definite(word, words)


@cache
def words_of(language: str) -> Words:
    """The words of one of `LANGUAGES`."""
    table: dict[str, str] = import_module(f"tui_reader.statement.quotes.lexicon.{language}").WORDS

    from tui_reader.statement.quotes.lexicon import unnamed

    def listed(name: str) -> frozenset[str]:
        return _listed(table.get(name, ""))

    def phrases(name: str) -> tuple[str, ...]:
        listing = " ".join(table[name].split()).replace("| ", "|")
        return tuple(sorted(listing.split("|"), key=len, reverse=True))

    return Words(
        said=(
            _conjugated(listed("said"), language) | third_persons(listed("verbs"), language)
            if "verbs" in table
            else _conjugated(listed("said"), language)
        )
        - listed("small")
        - listed("works")
        - listed("roles")
        - listed("groups")
        - listed("articles")
        | listed("said"),
        by=phrases("by"),
        thus=_listed(unnamed.THUS.get(language, "")),
        own=phrases("own"),
        pronouns=listed("pronouns"),
        at=listed("at"),
        of=listed("of"),
        articles=listed("articles"),
        relatives=listed("relatives"),
        roles=listed("roles"),
        role_ends=tuple(table.get("role_ends", "").split()),
        groups=listed("groups"),
        small=listed("small"),
        works=listed("works"),
        inverted=language != "en",
        declined=language == "pl",
        callings=_CALLINGS.get(language, ()),
        unspoken=language in ("es", "it", "pt", "pl"),
        people=_listed(unnamed.PEOPLE[language]),
        one_of=_listed(unnamed.ONE_OF[language]),
        joining=JOINING - _listed(unnamed.PREPOSITIONS[language]),
        prepositions=_listed(unnamed.PREPOSITIONS[language]),
        heads=_listed(unnamed.HEADS.get(language, "")),
        impersonal=_listed(unnamed.IMPERSONAL[language]),
        language=language,
    )


def language_of(texts: Iterable[str], named: str | None) -> str:
    """The language of a text among `LANGUAGES`; what its words say outweighs what it is called.

    Args:
        texts: the text of each block.
        named: an ISO 639 code from the page's metadata.
    """
    counts: dict[str, int] = {}
    homes: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in _COMMON[language].split():
            homes.setdefault(word, []).append(language)
    seen = 0
    for text in texts:
        for word in _WORD.findall(text[:4000].lower()):
            seen += 1
            for language in homes.get(word, ()):
                counts[language] = counts.get(language, 0) + 1
        if seen > _ENOUGH:
            break
    given = (named or "")[:2].lower()
    if given in LANGUAGES:
        counts[given] = counts.get(given, 0) + 1 + seen // 20
    return max(LANGUAGES, key=lambda language: counts.get(language, 0))
