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
