"""The post against a real SMTP server: plain, STARTTLS with a password, refusals, and nobody at home."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword
from alerts_cases import HANGZHOU, ON, firm_cases, firm_referral
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from letterbox import Letterbox, serving

from alerts.letters.letter import compose
from alerts.offices.recipient import Recipient, Way
from alerts.posting.owing import owe
from alerts.posting.post import NoAddressError, Post, PostUnavailableError, Reply, Server, check
from models import Dispatch, Outcome

MESSAGE = compose(
    Dispatch.of(owe(firm_referral())[:1], ON),
    "zh",
    "执破值守 <zhipo@zhipo.example>",
    cases={firm_referral().debtor.key: firm_cases()},
    recipient=Recipient(HANGZHOU.name, address="zhixingju@hangzhou.example", way=Way.OWN),
)


@pytest.fixture
def box() -> Letterbox:
    return Letterbox()


@pytest.fixture
def plain(box: Letterbox) -> Iterator[str]:
    with serving(box) as address:
        yield address


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
def guarded(box: Letterbox, certificate: Path) -> Iterator[str]:
    def who(_server: Any, _session: Any, _envelope: Any, _mechanism: str, login: LoginPassword) -> AuthResult:
        return AuthResult(success=login == LoginPassword(b"zhi@po", b"p/a:s"), handled=False)

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    options = {"tls_context": tls, "require_starttls": True, "auth_required": True, "authenticator": who}
    with serving(box, **options) as address:
        yield address.partition(":")[2]


def sent(server: Server, *messages: EmailMessage) -> list[Reply]:
    with Post(server) as post:
        return [post.deliver(message) for message in messages]


def test_a_letter_arrives_as_it_was_composed(plain: str, box: Letterbox) -> None:
    assert sent(Server(f"smtp://{plain}"), MESSAGE) == [Reply(Outcome.SENT, 250, "OK")]
    (envelope,) = box.envelopes
    assert envelope.rcpt_tos == ["zhixingju@hangzhou.example"]
    assert envelope.mail_from == "zhipo@zhipo.example"
    assert isinstance(envelope.content, bytes)
    assert envelope.content.rstrip() == bytes(MESSAGE).rstrip()


def test_a_line_that_begins_with_a_dot_arrives_whole(plain: str, box: Letterbox) -> None:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = "zhipo@zhipo.example", "zhixingju@hangzhou.example"
    message.set_content("one\n.\n..two\n")
    sent(Server(f"smtp://{plain}"), message)
    assert box.taken[0].get_content().splitlines() == ["one", ".", "..two"]


def test_starttls_with_a_password_and_one_connection_for_many(guarded: str, box: Letterbox, certificate: Path) -> None:
    server = Server(f"smtp://zhi%40po:p%2Fa%3As@localhost:{guarded}", ca_file=certificate)
    check(server)
    opened = box.connections
    assert {reply.outcome for reply in sent(server, *[MESSAGE] * 5)} == {Outcome.SENT}
    assert (len(box.taken), box.connections - opened) == (5, 1)


def test_a_wrong_password_is_told_without_the_password(guarded: str, certificate: Path) -> None:
    server = Server(f"smtp://zhi%40po:topsecret@localhost:{guarded}", ca_file=certificate)
    with pytest.raises(PostUnavailableError, match="localhost: SMTPAuthenticationError") as caught:
        check(server)
    (reply,) = sent(server, MESSAGE)
    assert (reply.outcome, reply.code) == (Outcome.UNREACHABLE, 535)
    assert "topsecret" not in f"{caught.value} {reply.word}"


def test_a_certificate_that_nobody_trusts_is_refused(guarded: str, box: Letterbox) -> None:
    (reply,) = sent(Server(f"smtp://localhost:{guarded}"), MESSAGE)
    assert reply.outcome is Outcome.UNREACHABLE
    assert "CERTIFICATE_VERIFY_FAILED" in reply.word
    assert box.taken == []


CUT = Letterbox.CUT
ANSWERS = [
    ("MAIL", "451 busy", Outcome.TEMPORARY, 451, 0, "4xx: try again"),
    ("MAIL", "550 not you", Outcome.REJECTED, 550, 0, "the sender is refused: no other address helps"),
    ("RCPT", "451 greylisted", Outcome.TEMPORARY, 451, 0, "4xx: try again"),
    ("RCPT", "550 no such office", Outcome.REFUSED, 550, 0, "the address is refused"),
    ("RCPT", CUT, Outcome.UNREACHABLE, None, 0, "cut before the data: surely not taken"),
    ("DATA", "452 full", Outcome.TEMPORARY, 452, 0, "4xx after the data: not taken"),
    ("DATA", "554 unwanted", Outcome.REJECTED, 554, 0, "the letter itself is refused"),
    ("DATA", CUT, Outcome.UNCERTAIN, None, 1, "cut before the answer: it was taken and nobody was told"),
]


@pytest.mark.parametrize(("command", "answer", "outcome", "code", "taken", "why"), ANSWERS)
def test_what_the_server_says_is_told(
    command: str, answer: str, outcome: Outcome, code: int | None, taken: int, why: str
) -> None:
    box = Letterbox({(command, 1): answer})
    with serving(box) as address:
        replies = sent(Server(f"smtp://{address}"), MESSAGE, MESSAGE)
    assert (replies[0].outcome, replies[0].code) == (outcome, code), why
    assert replies[1].outcome is Outcome.SENT, "what befell one letter does not stop the next"
    assert len(box.taken) == taken + 1


@pytest.mark.parametrize("command", ["MAIL", "RCPT"])
def test_a_connection_that_the_server_grew_tired_of_is_opened_anew(command: str) -> None:
    box = Letterbox({(command, 3): "421 too many" if command == "MAIL" else CUT})
    with serving(box) as address:
        opened = box.connections
        replies = sent(Server(f"smtp://{address}"), *[MESSAGE] * 4)
    assert {reply.outcome for reply in replies} == {Outcome.SENT}
    assert (len(box.taken), box.connections - opened) == (4, 2)


def test_nobody_at_home() -> None:
    with pytest.raises(PostUnavailableError, match=r"127\.0\.0\.1: ConnectionRefusedError"):
        check(Server("smtp://127.0.0.1:9", timeout=2))
    (reply,) = sent(Server("smtp://127.0.0.1:9", timeout=2), MESSAGE)
    assert (reply.outcome, reply.code) == (Outcome.UNREACHABLE, None)


@pytest.mark.parametrize(
    "url", ["", "localhost:25", "http://localhost", "smtp://", "smtp://u:s3cr/et@host", "smtp://h:x"]
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(PostUnavailableError, match="must read smtp://") as caught:
        check(Server(url))
    assert "s3cr" not in str(caught.value)


def test_a_password_does_not_travel_in_clear(plain: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alerts.posting.post._HERE", frozenset())
    with pytest.raises(PostUnavailableError, match="no encryption"):
        check(Server(f"smtp://someone:secret@{plain}"))


def test_an_office_without_address_needs_a_person() -> None:
    unaddressed = compose(Dispatch.of(owe(firm_referral())[:1], ON), "zh", "zhipo@zhipo.example")
    with pytest.raises(NoAddressError, match="浙江省杭州市中级人民法院"):
        sent(Server("smtp://127.0.0.1:9"), unaddressed)


def _endless(server: socket.socket) -> None:
    while True:
        server.sendall(b"250-one more\r\n" * 100)


def _sign_by_sign(server: socket.socket) -> None:
    while True:
        server.sendall(b"2")
        time.sleep(0.05)


def _broken_off(server: socket.socket) -> None:
    server.sendall(b"250")


def _silent(server: socket.socket) -> None:
    server.recv(1)


@contextmanager
def _answering(after: bytes, how: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that answers as it should until a command, and then as told."""

    def talk(server: socket.socket) -> None:
        with suppress(OSError), server, server.makefile("rb") as heard:
            server.sendall(b"220 here\r\n")
            data = False
            for line in heard:
                if line.startswith(after) and (not data or line == b".\r\n"):
                    how(server)
                    break
                data = line.startswith(b"data") or (data and line != b".\r\n")
                if not data or line.startswith(b"data"):
                    server.sendall(b"354 go on\r\n" if data else b"250 good\r\n")

    def take() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=talk, args=(waiting.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as waiting:
        threading.Thread(target=take, daemon=True).start()
        yield f"127.0.0.1:{waiting.getsockname()[1]}"


@pytest.mark.parametrize("how", [_endless, _sign_by_sign, _broken_off, _silent])
@pytest.mark.parametrize(
    ("after", "outcome"),
    [(b"ehlo", Outcome.UNREACHABLE), (b"rcpt", Outcome.UNREACHABLE), (b".", Outcome.UNCERTAIN)],
    ids=["ehlo", "rcpt", "data"],
)
def test_an_answer_that_does_not_end_holds_nobody(
    after: bytes, outcome: Outcome, how: Callable[[socket.socket], None]
) -> None:
    begun = time.monotonic()
    with _answering(after, how) as address, Post(Server(f"smtp://{address}", timeout=0.5)) as post:
        assert post.deliver(MESSAGE).outcome is outcome, "never sent, and maybe sent only where it was handed over"
    assert time.monotonic() - begun < 10
