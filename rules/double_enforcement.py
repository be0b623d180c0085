"""R5 Double enforcement (重复立案、重复执行).

Asks whether one title (执行依据) of one applicant is being enforced by two courts at once. The court that filed later
shall cancel its case (撤销案件) and hand over what it controls.

Not met though it looks so: the case was entrusted, designated or moved (委托、指定、移送) to the other court; a 执恢 of
the same court; the applications name different items of the title (仅就第二项).
Unknown: the title's number is missing in one of two cases with the same parties and the same amount.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations

from models import (
    AmountRole,
    CourtPart,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Finding,
    StatementKind,
    Urgency,
    register,
)
from models.comparable import squeeze
from rules import evidence_of
from rules.grounds.counting import applied_by, begun, squeezed
from rules.law.statutes import (
    ENFORCEMENT_PROCEDURE_2008,
    ENFORCEMENT_PROCEDURE_2020,
    ENFORCEMENT_RULES_1998,
    ENFORCEMENT_RULES_2020,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="double_enforcement",
    statutes=(
        ENFORCEMENT_PROCEDURE_2008.at("第二条"),
        ENFORCEMENT_PROCEDURE_2020.at("第二条"),
        ENFORCEMENT_RULES_1998.at("第十五条、第十六条"),
        ENFORCEMENT_RULES_2020.at("第十三条、第十四条"),
    ),
)

_ITEM = re.compile(r"第([一二三四五六七八九十\d]+)项")
_Pair = tuple[EnforcementCase, EnforcementCase]


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Compare every two unsatisfied cases of two courts."""
    alike = _pairs(dossier.unsatisfied, lambda case: case.titles)
    doubled = [pair for pair in alike if not _moved(pair) and not _different_items(pair)]
    if doubled:
        tell = tuple(dict.fromkeys(name for pair in doubled for name in names(case.court_now for case in _later(pair))))
        consequence = Consequence(urgency=Urgency.U2, tell=tell)
        return QUESTION.met(on, _doubled(doubled), _evidence(doubled), consequence)
    same_sum = _pairs(dossier.unsatisfied, _sums)
    untitled = [pair for pair in same_sum if not all(case.titles for case in pair) and not _moved(pair)]
    if untitled:
        return QUESTION.unknown(on, _untitled(untitled), _evidence(untitled))
    return QUESTION.not_met(on, _single(len(dossier.unsatisfied), alike), _evidence(alike))


def _pairs(cases: Sequence[EnforcementCase], marks: Callable[[EnforcementCase], Iterable[str]]) -> list[_Pair]:
    """Every two cases of different courts that share a mark (a title, a sum) and an applicant."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, case in enumerate(cases):
        for key in {(squeeze(mark), name) for mark in marks(case) for name in applied_by(case)}:
            holders[key].append(place)
    found = sorted({pair for places in holders.values() for pair in combinations(places, 2)})
    return [(cases[one], cases[other]) for one, other in found if cases[one].court_now != cases[other].court_now]


def _common(pair: _Pair) -> frozenset[str]:
    """The titles that both enforce."""
    one, other = (squeezed(case.titles) for case in pair)
    return one & other


def _moved(pair: _Pair) -> bool:
    """Whether one says that it came from the other court: it names its number, and that court as the one it left."""
    return any(_came_from(one, other) for one, other in (pair, pair[::-1]))


def _came_from(case: EnforcementCase, other: EnforcementCase) -> bool:
    numbers = {other.number, *other.replaces}
    return any(
        register().resolve(court.name, None) == other.court and court.part is CourtPart.FROM
        for filing in case.filings
        if numbers & {one.value.base for one in filing.other_case_numbers}
        for court in filing.courts
    )


def _different_items(pair: _Pair) -> bool:
    one, other = (_items(case) for case in pair)
    return bool(one and other) and not one & other


def _items(case: EnforcementCase) -> frozenset[str]:
    """Items of the title (判项) that the case is said to be about."""
    stated = (one for filing in case.filings for one in filing.stated(StatementKind.TITLE_ITEM))
    return frozenset(item for one in stated for item in _ITEM.findall(one.evidence.quote))


def _sums(case: EnforcementCase) -> frozenset[str]:
    roles = {AmountRole.CLAIM, AmountRole.PRINCIPAL}
    return frozenset(
        str(one.money) for filing in case.filings for one in filing.amounts if one.role in roles and one.money.fen
    )


def _later(pair: _Pair) -> tuple[EnforcementCase, ...]:
    """The case that was filed later; both where nothing tells."""
    one, other = (begun(case) for case in pair)
    if one is None or other is None or one == other:
        return pair
    return (pair[0] if one > other else pair[1],)


def _evidence(pairs: Sequence[_Pair]) -> Iterator[Evidence]:
    for pair in pairs:
        common = _common(pair)
        for case in pair:
            titles = (title for filing in case.filings for title in filing.titles if squeeze(title.value) in common)
            yield from [title.evidence for title in titles][:1]
            yield from evidence_of.of_case(case)


def _doubled(pairs: Sequence[_Pair]) -> Because:
    one, other = sorted(pairs[0], key=lambda case: begun(case) or date.max)
    title = listed(sorted(_common(pairs[0])))
    return said(
        zh=f"同一执行依据{title}、同一申请执行人的案件在两个法院同时未执行完毕：{one.court_now.name}{one.number}"
        f"（{zh_day(begun(one))}），{other.court_now.name}{other.number}（{zh_day(begun(other))}）；共{len(pairs)}对。",
        en=f"one title {title} of one applicant is open in two courts: {one.number} at {one.court_now.name} "
        f"({en_day(begun(one))}) and {other.number} at {other.court_now.name} ({en_day(begun(other))}); "
        f"{len(pairs)} pair(s).",
    )


def _untitled(pairs: Sequence[_Pair]) -> Because:
    one, other = pairs[0]
    return said(
        zh=f"{one.number}与{other.number}当事人、金额相同，但其中一件未写明执行依据，无从判断是否重复（{len(pairs)}对）。",
        en=f"{one.number} and {other.number} have the same parties and sum, but one does not say its title "
        f"({len(pairs)} pair(s)).",
    )


def _single(number: int, alike: Sequence[_Pair]) -> Because:
    if alike:
        one, other = alike[0]
        return said(
            zh=f"{one.number}与{other.number}执行依据、申请执行人相同，但系委托、指定、移送而来或各执行不同判项（{len(alike)}对）。",
            en=f"{one.number} and {other.number} share title and applicant, but one came from the other court or they "
            f"are about different items ({len(alike)} pair(s)).",
        )
    return said(
        zh=f"{number}件未执行完毕的案件中，没有同一执行依据、同一申请执行人而在两个法院的。",
        en=f"of {number} unsatisfied case(s) no two of different courts share title and applicant.",
    )
