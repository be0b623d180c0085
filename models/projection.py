"""Projections (投影): a case and a debtor as they stand after a screening, flat enough to be counted and compared.

The ledger keeps them beside its rows, so that whoever shows them elsewhere (the index) need not read the papers again.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from models.case import EnforcementCase
from models.case_number import CaseClass
from models.deadline import Deadline
from models.filing import AmountRole
from models.frozen import Frozen
from models.money import Money
from models.night import Flag
from models.party import EntityKind
from models.referral import ReferralKind
from models.rule import Urgency
from models.seizure import SeizureAct, SeizureRank
from models.status import CaseStatus
from models.totals import CaseLine, case_line, case_lines, totals


class Sums(Frozen):
    """Claimed, realised and outstanding in fen of CNY (申请执行标的、执行到位、未履行); None: no paper says it.

    `other_currencies` where a part is stated in another currency, which is not in the figures.
    """

    claim: int | None = None
    realised: int | None = None
    outstanding: int | None = None
    other_currencies: bool = False


class CaseRecord(Frozen):
    """One case (案件) as of the last screening. Courts by register name; `region` is the province's short name (浙).

    `seized_on` is the day of its first order of seizure (of the paper where the order states none), `seizure_ranks` how
    its orders rank; `papers` are the SHA-256 of its filings, oldest first, `last_paper_on` the day of the last.
    """

    number: str
    case_class: CaseClass
    court: str
    court_code: str
    court_now: str
    court_now_code: str
    region: str
    status: CaseStatus
    status_since: date | None = None
    unsatisfied: bool
    running: bool
    counts: bool
    replaces: tuple[str, ...] = ()
    cause: str | None = None
    titles: tuple[str, ...] = ()
    applicants: tuple[str, ...] = ()
    filed_on: date | None = None
    sums: Sums = Sums()
    seized_on: date | None = None
    seizure_ranks: tuple[SeizureRank, ...] = ()
    papers: tuple[str, ...] = ()
    last_paper_on: date | None = None

    @classmethod
    def of(cls, case: EnforcementCase) -> "CaseRecord":
        """The case without the words of its papers."""
        days = [filing.decision_date for filing in case.filings if filing.decision_date]
        seizures = [
            (act.since or filing.decision_date, act.rank)
            for filing in case.filings
            for act in filing.seizures
            if act.ordered and act.act in _TAKES
        ]
        return cls(
            number=case.number,
            case_class=case.case_class,
            court=case.court.name,
            court_code=case.court.code,
            court_now=case.court_now.name,
            court_now_code=case.court_now.code,
            region=case.court_now.code[:1],
            status=case.status,
            status_since=case.status_since,
            unsatisfied=case.unsatisfied,
            running=case.running,
            counts=case.counts,
            replaces=case.replaces,
            cause=case.cause,
            titles=case.titles,
            applicants=case.applicants,
            filed_on=case.filed_on,
            sums=_sums_of_case(case_line(case)),
            seized_on=min((day for day, _ in seizures if day), default=None),
            seizure_ranks=tuple(sorted({rank for _, rank in seizures})),
            papers=tuple(filing.sha256 for filing in case.filings),
            last_paper_on=max(days, default=None),
        )


class DebtorRecord(Frozen):
    """One debtor (债务人) as of the last screening: what is counted of its cases, and what is proposed.

    `courts` are those (register names, now) of its unsatisfied cases that count; `sums` are over these cases, the same
    debt once, of `debts` of which `debts_known` state what is outstanding. `met` are the rules that are met, `urgency`
    that of the referral or else of the most urgent met finding.
    """

    key: str
    name: str
    kind: EntityKind
    id_number: str | None = None
    other_names: tuple[str, ...] = ()
    cases: int
    unsatisfied: int
    running: int
    courts: tuple[str, ...] = ()
    court_count: int = 0
    regions: tuple[str, ...] = ()
    case_numbers: tuple[str, ...] = ()
    sums: Sums = Sums()
    debts: int = 0
    debts_known: int = 0
    met: tuple[str, ...] = ()
    urgency: Urgency | None = None
    referral: tuple[ReferralKind, ...] | None = None
    tell: tuple[str, ...] = ()
    candidate_court: str | None = None
    deadlines: tuple[Deadline, ...] = ()

    @classmethod
    def of(cls, flag: Flag, deadlines: tuple[Deadline, ...]) -> "DebtorRecord":
        """What the dossier holds, what the rules answered, and the debtor's deadlines."""
        dossier, referral = flag.dossier, flag.referral
        debtor, open_cases = dossier.debtor, dossier.unsatisfied
        summed = totals(case_lines(dossier))
        outstanding = summed[AmountRole.OUTSTANDING]
        courts = tuple(dict.fromkeys(case.court_now.name for case in open_cases))
        return cls(
            key=debtor.key,
            name=debtor.name,
            kind=debtor.kind,
            id_number=debtor.id_number,
            other_names=debtor.other_names,
            cases=len(dossier.cases),
            unsatisfied=len(open_cases),
            running=len(dossier.running),
            courts=courts,
            court_count=len(courts),
            regions=tuple(sorted({case.court_now.code[:1] for case in open_cases} - {""})),
            case_numbers=tuple(case.number for case in dossier.cases),
            sums=_sums({role: total.money for role, total in summed.items()}),
            debts=outstanding.cases,
            debts_known=outstanding.known,
            met=tuple(finding.rule for finding in flag.met),
            urgency=flag.urgency,
            referral=referral.kinds if referral else None,
            tell=referral.tell if referral else (),
            candidate_court=referral.candidate_court if referral else None,
            deadlines=deadlines,
        )


_TAKES = frozenset({SeizureAct.SEIZE, SeizureAct.FREEZE, SeizureAct.DETAIN})


def _sums_of_case(line: CaseLine) -> Sums:
    return _sums({role: (figure.money,) for role, figure in line.amounts.items()})


def _sums(stated: Mapping[AmountRole, Sequence[Money]]) -> Sums:
    fen = {
        role.value: next((one.fen for one in money if one.currency == "CNY"), None) for role, money in stated.items()
    }
    other = any(one.currency != "CNY" for money in stated.values() for one in money)
    return Sums(**{name: value for name, value in fen.items() if value is not None}, other_currencies=other)
