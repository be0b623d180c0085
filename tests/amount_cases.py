"""What the tests of amounts ask of the extractor."""

from papers import document
from spacy.tokens import Doc

from extractors.fields.amounts.every import GROUP, AmountDraft, find_amounts
from extractors.marks import marks


def read(text: str) -> Doc:
    """A paper with its amounts marked."""
    doc = document(text)
    return doc if GROUP in doc.spans else find_amounts(doc)


def drafts(text: str) -> list[tuple[str, AmountDraft]]:
    """Each amount's words and draft."""
    doc = read(text)
    return [(doc.text[start:end], value) for start, end, value in marks(doc, GROUP)]


def roles(text: str) -> str:
    """The roles of a paper's amounts in order: principal, interest."""
    return ", ".join(draft.role.value for _, draft in drafts(text))
