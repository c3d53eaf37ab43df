"""Links that a text itself announces: its documents, its sources, where to go next."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui_reader.statement.judging import is_long, is_mere_link
from tui_reader.statement.model import Heading, Item, Paragraph
from tui_reader.statement.phrases import heads_other, is_label, is_pointer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from tui_reader.statement.model import Span
    from tui_reader.statement.passages import Passage

_MOST = 60  # links that a text may announce
_LABEL = 40  # characters up to which words are no sentence
_HEADING = 80  # characters up to which words may head links
# How pages in many languages head what a text is made from, and what comes with it.
_OWN = re.compile(
    r"(?:\w+[ -]){0,2}(?:documents?|downloads?|attachments?|annex(?:es)?|appendi(?:x|ces)|sources?"
    r"|references|citations?|bibliography|further reading|external links|useful links|links|forms?"
    r"|materials?|resources?|footnotes?|dokumente?|anh[äa]nge?|anlagen?|quellen|nachweise"
    r"|literatur\w*|weblinks|formulare|unterlagen|materialien|pi[èe]ces jointes|annexes"
    r"|liens (?:externes|utiles)|t[ée]l[ée]chargements|r[ée]f[ée]rences|formulaires|documentos"
    r"|anexos|fuentes|referencias|bibliograf[ií]a|enlaces|descargas|documenti|allegati|fonti"
    r"|riferimenti|collegamenti|bijlagen|bronnen|documenten|referenties|dokumenty"
    r"|za[łl][ąa]czniki|[źz]r[óo]d[łl]a|bibliografia|przypisy|fontes|refer[êe]ncias)"
    r"(?: (?:and|und|et|y|e|en|i) \w+)?\W*$",
    re.IGNORECASE,
)
# How they head lists of what else they have.
_LISTS = re.compile(
    r"\b(?:latest|trending|popular|recent|news|stories|story|articles?|posts?|blog|more|also"
    r"|topics?|tags?|videos?|podcasts?|picks|recommend\w*|mehr|aktuell\w*|neu\w*"
    r"|beliebt\w*|meist\w*|weiter\w*|auch|beitr[äa]g\w*|artikel|themen|nachrichten"
    r"|meldungen|empf\w+|tipps?|plus|aussi|actualit\w+|derni\w+|récent\w*|más|también"
    r"|noticias|últimas|leíd\w+|altri|altre|anche|articoli|notizie|ultim\w+|meer|ook"
    r"|nieuws|laatste|artikelen|berichten|więcej|także|najnowsze|artykuł\w*|wiadomości"
    r"|mais|também|notícias|menu|categor\w+|kategorie\w*|archiv\w*|navigation|share|follow"
    r"|teilen)\b",
    re.IGNORECASE,
)
_FILES = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rtf|epub)(?:$|[?#])", re.I)


def keep_announced(found: Sequence[Passage]) -> None:
    """Take the links for words where a heading or a sentence within a text announces them.

    Args:
        found: all passages of the page; how much of them stands in links is changed.
    """
    ends: dict[etree._Element | None, int] = {}
    for n, passage in enumerate(found):
        if is_long(passage):
            ends[passage.box.getparent()] = n
    begun: set[etree._Element | None] = set()
    for n, passage in enumerate(found):
        parent = passage.box.getparent()
        if is_long(passage):
            begun.add(parent)
        if parent not in begun or not _announces(passage):
            continue
        links = _links_below(found, n)
        heads_others = len(passage.text) < _LABEL and _LISTS.search(passage.text)
        if not links or (heads_others and not _lead_to_files(links)):
            continue
        goes_on = ends[parent] >= n + len(links) + 1
        if goes_on or _OWN.match(passage.text) or _lead_to_files(links):
            for link in links:
                link.linked = 0


def _announces(passage: Passage) -> bool:
    text = passage.text
    if isinstance(passage.block, Paragraph):
        ends = text.endswith(":")
    else:
        ends = isinstance(passage.block, Heading) and len(text) < _HEADING
    if not ends or passage.linked or is_pointer(text) or is_label(text):
        return False
    return not heads_other(text, is_heading=True)


def _links_below(found: Sequence[Passage], start: int) -> list[Passage]:
    """The mere links right below a passage: one list, or paragraphs beside it."""
    parent = found[start].box.getparent()
    links: list[Passage] = []
    for passage in found[start + 1 : start + 2 + _MOST]:
        box = passage.box
        home = box.getparent()
        if isinstance(passage.block, Item) and home is not None and home.tag in ("ul", "ol"):
            home = home.getparent()
        if home is not parent or not is_mere_link(passage):
            break
        if any(target.startswith("#") for target in _targets(passage)):
            return []
        links.append(passage)
    # A menu may be of any length.
    return links if len(links) <= _MOST else []


def _lead_to_files(links: Sequence[Passage]) -> bool:
    targets = [target for link in links for target in _targets(link)]
    return bool(targets) and all(_FILES.search(target) for target in targets)


def _targets(passage: Passage) -> list[str]:
    spans: tuple[Span, ...] = getattr(passage.block, "spans", ())
    return [span.url or "" for span in spans if span.kind == "link"]
