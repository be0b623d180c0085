"""What a child sends (来件), taken as it comes: one that stops in the middle of an answer keeps nobody waiting."""

import os
import struct
from collections.abc import Iterator
from multiprocessing.connection import Connection

from extractors.reading.processes.answers import BrokenAnswerError

_AT_ONCE = 1 << 16  # bytes
_LENGTH = struct.Struct("!i")  # as Connection.send_bytes writes it; a length beyond two gigabytes as -1


class Incoming:
    """The whole messages on a pipe, each of so many bytes at most. `multiprocessing.connection.wait` knows it."""

    def __init__(self, link: Connection, most: int) -> None:
        """Nothing is read before `take`."""
        self._link, self._most = link, most
        self._held = bytearray()

    def fileno(self) -> int:
        """By which it is waited for."""
        return self._link.fileno()

    def take(self) -> Iterator[bytes]:
        """What is whole by now, after one look at the pipe, which waits only where nothing is there.

        Raises EOFError where the child is gone, and BrokenAnswerError behind the messages before what is none.
        """
        some = os.read(self.fileno(), _AT_ONCE)
        if not some:
            raise EOFError
        self._held += some
        start = 0
        while len(self._held) >= start + _LENGTH.size:
            (length,) = _LENGTH.unpack_from(self._held, start)
            if not 0 < length <= self._most:
                raise BrokenAnswerError
            end = start + _LENGTH.size + length
            if len(self._held) < end:
                break
            yield bytes(memoryview(self._held)[start + _LENGTH.size : end])
            start = end
        del self._held[:start]

    def close(self) -> None:
        """Hear no more of it."""
        self._link.close()
