"""Where a text leads: links, footnotes, the words that were set aside, the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.app import SuspendNotSupported

from tui_reader.frozen import replace
from tui_reader.statement.model import Image
from tui_reader.tui import links, targets
from tui_reader.tui.anchoring import moved_to
from tui_reader.tui.outline import outline
from tui_reader.tui.text import Text
from tui_reader.tui.watching import Watching
from tui_reader.untrusted import field

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.tui.desk import Desk
    from tui_reader.tui.marking import Link
    from tui_reader.tui.opening import Opened


class Following(Watching):
    """The screen as far as it goes where the text points.

    Args:
        desk: what it needs from outside.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.bare: Opened | None = None  # what is read, while the notice is shown in its place

    @on(Text.Used)
    def _use(self, event: Text.Used) -> None:
        url, page = event.link.url, self.reading.page if self.reading else None
        address, source = links.outside(url, page), links.source(url, page)
        if event.use == "copy":
            self.copy(address or url, address or url)
        elif event.use == "follow" and self._follow_here(event.link):
            return
        elif event.use == "follow" and source is not None:
            self.open(source, links.fragment(url))
        elif address is not None:
            self._browse(address)
        else:
            self.tell(f"This link cannot be opened: {url}", failed=True)

    def _follow_here(self, link: Link) -> bool:
        """Go to what a link of this page means on this page, if it means something here."""
        link = self._local(link)
        block = targets.target(self.text.statement, link)
        if block is not None:
            self.text.chosen = None
            self.remember_visit()
            self.text.leap((block, 0))
        elif link.url.startswith("#"):
            self.tell(f"This page has no place called “{link.url[1:]}”.")
        return block is not None or link.url.startswith("#")

    def _local(self, link: Link) -> Link:
        """The link with the name of a place for its address where it leads to one of this page."""
        place = links.place(link.url, self.reading.page if self.reading else None)
        return link if place is None else replace(link, url=f"#{place}")

    def link_said(self, link: Link) -> str:
        """What there is to say about the link that is chosen.

        Args:
            link: the one.
        """
        if link.note:
            note = targets.note_text(self.text.statement, self._local(link))
            return field(note) or "This note is not here."
        page = self.reading.page if self.reading else None
        return f"→ {field(links.said(link.url, page))}"

    @work(thread=True, group="browse")
    def _browse(self, address: str) -> None:
        if self.desk.browse(address):
            self.post_message(self.Told(f"Given to the browser: {address}"))
        else:
            self.post_message(self.Told("There is no browser here; y copies the address."))

    def action_aside(self) -> None:
        """Show the words that were set aside where they stood, or put them aside again."""
        opened = self.text.opened
        bare, self.bare = self.bare, None
        if bare is not None and opened is not None and opened.reading is bare.reading:
            at = moved_to(self.text.statement, self.text.at, bare.statement)
            self._show(bare, at)
            return
        notice = self.reading.notice if self.reading else None
        if opened is None or notice is None or not notice.text:
            self.tell("No words were set aside.")
            return
        from tui_reader.tui.aside import with_notice

        statement, block = with_notice(opened.statement, notice)
        self.bare = opened
        whole = replace(opened, statement=statement, outline=outline(statement), rest=None)
        self._show(whole, (block, 0))
        self.tell("The words that were set aside; C puts them aside again.")

    def action_image(self) -> None:
        """Show the picture in sight, or the first one after it."""
        blocks, top = self.text.statement.blocks, self.text.at[0]
        found = [index for index, block in enumerate(blocks) if isinstance(block, Image)]
        below = next((n for n, index in enumerate(found) if index >= top), None)
        reading = self.reading
        if reading is None or not found:
            self.tell("This text has no picture.")
        elif below is None:
            self.tell("No picture from here on.")
        else:
            from tui_reader.page.web import Web
            from tui_reader.tui.picture import PictureScreen

            page = reading.page
            images = [block for block in blocks if isinstance(block, Image)]

            def load(image: Image, given_up: Callable[[], bool]) -> bytes:
                return self.desk.session.picture(image.url, page, Web(cancelled=given_up))

            screen = PictureScreen(images, below, load, self.commands)
            self.app.push_screen(screen, self._picture_closed)

    def _picture_closed(self, choice: bool | None) -> None:  # noqa: FBT001 - a screen's result
        if choice:
            self.call_later(self.run_action, "consent")

    def action_edit(self) -> None:
        """Open the file in the person's editor; what changes is read again."""
        opened = self.text.opened
        if opened is None or self.desk.stamp(opened.source) is None:
            gone = opened is not None and opened.source in self.gone
            self.tell("The file is gone." if gone else "Only a file can be edited.")
            return
        try:
            with self.app.suspend():
                problem = self.desk.edit(opened.source)
        except SuspendNotSupported:
            problem = "this terminal cannot be handed to an editor"
        if problem:
            self.tell(f"Not edited: {problem}.", failed=True)
