"""R4 Petition pending, enforced elsewhere (破产审查中仍在他院执行): what is pending, what runs, how near the auction is."""

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    HANGZHOU,
    PENDING,
    PRE_RESTRUCTURING,
    QIANTANG,
    SHANGHAI,
    WOUND_UP,
    ZHEJIANG,
    S,
    case,
    dossier,
    found,
    paper,
    series,
    stated,
)

from models import Answer, CaseNumber, EnforcementCase, StatementKind, Urgency

RULE = "bankruptcy_pending_enforced_elsewhere"
SILENT = case(paper("（2024）浙0114破申7号", "2024-05-20", S.NONE))
OF_CITY = case(paper("（2024）浙01破申7号", "2024-05-20", S.FILED))


def telling(on: str, petition: str | None = None) -> EnforcementCase:
    """A review whose paper of that day finds that the debtor's bankruptcy is accepted, by its number or without it."""
    number = CaseNumber.parse(petition) if petition else None
    told = stated(StatementKind.ACCEPTANCE_TOLD, about=FIRM, number=number)
    return case(paper("（2024）浙0106执异9号", on, S.OBJECTION_REJECTED, statements=(told,)))


def auction(on: str | None, number: str = "（2023）浙0109执9号") -> EnforcementCase:
    return case(paper(number, "2024-06-01", S.DISPOSAL, statements=(stated(StatementKind.AUCTION_ON, on=on),)))


def moved(to: str | None, *days: str) -> EnforcementCase:
    """A case whose auctions of these days (one far away where none is given) a later paper moves or calls off."""
    number = "（2023）浙0109执9号"
    announced = tuple(stated(StatementKind.AUCTION_ON, on=day) for day in days or ("2024-12-01",))
    change = (stated(StatementKind.AUCTION_CHANGED, on=to),)
    return case(
        paper(number, "2024-06-01", S.DISPOSAL, statements=announced),
        paper(number, "2024-06-10", S.DISPOSAL, statements=change),
    )


@pytest.mark.parametrize(
    ("cases", "urgency", "tell"),
    [
        pytest.param(
            (PENDING, *series(1)), Urgency.U2, (HANGZHOU, QIANTANG), id="a petition, one running case elsewhere"
        ),
        pytest.param((PRE_RESTRUCTURING, *series(1)), Urgency.U2, (HANGZHOU, QIANTANG), id="a pre-restructuring"),
        pytest.param((SILENT, *series(1)), Urgency.U2, (HANGZHOU, QIANTANG), id="a petition whose paper has no status"),
        pytest.param(
            (PENDING, *series(1, status=S.MEASURE)),
            Urgency.U2,
            (HANGZHOU, QIANTANG),
            id="a case with a mere measure runs",
        ),
        pytest.param(
            (OF_CITY, *series(1)), Urgency.U2, (HANGZHOU,), id="the bankruptcy court is itself the common superior"
        ),
        pytest.param((PENDING, *series(1, "沪0115")), Urgency.U2, (SHANGHAI, ZHEJIANG, QIANTANG), id="two provinces"),
        pytest.param((PENDING, auction("2024-07-15")), Urgency.U1, (HANGZHOU, QIANTANG), id="an auction in 15 days"),
        pytest.param((PENDING, auction("2024-07-16")), Urgency.U2, (HANGZHOU, QIANTANG), id="an auction in 16 days"),
        pytest.param(
            (PENDING, auction("2024-06-30")), Urgency.U1, (HANGZHOU, QIANTANG), id="an auction on the very day"
        ),
        pytest.param(
            (PENDING, auction("2024-06-29")), Urgency.U2, (HANGZHOU, QIANTANG), id="the auction was yesterday"
        ),
        pytest.param(
            (case(paper("（2024）浙0114破9号", "2024-05-20", S.PRE_RESTRUCTURING)), *series(1)),
            Urgency.U2,
            (HANGZHOU, QIANTANG),
            id="a pre-restructuring whose number does not say so",
        ),
        pytest.param(
            (
                PENDING,
                case(paper("（2024）浙0114破9号", "2024-06-01", S.NONE, others=("（2024）浙0114破申7号",))),
                *series(1),
            ),
            Urgency.U2,
            (HANGZHOU, QIANTANG),
            id="another number names it without an answer",
        ),
        pytest.param((PENDING, auction(None)), Urgency.U2, (HANGZHOU, QIANTANG), id="an auction without a day"),
        pytest.param((PENDING, moved("2024-07-10")), Urgency.U1, (HANGZHOU, QIANTANG), id="moved nearer"),
        pytest.param(
            (PENDING, moved("2024-08-10", "2024-07-10")), Urgency.U2, (HANGZHOU, QIANTANG), id="moved further away"
        ),
        pytest.param((PENDING, moved(None, "2024-07-10")), Urgency.U2, (HANGZHOU, QIANTANG), id="called off"),
        pytest.param(
            (PENDING, moved(None, "2024-07-10", "2024-07-12")),
            Urgency.U1,
            (HANGZHOU, QIANTANG),
            id="one of two called off, and nobody says which",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], urgency: Urgency, tell: tuple[str, ...]) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.urgency) == (True, urgency)
    assert sorted(finding.tell) == sorted(tell)


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param(
            (PENDING, *series(2, status=S.SUSPENDED)),
            "他院2件未执行完毕的案件均已停止",
            id="the other courts have stayed",
        ),
        pytest.param((PENDING, *series(1, status=S.DORMANT)), "均已停止", id="dormant does not run"),
        pytest.param((PENDING, *series(1, status=S.BANKRUPTCY_TRANSFER)), "均已停止", id="sent to bankruptcy review"),
        pytest.param((PENDING, *series(3, "浙0114")), "他院0件", id="it runs only at the bankruptcy court"),
        pytest.param(
            (PENDING, case(paper("（2023）浙0109执9号", status=S.TRANSFERRED_OUT), court_now=QIANTANG)),
            "他院0件",
            id="the case has come to the bankruptcy court",
        ),
        pytest.param(
            (case(paper("（2024）浙0114破申7号", status=S.BANKRUPTCY_WITHDRAWN)), *series(1)),
            "1件破产案件均已有结果或撤回",
            id="withdrawn",
        ),
        pytest.param(
            (case(paper("（2024）浙0114破申7号", status=S.BANKRUPTCY_REJECTED)), *series(1)),
            "1件破产案件均已有结果或撤回",
            id="rejected",
        ),
        pytest.param(
            (
                PENDING,
                case(
                    paper("（2024）浙0114破9号", "2024-06-01", S.BANKRUPTCY_REJECTED, others=("（2024）浙0114破申7号",))
                ),
                *series(1),
            ),
            "均已有结果",
            id="answered under another number that names it",
        ),
        pytest.param(
            (
                PENDING,
                case(
                    paper(
                        "（2024）浙0114破9号", "2024-06-01", S.BANKRUPTCY_WITHDRAWN, others=("（2024）浙0114破申7号",)
                    )
                ),
                *series(1),
            ),
            "均已有结果",
            id="withdrawn under another number that names it",
        ),
        pytest.param(
            (case(paper("（2023）浙0114执1号", status=S.BANKRUPTCY_TRANSFER)), *series(1)),
            "没有待决的破产申请",
            id="a transfer decision without a number at the receiving court",
        ),
        pytest.param(
            (case(paper("（2024）浙0114破9号", status=S.NONE)), *series(1)),
            "均已有结果",
            id="a 破 number is no petition",
        ),
        pytest.param((PENDING, telling("2024-06-10"), *series(1)), "均已有结果", id="accepted, as another court finds"),
        pytest.param((WOUND_UP, PENDING, *series(1)), "破产程序已终结", id="wound up, its acceptance not on file"),
        pytest.param((ACCEPTED, *series(1)), "受理债务人的破产申请", id="accepted"),
        pytest.param(
            (PENDING, case(paper("（2023）浙0109财保9号", status=S.CONTROLLED))),
            "他院0件",
            id="preservation is no enforcement",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.NOT_MET
    assert reason in finding.because["zh"]


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("2024-05-10", "of before the petition: another one's"),
        ("2024-06-10", "of another petition, by its number"),
    ],
)
def test_another_petition_accepted_answers_none(told: str, why: str) -> None:
    number = "（2023）浙0114破申5号" if "number" in why else None
    assert found(RULE, dossier(PENDING, telling(told, number), *series(1))).met, why


def test_the_sentence_says_when_the_auction_is() -> None:
    finding = found(RULE, dossier(PENDING, auction("2024-07-20"), auction("2024-07-08", "（2023）浙0109执10号")))
    assert "最近的拍卖定于2024年7月8日，距今8日（15日内拍卖的最为紧急）" in finding.because["zh"]
    assert "2件案件在执行" in finding.because["zh"]


def test_the_sentence_says_since_when_by_the_first_dated_paper() -> None:
    undated = paper("（2024）浙0114破申7号", None, S.FILED)
    finding = found(RULE, dossier(case(undated, *PENDING.filings), *series(1)))
    assert "最早文书2024年5月20日" in finding.because["zh"]
