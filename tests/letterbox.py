"""A real SMTP server for tests, which answers as it is told and keeps what it took."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from socket import create_server
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope


class Letterbox:
    """Takes what comes, unless `answers` say otherwise: by command and try, what the server says or does.

    `{("RCPT", 1): "451 later"}` puts off the first recipient; `CUT` breaks the connection before an answer.
    """

    CUT = "cut"

    def __init__(self, answers: dict[tuple[str, int], str] | None = None, always: dict[str, str] | None = None) -> None:
        """An empty box."""
        self.taken: list[EmailMessage] = []
        self.seen: list[tuple[str, str]] = []
        self.envelopes: list[Envelope] = []
        self.connections = 0
        self._answers, self._always = answers or {}, always or {}
        self._counts: dict[str, int] = {}

    @property
    def ids(self) -> list[str]:
        """Message-IDs of what it took, in order."""
        return [str(message["Message-ID"]).strip() for message in self.taken]

    def _answer(self, command: str) -> str | None:
        self._counts[command] = self._counts.get(command, 0) + 1
        return self._answers.get((command, self._counts[command]), self._always.get(command))

    async def handle_MAIL(self, server: SMTP, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the sender or say otherwise."""
        answer = self._answer("MAIL")
        if answer == self.CUT:
            return _cut(server)
        if answer:
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: SMTP, _session: Any, envelope: Envelope, address: str, _options: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the office or say otherwise."""
        answer = self._answer("RCPT") or self._always.get(address)
        self.seen.append(("RCPT", address))
        if answer == self.CUT:
            return _cut(server)
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Any, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        """Keep the letter; a cut here means that it was taken, and nobody was told."""
        answer = self._answer("DATA")
        if answer and answer != self.CUT:
            return answer
        assert isinstance(envelope.content, bytes)
        self.envelopes.append(envelope)
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        return _cut(server) if answer else "250 OK"


def _cut(server: SMTP) -> str:
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()
    return "421 never heard"


class _Counting(Controller):
    """Counts the connections that were opened."""

    def factory(self) -> Any:
        """One connection's protocol."""
        self.handler.connections += 1
        return super().factory()


@contextmanager
def serving(box: Letterbox, **options: Any) -> Iterator[str]:
    """The server's address, `127.0.0.1:port`, while it runs."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = _Counting(box, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        controller.stop()
