"""Which manager the words of a notice betray, and for how many vendors it speaks."""

from __future__ import annotations

import re

from tui_reader.notice.labels import fold

# The first family of which a marker stands in the folded words of a notice is the one.
_MARKERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cookieyes", ("cookieyes", "[cky_")),
    ("borlabs", ("borlabs",)),
    ("klaro", ("klaro",)),
    ("usercentrics", ("usercentrics cmp", "powered by usercentrics", "services we would like")),
    (
        "cookiebot",
        (
            "cookiebot", "[#iabv2", "[#gpc_", "[#", "cookies of this type", "cookies dieser art",
            "ce type de cookies", "cookies de este tipo", "cookie di questo tipo",
            "cookies van dit type", "cookies deste tipo", "cookie tego typu", "av denna typ",
            "af denne type", "cross-domain consent", "maximum storage duration",
        ),
    ),
    (
        "complianz",
        (
            "{vendor_count}", "complianz", "technical storage or access", "technische speicherung",
            "stockage technique", "almacenamiento o acceso tecnico", "archiviazione tecnica",
            "technische opslag", "armazenamento tecnico", "dostep techniczny",
            "tekniska lagring", "tekniske lagring", "tehnicno shranjevanje",
        ),
    ),
    (
        "onetrust",
        (
            "onetrust", "privacy preference center", "privacy preference centre",
            "confirm my choices", "datenschutz-praferenz-center", "meine auswahl bestatigen",
            "confirmer mes choix", "confirmar mis preferencias", "conferma le mie scelte",
            "mijn keuzes bevestigen", "confirmar as minhas escolhas", "potwierdz moje wybory",
            "bekrafta mina val", "bekraeft mine valg", "manage consent preferences",
            "leg.interest",
        ),
    ),
    (
        "moove",
        ("gdpr cookie compliance", "gdpr cookie settings", "cookie should be enabled at all"),
    ),
    ("didomi", ("didomi", "agree and close", "disagree and close")),
    ("iubenda", ("iubenda", "or its third-party tools", "noi e terze parti")),
    ("tarteaucitron", ("tarteaucitron", "panneau de gestion des cookies")),
    ("quantcast", ("quantcast",)),
    ("trustarc", ("trustarc", "truste")),
    ("civic", ("civic",)),
    ("osano", ("osano", "ensure you get the best experience on our website")),
    ("cookie-notice", ("ensure that we give you the best experience on our website",)),
    (
        "cookieyes",
        (
            "consent preferences", "no cookies to display", "revisit consent",
            "save my preferences", "zustimmung anpassen", "einwilligungseinstellungen anpassen",
            "speichern sie meine einstellungen", "preferences en matiere de consentement",
            "enregistrer mes preferences", "preferencias de consentimiento",
            "guardar mis preferencias", "preferenze di consenso", "salva le mie preferenze",
            "nastavitve soglasja", "shrani moje nastavitve", "toestemmingsvoorkeuren",
            "preferencias de consentimento", "preferencje dotyczace zgody",
            "samtyckesinstallningar", "samtykkepraeferencer", "non-necessary",
            "cookies that are categorized as",
        ),
    ),
    (
        "jetpack-eu-cookie-law",
        ("close and accept", "schliessen und akzeptieren", "including how to control cookies"),
    ),
)  # fmt: skip

_PARTNERS = (
    "partner", "vendor", "anbieter", "drittanbieter", "partenaire", "socios", "proveedor",
    "fornitor", "leverancier", "parceir", "fornecedor", "dostawc", "leverantor", "leverandor",
    "ponudnik",
)  # fmt: skip
_NUMBER = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[., ]\d{3})?|\d{1,5})\s{1,3}(\w{1,30})(?:\s{1,3}(\w{1,30}))?"
)


def family(words: str) -> str:
    """Slug of the manager that a notice's words betray, "custom" when none.

    Args:
        words: all that was set aside.
    """
    folded = fold(words)
    for slug, markers in _MARKERS:
        if any(marker in folded for marker in markers):
            return slug
    return "custom"


def vendors(words: str) -> int | None:
    """Number of vendors a notice speaks for: "we and our 842 partners".

    Args:
        words: all that was set aside.
    """
    for match in _NUMBER.finditer(words):
        if any(fold(word or "").startswith(_PARTNERS) for word in match.groups()[1:]):
            return int("".join(char for char in match[1] if char.isdigit()))
    return None
