"""Likeness (疑似同一人): why two debtors that nothing joins may yet be one. For a person to look at; nothing is merged.

A slip in the name or the code, 有限公司 for 有限责任公司, a branch under its firm's code, a namesake whose number is
masked, a home that is only a village, a sole trader under its operator's number. Two that contradict each other are
never offered, nor two that a person has parted.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import product

from ledger.identity.keys import Tie
from ledger.identity.names import comparable, is_masked
from ledger.identity.numbers import born, is_full, organization_code, printed
from ledger.identity.slips import alike_names, differing, misread
from ledger.identity.union import Cluster
from models import Debtor, DecisionKind, EntityKind, Evidence, Party, PartyKind, PossibleLink
from models.comparable import squeeze

_SHOWN = 14  # printed places of a number (district and day of birth) that make a masked namesake worth a look
_SHOWN_WITH_NAME = 8  # the same, where the name is printed in full
_Reason = tuple[dict[str, str], str, str]
"""The sentence by language, and the field whose words prove it on either side."""


def possible(mine: Cluster, other: Cluster, debtor: Debtor) -> PossibleLink | None:
    """The other debtor as a possible link of mine with the first reason there is, or None."""
    if mine.known.contradicts(other.known, Tie.NAME) or _parted(mine, other):
        return None
    pairs = list(product(_parties(mine), _parties(other)))
    found = ((reason, a, b) for check in _CHECKS for a, b in pairs for reason in check(a, b))
    first = next(found, None)
    if not first:
        return None
    (why, here, there), a, b = first
    return PossibleLink(key=debtor.key, name=debtor.name, why=why, evidence=(_words(a, here), _words(b, there)))


def _parted(mine: Cluster, other: Cluster) -> bool:
    """Whether a person has said that they are two."""
    splits = ({one.number for one in both.decisions if one.kind is DecisionKind.SPLIT} for both in (mine, other))
    return not set.isdisjoint(*splits)


def _parties(cluster: Cluster) -> list[Party]:
    """Each different way in which the party is printed."""
    parties = (one.party for one in cluster.debtors)
    return list({(party.name, party.id_number, party.address, party.birth_date): party for party in parties}.values())


def _words(party: Party, field: str) -> Evidence:
    return party.fields.get(field, party.evidence)


def _codes(a: Party, b: Party) -> Iterator[_Reason]:
    """One code is the other with a slip: a check character fits in one of them only."""
    one, two = printed(a), printed(b)
    if not one or not two or not is_full(one) or not is_full(two):
        return
    organizations = PartyKind.PERSON not in {a.kind, b.kind}
    same_length = len(one) == len(two)
    if organizations and not same_length:
        one, two = organization_code(one), organization_code(two)
    if (organizations or _same_person_name(a, b)) and misread(one, two):
        said = {
            "zh": "证件号码仅差易混字符，且只有一个校验位相符",
            "en": "the numbers differ by a slip, and only one checks",
        }
        yield said, "id_number", "id_number"


def _branch(a: Party, b: Party) -> Iterator[_Reason]:
    """A branch printed with its firm's code."""
    one, two = printed(a), printed(b)
    if one and one == two and is_full(one) and (a.entity is EntityKind.BRANCH) != (b.entity is EntityKind.BRANCH):
        said = {"zh": "分支机构与企业载明同一代码", "en": "a branch and a firm are printed with one code"}
        yield said, "id_number", "id_number"


def _operator(a: Party, b: Party) -> Iterator[_Reason]:
    """A sole trader under its operator's identity number."""
    one, two = printed(a), printed(b)
    if one and one == two and is_full(one) and {a.kind, b.kind} == set(PartyKind):
        said = {"zh": "个体工商户载明的号码与该自然人相同", "en": "the sole trader bears this person's number"}
        yield said, "id_number", "id_number"


def _firm_names(a: Party, b: Party) -> Iterator[_Reason]:
    """Names of organizations that are equal, or differ by a slip or the form of 有限公司."""
    one, two = comparable(a.name), comparable(b.name)
    if PartyKind.PERSON in {a.kind, b.kind} or is_masked(one) or is_masked(two):
        return
    if one == two:
        yield {"zh": "名称相同，文书不能认定是哪一家", "en": "the same name; no paper says which it is"}, "name", "name"
    elif alike_names(one, two):
        signs = differing(one, two)
        zh = f"名称仅差形近字（{signs}）" if signs else "名称仅差“有限公司”与“有限责任公司”"
        en = f"the names differ by a slip ({signs})" if signs else "the names differ by the form of 有限公司 only"
        yield {"zh": zh, "en": en}, "name", "name"


def _persons(a: Party, b: Party) -> Iterator[_Reason]:
    """Persons of one name, or of names that differ by a slip, with something more in common than the name."""
    if {a.kind, b.kind} != {PartyKind.PERSON}:
        return
    slip = alike_names(comparable(a.name), comparable(b.name)) and not (a.masked or b.masked)
    name = (
        {"zh": "姓名仅差形近字", "en": "the names differ by a slip"} if slip else {"zh": "姓名相同", "en": "one name"}
    )
    if not slip and not _same_person_name(a, b):
        return
    if born(a) and born(a) == born(b) and not (a.masked or b.masked):
        yield _and(name, "出生日期相同", "the same day of birth"), "birth_date", "birth_date"
    if a.address and b.address and squeeze(a.address) == squeeze(b.address) and not (a.masked or b.masked):
        yield _and(name, "住址相同", "the same address"), "address", "address"


def _masked_numbers(a: Party, b: Party) -> Iterator[_Reason]:
    """Numbers of one length that agree in every place that both print."""
    one, two = printed(a), printed(b)
    if not one or not two or len(one) != len(two) or {a.kind, b.kind} != {PartyKind.PERSON}:
        return
    both = [(x, y) for x, y in zip(one, two, strict=True) if "*" not in {x, y}]
    least = _SHOWN if a.masked or b.masked else _SHOWN_WITH_NAME
    if all(x == y for x, y in both) and len(both) >= least and (_same_person_name(a, b) or _masks(a.name, b.name)):
        zh, en = f"号码中双方载明的{len(both)}位均相同", f"the {len(both)} places that both print of the number agree"
        yield _and({"zh": "姓名相符", "en": "the names agree"}, zh, en), "id_number", "id_number"


def _same_person_name(a: Party, b: Party) -> bool:
    return {a.kind, b.kind} == {PartyKind.PERSON} and comparable(a.name) == comparable(b.name)


def _masks(one: str, two: str) -> bool:
    """Whether one name is the other with a part of it hidden: 赵某, 赵大海."""
    first, second = squeeze(one), squeeze(two)
    return first[:1] == second[:1] and (is_masked(first) or is_masked(second))


def _and(name: dict[str, str], zh: str, en: str) -> dict[str, str]:
    return {"zh": f"{name['zh']}，{zh}", "en": f"{name['en']} and {en}"}


_CHECKS: Iterable[Callable[[Party, Party], Iterator[_Reason]]] = (
    *(_codes, _branch, _operator, _firm_names, _masked_numbers, _persons),
)
