"""R11 Enforcement after acceptance (受理后仍执行).

Asks whether a paper dated after the acceptance (受理) of the bankruptcy seizes, takes, sells or distributes (查封、
扣划、拍卖、分配) the debtor's own property, though enforcement must stop and preservation be lifted. It must be put
right at once: U1.

Not met though it looks so: the property is a co-debtor's or guarantor's (共同被执行人、担保人); the act was done before
the acceptance; it only continues a seizure (续行查封、续冻, R12's matter); the bankruptcy court distributes in the
bankruptcy, which the paper names by its number (a distribution in an enforcement case of that court must stop like any
other); the petition was later dismissed. A paper of the very day of acceptance is not after it.
Unknown: the order does not say whose property among several debtors; it or the acceptance bears no day.
"""

from collections import Counter
from datetime import date
from enum import StrEnum

from models import (
    CaseClass,
    CaseStatus,
    DebtorDossier,
    Evidence,
    Filing,
    Finding,
    StatementKind,
    Urgency,
)
from models.issuing_court import court_of
from rules import evidence_of
from rules.grounds.bankruptcy import rejections
from rules.grounds.whose import Whose, ordered_seizures, whose_property
from rules.law.statutes import (
    BANKRUPTCY_LAW,
    BANKRUPTCY_RULES_2,
    INTERPRETATION_2015,
    INTERPRETATION_2022,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="enforcement_after_acceptance",
    statutes=(
        BANKRUPTCY_LAW.at("第十六条、第十九条、第二十一条"),
        BANKRUPTCY_RULES_2.at("第五条、第七条、第二十二条"),
        INTERPRETATION_2015.at("第五百一十五条"),
        INTERPRETATION_2022.at("第五百一十三条"),
    ),
)

ACTS = frozenset({CaseStatus.CONTROLLED, CaseStatus.DISPOSAL, CaseStatus.DISTRIBUTION})
"""What a paper must do to count: control, disposal, distribution (控制、处置、分配)."""


class Act(StrEnum):
    """What one act after acceptance turns out to be; the words are those of the sentences."""

    FORBIDDEN = "受理后针对债务人财产"
    CO_DEBTOR = "针对共同被执行人或担保人的财产"
    CONTINUED = "仅续行查封、冻结"
    DONE_BEFORE = "系受理前实施"
    BY_BANKRUPTCY_COURT = "系受理法院在破产程序中的分配"
    UNSTATED = "未写明系谁的财产"
    UNDATED = "未载明日期"


_ENGLISH = {
    Act.CO_DEBTOR: "on a co-debtor's property",
    Act.CONTINUED: "merely continuing",
    Act.DONE_BEFORE: "done before",
    Act.BY_BANKRUPTCY_COURT: "the bankruptcy court's own distribution in the bankruptcy",
    Act.UNSTATED: "without saying whose property",
    Act.UNDATED: "without a day",
}


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Look at every act dated after the acceptance."""
    accepted = dossier.acceptance
    if accepted is None:
        return QUESTION.not_met(on, _not_accepted(dossier))
    day = accepted.decision_date
    if day is None:
        return QUESTION.unknown(on, _no_day(), evidence_of.of_paper(accepted))
    acts = [(filing, act(filing, dossier, accepted, day)) for filing in _later(dossier, day)]
    forbidden = [filing for filing, kind in acts if kind is Act.FORBIDDEN]
    shown = [words for filing in (accepted, *forbidden) for words in _words(filing)]
    if forbidden:
        courts = [court for filing in (*forbidden, accepted) if (court := court_of(filing))]
        consequence = Consequence(urgency=Urgency.U1, tell=names(courts))
        return QUESTION.met(on, _forbidden(forbidden, accepted, day), shown, consequence)
    because = _harmless(Counter(kind for _, kind in acts), accepted, day)
    if any(kind in {Act.UNSTATED, Act.UNDATED} for _, kind in acts):
        return QUESTION.unknown(on, because, shown)
    return QUESTION.not_met(on, because, shown)


def act(filing: Filing, dossier: DebtorDossier, accepted: Filing, day: date) -> Act:
    """What an act is, seen from the debtor's bankruptcy (受理日之后的执行行为)."""
    if filing.status is CaseStatus.DISTRIBUTION and court_of(filing) == court_of(accepted) and _for_bankruptcy(filing):
        return Act.BY_BANKRUPTCY_COURT
    whose = whose_property(filing, dossier.debtor)
    if whose is Whose.OTHER:
        return Act.CO_DEBTOR
    if filing.status is CaseStatus.CONTROLLED:
        if _only_continues(filing):
            return Act.CONTINUED
        if _done_before(filing, day):
            return Act.DONE_BEFORE
    if whose is Whose.UNSTATED:
        return Act.UNSTATED
    return Act.FORBIDDEN if filing.decision_date else Act.UNDATED


def _later(dossier: DebtorDossier, day: date) -> list[Filing]:
    """Papers with an act, dated after the day or not at all; the bankruptcy's own papers are none."""
    return [
        filing
        for case in dossier.cases
        if case.case_class is not CaseClass.BANKRUPTCY
        for filing in case.filings
        if filing.status in ACTS and (filing.decision_date is None or filing.decision_date > day)
    ]


def _for_bankruptcy(filing: Filing) -> bool:
    return any(one.value.case_class is CaseClass.BANKRUPTCY for one in filing.other_case_numbers)


def _only_continues(filing: Filing) -> bool:
    """Whether everything that the paper orders continues an older seizure (续行)."""
    ordered = ordered_seizures(filing)
    if ordered:
        return all(seizure.continued for seizure in ordered)
    return bool(filing.stated(StatementKind.CONTINUED_SEIZURE))


def _done_before(filing: Filing, day: date) -> bool:
    """Whether the paper only reports seizures of days up to the acceptance, or orders them back to such days."""
    acts = ordered_seizures(filing) or filing.seizures
    return bool(acts) and all(seizure.since and seizure.since <= day for seizure in acts)


def _words(filing: Filing) -> tuple[Evidence, ...]:
    return (*evidence_of.of_paper(filing), *(seizure.evidence for seizure in ordered_seizures(filing)))


def _forbidden(filings: list[Filing], accepted: Filing, day: date) -> Because:
    courts = listed(names(court for filing in filings if (court := court_of(filing))))
    where = listed(names(court for court in (court_of(accepted),) if court))
    first = filings[0].decision_date or day
    numbers = listed(filing.case_number.text for filing in filings if filing.case_number)
    return said(
        zh=f"{where}于{zh_day(day)}受理破产申请，其后{courts}仍有{len(filings)}份文书（{numbers}）针对债务人的财产"
        f"控制、处置或分配，最早{zh_day(first)}，即受理后{(first - day).days}日。",
        en=f"bankruptcy accepted on {en_day(day)} by {where}; after it {len(filings)} paper(s) ({numbers}) of {courts} "
        f"still control, sell or distribute the debtor's property, first on {en_day(first)}, {(first - day).days} "
        "day(s) later.",
    )


def _harmless(kinds: Counter[Act], accepted: Filing, day: date) -> Because:
    court = court_of(accepted)
    where = court.name if court else "法院"
    number = sum(kinds.values())
    zh = "，".join(f"{count}份{kind}" for kind, count in kinds.items())
    en = ", ".join(f"{count} {_ENGLISH[kind]}" for kind, count in kinds.items())
    return said(
        zh=f"{where}于{zh_day(day)}受理破产申请；其后的控制、处置、分配文书{number}份{f'：{zh}' if zh else ''}。",
        en=f"bankruptcy accepted on {en_day(day)} by {where}; {number} paper(s) of control, disposal or distribution "
        f"since{f': {en}' if en else ''}.",
    )


def _not_accepted(dossier: DebtorDossier) -> Because:
    if refused := rejections(dossier):
        day = refused[-1].decision_date
        return said(
            zh=f"破产申请已于{zh_day(day)}被裁定不予受理或驳回，现无受理的破产程序（0件）。",
            en=f"the petition was rejected or dismissed on {en_day(day)}; no bankruptcy is accepted (0).",
        )
    return said(zh="没有受理债务人破产申请的裁定（0份）。", en="no bankruptcy of the debtor is accepted (0 rulings).")


def _no_day() -> Because:
    return said(
        zh="受理破产的文书未载明日期，不能判断其后有无执行行为（0份可比）。",
        en="the acceptance bears no day, so that nothing can be said to come after it (0 papers compared).",
    )
