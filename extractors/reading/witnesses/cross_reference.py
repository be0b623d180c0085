"""The cross-reference of a PDF (交叉引用表): where its objects lie. ISO 32000-1, 7.5.4, 7.5.5 and 7.5.8.

pdfium rebuilds a broken one without a word, by searching the bytes for objects. What it finds may be an older state
of the document, or lack a page; a paper on which a flag may rest must not be read so.
"""

import re

_START = re.compile(rb"startxref\s+(\d+)")
_TABLE_OR_STREAM = re.compile(rb"xref\b|\d+\s+\d+\s+obj\b")
_BEFORE, _BEHIND = 16, 64  # bytes by which careless producers miss the place


def is_broken(data: bytes) -> bool:
    """Whether the last `startxref` points neither at a table nor at a stream of cross-references."""
    found = _START.search(data, max(0, data.rfind(b"startxref")))
    if not found:
        return True
    # Offsets count from the header, which may stand behind other bytes.
    place = int(found[1]) + max(0, data.find(b"%PDF-", 0, 1024))
    return not any(
        _TABLE_OR_STREAM.search(data, max(0, start - _BEFORE), start + _BEHIND) for start in {place, int(found[1])}
    )
