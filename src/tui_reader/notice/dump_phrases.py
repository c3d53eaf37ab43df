"""The turns of phrase of consent notices, in the languages that the text detector knows.

All are folded (`labels.fold`) and without punctuation, unless they are patterns.
"""

from __future__ import annotations

COOKIE = (
    "cookie", "piskot", "ciastecz", "kakor", "gerateinformation", "storage or access",
    "informationen auf einem gerat", "information on a device",
    "speicherung oder der zug")  # fmt: skip
MATTER = (
    *COOKIE, "consent", "einwillig", "zustimm", "privacy", "privatsphare", "datenschutz",
    "vie privee", "privacidad", "prywatno", "integritet", "privatliv", "zasebnost", "soglas",
    "tracking", "confidentialite", "consentim", "toestemming", "samtycke", "samtykke", "zgod",
)  # fmt: skip

# The site about itself: it sets cookies.
USE = (
    "we use", "we are using", "we would like to use", "we and our", "we store", "we may use",
    "we also use", "our site uses", "website uses", "site uses", "webpage uses", "page uses",
    "uses cookies",
    "our partners", "cookies help us", "cookies allow us", "we set", "third parties use cookies",
    "partners use cookies",
    "site or its third party", "wir verwenden", "wir nutzen", "wir setzen", "wir benutzen",
    "wir und unsere", "verwendet cookies", "nutzt cookies", "benutzt cookies", "benutzen cookies",
    "setzt cookies", "seite verwendet", "site verwendet", "seite nutzt", "seite benutzt",
    "site nutzt", "cookies helfen uns",
    "cookies erleichtern", "verwenden wir", "nutzen wir", "setzen wir", "benutzt auch cookies",
    "unsere partner", "wir mochten", "wir respektieren", "respektieren wir",
    "nous utilisons", "utilise des cookies", "utilise les cookies", "nous et nos",
    "nous souhaitons", "cookies nous permettent", "nos partenaires", "utilizamos",
    "utiliza cookies", "usamos", "usa cookies", "nosotros y nuestros", "nuestros socios",
    "empleamos", "utilizza cookie", "utilizza i cookie", "utilizziamo", "usiamo", "usa cookie",
    "usa i cookie", "fa uso di cookie", "noi e i nostri", "noi e terze parti", "i nostri partner",
    "nostri partner", "wij gebruiken", "we gebruiken", "gebruikt cookies", "gebruik van cookies",
    "gebruiken wij", "gebruiken we", "onze partners", "este site usa", "nos e os nossos",
    "nossos parceiros", "uzywamy", "uzywa plikow", "korzysta z plikow", "wykorzystujemy",
    "stosujemy", "wykorzystuje pliki", "uzywa cookie", "uzywa ciastecz", "korzystamy z",
    "nasi partnerzy", "vi anvander", "anvander cookies", "anvander kakor", "anvander vi",
    "vara partner", "vi bruger", "bruger cookies", "vi anvender", "anvender cookies",
    "benytter cookies", "vi benytter", "bruger vi", "anvender vi", "vores partner",
    "uporabljamo", "uporablja piskot", "nasi partnerji", "setting of cookies",
    "setzen von cookies",
)  # fmt: skip

# The site to its reader: going on is taken for agreement, or agreement is asked for.
AGREE = (
    "by continuing", "by clicking", "by using", "if you continue", "continue to use",
    "continuing to use", "you agree", "you consent", "you accept", "we ll assume",
    "we will assume", "we assume",
    "you can opt out", "withdraw your consent", "change your consent", "change your settings",
    "your consent", "you can manage", "you can choose", "your preferences", "your choices",
    "stimmen sie", "stimmst du", "weiter nutz", "weiterhin nutz", "weitere nutzung", "weitersurf",
    "weiterhin besuch", "erklaren sie", "erklarst du", "einverstanden", "nehmen wir an",
    "gehen wir",
    "gehe ich von", "durch die nutzung", "mit der nutzung", "ihre einwilligung", "ihre zustimmung",
    "deine einwilligung", "deine zustimmung", "ihre auswahl", "deine auswahl",
    "ihre einstellungen",
    "deine einstellungen", "bitte stimmen", "ihrer zustimmung", "deiner zustimmung",
    "en poursuivant", "vous acceptez", "vous consentez", "en cliquant", "en continuant",
    "votre consentement", "vos preferences", "vos choix", "si continua", "si continuas",
    "al continuar", "acepta su uso", "aceptas", "usted acepta", "su consentimiento",
    "tu consentimiento", "al hacer clic", "sus preferencias", "tus preferencias", "acconsenti",
    "accetti", "continuando", "cliccando", "proseguendo", "il tuo consenso", "se continui",
    "prosegui", "le tue preferenze", "door verder", "door gebruik te", "gaat u akkoord",
    "ga je akkoord", "door te klikken", "uw toestemming", "je toestemming", "als u doorgaat",
    "uw voorkeuren", "je voorkeuren", "ao continuar", "concorda", "ao clicar", "aceita",
    "o seu consentimento", "seu consentimento", "suas preferencias", "korzystajac", "zgadzasz",
    "wyrazasz", "klikajac", "twoja zgod", "dalsze korzystanie", "swoja zgod", "twoje preferencje",
    "genom att", "godkanner du", "samtycker du", "om du fortsatter", "ditt samtycke", "dina val",
    "ved at", "accepterer du", "samtykker du", "hvis du fortsaetter", "dit samtykke", "dine valg",
    "z nadaljnjo", "z nadaljevanjem", "se strinjate", "s klikom", "vase soglasje", "z uporabo",
)  # fmt: skip

# How the description of a category begins, when it does not name the category itself.
DESCRIPTIONS = (
    "these cookies", "this category", "any cookies that", "the technical storage", "other cookies",
    "the cookies that are categori", "diese cookies", "die technische speicherung",
    "alle cookies", "andere cookies", "dies sind cookies", "ces cookies", "le stockage technique",
    "les autres cookies", "l acces ou le stockage technique", "estas cookies", "otras cookies",
    "el almacenamiento o acceso tecnico", "questi cookie", "altri cookie",
    "l archiviazione tecnica", "deze cookies", "andere cookies", "de technische opslag",
    "estes cookies", "esses cookies", "outros cookies", "o armazenamento tecnico",
    "te pliki cookie", "inne pliki cookie", "przechowywanie lub dostep techniczny",
    "dessa cookies", "andra cookies", "den tekniska lagring", "disse cookies", "andre cookies",
    "den tekniske lagring", "ti piskotki", "drugi piskotki", "tehnicno shranjevanje",
    "unclassified cookies", "nicht klassifizierte cookies",
)  # fmt: skip

# Where a notice sends its reader.
MORE = (
    "more information", "find out more", "more about", "learn more", "read more", "privacy policy",
    "cookie policy", "privacy statement", "weitere informationen", "mehr informationen",
    "mehr erfahren", "datenschutzerklarung", "cookie richtlinie", "datenschutzhinweis",
    "plus d informations", "en savoir plus", "politique de", "mas informacion",
    "politica de", "maggiori informazioni", "informativa", "meer informatie", "privacyverklaring",
    "cookiebeleid", "mais informacoes", "wiecej informacji", "polityka", "polityce",
    "mer information",
    "integritetspolicy", "mere information", "privatlivspolitik", "cookiepolitik",
    "vec informacij", "politika",
)  # fmt: skip

# What an article calls a notice that it quotes.
NOTICES = (
    "banner", "pop-up", "popup", "notice", "dialog", "window", "box", "hinweis", "fenster",
    "bandeau", "fenetre", "avis", "aviso", "ventana", "avviso", "finestra", "melding", "venster",
    "janela", "okno", "komunikat", "ruta", "meddelande", "besked", "obvestil", "reads", "wording",
)  # fmt: skip

# How the sentence begins with which a site says that it sets cookies.
OPENINGS = (
    "We use", "We are using", "We and our", "This website", "This site", "Our website", "Our site",
    "Wir verwenden", "Wir nutzen", "Wir setzen", "Diese Website", "Diese Webseite", "Diese Seite",
    "Unsere Webseite", "Unsere Website", "Nous utilisons", "Ce site", "Notre site", "Utilizamos",
    "Este sitio", "Esta web", "Esta página", "Utilizziamo", "Questo sito", "Wij gebruiken",
    "We gebruiken", "Deze website", "Deze site", "Este site", "Este website", "Usamos",
    "Ta strona", "Ten serwis", "Używamy", "Vi använder", "Denna webbplats", "Den här webbplatsen",
    "Vi bruger", "Denne hjemmeside", "Dette website", "Denne side", "Uporabljamo",
    "Ta spletna stran", "Spletna stran", "To spletno mesto", "By continuing", "By clicking",
    r"(?!Web|Seite|Site|Hjem)[A-ZÀ-Þ]\w{1,30} (?:verwendet|nutzt|benutzt|setzt) [Cc]ookies",
    r"(?!Web|Seite|Site)[A-ZÀ-Þ]\w{1,30} (?:uses|utilise des|utilizza|usa|utiliza) [Cc]ookies?",
    r"(?!Web|Site)[A-ZÀ-Þ]\w{1,30} (?:gebruikt|korzysta z plików|używa plików) [Cc]ookies?",
    r"(?!Web|Hjem)[A-ZÀ-Þ]\w{1,30} (?:använder|bruger|anvender) [Cc]ookies",
)  # fmt: skip

# Words that name a category beside others, and a section of a site alone.
TOO_COMMON = (
    "comment", "kommentar", "chat", "media", "medien", "video", "support", "secur", "sicherheit",
    "extern", "ekstern", "api", "embed", "experien", "sponsor", "commerc", "interact", "besucher",
    "speed",
)  # fmt: skip

# Where a sentence of a notice ends without a full stop.
POLICIES = (
    "[Cc]ookie[ -][Pp]olicy", "[Cc]ookies [Pp]olicy", "[Pp]rivacy [Pp]olicy",
    "Cookie-Richtlinien?",
    "Datenschutzerklärung", "[Pp]olitique de (?:confidentialité|cookies)",
    "[Pp]olítica de (?:privacidad|privacidade|cookies)", "[Pp]rivacyverklaring", "[Cc]ookiebeleid",
    "[Pp]olity(?:ka|ce) prywatności", "[Ii]ntegritetspolicy", "[Pp]rivatlivspolitik",
    "[Cc]ookiepolitik",
)  # fmt: skip

# What a button does that is a sentence.
AGREEING = frozenset(
    (
        "accept", "agree", "allow", "akzeptieren", "zustimmen", "zulassen", "erlauben", "accepter",
        "autoriser", "aceptar", "permitir", "accettare", "accetta", "accepteren", "toestaan",
        "aceitar", "akceptuj", "zaakceptuj", "acceptera", "godkann", "tillad", "sprejmi",
    )
)  # fmt: skip

# The line of a declaration that says how old it is.
DATED = (
    "cookie declaration last updated", "die cookie erklarung wurde", "cookie erklarung wurde",
    "cookieerklarung wurde", "declaration des cookies mise", "declaracion de cookies actualizada",
    "dichiarazione dei cookie aggiornata", "de cookieverklaring is het laatst",
)  # fmt: skip
