"""The pipeline: one component per field over a spaCy document, in the order they build on each other.

No model and nothing random: of spaCy's language only the vocabulary is needed, since a token is a character.
"""

from collections.abc import Callable
from functools import cache

from extractors.fields.amounts.every import find_amounts
from extractors.fields.case_number import find_case_numbers
from extractors.fields.course import find_course
from extractors.fields.courts import find_courts
from extractors.fields.days import find_days
from extractors.fields.heading import find_heading
from extractors.fields.parties import find_parties
from extractors.fields.seizures import find_seizures
from extractors.fields.signals import find_signals
from extractors.fields.statements import find_statements
from extractors.fields.status import find_status
from extractors.fields.titles import find_titles
from extractors.joining.source import SourceText
from extractors.marks import document
from extractors.paper.parts import mark_parts
from extractors.spacy_parts import Doc, Vocab

COMPONENTS: tuple[tuple[str, Callable[[Doc], Doc]], ...] = (
    ("parts", mark_parts),
    ("case_numbers", find_case_numbers),
    ("heading", find_heading),
    ("parties", find_parties),
    ("amounts", find_amounts),
    ("courts", find_courts),
    ("titles", find_titles),
    ("days", find_days),
    ("status", find_status),
    ("signals", find_signals),
    ("statements", find_statements),
    ("seizures", find_seizures),
    ("course", find_course),
)


@cache
def vocabulary() -> Vocab:
    """The characters met so far, in spaCy's numbers; one per process."""
    return Vocab()


def analyse(source: SourceText) -> Doc:
    """A source text as a document with every field marked in its span groups."""
    doc = document(vocabulary(), source)
    for _, component in COMPONENTS:
        doc = component(doc)
    return doc
