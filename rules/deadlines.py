"""Deadlines (期限提示): the days on which something of a debtor's cases runs out, as its papers and the law say.

Facts for a calendar, never a finding: nobody is told by letter. Each names its day, its court and its words. A day
that has passed is no deadline any more; what then follows is the rules' matter (R9, R12, R14, R17).
"""

from collections.abc import Iterator
from datetime import date, timedelta

from models import (
    CaseStatus,
    Deadline,
    DeadlineKind,
    DebtorDossier,
    EnforcementCase,
    Evidence,
    StatementKind,
    Statute,
    register,
)
from rules import dormant_follow_up_due, evidence_of, six_months_unenforced, transfer_overdue
from rules.grounds.auctions import announced
from rules.grounds.held import Held, held_on
from rules.grounds.transfers import papers_about, receiving_courts, unanswered
from rules.grounds.whose import statements_about
from rules.law.statutes import DORMANCY_RULES, INTERPRETATION_2015, INTERPRETATION_2022, SEIZURE_RULES_2020, in_force
from rules.law.terms import DEPOSIT, LASTING, longest, years_on
from rules.rule import Because, said
from rules.wording import en_day, listed, names, zh_day

_SEIZURE_LAW = (
    INTERPRETATION_2015.at("第四百八十七条"),
    INTERPRETATION_2022.at("第四百八十五条"),
    SEIZURE_RULES_2020.at("第二十七条"),
)
_LONGEST_WORDS = 60  # of the thing, so that a line stays a line
_DORMANT_LAW = (
    DORMANCY_RULES.at("第九条"),
    INTERPRETATION_2015.at("第五百一十九条"),
    INTERPRETATION_2022.at("第五百一十七条"),
)


def deadlines(dossier: DebtorDossier, on: date) -> tuple[Deadline, ...]:
    """Every last day of the debtor's cases that has not passed on the day, the nearest first."""
    found = [*_seizures(dossier, on), *_auctions(dossier, on)]
    if dossier.acceptance is None:  # else these are the bankruptcy court's matter, as for R9, R14 and R17
        found += [*_transfers(dossier), *_six_months(dossier, on), *_dormant(dossier)]
    return tuple(sorted((one for one in found if one.day >= on), key=lambda one: (one.day, one.court, one.case_number)))


def _seizures(dossier: DebtorDossier, on: date) -> Iterator[Deadline]:
    """A seizure that nobody continues in time ends (查封规定 27)."""
    for held in held_on(dossier, on):
        shown = (held.seizure.evidence, *evidence_of.of_paper(held.filing))
        yield _deadline(
            dossier, held.case, DeadlineKind.SEIZURE_EXPIRES, (held.until, _of_seizure(held)), (_SEIZURE_LAW, shown)
        )


def _of_seizure(held: Held) -> Because:
    years = longest(held.seizure)
    thing = held.seizure.what[:_LONGEST_WORDS]
    if held.stated:
        return said(
            zh=f"文书载明的期限至{zh_day(held.until)}：{thing}。未续行的，届满即失效。",
            en=f"the papers state a term to {en_day(held.until)}: {thing}. Not continued, it ends that day.",
        )
    kind = {DEPOSIT: ("银行存款", "deposits"), LASTING: ("不动产及其他财产权", "immovables and other rights")}
    zh, en = kind.get(years, ("动产", "movables"))
    return said(
        zh=f"自{zh_day(held.since)}起，{zh}最长{years}年（文书未载明期限，实际起算日以协助执行为准）：{thing}。",
        en=f"from {en_day(held.since)}, at most {years} year(s) for {en} (no term is stated; it really begins when the "
        f"registry or bank carried it out): {thing}.",
    )


def _auctions(dossier: DebtorDossier, on: date) -> Iterator[Deadline]:
    """Auctions that a paper announces (定于…拍卖), unless the case has come to rest since."""
    seen: set[tuple[str, date]] = set()
    for case in dossier.cases:
        for filing, one in announced(case):
            halted = case.status.rests or case.status.satisfies
            if halted and (case.status_since or on) >= (filing.decision_date or date.min):
                continue
            if one not in statements_about(filing, dossier.debtor, one.kind) or one.on is None:
                continue
            if (case.number, one.on) not in seen:
                seen.add((case.number, one.on))
                because = said(
                    zh=f"文书载明于{zh_day(one.on)}拍卖。", en=f"a paper announces an auction on {en_day(one.on)}."
                )
                yield _deadline(dossier, case, DeadlineKind.AUCTION, (one.on, because), ((), (one.evidence,)))


def _transfers(dossier: DebtorDossier) -> Iterator[Deadline]:
    """Thirty days from the receipt of the papers (民诉法解释 512); where the court takes longer, no day is sure."""
    for transfer in unanswered(dossier):
        papers = papers_about(transfer, dossier)
        received = [one for filing in papers for one in filing.received_on if one.value >= transfer.day]
        if not received or any(filing.stated(StatementKind.REVIEW_EXTENDED) for filing in papers):
            continue
        last = max(received, key=lambda one: one.value)  # papers in parts are there with the last of them
        courts = names(receiving_courts(transfer, dossier))
        days = transfer_overdue.DAYS
        because = said(
            zh=f"{listed(courts) or '受移送法院'}于{zh_day(last.value)}收到移送材料，{days}日内应告知是否受理。",
            en=f"received by {listed(courts) or 'the court'} on {en_day(last.value)}: it must say within {days} days "
            "whether it accepts.",
        )
        when = (last.value + timedelta(days=days), because)
        shown = (last.evidence, *evidence_of.of_paper(transfer.decision))
        law = transfer_overdue.QUESTION.statutes
        made = _deadline(dossier, transfer.case, DeadlineKind.TRANSFER_ANSWER, when, (law, shown))
        yield made.model_copy(update={"court": courts[0]}) if courts else made


def _six_months(dossier: DebtorDossier, on: date) -> Iterator[Deadline]:
    """The last of the 180 days of R14, with what was taken off up to the day; the next day R14 is met."""
    days, law = six_months_unenforced.DAYS, six_months_unenforced.QUESTION.statutes
    for clock in six_months_unenforced.clocks(dossier, on):
        if clock.since is None:
            continue
        above = register().next_higher(clock.case.court_now).name
        because = said(
            zh=f"自{zh_day(clock.since)}起已知财产，{days}日（另扣除{clock.taken}日）届满；此后可向{above}申请执行。",
            en=f"property known since {en_day(clock.since)}: the last of {days} days ({clock.taken} taken off); "
            f"then the applicant may turn to {above}.",
        )
        when = (clock.since + timedelta(days=days + clock.taken), because)
        yield _deadline(dossier, clock.case, DeadlineKind.SIX_MONTHS, when, (law, clock.words))


def _dormant(dossier: DebtorDossier) -> Iterator[Deadline]:
    """Five years after a dormant ruling (终本) the court need no longer query by itself."""
    years = dormant_follow_up_due.YEARS
    for case in dossier.unsatisfied:
        if case.status is not CaseStatus.DORMANT or case.status_since is None:
            continue
        because = said(
            zh=f"{zh_day(case.status_since)}终结本次执行程序，五年内由执行法院依职权定期查询财产。",
            en=f"dormant since {en_day(case.status_since)}; for {years} years the court queries by itself.",
        )
        when = (years_on(case.status_since, years), because)
        shown = tuple(evidence_of.of_case(case))
        yield _deadline(dossier, case, DeadlineKind.DORMANT_FIVE_YEARS, when, (_DORMANT_LAW, shown))


def _deadline(
    dossier: DebtorDossier,
    case: EnforcementCase,
    kind: DeadlineKind,
    when: tuple[date, Because],
    proof: tuple[tuple[Statute, ...], tuple[Evidence, ...]],
) -> Deadline:
    """Of the case at the court where it lies now, with the law in force on the day of the dossier."""
    return Deadline(
        kind=kind,
        day=when[0],
        court=case.court_now.name,
        case_number=case.number,
        debtor=dossier.debtor.name,
        because=when[1],
        statutes=in_force(proof[0], dossier.on),
        evidence=tuple(dict.fromkeys(proof[1])),
    )
