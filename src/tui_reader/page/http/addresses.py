"""Which machines a name stands for, and which of them are on the public internet."""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from dataclasses import dataclass

# IPv6 ranges that carry an IPv4 address at an offset in bytes: 6to4 (RFC 3056), NAT64 (RFC 6052).
_CARRIERS = (
    (ipaddress.IPv6Network("2002::/16"), 2),
    (ipaddress.IPv6Network("64:ff9b::/96"), 12),
    (ipaddress.IPv6Network("::/96"), 12),
)
# RFC 6761, RFC 6762, the reserved "internal", and what home routers use.
_LOCAL = (".localhost", ".local", ".internal", ".lan", ".home.arpa")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A machine that a name stands for.

    Args:
        ip: its address, with a zone where it has one.
        public: whether it is on the public internet.
    """

    ip: str
    public: bool


def resolve(host: str, port: int) -> list[Endpoint]:
    """Ask the system for the machines behind a name.

    Args:
        host: a name or an address.
        port: a TCP port.

    Raises:
        OSError: the name is not known or nobody could be asked.
        ValueError: it cannot be a name.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = dict.fromkeys(str(info[4][0]) for info in found)
    return [Endpoint(ip, is_public(ip)) for ip in addresses]


def is_public(ip: str) -> bool:
    """Whether an address can be reached from everywhere, by the IANA registries.

    Args:
        ip: IPv4 or IPv6, with or without a zone.
    """
    address = ipaddress.ip_address(ip.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = _carried(address)
        if inner is not None:
            return is_public(str(inner))
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast


def is_local(host: str) -> bool:
    """Whether a host's name alone says that it is not on the public internet.

    Args:
        host: a name or an address.
    """
    with suppress(OSError):
        # The short, octal and hexadecimal forms are addresses to whoever connects.
        return not is_public(socket.inet_ntoa(socket.inet_aton(host)))
    if ":" in host:
        return not is_public(host)
    return "." not in host or host.endswith(_LOCAL)


def _carried(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.teredo is not None:
        return address.teredo[1]
    for network, offset in _CARRIERS:
        if address in network:
            return ipaddress.IPv4Address(address.packed[offset : offset + 4])
    return None
