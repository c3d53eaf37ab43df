"""Where a person has been, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.frozen import dataclass, replace

if TYPE_CHECKING:
    from tui_reader.tui.opening import Opened

_LIMIT = 50  # visits kept in either direction


@dataclass(frozen=True, slots=True)
class Visit:
    """Something opened, and the place in it.

    Args:
        opened: what is read.
        at: block and offset of the place.
    """

    opened: Opened
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Visits:
    """Visits before and after the present one; a new visit ends the way forward."""

    before: tuple[Visit, ...] = ()
    after: tuple[Visit, ...] = ()

    def left(self, visit: Visit) -> Visits:
        """After going somewhere new.

        Args:
            visit: what was left, with its place.
        """
        return Visits((*self.before, visit)[-_LIMIT:])

    def back(self, here: Visit) -> tuple[Visit, Visits] | None:
        """The visit before and what remains; None at the first one.

        Args:
            here: what is left now.
        """
        if not self.before:
            return None
        rest = replace(self, before=self.before[:-1], after=(here, *self.after)[:_LIMIT])
        return self.before[-1], rest

    def forward(self, here: Visit) -> tuple[Visit, Visits] | None:
        """The visit that was come back from and what remains; None at the last one.

        Args:
            here: what is left now.
        """
        if not self.after:
            return None
        rest = replace(self, before=(*self.before, here)[-_LIMIT:], after=self.after[1:])
        return self.after[0], rest
