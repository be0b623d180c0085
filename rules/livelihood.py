"""R20 Livelihood (涉民生案件): many unsatisfied claims of people who live on them.

Asks whether at least ten unsatisfied cases against the debtor are about wages (追索劳动报酬), labour (劳动争议), injury
(工伤、人身损害) or maintenance (赡养、抚养、扶养). It makes no referral of its own and makes the others one step more
urgent, also while a bankruptcy is accepted.

Not met though it looks so: a contract between firms for labour (劳务分包、劳务派遣) is no wage claim; paid cases.
"""

from collections import Counter
from datetime import date

from models import DebtorDossier, EnforcementCase, Evidence, Finding
from rules import evidence_of
from rules.grounds.counting import number_of
from rules.law.statutes import BANKRUPTCY_LAW, GUIDING_CASE_252
from rules.rule import Given, Question, said
from rules.wording import cases as counted
from rules.wording import listed

QUESTION = Question(
    rule="livelihood",
    # The law itself puts wages, injury and pension first among the creditors (第一顺序).
    statutes=(BANKRUPTCY_LAW.at("第一百一十三条第一款第一项"), GUIDING_CASE_252.at("（涉劳动争议系列案件）")),
)

CAUSES = (
    *("劳动报酬", "劳务报酬", "劳务合同", "工资", "劳动争议", "劳动合同", "劳动关系", "经济补偿", "社会保险", "养老金"),
    *("工伤", "人身损害", "人身伤害", "身体权", "健康权", "生命权", "提供劳务者", "医疗损害", "抚恤", "机动车交通事故"),
    *("赡养", "抚养", "扶养", "抚育"),
)
"""Words of the causes (案由) that count."""

LOOK_ALIKES = ("劳务分包", "劳务派遣")
"""Words of causes that hold one of the others and yet are matters between firms."""


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Count the unsatisfied cases by their cause."""
    least = given.thresholds.livelihood_cases.on(on)
    cases = [case for case in dossier.unsatisfied if is_livelihood(case)]
    number, causes = number_of(cases), Counter[str]()
    for case in cases:
        causes[case.cause or ""] += case.stands_for
    kinds = listed(f"{cause}{of_cause}件" for cause, of_cause in causes.most_common())
    because = said(
        zh=f"未执行完毕的涉民生案件{number}件{f'（{kinds}）' if kinds else ''}，门槛为{least}件。",
        en=f"{counted(number)} of wages, labour, injury or maintenance "
        f"{'is' if number == 1 else 'are'} unsatisfied{f' ({kinds})' if kinds else ''}, the threshold is {least}.",
    )
    if number < least:
        return QUESTION.not_met(on, because, evidence_of.of_cases(cases))
    return QUESTION.met(on, because, [words for case in cases for words in _words(case)])


def is_livelihood(case: EnforcementCase) -> bool:
    """Whether the case's cause (案由) is of wages, labour, injury or maintenance."""
    cause = case.cause or ""
    return any(word in cause for word in CAUSES) and not any(word in cause for word in LOOK_ALIKES)


def _words(case: EnforcementCase) -> tuple[Evidence, ...]:
    causes = (filing.evidence["cause"] for filing in case.filings if "cause" in filing.evidence)
    return (*evidence_of.of_case(case), *list(causes)[:1])
