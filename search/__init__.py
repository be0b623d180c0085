"""The index of Zhipo (索引): a projection of the ledger into Elasticsearch for analysts, behind one door.

It can be lost and built again. The Elasticsearch client stays in here.
"""

from search.documents import CaseDocument, DebtorDocument, FilingDocument, NightDocument
from search.door import Entry, Index, IndexStaleError, Refused
from search.engine import Access, IndexUnavailableError
from search.mapping import INDICES, definition
from search.query import QueryError

__all__ = [
    "INDICES",
    "Access",
    "CaseDocument",
    "DebtorDocument",
    "Entry",
    "FilingDocument",
    "Index",
    "IndexStaleError",
    "IndexUnavailableError",
    "NightDocument",
    "QueryError",
    "Refused",
    "definition",
]
