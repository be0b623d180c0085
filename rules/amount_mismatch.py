"""R22 Amount mismatch (数额不一致).

Asks whether in one case what is realised (执行到位) and what is outstanding (未执行到位) together differ from the claim
(申请执行标的) by more than 1 % and CNY 100. Realised is the last total stated, else the sum of the payments, none
counted twice. It is a question to our own reading, for the analyst; no court is told.

Not met though it looks so: interest still runs (利息计至付清之日), unless it was waived (放弃) since.
Unknown: an amount is missing in every case.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from models import Amount, AmountRole, CaseClass, DebtorDossier, EnforcementCase, Filing, Finding, Money, StatementKind
from models.totals import SUMMED, payments
from rules import evidence_of
from rules.rule import Because, Given, Question, said

QUESTION = Question(rule="amount_mismatch", statutes=())

_CLAIM, _REALISED, _OUTSTANDING = SUMMED
_RUNNING = frozenset({AmountRole.CLAIM, AmountRole.PRINCIPAL, AmountRole.INTEREST, AmountRole.OUTSTANDING})

_WAIVED, _RUNS = StatementKind.INTEREST_WAIVED, StatementKind.INTEREST_RUNS


class Sums(NamedTuple):
    """Claim, realised and outstanding of one case as its papers print them."""

    case: EnforcementCase
    claim: Amount
    realised: tuple[Amount, ...]
    outstanding: Amount

    @property
    def runs(self) -> bool:
        """Whether interest runs on."""
        return _interest_runs(self.case.filings)

    @property
    def got(self) -> int:
        """Realised altogether, in fen."""
        return sum([one.money.fen for one in self.realised])

    @property
    def difference(self) -> int:
        """Realised and outstanding against the claim, in fen."""
        return abs(self.got + self.outstanding.money.fen - self.claim.money.fen)

    def differs(self, percent: int, yuan: int) -> bool:
        """By more than both thresholds, and not because interest runs."""
        off = self.difference
        return off * 100 > percent * self.claim.money.fen and off > yuan * 100 and not self.runs


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Add up every enforcement case whose papers print all three amounts."""
    percent, yuan = given.thresholds.mismatch_percent.on(on), given.thresholds.mismatch_yuan.on(on)
    cases = [case for case in dossier.cases if case.case_class is CaseClass.ENFORCEMENT]
    checked = [sums for case in cases if (sums := _sums(case))]
    wrong = [sums for sums in checked if sums.differs(percent, yuan)]
    if wrong:
        shown = [one.evidence for sums in wrong for one in (sums.claim, *sums.realised, sums.outstanding)]
        shown += evidence_of.of_cases(sums.case for sums in wrong)
        return QUESTION.met(on, _differs(wrong, percent, yuan), shown)
    if not checked:
        zh = f"{len(cases)}件执行案件的文书均缺申请标的、已执行或未执行金额之一，无从核对。"
        en = f"in each of {len(cases)} enforcement case(s) claim, realised or outstanding is missing."
        return QUESTION.unknown(on, said(zh=zh, en=en))
    running = sum(sums.runs for sums in checked)
    because = said(
        zh=f"可核对的{len(checked)}件案件，差额均不超过{percent}%或{yuan}元，或利息仍在计算（{running}件）。",
        en=f"{len(checked)} case(s) could be added up; none differs by more than {percent} % and CNY {yuan}, or "
        f"interest runs on ({running}).",
    )
    return QUESTION.not_met(on, because, [sums.outstanding.evidence for sums in checked])


def _sums(case: EnforcementCase) -> Sums | None:
    """The three amounts as of the last paper that says what is outstanding; None where one is missing or not clear."""
    claim: Amount | None = None
    paid: list[Amount] = []
    last: tuple[Amount, list[Amount]] | None = None
    for paper in case.filings:
        claims, realised, left = _meant(paper)
        paid += realised
        claim = _one(claims) or claim
        if outstanding := _one(left):
            last = outstanding, paid.copy()
    if not (claim and claim.money.fen and last and last[1]):
        return None
    return Sums(case, claim, tuple(payments(last[1])), last[0])


def _meant(filing: Filing) -> tuple[list[Amount], list[Amount], list[Amount]]:
    """The amounts in yuan that are claimed, realised and outstanding; a misprint that the paper corrects is none."""
    claims: list[Amount] = []
    realised: list[Amount] = []
    left: list[Amount] = []
    by_role = {_CLAIM: claims, _REALISED: realised, _OUTSTANDING: left}
    for one in filing.amounts:
        kept = by_role.get(one.role)
        if kept is not None and not one.corrected and one.money.currency == "CNY":
            kept.append(one)
    return claims, realised, left


def _one(found: Sequence[Amount]) -> Amount | None:
    """A paper's amount of a role, where it prints one value only: several are those of several creditors or items."""
    if any(one.money.fen != found[0].money.fen for one in found):
        return None
    return found[0] if found else None


def _interest_runs(papers: Sequence[Filing]) -> bool:
    """Whether a paper says so after the last one that waives it."""
    for filing in reversed(papers):
        said = {one.kind for one in filing.statements}
        if _WAIVED in said:
            return False
        if _RUNS in said or any(one.open_ended and one.role in _RUNNING for one in filing.amounts):
            return True
    return False


def _differs(wrong: Sequence[Sums], percent: int, yuan: int) -> Because:
    one = wrong[0]
    got, claim, left = Money(fen=one.got), one.claim.money, one.outstanding.money
    off = Money(fen=one.difference)
    share = f"{one.difference * 100 / claim.fen:.1f}"
    return said(
        zh=f"{one.case.number}：已执行{got}与未执行{left}之和，与申请标的{claim}相差{off}（{share}%），超过{percent}%和{yuan}元，"
        f"且利息不再计算；共{len(wrong)}件。",
        en=f"{one.case.number}: realised {got} and outstanding {left} differ from the claim {claim} by {off} "
        f"({share} %), more than {percent} % and CNY {yuan}, and no interest runs; {len(wrong)} case(s).",
    )
