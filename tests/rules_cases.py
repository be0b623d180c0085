"""Builders of invented cases for the rules' tables: papers, cases and dossiers of real models, nothing mocked."""

from datetime import date
from typing import Any

from models import (
    Amount,
    AmountRole,
    CaseClass,
    CaseNumber,
    CaseStatus,
    Court,
    CourtMention,
    CourtPart,
    DatedAddress,
    Debtor,
    DebtorDossier,
    EnforcementCase,
    EntityKind,
    Evidence,
    Filing,
    Finding,
    Mention,
    Money,
    Party,
    PartyKind,
    Seizure,
    SeizureAct,
    Signal,
    SignalKind,
    Statement,
    StatementKind,
    register,
)
from rules import RULES, THRESHOLDS, screen

ON = date(2024, 6, 30)
FIRM, GUARANTOR, BANK, WORKER = "杭州青禾木器有限公司", "杭州白苹贸易有限公司", "云岭银行股份有限公司", "贺知秋"
XIAOSHAN, QIANTANG = "杭州市萧山区人民法院", "杭州市钱塘区人民法院"
HANGZHOU, ZHEJIANG, SHANGHAI = "浙江省杭州市中级人民法院", "浙江省高级人民法院", "上海市高级人民法院"
S, ST, K = CaseStatus, StatementKind, SignalKind


def words(quote: str, start: int = 0) -> Evidence:
    """The words of a paper."""
    return Evidence(file="paper.txt", page=1, start=start, end=start + len(quote), quote=quote)


def day(text: str | None) -> date | None:
    """An ISO day."""
    return date.fromisoformat(text) if text else None


def party(
    name: str = FIRM, role: str = "被执行人", *, aliases: tuple[str, ...] = (), other: tuple[str, ...] = ()
) -> Party:
    """A party; a name with three characters is a person's."""
    kind = PartyKind.PERSON if len(name) <= 3 else PartyKind.ORGANIZATION
    entity = EntityKind.PERSON if kind is PartyKind.PERSON else EntityKind.ENTERPRISE
    return Party(
        name=name, role=role, kind=kind, entity=entity, evidence=words(name), aliases=aliases, other_roles=other
    )


def signal(kind: SignalKind, *courts: str, quote: str = "该财产已由他院首先查封") -> Signal:
    """A signal, by default of a first seizure, with the courts it names."""
    return Signal(kind=kind, evidence=words(quote), courts=courts)


def stated(
    kind: StatementKind, *, about: str | None = None, on: str | None = None, quote: str = "查明", **more: Any
) -> Statement:
    """A statement."""
    return Statement(kind=kind, evidence=words(quote), about=about, on=day(on), **more)


def amount(role: AmountRole, yuan: int, *, open_ended: bool = False, total: bool = False) -> Amount:
    """An amount in whole yuan."""
    return Amount(money=Money.of(yuan), role=role, evidence=words(f"{yuan}元"), open_ended=open_ended, total=total)


def title(number: str) -> Mention[str]:
    """A title to be enforced."""
    return Mention[str](value=number, evidence=words(number, 700))


def received(on: str) -> Mention[date]:
    """A stated day of receipt."""
    return Mention[date](value=date.fromisoformat(on), evidence=words(f"于{on}收到移送材料", 800))


def court_as(part: CourtPart, name: str) -> CourtMention:
    """A court that the paper names in this part."""
    return CourtMention(name=name, part=part, evidence=words(name, 600))


def seizure(owner: str | None = FIRM, act: SeizureAct = SeizureAct.SEIZE, **more: Any) -> Seizure:
    """An ordered seizure of a house."""
    return Seizure(**{"act": act, "what": "厂房", "evidence": words("厂房"), "owner": owner, **more})


def first_court(name: str) -> CourtMention:
    """A court that the paper names as the first to seize."""
    return CourtMention(name=name, part=CourtPart.SEIZED_FIRST, evidence=words(name, 500))


def paper(
    number: str,
    on: str | None = "2024-01-10",
    status: CaseStatus = S.NOTIFIED,
    *,
    others: tuple[str, ...] = (),
    parties: tuple[Party, ...] | None = None,
    **more: object,
) -> Filing:
    """One paper; its number's court code tells the court."""
    found = CaseNumber.parse(number)
    return Filing.model_validate(
        {
            "file": "paper.txt",
            "sha256": f"{number}{on}{status}",
            "pages": 1,
            "reader": ("text",),
            "case_number": found,
            "decision_date": day(on),
            "status": status,
            "parties": parties or (party(), party(BANK, "申请执行人")),
            "other_case_numbers": tuple(
                Mention[CaseNumber](value=CaseNumber.parse(other), evidence=words(other)) for other in others
            ),
            "evidence": {"case_number": words(number, 10), "status": words(str(status), 40)},
            **more,
        }
    )


def case(*papers: Filing, court_now: str | None = None, **more: object) -> EnforcementCase:
    """One case of its papers, oldest first; its status is that of the last paper that has one."""
    number = papers[0].case_number
    assert number
    number_class = number.case_class
    if number_class is CaseClass.OTHER:
        number_class = CaseClass.PRESERVATION
    court = register().resolve(None, number.court_code)
    spoken = [one for one in papers if one.status is not S.NONE]
    last = max(spoken, key=lambda one: one.decision_date or date.min, default=None)
    return EnforcementCase.model_validate(
        {
            "number": number.base,
            "case_class": number_class,
            "court": court,
            "court_now": court_named(court_now) if court_now else court,
            "status": last.status if last else S.NONE,
            "status_since": last.decision_date if last else None,
            "status_filing": last,
            "filings": papers,
            "applicants": tuple(one.name for one in papers[0].parties if one.role == "申请执行人"),
            **more,
        }
    )


def series(
    number: int, code: str = "浙0109", status: CaseStatus = S.NOTIFIED, **more: object
) -> tuple[EnforcementCase, ...]:
    """So many cases of one court."""
    return tuple(
        case(paper(f"（2023）{code}执{serial}号", status=status), **more) for serial in range(101, 101 + number)
    )


def court_named(name: str) -> Court:
    """A court of the register."""
    found = register().by_name(name)
    assert found, name
    return found


def address(text: str, on: str | None) -> DatedAddress:
    """An address in a paper of that day."""
    return DatedAddress(address=text, on=day(on), evidence=words(text))


def dossier(
    *cases: EnforcementCase, on: date = ON, kind: EntityKind = EntityKind.ENTERPRISE, **more: object
) -> DebtorDossier:
    """The dossier of the firm."""
    debtor = Debtor(key="org:firm", name=FIRM, kind=kind, other_names=("杭州青禾家具有限公司",))
    return DebtorDossier.model_validate({"debtor": debtor, "on": on, "cases": cases, **more})


def found(rule: str, dossier: DebtorDossier, **limits: object) -> Finding:
    """The finding of one rule, screened with all others; a met one quotes its evidence and all speak two languages."""
    findings = screen(dossier, dossier.on, THRESHOLDS.model_copy(update=limits))
    finding = findings[[one.id for one in RULES].index(rule)]
    assert set(finding.because) == {"zh", "en"}
    assert any(sign.isdigit() for sign in finding.because["zh"]), "the sentence carries its numbers"
    assert finding.evidence or not finding.met
    return finding


ACCEPTED = case(paper("（2024）浙0114破申7号", "2024-05-20", S.BANKRUPTCY_ACCEPTED, parties=(party(role="被申请人"),)))
WOUND_UP = case(
    paper(
        "（2022）浙0114破7号",
        "2024-05-20",
        S.NONE,
        parties=(party(role="债务人"),),
        statements=(stated(ST.BANKRUPTCY_CLOSED, about=FIRM, quote=f"终结{FIRM}破产程序"),),
    )
)
PENDING = case(paper("（2024）浙0114破申7号", "2024-05-20", S.FILED, parties=(party(role="被申请人"),)))
PRE_RESTRUCTURING = case(
    paper(
        "（2024）浙0114破申7号", "2024-05-20", S.PRE_RESTRUCTURING, parties=(party(role="申请人", other=("债务人",)),)
    )
)
