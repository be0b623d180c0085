"""Patience (等候上限): a mail server's answer has a last second and a last line, however it comes.

smtplib waits so long for each piece of an answer, and for ever for one that never ends: a server that sends a sign a
second, or one line of 250- after the other, would hold the night.
"""

import smtplib
import socket
from contextlib import suppress
from threading import Timer
from typing import Any

_LINES = 1000  # of one answer
_TIMES = 2  # the setting, which is meant for the first sign of an answer, so often for the whole of it


class Patient(smtplib.SMTP):
    """A connection whose answers end; where one does not, it is cut."""

    def getreply(self) -> tuple[int, bytes]:
        """The server's answer. Raises SMTPServerDisconnected where it does not end."""
        if self.file is None and self.sock is not None:
            self.file = _Bounded(self.sock.makefile("rb"))
        if isinstance(self.file, _Bounded):
            self.file.left = _LINES
        cut = Timer(_TIMES * self.timeout, self._cut)
        cut.daemon = True
        cut.start()
        try:
            return super().getreply()
        finally:
            cut.cancel()

    def _cut(self) -> None:
        if self.sock is not None:
            with suppress(OSError):
                # Of the plain socket: TLS below it would be taken apart while another thread reads.
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)


class PatientTls(Patient, smtplib.SMTP_SSL):
    """The same over TLS from the first sign on."""


class _Bounded:
    """What the server sends, line by line, as long as there are not too many of one answer."""

    def __init__(self, file: Any) -> None:
        self._file, self.left = file, _LINES

    def readline(self, most: int) -> bytes:
        """One line of the answer; OSError where it does not end, or there are too many."""
        self.left -= 1
        if self.left < 0:
            msg = f"its answer has more than {_LINES} lines"
            raise OSError(msg)
        line = bytes(self._file.readline(most))
        if line and not line.endswith(b"\n"):
            msg = "its answer breaks off"  # three figures of it are no answer: 250 may have been going to be 2505
            raise OSError(msg)
        return line

    def close(self) -> None:
        """Close the file."""
        self._file.close()
