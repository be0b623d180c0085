"""The ledger of Zhipo (总账): the system of record, behind one door.

SQLAlchemy and Alembic stay in here. Who is the same debtor, what a case is and how a dossier is put together is plain
logic without SQL (`identity`, `cases`, `dossiers`).
"""

from ledger.accounts import Accounting
from ledger.asides import Aside
from ledger.changes import CaseStanding, Change, DebtorStanding
from ledger.damage import damage_of
from ledger.debtors import UndecidableError
from ledger.door import Ledger
from ledger.dossiers import dossiers_of
from ledger.engine import LedgerUnavailableError
from ledger.hand import Word
from ledger.lock import LEASE, LedgerHeldError, LockLostError
from ledger.quarantine import Turn
from ledger.screenings import Screening
from ledger.settled import REPLAY
from ledger.state import LedgerState, state_of
from ledger.undisturbed import undisturbed

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
