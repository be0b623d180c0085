"""Property shown (财产线索): things and money of the debtor that a paper shows by its own court's act.

A named thing seized, a deposit really frozen or taken, a sale. A mere order to freeze up to a sum shows nothing,
unless the paper finds the deposit that it freezes (查明账户有存款…元); nor does a waiting seizure (轮候), another
court's seizure that is only told of, or a co-debtor's thing.
"""

import re
from datetime import date
from typing import NamedTuple

from models import CaseStatus, Debtor, Evidence, Filing, Seizure, SeizureAct, SeizureRank, StatementKind
from rules import evidence_of
from rules.grounds.whose import (
    Whose,
    debtors_in,
    is_debtor,
    parties_meant,
    stated_owner,
    statements_about,
    whose_property,
)

_DEPOSIT = re.compile(r"(?:存款|余额|资金)[^，。；\d]{0,8}\d[^，。；]{0,16}元")
_MET_NOTHING = re.compile(r"(?:实际(?:冻结|控制)|余额)[^，。；\d零]{0,8}(?:0(?:\.0{1,2})?|零)元")
"""A frozen account without money (实际冻结0元): the freeze stands, and shows nothing."""
_SALES = frozenset({CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})


class Shown(NamedTuple):
    """One thing that a paper shows: the day of the act (None where nothing says it), the words, a seizure or a sale."""

    filing: Filing
    on: date | None
    evidence: tuple[Evidence, ...]
    seizure: Seizure | None = None


def seized_in(filing: Filing, debtor: Debtor) -> tuple[Shown, ...]:
    """What the paper's own court holds of the debtor's, by its order or its report."""
    held = [one for one in _held(filing, debtor) if not one.sum_only]
    return tuple(_shown(filing, one) for one in held if not _met_nothing(one))


def _met_nothing(one: Seizure) -> bool:
    return one.act is SeizureAct.FREEZE and bool(_MET_NOTHING.search(one.evidence.quote))


def deposits_in(filing: Filing, debtor: Debtor) -> tuple[Shown, ...]:
    """The money that the paper's own court orders to be frozen, where the paper finds it on the debtor's account."""
    stated = statements_about(filing, debtor, StatementKind.PROPERTY_FOUND) if filing.statements else ()
    found = [one.evidence for one in stated if _DEPOSIT.search(one.evidence.quote)]
    frozen = [one for one in _held(filing, debtor) if one.sum_only and one.ordered] if found else []
    return tuple(_shown(filing, one)._replace(evidence=(*found, one.evidence)) for one in frozen)


def _held(filing: Filing, debtor: Debtor) -> list[Seizure]:
    return [
        one
        for one in filing.seizures
        if one.act is not SeizureAct.LIFT and one.rank is not SeizureRank.WAITING and one.court is None
        if is_own(filing, one, debtor)
    ]


def _shown(filing: Filing, one: Seizure) -> Shown:
    return Shown(filing=filing, on=one.since or filing.decision_date, evidence=(one.evidence,), seizure=one)


def sold_in(filing: Filing, debtor: Debtor) -> tuple[Shown, ...]:
    """The sale or distribution (处置、分配) of the debtor's own property that the paper orders."""
    if filing.status not in _SALES or whose_property(filing, debtor) is not Whose.OWN:
        return ()
    return (Shown(filing=filing, on=filing.decision_date, evidence=evidence_of.of_paper(filing)),)


def is_own(filing: Filing, seizure: Seizure, debtor: Debtor) -> bool:
    """Whether the thing is said to be this debtor's, or the paper has no other debtor."""
    if owner := stated_owner(seizure):
        return any(is_debtor(party, debtor) for party in parties_meant(filing, owner))
    return len(debtors_in(filing)) <= 1
