"""Reading court papers: from a file to its facts, each with the words it rests on.

One public verb, `read`. spaCy, the PDF readers and OCR do not leave this package, and are loaded only when it reads.
"""

from pathlib import Path

from extractors.limits import MOST_BYTES
from models import Reading

VERSION = "1"
"""Version of what the extractor reads; a replay asks for what an older one read."""


def read(path: Path, most_bytes: int = MOST_BYTES) -> Reading:
    """Read one .pdf or .txt of at most so many bytes; raises UnreadableFilingError where a person must look at it."""
    from extractors.assemble import assemble
    from extractors.pipeline import analyse
    from extractors.reading import read_source

    source = read_source(path, most_bytes)
    return Reading(filing=assemble(analyse(source)), pages=source.pages)


__all__ = ["VERSION", "read"]
