"""Post (投递): the one door to SMTP. Each letter handed over comes back with the server's answer; nothing is guessed.

TLS is used wherever it is offered (STARTTLS); a password never travels without it, except to this machine. One
connection serves many letters; where the server closes it between two, a new one is opened.
"""

import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import SplitResult, unquote, urlsplit

from alerts.letters.letter import addressed
from alerts.posting.patience import Patient, PatientTls
from models import Outcome, WorldError

TIMEOUT = 30.0
"""Seconds that the mail server may take to answer."""

_PORTS = {"smtp": 25, "smtps": 465}
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_GO_AHEAD, _CLOSING = 354, 421
_TEMPORARY, _PERMANENT = 400, 500


class PostUnavailableError(WorldError):
    """The mail server cannot be used as it is configured. The sentence names server and cause, never the password."""


class NoAddressError(PostUnavailableError):
    """The office has no address in the address book: a person must enter it, waiting does not help."""


class Reply(NamedTuple):
    """How one letter fared: the server's code and word, or what broke."""

    outcome: Outcome
    code: int | None
    word: str


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server: `smtp://user:password@host:port` or `smtps://…`, and the certificates to trust (PEM)."""

    url: str
    timeout: float = TIMEOUT
    ca_file: Path | None = None

    @property
    def parsed(self) -> SplitResult:
        """The address in its parts; PostUnavailableError where it is none."""
        try:
            url = urlsplit(self.url)
            if url.scheme in _PORTS and url.hostname and (url.port is None or url.port > 0):
                return url
        except ValueError:
            pass  # its sentence would quote a part of the address, which may be the password
        raise PostUnavailableError("the SMTP address must read smtp://user:password@host:port (signs percent-encoded)")

    def trust(self) -> ssl.SSLContext:
        """Whose certificates are believed: those of the file, else those of this machine."""
        return ssl.create_default_context(cafile=str(self.ca_file) if self.ca_file else None)


class Post:
    """A way to one server, opened when the first letter is handed over."""

    def __init__(self, server: Server) -> None:
        """Nothing is opened yet; a wrong address is told at once."""
        self._server, self._url = server, server.parsed
        self._open: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        """The post itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Say goodbye; whatever comes back changes nothing."""
        self._close()

    def deliver(self, message: EmailMessage) -> Reply:
        """Hand one letter over. `sent` only after the server's 250 to its data; NoAddressError where it has no address.

        `uncertain` from the moment the data were asked for, until the answer came: the server may have taken it.
        """
        if not addressed(message):
            msg = f"the address book has no address for {message['To']}"
            raise NoAddressError(msg)
        reused = self._open is not None
        reply = self._handed(message)
        if reused and (reply.outcome is Outcome.UNREACHABLE or reply.code == _CLOSING):
            reply = self._handed(message)  # it had only grown tired of the old connection
        return reply

    def _handed(self, message: EmailMessage) -> Reply:
        handed = False
        try:
            server = self._opened()
            code, word = server.mail(message["From"].addresses[0].addr_spec)
            if code >= _TEMPORARY:
                return self._refused(code, word, Outcome.REJECTED)
            code, word = server.rcpt(message["To"].addresses[0].addr_spec)
            if code >= _TEMPORARY:
                return self._refused(code, word, Outcome.REFUSED)
            code, word = server.docmd("data")
            if code != _GO_AHEAD:
                return self._refused(code, word, Outcome.REJECTED)
            handed = True
            server.send(_on_the_wire(message))
            code, word = server.getreply()
        except (OSError, smtplib.SMTPException, ValueError) as error:
            self._close()
            outcome = Outcome.UNCERTAIN if handed else Outcome.UNREACHABLE
            return Reply(outcome, getattr(error, "smtp_code", None), told(self._url, error))
        if code >= _TEMPORARY:
            return self._refused(code, word, Outcome.REJECTED)
        return Reply(Outcome.SENT, code, _text(word))

    def _refused(self, code: int, word: bytes, permanent: Outcome) -> Reply:
        if code == _CLOSING:
            self._close()
        elif self._open:
            with suppress(OSError, smtplib.SMTPException):
                self._open.rset()
        return Reply(permanent if code >= _PERMANENT else Outcome.TEMPORARY, code, _text(word))

    def _opened(self) -> smtplib.SMTP:
        if self._open is None:
            self._open = _connect(self._url, self._server.timeout, self._server.trust())
        return self._open

    def _close(self) -> None:
        server, self._open = self._open, None
        if server:
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()


def check(server: Server) -> None:
    """Connect, log in and leave again; raises PostUnavailableError where letters could not be sent."""
    url = server.parsed
    with _translated(url):
        opened = _connect(url, server.timeout, server.trust())
        try:
            opened.noop()
        finally:
            with suppress(OSError, smtplib.SMTPException):
                opened.quit()
            opened.close()


def told(url: SplitResult, error: Exception) -> str:
    """What broke, in a sentence with the server's name."""
    return f"mail server {url.hostname}: {type(error).__name__}: {error}"


@contextmanager
def _translated(url: SplitResult) -> Iterator[None]:
    try:
        yield
    except (OSError, smtplib.SMTPException, ValueError) as error:
        raise PostUnavailableError(told(url, error)) from error


def _on_the_wire(message: EmailMessage) -> bytes:
    """The letter as SMTP carries it: a dot that begins a line doubled, and the dot that ends it (RFC 5321, 4.5.2)."""
    return re.sub(rb"(?m)^\.", b"..", bytes(message)).removesuffix(b"\r\n") + b"\r\n.\r\n"


def _text(word: bytes) -> str:
    return word.decode("utf-8", "replace")


def _connect(url: SplitResult, timeout: float, context: ssl.SSLContext) -> smtplib.SMTP:
    host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    server: smtplib.SMTP
    if url.scheme == "smtps":
        server = PatientTls(host, port, timeout=timeout, context=context)
    else:
        server = Patient(host, port, timeout=timeout)
    try:
        _greet(server, url, context)
    except BaseException:
        server.close()
        raise
    return server


def _greet(server: smtplib.SMTP, url: SplitResult, context: ssl.SSLContext) -> None:
    server.ehlo()
    encrypted = url.scheme == "smtps"
    if not encrypted and server.has_extn("starttls"):
        server.starttls(context=context)
        server.ehlo()
        encrypted = True
    if not url.username:
        return
    if not encrypted and url.hostname not in _HERE:
        raise smtplib.SMTPNotSupportedError("the server offers no encryption, so the password was not sent")
    server.login(unquote(url.username), unquote(url.password or ""))
