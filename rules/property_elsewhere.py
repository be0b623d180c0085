"""R16 Property elsewhere (主要财产在外地).

Asks whether a paper of an unsatisfied case says that the main or only property (主要、唯一财产) lies in another
district than that of its own court, or values by place put 70 % of it there. It supports only, and speaks for
the court there.

Not met though it looks so: the property is said to be pledged or mortgaged to its full value (足额抵押), or of no
benefit (无益); 除…外未查到其他财产 names no main property; one thing valued alone is not compared with anything.
Unknown: no such words and no values.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from models import (
    Court,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    Finding,
    Money,
    Statement,
    StatementKind,
    register,
)
from models.comparable import squeeze
from models.frozen import Frozen
from rules import evidence_of
from rules.grounds.whose import statements_about
from rules.law.statutes import (
    CIVIL_PROCEDURE_2012,
    CIVIL_PROCEDURE_2021,
    CIVIL_PROCEDURE_2023,
    ENTRUSTING_RULES,
    GUIDING_CASE_253,
)
from rules.rule import Because, Given, Question, said
from rules.wording import listed, names

QUESTION = Question(
    rule="property_elsewhere",
    statutes=(
        CIVIL_PROCEDURE_2012.at("第二百二十九条"),
        CIVIL_PROCEDURE_2021.at("第二百三十六条"),
        CIVIL_PROCEDURE_2023.at("第二百四十条"),
        ENTRUSTING_RULES.at("第一条、第三条"),
        GUIDING_CASE_253.at("（财产所在地法院执行更为便利）"),
    ),
)


class Lying(Frozen):
    """Main property of one case: its own court, that of the place, the share of values (None where words say it)."""

    case: EnforcementCase
    own: Court
    court: Court
    share: int | None
    words: tuple[Evidence, ...]

    @property
    def elsewhere(self) -> bool:
        """Whether the case's own court has no district there (a court above the place's court has)."""
        return self.own not in register().way_up(self.court)


class _Valued(NamedTuple):
    """One valued thing: how much, in what currency, the court of its place, the words."""

    fen: int
    currency: str
    court: Court
    words: Evidence


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Look where the main property of every unsatisfied case lies."""
    percent = given.thresholds.property_share_percent.on(on)
    cases = [case for case in dossier.cases if case.unsatisfied]
    stating = [case for case in cases if any(filing.statements for filing in case.filings)]
    found = [one for case in stating for one in (*_by_words(dossier, case), *_by_value(dossier, case, percent))]
    away = [one for one in found if one.elsewhere]
    worthless = {one.case.number for one in away if _pledged(dossier, one.case)}
    met = [one for one in away if one.case.number not in worthless]
    shown = [words for one in met or away or found for words in (*one.words, *evidence_of.of_case(one.case))]
    if met:
        return QUESTION.met(on, _lies(met, percent), shown)
    if not found and not any(_valued(dossier, case) for case in stating):
        zh = f"{len(cases)}件未执行完毕的案件的文书没有载明主要财产的所在地，也没有按地点的估值，无从判断。"
        en = f"the papers of {len(cases)} unsatisfied case(s) neither place the main property nor value by place."
        return QUESTION.unknown(on, said(zh=zh, en=en))
    because = said(
        zh=f"载明主要财产所在地的{len(found)}处，其中在他院辖区的{len(away)}处，已足额抵押或处置无益的{len(worthless)}件"
        f"（门槛{percent}%）。",
        en=f"{len(found)} statement(s) of main property, {len(away)} in another district, {len(worthless)} case(s) of "
        f"them pledged to the full value or of no benefit (threshold {percent} %).",
    )
    return QUESTION.not_met(on, because, shown)


def _by_words(dossier: DebtorDossier, case: EnforcementCase) -> Iterator[Lying]:
    for one in _stated(dossier, case, StatementKind.MAIN_PROPERTY):
        if court := register().of_address(one.place or "", dossier.on):
            yield Lying(case=case, own=_own(dossier, case), court=court, share=None, words=(one.evidence,))


def _by_value(dossier: DebtorDossier, case: EnforcementCase, percent: int) -> Iterator[Lying]:
    """The court of the places that hold so much of the values; two places and one currency are needed to compare."""
    valued = _valued(dossier, case)
    if len({one.currency for one in valued}) > 1:
        return
    total = sum(one.fen for one in valued)
    by_court: dict[str, list[_Valued]] = defaultdict(list)
    for one in valued:
        by_court[one.court.name].append(one)
    for things in by_court.values() if len(by_court) > 1 else ():
        here = sum(one.fen for one in things)
        if here * 100 >= percent * total:
            words = tuple(one.words for one in things)
            share = here * 100 // total
            yield Lying(case=case, own=_own(dossier, case), court=things[0].court, share=share, words=words)


def _own(dossier: DebtorDossier, case: EnforcementCase) -> Court:
    """The case's own court, or the one that has taken it over by the day."""
    return register().now(case.court, dossier.on)


def _valued(dossier: DebtorDossier, case: EnforcementCase) -> list[_Valued]:
    """Every valued thing once: a value that two papers repeat for one district is one, two places of one paper two."""
    found: dict[tuple[str, Money], list[_Valued]] = {}
    for filing in case.filings:
        things: dict[tuple[str, Money], dict[str, _Valued]] = defaultdict(dict)
        for one in statements_about(filing, dossier.debtor, StatementKind.PROPERTY_VALUED):
            court = register().of_address(one.place or "", dossier.on)
            if court and one.value and one.value.fen:
                thing = _Valued(one.value.fen, one.value.currency, court, one.evidence)
                things[court.name, one.value][squeeze(one.place or "")] = thing
        found |= {key: list(ones.values()) for key, ones in things.items() if len(ones) >= len(found.get(key, ()))}
    return [one for ones in found.values() for one in ones]


def _stated(dossier: DebtorDossier, case: EnforcementCase, kind: StatementKind) -> list[Statement]:
    return [one for filing in case.filings for one in statements_about(filing, dossier.debtor, kind)]


def _pledged(dossier: DebtorDossier, case: EnforcementCase) -> bool:
    return bool(_stated(dossier, case, StatementKind.PROPERTY_PLEDGED))


def _lies(met: Sequence[Lying], percent: int) -> Because:
    one = met[0]
    there = listed(names(lying.court for lying in met))
    share_zh = f"估值占{one.share}%（门槛{percent}%）" if one.share else "系文书所载"
    share_en = f"{one.share} % of the values (threshold {percent} %)" if one.share else "as the paper says"
    return said(
        zh=f"{one.case.court.name}的{one.case.number}等{len(met)}处载明主要财产在{there}辖区，{share_zh}。",
        en=f"{len(met)} statement(s), first in {one.case.number} of {one.case.court.name}, put the main property in "
        f"the district of {there}, {share_en}.",
    )
