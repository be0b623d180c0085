"""Papers cut out of the file that holds them (分件), each as a PDF of its own.

It runs in the child processes that read untrusted files. The pages stay as they are; what is filled into a form keeps
its appearance and loses its field. The same file gives the same bytes.
"""

import re
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pypdfium2

from extractors.bundle import Pages
from extractors.reading.engine import opened
from models import QuarantineReason, UnreadableFilingError

_MADE, _NO_DAY = re.compile(rb"(?<=/CreationDate\(D:)\d{14}"), b"19700101000000"
_ID = re.compile(rb"/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]")  # which pdfium draws by lot


def papers_of(path: Path, wanted: Sequence[Pages]) -> list[bytes]:
    """A PDF of each of these pages (first and last, from 1); raises UnreadableFilingError where one cannot be made."""
    try:
        with closing(opened(path.read_bytes())) as document:
            return [_cut(document, first, last) for first, last in wanted]
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise UnreadableFilingError(path.name, QuarantineReason.DAMAGED, str(error)) from error


def _cut(document: pypdfium2.PdfDocument, first: int, last: int) -> bytes:
    with closing(pypdfium2.PdfDocument.new()) as paper:
        paper.import_pages(document, list(range(first - 1, last)))
        buffer = BytesIO()
        paper.save(buffer)
    head, trailer, tail = _MADE.sub(_NO_DAY, buffer.getvalue(), count=1).rpartition(b"trailer")
    name = sha256(head).hexdigest()[:32].upper().encode()
    return head + trailer + _ID.sub(b"/ID[<%b><%b>]" % (name, name), tail)
