"""Scans may be read elsewhere: a process that reads digital papers hands them on instead of loading the networks."""

from contextvars import ContextVar

_ELSEWHERE = ContextVar("scans are read elsewhere", default=False)


class ScanElsewhereError(Exception):
    """The file has a page that OCR must read, and this process leaves such files to another; `pages` of the file."""

    def __init__(self, pages: int = 1) -> None:
        """Keep the number of pages, by which its time is measured."""
        super().__init__(pages)
        self.pages = pages


def leave_scans() -> None:
    """From now on this process reads no scans."""
    _ELSEWHERE.set(True)


def ask_for_ocr() -> None:
    """Raise ScanElsewhereError where this process reads no scans."""
    if _ELSEWHERE.get():
        raise ScanElsewhereError
