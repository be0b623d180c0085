"""The boxes of quoted words on the page that is read again, as the pictures of a letter's words are made."""

from contextlib import closing
from pathlib import Path

from extractors.reading.engine import opened
from extractors.reading.evidence.boxes import boxes_on
from extractors.reading.order import says
from extractors.reading.page import read_as_quoted
from extractors.reading.printed import Box
from models import Evidence


def boxes_of(path: Path, evidence: Evidence) -> list[Box]:
    """One box for each printed line on which the words stand."""
    with closing(opened(path)) as document, closing(document[evidence.page - 1]) as page:
        printed, _ = read_as_quoted(page, evidence.page, path.read_bytes(), [evidence])
        assert says(printed, evidence)
        return boxes_on(page, printed, evidence.start, evidence.end)
