"""Every court case number in the paper (案号), canonical, with its place."""

from extractors.case_numbers import numbers_in
from extractors.marks import mark, text_of
from extractors.spacy_parts import Doc

GROUP = "case_numbers"


def find_case_numbers(doc: Doc) -> Doc:
    """Mark every case number of a court, lists and suffix lists taken apart."""
    for start, end, number in numbers_in(text_of(doc)):
        mark(doc, GROUP, start, end, number)
    return doc
