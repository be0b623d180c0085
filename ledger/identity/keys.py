"""Identity keys (身份线索): what one appearance of a party could share with another of the same debtor."""

import re
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from ledger.identity.names import comparable, former_names, is_masked
from ledger.identity.numbers import born, identity
from ledger.identity.sides import Side
from models import CaseNumber, EntityKind, Evidence, Party, PartyKind
from models.comparable import KEPT, squeeze

_MASKED = re.compile(r"[×*＊某xX]")
_WIDE = re.compile(r".*(?:[省市区县旗盟州镇乡村]|街道|社区|苏木)")
_PROVINCE = re.compile(r"^(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区)")


class Tie(IntEnum):
    """Kinds of key, strongest first; `CASE` only ties papers of one and the same case."""

    NUMBER = 0
    CASE = 1
    NAME = 2
    FORMER_NAME = 3
    BIRTH_DATE = 4
    ADDRESS = 5


class Appearance(NamedTuple):
    """One party in one paper; `place` is the paper's SHA-256 and the party's position in it.

    `scope` is the base of the paper's own number, or a word that names only this paper; `case` the known case it is
    part of on the day (the 执恢 that replaced its 执), the same as `scope` where nothing more is known.
    """

    place: tuple[str, int]
    scope: str
    case: str
    day: str  # ISO, so that it sorts; "9999" where the paper is undated
    side: Side
    party: Party

    @property
    def filing(self) -> str:
        """The paper's SHA-256."""
        return self.place[0]


class Key(NamedTuple):
    """One thing that may be shared, and the words that say it."""

    tie: Tie
    text: str
    evidence: Evidence


_CASE = Tie.CASE
_ALONE = "paper:"
Said = tuple[Tie, str, str]
"""A key that does not hang on the case, and the field that says it."""
Print = tuple[object, ...]


def case_scope(number: CaseNumber | None, sha256: str) -> str:
    """The case a paper belongs to: its base; where the number is absent or masked (×, *), the paper alone."""
    return number.base if number and case_is_named(number.base) else f"{_ALONE}{sha256}"


def is_alone(scope: str) -> bool:
    """Whether a scope is one paper alone, and no case's number."""
    return scope.startswith(_ALONE)


@lru_cache(KEPT)
def case_is_named(base: str) -> bool:
    """Whether a number names one case: nothing in it is masked."""
    return not _MASKED.search(base)


def keys_of(appearance: Appearance, known: dict[Print, list[Said]] | None = None) -> tuple[Key, ...]:
    """All keys of an appearance. A masked name gives none but that of its case, unless the number is fully printed.

    Within a case, one name on one side is one party: 李某 who applies is not 李某 who owes. A branch under its firm's
    code (a slip of the paper: a branch has a code of its own) is not the firm. `known` is what parties that are printed
    alike say, as hundreds of papers do of one firm; what is new is put to it.
    """
    party = appearance.party
    words, name = party.fields, party.evidence
    case = Key(_CASE, case_key(appearance.case, appearance), words.get("name", name))
    said = _party_keys(party) if known is None else _known_keys(party, known)
    return (case, *[Key(tie, text, words.get(field, name)) for tie, text, field in said])


def _known_keys(party: Party, known: dict[Print, list[Said]]) -> list[Said]:
    printed = print_of(party)
    if printed not in known:
        known[printed] = _party_keys(party)
    return known[printed]


def print_of(party: Party) -> Print:
    """All that is printed of a party and may tell who it is."""
    names = party.name, party.former_names, party.representative
    return (party.kind, party.entity, names, party.id_number, party.address, party.birth_date)


def _party_keys(party: Party) -> list[Said]:
    """The keys that do not hang on the case, each with the field that says it."""
    found: list[Said] = []
    if number := identity(party):
        found.append((Tie.NUMBER, f"{number}|branch" if party.entity is EntityKind.BRANCH else number, "id_number"))
    name = comparable(party.name)
    if not party.masked and not is_masked(name):
        found += _person_keys(party, name) if party.kind is PartyKind.PERSON else _organization_keys(party, name)
    return found


def case_key(case: str, appearance: Appearance) -> str:
    """The key of a name on its side of a case (a number, or the title it enforces)."""
    return f"case:{case}|{appearance.side.value}|{squeeze(appearance.party.name)}"


def _organization_keys(party: Party, name: str) -> list[Said]:
    former = [(Tie.FORMER_NAME, f"name:{comparable(other)}", "former_names") for other in former_names(party)]
    return [(Tie.NAME, f"name:{name}", "name"), *former]


def _person_keys(party: Party, name: str) -> list[Said]:
    found: list[Said] = []
    if day := born(party):
        field = "birth_date" if party.birth_date else "id_number"
        found.append((Tie.BIRTH_DATE, f"born:{name}|{day.isoformat()}", field))
    if party.address and (address := comparable_address(party.address)):
        found.append((Tie.ADDRESS, f"home:{name}|{address}", "address"))
    return found


@lru_cache(KEPT)
def comparable_address(address: str) -> str | None:
    """An address without its province, or None where it is masked or a place of many people: no home.

    In a village of one clan (张家村) namesakes are common; without a house it is no more than a district.
    """
    rest = _PROVINCE.sub("", squeeze(address)).rstrip("。.,;")
    return None if re.search(r"[某*×]", rest) or _WIDE.fullmatch(rest) else rest or None
