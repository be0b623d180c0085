"""The post against a real SMTP server: plain, STARTTLS with a password, refusals, and nobody at home."""

import ssl
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import socket
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword
from alerts_cases import HANGZHOU, ON, firm_cases, firm_referral
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from alerts.letters import compose
from alerts.owing import owe
from alerts.post import NoAddressError, PostUnavailableError, check, send
from alerts.recipient import Recipient, Way
from models import Dispatch

MESSAGE = compose(
    Dispatch.of(owe(firm_referral())[:1], ON),
    "zh",
    "执破值守 <zhipo@zhipo.example>",
    cases={firm_referral().debtor.key: firm_cases()},
    recipient=Recipient(HANGZHOU.name, address="zhixingju@hangzhou.example", way=Way.OWN),
)


class Letterbox:
    """Takes what comes, or refuses everybody."""

    def __init__(self, *, refuses: bool = False) -> None:
        """An empty box."""
        self.envelopes: list[Envelope] = []
        self.refuses = refuses

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the office or refuse it."""
        if self.refuses:
            return "550 no such office"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the letter."""
        self.envelopes.append(envelope)
        return "250 OK"


def serve(box: Letterbox, **options: Any) -> Iterator[Controller]:
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield controller
    finally:
        controller.stop()


@pytest.fixture
def box() -> Letterbox:
    return Letterbox()


@pytest.fixture
def plain(box: Letterbox) -> Iterator[Controller]:
    yield from serve(box)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost with its key, in one file; invented for this run."""
    key, name = (
        ec.generate_private_key(ec.SECP256R1()),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")]),
    )
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem, plain_key = serialization.Encoding.PEM, serialization.NoEncryption()
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    path.write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain_key) + signed.public_bytes(pem))
    return path


@pytest.fixture
def guarded(box: Letterbox, certificate: Path) -> Iterator[Controller]:
    def who(_server: Any, _session: Any, _envelope: Any, _mechanism: str, login: LoginPassword) -> AuthResult:
        return AuthResult(success=login == LoginPassword(b"zhi@po", b"p/a:s"), handled=False)

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    yield from serve(box, tls_context=tls, require_starttls=True, auth_required=True, authenticator=who)


def test_a_letter_arrives_as_it_was_composed(plain: Controller, box: Letterbox) -> None:
    send(MESSAGE, f"smtp://127.0.0.1:{plain.port}")
    (envelope,) = box.envelopes
    assert envelope.rcpt_tos == ["zhixingju@hangzhou.example"]
    assert envelope.mail_from == "zhipo@zhipo.example"
    assert isinstance(envelope.content, bytes)
    assert envelope.content.rstrip() == bytes(MESSAGE).rstrip()


def test_starttls_with_a_password(guarded: Controller, box: Letterbox, certificate: Path) -> None:
    trust = ssl.create_default_context(cafile=str(certificate))
    url = f"smtp://zhi%40po:p%2Fa%3As@localhost:{guarded.port}"
    check(url, context=trust)
    send(MESSAGE, url, context=trust)
    assert len(box.envelopes) == 1


def test_a_wrong_password_is_told_without_the_password(guarded: Controller, certificate: Path) -> None:
    trust = ssl.create_default_context(cafile=str(certificate))
    with pytest.raises(PostUnavailableError, match="localhost: SMTPAuthenticationError") as caught:
        send(MESSAGE, f"smtp://zhi%40po:topsecret@localhost:{guarded.port}", context=trust)
    assert "topsecret" not in str(caught.value)


def test_a_certificate_that_nobody_trusts_is_refused(guarded: Controller, box: Letterbox) -> None:
    with pytest.raises(PostUnavailableError, match="CERTIFICATE_VERIFY_FAILED"):
        send(MESSAGE, f"smtp://localhost:{guarded.port}")
    assert box.envelopes == []


def test_an_office_that_the_server_refuses() -> None:
    for controller in serve(Letterbox(refuses=True)):
        with pytest.raises(PostUnavailableError, match="SMTPRecipientsRefused"):
            send(MESSAGE, f"smtp://127.0.0.1:{controller.port}")


def test_nobody_at_home() -> None:
    with pytest.raises(PostUnavailableError, match=r"127\.0\.0\.1: ConnectionRefusedError"):
        check("smtp://127.0.0.1:9", timeout=2)


@pytest.mark.parametrize(
    "url", ["", "localhost:25", "http://localhost", "smtp://", "smtp://u:s3cr/et@host", "smtp://h:x"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(PostUnavailableError, match="must read smtp://") as caught:
        check(url)
    assert "s3cr" not in str(caught.value)


def test_a_password_does_not_travel_in_clear(plain: Controller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alerts.post._HERE", frozenset())
    with pytest.raises(PostUnavailableError, match="no encryption"):
        send(MESSAGE, f"smtp://someone:secret@127.0.0.1:{plain.port}")


def test_an_office_without_address_needs_a_person() -> None:
    unaddressed = compose(Dispatch.of(owe(firm_referral())[:1], ON), "zh", "zhipo@zhipo.example")
    with pytest.raises(NoAddressError, match="浙江省杭州市中级人民法院"):
        send(unaddressed, "smtp://127.0.0.1:9")
