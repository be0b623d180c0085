"""Ledgers drawn by lot (随机卷宗): few debtors, courts and numbers, so that cases meet in every way the rules know of."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from ledger_cases import applicant, debtor, paper, party, person, read, words

from models import (
    Amount,
    AmountRole,
    CaseNumber,
    CaseStatus,
    CourtMention,
    CourtPart,
    EntityKind,
    Filing,
    Mention,
    Money,
    Party,
    Reading,
    Seizure,
    SeizureAct,
    SeizureRank,
    Signal,
    SignalKind,
    Statement,
    StatementKind,
    Verdict,
)

COURTS = ("浙0109", "浙0114", "苏0106", "粤0391")
TYPES = ("执", "执", "执", "执", "执", "执恢", "执保", "破申", "执异")
STATUSES = tuple(CaseStatus)
FIRMS = tuple(f"江越{sign}造船有限公司" for sign in "甲乙丙丁戊")


def drawn(seed: int, papers: int) -> list[tuple[Verdict, Reading | None]]:
    """One batch of so many papers; the same seed gives the same."""
    dice = Random(seed)  # noqa: S311  # a seed, not a secret
    found = [_paper(dice, serial) for serial in range(papers)]
    return [read(one) for one in {one.sha256: one for one in found}.values()]


def _number(dice: Random) -> str | None:
    if dice.random() < 0.04:
        return None
    serial = "×" if dice.random() < 0.03 else str(dice.randrange(1, 22))
    return f"（{dice.choice((2021, 2022, 2023))}）{dice.choice(COURTS)}{dice.choice(TYPES)}{serial}号"


def _paper(dice: Random, serial: int) -> Filing:
    number = _number(dice)
    day = None if dice.random() < 0.04 else (date(2022, 1, 1) + timedelta(days=dice.randrange(1000))).isoformat()
    likely = ("notified", "controlled", "dormant", "paid", "suspended")
    status = dice.choice(likely) if dice.random() < 0.6 else dice.choice(STATUSES).value
    names = tuple(one for one in (_number(dice) for _ in range(dice.randrange(3))) if one and "×" not in one)
    kinds: list[Callable[[Random], Party]] = [_firm, _firm, _man, _trader]
    parties = (_applicant(dice), *(dice.choice(kinds)(dice) for _ in range(dice.choice((1, 1, 1, 2)))))
    to = "浙江省杭州市萧山区人民法院" if dice.random() < 0.1 else None
    made = paper(
        number,
        day,
        status,
        *(parties if dice.random() < 0.9 else parties[:1]),
        names=names,
        titles=(f"（2020）浙0109民初{dice.randrange(6)}号",) if dice.random() < 0.5 else (),
        to=to,
        copy=str(serial),
        amounts=_amounts(dice),
        signals=_signals(dice),
        statements=_statements(dice, day),
        seizures=_seizures(dice, day),
        filed_on=date(2022, 1, 1) + timedelta(days=dice.randrange(900)) if dice.random() < 0.5 else None,
        received_on=(Mention(value=date(2023, 3, 1), evidence=words("收到")),) if dice.random() < 0.1 else (),
        cause="劳动争议" if dice.random() < 0.2 else "买卖合同纠纷",
    )
    first = CourtMention(
        name="南京市玄武区人民法院", part=CourtPart.SEIZED_FIRST, evidence=words("南京市玄武区人民法院")
    )
    told = {"document_kind", "status", "case_number", "cause", "filed_on"}
    changes = {"evidence": {name: words(name) for name in told}, "courts": made.courts}
    if dice.random() < 0.15:
        changes["courts"] = (*made.courts, first)
    return made.model_copy(update=changes)


def _firm(dice: Random) -> Party:
    head = dice.choice(("周梁", "吴桁", None))
    homes = ("浙江省杭州市萧山区工业大道1号", "南京市玄武区珠江路2号", None, None)
    kind = EntityKind.OTHER if dice.random() < 0.1 else EntityKind.ENTERPRISE
    return debtor(dice.choice(FIRMS), address=dice.choice(homes), representative=head, entity=kind)


def _man(dice: Random) -> Party:
    born = date(1970, 1, 1 + dice.randrange(3))
    return person(dice.choice(("陈桁", "李檐")), birth_date=born)


def _trader(dice: Random) -> Party:
    return party(f"萧山{dice.choice('甲乙')}杂货店", "被执行人", entity=EntityKind.INDIVIDUAL_BUSINESS)


def _applicant(dice: Random) -> Party:
    return applicant(dice.choice(("江越银行股份有限公司", "宁波海塘塑料制品有限公司", FIRMS[0])))


def _amounts(dice: Random) -> tuple[Amount, ...]:
    roles = [role for role in (AmountRole.CLAIM, AmountRole.REALISED, AmountRole.OUTSTANDING) if dice.random() < 0.4]
    return tuple(
        Amount(
            money=Money.of(dice.choice((1000, 9000, 10_000))),
            role=role,
            evidence=words("元"),
            open_ended=dice.random() < 0.2,
        )
        for role in roles
    )


def _signals(dice: Random) -> tuple[Signal, ...]:
    kinds = [kind for kind in SignalKind if dice.random() < 0.12]
    return tuple(Signal(kind=kind, evidence=words(kind.value)) for kind in kinds)


def _statements(dice: Random, day: str | None) -> tuple[Statement, ...]:
    kinds = [kind for kind in StatementKind if dice.random() < 0.035]
    here = date.fromisoformat(day) if day else date(2023, 1, 1)
    places = ("南京市玄武区", "浙江省杭州市萧山区", None)
    return tuple(
        Statement(
            kind=kind,
            evidence=words(kind.value),
            on=here - timedelta(days=dice.randrange(300)) if dice.random() < 0.5 else None,
            place=dice.choice(places),
            value=Money.of(dice.choice((5, 95))),
        )
        for kind in kinds
    )


def _seizures(dice: Random, day: str | None) -> tuple[Seizure, ...]:
    if dice.random() < 0.7:
        return ()
    here = date.fromisoformat(day) if day else date(2023, 1, 1)
    return (
        Seizure(
            act=dice.choice(tuple(SeizureAct)),
            what=dice.choice(("土地使用权", "银行存款10万元", "机动车")),
            evidence=words("查封"),
            rank=dice.choice(tuple(SeizureRank)),
            since=here - timedelta(days=dice.randrange(-40, 300)) if dice.random() < 0.5 else None,
            ordered=dice.random() < 0.8,
        ),
    )


def drawn_oddly(seed: int, papers: int) -> list[tuple[Verdict, Reading | None]]:
    """The same with bankruptcy papers that name nobody, and reviews that add or take off a debtor (变更、追加)."""
    dice = Random(seed)  # noqa: S311  # a seed, not a secret
    found = [one.filing for _, one in drawn(seed, papers) if one]
    numbers = [one.case_number for one in found if one.case_number and "×" not in one.case_number.base]
    return [read(_odd(dice, one, numbers)) for one in found]


def _odd(dice: Random, filing: Filing, numbers: list[CaseNumber]) -> Filing:
    kind = filing.case_number.type_code if filing.case_number else ""
    if kind == "破申" and dice.random() < 0.5:
        named = (Mention(value=dice.choice(numbers), evidence=words("执")),)
        return filing.model_copy(update={"parties": (), "other_case_numbers": named})
    if kind not in {"执异", "执恢"} or len(filing.parties) < 2:
        return filing
    meant = dice.choice(numbers), dice.choice(filing.parties).name
    said = Statement(kind=StatementKind.NEW_DEBTOR, number=meant[0], about=meant[1], evidence=words("追加"))
    return filing.model_copy(update={"statements": (*filing.statements, said)})
