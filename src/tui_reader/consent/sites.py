"""Which site a host or an address belongs to."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tui_reader.errors import UsageError

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_HOST_LIMIT = 253  # octets of a host name, RFC 1035 §2.3.4
_LABEL_LIMIT = 63
_ASCII = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")


def site_of(host_or_url: str) -> str:
    """The registrable domain that a host or an address belongs to.

    A public suffix, an IP address and a single label stand for themselves: a rule for one of them
    reaches no other host. The list of public suffixes is the installed package's own copy.

    Args:
        host_or_url: "www.example.org", "https://www.example.org:8080/page", "[::1]", …

    Returns:
        Lower case; labels in other scripts in their ASCII form (RFC 3492).

    Raises:
        UsageError: it names no host.
    """
    text = host_or_url.strip()
    address = _address(text)
    if address is not None:
        return address
    host = _host(text)
    address = _address(host)
    if address is not None:
        return address
    labels = _labels(host)
    if labels is None:
        raise UsageError(
            "is not a site", where=host_or_url or "''", hint="write a host such as example.org"
        )
    name = ".".join(labels)
    return _suffixes().privatesuffix(name) or name


def is_public_suffix(host: str) -> bool:
    """Whether anybody can register names below a host name, as below co.uk or github.io.

    Args:
        host: in lower case and ASCII, without a dot before it.
    """
    public: bool = _suffixes().is_public(host)
    return public


def _host(text: str) -> str:
    from urllib.parse import urlsplit

    with_authority = text if "://" in text or text.startswith("//") else f"//{text}"
    try:
        return urlsplit(with_authority).hostname or ""
    except ValueError:
        return ""


def _address(host: str) -> str | None:
    from ipaddress import ip_address

    try:
        return str(ip_address(host))
    except ValueError:
        return None


def _labels(host: str) -> list[str] | None:
    """The labels of a host name in ASCII, None when it is none."""
    from unicodedata import normalize

    if not host or len(host) > _HOST_LIMIT:
        return None
    # As browsers do: lower case, compatible forms, and the ideographic stop (UTS 46, without the
    # transitional mapping, so that ß stays a letter of its own).
    name = normalize("NFKC", host.lower()).replace("\u3002", ".").removesuffix(".")
    labels = [_ascii(label) for label in name.split(".")]
    if any(not 0 < len(label) <= _LABEL_LIMIT for label in labels):
        return None
    if _is_number(labels[-1]) or len(".".join(labels)) > _HOST_LIMIT:
        return None
    return labels


def _is_number(label: str) -> bool:
    """Whether a name that ends in this label would be read as an IPv4 address (WHATWG URL §3.5)."""
    hexadecimal = label.startswith("0x") and all(c in "0123456789abcdef" for c in label[2:])
    return label.isdigit() or hexadecimal


def _ascii(label: str) -> str:
    """One label in its ASCII form, "" when it cannot stand in a host name."""
    if any(c.isascii() and c not in _ASCII for c in label) or not label.isprintable():
        return ""
    if label.startswith("-") or label.endswith("-"):
        return ""
    return label if label.isascii() else "xn--" + label.encode("punycode").decode()


@cache
def _suffixes() -> PublicSuffixList:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()
