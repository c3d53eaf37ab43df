"""What a person can do on the screen: each action once, for keys, settings, palette and help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tui_reader.frozen import dataclass, replace


@dataclass(frozen=True, slots=True)
class Command:
    """One action of the reading screen.

    Args:
        id: its name where keys are changed.
        keys: the keys that run it, in Textual's names, separated by commas; the first is shown.
        title: what it does, as in a list of commands.
        help: one sentence more.
        action: what runs, with its arguments.
        hint: its word in the key line, "" when it never stands there.
        by: whether the text itself or the screen around it runs it.
    """

    id: str
    keys: str
    title: str
    help: str
    action: str
    hint: str = ""
    by: Literal["text", "screen"] = "screen"


def _text(
    identity: str, keys: str, title: str, help_text: str, action: str, hint: str = ""
) -> Command:
    return Command(identity, keys, title, help_text, action, hint, by="text")


MOVING = (
    _text("line-down", "j,down", "Line down", "Moves the text up by a line.", "move(1)"),
    _text("line-up", "k,up", "Line up", "Moves the text down by a line.", "move(-1)"),
    _text("half-down", "d,ctrl+d", "Half a page down", "Half of what you see.", "page(0.5)"),
    _text("half-up", "u,ctrl+u", "Half a page up", "Half of what you see.", "page(-0.5)"),
    _text(
        "page-down", "space,pagedown,f,ctrl+f", "Page down", "One line stays in sight.", "page(1)"
    ),
    _text("page-up", "b,pageup,ctrl+b", "Page up", "One line stays in sight.", "page(-1)"),
    _text("start", "g,home", "Beginning", "Goes to the title.", "start"),
    _text("end", "G,end", "End", "A number before it: to that percentage.", "end"),
    _text(
        "heading-next", "]", "Next heading", "Where the next section begins.", "jump('headings', 1)"
    ),
    _text(
        "heading-previous",
        "[",
        "Previous heading",
        "Back to where a section begins.",
        "jump('headings', -1)",
    ),
    _text(
        "paragraph-next", "}", "Next paragraph", "Its first line comes to the top.", "paragraph(1)"
    ),
    _text(
        "paragraph-previous", "{", "Previous paragraph", "Back to its first line.", "paragraph(-1)"
    ),
    _text("quote-next", ")", "Next quotation", "What somebody said.", "jump('quotes', 1)"),
    _text(
        "quote-previous",
        "(",
        "Previous quotation",
        "Back to what somebody said.",
        "jump('quotes', -1)",
    ),
    _text("mark-set", "m", "Set a mark", "Press a letter next to name it.", "await('set')"),
    _text(
        "mark-go",
        "apostrophe",
        "Go to a mark",
        "Press the mark's letter next.",
        "await('go')",
    ),
    _text("jump-back", "less_than_sign,ctrl+o", "Before the jump", "Where you were.", "return(-1)"),
    _text("jump-forward", "greater_than_sign", "After the jump", "Forward again.", "return(1)"),
)
SELECTING = (
    _text("select", "v", "Select", "Then move; y copies, Esc ends it.", "select"),
    _text("select-paragraph", "V", "Select the paragraph", "The one you are in.", "select_block"),
    _text(
        "caret-left", "left,h", "One character back", "While selecting.", "caret('character',-1)"
    ),
    _text("caret-right", "right", "One character on", "While selecting.", "caret('character',1)"),
    _text("word-next", "w,ctrl+right", "One word on", "While selecting.", "caret('word',1)"),
    _text("word-previous", "W,ctrl+left", "One word back", "While selecting.", "caret('word',-1)"),
    _text(
        "line-start",
        "circumflex_accent",
        "Start of the line",
        "While selecting.",
        "caret('edge',-1)",
    ),
    _text("line-end", "dollar_sign", "End of the line", "While selecting.", "caret('edge',1)"),
    _text("other-end", "x", "The other end", "Moves that one from now on.", "turn"),
    _text(
        "copy", "y", "Copy", "The selection, or the chosen link's address.", "use('copy')", "copy"
    ),
    _text("cite", "Y", "Copy as citation", "Plain, Markdown or BibTeX.", "await('cite')", "cite"),
)
FINDING = (
    Command(
        "search",
        "/",
        "Search",
        "As you type. Ctrl+R: regex. Ctrl+↑: earlier.",
        "search",
        "search",
    ),
    _text("match-next", "n", "Next match", "Goes on from the last one.", "match(1)", "next"),
    _text("match-previous", "N", "Previous match", "Goes back.", "match(-1)", "previous"),
)
NOTES = (
    Command("note", "a", "Mark the selection", "And write a note on it.", "note", "mark"),
    Command("notes", "A", "Marked passages", "Enter goes to one, D deletes it.", "notes"),
    Command("notes-export", "ctrl+e", "Export passages", "As .md or .json.", "export_notes"),
)
LINKS = (
    _text("link-next", "tab", "Next link", "Chooses it, and goes there.", "link(1)"),
    _text("link-previous", "shift+tab", "Previous link", "Chooses it, and goes there.", "link(-1)"),
    _text("link-hint", "F", "Choose a link by letter", "Letters stand over the links.", "hint"),
    _text("link-follow", "enter", "Follow the link", "Opens it here.", "use('follow')", "follow"),
    _text(
        "link-browser", "o", "Open in the browser", "The chosen link.", "use('browse')", "browser"
    ),
    Command("back", "backspace,alt+left", "Back", "To what you read before.", "back", "back"),
    Command("forward", "alt+right", "Forward", "To where you came back from.", "forward"),
)
LOOK = (
    Command("contents", "t", "Contents", "Headings and quotations.", "contents", "contents"),
    Command(
        "statements", "l", "Statements", "Those that can be opened.", "statements", "statements"
    ),
    Command("aside", "C", "What was set aside", "The notice's words, where they stood.", "aside"),
    Command("image", "i", "Show a picture", "The next one in the text.", "image"),
    Command("zen", "z", "Alone with the text", "Hides and shows all else.", "zen"),
    _text("wider", "+", "Wider measure", "By four cells.", "measure(4)"),
    _text("narrower", "-", "Narrower measure", "By four cells.", "measure(-4)"),
    _text("usual-width", "=", "Usual measure", "72 cells.", "measure(0)"),
    _text("justify", "J", "Justify", "An even right edge.", "justify"),
    Command("theme", "T", "Next theme", "Light, dark, sepia and more.", "app.next_theme"),
)
DOING = (
    Command(
        "consent",
        "c",
        "Consent",
        "What the page's notice asked, and your own choice.",
        "consent",
        "consent",
    ),
    Command("export", "e", "Export", "The suffix names the format.", "export", "export"),
    Command("edit", "E", "Edit", "In your editor; then it is read again.", "edit"),
    Command("open", "O", "Open", "A file or another source.", "open", "open"),
    Command("help", "question_mark,f1", "Help", "Every key.", "help", "help"),
    Command("palette", "ctrl+p", "All commands", "By name.", "palette"),
    Command("close", "escape", "Close", "What is topmost; it never quits.", "close", "close"),
    Command("suspend", "ctrl+z", "Suspend", "To the shell; fg comes back.", "app.suspend_process"),
    Command("quit", "q,ctrl+q", "Quit", "Leaves the reader.", "app.quit", "quit"),
)
GROUPS: tuple[tuple[str, tuple[Command, ...]], ...] = (
    ("Moving", MOVING),
    ("Finding", FINDING),
    ("Selecting and copying", SELECTING),
    ("Passages and notes", NOTES),
    ("Links and history", LINKS),
    ("The screen", LOOK),
    ("More", DOING),
)
COMMANDS: tuple[Command, ...] = tuple(command for _, group in GROUPS for command in group)

Commands = Mapping[str, Command]
"""Commands by id, with the keys that run them now."""

_NO_KEY = "none"
_KEY_NAMES = {
    "down": "↓", "up": "↑", "left": "←", "right": "→",
    "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End", "f1": "F1",
    "question_mark": "?", "apostrophe": "'", "less_than_sign": "<", "greater_than_sign": ">",
    "circumflex_accent": "^", "dollar_sign": "$", "comma": ",",
    "escape": "Esc", "tab": "Tab", "enter": "Enter", "backspace": "Backspace", "space": "Space",
}  # fmt: skip
_MODIFIERS = {"alt": "Alt", "shift": "Shift", "ctrl": "Ctrl"}
_NAMED = {*_KEY_NAMES, "insert", "delete", *(f"f{number}" for number in range(1, 13))}


def usual() -> dict[str, Command]:
    """The commands with the keys that they come with."""
    return {command.id: command for command in COMMANDS}


def with_keys(keys: Mapping[str, tuple[str, ...]]) -> dict[str, Command]:
    """The commands with other keys; a key that is given away is taken from where it was.

    Args:
        keys: by the id of a command; none to leave a command without a key.
    """
    taken = {key for each in keys.values() for key in each}
    commands = usual()
    for identity, command in commands.items():
        left = (key for key in command.keys.split(",") if key not in taken)
        commands[identity] = replace(command, keys=",".join(keys.get(identity, tuple(left))))
    return commands


def keymap(commands: Commands) -> dict[str, str]:
    """The keys of commands that differ from the usual ones, by id.

    Args:
        commands: from `with_keys`.
    """
    return {
        each.id: commands[each.id].keys or _NO_KEY
        for each in COMMANDS
        if commands[each.id].keys != each.keys
    }


def key(written: str) -> str | None:
    """A key as the commands name it.

    Args:
        written: a sign such as "?", a name such as "pagedown", or either after "ctrl+", "alt+".

    Returns:
        None when there is no such key.
    """
    lead, plus, last = written.strip().rpartition("+")
    if plus and not last:  # the plus sign itself
        lead, last = lead.rstrip("+"), "+"
    modifiers = lead.lower().split("+") if lead else []
    named = last.lower() if len(last) > 1 else _SIGNS.get(last, last)
    known = named in _NAMED or (len(last) == 1 and last.isprintable() and last != " ")
    if not known or not set(modifiers) <= set(_MODIFIERS):
        return None
    return "+".join([*modifiers, named])


def sign(key: str) -> str:
    """A key as a person writes it in a file: `key` understands it.

    Args:
        key: as the commands name it.
    """
    name = _KEY_NAMES.get(key, "")
    return name if name.isascii() and len(name) == 1 else key


def key_names(keys: str) -> tuple[str, ...]:
    """Keys as people write them.

    Args:
        keys: names of keys, separated by commas.
    """
    return tuple(_key_name(each) for each in keys.split(",")) if keys else ()


def _key_name(key: str) -> str:
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    return "+".join([*(_MODIFIERS[each] for each in modifiers), _KEY_NAMES.get(last, last)])


# Signs that are named, because they also part keys or are named so by the terminal.
_SIGNS = {sign: name for name, sign in _KEY_NAMES.items() if len(sign) == 1 and sign.isascii()}
