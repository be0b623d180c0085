"""R21 Participation in distribution (参与分配).

Asks whether a natural person or another debtor that is no legal person (合伙企业、个体工商户、个人独资企业) has two
creditors with cases of their own, and a paper finds the property insufficient: dormant without property, or said
(不足以清偿). All creditors with a title then share.

Not met though it looks so: an enterprise legal person (bankruptcy is its way); a branch (its parent's property is
liable); one applicant only, or the applicants of one case; a bankruptcy is accepted.
"""

from collections.abc import Sequence
from datetime import date
from itertools import combinations

from models import Court, DebtorDossier, EnforcementCase, EntityKind, Evidence, Finding, StatementKind, Urgency
from models.comparable import squeeze
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.candidate_court import first_seizers
from rules.grounds.counting import applied_by, by_age, number_of, squeezed
from rules.grounds.limbs import dormant_papers
from rules.grounds.property_shown import sold_in
from rules.grounds.whose import statements_about
from rules.law.statutes import ENFORCEMENT_RULES_1998, ENFORCEMENT_RULES_2020, INTERPRETATION_2015, INTERPRETATION_2022
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_by_court, listed, names, zh_by_court

QUESTION = Question(
    rule="participation_in_distribution",
    statutes=(
        INTERPRETATION_2015.at("第五百零八条至第五百一十二条"),
        INTERPRETATION_2022.at("第五百零六条至第五百一十条"),
        ENFORCEMENT_RULES_1998.at("第九十一条"),
        ENFORCEMENT_RULES_2020.at("第五十六条"),
    ),
)

SHARED = frozenset(
    {EntityKind.PERSON, EntityKind.INDIVIDUAL_BUSINESS, EntityKind.PARTNERSHIP, EntityKind.SOLE_PROPRIETORSHIP}
)
"""Kinds of debtors whose property is shared out (公民或者其他组织)."""
_SAID = (StatementKind.PROPERTY_INSUFFICIENT, StatementKind.ASSETS_BELOW_DEBTS)


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Who the debtor is, how many creditors it has, and what the papers find."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    cases = dossier.unsatisfied
    applicants = {squeeze(name) for case in cases for name in case.applicants}
    if dossier.debtor.kind not in SHARED:
        zh = f"债务人不是自然人或其他组织，不适用参与分配（未执行完毕{len(cases)}件）。"
        en = f"the debtor is no person or other organisation ({len(cases)} unsatisfied)."
        return QUESTION.not_met(on, said(zh=zh, en=en))
    short = _insufficient(dossier)
    if not _two_creditors(cases) or not short:
        because = said(
            zh=f"未执行完毕的案件{number_of(cases)}件，申请执行人{len(applicants)}名（须两名以上、各有案件），载明财产不足的{len(short)}处。",
            en=f"{number_of(cases)} unsatisfied case(s) of {len(applicants)} applicant(s) (two with cases of their own "
            f"are needed), the property is found insufficient {len(short)} time(s).",
        )
        return QUESTION.not_met(on, because, short)
    tell = _told(dossier)
    shown = (*short, *evidence_of.of_cases(cases))
    consequence = Consequence(urgency=Urgency.U3, tell=tell)
    return QUESTION.met(on, _shared(dossier, len(applicants), tell), shown, consequence)


def _two_creditors(cases: Sequence[EnforcementCase]) -> bool:
    """Two cases of different applicants: creditors of one title have nothing to share with each other.

    A number that stands for several cases (执601-610号) is as many already.
    """
    by_case = [applied_by(case) for case in cases]
    joint = any(case.stands_for > 1 and len(case.applicants) > 1 for case in cases)
    apart = any(one and other and not one & other for one, other in combinations(by_case, 2))
    return joint or apart or any(_more_than_one(*pair) for pair in combinations(cases, 2))


def _more_than_one(one: EnforcementCase, other: EnforcementCase) -> bool:
    """Whether two cases share an applicant and one of them has another besides: of a renamed one each has one only."""
    mine, theirs = squeezed(one.applicants), squeezed(other.applicants)
    return bool(mine and theirs) and mine != theirs and len(mine) + len(theirs) > 2


def _insufficient(dossier: DebtorDossier) -> tuple[Evidence, ...]:
    """The words of dormant rulings without property, and of papers that say that it is not enough."""
    dormant = [paper for paper in dormant_papers(dossier) if paper.is_limb]
    stated = [one.evidence for filing in dossier.stating for one in statements_about(filing, dossier.debtor, *_SAID)]
    return (*(words for paper in dormant for words in (*paper.paper, *paper.no_property)), *stated)


def _told(dossier: DebtorDossier) -> tuple[str, ...]:
    """The court with the first seizure, unless all its cases are satisfied; else that of the oldest case.

    Where no paper tells of a seizure, the one court that sells the debtor's thing holds it.
    """
    first = tuple(
        name for name in names(first_seizers(dossier) or _sellers(dossier)) if not _all_satisfied(dossier, name)
    )
    return first or names((min(dossier.unsatisfied, key=by_age).court_now,))


def _sellers(dossier: DebtorDossier) -> tuple[Court, ...]:
    """The court whose papers order the sale of the debtor's own property, where it is one."""
    selling = {
        court.name: court
        for filing in dossier.filings
        if sold_in(filing, dossier.debtor) and (court := court_of(filing))
    }
    return tuple(selling.values()) if len(selling) == 1 else ()


def _all_satisfied(dossier: DebtorDossier, court: str) -> bool:
    cases = [case for case in dossier.cases if case.court.name == court]
    return bool(cases) and all(case.status.satisfies for case in cases)


def _shared(dossier: DebtorDossier, applicants: int, tell: tuple[str, ...]) -> Because:
    cases = dossier.unsatisfied
    return said(
        zh=f"债务人不是法人，{applicants}名申请执行人的{number_of(cases)}件案件未执行完毕（{zh_by_court(cases)}），文书载明财产不足；"
        f"首先查封或最早立案的法院为{listed(tell)}。",
        en=f"the debtor is no legal person; {number_of(cases)} unsatisfied cases of {applicants} applicants "
        f"({en_by_court(cases)}), the property is found insufficient; first seizure or oldest case: {listed(tell)}.",
    )
