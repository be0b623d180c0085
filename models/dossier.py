"""Debtor dossier (债务人案卷): every case of one debtor across all courts, as of a day."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import cached_property

from models.case import EnforcementCase
from models.case_number import CaseClass
from models.court import Court
from models.decision import Decision
from models.evidence import Evidence
from models.filing import Filing
from models.frozen import Frozen
from models.link import DebtorLink, PossibleLink
from models.party import EntityKind
from models.statement import StatementKind
from models.status import CaseStatus


class JoinReason(StrEnum):
    """Why a case was joined to its debtor (rules page, "Same debtor")."""

    ID_NUMBER = "id_number"  # 同一统一社会信用代码、组织机构代码、身份号码
    REGISTERED_NAME = "registered_name"  # 同一登记名称
    FORMER_NAME = "former_name"  # 曾用名、变更为
    NAME_AND_BIRTH_DATE = "name_and_birth_date"
    NAME_AND_ADDRESS = "name_and_address"
    BY_HAND = "by_hand"  # 人工认定
    ALONE = "alone"  # nothing joins it to any other


class Join(Frozen):
    """One case's join to its debtor and the words that prove it; by hand: the decision with its reason."""

    case_number: str
    reason: JoinReason
    evidence: Evidence
    decision: Decision | None = None


class DatedAddress(Frozen):
    """An address of the debtor with the day of the paper it stands in."""

    address: str
    on: date | None
    evidence: Evidence


class Debtor(Frozen):
    """A debtor (被执行人、债务人). `name` is the last one seen, `other_names` the former and differing ones."""

    key: str
    name: str
    kind: EntityKind
    id_number: str | None = None
    other_names: tuple[str, ...] = ()
    joins: tuple[Join, ...] = ()

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name of the debtor."""
        return frozenset({self.name, *self.other_names})


class DebtorDossier(Frozen):
    """Every case of one debtor across all courts, as the filings stood on a day.

    `cases` are the known cases in which it is a debtor; `as_applicant` those in which it is 申请执行人;
    `addresses` its own addresses, oldest first. `decisions` are a person's words that made it what it is. `possible`
    and `links` are other debtors, filled where they are asked for (`Ledger.neighbours`).
    """

    debtor: Debtor
    on: date
    cases: tuple[EnforcementCase, ...]
    as_applicant: tuple[EnforcementCase, ...] = ()
    addresses: tuple[DatedAddress, ...] = ()
    decisions: tuple[Decision, ...] = ()
    possible: tuple[PossibleLink, ...] = ()
    links: tuple[DebtorLink, ...] = ()

    @cached_property
    def unsatisfied(self) -> tuple[EnforcementCase, ...]:
        """The unsatisfied enforcement cases that count (没有执行完毕的案件)."""
        return tuple(case for case in self.cases if case.unsatisfied and case.counts)

    @cached_property
    def running(self) -> tuple[EnforcementCase, ...]:
        """The running enforcement cases that count."""
        return tuple(case for case in self.cases if case.running and case.counts)

    @cached_property
    def filings(self) -> tuple[Filing, ...]:
        """Every paper of every case of the debtor, oldest first."""
        return _by_day(filing for case in self.cases for filing in case.filings)

    @cached_property
    def stating(self) -> tuple[Filing, ...]:
        """The papers among them that state something beside the usual (see `Statement`): few, and many rules ask."""
        return tuple([filing for filing in self.filings if filing.statements])

    @cached_property
    def bankruptcy_cases(self) -> tuple[EnforcementCase, ...]:
        """The bankruptcy cases (破申、破、预重整) of the debtor."""
        return tuple(case for case in self.cases if case.case_class is CaseClass.BANKRUPTCY)

    @property
    def acceptance(self) -> Filing | None:
        """The paper by which a bankruptcy of the debtor is accepted (受理) and still is on the day.

        It is no more once its plan is carried out (重整计划执行完毕) or it ended because the debts are paid.
        """
        accepted: list[Filing] = []
        for filing in self._bankruptcy_papers():
            if _ends(filing):
                accepted = []
            elif filing.status in _ACCEPTED:
                accepted.append(filing)
            elif filing.status is CaseStatus.BANKRUPTCY_REJECTED and not _of_another(filing, accepted):
                accepted = []
        return accepted[0] if accepted else None

    @property
    def pending(self) -> tuple[EnforcementCase, ...]:
        """Bankruptcy cases whose petition or pre-restructuring is neither accepted, rejected nor withdrawn."""
        return tuple(case for case in self.bankruptcy_cases if case.status not in _ANSWERED)

    @property
    def bankruptcy_courts(self) -> tuple[Court, ...]:
        """Courts of the pending or accepted bankruptcy or pre-restructuring, without doubles."""
        ended = max((_day(one) for one in self._bankruptcy_papers() if _ends(one)), default=date.min)
        lasting = (case for case in self.bankruptcy_cases if any(_day(one) > ended for one in case.filings))
        open_cases = (case for case in lasting if case.status not in _ENDED)
        return tuple({case.court.mark: case.court for case in open_cases}.values())

    def _bankruptcy_papers(self) -> tuple[Filing, ...]:
        return _by_day(filing for case in self.bankruptcy_cases for filing in case.filings)


_ACCEPTED = frozenset({CaseStatus.BANKRUPTCY_ACCEPTED, CaseStatus.BANKRUPTCY_DECLARED, CaseStatus.PLAN_APPROVED})
_ENDED = frozenset({CaseStatus.BANKRUPTCY_REJECTED, CaseStatus.BANKRUPTCY_WITHDRAWN})
_ANSWERED = _ACCEPTED | _ENDED


def _of_another(refusal: Filing, accepted: Iterable[Filing]) -> bool:
    """Whether a petition (破申) is refused with which the accepted bankruptcy's papers have no number in common."""
    number = refusal.case_number
    if number is None or "破申" not in number.base:
        return False
    return _bankruptcies(refusal).isdisjoint(number for filing in accepted for number in _bankruptcies(filing))


def _bankruptcies(filing: Filing) -> frozenset[str]:
    """The numbers of bankruptcy cases that the paper bears or names."""
    numbers = [one.value for one in filing.other_case_numbers] + ([filing.case_number] if filing.case_number else [])
    return frozenset(number.base for number in numbers if number.case_class is CaseClass.BANKRUPTCY)


def _ends(filing: Filing) -> bool:
    return bool(filing.stated(StatementKind.BANKRUPTCY_ENDED))


def _day(filing: Filing) -> date:
    return filing.decision_date or date.max


def _by_day(filings: Iterable[Filing]) -> tuple[Filing, ...]:
    return tuple(sorted(filings, key=lambda filing: filing.decision_date or date.max))
