"""Words that stand around a statement and are no part of it, in many languages."""

from __future__ import annotations

import re

# How pages in many languages head a list of other pages, or what they put below a text.
_POINTERS = re.compile(
    r"(?:related|read (?:more|also|next)|also read|see also:|see more|more (?:on|from|about)"
    r"|you (?:may|might) (?:also )?like|recommended|most (?:read|popular)|next article|don't miss"
    r"|sign up|subscribe|follow us|share this|lesen sie (?:auch|mehr)|lies auch|mehr zum thema"
    r"|mehr (?:dazu|lesen|von)|auch interessant|das könnte (?:sie|dich|ihnen)|weitere artikel"
    r"|weiterlesen|ähnliche (?:beiträge|artikel|themen)|verwandte|passend dazu|siehe auch:"
    r"|zum thema|lire aussi|à lire|voir aussi|sur le même|articles (?:liés|similaires)|leer también"
    r"|lea también|te puede interesar|también te|más (?:sobre|noticias)|artículos relacionados"
    r"|leggi anche|potrebbe(?:ro)? interessarti|articoli correlati|lees (?:ook|meer|verder)"
    r"|meer over|gerelateerd|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)"
    r"|przeczytaj|polecamy|powiązane|leia (?:também|mais)|veja (?:também|mais)|artigos relacionados"
    r"|filed under|posted (?:in|on)|eingeordnet unter|getaggt|verschlagwortet"
    r"|veröffentlicht (?:in|unter)"
    r"|(?:keywords?|topics?|themen|stichwort\w*|categor(?:y|ies)):"
    r"|(?:diesen )?artikel (?:teilen|drucken|merken|kommentieren)|teilen|tags|schlagwort\w*"
    r"|kategorie|kommentare|comments|leave a (?:reply|comment))(?:\b|(?<=:))",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Pp]rzez|[Aa]utor(?:in)?|[Tt]ext|[Aa]uthor"
    r"|[Aa]uteur|[\w*/-]{3,25}(?=:)) ?:?"
    r"(?: (?:(?:de|van|von|der) )?[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w.’'-]{0,25}){1,4}$"
)
_CREDITS = re.compile(
    r"[(\[]?(?:(?:titel|beitrags|symbol)?(?:bild|foto)(?:er|s|quelle|nachweis)?(?:/\w+)?"
    r"|featured image|photos?|images?|pictures?|cr[eé]dits?)(?: ?credits?| by| photo)? ?[:©]",
    re.IGNORECASE,
)
_OFFER = re.compile(r"newsletter", re.IGNORECASE)
_REQUEST = re.compile(
    r"sign(?:ed)? up|subscri|abonnier|anmeld|melde|bestell|verpass|versäum|never miss|don.t miss"
    r"|inbox|regist|follow|folg|inscri|suscr|iscriv|zapisz",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"support (?:us|our)|log ?in|sign in|members? only|cookies|unterstütz\w* (?:uns|sie)|spende"
    r"|einloggen|soutenez|faites un don|apóyanos|sostieni(?:ci)?|steun ons|wesprzyj|apoie",
    re.IGNORECASE,
)
# What stands where a frame, a picture or an advertisement is to be.
_PLACEHOLDERS = re.compile(
    r"empfohlener (?:redaktioneller|externer) inhalt|externe[nr]? inhalte? (?:anzeigen|laden|aktiv)"
    r"|an dieser stelle (?:finden|befindet|steht|sollte)\b.{0,30} extern"
    r"|ich bin (?:damit )?einverstanden, dass mir (?:externe )?inhalte"
    r"|(?:mit|durch) (?:dem|das) laden de[sr] (?:videos?|karte|inhalts|tweets|beitrags|posts?)\b"
    r"|(?:please )?(?:enable|activate) javascript|bitte aktivieren sie javascript"
    r"|your browser does not support|ihr browser unterstützt|to view this (?:video|content)"
    r"|(?:the )?(?:article|story) continues? (?:below|after)|continue reading|scroll to continue"
    r"|(?:weiter|lesen sie) nach der (?:anzeige|werbung)|nach der anzeige",
    re.IGNORECASE,
)
_READING_TIMES = re.compile(
    r"(?:geschätzte |estimated )?(?:lesezeit|lesedauer|reading time|tempo di lettura|leestijd"
    r"|temps de lecture|tiempo de lectura|czas czytania)\b"
    r"|(?:ca\. ?)?\d{1,3} ?(?:min|minutes?|minuten|minuti|minutos)\.? ?(?:read|lese\w*|di lettura"
    r"|de lectur[ea])\b",
    re.IGNORECASE,
)
_ENDINGS = re.compile(
    r"(?:\d+ )?(?:kommentare?|comments?|commentaires?|comentarios?|commenti)\b"
    r"|\d+ (?:responses?|replies|antworten|reaktionen|gedanken zu|thoughts on)\b"
    r"|(?:über|zu) (?:den|die|der|dem) (?:autor|verfasser)\w*|about the authors?\b"
    r"|schreibe?n? (?:sie )?einen kommentar|diskutieren sie",
    re.IGNORECASE,
)
# What says whose a page is, or how old, below its text.
_IMPRINT = re.compile(
    r"©|\(c\) ?\d{4}|copyright:? ?(?:©|\(c\)|\d{4}|by\b)|.{0,80}(?:all rights reserved"
    r"|alle rechte vorbehalten|last (?:modified|updated)\b.{0,9}\d|tous droits réservés"
    r"|todos los derechos reserv|tutti i diritti ris|alle rechten voorb|wszelkie prawa zastrz"
    r"|todos os direitos res|zuletzt (?:geändert|aktualisiert)\b.{0,9}\d)",
    re.IGNORECASE,
)
_AD_WORDS = (
    "anzeige anzeigen werbung advert advertisement advertising anuncio publicidad publicité "
    "pubblicità advertentie reklama publicidade sponsored"
)
_NOTE = 60  # characters up to which a line only says how long it takes to read the text
_HEADING = 80  # characters up to which words may head what is no part of the text
_CREDIT = 100  # characters up to which a line names who took a picture, and says nothing else
_CALL = 300  # characters up to which a paragraph may only ask for a subscription
_ADS = frozenset(_AD_WORDS.split())


def is_pointer(text: str) -> bool:
    """Whether words lead away from the text: "Read more: …"."""
    return _POINTERS.match(text) is not None


def is_byline(text: str) -> bool:
    """Whether words only say who wrote the text: "By Ann Lee"."""
    return _BYLINE.match(text) is not None


def is_call(text: str) -> bool:
    """Whether words only ask the reader to subscribe to something."""
    return len(text) < _CALL and bool(_OFFER.search(text) and _REQUEST.search(text))


def asks(text: str) -> bool:
    """Whether words may ask the reader to subscribe, to follow, to give or to log in."""
    return _REQUEST.search(text) is not None or _SUPPORT.search(text) is not None


def is_credit(text: str) -> bool:
    """Whether words name who took a picture: "The bridge. Photo: Ann Lee"."""
    return "©" in text or _CREDITS.search(text) is not None


def is_imprint(text: str) -> bool:
    """Whether words say whose the page is or when it was changed: "All rights reserved"."""
    return len(text) < _CALL and _IMPRINT.match(text) is not None


def is_label(text: str) -> bool:
    """Whether words announce an advertisement, name who took a picture or are none at all."""
    if len(text) < _CREDIT and (text[0] == "©" or _CREDITS.match(text)):
        return True
    if len(text) < _NOTE and _READING_TIMES.match(text):
        return True
    if len(text) < _CALL and _PLACEHOLDERS.match(text):
        return True
    return text.strip(" -–:*[]()").lower() in _ADS or not any(map(str.isalnum, text[:200]))


def heads_other(text: str, *, is_heading: bool) -> bool:
    """Whether words begin what follows a text: comments, other texts, who wrote it."""
    if len(text) >= _HEADING:
        return False
    if is_heading and is_pointer(text):
        return True
    # "32 comments" is a heading however it is set.
    return (is_heading or text[:1].isdigit()) and _ENDINGS.match(text) is not None
