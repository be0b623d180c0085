"""Property shown (财产线索): things and money of the debtor that a paper shows by its own court's act.

A named thing seized, a deposit really frozen or taken, a sale. A mere order to freeze up to a sum shows nothing, nor
does a waiting seizure (轮候), another court's seizure that is only told of, or a co-debtor's thing.
"""

from datetime import date
from typing import NamedTuple

from models import CaseStatus, Debtor, Evidence, Filing, Seizure, SeizureAct, SeizureRank
from rules import evidence_of
from rules.whose import Whose, debtors_in, is_debtor, parties_meant, whose_property

_SALES = frozenset({CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})


class Shown(NamedTuple):
    """One thing that a paper shows: the day of the act (None where nothing says it), the words, a seizure or a sale."""

    filing: Filing
    on: date | None
    evidence: tuple[Evidence, ...]
    seizure: Seizure | None = None


def seized_in(filing: Filing, debtor: Debtor) -> tuple[Shown, ...]:
    """What the paper's own court holds of the debtor's, by its order or its report."""
    return tuple(
        Shown(filing=filing, on=one.since or filing.decision_date, evidence=(one.evidence,), seizure=one)
        for one in filing.seizures
        if one.act is not SeizureAct.LIFT and one.rank is not SeizureRank.WAITING and one.court is None
        if is_own(filing, one, debtor) and not one.sum_only
    )


def sold_in(filing: Filing, debtor: Debtor) -> tuple[Shown, ...]:
    """The sale or distribution (处置、分配) of the debtor's own property that the paper orders."""
    if filing.status not in _SALES or whose_property(filing, debtor) is not Whose.OWN:
        return ()
    return (Shown(filing=filing, on=filing.decision_date, evidence=evidence_of.of_paper(filing)),)


def is_own(filing: Filing, seizure: Seizure, debtor: Debtor) -> bool:
    """Whether the thing is said to be this debtor's, or the paper has no other debtor."""
    meant = parties_meant(filing, seizure.owner) if seizure.owner else ()
    if meant:
        return any(is_debtor(party, debtor) for party in meant)
    return len(debtors_in(filing)) <= 1
