"""R10 Not stayed after a transfer (移送后未中止): other courts' acts on the debtor's property while nobody answers."""

import pytest
from rules_cases import (
    BANK,
    FIRM,
    GUARANTOR,
    QIANTANG,
    S,
    case,
    court_as,
    dossier,
    found,
    paper,
    party,
    seizure,
    stated,
    words,
)

from models import Answer, CourtPart, EnforcementCase, EntityKind, SeizureAct, StatementKind, Urgency

RULE = "not_stayed_after_transfer"
WEST = "杭州市西湖区人民法院"
TO = {"courts": (court_as(CourtPart.TO, QIANTANG),)}
SENT = case(paper("（2024）浙0109执1号", "2024-05-01", S.BANKRUPTCY_TRANSFER, **TO))
TWO = (party(), party(GUARANTOR), party(BANK, "申请执行人"))


def act(
    on: str | None = "2024-05-02", status: S = S.CONTROLLED, number: str = "（2024）浙0106执5号", **more: object
) -> EnforcementCase:
    return case(paper(number, on, status, **more))


@pytest.mark.parametrize(
    ("acting", "why"),
    [
        (act(), "control on the day after"),
        (act(status=S.DISPOSAL), "a sale"),
        (act(status=S.DISTRIBUTION), "a distribution"),
        (act(seizures=(seizure(act=SeizureAct.TRANSFER),)), "a deposit taken"),
        (act(parties=TWO, seizures=(seizure(FIRM),)), "of two debtors this one's"),
        (act(number="（2024）浙0106执保5号"), "a preservation of another court"),
    ],
)
def test_is_met(acting: EnforcementCase, why: str) -> None:
    finding = found(RULE, dossier(SENT, acting))
    assert (finding.met, finding.urgency, finding.tell) == (True, Urgency.U2, (WEST,)), why


ANSWER = case(paper("（2024）浙0114破申7号", "2024-06-01", S.BANKRUPTCY_REJECTED, parties=(party(role="被申请人"),)))


@pytest.mark.parametrize(
    ("cases", "why"),
    [
        ((act(),), "no transfer"),
        ((SENT, act("2024-05-01")), "on the very day"),
        ((SENT, act(None)), "without a day"),
        ((SENT, act(status=S.SUSPENDED)), "a stay"),
        ((SENT, act(number="（2024）浙0109执5号")), "the sending court itself"),
        ((SENT, act(seizures=(seizure(continued=True),))), "a seizure continued"),
        ((SENT, act(seizures=(seizure(ordered=False, since="2024-04-01"),))), "made before, only reported"),
        ((SENT, act(status=S.DISPOSAL, statements=(stated(StatementKind.PERISHABLE),))), "perishables"),
        ((SENT, act(parties=TWO, seizures=(seizure(GUARANTOR),))), "a co-debtor's"),
        ((SENT, act(parties=TWO)), "of two debtors, not said whose"),
        ((SENT, act(), ANSWER), "the transfer is answered"),
        ((SENT, act(status=S.DISTRIBUTION, number="（2024）浙0106破3号")), "a paper of a bankruptcy"),
    ],
)
def test_is_not_met(cases: tuple[EnforcementCase, ...], why: str) -> None:
    assert found(RULE, dossier(*cases)).answer is Answer.NOT_MET, why


@pytest.mark.parametrize(
    ("acting", "reason"),
    [
        (act(parties=TWO), "文书1份：1份未写明系谁的财产"),
        (act(seizures=(seizure(ordered=False, since="2024-04-01"),)), "1份系移送决定前实施"),
        (act(status=S.DISPOSAL, statements=(stated(StatementKind.PERISHABLE),)), "1份系易腐财产"),
        (act("2024-05-01"), "文书0份。"),
    ],
)
def test_it_says_what_the_acts_are_and_no_more(acting: EnforcementCase, reason: str) -> None:
    assert reason in found(RULE, dossier(SENT, acting)).because["zh"]


def petition(number: str, on: str, status: S = S.FILED, *others: str) -> EnforcementCase:
    return case(paper(number, on, status, parties=(party(role="被申请人"),), others=others))


OLDER = case(
    petition("（2024）浙0114破申88号", "2024-03-01").filings[0],
    paper("（2024）浙0114破申88号之一", "2024-05-20", S.BANKRUPTCY_WITHDRAWN, parties=(party(role="被申请人"),)),
)
GONE = S.BANKRUPTCY_WITHDRAWN


@pytest.mark.parametrize(
    ("cases", "met", "why"),
    [
        ((OLDER,), True, "an older petition of another creditor"),
        ((petition("（2024）浙0102破申9号", "2024-05-20", GONE),), True, "one at a court that nothing was sent to"),
        (
            (
                petition("（2024）浙0114破申9号", "2024-05-20", GONE),
                petition("（2024）浙0114破申7号", "2024-05-10", S.FILED, "（2024）浙0109执1号"),
            ),
            True,
            "another petition names the transferred case",
        ),
        ((petition("（2024）浙0114破申9号", "2024-05-20", GONE),), False, "at the receiving court, and none older"),
        (
            (petition("（2024）浙0102破申9号", "2024-05-20", GONE, "（2024）浙0109执1号"),),
            False,
            "it names the transferred case",
        ),
        ((petition("（2024）浙0102破申9号", "2024-05-20", S.BANKRUPTCY_REJECTED),), False, "any refusal answers"),
    ],
)
def test_a_withdrawal_answers_the_transfer_that_it_is_of(
    cases: tuple[EnforcementCase, ...], met: bool, why: str
) -> None:
    assert found(RULE, dossier(SENT, act(), *cases)).met is met, why


def test_a_transfer_is_of_the_debtor_that_it_names() -> None:
    order = words(f"将被执行人{GUARANTOR}移送浙江省杭州市中级人民法院破产审查")
    sent = case(paper("（2024）浙0109执1号", "2024-05-01", S.BANKRUPTCY_TRANSFER, parties=TWO, **TO))
    others = sent.filings[0].model_copy(update={"evidence": {"status": order}})
    assert found(RULE, dossier(sent, act())).met, "no words: of both"
    assert not found(RULE, dossier(sent.model_copy(update={"filings": (others,)}), act())).met


def test_a_person_is_never_transferred() -> None:
    assert found(RULE, dossier(SENT, act())).met
    assert not found(RULE, dossier(SENT, act(), kind=EntityKind.PERSON)).met


def test_a_paper_that_does_not_say_its_court_is_the_sending_courts_in_its_case() -> None:
    own = act(number="（2024）浙0109执5号")
    papers = (own.filings[0].model_copy(update={"case_number": None, "court": None}),)
    assert not found(RULE, dossier(SENT, own.model_copy(update={"filings": papers}))).met


def test_a_paper_that_does_not_say_its_court_names_nobody_to_tell() -> None:
    first, *_ = act("2024-05-03").filings
    papers = (*act().filings, first.model_copy(update={"case_number": None}))
    finding = found(RULE, dossier(SENT, act().model_copy(update={"filings": papers})))
    assert (finding.met, finding.tell) == (True, (WEST,))
