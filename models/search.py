"""Search (检索): what an analyst asks of the filings, and what is found."""

from datetime import date

from models.filing import AmountRole, DocumentKind
from models.frozen import Frozen
from models.rule import Urgency
from models.status import CaseStatus


class Asked(Frozen):
    """Words and filters. Several words must all be there; a filter left out asks nothing.

    `courts` are court codes, `role` a party's role in the words of the paper (被执行人). A filing passes `amount_min`
    (fen of CNY) by any amount, or by one of `amount_role`. `since` and `until` bound the paper's day, both included.
    `rule` and `urgency` ask for filings in cases of debtors about whom the rule is met, or who are that urgent.
    """

    words: str = ""
    courts: tuple[str, ...] | None = None
    status: CaseStatus | None = None
    role: str | None = None
    amount_role: AmountRole | None = None
    amount_min: int | None = None
    since: date | None = None
    until: date | None = None
    rule: str | None = None
    urgency: Urgency | None = None
    limit: int = 20

    @property
    def filtered(self) -> bool:
        """Whether any filter asks something."""
        return any(value is not None for name, value in self if name not in {"words", "limit"})


class Passage(Frozen):
    """Words around a find: its page (from 1; None where unknown), and the `marked` spans of `text`."""

    page: int | None
    text: str
    marked: tuple[tuple[int, int], ...] = ()


class Hit(Frozen):
    """One filing that was found. `claim` and `outstanding` are the largest amounts of these roles, in fen of CNY."""

    sha256: str
    file: str
    document_kind: DocumentKind
    court: str | None
    case_number: str | None
    decision_date: date | None
    status: CaseStatus
    debtors: tuple[str, ...] = ()
    claim: int | None = None
    outstanding: int | None = None
    passages: tuple[Passage, ...] = ()


class Found(Frozen):
    """The first hits, and how many there are altogether. `full_text` is false where the words were not searched."""

    hits: tuple[Hit, ...]
    total: int
    full_text: bool = True
