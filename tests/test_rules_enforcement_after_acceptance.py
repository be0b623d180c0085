"""R11 Enforcement after acceptance (受理后仍执行): the day after against the day itself, and whose property it is."""

import pytest
from rules_cases import (
    ACCEPTED,
    BANK,
    FIRM,
    GUARANTOR,
    PENDING,
    QIANTANG,
    XIAOSHAN,
    S,
    case,
    dossier,
    found,
    paper,
    party,
    seizure,
    stated,
)

from models import Answer, EnforcementCase, SeizureAct, StatementKind, Urgency

RULE = "enforcement_after_acceptance"
TWO = (party(aliases=("青禾公司",)), party(GUARANTOR, aliases=("白苹公司",)), party(BANK, "申请执行人"))
WHOSE = StatementKind.WHOSE_PROPERTY


def act(
    on: str | None = "2024-05-21", status: S = S.CONTROLLED, number: str = "（2024）浙0109执5号", **more: object
) -> EnforcementCase:
    return case(paper(number, on, status, **more))


@pytest.mark.parametrize(
    "acting",
    [
        pytest.param(act(), id="control on the day after"),
        pytest.param(act(status=S.DISPOSAL), id="disposal"),
        pytest.param(act(status=S.DISTRIBUTION), id="another court's distribution"),
        pytest.param(act(seizures=(seizure(act=SeizureAct.TRANSFER),)), id="a deposit taken"),
        pytest.param(act(number="（2024）浙0109执保5号"), id="a new preservation"),
        pytest.param(act(parties=TWO, seizures=(seizure(FIRM),)), id="among two debtors, this one's house"),
        pytest.param(act(parties=TWO, seizures=(seizure("青禾公司"),)), id="the owner by its alias"),
        pytest.param(act(parties=TWO, seizures=(seizure(GUARANTOR), seizure(FIRM))), id="both debtors' houses"),
        pytest.param(
            act(status=S.DISPOSAL, parties=TWO, statements=(stated(WHOSE, about="青禾公司"),)),
            id="an auction, the owner in words",
        ),
        pytest.param(
            act(
                parties=TWO,
                seizures=(seizure(FIRM), seizure(None)),
                statements=(stated(WHOSE, about="白苹公司"),),
            ),
            id="one house this debtor's, the other the guarantor's in words",
        ),
        pytest.param(
            act(seizures=(seizure(continued=True), seizure(act=SeizureAct.TRANSFER))),
            id="a seizure continued and a deposit taken",
        ),
        pytest.param(
            act(seizures=(seizure(ordered=False, since="2024-01-01"), seizure(act=SeizureAct.TRANSFER))),
            id="frozen before, taken after",
        ),
        pytest.param(
            act("2024-06-01", seizures=(seizure(ordered=False, since="2024-05-21"),)),
            id="it reports its own seizure of the day after",
        ),
        pytest.param(act(number="（2024）浙0114执5号"), id="the bankruptcy court's own enforcement department seizes"),
        pytest.param(act(number="（2024）浙0114执5号", status=S.DISTRIBUTION), id="and distributes to one creditor"),
        pytest.param(
            act(number="（2024）浙0114执5号", status=S.DISTRIBUTION, others=("（2023）浙0114执4号",)),
            id="it names a case, but no bankruptcy",
        ),
        pytest.param(
            act(status=S.DISTRIBUTION, others=("（2024）浙0114破申7号",)),
            id="another court that knows of the bankruptcy",
        ),
    ],
)
def test_is_met(acting: EnforcementCase) -> None:
    finding = found(RULE, dossier(ACCEPTED, acting))
    assert (finding.met, finding.urgency) == (True, Urgency.U1)
    assert set(finding.tell) == {acting.court.name, QIANTANG}


def refused(number: str, *others: str) -> EnforcementCase:
    return case(paper(number, "2024-06-20", S.BANKRUPTCY_REJECTED, parties=(party(role="被申请人"),), others=others))


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (refused("（2024）浙0114破申9号"), "a second creditor's"),
        (refused("（2024）沪0101破申9号"), "a petition at another court"),
        (refused("（2024）浙0114破申9号", "（2023）浙0109执1号"), "it names an enforcement case"),
    ],
)
def test_another_petition_refused_leaves_it_accepted(other: EnforcementCase, why: str) -> None:
    assert found(RULE, dossier(ACCEPTED, other, act())).met, why


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param((ACCEPTED, act("2024-05-20")), "文书0份", id="on the very day of acceptance"),
        pytest.param((ACCEPTED, act("2024-05-19", S.DISTRIBUTION)), "文书0份", id="before the acceptance"),
        pytest.param((ACCEPTED, act(status=S.SUSPENDED)), "文书0份", id="a stay is no act"),
        pytest.param(
            (ACCEPTED, act(parties=TWO, seizures=(seizure(GUARANTOR),))),
            "1份针对共同被执行人或担保人的财产",
            id="a guarantor's house",
        ),
        pytest.param(
            (ACCEPTED, act(status=S.DISPOSAL, parties=TWO, statements=(stated(WHOSE, about="白苹公司"),))),
            "1份针对共同被执行人",
            id="the guarantor's flat is sold",
        ),
        pytest.param((ACCEPTED, act(seizures=(seizure(continued=True),))), "1份仅续行查封", id="a seizure continued"),
        pytest.param(
            (ACCEPTED, act(statements=(stated(StatementKind.CONTINUED_SEIZURE),))),
            "1份仅续行查封",
            id="continued, in words",
        ),
        pytest.param(
            (ACCEPTED, act(seizures=(seizure(ordered=False, since="2024-05-20"),))),
            "1份系受理前实施",
            id="a paper that reports an act done before",
        ),
        pytest.param(
            (ACCEPTED, act(seizures=(seizure(since="2024-05-01"), seizure(ordered=False)))),
            "1份系受理前实施",
            id="ordered back to before; what it merely reports does not count",
        ),
        pytest.param(
            (ACCEPTED, act(number="（2024）浙0114执5号", status=S.DISTRIBUTION, others=("（2024）浙0114破3号",))),
            "1份系受理法院在破产程序中的分配",
            id="the bankruptcy court distributes in the bankruptcy that it names",
        ),
        pytest.param(
            (ACCEPTED, act(number="（2024）浙0114破3号", status=S.DISTRIBUTION)),
            "文书0份",
            id="a paper of the bankruptcy itself",
        ),
        pytest.param((PENDING, act()), "没有受理债务人破产申请的裁定", id="only a petition"),
        pytest.param((act(),), "没有受理债务人破产申请的裁定", id="no bankruptcy"),
        pytest.param(
            (case(ACCEPTED.filings[0], paper("（2024）浙0114破申7号之二", "2024-06-20", S.BANKRUPTCY_REJECTED)), act()),
            "2024年6月20日被裁定不予受理或驳回",
            id="the petition was later dismissed",
        ),
        pytest.param(
            (ACCEPTED, refused("（2024）浙0114破3号"), act()),
            "2024年6月20日被裁定不予受理或驳回",
            id="dismissed under the bankruptcy's number",
        ),
        pytest.param(
            (ACCEPTED, refused("（2024）浙01破申2号", "（2024）浙0114破申7号"), act()),
            "2024年6月20日被裁定不予受理或驳回",
            id="the acceptance undone by a court above that names it",
        ),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.NOT_MET
    assert reason in finding.because["zh"]


UNDATED = case(paper("（2024）浙0114破申7号", None, S.BANKRUPTCY_ACCEPTED))


@pytest.mark.parametrize(
    ("cases", "reason"),
    [
        pytest.param(
            (ACCEPTED, act(parties=TWO)), "1份未写明系谁的财产", id="whose property among several debtors is not said"
        ),
        pytest.param(
            (ACCEPTED, act(parties=TWO, seizures=(seizure(GUARANTOR), seizure(None)))),
            "1份未写明系谁的财产",
            id="one thing the guarantor's, the other nobody's",
        ),
        pytest.param(
            (ACCEPTED, act(parties=TWO, seizures=(seizure("被执行人"),))),
            "1份未写明系谁的财产",
            id="the owner is only 被执行人",
        ),
        pytest.param((ACCEPTED, act(None)), "1份未载明日期", id="the act bears no day"),
        pytest.param((UNDATED, act()), "受理破产的文书未载明日期", id="the acceptance bears no day"),
    ],
)
def test_is_unknown(cases: tuple[EnforcementCase, ...], reason: str) -> None:
    finding = found(RULE, dossier(*cases))
    assert finding.answer is Answer.UNKNOWN
    assert reason in finding.because["zh"]


def test_a_plan_or_declaration_keeps_it_accepted() -> None:
    declared = case(ACCEPTED.filings[0], paper("（2024）浙0114破申7号之三", "2024-06-10", S.BANKRUPTCY_DECLARED))
    finding = found(RULE, dossier(declared, act("2024-06-01")))
    assert finding.met
    assert "受理后12日" in finding.because["zh"]


def test_it_tells_the_acting_court_first() -> None:
    assert found(RULE, dossier(ACCEPTED, act())).tell == (XIAOSHAN, QIANTANG)


def test_an_acceptance_that_does_not_say_its_court_names_only_the_acting_one() -> None:
    nameless = ACCEPTED.filings[0].model_copy(update={"case_number": None})
    finding = found(RULE, dossier(ACCEPTED.model_copy(update={"filings": (nameless,)}), act()))
    assert (finding.met, finding.tell) == (True, (XIAOSHAN,))
