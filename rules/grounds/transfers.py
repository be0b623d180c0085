"""Transfers to bankruptcy review (移送破产审查) that nobody has answered yet, as R9 and R10 ask for them."""

from datetime import date

from models import CaseStatus, Court, CourtPart, Debtor, DebtorDossier, EnforcementCase, EntityKind, Filing, register
from models.frozen import Frozen
from models.issuing_court import court_of
from rules.grounds.bankruptcy import ANSWERS, pending_petitions
from rules.grounds.counting import begun
from rules.grounds.whose import debtors_in, is_debtor, parties_meant


class Transfer(Frozen):
    """One decision to transfer (移送决定) and the case it stands in."""

    case: EnforcementCase
    decision: Filing

    @property
    def day(self) -> date:
        """Day of the decision; an undated one is as old as can be."""
        return self.decision.decision_date or date.min


def unanswered(dossier: DebtorDossier) -> tuple[Transfer, ...]:
    """The decisions after which no bankruptcy court accepted, rejected or let withdraw, and no enforcement resumed."""
    found = (
        Transfer(case=case, decision=filing)
        for case in dossier.cases
        for filing in case.filings
        if filing.status is CaseStatus.BANKRUPTCY_TRANSFER and _is_sent(filing, dossier.debtor)
    )
    return tuple(one for one in found if not _answered(one, dossier))


def _is_sent(decision: Filing, debtor: Debtor) -> bool:
    """Whether it is this debtor that the decision transfers: a co-debtor (a surety, a person) is only in the case."""
    if debtor.kind is EntityKind.PERSON:
        return False
    order = decision.evidence.get("status")
    owing = debtors_in(decision)
    meant = [party for party in parties_meant(decision, order.quote) if party in owing] if order else []
    return any(is_debtor(party, debtor) for party in meant or owing)


def receiving_courts(transfer: Transfer, dossier: DebtorDossier) -> tuple[Court, ...]:
    """The court that the decision sends the debtor to; where it names none, those with a pending petition."""
    named = [register().resolve(one.name, None) for one in transfer.decision.courts if one.part is CourtPart.TO]
    found = named or [case.court for case in pending_petitions(dossier)]
    return tuple({court.name: court for court in found}.values())


def papers_about(transfer: Transfer, dossier: DebtorDossier) -> tuple[Filing, ...]:
    """What the sending court's case and the receiving court said since the decision."""
    receiving = receiving_courts(transfer, dossier)
    return tuple(
        filing
        for case in dossier.cases
        for filing in case.filings
        if case is transfer.case or court_of(filing) in receiving
        if filing.decision_date is None or filing.decision_date >= transfer.day
    )


def _answered(transfer: Transfer, dossier: DebtorDossier) -> bool:
    answers = (
        filing
        for case in dossier.bankruptcy_cases
        for filing in case.filings
        if filing.status in ANSWERS
        if filing.status is not CaseStatus.BANKRUPTCY_WITHDRAWN or _is_of(transfer, case, dossier)
    )
    resumed = (filing for filing in transfer.case.filings if filing.status is CaseStatus.RESUMED)
    return any((filing.decision_date or date.max) >= transfer.day for filing in (*answers, *resumed))


def _is_of(transfer: Transfer, petition: EnforcementCase, dossier: DebtorDossier) -> bool:
    """Whether it is the transfer's own petition, and not that of a creditor who went to the court by himself.

    The one that names the transferred case, or is named there; where none is, one that is not older, at the court that
    the decision names.
    """
    named = [case for case in dossier.bankruptcy_cases if _names(case, transfer.case) or _names(transfer.case, case)]
    if named:
        return petition in named
    first = begun(petition)
    to = receiving_courts(transfer, dossier)
    return (first is None or first >= transfer.day) and (not to or petition.court in to)


def _names(one: EnforcementCase, other: EnforcementCase) -> bool:
    numbers = {other.number, *other.replaces}
    return any(named.value.base in numbers for filing in one.filings for named in filing.other_case_numbers)
