"""What a draft is filled with (草稿所载事实), from the dossier as of its day."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypedDict

from alerts.language.printing import day
from alerts.language.words import Words, words
from models import (
    AmountRole,
    CaseStatus,
    CourtPart,
    Debtor,
    DebtorDossier,
    EnforcementCase,
    Filing,
    Finding,
    PartyKind,
    Referral,
    Seizure,
    SeizureAct,
    SeizureRank,
    register,
)
from models.seat import standing_addresses
from models.totals import CaseLine, Total, case_lines, totals

TO_FILL = "【待填：{}】"
_MOST_SEIZURES = 30
_ACTS = frozenset({CaseStatus.CONTROLLED, CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})


class SeizedThing(TypedDict):
    """One row of the table of seizures."""

    court: str
    act: str
    what: str
    period: str
    place: str


class DraftFacts(TypedDict):
    """The values of the draft templates."""

    issuer: str
    addressees: list[str]
    superiors: list[str]
    on: date
    debtor: Debtor
    address: str | None
    findings: tuple[Finding, ...]
    counted: list[CaseLine]
    own: list[CaseLine]
    concerned: list[CaseLine]
    courts: list[str]
    claim: Total
    outstanding: Total
    seizures: list[SeizedThing]
    bankruptcy: list[str]
    candidate: str | None
    requests: list[str]
    from_bankruptcy: bool


def facts_of(
    kind: str, findings: tuple[Finding, ...], issuer: str | None, referral: Referral, dossier: DebtorDossier
) -> DraftFacts:
    """The values for one draft; `issuer` None: to be filled in."""
    lexicon = words("zh")
    lines = case_lines(dossier)
    counted = [line for line in lines if line.counted]
    own = [line for line in counted if line.case.court_now.name == issuer]
    bankruptcy = [court.name for court in dossier.bankruptcy_courts]
    from_bankruptcy = issuer in bankruptcy or _receives(issuer, findings)
    one_sided = issuer if kind == "coordination" and not from_bankruptcy else None  # a court tells of its own acts
    sums = totals(lines)
    return DraftFacts(
        issuer=issuer or TO_FILL.format("报请法院"),
        addressees=_parties(own, dossier)
        if kind == "consultation"
        else _courts(findings, issuer, dossier, from_bankruptcy=from_bankruptcy),
        superiors=superiors(findings, dossier) or [TO_FILL.format("上级法院")],
        on=dossier.on,
        debtor=referral.debtor,
        address=next((one.address for one in reversed(standing_addresses(dossier))), None),
        findings=findings,
        counted=counted,
        own=own,
        concerned=(counted if from_bankruptcy else own) or counted,
        courts=list(dict.fromkeys(line.case.court_now.name for line in counted)),
        claim=sums[AmountRole.CLAIM],
        outstanding=sums[AmountRole.OUTSTANDING],
        seizures=[row for row in _seizures(dossier, lexicon) if one_sided is None or row["court"] == one_sided],
        bankruptcy=[_course(case, lexicon) for case in dossier.bankruptcy_cases],
        candidate=referral.candidate_court,
        requests=[_request(finding.rule, lexicon, from_bankruptcy=from_bankruptcy) for finding in findings]
        if kind == "coordination"
        else [],
        from_bankruptcy=from_bankruptcy,
    )


def superiors(findings: Iterable[Finding], dossier: DebtorDossier) -> list[str]:
    """The courts that may designate: those told by R1 and R2, and by R4 where they stand above all it speaks of."""
    found = list(findings)
    courts = [*(case.court_now for case in dossier.running), *dossier.bankruptcy_courts]
    above = {court.name for court in register().common_superiors(courts)}
    pending = _told(one for one in found if one.rule == "bankruptcy_pending_enforced_elsewhere")
    told = _told(one for one in found if one.rule in {"multi_court_series", "first_seizure_deadlock"})
    return list(dict.fromkeys([*told, *(court for court in pending if court in above)]))


def _told(findings: Iterable[Finding]) -> list[str]:
    return list(dict.fromkeys(court for finding in findings for court in finding.tell))


def _receives(issuer: str | None, findings: Iterable[Finding]) -> bool:
    """Whether the office is the court to which a transfer went that is overdue (R9)."""
    return any(finding.rule == "transfer_overdue" and issuer in finding.tell for finding in findings)


def _request(rule: str, lexicon: Words, *, from_bankruptcy: bool) -> str:
    return lexicon(f"draft.request.{rule}.{'from' if from_bankruptcy else 'to'}")


def _parties(own: Iterable[CaseLine], dossier: DebtorDossier) -> list[str]:
    """Who is consulted: the applicants of the office's own cases, and the debtor."""
    return [*dict.fromkeys(name for line in own for name in line.case.applicants), dossier.debtor.name]


def _courts(
    findings: Sequence[Finding], issuer: str | None, dossier: DebtorDossier, *, from_bankruptcy: bool
) -> list[str]:
    """The courts written to, each with its desk: the enforcement bureaus, or the bench of bankruptcy."""
    if from_bankruptcy:
        desk, courts = "执行局", _acting(findings, dossier)
    else:
        desk, courts = "破产审判庭", [one.name for one in dossier.bankruptcy_courts] or _receiving(dossier)
    return [f"{court}{desk}" for court in dict.fromkeys(courts) if court != issuer] or [TO_FILL.format("受文法院")]


def _receiving(dossier: DebtorDossier) -> list[str]:
    """The courts to which a transfer decision sends the debtor's case."""
    decisions = (one for one in dossier.filings if one.status is CaseStatus.BANKRUPTCY_TRANSFER)
    named = (mention.name for one in decisions for mention in one.courts if mention.part is CourtPart.TO)
    return [register().resolve(name, None).name for name in named]


def _acting(findings: Sequence[Finding], dossier: DebtorDossier) -> list[str]:
    """The enforcing courts that the findings speak of: those told beside, those that run on, those that transferred."""
    rules = {finding.rule for finding in findings}
    courts = [court for court in _told(findings) if court not in {one.name for one in dossier.bankruptcy_courts}]
    own = {case.court_now.name for case in dossier.unsatisfied}
    acting = [court for court in courts if court in own]
    if "bankruptcy_pending_enforced_elsewhere" in rules:
        acting += [case.court_now.name for case in dossier.running]
    if "transfer_overdue" in rules:
        sent = [case for case in dossier.cases if case.status is CaseStatus.BANKRUPTCY_TRANSFER]
        acting += [case.court_now.name for case in sent]
    if not acting and rules & {"enforcement_after_acceptance", "preservation_not_lifted"}:
        acting += [case.court_now.name for case in dossier.cases if any(f.status in _ACTS for f in case.filings)]
    return acting


def _course(case: EnforcementCase, lexicon: Words) -> str:
    """How far a bankruptcy case has come: 杭州市钱塘区人民法院（2023）浙0114破申31号，2023年11月3日预重整."""
    since = f"{day(case.status_since, lexicon)}" if case.status_since else "日期不明"
    return f"{case.court.name}{case.number}，{since}，{lexicon(f'status.{case.status}')}"


def _seizures(dossier: DebtorDossier, lexicon: Words) -> list[SeizedThing]:
    """Things under control as the debtor's papers say it, each once; of very many the first."""
    rows: dict[tuple[str, str, str], SeizedThing] = {}
    for case in dossier.cases:
        for filing in case.filings:
            for one in filing.seizures:
                if one.act is SeizureAct.LIFT or not _of_the_debtor(one, filing, dossier.debtor):
                    continue
                row = _row(one, case, lexicon)
                rows.setdefault((row["court"], row["what"], row["period"]), row)
    return list(rows.values())[:_MOST_SEIZURES]


def _of_the_debtor(one: Seizure, filing: Filing, debtor: Debtor) -> bool:
    """Whether the thing may be the debtor's: its own, or said of nobody, and not of another party by name."""
    if one.owner is None or one.owner in debtor.names:
        return True
    aliases = {alias for party in filing.parties if party.name in debtor.names for alias in party.aliases}
    people = {party.name for party in filing.parties if party.kind is PartyKind.PERSON}
    return one.owner in aliases and one.owner not in people


def _row(one: Seizure, case: EnforcementCase, lexicon: Words) -> SeizedThing:
    rank = "" if one.rank is SeizureRank.UNSTATED else lexicon(f"seizure.rank.{one.rank}")
    since, until = (day(end, lexicon) if end else "" for end in (one.since, one.until))
    place = lexicon("finding.place", file=one.evidence.file, page=one.evidence.page)
    return SeizedThing(
        court=register().resolve(one.court, None).name if one.court else case.court.name,
        act=f"{rank}{lexicon(f'seizure.{one.act}')}",
        what=one.what,
        period=f"{since}至{until}" if since or until else "未载明",
        place=place,
    )
