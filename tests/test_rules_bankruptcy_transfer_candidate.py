"""R7 Bankruptcy transfer candidate (执转破候选): the limbs one by one, and everything that shuts the way."""

import pytest
from rules_cases import (
    ACCEPTED,
    FIRM,
    GUARANTOR,
    QIANTANG,
    WOUND_UP,
    XIAOSHAN,
    K,
    S,
    amount,
    case,
    dossier,
    found,
    paper,
    party,
    series,
    signal,
    stated,
)

from models import AmountRole, Answer, EnforcementCase, EntityKind, Level, Money, StatementKind, Urgency

RULE = "bankruptcy_transfer_candidate"
NONE_FOUND = signal(K.NO_ASSETS_FOUND, quote="未发现被执行人有可供执行的财产")
FIRST = signal(K.FIRST_SEIZURE_ELSEWHERE, XIAOSHAN)
TWO = (party(), party(GUARANTOR))


def dormant(serial: int = 1, code: str = "浙0114", *later: S, **more: object) -> EnforcementCase:
    number = f"（2022）{code}执{serial}号"
    papers = [paper(number, f"202{3 + n}-01-02", status) for n, status in enumerate(later)]
    return case(paper(number, "2022-09-29", S.DORMANT, **({"signals": (NONE_FOUND,)} | more)), *papers)


def says(*kinds: StatementKind, parties: tuple = TWO[:1], about: str | None = None) -> EnforcementCase:
    return case(
        paper("（2023）浙0109执9号", parties=parties, statements=tuple(stated(kind, about=about) for kind in kinds))
    )


def owes(left: int | None, worth: int, later: int | None = None) -> EnforcementCase:
    """A case with what is outstanding, and what all the property is worth by its first and its later valuation."""
    amounts = (amount(AmountRole.OUTSTANDING, left),) if left else ()
    papers = [
        paper(
            "（2023）浙0109执9号",
            f"2023-0{month}-10",
            amounts=amounts,
            statements=(stated(StatementKind.ALL_PROPERTY_VALUED, value=Money(fen=yuan * 100)),),
        )
        for month, yuan in ((3, worth), (5, later))
        if yuan
    ]
    return case(*papers)


@pytest.mark.parametrize(
    ("cases", "level", "limb"),
    [
        pytest.param((dormant(),), Level.CONSULT, "c1", id="c1: one dormant paper without property"),
        pytest.param(
            (dormant(1, "浙0114", S.RESUMED),), Level.CONSULT, "c1", id="c1: property found later does not clear it"
        ),
        pytest.param((dormant(parties=TWO),), Level.CONSULT, "c1", id="c1: one of two debtors in it"),
        pytest.param((dormant(1), dormant(2)), Level.STRONG, "c1", id="two dormant papers of different cases"),
        pytest.param((dormant(1), *series(1)), Level.STRONG, "c1", id="a limb and unsatisfied cases in two courts"),
        pytest.param(
            (says(StatementKind.REPRESENTATIVE_MISSING),), Level.CONSULT, "c2", id="c2: representative missing"
        ),
        pytest.param((says(StatementKind.NO_PREMISES),), Level.CONSULT, "c3", id="c3: no premises"),
        pytest.param((says(StatementKind.STOPPED_BUSINESS),), Level.CONSULT, "c3", id="c3: business stopped"),
        pytest.param((says(StatementKind.STAFF_GONE),), Level.CONSULT, "c3", id="c3: staff gone"),
        pytest.param((says(StatementKind.ASSETS_BELOW_DEBTS),), Level.CONSULT, "c4", id="c4: assets below debts"),
        pytest.param(
            (says(StatementKind.ASSETS_BELOW_DEBTS, parties=TWO, about=FIRM),),
            Level.CONSULT,
            "c4",
            id="c4: said of this debtor among two",
        ),
        pytest.param((owes(9401, 9400),), Level.CONSULT, "c5", id="c5: more outstanding than all property is worth"),
        pytest.param((owes(9401, 9500, 9400),), Level.CONSULT, "c5", id="c5: by the later valuation"),
        pytest.param(
            (says(StatementKind.ASSETS_BELOW_DEBTS, parties=TWO, about="被执行人"),),
            Level.CONSULT,
            "c4",
            id="c4: said of the debtors",
        ),
        pytest.param(
            (says(StatementKind.ASSETS_BELOW_DEBTS), dormant(1, "浙0109", signals=(FIRST,))),
            Level.CONSULT,
            "c4",
            id="c4 beside a dormant paper that only waits",
        ),
        pytest.param(
            (dormant(1), dormant(2, signals=(NONE_FOUND, FIRST))),
            Level.STRONG,
            "c1",
            id="one without property, one that waits: two dormant cases",
        ),
        pytest.param(
            (dormant(1), dormant(2, statements=(stated(StatementKind.INSTALMENTS),))),
            Level.CONSULT,
            "c1",
            id="of two dormant cases one rests on instalments: one counts",
        ),
        pytest.param(
            (dormant(), case(paper("（2024）浙0114破申7号", status=S.BANKRUPTCY_WITHDRAWN))),
            Level.CONSULT,
            "c1",
            id="a withdrawal is no rejection",
        ),
    ],
)
def test_is_met(cases: tuple[EnforcementCase, ...], level: Level, limb: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert (finding.met, finding.level) == (True, level)
    assert finding.urgency is (Urgency.U2 if level is Level.STRONG else Urgency.U3)
    assert limb in finding.because["zh"]


SPECIAL = [
    EntityKind.PERSON,
    EntityKind.INDIVIDUAL_BUSINESS,
    EntityKind.PARTNERSHIP,
    EntityKind.SOLE_PROPRIETORSHIP,
    EntityKind.COOPERATIVE,
    EntityKind.BRANCH,
    EntityKind.PUBLIC_BODY,
    EntityKind.FINANCIAL,
    EntityKind.LISTED,
]


@pytest.mark.parametrize("kind", SPECIAL)
def test_other_kinds_have_their_own_route(kind: EntityKind) -> None:
    finding = found(RULE, dossier(dormant(1), dormant(2), kind=kind))
    assert finding.answer is Answer.NOT_MET
    assert "special route" in finding.because["en"]


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param((dormant(), WOUND_UP), "破产程序已终结", id="wound up, its acceptance not on file"),
        pytest.param((dormant(), ACCEPTED), "受理债务人的破产申请", id="accepted"),
        pytest.param(
            (dormant(1, "浙0109", parties=(party(GUARANTOR),)), *series(1)),
            "没有破产原因的表现",
            id="the dormant paper has another debtor: this one joined the case later",
        ),
        pytest.param((owes(9400, 9400),), "没有破产原因的表现", id="no more outstanding than all property is worth"),
        pytest.param((owes(9401, 9400, 9500),), "没有破产原因的表现", id="worth more by the later valuation"),
        pytest.param((owes(None, 9400),), "没有破产原因的表现", id="nobody says what is outstanding"),
        pytest.param(
            (dormant(), case(paper("（2024）浙0114破申7号", "2024-03-01", S.BANKRUPTCY_REJECTED))),
            "2024年3月1日被裁定不予受理或驳回",
            id="once rejected: no second transfer",
        ),
        pytest.param(
            (dormant(1, signals=(NONE_FOUND, FIRST)), dormant(2, signals=(NONE_FOUND, FIRST))),
            "2份终本裁定中2份载明财产存在",
            id="every dormant paper says: first seized elsewhere",
        ),
        pytest.param(
            (dormant(statements=(stated(StatementKind.PROPERTY_FIRST_SEIZED),)),),
            "1份终本裁定中1份载明财产存在",
            id="the same in a statement",
        ),
        pytest.param(
            (dormant(statements=(stated(StatementKind.INSTALMENTS),)),),
            "申请执行人同意分期履行",
            id="dormant because of instalments",
        ),
        pytest.param(
            (dormant(), case(paper("（2023）浙0114执3号", statements=(stated(StatementKind.DEREGISTERED),)))),
            "已注销",
            id="deregistered",
        ),
        pytest.param((dormant(1, "浙0114", S.PAID),), "没有未执行完毕的执行案件", id="paid since"),
        pytest.param(series(3), "没有破产原因的表现", id="no limb"),
        pytest.param(
            (
                *series(3),
                case(paper("（2023）浙0114执保7号", status=S.DORMANT, signals=(NONE_FOUND,))),
            ),
            "没有破产原因的表现",
            id="nothing found to preserve is no dormant enforcement",
        ),
        pytest.param(
            (case(paper("（2023）浙0114执3号", signals=(signal(K.INSOLVENT, quote="不能清偿到期债务"),))),),
            "没有破产原因的表现",
            id="cannot pay due debts: no limb by itself",
        ),
        pytest.param(
            (case(paper("（2023）浙0114执3号", signals=(NONE_FOUND,))),),
            "没有破产原因的表现",
            id="no property found, but not in a dormant paper",
        ),
        pytest.param(
            (dormant(parties=TWO, signals=(signal(K.NO_ASSETS_FOUND, quote=f"未发现{GUARANTOR}有财产"),)),),
            "没有破产原因的表现",
            id="found nothing of the guarantor",
        ),
        pytest.param(
            (says(StatementKind.STOPPED_BUSINESS, parties=TWO, about=GUARANTOR),),
            "没有破产原因的表现",
            id="the guarantor stopped its business",
        ),
        pytest.param(
            (
                case(
                    paper(
                        "（2023）浙0114执保3号",
                        status=S.CONTROLLED,
                        statements=(stated(StatementKind.ASSETS_BELOW_DEBTS),),
                    )
                ),
            ),
            "没有未执行完毕的执行案件",
            id="preservation only",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.NOT_MET
    assert reason in finding.because["zh"]


def test_is_unknown_where_the_kind_cannot_be_told() -> None:
    finding = found(RULE, dossier(dormant(), kind=EntityKind.OTHER))
    assert finding.answer is Answer.UNKNOWN


def test_tells_every_court_with_an_unsatisfied_case() -> None:
    finding = found(RULE, dossier(dormant(), *series(2), *series(1, "浙0106", S.PAID)))
    assert set(finding.tell) == {QIANTANG, XIAOSHAN}


def test_a_debtor_that_is_owed_itself_is_only_consulted() -> None:
    owed = case(paper("（2023）浙0106执4号", parties=(party(GUARANTOR), party(FIRM, "申请执行人"))))
    finding = found(RULE, dossier(dormant(1), dormant(2), as_applicant=(owed,)))
    assert (finding.level, finding.urgency) == (Level.CONSULT, Urgency.U3)
    assert "只作征询" in finding.because["zh"]
