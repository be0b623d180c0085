"""Marks: how a field's component writes what it found into the spaCy document.

Each found value is a span in the field's span group (`doc.spans`), with the value itself beside it. One token is one
character, so offsets of tokens and characters are the same and every match aligns.
"""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from extractors.source import SourceText
from extractors.spacy_parts import Doc, Span, SpanGroup, Vocab

T = TypeVar("T")

if not Doc.has_extension("source"):
    Doc.set_extension("source", default=None)
    Doc.set_extension("parts", default=None)


def document(vocab: Vocab, source: SourceText) -> Doc:
    """A document of one token per character; `parts` and `source` ride along."""
    doc = Doc(vocab, words=list(source.text), spaces=[False] * len(source.text))
    doc._.source = source
    return doc


def source_of(doc: Doc) -> SourceText:
    """The source text a document was made from."""
    source: SourceText = doc._.source
    return source


def text_of(doc: Doc) -> str:
    """The text that the document was made from; `doc.text` would put it together again from every token."""
    return source_of(doc).text


def once(doc: Doc, name: str, make: Callable[[Doc], T]) -> T:
    """What `make` makes of the document, made when first asked for and kept with the document."""
    key = f"once.{name}"
    if key not in doc.user_data:
        doc.user_data[key] = make(doc)
    kept: T = doc.user_data[key]
    return kept


def mark(doc: Doc, group: str, start: int, end: int, value: Any) -> Span:
    """Write one found value; raises ValueError where the span is empty or outside the document."""
    if not 0 <= start < end <= len(doc):
        message = f"{group}: no such span {start}-{end} of {len(doc)}"
        raise ValueError(message)
    span = Span(doc, start, end, label=group)
    # Beside the group and not on the span: spaCy keys a span's extensions by its place alone, so that marks of two
    # groups on the same words would overwrite each other's values; and it makes its spans anew whenever asked.
    doc.user_data.setdefault(f"values.{group}", []).append((start, end, value))
    if group not in doc.spans:
        doc.spans[group] = SpanGroup(doc, name=group)
    doc.spans[group].append(span)
    return span


def marks(doc: Doc, group: str) -> Iterator[tuple[int, int, Any]]:
    """Start, end and value of every mark of a group, in the order they were written."""
    yield from doc.user_data.get(f"values.{group}", ())
