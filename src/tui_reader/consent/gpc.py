"""What a site says of Global Privacy Control (W3C GPC, "GPC Support Resource")."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from tui_reader.untrusted import field

PATH = "/.well-known/gpc.json"
_LARGEST = 64 * 1024  # bytes of an answer that is two short members


@dataclass(frozen=True, slots=True)
class GpcSupport:
    """A site's own word on the signal.

    Args:
        honours: whether it says that it honours the signal; None when it says nothing valid.
        since: the day it last changed that, as it writes it; None when it does not say.
    """

    honours: bool | None = None
    since: str | None = None


def resource_of(address: str) -> str:
    """Where a site says so.

    Args:
        address: of any page of the site.
    """
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{PATH}"


def parse(body: bytes) -> GpcSupport:
    """Read what a site says; anything but an object with a true or false `gpc` says nothing.

    Args:
        body: of the resource.
    """
    import json

    try:
        said = json.loads(body[: _LARGEST + 1])
    except (ValueError, RecursionError):
        return GpcSupport()
    if not isinstance(said, dict) or not isinstance(said.get("gpc"), bool):
        return GpcSupport()
    since = said.get("lastUpdate")
    return GpcSupport(said["gpc"], field(since, 40) if isinstance(since, str) else None)
