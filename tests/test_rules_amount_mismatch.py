"""R22 Amount mismatch (数额不一致): sums of one case, no payment twice, both thresholds, interest."""

from dataclasses import replace

import pytest
from rules_cases import S, amount, case, dossier, found, paper, stated

from models import Amount, AmountRole, Answer, EnforcementCase, Money, StatementKind

RULE = "amount_mismatch"
R, O, C = AmountRole.REALISED, AmountRole.OUTSTANDING, AmountRole.CLAIM  # noqa: E741 as the columns are called


def of(*amounts: Amount, **more: object) -> EnforcementCase:
    return case(paper("（2023）浙0109执1号", "2023-05-01", S.DORMANT, amounts=amounts, **more))


def two_papers(first: tuple[Amount, ...], second: tuple[Amount, ...], **more: object) -> EnforcementCase:
    return case(
        paper("（2023）浙0109执1号", "2023-03-01", amounts=first),
        paper("（2023）浙0109执1号之一", "2023-05-01", S.DORMANT, amounts=second, **more),
    )


CLAIM, PAID, LEFT = amount(C, 100_000), amount(R, 20_000), amount(O, 70_000)
RUNS, WAIVED = stated(StatementKind.INTEREST_RUNS), stated(StatementKind.INTEREST_WAIVED)


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (of(CLAIM, PAID, LEFT), "10 % are missing"),
        (of(CLAIM, amount(R, 40_000), LEFT), "10 % too much"),
        (of(CLAIM, amount(R, 28_999), LEFT), "1.001 %"),
        (of(CLAIM, PAID, PAID, LEFT), "one payment told twice"),
        (of(CLAIM, CLAIM, PAID, LEFT, LEFT), "one claim and what is left of it, each told twice"),
        (two_papers((CLAIM, PAID), (PAID, LEFT)), "one payment told by two papers"),
        (of(CLAIM, PAID, amount(R, 25_000, total=True), LEFT), "the total stated goes before the payments"),
        (of(CLAIM, PAID, LEFT, statements=(WAIVED,)), "interest is waived"),
        (
            case(
                paper("（2023）浙0109执1号", "2023-03-01", statements=(RUNS,)),
                paper("（2023）浙0109执1号之一", "2023-05-01", amounts=(CLAIM, PAID, LEFT), statements=(WAIVED,)),
            ),
            "interest ran until it was waived",
        ),
        (of(CLAIM, amount(R, 0), LEFT), "0 is an amount"),
        (of(CLAIM, PAID, LEFT, amount(AmountRole.COURT_FEE, 900, open_ended=True)), "a fee bears no interest"),
        (two_papers((CLAIM, PAID, LEFT), ()), "a later paper without amounts changes nothing"),
    ],
)
def test_is_met(one: EnforcementCase, why: str) -> None:
    finding = found(RULE, dossier(one))
    assert (finding.met, finding.tell, finding.urgency) == (True, (), None), why


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (of(CLAIM, amount(R, 30_000), LEFT), "they agree"),
        (of(CLAIM, amount(R, 29_000), LEFT), "1 %"),
        (of(amount(C, 1_000), amount(R, 200), amount(O, 700)), "CNY 100"),
        (two_papers((CLAIM, PAID), (PAID, amount(R, 10_000), LEFT)), "payments of two papers, each once"),
        (of(CLAIM, PAID, amount(R, 30_000, total=True), LEFT), "the last total agrees"),
        (of(CLAIM, PAID, amount(O, 70_000, open_ended=True)), "及利息"),
        (of(CLAIM, PAID, LEFT, statements=(RUNS,)), "interest until paid"),
        (of(amount(C, 100_000, open_ended=True), PAID, LEFT), "the claim: 及利息"),
        (of(CLAIM, PAID, LEFT, amount(AmountRole.PRINCIPAL, 90_000, open_ended=True)), "the principal: 及利息"),
        (of(CLAIM, PAID, LEFT, amount(AmountRole.INTEREST, 900, open_ended=True)), "the interest itself"),
    ],
)
def test_is_not_met(one: EnforcementCase, why: str) -> None:
    assert found(RULE, dossier(one)).answer is Answer.NOT_MET, why


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((), "no case"),
        ((of(PAID, LEFT),), "no claim"),
        ((of(amount(C, 0), PAID, LEFT),), "a claim of nothing is a sum that was not read"),
        ((of(CLAIM, LEFT),), "nothing realised is said"),
        ((of(CLAIM, PAID),), "nothing outstanding is said"),
        ((of(CLAIM, PAID, LEFT, amount(O, 5)),), "two sums outstanding: not clear whose"),
        ((of(CLAIM, PAID, replace(LEFT, money=Money.of(70_000, "USD"))),), "what is left is told in dollars alone"),
        ((case(paper("（2023）浙0109执保1号", amounts=(CLAIM, PAID, LEFT))),), "a preservation, and no enforcement"),
    ],
)
def test_is_unknown(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.UNKNOWN, why


def test_thresholds_are_settings() -> None:
    from rules import Threshold

    one = of(CLAIM, amount(R, 29_000), LEFT)
    assert found(RULE, dossier(one), mismatch_percent=Threshold.of(0)).met


def test_a_corrected_misprint_counts_no_more() -> None:
    misprint, meant = replace(amount(O, 70_000), corrected=True), amount(O, 80_000)
    assert found(RULE, dossier(two_papers((CLAIM, PAID, LEFT), (misprint, meant)))).answer is Answer.NOT_MET
    assert found(RULE, dossier(two_papers((CLAIM, PAID, meant), (LEFT,)))).met
