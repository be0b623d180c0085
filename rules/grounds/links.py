"""Links between firms (企业之间的联系): which kinds of link join which two, each with its words.

Debtors are compared by what they share (a representative, an address, a case), so that ten thousand of them need no
hundred million comparisons; names are found in sentences with one expression for all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations

from models import CaseClass, DebtorDossier, Evidence, Filing, Statement, StatementKind
from models.comparable import squeeze
from rules.grounds.whose import debtors_in, is_debtor, parties_meant


class LinkKind(StrEnum):
    """Kinds of link, in the words of the sentences."""

    REPRESENTATIVE = "同一法定代表人"
    ADDRESS = "同一住所地"
    CASE = "同案被执行人"
    GUARANTEE = "担保"
    NAMED = "载明为关联企业或同一实际控制人"

    @property
    def en(self) -> str:
        """The same in English."""
        return self.name.lower()


Ties = dict[LinkKind, tuple[Evidence, ...]]
"""The kinds of link between two firms, with their words."""
_Pair = tuple[str, str]
_Token = tuple[LinkKind, str]
_Said = dict[tuple[_Pair, LinkKind], list[Evidence]]

_MASKED = re.compile(r"[某*×＊]")
_PROVINCE = re.compile(r"^(?:[\u4e00-\u9fff]{2,3}省|[\u4e00-\u9fff]{2,8}自治区)")
_CONTROLLER = re.compile(r"实际控制人(?:均|同|都)?(?:为|系|是)([\u4e00-\u9fff]{2,3})(?=[,，。;；、)）]|$)")
_MUTUAL = re.compile(r"互(?:相)?(?:负|提供|为|保)|相互")
_GUARANTEES_FOR = re.compile(r"对|为|就")
_SURETY = re.compile(r"连带|担保|保证")
# Employers and wrongdoers are liable together (连带责任) without one standing surety for the other.
_LIABLE_TOGETHER = re.compile(r"劳动|劳务|工伤|工资|侵权|侵害|交通事故|人身|健康权|生命权|不正当竞争")
_BY_CONTRACT = re.compile(r"担保|保证|抵押|质押")


def between(firms: Sequence[DebtorDossier]) -> dict[_Pair, Ties]:
    """Every two firms that share at least one kind of link, the smaller key first."""
    said: _Said = defaultdict(list)
    for holders in _holders(firms).values():
        for (one, first), (other, second) in combinations(holders[1], 2):
            if one != other:
                said[_pair(one, other), holders[0]] += [first, second]
    names = _Names(firms)
    for firm in firms:
        for pair, kind, words in _stated(firm, names):
            said[pair, kind].append(words)
    found: dict[_Pair, Ties] = defaultdict(dict)
    for (pair, kind), quoted in said.items():
        found[pair][kind] = tuple(dict.fromkeys(quoted))
    return dict(found)


def _pair(one: str, other: str) -> _Pair:
    return (one, other) if one < other else (other, one)


def _holders(firms: Iterable[DebtorDossier]) -> dict[_Token, tuple[LinkKind, list[tuple[str, Evidence]]]]:
    """Who has which token, each firm once."""
    found: dict[_Token, dict[str, Evidence]] = defaultdict(dict)
    for firm in firms:
        for kind, text, words in tokens_of(firm):
            found[kind, text].setdefault(firm.debtor.key, words)
    return {token: (token[0], list(by_key.items())) for token, by_key in found.items() if len(by_key) > 1}


def tokens_of(firm: DebtorDossier) -> Iterator[tuple[LinkKind, str, Evidence]]:
    """What the firm may share: representative, full address, case, controller; nothing masked."""
    for case in firm.cases:
        for filing in case.filings:
            for party in (party for party in filing.parties if is_debtor(party, firm.debtor)):
                if case.case_class is not CaseClass.REVIEW and not _MASKED.search(case.number):
                    yield LinkKind.CASE, case.number, party.evidence
                if party.representative and not _MASKED.search(party.representative):
                    words = party.fields.get("representative", party.evidence)
                    yield LinkKind.REPRESENTATIVE, squeeze(party.representative), words
            for one in filing.stated(StatementKind.AFFILIATED):
                for name in _CONTROLLER.findall(squeeze(one.evidence.quote)) if _is_about(filing, one, firm) else ():
                    yield LinkKind.NAMED, name, one.evidence
    for address in firm.addresses:
        place = _PROVINCE.sub("", squeeze(address.address)).rstrip("。.,;")
        if re.search(r"\d", place) and not _MASKED.search(place):
            yield LinkKind.ADDRESS, place, address.evidence


def unmasked_names(firm: DebtorDossier) -> Iterator[str]:
    """The firm's names as they are found in sentences."""
    return (squeeze(name) for name in firm.debtor.names if not _MASKED.search(name))


class _Names:
    """The names of all firms, found in a text, the longest first."""

    def __init__(self, firms: Iterable[DebtorDossier]) -> None:
        self.keys = {name: firm.debtor.key for firm in firms for name in unmasked_names(firm)}
        longest_first = sorted(self.keys, key=lambda name: -len(name))
        self.pattern = re.compile("|".join(map(re.escape, longest_first)) or r"$^")

    def in_text(self, filing: Filing, text: str) -> set[str]:
        """Keys of the firms that the text names, by name or by an alias of the paper."""
        named = {self.keys[name] for name in self.pattern.findall(squeeze(text))}
        return named | {
            self.keys[name] for party in parties_meant(filing, text) if (name := squeeze(party.name)) in self.keys
        }


def _stated(firm: DebtorDossier, names: _Names) -> Iterator[tuple[_Pair, LinkKind, Evidence]]:
    """Pairs of whom a sentence says that they are affiliates, or that one guarantees for the other."""
    for filing in firm.filings:
        for one in filing.stated(StatementKind.AFFILIATED, StatementKind.GUARANTEES):
            if one.kind is StatementKind.GUARANTEES and _liable_together(filing, one):
                continue
            mutual = one.kind is StatementKind.AFFILIATED or _MUTUAL.search(one.evidence.quote)
            kind = LinkKind.NAMED if one.kind is StatementKind.AFFILIATED else LinkKind.GUARANTEE
            pairs = _with_others(firm, filing, one, names) if mutual else _guaranteed(filing, one, names)
            yield from ((pair, kind, one.evidence) for pair in pairs)


def _liable_together(filing: Filing, one: Statement) -> bool:
    words = one.evidence.quote
    return not _BY_CONTRACT.search(words) and bool(_LIABLE_TOGETHER.search(f"{filing.cause or ''}{words}"))


def _with_others(firm: DebtorDossier, filing: Filing, one: Statement, names: _Names) -> Iterator[_Pair]:
    """The firm with every other that the sentence names, where the sentence speaks of the firm."""
    named, key = names.in_text(filing, one.evidence.quote), firm.debtor.key
    if key in named or _is_about(filing, one, firm):
        yield from (_pair(key, other) for other in named - {key})


def _guaranteed(filing: Filing, one: Statement, names: _Names) -> Iterator[_Pair]:
    """Guarantors named before 对 or 为, with the debtors named behind; with the paper's other debtors if none is.

    Where a sentence says more than that (判令甲公司还款，乙公司对上述债务承担连带责任), its clause of surety decides.
    """
    for text in (*_surety_clauses(one.evidence.quote), one.evidence.quote):
        before, _, behind = _GUARANTEES_FOR.sub("\n", text, count=1).partition("\n")
        guarantors, principals = names.in_text(filing, before), names.in_text(filing, behind)
        if guarantors:
            break
    if not principals:
        principals = {names.keys[name] for party in debtors_in(filing) if (name := squeeze(party.name)) in names.keys}
    yield from (_pair(one, other) for one in guarantors for other in principals - guarantors)


def _surety_clauses(quote: str) -> list[str]:
    """The clauses that speak of surety, the last first; a clause ends at a comma."""
    return [clause for clause in reversed(re.split(r"[,，;；]", quote)) if _SURETY.search(clause)]


def _is_about(filing: Filing, one: Statement, firm: DebtorDossier) -> bool:
    """Whether the sentence speaks of the firm: it names it, or the paper has no other debtor."""
    meant = parties_meant(filing, one.evidence.quote)
    return any(is_debtor(party, firm.debtor) for party in meant or debtors_in(filing)) and (
        bool(meant) or len(debtors_in(filing)) == 1
    )
