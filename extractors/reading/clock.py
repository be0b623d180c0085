"""The clock of a child (计时): how long it may take for a file, and for each of its pages that OCR reads.

The time of a page is its own: what one leaves over no other has, so that one hostile page among thousands costs no more
than itself. The kernel ends the process, also inside a native library that never comes back to Python.
"""

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic


@dataclass(slots=True)
class _More:
    """Seconds for a page by OCR, and what is left of those for all pages of the file."""

    page: float = 0.0
    left: float = 0.0


_more = _More()


@contextmanager
def alarm(seconds: float, page_seconds: float = 0.0, pages_seconds: float = 0.0) -> Iterator[None]:
    """End this process by SIGALRM when the block takes longer.

    `page_seconds` come to it while a page is read by OCR, for all pages together at most `pages_seconds`.
    """
    _more.page, _more.left = page_seconds, pages_seconds
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    _set(seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def page_by_ocr() -> Iterator[None]:
    """Give the block a page's own time first, then the file's; none where no alarm is set."""
    seconds, _ = signal.getitimer(signal.ITIMER_REAL)
    more, start = min(_more.page, _more.left), monotonic()
    if not seconds or not more:
        yield
        return
    _set(seconds + more)
    try:
        yield
    finally:
        took = monotonic() - start
        _more.left -= min(took, more)
        _set(max(0.001, seconds - max(0.0, took - more)))


def _set(seconds: float) -> None:
    """By the clock, and by the processor as well: threads may burn more of it than the clock shows."""
    signal.setitimer(signal.ITIMER_REAL, seconds)
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = int(used.ru_utime + used.ru_stime + 2 * seconds) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))
