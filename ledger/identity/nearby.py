"""Nearby (比对范围): by which names and keys the ledger is asked for debtors that may be this one, and its branches."""

from collections.abc import Iterable, Iterator

from ledger.identity.names import comparable, firm_of_branch, is_masked
from ledger.identity.numbers import is_full, organization_code, printed
from ledger.identity.slips import code_variants, name_variants
from ledger.identity.union import Cluster
from models import Debtor, DebtorLink, EntityKind, Filing, LinkKind
from models.comparable import squeeze

_MASKS = ("某", "某某", "*", "**", "×", "××")


def names_near(debtor: Debtor) -> set[str]:
    """Names that a namesake of a natural person may bear: the same, with a slip, or partly hidden."""
    if debtor.kind is not EntityKind.PERSON:
        return set()
    own = {squeeze(name) for name in debtor.names}
    full = {name for name in own if not is_masked(name)}
    hidden = {f"{name[0]}{mask}{end}" for name in full for mask in _MASKS for end in ("", name[-1])}
    return own | hidden | {variant for name in full for variant in name_variants(name)}


def keys_near(debtor: Debtor, papers: Iterable[Filing]) -> set[str]:
    """Keys of debtors whose code or registered name may be this one's with a slip."""
    found = {key for number in _numbers(debtor, papers) for key in _number_keys(number)}
    if debtor.kind is not EntityKind.PERSON:
        names = {comparable(name) for name in debtor.names if not is_masked(name)}
        found |= {f"name:{one}" for name in names for one in (name, *name_variants(name))}
    return found


def firms_of(debtor: Debtor) -> Iterator[str]:
    """The names under which the ledger is asked for branches, and for the firm of a branch."""
    if debtor.kind in {EntityKind.PERSON, EntityKind.INDIVIDUAL_BUSINESS} or is_masked(debtor.name):
        return
    yield firm_of_branch(debtor.name) or squeeze(debtor.name)


def branch_link(debtor: Debtor, other: Debtor, cluster: Cluster) -> DebtorLink | None:
    """The other debtor as this one's firm or branch (分支机构), or None."""
    kinds = ((debtor, other, LinkKind.BRANCH_OF), (other, debtor, LinkKind.HAS_BRANCH))
    for branch, firm, kind in kinds:
        head = firm_of_branch(branch.name)
        if head and comparable(head) in {comparable(name) for name in firm.names}:
            return DebtorLink(kind=kind, key=other.key, name=other.name, evidence=cluster.debtors[-1].party.evidence)
    return None


def _numbers(debtor: Debtor, papers: Iterable[Filing]) -> set[str]:
    """Every fully printed number of the debtor: also the misread one that another paper puts right."""
    names = {comparable(name) for name in debtor.names}
    parties = (party for filing in papers for party in filing.parties if comparable(party.name) in names)
    return {number for party in parties if (number := printed(party)) and is_full(number)}


def _number_keys(number: str) -> set[str]:
    codes = {number, organization_code(number)}
    found = {f"org:{variant}" for code in codes if len(code) == 9 for variant in (code, *code_variants(code))}
    return found | {f"{key}|branch" for key in found} | {f"person:{number}", f"number:{number}"}
