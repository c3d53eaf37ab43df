"""Notices in eleven languages, in words of our own, as their parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """The parts of one notice.

    Args:
        title: heading of its preference centre.
        introduction: one paragraph.
        always: what stands beside the category without a choice.
        none: what stands under a category without cookies.
        categories: label and description, necessary first.
        buttons: reject, save, accept.
        bar: a notice of one paragraph, and its buttons.
    """

    title: str
    introduction: str
    always: str
    none: str
    categories: tuple[tuple[str, str], ...]
    buttons: tuple[str, str, str]
    bar: tuple[str, str]


NOTICES = {
    "en": Notice(
        "Customise Consent Preferences",
        "We use cookies so that this site works and so that we learn how it is read.",
        "Always Active",
        "No cookies to display.",
        (
            ("Necessary", "Necessary cookies let you sign in and keep forms safe."),
            ("Functional", "Functional cookies remember the size of the letters you chose."),
            ("Analytics", "Analytical cookies count the visits of a page. They count no names."),
            ("Performance", "Performance cookies measure how quickly pages arrive."),
            ("Advertisement", "Advertisement cookies choose what is advertised to you."),
        ),
        ("Reject All", "Save My Preferences", "Accept All"),
        ("We use cookies to make your visit better. If you continue, you agree to that.", "Accept"),
    ),
    "de": Notice(
        "Einwilligungseinstellungen anpassen",
        "Wir verwenden Cookies, damit diese Seite läuft und wir erfahren, wie sie gelesen wird.",
        "Immer aktiv",
        "Keine Cookies zum Anzeigen.",
        (
            ("Notwendige", "Notwendige Cookies halten Formulare sicher und die Anmeldung offen."),
            ("Funktionale", "Funktionale Cookies merken sich die gewählte Schriftgröße."),
            ("Analyse", "Analyse-Cookies zählen Besuche. Namen zählen sie nicht."),
            ("Leistungs", "Leistungs-Cookies messen, wie schnell Seiten ankommen."),
            ("Werbe", "Werbe-Cookies wählen aus, wofür bei Ihnen geworben wird."),
        ),
        ("Alles ablehnen", "Speichern Sie meine Einstellungen", "Alle akzeptieren"),
        (
            "Diese Website verwendet Cookies. Mit der weiteren Nutzung stimmen Sie dem zu.",
            "Einverstanden",
        ),
    ),
    "fr": Notice(
        "Personnaliser les préférences en matière de consentement",
        "Nous utilisons des cookies pour que ce site marche et pour savoir comment il est lu.",
        "Toujours actif",
        "Aucun cookie à afficher.",
        (
            ("Nécessaire", "Les cookies nécessaires gardent les formulaires en sûreté."),
            ("Fonctionnelle", "Les cookies fonctionnels retiennent la taille des lettres."),
            ("Analytique", "Les cookies analytiques comptent les visites, sans aucun nom."),
            ("Performance", "Les cookies de performance mesurent la vitesse des pages."),
            ("Publicité", "Les cookies publicitaires choisissent ce qui vous est montré."),
        ),
        ("Tout rejeter", "Enregistrer mes préférences", "Accepter tout"),
        (
            "Ce site utilise des cookies. En poursuivant votre visite, vous acceptez leur usage.",
            "J’accepte",
        ),
    ),
    "es": Notice(
        "Personalizar las preferencias de consentimiento",
        "Utilizamos cookies para que este sitio funcione y para saber cómo se lee.",
        "Siempre activas",
        "No hay cookies para mostrar.",
        (
            ("Necesaria", "Las cookies necesarias mantienen seguros los formularios."),
            ("Funcional", "Las cookies funcionales recuerdan el tamaño de las letras."),
            ("Analítica", "Las cookies analíticas cuentan las visitas, sin ningún nombre."),
            ("Rendimiento", "Las cookies de rendimiento miden la rapidez de las páginas."),
            ("Anuncio", "Las cookies publicitarias eligen lo que se le anuncia."),
        ),
        ("Rechazar todo", "Guardar mis preferencias", "Aceptar todo"),
        ("Esta web utiliza cookies. Si continúa navegando, usted acepta su uso.", "Aceptar"),
    ),
    "it": Notice(
        "Personalizza le preferenze di consenso",
        "Utilizziamo i cookie perché questo sito funzioni e per capire come viene letto.",
        "Sempre attivo",
        "Nessun cookie da visualizzare.",
        (
            ("Necessari", "I cookie necessari tengono al sicuro i moduli."),
            ("Funzionali", "I cookie funzionali ricordano la grandezza dei caratteri."),
            ("Analitici", "I cookie analitici contano le visite, senza alcun nome."),
            ("Prestazioni", "I cookie di prestazione misurano la velocità delle pagine."),
            ("Pubblicità", "I cookie pubblicitari scelgono che cosa le viene proposto."),
        ),
        ("Rifiuta tutto", "Salva le mie preferenze", "Accettare tutto"),
        ("Questo sito utilizza cookie. Proseguendo accetti il loro impiego.", "Ho capito"),
    ),
    "nl": Notice(
        "Toestemmingsvoorkeuren aanpassen",
        "Wij gebruiken cookies om deze site te laten werken en te leren hoe zij gelezen wordt.",
        "Altijd actief",
        "Geen cookies om weer te geven.",
        (
            ("Noodzakelijk", "Noodzakelijke cookies houden formulieren veilig."),
            ("Functioneel", "Functionele cookies onthouden de grootte van de letters."),
            ("Analytisch", "Analytische cookies tellen bezoeken, zonder namen."),
            ("Prestatie", "Prestatiecookies meten hoe snel pagina’s aankomen."),
            ("Advertentie", "Advertentiecookies kiezen wat u te zien krijgt."),
        ),
        ("Alles afwijzen", "Mijn voorkeuren opslaan", "Alles accepteren"),
        ("Deze website gebruikt cookies. Door verder te gaan, gaat u akkoord.", "Akkoord"),
    ),
    "pt": Notice(
        "Personalizar preferências de consentimento",
        "Usamos cookies para que este site funcione e para saber como é lido.",
        "Sempre ativos",
        "Nenhum cookie para exibir.",
        (
            ("Necessários", "Os cookies necessários mantêm os formulários seguros."),
            ("Funcionais", "Os cookies funcionais lembram o tamanho das letras."),
            ("Analíticos", "Os cookies analíticos contam visitas, sem nenhum nome."),
            ("Desempenho", "Os cookies de desempenho medem a rapidez das páginas."),
            ("Publicidade", "Os cookies de publicidade escolhem o que lhe é mostrado."),
        ),
        ("Rejeitar tudo", "Guardar as minhas preferências", "Aceitar tudo"),
        ("Este site utiliza cookies. Ao continuar a navegar, concorda com isso.", "Aceito"),
    ),
    "pl": Notice(
        "Dostosuj preferencje dotyczące zgody",
        "Używamy plików cookie, aby strona działała i abyśmy wiedzieli, jak jest czytana.",
        "Zawsze aktywne",
        "Brak plików cookie do wyświetlenia.",
        (
            ("Niezbędne", "Niezbędne pliki cookie chronią formularze."),
            ("Funkcjonalne", "Funkcjonalne pliki cookie pamiętają wielkość liter."),
            ("Analityczne", "Analityczne pliki cookie liczą wizyty, bez nazwisk."),
            ("Wydajnościowe", "Wydajnościowe pliki cookie mierzą szybkość stron."),
            ("Reklamowe", "Reklamowe pliki cookie wybierają to, co się pokazuje."),
        ),
        ("Odrzuć wszystko", "Zapisz moje preferencje", "Akceptuj wszystko"),
        (
            "Ta strona korzysta z plików cookie. Korzystając z niej, zgadzasz się na to.",
            "Zgadzam się",
        ),
    ),
    "sv": Notice(
        "Anpassa samtyckesinställningar",
        "Vi använder cookies för att sidan ska fungera och för att lära oss hur den läses.",
        "Alltid aktiva",
        "Inga cookies att visa.",
        (
            ("Nödvändiga", "Nödvändiga cookies håller formulären säkra."),
            ("Funktionella", "Funktionella cookies minns bokstävernas storlek."),
            ("Analytiska", "Analytiska cookies räknar besök, utan namn."),
            ("Prestanda", "Prestandacookies mäter hur snabbt sidor kommer fram."),
            ("Annonser", "Annonscookies väljer vad som visas för dig."),
        ),
        ("Avvisa alla", "Spara mina inställningar", "Acceptera alla"),
        (
            "Den här webbplatsen använder cookies. Genom att fortsätta godkänner du det.",
            "Jag förstår",
        ),
    ),
    "da": Notice(
        "Tilpas samtykkepræferencer",
        "Vi bruger cookies, for at siden virker, og for at vi lærer, hvordan den læses.",
        "Altid aktiv",
        "Ingen cookies at vise.",
        (
            ("Nødvendige", "Nødvendige cookies holder formularer sikre."),
            ("Funktionelle", "Funktionelle cookies husker bogstavernes størrelse."),
            ("Analytiske", "Analytiske cookies tæller besøg uden navne."),
            ("Ydeevne", "Ydeevnecookies måler, hvor hurtigt sider når frem."),
            ("Annoncering", "Annoncecookies vælger, hvad der vises for dig."),
        ),
        ("Afvis alle", "Gem mine præferencer", "Accepter alle"),
        ("Dette website bruger cookies. Ved at fortsætte accepterer du det.", "Jeg accepterer"),
    ),
    "sl": Notice(
        "Prilagodite nastavitve soglasja",
        "Uporabljamo piškotke, da stran deluje in da vemo, kako jo berejo.",
        "Vedno aktivno",
        "Ni piškotkov za prikaz.",
        (
            ("Nujni", "Nujni piškotki varujejo obrazce."),
            ("Funkcionalni", "Funkcionalni piškotki si zapomnijo velikost črk."),
            ("Analitični", "Analitični piškotki štejejo obiske, brez imen."),
            ("Zmogljivostni", "Zmogljivostni piškotki merijo hitrost strani."),
            ("Oglaševalski", "Oglaševalski piškotki izbirajo, kaj vidite."),
        ),
        ("Zavrni vse", "Shrani moje nastavitve", "Sprejmi vse"),
        (
            "Ta spletna stran uporablja piškotke. Z nadaljnjo uporabo se strinjate s tem.",
            "Razumem",
        ),
    ),
}
