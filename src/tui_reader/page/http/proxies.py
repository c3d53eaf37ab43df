"""The proxy that the environment names for a host."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2

from tui_reader.errors import NetworkError

_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_for(scheme: str, host: str, port: int) -> httpcore2.Proxy | None:
    """The proxy to ask for a page, None for the site itself.

    Args:
        scheme: "http" or "https".
        host: of the page.
        port: of the page.

    Raises:
        NetworkError: the environment names one that cannot be understood.
    """
    proxies = getproxies()
    named = proxies.get(scheme) or proxies.get("all")
    if not named or proxy_bypass(f"{host}:{port}") or proxy_bypass(host):
        return None
    url = named if "://" in named else f"http://{named}"
    hint = f"check {scheme.upper()}_PROXY"
    try:
        parts = urlsplit(url)
        port_number = parts.port or (1080 if parts.scheme.startswith("socks") else 80)
    except ValueError:
        raise NetworkError("the proxy's address cannot be understood", hint=hint) from None
    if parts.scheme not in _SCHEMES or not parts.hostname or not parts.hostname.isascii():
        raise NetworkError("the proxy's address cannot be understood", hint=hint)
    auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
    address = httpcore2.URL(scheme=parts.scheme, host=parts.hostname, port=port_number, target=b"/")
    return httpcore2.Proxy(address, auth)
