"""Which machines may be asked: a public site never leads into the person's own network."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.page.server import STATEMENT, redirect, reply, serving
from tui_reader.errors import NetworkError
from tui_reader.page.http.addresses import Endpoint, is_public, resolve
from tui_reader.page.open import open_page
from tui_reader.page.web import Web

PUBLIC = Endpoint("127.0.0.1", public=True)
PRIVATE = Endpoint("127.0.0.1", public=False)


def pretend(host: str, _port: int) -> list[Endpoint]:
    """Names under "public.test" stand for a machine on the public internet."""
    return [PUBLIC if host.endswith("public.test") else PRIVATE]


@pytest.mark.parametrize(
    "ip",
    [
        "8.8.8.8",
        "2606:4700::1111",
        "::ffff:8.8.8.8",
        "2002:808:808::1",
        "64:ff9b::808:808",
    ],
)
def test_addresses_that_everybody_can_reach(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "127.255.0.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
    ],
)
def test_addresses_that_only_this_machine_or_its_neighbours_reach(ip: str) -> None:
    assert not is_public(ip)


@given(st.ip_addresses(v=4))
def test_a_carried_address_is_what_it_carries(address) -> None:
    last = f"{int(address) >> 16:x}:{int(address) & 0xFFFF:x}"
    public = is_public(str(address))
    assert is_public(f"::ffff:{last}") == public
    assert is_public(f"64:ff9b::{last}") == public
    assert is_public(f"2002:{last}::1") == public


def test_the_system_knows_this_machine() -> None:
    assert Endpoint("127.0.0.1", public=False) in resolve("localhost", 80)
    assert resolve("127.1", 80) == [PRIVATE], "short forms are understood before they are checked"


def test_the_person_may_open_a_private_address() -> None:
    with serving({"/": reply()}) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_private_site_may_lead_to_another() -> None:
    with serving({"/": redirect("/b"), "/b": reply()}) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_public_site_may_lead_to_another() -> None:
    with serving({"/b": reply()}) as server:
        replies = {"/": redirect(server.url("/b", "b.public.test"))}
        with serving(replies) as first:
            page = open_page(first.url("/", "a.public.test"), web=Web(resolve=pretend))
    assert page.body == STATEMENT


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "router.test", "127.1"])
def test_a_public_site_may_not_lead_to_a_private_address(host: str) -> None:
    with serving({"/secret": reply()}) as inside:
        replies = {"/": redirect(inside.url("/secret", host))}
        with serving(replies) as outside, pytest.raises(NetworkError) as caught:
            open_page(outside.url("/", "public.test"), web=Web(resolve=pretend))
    assert inside.asked == []
    assert caught.value.what.startswith("a public site leads to a private address (")
    assert caught.value.what.endswith("127.0.0.1), which is refused")
    assert caught.value.exit_code == 4


def test_nor_by_way_of_a_private_site_that_leads_out_and_back() -> None:
    with serving({"/": reply()}) as inside:
        to_inside = redirect(inside.url())
        with serving({"/": to_inside}) as outside:
            to_outside = redirect(outside.url("/", "public.test"))
            with serving({"/": to_outside}) as first, pytest.raises(NetworkError, match="private"):
                open_page(first.url(), web=Web(resolve=pretend))
    assert inside.asked == []


def test_a_name_that_changes_its_mind_between_check_and_connection_gains_nothing() -> None:
    answers = iter([[PUBLIC], [PRIVATE], [PUBLIC]])

    def rebinding(_host: str, _port: int) -> list[Endpoint]:
        return next(answers)

    replies = {"/": redirect("/secret"), "/secret": reply()}
    with serving(replies) as server, pytest.raises(NetworkError, match="private address"):
        open_page(server.url("/", "public.test"), web=Web(resolve=rebinding))
    assert [asked.target for asked in server.asked] == ["/"]
    assert next(answers) == [PUBLIC], "each hop looks its name up exactly once"


def test_of_a_name_with_both_kinds_of_addresses_only_the_public_ones_are_asked() -> None:
    def mixed(host: str, _port: int) -> list[Endpoint]:
        inside = Endpoint("127.0.0.2", public=False)
        return [PUBLIC] if host == "a.public.test" else [inside, PUBLIC]

    with serving({"/b": reply()}) as server:
        replies = {"/": redirect(server.url("/b", "b.test"))}
        with serving(replies) as first:
            page = open_page(first.url("/", "a.public.test"), web=Web(resolve=mixed))
    assert page.body == STATEMENT
