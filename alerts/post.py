"""Post (投递): the one door to SMTP. Whatever goes wrong there is a PostUnavailableError: the letter stays owed."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from urllib.parse import SplitResult, unquote, urlsplit

from alerts.letters import addressed

TIMEOUT = 30.0
"""Seconds that the mail server may take to answer."""

_PORTS = {"smtp": 25, "smtps": 465}
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class PostUnavailableError(Exception):
    """The letter did not go out; try again later. The sentence names server and cause, never the password."""


class NoAddressError(PostUnavailableError):
    """The office has no address in the address book: a person must enter it, waiting does not help."""


def send(
    message: EmailMessage, smtp_url: str, *, timeout: float = TIMEOUT, context: ssl.SSLContext | None = None
) -> None:
    """Send one letter through `smtp://user:password@host:port` or `smtps://…`; returns once the server has taken it.

    TLS is used wherever it is offered (STARTTLS); a password never travels without it, except to this machine.
    """
    if not addressed(message):
        msg = f"the address book has no address for {message['To']}"
        raise NoAddressError(msg)
    with _connection(smtp_url, timeout, context) as server:
        refused = server.send_message(message)
        if refused:
            raise smtplib.SMTPRecipientsRefused(refused)


def check(smtp_url: str, *, timeout: float = TIMEOUT, context: ssl.SSLContext | None = None) -> None:
    """Connect, log in and leave again; raises PostUnavailableError where letters could not be sent."""
    with _connection(smtp_url, timeout, context) as server:
        server.noop()


@contextmanager
def _connection(smtp_url: str, timeout: float, context: ssl.SSLContext | None) -> Iterator[smtplib.SMTP]:
    """A server, greeted, encrypted and logged in; errors from here and from inside the block are translated."""
    url = _parsed(smtp_url)
    try:
        server = _connect(url, timeout, context or ssl.create_default_context())
        try:
            yield server
        finally:
            # The letter is taken or not by now; how the server says goodbye must not make it go out twice.
            with suppress(OSError, smtplib.SMTPException):
                server.quit()
            server.close()
    except (OSError, smtplib.SMTPException, ValueError) as error:
        msg = f"mail server {url.hostname}: {type(error).__name__}: {error}"
        raise PostUnavailableError(msg) from error


def _parsed(smtp_url: str) -> SplitResult:
    try:
        url = urlsplit(smtp_url)
        if url.scheme in _PORTS and url.hostname and (url.port is None or url.port > 0):
            return url
    except ValueError:
        pass  # its sentence would quote a part of the address, which may be the password
    raise PostUnavailableError("the SMTP address must read smtp://user:password@host:port (signs percent-encoded)")


def _connect(url: SplitResult, timeout: float, context: ssl.SSLContext) -> smtplib.SMTP:
    host, port = url.hostname or "", url.port or _PORTS[url.scheme]
    server: smtplib.SMTP
    if url.scheme == "smtps":
        server = smtplib.SMTP_SSL(host, port, timeout=timeout, context=context)
    else:
        server = smtplib.SMTP(host, port, timeout=timeout)
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
