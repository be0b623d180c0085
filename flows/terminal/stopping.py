"""Stopping (中断): Ctrl-C ends a run at once, as a power cut would, with a sentence that says what becomes of it.

What a kill would lose is lost by none: the next start takes the run up. So nothing is tidied up here, which Prefect
tries against its own server, that the same Ctrl-C has ended, for more than a minute; nor is Prefect waited for without
end when a run is over.
"""

import os
import signal
import sys
from threading import Timer
from types import FrameType

STATUS = 130
"""Exit status, as shells give it to what SIGINT ended (128 + 2)."""
_SAID = "stopped; nothing is lost: the next start takes it up again"
_CURSOR = "\x1b[?25h"  # a bar of progress hides it


def end_at_once() -> None:
    """From now on SIGINT ends this process without a way back. A shell's job in the background goes on ignoring it."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, _end)


def end_within(seconds: float, status: int) -> None:
    """Let this process, which is done, end with this exit status after so many seconds at the latest.

    Prefect keeps it until what it has to tell is told, and asks a server that is gone (killed, out of memory) for ever.
    """
    last = Timer(seconds, _end_with, (status,))
    last.daemon = True
    last.start()


def _end_with(status: int) -> None:
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(status)


def _end(_number: int, _frame: FrameType | None) -> None:
    """Written past every buffer: this may stand in the middle of any other line."""
    cursor = _CURSOR if os.isatty(2) else ""
    os.write(2, f"{cursor}\n{_SAID}\n".encode())
    os._exit(STATUS)
