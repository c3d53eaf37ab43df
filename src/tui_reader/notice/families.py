"""What is known of the consent managers, from the bundled notices.toml."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tui_reader import paths
from tui_reader.notice.needles import Needles
from tui_reader.notice.selectors import Lookup, Selector, parse

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The slug of a site's own banner; its entry holds words, not selectors.
CUSTOM = "custom"
# Most managers have it in the names of their settings.
_COMMON_HINT = "ookie"
_MOST_WORDS = 4  # of a label that begins with "no" and means it
# The parts of a notice that an entry may name selectors for.
PARTS = (
    "title",
    "description",
    "button",
    "category",
    "not_category",
    "category_title",
    "category_text",
    "always",
    "switch",
    "cookie",
    "cookie_name",
    "cookie_duration",
    "cookie_provider",
    "cookie_text",
    "skip",
)


@dataclass(frozen=True, slots=True)
class ConfigShape:
    """Where a manager's settings stand in a script, and what is where in them.

    Args:
        at: what stands before the settings, alternatives.
        hint: what a script with such settings contains; few shapes share few hints, so most
            scripts need not be searched for each.
        needs: paths without which the settings are somebody else's.
        off: "path=value" that says the manager is switched off.
        html: paths of markup to be read like elements of the page.
        language: paths of the language of the words.
        languages: paths of mappings from language to words.
        title, description, button: paths of words; "{lang}" is the language.
        categories: paths of the categories; the paths that follow start at one of them, or at
            the settings when they begin with "/", and "{name}" in them is a value of the category.
        category_where: paths of which one must be there, or it is no category.
    """

    at: tuple[str, ...]
    hint: str = ""
    needs: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    html: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    description: tuple[str, ...] = ()
    button: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    category_where: tuple[str, ...] = ()
    category_title: tuple[str, ...] = ()
    category_text: tuple[str, ...] = ()
    category_key: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    cookie_name: tuple[str, ...] = ()
    cookie_duration: tuple[str, ...] = ()
    cookie_provider: tuple[str, ...] = ()
    cookie_text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """One consent manager.

    Args:
        slug: its name in reports.
        owns: families whose elements are this one's when it is there; it is built on them.
        hosts: parts of addresses that load it, in script elements and short scripts.
        files: parts of addresses of script elements only.
        weak: as `files`, with names that other tools use too.
        inline: words of a short script that only its loader has.
        marks: script elements that only it has.
        roots: elements that hold its notice.
        root_with: what a root must be or hold, when its own name is too common.
        chrome: elements that belong to it and say nothing.
        parts: which part of the notice an element is.
        needs_switch: a category without a switch is none.
        always_without_switch: a category without a switch gives no choice.
        configs: shapes of its settings.
    """

    slug: str
    owns: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    inline: tuple[str, ...] = ()
    marks: tuple[Selector, ...] = ()
    roots: tuple[Selector, ...] = ()
    root_with: Lookup[bool] | None = None
    chrome: tuple[Selector, ...] = ()
    parts: Lookup[str] = field(default_factory=lambda: Lookup(()))
    named: frozenset[str] = frozenset()
    needs_switch: bool = False
    always_without_switch: bool = False
    configs: tuple[ConfigShape, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What banners of no known manager say, folded.

    Args:
        accept, reject, save, settings: beginnings of words on controls.
        no, yes: whole words that begin a label by which one refuses or accepts.
        without: whole words that turn a word for consent into a refusal.
        consents: beginnings of words for consent beside those of accept.
        close: the same, on controls that end the notice without a choice.
        close_words: whole words on these.
        close_alone: whole labels of these.
        speaks: what the text of a banner must contain.
        speaks_softly: the same for elements that are named after consent.
        names: what the names of its elements contain.
        plain_names: the same for short banners, not about consent.
        not_names: what the names of texts about cookies contain.
    """

    accept: tuple[str, ...]
    reject: tuple[str, ...]
    save: tuple[str, ...]
    settings: tuple[str, ...]
    no: tuple[str, ...]
    yes: tuple[str, ...]
    without: tuple[str, ...]
    consents: tuple[str, ...]
    close: tuple[str, ...]
    close_words: tuple[str, ...]
    close_alone: tuple[str, ...]
    speaks: tuple[str, ...]
    speaks_softly: tuple[str, ...]
    names: tuple[str, ...]
    plain_names: tuple[str, ...]
    not_names: tuple[str, ...]

    def refuses(self, words: Sequence[str]) -> bool:
        """Whether one refuses by a control: "Reject all", "Continue without accepting", "No".

        Args:
            words: of its label, folded.
        """
        if any(word.startswith(self.reject) for word in words) or ("opt", "out") in pairwise(words):
            return True
        consents = [word.startswith(self.accept + self.consents) for word in words]
        if any(consents):
            return any(word in self.without + self.no for word in words[: consents.index(True)])
        # "No, let me choose" leads to the settings.
        short = 0 < len(words) <= _MOST_WORDS and words[0] in self.no
        return short and not any(word.startswith(self.save + self.settings) for word in words)


@dataclass(frozen=True, slots=True)
class Families:
    """The whole table, ready to be asked.

    Args:
        families: in the table's order.
        roots: the family whose notice an element is, and whether it is only chrome.
        marks: the family whose script an element is.
        addresses: part of a script's address, its family, and whether it is weak evidence; the
            most telling first.
        words: part of a short script, and its family.
        settings: shapes of settings, with their family, by their hints.
        custom: how to know a banner of none of them.
    """

    families: tuple[Family, ...]
    roots: Lookup[tuple[Family, bool]]
    marks: Lookup[Family]
    addresses: Needles[tuple[Family, bool]]
    words: Needles[Family]
    settings: Needles[tuple[Family, ConfigShape]]
    custom: Vocabulary


@cache
def families() -> Families:
    """The known consent managers."""
    import tomllib

    with open(paths.asset("notices.toml"), "rb") as stream:
        table = tomllib.load(stream)
    words = {name: tuple(each) for name, each in table.pop(CUSTOM).items()}
    return _arrange(
        tuple(_family(slug, entry) for slug, entry in table.items()), Vocabulary(**words)
    )


def _arrange(known: tuple[Family, ...], custom: Vocabulary) -> Families:
    roots = [(root, (each, False)) for each in known for root in each.roots]
    roots += [(root, (each, True)) for each in known for root in each.chrome]
    parts = [(part.lower(), (each, False)) for each in known for part in each.hosts + each.files]
    parts += [(part.lower(), (each, True)) for each in known for part in each.weak]
    return Families(
        known,
        Lookup(roots),
        Lookup((mark, each) for each in known for mark in each.marks),
        # A longer part says more: a manager's folder outweighs a library's file name in it.
        Needles(sorted(parts, key=lambda entry: -len(entry[0]))),
        Needles((part, each) for each in known for part in each.hosts + each.inline),
        Needles((shape.hint, (each, shape)) for each in known for shape in each.configs),
        custom,
    )


def _family(slug: str, entry: Mapping[str, Any]) -> Family:
    named = [(part, text) for part in PARTS for text in entry.get(part, ())]
    return Family(
        slug=slug,
        owns=tuple(entry.get("owns", ())),
        hosts=tuple(entry.get("hosts", ())),
        files=tuple(entry.get("files", ())),
        weak=tuple(entry.get("weak", ())),
        inline=tuple(entry.get("inline", ())),
        marks=tuple(map(parse, entry.get("marks", ()))),
        roots=tuple(map(parse, entry.get("roots", ()))),
        root_with=_any(entry.get("root_with", ())),
        chrome=tuple(map(parse, entry.get("chrome", ()))),
        parts=Lookup((parse(text), part) for part, text in named),
        named=frozenset(part for part, _ in named),
        needs_switch=bool(entry.get("needs_switch", False)),
        always_without_switch=bool(entry.get("always_without_switch", False)),
        configs=tuple(map(_shape, entry.get("configs", ()))),
    )


def _any(texts: tuple[str, ...]) -> Lookup[bool] | None:
    return Lookup((parse(text), True) for text in texts) if texts else None


def _shape(entry: Mapping[str, Any]) -> ConfigShape:
    known = {each.name for each in fields(ConfigShape)}
    values = {}
    for name, value in entry.items():
        if name not in known:
            raise ValueError(f"notices.toml: {name} is no part of settings")
        values[name] = (value,) if isinstance(value, str) else tuple(value)
    (hint,) = values.pop("hint", ("",))
    return ConfigShape(**values, hint=hint or _hint(values["at"]))


def _hint(at: tuple[str, ...]) -> str:
    return _COMMON_HINT if all(_COMMON_HINT in each for each in at) else at[0]
