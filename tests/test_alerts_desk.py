"""Whose desk a letter is for, and what runs out in its cases."""

from datetime import timedelta

import pytest
from alerts_cases import FIRM, HANGZHOU, ON, QIANTANG, XIAOSHAN, case, finding, firm_cases, firm_referral, letter

from alerts.letters.letter import compose
from alerts.offices.desk import Desk, desks
from models import CaseStatus, Deadline, DeadlineKind, Dispatch, EnforcementCase, Finding

RUNNING = case("（2023）浙0114执1877号")
PETITION = case("（2023）浙0114破申21号", CaseStatus.PRE_RESTRUCTURING)


def told(rule: str, *offices: str) -> Finding:
    return finding(rule, "一", "one", tell=offices)


@pytest.mark.parametrize(
    ("office", "findings", "cases", "found"),
    [
        (HANGZHOU.name, [told("multi_court_series", HANGZHOU.name)], [PETITION], [Desk.ENFORCEMENT]),
        (
            QIANTANG.name,
            [told("bankruptcy_pending_enforced_elsewhere", HANGZHOU.name, QIANTANG.name)],
            [PETITION],
            [Desk.BANKRUPTCY],
        ),
        (
            HANGZHOU.name,
            [told("bankruptcy_pending_enforced_elsewhere", HANGZHOU.name, QIANTANG.name)],
            [PETITION],
            [Desk.ENFORCEMENT],
        ),
        (QIANTANG.name, [told("transfer_overdue", QIANTANG.name)], [], [Desk.FILING, Desk.BANKRUPTCY]),
        (
            QIANTANG.name,
            [told("bankruptcy_transfer_candidate", QIANTANG.name), told("enforcement_after_acceptance", QIANTANG.name)],
            [PETITION],
            [Desk.ENFORCEMENT, Desk.BANKRUPTCY],
        ),
        (
            QIANTANG.name,
            [told("enforcement_after_acceptance", QIANTANG.name)],
            [PETITION, RUNNING],
            [Desk.ENFORCEMENT, Desk.BANKRUPTCY],
        ),
        (XIAOSHAN.name, [told("transfer_overdue", QIANTANG.name)], [], [Desk.ENFORCEMENT]),
    ],
    ids=[
        "a superior designates through its enforcement bureau",
        "the court of the petition is told through its bench",
        "the superior of the same finding is not",
        "a transferred case is registered, then reviewed",
        "two findings, two desks",
        "the bankruptcy court may enforce as well",
        "what others are told decides nothing",
    ],
)
def test_whose_desk(office: str, findings: list[Finding], cases: list[EnforcementCase], found: list[Desk]) -> None:
    assert list(desks(office, findings, cases)) == found


@pytest.mark.parametrize(
    ("language", "addressed"),
    [("zh", "浙江省杭州市中级人民法院执行局："), ("en", "法院, enforcement bureau (执行局):")],
)
def test_the_letter_names_the_desk_and_what_runs_out(language: str, addressed: str) -> None:
    known = firm_cases()
    due, other = (
        Deadline(
            kind=DeadlineKind.SEIZURE_EXPIRES,
            day=ON + timedelta(days=9),
            court=XIAOSHAN.name,
            case_number=number,
            debtor=FIRM,
            because={"zh": "自2021年1月27日起三年", "en": "three years from 27 January 2021"},
        )
        for number in (known[0].number, "（2020）浙0109执9999号")
    )
    referral = firm_referral()
    message = compose(
        Dispatch.of([letter(referral)], ON),
        language,
        "Zhipo <zhipo@example.org>",
        cases={referral.debtor.key: known},
        deadlines=(due, other),
    )
    for form in ("plain", "html"):
        body = message.get_body((form,))
        assert body is not None
        text = body.get_content()
        assert addressed in text
        assert due.because[language] in text
        assert other.case_number not in text, "another debtor's"
