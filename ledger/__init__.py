"""The ledger of Zhipo (总账): the system of record, behind one door.

SQLAlchemy and Alembic stay in here. Who is the same debtor, what a case is and how a dossier is put together is plain
logic without SQL (`identity`, `cases`, `dossiers`).
"""

from ledger.cases.dossiers import dossiers_of
from ledger.cases.undisturbed import undisturbed
from ledger.debtors import UndecidableError
from ledger.door import Ledger
from ledger.filings.accounts import Accounting
from ledger.filings.asides import Aside
from ledger.filings.quarantine import Turn
from ledger.filings.settled import REPLAY
from ledger.kins.hand import Word
from ledger.projection.changes import CaseStanding, Change, DebtorStanding
from ledger.screenings.saved import Screening
from ledger.store.damage import damage_of
from ledger.store.engine import LedgerUnavailableError
from ledger.store.lock import LEASE, LedgerHeldError, LockLostError
from ledger.store.state import LedgerState, state_of

__all__ = [
    "LEASE",
    "REPLAY",
    "Accounting",
    "Aside",
    "CaseStanding",
    "Change",
    "DebtorStanding",
    "Ledger",
    "LedgerHeldError",
    "LedgerState",
    "LedgerUnavailableError",
    "LockLostError",
    "Screening",
    "Turn",
    "UndecidableError",
    "Word",
    "damage_of",
    "dossiers_of",
    "state_of",
    "undisturbed",
]
