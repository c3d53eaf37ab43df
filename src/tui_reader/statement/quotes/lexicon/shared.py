"""Words of eight languages that say the same about a quotation in each of them."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Nouns for who stands to somebody else: of another person than the one in office.
RELATIONAL = _listed(
    "abogado abogada letrado letrada defensor defensora madre padre hermano hermana hijo hija "
    "viuda viudo esposa esposo marido advogado advogada mãe pai irmão irmã filho filha viúva "
    "viúvo obrońca adwokat adwokatka pełnomocnik matka ojciec brat siostra syn córka żona mąż "
    "wdowa lawyer solicitor mother father brother sister son daughter widow husband wife anwalt "
    "anwältin verteidiger mutter vater bruder schwester sohn tochter witwe avocat avocate mère "
    "père frère sœur fils fille veuve avvocato avvocata avvocatessa madre fratello sorella figlio "
    "figlia vedova"
)
# Nouns for what somebody has written, whoever it was.
DOCUMENTS = _listed(
    "informe estudio comunicado carta resolución sentencia decreto documento texto artículo nota "
    "acuerdo ley convenio inventario dictamen auto fallo pronunciamiento querella denuncia "
    "demanda instrucción circular reglamento código constitución tratado directiva declaración "
    "memorando plan borrador proyecto anteproyecto balance encuesta sondeo barómetro análisis "
    "evaluación auditoría investigación manual guía protocolo post tuit mensaje panfleto "
    "octavilla web página inscripción cartel pancarta anuncio portal programa relatório estudo "
    "resolução sentença acórdão despacho decreto-lei artigo acordo lei inventário inquérito "
    "parecer petição instrução código regulamento constituição tratado declaração plano rascunho "
    "projeto proposta anteprojeto balanço sondagem pesquisa levantamento avaliação investigação "
    "manual guia publicação mensagem cartaz raport oświadczenie rezolucja wyrok postanowienie "
    "uchwała ustawa rozporządzenie dokument tekst artykuł manifest notatka porozumienie umowa "
    "orzeczenie uzasadnienie wniosek skarga pozew apel instrukcja okólnik regulamin kodeks "
    "konstytucja traktat dyrektywa deklaracja memorandum projekt sprawozdanie bilans sondaż "
    "ankieta analiza ocena audyt śledztwo podręcznik poradnik protokół wpis wiadomość ulotka "
    "plakat ogłoszenie strona petycja komunikat list nowelizacja defensa kontrola sekcja rede "
    "polícia"
)
# Nouns before the name of a medium to which something was said.
MEDIA = _listed(
    "agencia agência agence agenzia diario diário jornal journal giornale periódico revista revue "
    "rivista radio rádio canal cadena emissora emisora emittente quotidien quotidiano portal site "
    "semanario semanário televisión televisão magazine hebdomadaire settimanale chaîne"
)
# Behind "according to" these stand for what was named just before.
ANTECEDENT = _listed(
    "którego której których cual cuales qual quais quale quali cui lequel laquelle lesquels which"
)
# Before a predicate.
COPULAS = _listed(
    "es son era eran fue fueron sería serían está están estaba estaban resulta resultó parece "
    "é são foi foram seria seriam estão estava estavam ficou jest są był była było byli były "
    "będzie będą to est sont était étaient serait sera sont è sono erano fu sarebbe sarà "
    "ist sind war waren wäre wären sei seien is are was were be been zijn"
)
# Behind these words stands a name, whatever the verb.
SO_CALLED = _listed(
    "so-called llamado llamada llamados llamadas denominado denominada denominados denominadas "
    "chamado chamada chamados chamadas apelidado apelidada apodado apodada tzw zwany zwana zwane "
    "zwanego zwanej zwanym tytułem hasłem nazwą sogenannte sogenannten sogenannter dénommé "
    "dite dits dites s’appelle s’appellent s’appelait s’intitule s’intitulait l’appellent "
    "cosiddetto cosiddetta cosiddetti cosiddette zogenaamde zogeheten bautizado bautizada"
)
# With these a sentence goes on behind a quotation; no attribution begins.
CONTRARY = _listed(
    "but although though while aber obwohl während mais quoique pero aunque mientras y mas embora "
    "enquanto ma sebbene mentre maar hoewel terwijl ale choć chociaż lecz"
)
# With these begins a clause about when or why.
CLAUSAL = _listed(
    "cuando mientras porque donde quando enquanto porque onde perché mentre dove lorsque quand "
    "parce où gdy kiedy bo ponieważ gdzie który która które toen "
    "terwijl omdat waar als weil während"
)
# Beginnings of verbs that give something a name: "calls the plan a disgrace".
NAMING = (
    "calific",
    "tach",
    "tild",
    "acus",
    "defin",
    "describ",
    "classific",
    "rotul",
    "apelid",
    "descrev",
    "nazw",
    "nazyw",
    "określ",
    "oceni",
    "uzna",
    "qualific",
    "qualifi",
    "bezeichn",
)
# What comes before the name of somebody who is presented.
PRESENTING = frozenset(
    {
        "se llama",
        "chama-se",
        "se chama",
        "si chiama",
        "il s’appelle",
        "elle s’appelle",
        "nazywa się",
        "es el caso de",
        "é o caso de",
        "è il caso di",
        "c’est le cas de",
        "fue",
        "foi",
        "fue don",
        "fue doña",
        "sie heißt",
        "er heißt",
        "hij heet",
        "zij heet",
    }
)
# Beginnings of Polish nouns that may stand for whoever has another calling.
GENERIC = (
    "ekspert",
    "badacz",
    "naukow",
    "specjalist",
    "polity",
    "artyst",
    "duchown",
    "szef",
    "lider",
    "autor",
    "laureat",
    "bohater",
    "mistrz",
    "gospod",
    "kapłan",
    "samorząd",
    "trener",
    "szkoleniow",
    "piłkarz",
    "piłkarka",
    "zawodni",
    "sportow",
    "pisar",
    "muzy",
    "aktor",
    "działacz",
    "aktywist",
    "menedżer",
    "prawni",
    "mecenas",
    "policjant",
    "funkcjonariusz",
    "oficer",
    "lekar",
    "profesor",
    "uczon",
    "historyk",
    "przedsiębior",
    "urzędni",
    "parlamentarzyst",
    "kobieta",
    "mężczyzna",
)
