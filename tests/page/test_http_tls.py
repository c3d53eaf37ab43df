"""Secure pages: whose certificate is believed, and how a bad one is named."""

from __future__ import annotations

import datetime
import ssl
import threading
from dataclasses import replace

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import StreamEnded

from tests.page.server import STATEMENT, Peer, redirect, reply, serving
from tui_reader.errors import NetworkError
from tui_reader.page.open import open_page
from tui_reader.page.web import CancelledError, Limits, UnreachableError, Web

AUTHORITY = trustme.CA()
PAST = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def believing(authority: trustme.CA = AUTHORITY) -> Web:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return Web(tls=context)


GOOD = server_context(AUTHORITY.issue_cert("127.0.0.1", "localhost"))


def test_a_secure_page_opens() -> None:
    with serving({"/": reply()}, GOOD) as server:
        page = open_page(server.url(), web=believing())
        by_name = open_page(server.url("/", "localhost"), web=believing())
    assert page.body == by_name.body == STATEMENT


@pytest.mark.parametrize(
    ("certificate", "authority", "fault"),
    [
        (
            AUTHORITY.issue_cert("127.0.0.1", not_before=PAST, not_after=PAST.replace(year=2021)),
            AUTHORITY,
            "the certificate of 127.0.0.1 has expired",
        ),
        (
            AUTHORITY.issue_cert("127.0.0.1", not_before=PAST.replace(year=2190)),
            AUTHORITY,
            "the certificate of 127.0.0.1 is not valid yet",
        ),
        (
            AUTHORITY.issue_cert("127.0.0.9"),
            AUTHORITY,
            "the certificate of 127.0.0.1 is for another",
        ),
        (
            trustme.CA().issue_cert("127.0.0.1"),
            AUTHORITY,
            "the certificate of 127.0.0.1 is signed by somebody this system does not know",
        ),
    ],
    ids=["expired", "not yet valid", "another site", "unknown authority"],
)
def test_a_certificate_that_proves_nothing_is_refused_and_named(
    certificate: trustme.LeafCert, authority: trustme.CA, fault: str
) -> None:
    with (
        serving({"/": reply()}, server_context(certificate)) as server,
        pytest.raises(NetworkError) as caught,
    ):
        open_page(server.url(), web=believing(authority))
    assert caught.value.what.startswith(fault)
    assert caught.value.exit_code == 4
    assert server.asked == [], "nothing was sent"


def test_a_site_with_another_name_than_its_certificate() -> None:
    tls = server_context(AUTHORITY.issue_cert("example.org"))
    with serving({"/": reply()}, tls) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url("/", "localhost"), web=believing())
    assert caught.value.what == "the certificate of localhost is for another site"


def test_a_site_that_signed_its_own_certificate() -> None:
    with serving({"/": reply()}, self_signed()) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url(), web=Web(tls=ssl.create_default_context()))
    assert caught.value.what == "the certificate of 127.0.0.1 is signed by the site itself"


def test_without_more_being_said_the_system_decides_whom_to_believe() -> None:
    with serving({"/": reply()}, GOOD) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url())
    assert "is signed by somebody this system does not know" in caught.value.what


def test_a_file_of_certificates_can_be_named_in_the_environment(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with serving({"/": reply()}, GOOD) as server:
        assert open_page(server.url()).body == STATEMENT


def test_a_failed_certificate_does_not_let_an_old_copy_stand_in() -> None:
    with serving({"/": reply()}, self_signed()) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url())
    assert not isinstance(caught.value, UnreachableError)


def test_a_server_that_speaks_no_tls() -> None:
    with serving({"/": reply()}) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url().replace("http:", "https:"))
    assert caught.value.what.startswith("no secure connection to 127.0.0.1 was made (")


def silent_port(peers: list) -> tuple[threading.Thread, int, threading.Event]:
    import socket

    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def accept() -> None:
        with listener, listener.accept()[0]:
            peers.append(1)
            done.wait(10)

    thread = threading.Thread(target=accept)
    thread.start()
    return thread, listener.getsockname()[1], done


def test_a_handshake_that_never_ends() -> None:
    thread, port, done = silent_port([])
    web = Web(limits=Limits(connect=0.3))
    with pytest.raises(UnreachableError, match=r"no connection was made within 0\.3"):
        open_page(f"https://127.0.0.1:{port}/", web=web)
    done.set()
    thread.join()


def test_the_person_can_give_up_during_a_handshake() -> None:
    reached: list[int] = []
    thread, port, done = silent_port(reached)
    with pytest.raises(CancelledError):
        open_page(f"https://127.0.0.1:{port}/", web=Web(cancelled=lambda: bool(reached)))
    done.set()
    thread.join()


def test_a_way_that_leaves_the_encrypted_web_is_noted() -> None:
    with serving({"/": reply()}) as plain:
        to_plain = redirect(plain.url())
        with serving({"/": to_plain}, GOOD) as secure:
            page = open_page(secure.url(), web=believing())
    assert page.notes == ("the way to this page left the encrypted web",)


def h2_context() -> ssl.SSLContext:
    context = server_context(AUTHORITY.issue_cert("127.0.0.1"))
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


def speak_h2(peer: Peer, headers: list[tuple[str, str]], body: bytes, after: bytes = b"") -> None:
    """Answer one request in HTTP/2, whose preface the server took for a request."""
    speaking = H2Connection(H2Configuration(client_side=False))
    speaking.initiate_connection()
    peer.send(speaking.data_to_send())
    data, answered = peer.raw, False
    while data:
        for event in speaking.receive_data(data):
            if isinstance(event, StreamEnded):
                speaking.send_headers(event.stream_id, [(":status", "200"), *headers])
                speaking.send_data(event.stream_id, body, end_stream=not after)
                answered = True
        peer.send(speaking.data_to_send())
        if after and answered and not peer.closing.wait(0.05):  # the page has begun by then
            peer.send(after)
            peer.be_silent()
            return
        data = peer.connection.recv(65536)


def test_a_page_over_http_2() -> None:
    headers = [("content-type", "text/html; charset=utf-8")]
    with serving({"*": lambda peer: speak_h2(peer, headers, STATEMENT)}, h2_context()) as server:
        page = open_page(server.url("/a"), web=believing())
    assert page.body == STATEMENT
    assert (page.media_type, page.charset) == ("text/html", "utf-8")


def test_headers_without_measure_over_http_2() -> None:
    headers = [(f"x-more-{n}", "more" * 500) for n in range(40)]
    with (
        serving({"*": lambda peer: speak_h2(peer, headers, STATEMENT)}, h2_context()) as server,
        pytest.raises(NetworkError) as caught,
    ):
        open_page(server.url(), web=believing())
    assert caught.value.exit_code == 4


@pytest.mark.parametrize(
    "noise",
    [
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"\x00\x00\x08\x07\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x01",
        b"\x00\x00\x04\x03\x00\x00\x00\x00\x01\x00\x00\x00\x02",
        b"\x00\x00\x01\x00\x08\x00\x00\x00\x01\xff",
        b"\x00\x00\x01\x01\x04\x00\x00\x00\x01\xff",
        b"\xff" * 64,
    ],
    ids=["another protocol", "going away", "reset", "padding", "headers", "noise"],
)
def test_a_server_that_loses_its_way_in_http_2(noise: bytes) -> None:
    headers = [("content-type", "text/html")]
    answer = {"*": lambda peer: speak_h2(peer, headers, b"Half", noise)}
    with serving(answer, h2_context()) as server, pytest.raises(NetworkError) as caught:
        open_page(server.url(), web=replace(believing(), limits=Limits(whole=0.5)))
    assert "\n" not in str(caught.value)


def self_signed() -> ssl.SSLContext:
    """A server whose certificate was made by itself."""
    import tempfile

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(PAST)
        .not_valid_after(PAST.replace(year=2190))
        .sign(key, hashes.SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.NamedTemporaryFile() as file:
        file.write(made.public_bytes(serialization.Encoding.PEM))
        file.write(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        file.flush()
        context.load_cert_chain(file.name)
    return context
