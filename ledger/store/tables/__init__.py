"""The tables of the ledger (SQLAlchemy Core). A projected row carries the `revision` of its last change.

Facts are stored as the JSON text of their model; columns beside them are what the ledger itself asks for.
"""

from ledger.store.tables.debtors import cases, debtors, decision_places, decisions, joins
from ledger.store.tables.letters import dispatches, letters, receipts, tries
from ledger.store.tables.nights import nights, releases, verdicts
from ledger.store.tables.papers import filings, links, pages, parties, party_keys
from ledger.store.tables.schema import metadata
from ledger.store.tables.screenings import findings, referrals
from ledger.store.tables.writing import counters, locks

__all__ = [
    "cases",
    "counters",
    "debtors",
    "decision_places",
    "decisions",
    "dispatches",
    "filings",
    "findings",
    "joins",
    "letters",
    "links",
    "locks",
    "metadata",
    "nights",
    "pages",
    "parties",
    "party_keys",
    "receipts",
    "referrals",
    "releases",
    "tries",
    "verdicts",
]
