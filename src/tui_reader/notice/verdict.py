"""What a consent notice comes to, in a few plain sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tui_reader.notice.families import families
from tui_reader.notice.labels import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tui_reader.notice.model import ConsentNotice, ThirdParty

Choice = Literal["accept", "reject", "save", "settings", "other"]
_SAID = {"accept": "to accept all", "reject": "to refuse", "settings": "to see the settings"}
_UNSEEN = "The notice would come by a script, so what it offers cannot be seen without running it."
_UNNAMED = "Its buttons are not in the page, so how easy it is to refuse cannot be seen."
# More names than this are a list, no sentence.
NAMED = 4


def verdict(notice: ConsentNotice | None, third_parties: Iterable[ThirdParty]) -> tuple[str, ...]:
    """Say which choices a notice offers, how easy each is, and what happens before a choice.

    Args:
        notice: as found, None for a page without one.
        third_parties: other sites the page would have loaded something from.

    Returns:
        Sentences, each true of what stands in the page; the page may do more once it runs.
    """
    said = _offer(notice) if notice else []
    return (*said, *_before(tuple(third_parties)))


def choice_of(label: str) -> Choice:
    """What pressing a button does, by its label.

    Args:
        label: in any of the languages known to the detectors.
    """
    known = families().custom
    words = words_of(label)
    kinds: tuple[tuple[Choice, tuple[str, ...]], ...] = (
        ("save", known.save),
        ("accept", known.accept),
        ("settings", known.settings),
    )
    if known.refuses(words):
        return "reject"
    for kind, beginnings in kinds:
        if any(word.startswith(beginnings) for word in words):
            return kind
    return "accept" if words and words[0] in known.yes else "other"


def _offer(notice: ConsentNotice) -> list[str]:
    if notice.found in ("loader", "none"):
        return [_UNSEEN]
    said = _buttons(notice) if notice.buttons else [_UNNAMED]
    always = [each for each in notice.categories if each.always_active]
    if notice.categories:
        free = len(notice.categories) - len(always)
        number = _counted(len(notice.categories), "category", "categories")
        said.append(f"{free} of {number} can be switched off.")
    needless = [each.title for each in always if each.key in ("analytics", "advertisement")]
    if needless:
        said.append(f"Always active, though not by need: {_listed(needless)}.")
    if notice.vendors is not None:
        said.append(f"It speaks for {notice.vendors:,} vendors.")
    return said


def _buttons(notice: ConsentNotice) -> list[str]:
    choices = [choice_of(label) for label in notice.buttons]
    offered = [words for kind, words in _SAID.items() if kind in choices]
    said = f"It offers {_listed(offered)}." if offered else "It offers no choice by a button."
    return [said, _refusal(choices, notice)]


def _refusal(choices: Sequence[Choice], notice: ConsentNotice) -> str:
    """How refusing compares with accepting; the buttons come in the order of the layers."""
    first_layer = choices[: choices.index("save")] if "save" in choices else choices
    if "reject" in first_layer:
        return "Refusing is as easy as accepting: each has a button."
    if "reject" in choices:
        return "Refusing is harder than accepting: its button comes after the settings."
    if any(not each.always_active for each in notice.categories):
        return "Refusing is harder than accepting: only the settings allow it."
    if "settings" in choices:
        return "There is no button to refuse; the settings may allow it."
    return "There is no way to refuse."


def _before(third_parties: tuple[ThirdParty, ...]) -> list[str]:
    """What the page loads from other sites before anybody has chosen anything."""
    scripts = [each for each in third_parties if each.kind in ("script", "frame")]
    loose = {each.host: each.category for each in scripts if each.count > each.held_back}
    held = {each.host for each in scripts if each.held_back} - loose.keys()
    said = []
    if loose:
        sites = _counted(len(loose), "other site", "other sites")
        said.append(f"Before any choice it would load scripts or frames from {sites}.")
        for purpose in ("advertisement", "analytics"):
            hosts = [host for host, category in loose.items() if category == purpose]
            if hosts:
                said.append(f"For {purpose} among them: {_listed(hosts)}.")
    if held:
        said.append(f"{_counted(len(held), 'site waits', 'sites wait')} for consent.")
    return said


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _listed(names: Sequence[str]) -> str:
    """Names in a sentence: all of a few, of many the first and how many more."""
    if len(names) > NAMED + 1:
        return f"{', '.join(names[:NAMED])} and {len(names) - NAMED} more"
    head = ", ".join(names[:-1])
    return f"{head} and {names[-1]}" if head else names[-1]
