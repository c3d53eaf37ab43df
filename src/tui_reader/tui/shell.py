"""The screen around the text: lines of chrome, panels, prompts; nothing of what they are about."""

from __future__ import annotations

from asyncio import Lock
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal
from textual.message import Message
from textual.screen import Screen

from tui_reader.tui import words
from tui_reader.tui.bars import Bar, KeyLine
from tui_reader.tui.panels import ContentsPanel, Panel
from tui_reader.tui.search import Findings
from tui_reader.tui.search_bar import SearchBar
from tui_reader.tui.text import Text
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.app import ComposeResult
    from textual.css.query import DOMQuery
    from textual.timer import Timer

    from tui_reader.tui.marking import Link
    from tui_reader.tui.prompt import Prompt
    from tui_reader.tui.selection import Selection

# Columns from which a panel leaves room for the text, and from which two do; lines from which
# margins do.
_NARROW, _WIDE, _LOW = 60, 100, 20
_SECONDS = 8.0  # a message stays, unless it is about a failure


class Shell(Screen[None]):
    """Text in the middle; a line above; a line for what should be known and one for keys below."""

    class Told(Message):
        """Something happened elsewhere that the person should know."""

        def __init__(self, said: str, *, failed: bool = False) -> None:
            super().__init__()
            self.said = said
            self.failed = failed

    def __init__(self) -> None:
        super().__init__()
        self.text = Text()
        self._prompt: Prompt | None = None
        self._fading: Timer | None = None
        self.arranging = Lock()  # panels come and go one after the other

    def compose(self) -> ComposeResult:
        """Place the lines and the text."""
        yield Bar(id="top")
        with Horizontal(id="body"):
            yield self.text
        yield Bar(id="undecided")
        yield Bar(id="status")
        yield KeyLine()

    def on_mount(self) -> None:
        """Follow what happens in the text."""
        self.query_one("#undecided", Bar).say(words.UNDECIDED, words.OPENS_CHOICE)
        self.watch(self.text, "chosen", self._link_chosen, init=False)
        self.watch(self.text, "selection", self._selected, init=False)
        self.watch(self.text, "sights", self.moved, init=False)
        self.watch(self.text, "findings", self._findings_changed, init=False)
        self.set_focus(self.text)

    def on_resize(self, event: events.Resize) -> None:
        """Know how much room there is; where there is plenty, nothing has to be styled anew."""
        width, height = event.size
        self.set_class(width < _NARROW, "-narrow").set_class(width < _WIDE, "-middling")
        self.set_class(height < _LOW, "-low")

    def tell(self, said: str, *, failed: bool = False) -> None:
        """Say something in the line below the text.

        Args:
            said: any text; "" to end what was said.
            failed: whether it is about a failure, which stays until something else is said.
        """
        if self._fading is not None:
            self._fading.stop()
        self.query_one("#status", Bar).tell(field(said), failed=failed)
        if said and not failed:
            self._fading = self.set_timer(_SECONDS, lambda: self.tell(""))

    @property
    def said(self) -> str:
        """What the line below the text says, "" for no message."""
        return self.query_one("#status", Bar).message

    def ask_for_choice(self, *, undecided: bool) -> None:
        """Say, until the next key, that nothing was chosen yet.

        Args:
            undecided: whether to say it.
        """
        self.set_class(undecided, "-undecided")

    def take(self, event: events.Key) -> bool:
        """Take a key that has not reached what it was meant for.

        Keys that arrive together are all given to what had the focus before the first of them was
        acted on; those that were typed into a prompt before it stood there go into it here.

        Args:
            event: the key.

        Returns:
            Whether it was taken.
        """
        self.ask_for_choice(undecided=False)
        elsewhere = self._prompt is not None or isinstance(self.focused, Panel)
        if not elsewhere and self.text.take(event.key, event.character):
            return True
        if self._prompt is None or not event.is_printable or event.character is None:
            return False
        self._prompt.type_in(event.character)
        return True

    async def toggle_panel(self, kind: type[Panel], make: Callable[[], Panel]) -> None:
        """Open a panel, or close it. Where there is little room, one at a time.

        Args:
            kind: of panel.
            make: makes it.
        """
        async with self.arranging:
            present = self.query(kind)
            if present or self.has_class("-middling"):
                await self.close_panels(present or self.query(Panel))
            if not present:
                panel = make()
                await self.place_panel(panel)
                self.set_focus(panel)

    async def place_panel(self, panel: Panel) -> None:
        """Put a panel beside the text: statements at the left, all else at the right.

        Args:
            panel: to place.
        """
        before = self.text if panel.id == "statements" else None
        self.add_class("-panelled")
        await self.query_one("#body").mount(panel, before=before)

    async def close_panels(self, which: DOMQuery[Panel] | None = None) -> None:
        """Close panels.

        Args:
            which: to close; all when None.
        """
        await (which or self.query(Panel)).remove()
        self.set_class(bool(self.query(Panel)), "-panelled")
        self.set_focus(self.text)

    @property
    def prompting(self) -> bool:
        """Whether somebody is typing at the foot of the screen."""
        return self._prompt is not None

    async def prompt_with(self, prompt: Prompt) -> None:
        """Let the person type in the place of the key line.

        Args:
            prompt: mounted already, or not yet.
        """
        await self.end_prompt()
        self._prompt = prompt
        self.tell("")
        self.add_class("-prompting")
        if prompt.is_attached:
            prompt.display = True
        else:
            await self.mount(prompt, after="#status")
        prompt.take_keys()
        self.settle()

    async def end_prompt(self) -> None:
        """Give the keys back to the text; a prompt that may be needed again only hides."""
        prompt, self._prompt = self._prompt, None
        self.remove_class("-prompting")
        if prompt is not None:
            self.set_focus(self.text)
            self.settle()
            if prompt.id == "search":
                prompt.display = False
            else:
                await prompt.remove()

    def end_search(self) -> None:
        """Look no further, and mark nothing."""
        for bar in self.query(SearchBar):
            bar.give_up()
        self.text.findings = Findings("")

    def action_zen(self) -> None:
        """Hide all but the text, or show it again."""
        self.toggle_class("-zen")

    async def action_close(self) -> None:
        """Close what is topmost: a selection, a link, what was found, a message, panels, zen."""
        text = self.text
        if text.selection is not None:
            text.selection = None
        elif text.chosen is not None:
            text.chosen = None
        elif text.findings.query:
            self.end_search()
        elif self.said:
            self.tell("")
        elif self.query(Panel):
            await self.close_panels()
        else:
            self.remove_class("-zen")

    def moved(self) -> None:
        """Say where the reading is."""
        opened = self.text.opened
        if opened is None:
            return
        title_seen = any(line.role == "title" for line in self.text.lines)
        position = words.position(opened, self.text.read(), self.text.passed())
        self.query_one("#top", Bar).say(words.heading(opened, title_seen=title_seen), position)
        for panel in self.query(ContentsPanel):
            panel.follow(self.text.at)

    @on(Text.Told)
    def _text_told(self, event: Text.Told) -> None:
        self.tell(event.words)

    @on(Told)
    def _told(self, event: Told) -> None:
        self.tell(event.said, failed=event.failed)

    def settle(self) -> None:
        """Say what should be known now, and offer the keys that matter now."""
        opened, findings, chosen = self.text.opened, self.text.findings, self.text.chosen
        status, keys = self.query_one("#status", Bar), self.query_one(KeyLine)
        if self._prompt is not None and self._prompt.id == "search":
            status.say(words.SEARCHING)
        elif self.text.selection is not None:
            status.say(self.text.how_much())
            keys.offer("selecting")
        elif chosen is not None:
            status.say((self.link_said(chosen),))
            keys.offer("link")
        elif findings.current is not None and self._prompt is None:
            status.say((f"“{field(findings.query)}”",), findings.count)
            keys.offer("finding")
        else:
            status.say(*words.standing(opened.reading if opened else None))
            keys.offer("trouble" if opened and opened.reading is None else "reading")

    def link_said(self, link: Link) -> str:
        """What there is to say about the link that is chosen.

        Args:
            link: the one.
        """
        return f"→ {field(link.url)}"

    def _selected(self, old: Selection | None, new: Selection | None) -> None:
        if old is None and new is not None:
            self.tell("")
        self.settle()

    def _link_chosen(self, old: Link | None, chosen: Link | None) -> None:
        if chosen is not None or (old is not None and old.note):
            self.tell("")
        self.settle()
        if chosen is not None and chosen.note:
            # A note has as many lines as it needs, and stays for as long as it is chosen.
            self.query_one("#status", Bar).tell(self.link_said(chosen))

    def _findings_changed(self, findings: Findings) -> None:
        for panel in self.query(ContentsPanel):
            panel.sift(findings)
        if self._prompt is not None and self._prompt.id == "search":
            self._prompt.note(findings.count)
        else:
            self.settle()
