"""Dossiers (债务人案卷): every case of one debtor across all courts, put together from papers for any day. No SQL."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ledger.cases.addressed import only_addressed
from ledger.cases.administered import administered
from ledger.cases.corrected import corrected, is_visible, redated
from ledger.cases.joining import departed, new_debtors
from ledger.cases.nameless import nameless
from ledger.cases.of_a_day import cases_on
from ledger.cases.revoked import unrevoked
from ledger.cases.shares import own_share
from ledger.identity.decisions import Ruled, settled
from ledger.identity.described import debtor_of, key_of
from ledger.identity.keys import Appearance, case_is_named, case_scope, comparable_address, is_alone
from ledger.identity.names import comparable, former_names
from ledger.identity.sides import Side, sides_of
from ledger.identity.union import Cluster
from models import (
    CaseClass,
    DatedAddress,
    Debtor,
    DebtorDossier,
    EnforcementCase,
    EntityKind,
    Filing,
    Party,
)
from models.comparable import squeeze

_NEITHER = Side.NEITHER


def dossiers_of(
    filings: Iterable[Filing],
    on: date,
    among: Collection[tuple[str, int]] | None = None,
    decisions: Sequence[Ruled] = (),
) -> Iterator[DebtorDossier]:
    """The dossier of every debtor in the papers as they stood on the day, oldest debtor first.

    `among` limits the appearances (paper, position of the party) that may become a debtor; `decisions` are a person's
    words on who is the same, whenever they were spoken: who a debtor is does not change with the day.
    """
    return (dossier for dossier, _ in files_of(filings, on, among, decisions))


def files_of(
    filings: Iterable[Filing],
    on: date,
    among: Collection[tuple[str, int]] | None = None,
    decisions: Sequence[Ruled] = (),
) -> Iterator[tuple[DebtorDossier, Cluster]]:
    """Each dossier with the appearances it was made of."""
    told = redated(map(administered, filings), on)
    visible = unrevoked(corrected(filing for filing in told if is_visible(filing, on)))
    known = cases_on(visible, on)
    by_paper = {filing.sha256: case for case in known for filing in case.filings}
    by_number = {number: case for case in known for number in (case.number, *case.replaces)}
    addressed = only_addressed(known)
    unnamed = nameless(known)
    gone = departed(visible)
    members = (one for filing in visible for one in appearances(filing, among) if one.place not in addressed)
    taken: Counter[str] = Counter()
    for cluster in settled([_in_known_case(one, by_paper, by_number) for one in members], decisions):
        cases = _cases(cluster, by_paper, by_number, Side.DEBTOR)
        if gone:
            cases = tuple(case for case in cases if not _has_left(cluster, case, gone))
        if cases:
            key = key_of(cluster)
            taken[key] += 1
            debtor = debtor_of(cluster, key if taken[key] == 1 else f"{key}:{taken[key]}")
            if debtor.kind is not EntityKind.PERSON:
                cases += tuple(one for case in cases for one in unnamed.get(case.number, ()))
            names = {squeeze(one) for one in debtor.names}
            cases = tuple(own_share(case, names) for case in cases)
            claims = _cases(cluster, by_paper, by_number, Side.APPLICANT)
            yield _dossier(debtor, cluster, on, (cases, claims), by_paper), cluster


def appearances(filing: Filing, among: Collection[tuple[str, int]] | None = None) -> Iterator[Appearance]:
    """The debtors and applicants of a paper, and every organization there of which it tells a former name.

    `among` limits them to these places (paper, position).
    """
    sha256 = filing.sha256
    scope, doubtful = case_scope(filing.case_number, sha256), _numbers_of_two(filing)
    day = filing.decision_date.isoformat() if filing.decision_date else "9999"
    joining = new_debtors(filing)
    for position, (party, side) in enumerate(zip(filing.parties, sides_of(filing), strict=True)):
        place = sha256, position
        if among is not None and place not in among:
            continue
        told = replace(party, id_number=None) if party.id_number in doubtful else party
        if case := joining.get(squeeze(party.name)) if joining else None:
            yield Appearance(place, case, case, day, Side.DEBTOR, told)
        elif side is not _NEITHER or (former_names(party) and not party.masked):
            yield Appearance(place, scope, scope, day, side, told)


def _numbers_of_two(filing: Filing) -> set[str]:
    """Numbers that the paper prints beside two names, none of which was the other's: one of them was copied."""
    numbered = [party for party in filing.parties if party.id_number]
    if len(numbered) < 2:
        return set()
    holders: dict[str, list[Party]] = defaultdict(list)
    for party in numbered:
        holders[party.id_number or ""].append(party)
    return {number for number, parties in holders.items() if len(parties) > 1 and not _one_name(parties)}


def _one_name(parties: Sequence[Party]) -> bool:
    names = [{comparable(name) for name in (party.name, *party.former_names)} for party in parties]
    return all(names[0] & other for other in names[1:]) or any(party.masked for party in parties)


def _in_known_case(
    one: Appearance, by_paper: dict[str, EnforcementCase], by_number: dict[str, EnforcementCase]
) -> Appearance:
    """The appearance as part of the known case: a masked name in a 执 and in the 执恢 that replaced it is one person.

    A masked number stays the paper's own: it does not say that two papers are of one case.
    """
    case = _case_of(one, by_paper, by_number)
    return one._replace(case=case.number) if case and case.number != one.case and case_is_named(case.number) else one


def _case_of(
    one: Appearance, by_paper: Mapping[str, EnforcementCase], by_number: Mapping[str, EnforcementCase]
) -> EnforcementCase | None:
    """The known case of an appearance; that of its paper only where no number tells one.

    Who is added (追加) to a case of which nothing is on file is no debtor of the review (执异) that adds it.
    """
    return by_paper.get(one.filing) if is_alone(one.scope) else by_number.get(one.scope)


_Cases = tuple[EnforcementCase, ...]


def _dossier(
    debtor: Debtor, cluster: Cluster, on: date, found: tuple[_Cases, _Cases], by_paper: dict[str, EnforcementCase]
) -> DebtorDossier:
    cases, applied = found
    claims = (case for case in applied if case.case_class is CaseClass.ENFORCEMENT)
    names = {squeeze(name) for name in debtor.names}
    return DebtorDossier(
        debtor=debtor,
        on=on,
        cases=cases,
        as_applicant=tuple(case for case in claims if names & {squeeze(name) for name in case.applicants}),
        addresses=tuple(_addresses(cluster, debtor.kind, by_paper)),
        decisions=cluster.decisions,
    )


def _cases(
    cluster: Cluster, by_paper: dict[str, EnforcementCase], by_number: dict[str, EnforcementCase], side: Side
) -> _Cases:
    """The cases in which the party stands on that side, by their oldest paper."""
    found = (_case_of(one, by_paper, by_number) for one in cluster.debtors if one.side is side)
    return tuple({case.number: case for case in found if case}.values())


def _has_left(cluster: Cluster, case: EnforcementCase, gone: Mapping[tuple[str, str], date]) -> bool:
    """Whether the debtor left the case to a successor, and no later paper of the case names it as debtor again."""
    numbers = {case.number, *case.replaces}
    names = {squeeze(one.party.name) for one in cluster.debtors}
    left = [day for (number, name), day in gone.items() if number in numbers and name in names]
    last = max((one.day for one in cluster.debtors if one.case in numbers or one.scope in numbers), default="")
    return bool(left) and (last == "9999" or last <= max(left).isoformat())


def _addresses(cluster: Cluster, kind: EntityKind, by_paper: dict[str, EnforcementCase]) -> Iterator[DatedAddress]:
    """The debtor's own addresses, one for each change, undated first: an unknown day must not pose as the present.

    Where a person's household is registered (户籍地) is none of them, once a paper says where it lives.
    """
    last = None
    dwells = any(one.party.lives_at and not _of_household(one.party) for one in cluster.debtors)
    for one in sorted(cluster.debtors, key=lambda member: "" if member.day == "9999" else member.day):
        party = one.party
        branch = party.entity is EntityKind.BRANCH and kind is not EntityKind.BRANCH
        address = None if branch or (dwells and _of_household(party)) else party.lives_at
        if address and (here := comparable_address(address) or address) != last:
            last = here
            evidence = party.fields.get("residence" if party.residence else "address", party.evidence)
            known = one.day != "9999" and one.filing in by_paper
            yield DatedAddress(address=address, on=date.fromisoformat(one.day) if known else None, evidence=evidence)


def _of_household(party: Party) -> bool:
    return party.household and not party.residence
