"""What stands in the index: the nouns themselves, and beside them flat fields for counting and for finding.

The mapping is made from these models, so that a field of a noun is a field of the index. Identity numbers of persons
must be masked before a document gets here (the ledger's own are not).
"""

from collections.abc import Sequence
from datetime import date

from models import (
    DEBTOR_ROLES,
    AmountRole,
    CaseRecord,
    DeadlineKind,
    DebtorRecord,
    Filing,
    Finding,
    NightRecord,
    Reading,
    Urgency,
    register,
)
from models.frozen import Frozen
from search.folding import folded, stem


class FilingDocument(Filing):
    """A filing (文书) with its pages' texts.

    `court_name`, `court_code` and `region` (浙) are the register's; `case_base` is the number of the case itself and
    `numbers` every number that the paper bears or names, also without suffix, of a joint one (执801-809号) each case's.
    `debtors` are names, `names` everybody's, with former names; `names_folded`, `body_folded` hold what reads otherwise
    when folded, and firms' names without their legal form. `body` is the text page by page; `amount_fen` the largest
    amount of each role, in fen of CNY.
    """

    court_name: str | None = None
    court_code: str | None = None
    region: str | None = None
    case_base: str | None = None
    numbers: tuple[str, ...] = ()
    debtors: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    names_folded: tuple[str, ...] = ()
    amount_fen: dict[AmountRole, int] = {}
    body: tuple[str, ...] = ()
    body_folded: tuple[str, ...] = ()

    @classmethod
    def of_reading(cls, reading: Reading) -> "FilingDocument":
        """The filing as it stands in the index."""
        filing = reading.filing
        number = filing.case_number
        court = register().resolve(filing.court, number.court_code if number else None)
        named = [*([number] if number else ()), *(mention.value for mention in filing.other_case_numbers)]
        numbers = dict.fromkeys(text for one in named for text in (one.text, one.base, *one.cases))
        every = (name for party in filing.parties for name in (party.name, *party.former_names, *party.aliases))
        names = tuple(dict.fromkeys(every))
        body = tuple(page.text for page in reading.pages)
        return cls(
            **dict(filing),
            court_name=court.name or None,
            court_code=court.own_code,
            region=court.code[:1] or None,
            case_base=number.base if number else None,
            numbers=tuple(numbers),
            debtors=tuple(dict.fromkeys(party.name for party in filing.parties if party.role in DEBTOR_ROLES)),
            names=names,
            names_folded=_otherwise(names),
            amount_fen=_largest(filing),
            body=body,
            body_folded=tuple(text for page in body if (text := folded(page)) != page),
        )


class CaseDocument(CaseRecord):
    """A case (案件) with its debtors and its own deadlines.

    `deadline` is the nearest day of each kind; `met` and `urgency` are those of its debtors.
    """

    debtors: tuple[str, ...] = ()
    debtor_keys: tuple[str, ...] = ()
    names_folded: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    urgency: Urgency | None = None
    deadline: dict[DeadlineKind, date] = {}

    @classmethod
    def of_record(cls, case: CaseRecord, debtors: tuple[DebtorRecord, ...]) -> "CaseDocument":
        """The case as it stands in the index."""
        names = tuple(dict.fromkeys(name for one in debtors for name in (one.name, *one.other_names)))
        return cls(
            **dict(case),
            debtors=names,
            debtor_keys=tuple(one.key for one in debtors),
            names_folded=_otherwise(names),
            met=tuple(sorted({rule for one in debtors for rule in one.met})),
            urgency=min((one.urgency for one in debtors if one.urgency), default=None),
            deadline=_nearest(debtors, case.number),
        )


class DebtorDocument(DebtorRecord):
    """A debtor (债务人) with what the rules answer; `deadline` is the nearest day of each kind.

    A rule that is not among `findings` is not met and never was.

    `debtors` is its name once more, under the name that filings and cases have for it: one filter then holds for all
    three, which is how a click on a debtor opens its cases and papers in Kibana.
    """

    debtors: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    names_folded: tuple[str, ...] = ()
    deadline: dict[DeadlineKind, date] = {}

    @classmethod
    def of_record(cls, debtor: DebtorRecord, findings: tuple[Finding, ...]) -> "DebtorDocument":
        """The debtor as it stands in the index."""
        names = (debtor.name, *debtor.other_names)
        return cls(
            **dict(debtor),
            debtors=(debtor.name,),
            findings=findings,
            names_folded=_otherwise(names),
            deadline=_nearest((debtor,)),
        )


class Counted(Frozen):
    """How many of one kind."""

    name: str
    count: int


class NightDocument(NightRecord):
    """A night (夜间作业): whether its books balance (收件 = 入账 + 重复 + 隔离), and its doubts by code."""

    balanced_books: bool | None = None
    warned: tuple[Counted, ...] = ()

    @classmethod
    def of_record(cls, night: NightRecord) -> "NightDocument":
        """The night as it stands in the index."""
        warned = tuple(Counted(name=code, count=count) for code, count in sorted(night.warnings.items()))
        return cls(**dict(night), balanced_books=night.balanced, warned=warned)


Document = FilingDocument | CaseDocument | DebtorDocument | NightDocument


def _otherwise(names: tuple[str, ...]) -> tuple[str, ...]:
    """Names as they read folded, and without their legal form, where that is another word."""
    plain = [folded(name) for name in names]
    stems = [left for name in plain if (left := stem(name))]
    return tuple(name for name in dict.fromkeys([*plain, *stems]) if name not in names)


def _largest(filing: Filing) -> dict[AmountRole, int]:
    found: dict[AmountRole, int] = {}
    for amount in filing.amounts:
        if amount.money.currency == "CNY" and not amount.corrected:
            found[amount.role] = max(amount.money.fen, found.get(amount.role, 0))
    return found


def _nearest(debtors: Sequence[DebtorRecord], number: str | None = None) -> dict[DeadlineKind, date]:
    found: dict[DeadlineKind, date] = {}
    for one in (deadline for debtor in debtors for deadline in debtor.deadlines):
        if number in {None, one.case_number}:
            found[one.kind] = min(one.day, found.get(one.kind, date.max))
    return found
