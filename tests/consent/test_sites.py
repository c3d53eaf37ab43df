"""Which site a host or an address belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.consent.sites import is_public_suffix, site_of
from tui_reader.errors import UsageError


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("example.org", "example.org"),
        ("www.Example.ORG", "example.org"),
        ("https://a.b.example.org:8080/page?x=1#top", "example.org"),
        ("//cdn.example.org/x.js", "example.org"),
        ("user@news.example.org:443/path", "example.org"),
        ("example.org.", "example.org"),
        (" example.org ", "example.org"),
        ("shop.example.co.uk", "example.co.uk"),
        ("someone.github.io", "someone.github.io"),
    ],
)
def test_a_site_is_the_registrable_domain(written: str, site: str) -> None:
    assert site_of(written) == site


@pytest.mark.parametrize("suffix", ["co.uk", "github.io", "org"])
def test_a_public_suffix_stands_for_itself_so_that_no_rule_spans_its_sites(suffix: str) -> None:
    assert site_of(suffix) == suffix
    assert site_of(f"a.{suffix}") != suffix


@pytest.mark.parametrize(
    ("written", "site"),
    [
        ("localhost", "localhost"),
        ("http://intranet/", "intranet"),
        ("127.0.0.1", "127.0.0.1"),
        ("http://192.168.1.1:8000/x", "192.168.1.1"),
        ("::1", "::1"),
        ("http://[2001:DB8::1]:80/", "2001:db8::1"),
    ],
)
def test_addresses_and_single_labels_stand_for_themselves(written: str, site: str) -> None:
    assert site_of(written) == site


def test_names_in_other_scripts_take_their_ascii_form() -> None:
    assert site_of("www.münchen.example") == "xn--mnchen-3ya.example"
    assert site_of("MÜNCHEN.example") == site_of("xn--mnchen-3ya.example")
    assert site_of("münchen。example") == "xn--mnchen-3ya.example"
    assert site_of("www.公司.cn") == "www.xn--55qx5d.cn"


def test_a_sharp_s_and_two_letters_s_are_two_sites() -> None:
    assert site_of("straße.example") != site_of("strasse.example")


@pytest.mark.parametrize(
    "written",
    [
        "", " ", ".", "a..b", "http://", "file:///etc/passwd", "a b.org", "exa\x1bmple.org",
        "1.2.3.999", "1.2.3", "example.0x1f", "-a.org", "a-.org", "[::1", "http://[::1/",
        "a" * 64 + ".org", ".".join(["a"] * 200), "x\u202ey.org", "℀.org", "\ud800.org",
    ],
)  # fmt: skip
def test_what_names_no_host_is_a_usage_error(written: str) -> None:
    with pytest.raises(UsageError, match="is not a site"):
        site_of(written)


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_any_text_is_a_site_or_a_usage_error(text: str) -> None:
    try:
        site = site_of(text)
    except UsageError:
        return
    assert site.isascii()
    assert site == site.lower()
    assert site_of(site) == site


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("org", True),
        ("co.uk", True),
        ("github.io", True),
        ("example.org", False),
        ("me.github.io", False),
        ("127.0.0.1", False),
    ],
)
def test_a_public_suffix_is_nobody_s_own(host: str, public: bool) -> None:
    assert is_public_suffix(host) is public
