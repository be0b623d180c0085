"""Builders of invented papers for the tables: a text becomes the document that the components read."""

from hashlib import sha256

from spacy.tokens import Doc

from extractors.joining.source import SourceText
from extractors.pipeline import analyse
from extractors.reading.texts.text_file import paragraphs
from models import Page

HEAD = "某省某市某区人民法院\n执行裁定书\n（2024）浙0106执1000号\n"


def source_of_text(text: str, file: str = "paper.txt") -> SourceText:
    """The source text of a one-page paper."""
    spans, start = [], 0
    for line in text.split("\n"):
        if line:
            spans.append((start, start + len(line)))
        start += len(line) + 1
    pages = [Page(number=1, text=text, reader="text")]
    return SourceText.join(file, sha256(text.encode()).hexdigest(), pages, paragraphs(text, spans))


def document(text: str) -> Doc:
    """The analysed document of a text."""
    return analyse(source_of_text(text))


def marked(text: str) -> tuple[str, list[str]]:
    """A sentence without its ⟦ ⟧ marks, and the words that stood between them."""
    expected = [piece.split("⟧")[0] for piece in text.split("⟦")[1:]]
    return text.replace("⟦", "").replace("⟧", ""), expected
