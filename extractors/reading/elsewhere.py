"""Scans may be read elsewhere: a process that reads digital papers hands them on instead of loading the networks."""

from contextvars import ContextVar

_ELSEWHERE = ContextVar("scans are read elsewhere", default=False)


class ScanElsewhereError(Exception):
    """The file has a page that OCR must read, and this process leaves such files to another."""


def leave_scans() -> None:
    """From now on this process reads no scans."""
    _ELSEWHERE.set(True)


def ask_for_ocr() -> None:
    """Raise ScanElsewhereError where this process reads no scans."""
    if _ELSEWHERE.get():
        raise ScanElsewhereError
