"""Desk (部门): which part of a court a letter is for. A court is a house; what it is told lies on somebody's desk.

The enforcement bureau (执行局) designates, enforces, stays and lifts. A petition or a transferred case is registered by
the case-filing division (立案庭) and reviewed by the bankruptcy bench (破产审判庭): R9 speaks of both, R4 and R11 of
the bench where the court is that of the bankruptcy.
"""

from collections.abc import Iterable
from enum import StrEnum

from models import CaseClass, EnforcementCase, Finding


class Desk(StrEnum):
    """The parts of a court that are written to."""

    ENFORCEMENT = "enforcement"  # 执行局
    FILING = "filing"  # 立案庭
    BANKRUPTCY = "bankruptcy"  # 破产审判庭


_OF_THE_BENCH = frozenset({"bankruptcy_pending_enforced_elsewhere", "enforcement_after_acceptance"})


def desks(office: str, findings: Iterable[Finding], cases: Iterable[EnforcementCase]) -> tuple[Desk, ...]:
    """The desks of an office (register name) that these findings are for; where none says, the enforcement bureau."""
    cases = tuple(cases)
    reviewing = {case.court.name for case in cases if case.case_class is CaseClass.BANKRUPTCY}
    enforcing = {case.court_now.name for case in cases if case.unsatisfied and case.counts}
    found: set[Desk] = set()
    for finding in findings:
        if office not in finding.tell:
            continue
        if finding.rule == "transfer_overdue":
            found |= {Desk.FILING, Desk.BANKRUPTCY}
        elif finding.rule in _OF_THE_BENCH and office in reviewing:
            found |= {Desk.BANKRUPTCY}
            if finding.rule == "enforcement_after_acceptance" and office in enforcing:
                found |= {Desk.ENFORCEMENT}  # it may be the acting court as well
        else:
            found |= {Desk.ENFORCEMENT}
    return tuple(desk for desk in Desk if desk in found) or (Desk.ENFORCEMENT,)
