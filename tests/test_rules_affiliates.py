"""R19 Affiliates (关联企业): two kinds of link between two firms that both have a referral, found in a second pass."""

from dataclasses import replace

import pytest
from rules_cases import (
    BANK,
    FIRM,
    GUARANTOR,
    ON,
    address,
    case,
    dossier,
    found,
    paper,
    party,
    series,
    stated,
)

from models import Answer, Debtor, DebtorDossier, EntityKind, Finding, Flag, Party, StatementKind
from rules import RULES, affiliates, link, refer, screen
from rules.grounds.links import LinkKind

RULE = "affiliates"
LIMB = stated(StatementKind.ASSETS_BELOW_DEBTS, quote="资不抵债")
VEILED = "浙江省杭州市萧山区某某路1号"
SEAT = "浙江省杭州市萧山区北干街道金城路1号"


def led(name: str, by: str | None = None, role: str = "被执行人") -> Party:
    return replace(party(name, role), representative=by)


def firm(
    name: str, *, by: str | None = None, at: str | None = None, says: tuple = (), limb: bool = True, **more: object
) -> DebtorDossier:
    """A firm with one case of its own, and with a referral (R7) unless it shows no limb."""
    serial = sum(map(ord, name)) % 9000
    statements = (*((LIMB,) if limb else ()), *says)
    parties = (led(name, by), party(BANK, "申请执行人"))
    own = case(paper(f"（2023）浙0109执{serial}号", statements=statements, parties=parties))
    cases = (own, *more.pop("shared", ()))
    debtor = Debtor(key=f"org:{name}", name=name, kind=more.pop("kind", EntityKind.ENTERPRISE))
    places = (address(at, "2024-01-01"),) if at else ()
    return DebtorDossier(debtor=debtor, on=ON, cases=cases, addresses=places)


def flag(dossier: DebtorDossier) -> Flag:
    findings = screen(dossier, ON)
    return Flag(dossier=dossier, findings=findings, referral=refer(dossier, findings))


def answers(*firms: DebtorDossier) -> list[Finding]:
    """R19's answer for each, after the second pass."""
    linked = link([flag(one) for one in firms])
    return [next(one for one in got.findings if one.rule == RULE) for got in linked]


def lead(*says: object) -> object:
    """A case in which both firms are debtors."""
    return case(
        paper("（2022）浙0114执77号", parties=(led(FIRM), led(GUARANTOR), party(BANK, "申请执行人")), statements=says)
    )


def sued(serial: int) -> object:
    """A case of the firm alone or of the guarantor alone, for one bank with one head."""
    debtor = led(FIRM if serial == 1 else GUARANTOR)
    return case(paper(f"（2022）浙0106执{serial}号", parties=(debtor, led(BANK, "章柏年", "申请执行人"))))


MASKED = lead().model_copy(update={"number": "（2022）浙0114执**号"})
SHARED = {"shared": (lead(),)}
GUARANTEE = stated(StatementKind.GUARANTEES, quote=f"{GUARANTOR}对上述债务承担连带清偿责任")
MUTUAL = stated(StatementKind.GUARANTEES, quote=f"{FIRM}与{GUARANTOR}互负担保债务")
REVIEWED = case(paper("（2023）浙0109执异9号", parties=(led(FIRM), led(GUARANTOR), party(BANK, "申请执行人"))))
BY_ALIAS = case(
    paper(
        "（2022）浙0114执77号",
        parties=(
            party(FIRM, aliases=("青禾公司",)),
            party(GUARANTOR, aliases=("白苹公司",)),
            party(BANK, "申请执行人"),
        ),
        statements=(stated(StatementKind.AFFILIATED, quote="青禾公司与白苹公司为关联企业"),),
    )
)
OTHER_NAMED = stated(StatementKind.AFFILIATED, quote=f"其与{GUARANTOR}为关联企业")
NAMED = stated(StatementKind.AFFILIATED, quote=f"{FIRM}与{GUARANTOR}为关联企业")
WITH_BANK = stated(StatementKind.AFFILIATED, quote=f"{FIRM}与{BANK}为关联企业")
CONTROLLER = stated(StatementKind.AFFILIATED, quote="该公司实际控制人为章柏年，")


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"by": "章柏年", "at": SEAT}, {"by": "章柏年", "at": SEAT}, "representative and address"),
        ({"by": "章柏年", **SHARED}, {"by": "章柏年", **SHARED}, "representative and case"),
        ({"shared": (lead(GUARANTEE),)}, {"shared": (lead(GUARANTEE),)}, "case and guarantee"),
        (
            {"says": (MUTUAL,), "at": SEAT},
            {"at": SEAT.removeprefix("浙江省")},
            "guarantee, address without the province",
        ),
        ({"says": (NAMED,), "by": "章柏年"}, {"by": "章柏年"}, "named in a paper of one of them"),
        ({"says": (CONTROLLER,), "at": SEAT}, {"says": (CONTROLLER,), "at": SEAT}, "one 实际控制人"),
        ({"shared": (BY_ALIAS,)}, {"shared": (BY_ALIAS,)}, "case, and named by the aliases of the paper"),
        ({"says": (NAMED, MUTUAL)}, {}, "named as affiliates, and one guarantees for the other"),
        ({"says": (OTHER_NAMED,), "by": "章柏年"}, {"by": "章柏年"}, "the only debtor of the paper need not be named"),
    ],
)
def test_is_met(one: dict, other: dict, why: str) -> None:
    first, second = answers(firm(FIRM, **one), firm(GUARANTOR, **other))
    assert first.met, why
    assert second.met, why
    assert first.evidence
    assert GUARANTOR in first.because["zh"]
    assert (first.tell, first.urgency) == ((), None)


THIRD = "绍兴青岚针织有限公司"


def test_a_surety_is_named_in_the_clause_of_surety() -> None:
    ordered = stated(StatementKind.GUARANTEES, quote=f"判令{FIRM}偿还借款，{GUARANTOR}对上述债务承担连带责任")
    first, second = answers(firm(FIRM, shared=(lead(ordered),)), firm(GUARANTOR, shared=(lead(ordered),)))
    assert first.met
    assert second.met


@pytest.mark.parametrize(
    ("said", "joined", "why"),
    [
        (f"判令{FIRM}偿还借款，{GUARANTOR}对上述债务承担连带责任", True, "of a loan"),
        (f"裁决{FIRM}支付劳动报酬，{GUARANTOR}承担连带责任", False, "employers are liable together"),
        (f"{FIRM}赔偿侵权损失，{GUARANTOR}承担连带责任", False, "so are wrongdoers"),
        (f"裁决{FIRM}支付工资，{GUARANTOR}承担连带保证责任", True, "surety by contract, though of wages"),
    ],
)
def test_liable_together_is_no_surety(said: str, joined: bool, why: str) -> None:
    ordered = stated(StatementKind.GUARANTEES, quote=said)
    assert answers(firm(FIRM, shared=(lead(ordered),)), firm(GUARANTOR, shared=(lead(ordered),)))[0].met is joined, why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ({"by": "章柏年"}, {"by": "章柏年"}, "one kind of link"),
        ({"by": "章某年", "at": SEAT}, {"by": "章某年", "at": SEAT}, "a masked representative"),
        ({"by": "章柏年", "at": "杭州市萧山区"}, {"by": "章柏年", "at": "杭州市萧山区"}, "no more than a district"),
        ({"by": "章柏年", "at": SEAT}, {"by": "章柏年", "at": SEAT, "limb": False}, "the other has no referral"),
        ({"by": "章柏年", "at": SEAT}, {"by": "章柏年", "at": SEAT, "kind": EntityKind.PERSON}, "no firm"),
        ({}, {}, "nothing shared"),
        (
            {"says": (CONTROLLER, NAMED)},
            {"says": (CONTROLLER,)},
            "named 关联企业 and one 实际控制人: one kind, two sentences",
        ),
        ({"at": SEAT, "shared": (sued(1),)}, {"at": SEAT, "shared": (sued(2),)}, "one head of the applicant of both"),
        ({"at": SEAT, "says": (WITH_BANK,)}, {"at": SEAT}, "named with one who is no debtor here"),
        ({"by": "章柏年", "at": VEILED}, {"by": "章柏年", "at": VEILED}, "a masked address"),
        ({"at": SEAT, "shared": (MASKED,)}, {"at": SEAT, "shared": (MASKED,)}, "a masked number may be any case's"),
        ({"by": "章柏年", "shared": (REVIEWED,)}, {"by": "章柏年", "shared": (REVIEWED,)}, "an objection is no case"),
        (
            {"shared": (lead(CONTROLLER),)},
            {"shared": (lead(CONTROLLER),)},
            "whose 实际控制人 is not said among two debtors",
        ),
        (
            {"shared": (lead(stated(StatementKind.AFFILIATED, quote=f"{GUARANTOR}实际控制人为章柏年，")),)},
            {"shared": (lead(stated(StatementKind.AFFILIATED, quote=f"{GUARANTOR}实际控制人为章柏年，")),)},
            "the 实际控制人 of one of them",
        ),
        (
            {
                "shared": (
                    lead(stated(StatementKind.GUARANTEES, quote=f"{FIRM}、{GUARANTOR}对{THIRD}的债务承担连带责任")),
                )
            },
            {"shared": (lead(),)},
            "both guarantee for a third",
        ),
    ],
)
def test_is_not_met(one: dict, other: dict, why: str) -> None:
    assert not any(finding.met for finding in answers(firm(FIRM, **one), firm(GUARANTOR, **other))), why


@pytest.mark.parametrize("kind", [EntityKind.PERSON, EntityKind.PUBLIC_BODY])
def test_who_is_no_firm_is_not_linked(kind: EntityKind) -> None:
    cases = (*series(5), *series(1, "浙0114"))
    both = (
        flag(firm(FIRM, by="章柏年", at=SEAT)),
        flag(firm(GUARANTOR, by="章柏年", at=SEAT, kind=kind, shared=cases)),
    )
    assert all(one.referral for one in both), "a series of six cases in two courts is referred whoever owes"
    assert not any(finding.met for one in link(both) for finding in one.findings if finding.rule == RULE)


def test_one_debtor_alone_cannot_say() -> None:
    assert found(RULE, firm(FIRM)).answer is Answer.UNKNOWN, "it has a referral"
    assert found(RULE, dossier(*series(2))).answer is Answer.NOT_MET, "it has none"
    assert found(RULE, dossier(*series(2), *series(1, "浙0114"))).answer is Answer.NOT_MET, "a watched series is none"


def test_the_second_pass_answers_and_fills_the_referral() -> None:
    both = {"by": "章柏年", "at": SEAT}
    linked = link([flag(firm(FIRM, **both)), flag(firm(GUARANTOR, **both)), flag(firm(THIRD, limb=False))])
    assert [bool(one.referral) for one in linked] == [True, True, False]
    assert RULE in {finding.rule for finding in linked[0].referral.findings}
    assert [len(one.findings) for one in linked] == [len(RULES)] * 3
    assert link([]) == ()


def test_three_firms_are_each_joined_to_the_others() -> None:
    both = {"by": "章柏年", "at": SEAT}
    finding = answers(*(firm(name, **both) for name in (FIRM, GUARANTOR, THIRD)))[0]
    assert "2家" in finding.because["zh"]
    assert finding.because["zh"].count(LinkKind.REPRESENTATIVE.value) == 2


def test_the_rules_that_make_a_referral_are_known() -> None:
    assert set(affiliates.AFTER) == {rule.id for rule in RULES if rule.makes_referral}


def test_masked_names_join_nobody() -> None:
    one, other = "杭州某木器有限公司", "杭州某贸易有限公司"
    named = stated(StatementKind.AFFILIATED, quote=f"{one}与{other}为关联企业")
    assert not any(finding.met for finding in answers(firm(one, at=SEAT, says=(named,)), firm(other, at=SEAT)))


def test_a_sentence_may_name_the_firm_by_its_former_name() -> None:
    former = "杭州青禾家具有限公司"
    says = (stated(StatementKind.AFFILIATED, quote=f"{former}与{GUARANTOR}为关联企业"),)
    parties = (led(FIRM), led(THIRD), party(BANK, "申请执行人"))
    one = firm(FIRM, at=SEAT, shared=(case(paper("（2022）浙0114执78号", parties=parties, statements=says)),))
    renamed = one.model_copy(update={"debtor": one.debtor.model_copy(update={"other_names": (former,)})})
    assert answers(renamed, firm(GUARANTOR, at=SEAT))[0].met


def test_a_surety_without_a_principal_stands_for_the_debtors_that_are_asked_about() -> None:
    parties = (led(FIRM), led(GUARANTOR), led(THIRD), party(BANK, "申请执行人"))
    both = (case(paper("（2022）浙0114执79号", parties=parties, statements=(GUARANTEE,))),)
    assert answers(firm(FIRM, shared=both), firm(GUARANTOR, shared=both))[0].met, "case and guarantee"


def test_a_clause_behind_that_of_surety_says_nothing_of_it() -> None:
    quote = f"{GUARANTOR}对{FIRM}的债务承担连带责任，{THIRD}就利息另案处理"
    says = (stated(StatementKind.GUARANTEES, quote=quote),)
    first, *_ = answers(firm(FIRM, at=SEAT, says=says), firm(GUARANTOR, at=SEAT), firm(THIRD))
    assert first.met, "address and guarantee"


def test_among_two_debtors_the_sentence_names_whom_he_controls() -> None:
    firms = []
    for serial, name in enumerate((FIRM, GUARANTOR), 81):
        says = (stated(StatementKind.AFFILIATED, quote=f"{name}实际控制人为章柏年，"),)
        parties = (led(name), led(THIRD), party(BANK, "申请执行人"))
        own = case(paper(f"（2022）浙0114执{serial}号", parties=parties, statements=says))
        firms.append(firm(name, at=SEAT, shared=(own,)))
    assert answers(*firms)[0].met, "address and 实际控制人"
