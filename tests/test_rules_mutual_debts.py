"""R18 Mutual debts: the debtor's own unsatisfied claim, and claims that are none any more."""

import pytest
from rules_cases import ON, S, dossier, series

from models import Answer, CaseStatus
from rules import screen

ROWS = [
    # status of the debtor's own case, answer, why
    (S.NOTIFIED, Answer.MET, "its claim is being enforced"),
    (S.DORMANT, Answer.MET, "a dormant claim is unsatisfied"),
    (S.PAID, Answer.NOT_MET, "paid"),
    (S.TERMINATED, Answer.NOT_MET, "ended"),
]


@pytest.mark.parametrize(("status", "answer", "why"), ROWS)
def test_own_claims(status: CaseStatus, answer: Answer, why: str) -> None:
    claim = series(1, "浙0114", status)
    own = dossier(*series(2)).model_copy(update={"as_applicant": dossier(*claim).cases})
    finding = next(finding for finding in screen(own, ON) if finding.rule == "mutual_debts")
    assert finding.answer is answer, why
    assert bool(finding.evidence) is finding.met


def test_a_claim_that_lives_on_under_another_number_is_one() -> None:
    claims = dossier(*series(1, "浙0114", counts=False), *series(1, "浙0106")).cases
    for known, met in ((claims, True), (claims[:1], False)):
        own = dossier(*series(2)).model_copy(update={"as_applicant": known})
        finding = next(finding for finding in screen(own, ON) if finding.rule == "mutual_debts")
        assert (finding.met, "1件未执行完毕" in finding.because["zh"]) == (met, met)


def test_no_case_as_applicant() -> None:
    finding = next(finding for finding in screen(dossier(*series(2)), ON) if finding.rule == "mutual_debts")
    assert finding.answer is Answer.NOT_MET
