"""Marks: how a field's component writes what it found into the spaCy document.

Each found value is a span in the field's span group (`doc.spans`), with the value itself beside it. One token is one
character, so offsets of tokens and characters are the same and every match aligns.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from extractors.joining.source import SourceText
from extractors.spacy_parts import Doc, Span, SpanGroup, Vocab

T = TypeVar("T")

_SOURCE = "source"


class _Numbers(dict[str, int]):
    """spaCy's number of every character met, so that a document is made of numbers: a third of the time."""

    def __init__(self, vocab: Vocab) -> None:
        super().__init__()
        self._strings = vocab.strings

    def __missing__(self, character: str) -> int:
        found = self[character] = self._strings.add(character)
        return found


_numbers = lru_cache(maxsize=4)(_Numbers)


def document(vocab: Vocab, source: SourceText) -> Doc:
    """A document of one token per character; what it was made from rides along in its `user_data`."""
    characters = list(map(_numbers(vocab).__getitem__, source.text))
    doc = Doc(vocab, words=characters, spaces=[False] * len(characters))  # type: ignore[arg-type]  # takes numbers too
    doc.user_data[_SOURCE] = source
    return doc


def source_of(doc: Doc) -> SourceText:
    """The source text a document was made from."""
    source: SourceText = doc.user_data[_SOURCE]
    return source


def text_of(doc: Doc) -> str:
    """The text that the document was made from; `doc.text` would put it together again from every token."""
    return source_of(doc).text


def once(doc: Doc, name: str, make: Callable[[Doc], T]) -> T:
    """What `make` makes of the document, made when first asked for and kept with the document."""
    key = f"once.{name}"
    data = doc.user_data
    if key not in data:
        data[key] = make(doc)
    kept: T = data[key]
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
