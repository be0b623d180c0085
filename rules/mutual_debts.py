"""R18 Mutual debts (互负债务): the debtor is itself owed something in another enforcement case.

Asks whether the debtor is applicant (申请执行人) in an unsatisfied enforcement case. It supports only: both courts can
set off (抵销), and a claim is an asset, so it caps the bankruptcy transfer candidate (R7) at `consult`.

Not met though it looks so: the claim was assigned away (债权转让), which the ledger takes the applicant's place for;
a case of its own that is paid or ended.
"""

from datetime import date

from models import DebtorDossier, Finding
from rules import evidence_of
from rules.grounds.counting import number_of
from rules.law.statutes import INTERPRETATION_2015, INTERPRETATION_2022, OBJECTION_RULES
from rules.rule import Given, Question, said
from rules.wording import cases as counted
from rules.wording import en_by_court, zh_by_court

QUESTION = Question(
    rule="mutual_debts",
    statutes=(
        OBJECTION_RULES.at("第十九条"),
        INTERPRETATION_2015.at("第五百零一条"),
        INTERPRETATION_2022.at("第四百九十九条"),
    ),
)


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Count the unsatisfied enforcement cases in which the debtor is the applicant."""
    owed = [case for case in dossier.as_applicant if case.unsatisfied and case.counts]
    if not owed:
        because = said(
            zh=f"债务人在{len(dossier.as_applicant)}件案件中为申请执行人，其中未执行完毕的0件。",
            en=f"it is applicant in {counted(len(dossier.as_applicant))}, of which none is unsatisfied.",
        )
        return QUESTION.not_met(on, because)
    because = said(
        zh=f"债务人在{number_of(owed)}件未执行完毕的案件中为申请执行人（{zh_by_court(owed)}），可供抵销或执行。",
        en=f"it is applicant in {counted(number_of(owed))} unsatisfied ({en_by_court(owed)}): a claim to set off or "
        "enforce.",
    )
    return QUESTION.met(on, because, evidence_of.of_cases(owed))
