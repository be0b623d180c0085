"""From a file to its source texts (来源文本): .pdf and .txt, digital and scanned, one paper or several."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from extractors.joining.source import SourceText
from extractors.limits import MOST, Most
from extractors.reading.texts.wrapping import unwrapped
from models import QuarantineReason, UnreadableFilingError

if TYPE_CHECKING:  # its grammar is loaded when a file is read
    from extractors.paper.bundle import Pages

# What is taken for a paper but is none of the formats read here, by its first bytes.
_OTHERS = {
    b"PK\x03\x04": "a zip container (.ofd or .docx)",
    b"\xd0\xcf\x11\xe0": "an old Word file (.doc)",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x89PNG": "a PNG picture",
    b"II*\x00": "a TIFF picture",
    b"<": "a web page",
}


def read_source(path: Path, most: Most = MOST) -> SourceText:
    """The source text of the first paper of a file; see `read_sources`."""
    return read_sources(path, most)[0][1]


def read_sources(path: Path, most: Most = MOST) -> list[tuple["Pages", SourceText]]:
    """The papers of one file, each with its first and last page; raises UnreadableFilingError where a person must look.

    Of a text it is the first and the last line.
    What the file holds decides how it is read; the suffix only, whether a file that is no PDF may be text.
    """
    from extractors.reading.pdf import is_pdf, read_pdf

    data = _bytes(path, most.bytes)
    digest = sha256(data).hexdigest()
    if path.suffix.lower() == ".txt" and not data.startswith(b"%PDF-"):
        return _papers_of_text(path, data, digest, most)
    if not is_pdf(data):
        raise UnreadableFilingError(path.name, QuarantineReason.NOT_A_PDF, _what_instead(data))
    return [
        (span, SourceText.join(path.name, digest, pages, unwrapped(pages, lines), warnings))
        for span, pages, lines, warnings in read_pdf(path, data, most)
    ]


def _papers_of_text(path: Path, data: bytes, digest: str, most: Most) -> list[tuple["Pages", SourceText]]:
    """The papers of a text file, each read as if its lines had come alone."""
    from extractors.paper.bundle import further_papers
    from extractors.reading.texts.text_file import read_text_file
    from extractors.reading.texts.text_papers import cut_out, papers_in_text

    pages, lines = read_text_file(path, data, most.characters)
    papers = papers_in_text(data.decode("utf-8-sig"))
    if len(papers) == 1:
        return [((1, 1), SourceText.join(path.name, digest, pages, lines))]
    parts = [read_text_file(path, cut_out(data, span), most.characters) for span in papers]
    sources = [SourceText.join(path.name, digest, *part) for part in parts]
    sources[0] = replace(sources[0], warnings=tuple(further_papers(papers, "line")))
    return list(zip(papers, sources, strict=True))


def _bytes(path: Path, most_bytes: int) -> bytes:
    size = path.stat().st_size
    if not size:
        raise UnreadableFilingError(path.name, QuarantineReason.EMPTY_FILE, "the file is empty")
    if size > most_bytes:
        sentence = f"the file has {size:,} bytes, the limit is {most_bytes:,}"
        raise UnreadableFilingError(path.name, QuarantineReason.TOO_LARGE, sentence)
    return path.read_bytes()


def _what_instead(data: bytes) -> str:
    """One sentence about a file that is no PDF."""
    beginning = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    kind = next((name for first, name in _OTHERS.items() if beginning.startswith(first)), None)
    return f"not a PDF but {kind}" if kind else "the file does not begin as a PDF does"
