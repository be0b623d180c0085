"""R9 Transfer overdue (移送逾期): thirty days from the receipt, and what gives the court more time."""

import pytest
from rules_cases import QIANTANG, S, case, court_as, dossier, first_court, found, paper, party, received, stated

from models import Answer, CourtPart, EnforcementCase, StatementKind, Urgency

RULE = "transfer_overdue"
SENT = "（2024）浙0109执1号"
MORE_TIME = (stated(StatementKind.REVIEW_EXTENDED),)
PETITION = "（2024）浙0114破申7号"


def sent(*later: object, on: str | None = "2024-05-01", **more: object) -> EnforcementCase:
    to = {"courts": (court_as(CourtPart.TO, QIANTANG),)}
    return case(paper(SENT, on, S.BANKRUPTCY_TRANSFER, **{**to, **more}), *later)


def at_court(on: str | None, status: S = S.NONE, number: str = PETITION, **more: object) -> EnforcementCase:
    return case(paper(number, on, status, parties=(party(role="被申请人"),), **more))


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((sent(received_on=(received("2024-05-30"),)),), "31 days before the day"),
        ((sent(received_on=(received("2024-05-01"),)),), "on the day of the decision"),
        ((sent(), at_court("2024-06-01", received_on=(received("2024-05-20"),))), "said by the receiving court"),
        ((sent(courts=()), at_court("2024-06-01", received_on=(received("2024-05-20"),))), "its court by the petition"),
        ((sent(), at_court(None, received_on=(received("2024-05-20"),))), "said in a paper of no day"),
        ((sent(on=None, received_on=(received("2024-05-20"),)),), "the decision bears no day; the receipt counts"),
        (
            (
                sent(
                    courts=(court_as(CourtPart.TO, QIANTANG), first_court("杭州市西湖区人民法院")),
                    received_on=(received("2024-05-20"),),
                ),
            ),
            "the decision names a court that only seized first",
        ),
        (
            (sent(paper(f"{SENT}之二", "2024-05-25", S.SUSPENDED, received_on=(received("2024-05-20"),))),),
            "said in the stay",
        ),
        (
            (at_court("2024-01-01", S.BANKRUPTCY_REJECTED), sent(received_on=(received("2024-05-20"),))),
            "an old refusal",
        ),
        (
            (at_court("2024-04-01", statements=MORE_TIME), sent(received_on=(received("2024-05-20"),))),
            "an extension from before the decision is another review's",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U2, (QIANTANG,)), why


LATE = (received("2024-05-02"),)
ENTRUSTED = case(
    paper(SENT, "2024-05-01", S.TRANSFERRED_OUT, courts=(court_as(CourtPart.TO, QIANTANG),), received_on=LATE)
)


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((), "no transfer"),
        ((sent(received_on=(received("2024-05-31"),)),), "30 days before the day"),
        ((ENTRUSTED,), "papers received of a case that was entrusted, not sent to bankruptcy review"),
        ((sent(received_on=(received("2024-05-02"), received("2024-06-10"))),), "the last papers came later"),
        ((sent(received_on=LATE), at_court("2024-06-05", statements=MORE_TIME)), "papers are asked for"),
        ((sent(), at_court("2024-06-05", statements=MORE_TIME)), "the same, and no day of receipt is stated"),
        ((sent(received_on=LATE), at_court("2024-06-05", S.BANKRUPTCY_ACCEPTED)), "accepted"),
        ((sent(received_on=LATE), at_court("2024-06-05", S.BANKRUPTCY_REJECTED)), "refused"),
        ((sent(received_on=LATE), at_court(None, S.BANKRUPTCY_REJECTED)), "refused on a day that nobody knows"),
        ((sent(received_on=LATE), at_court("2024-06-05", S.BANKRUPTCY_WITHDRAWN)), "withdrawn: nothing to answer"),
        ((sent(received_on=LATE), at_court("2024-06-05", S.BANKRUPTCY_DECLARED)), "declared, so it was accepted"),
        ((sent(received_on=LATE), at_court("2024-06-05", S.PLAN_APPROVED)), "its plan approved, so it was accepted"),
        ((sent(received_on=LATE), at_court("2024-05-01", S.BANKRUPTCY_REJECTED)), "refused on the very day"),
        ((sent(paper(f"{SENT}之三", "2024-06-05", S.RESUMED), received_on=LATE),), "enforcement has resumed"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


def test_without_a_day_of_receipt_is_unknown() -> None:
    assert found(RULE, dossier(sent())).answer is Answer.UNKNOWN
    before = sent(received_on=(received("2024-04-01"),))
    assert found(RULE, dossier(before)).answer is Answer.UNKNOWN, "a receipt from before the decision is another's"


def test_it_quotes_the_overdue_transfer_and_else_every_one() -> None:
    late, early = sent(received_on=(received("2024-05-20"),)), in_time()
    quoted = [{one.quote for one in found(RULE, dossier(*cases)).evidence} for cases in ((late, early), (early,))]
    assert ["于2024-06-10收到移送材料" in words for words in quoted] == [False, True]


def in_time() -> EnforcementCase:
    to = (court_as(CourtPart.TO, "杭州市西湖区人民法院"),)
    return case(
        paper(
            "（2024）浙0106执9号",
            "2024-06-01",
            S.BANKRUPTCY_TRANSFER,
            courts=to,
            received_on=(received("2024-06-10"),),
        )
    )
