"""R8 Consent on file (已有同意): who consented, and what only looks like a consent."""

import pytest
from rules_cases import (
    BANK,
    FIRM,
    GUARANTOR,
    QIANTANG,
    WORKER,
    XIAOSHAN,
    K,
    S,
    case,
    dossier,
    found,
    paper,
    party,
    signal,
    stated,
    words,
)

from models import Answer, EnforcementCase, Statement, StatementKind, Urgency

RULE = "consent_on_file"
DORMANT = case(
    paper("（2022）浙0114执1号", "2022-09-29", S.DORMANT, signals=(signal(K.NO_ASSETS_FOUND, quote="无财产"),))
)
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))
CONSENT, WITHDRAWN = StatementKind.CONSENT, StatementKind.CONSENT_WITHDRAWN


def says(*statements: object, on: str | None = "2024-03-01", serial: int = 2, **more: object) -> EnforcementCase:
    return case(paper(f"（2023）浙0109执{serial}号", on, statements=statements, **more))


def told(kind: StatementKind, quote: str, start: int) -> Statement:
    """A statement at its place in the paper."""
    return Statement(kind=kind, evidence=words(quote, start))


def petition(by: str, status: S = S.FILED, on: str = "2024-05-20") -> EnforcementCase:
    parties = (party(by, "申请人"), *((party(FIRM, "被申请人"),) if by != FIRM else ()))
    return case(paper("（2024）浙0114破申7号", on, status, parties=parties))


@pytest.mark.parametrize(
    ("cases", "tell"),
    [
        pytest.param(
            (says(stated(CONSENT, quote=f"{BANK}书面同意移送破产审查")),), (XIAOSHAN,), id="an applicant consents"
        ),
        pytest.param(
            (
                says(
                    told(CONSENT, f"{BANK}书面同意移送", 10),
                    told(WITHDRAWN, f"{BANK}撤回上述同意", 40),
                    told(CONSENT, f"{BANK}再次提交意见，同意移送", 70),
                ),
            ),
            (XIAOSHAN,),
            id="given, withdrawn and given again in one paper",
        ),
        pytest.param(
            (says(stated(CONSENT, quote="申请执行人书面同意移送破产审查")),), (XIAOSHAN,), id="said by its role"
        ),
        pytest.param(
            (says(stated(CONSENT, quote="书面同意移送破产审查")),), (XIAOSHAN,), id="the paper does not say who"
        ),
        pytest.param(
            (says(stated(CONSENT, quote=f"被执行人{FIRM}同意将其移送")),), (XIAOSHAN,), id="the debtor consents"
        ),
        pytest.param(
            (says(signals=(signal(K.CONSENT_TO_BANKRUPTCY, quote=f"{BANK}同意移送"),)),),
            (XIAOSHAN,),
            id="a signal of consent",
        ),
        pytest.param(
            (
                DORMANT.model_copy(
                    update={
                        "filings": (
                            paper(
                                "（2014）杭萧执字第12号",
                                statements=(stated(CONSENT, quote=f"{BANK}同意移送"),),
                                court=XIAOSHAN,
                            ),
                        )
                    }
                ),
            ),
            (XIAOSHAN,),
            id="an old number without a court's code: the court of the heading",
        ),
        pytest.param(
            (
                DORMANT.model_copy(
                    update={
                        "filings": (
                            paper("（2014）杭萧执字第12号", statements=(stated(CONSENT, quote=f"{BANK}同意移送"),)),
                        )
                    }
                ),
            ),
            (),
            id="a paper that does not say its court: nobody is told",
        ),
        pytest.param(
            (says(stated(CONSENT, quote=f"{BANK}同意移送", about=BANK)),), (XIAOSHAN,), id="said of the applicant"
        ),
        pytest.param(
            (says(stated(CONSENT, quote=f"{BANK}同意将{FIRM}移送", about=FIRM), parties=TWO),),
            (XIAOSHAN,),
            id="of two debtors it is this one's transfer",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意将{FIRM}移送")),
                says(stated(WITHDRAWN, quote=f"{FIRM}撤回同意"), on="2024-04-01", serial=3),
            ),
            (XIAOSHAN,),
            id="an applicant consents to the debtor's transfer; the debtor's own withdrawal is another's",
        ),
        pytest.param(
            (
                says(stated(StatementKind.CONSENT_REFUSED, quote=f"{BANK}不同意移送"), on="2023-04-01", serial=3),
                says(stated(CONSENT, quote=f"{BANK}同意移送")),
            ),
            (XIAOSHAN,),
            id="refused first, given later",
        ),
        pytest.param((petition(FIRM),), (QIANTANG,), id="the debtor petitions itself"),
        pytest.param((petition(BANK),), (QIANTANG,), id="an applicant petitions"),
        pytest.param(
            (
                says(
                    stated(CONSENT, quote=f"{BANK}同意移送"),
                    stated(StatementKind.CONSENT_REFUSED, quote=f"{FIRM}不同意"),
                ),
            ),
            (XIAOSHAN,),
            id="one consents, another refuses: one is enough",
        ),
        pytest.param(
            (
                says(stated(WITHDRAWN, quote=f"{BANK}撤回同意"), on="2023-01-01"),
                says(stated(CONSENT, quote=f"{BANK}同意"), serial=3),
            ),
            (XIAOSHAN,),
            id="withdrawn, and given again later",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意移送")),
                says(
                    stated(WITHDRAWN, quote=f"{WORKER}撤回同意"),
                    on="2024-04-01",
                    serial=3,
                    parties=(party(), party(WORKER, "申请执行人")),
                ),
            ),
            (XIAOSHAN,),
            id="another applicant withdrew his",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote="申请执行人书面同意移送")),
                says(stated(WITHDRAWN, quote="被执行人撤回同意"), on="2024-04-01", serial=3),
            ),
            (XIAOSHAN,),
            id="an applicant by its role, and the debtor by its role withdraws",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], tell: tuple[str, ...]) -> None:
    finding = found(RULE, dossier(DORMANT, *cases))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U2, tell)


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param(
            (
                case(
                    paper(
                        "（2024）浙0114破申7号",
                        "2024-03-20",
                        statements=(stated(CONSENT, quote="你公司向本院申请破产清算"),),
                        parties=(party(FIRM, "申请人"),),
                    ),
                    paper("（2024）浙0114破申7号", "2024-05-20", S.BANKRUPTCY_WITHDRAWN),
                ),
            ),
            "没有申请执行人或债务人同意",
            id="the debtor petitioned, and withdrew the petition",
        ),
        pytest.param(
            (
                says(
                    told(WITHDRAWN, f"{BANK}撤回同意", 10),
                    told(CONSENT, f"{BANK}原于2023年同意移送", 40),
                ),
            ),
            "同意后又撤回",
            id="the consent that was withdrawn is told behind",
        ),
        pytest.param(
            (
                says(
                    told(CONSENT, f"{BANK}再次同意移送", 10),
                    told(WITHDRAWN, f"{BANK}撤回同意", 40),
                ),
            ),
            "同意后又撤回",
            id="given again, and then withdrawn",
        ),
        pytest.param(
            (says(stated(CONSENT, quote=f"{BANK}曾书面同意移送"), stated(WITHDRAWN, quote="后撤回该同意")),),
            "同意后又撤回",
            id="withdrawn in the same paper",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意移送")),
                says(stated(WITHDRAWN, quote=f"{BANK}撤回"), on="2024-04-01", serial=3),
            ),
            "同意后又撤回",
            id="withdrawn in a later paper",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意移送")),
                says(stated(WITHDRAWN, quote=f"{BANK}撤回"), on=None, serial=3),
            ),
            "同意后又撤回",
            id="withdrawn on a day that nobody knows",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote="申请执行人书面同意移送")),
                says(stated(WITHDRAWN, quote=f"{BANK}撤回"), on="2024-04-01", serial=3),
            ),
            "同意后又撤回",
            id="given by its role, withdrawn by its name",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意移送"), on=None),
                says(stated(WITHDRAWN, quote=f"{BANK}撤回"), on="2024-04-01", serial=3),
            ),
            "同意后又撤回",
            id="given on a day that nobody knows",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote="书面同意移送")),
                says(stated(WITHDRAWN, quote=f"{BANK}撤回"), on="2024-04-01", serial=3),
            ),
            "同意后又撤回",
            id="nobody knows who gave it, and one withdraws",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}同意移送")),
                says(stated(StatementKind.CONSENT_REFUSED, quote=f"{BANK}不同意移送"), on="2024-04-01", serial=3),
            ),
            "表示不同意",
            id="the same party refuses later",
        ),
        pytest.param(
            (
                says(stated(CONSENT, quote=f"{BANK}书面同意移送")),
                says(stated(WITHDRAWN, quote="撤回此前同意将被执行人移送破产审查的意见"), on="2024-04-01", serial=3),
            ),
            "同意后又撤回",
            id="withdrawn: the debtor is whom it was about, not who withdraws",
        ),
        pytest.param(
            (says(stated(StatementKind.CONSENT_REFUSED, quote="申请执行人明确表示不同意移送破产审查")),),
            "表示不同意",
            id="refused",
        ),
        pytest.param(
            (
                says(
                    stated(StatementKind.CONSENT_REFUSED, quote=f"{BANK}不同意将{FIRM}移送"),
                    signals=(signal(K.CONSENT_TO_BANKRUPTCY, quote=f"同意将{FIRM}移送"),),
                ),
            ),
            "表示不同意",
            id="refused: nor is the signal in the same words",
        ),
        pytest.param(
            (says(stated(StatementKind.CONSENT_ASKED, quote="其可以申请将被执行人移送破产审查")),),
            "只是法院告知或征询",
            id="merely informed",
        ),
        pytest.param(
            (says(stated(StatementKind.CONSENT_ASKED), signals=(signal(K.CONSENT_TO_BANKRUPTCY),)),),
            "只是法院告知或征询",
            id="asked: the signal alone does not count",
        ),
        pytest.param(
            (
                says(
                    stated(WITHDRAWN, quote=f"{BANK}撤回同意将{FIRM}移送"),
                    signals=(signal(K.CONSENT_TO_BANKRUPTCY, quote=f"同意将{FIRM}移送"),),
                ),
            ),
            "同意后又撤回",
            id="withdrawn: the signal in the same words is no consent of the debtor",
        ),
        pytest.param(
            (
                says(
                    stated(CONSENT, quote="苏州某某公司同意移送"),
                    parties=(party(), party(BANK, "申请执行人"), party("苏州某某公司", "第三人")),
                ),
            ),
            "没有申请执行人或债务人同意",
            id="a stranger consents",
        ),
        pytest.param(
            (
                says(
                    stated(CONSENT, quote=f"苏州某某公司同意将{FIRM}移送"),
                    parties=(party(), party(BANK, "申请执行人"), party("苏州某某公司", "第三人")),
                ),
            ),
            "没有申请执行人或债务人同意",
            id="a stranger consents to the debtor's transfer",
        ),
        pytest.param(
            (says(stated(CONSENT, quote=f"{BANK}同意将{GUARANTOR}移送", about=GUARANTOR), parties=TWO),),
            "没有申请执行人或债务人同意",
            id="consent to the guarantor's bankruptcy",
        ),
        pytest.param(
            (petition(BANK, S.BANKRUPTCY_WITHDRAWN),), "没有申请执行人或债务人同意", id="a petition withdrawn"
        ),
        pytest.param(
            (petition("温州远岫建材有限公司"),),
            "没有申请执行人或债务人同意",
            id="a creditor without an enforcement case petitions",
        ),
        pytest.param(
            (
                case(
                    paper(
                        "（2024）浙01破申8号",
                        "2024-05-20",
                        parties=(party(role="债务人"), party("温州远岫建材有限公司", "申请人")),
                        statements=(stated(CONSENT, quote="于2024年5月8日向本院申请对你公司进行破产清算"),),
                    )
                ),
            ),
            "没有申请执行人或债务人同意",
            id="a letter tells of such a creditor's petition",
        ),
        pytest.param(
            (
                case(paper("（2023）浙0109执保5号", parties=(party(role="被保全人"), party(BANK, "申请执行人")))),
                case(paper("（2023）浙0109民初5号", parties=(party(), party(WORKER, "申请执行人")))),
                petition(WORKER),
            ),
            "没有申请执行人或债务人同意",
            id="who petitions has asked for something else, not for enforcement",
        ),
        pytest.param(
            (
                case(
                    paper(
                        "（2023）浙0109执2号", parties=(party(), party("杭州云岫食品有限公司", aliases=("云岫食品",)))
                    ),
                    paper(
                        "（2023）浙0109执2号",
                        parties=(),
                        statements=(stated(CONSENT, quote="云岫食品同意移送破产审查"),),
                    ),
                ),
            ),
            "没有申请执行人或债务人同意",
            id="a record names a co-debtor as the other papers of the case call it",
        ),
        pytest.param((), "没有申请执行人或债务人同意", id="nothing said"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(DORMANT, *cases))
    assert finding.answer is Answer.NOT_MET
    assert reason in finding.because["zh"]


def test_needs_a_transfer_candidate() -> None:
    finding = found(RULE, dossier(says(stated(CONSENT, quote=f"{BANK}同意移送"))))
    assert finding.answer is Answer.NOT_MET
    assert "R7" in finding.because["zh"]


def test_while_accepted_it_is_not_met() -> None:
    finding = found(RULE, dossier(DORMANT, petition(FIRM, S.BANKRUPTCY_ACCEPTED)))
    assert finding.answer is Answer.NOT_MET
    assert "已于2024年5月20日受理" in finding.because["zh"]
