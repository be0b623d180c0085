"""R4 Petition or pre-restructuring pending, enforcement elsewhere (破产审查、预重整中仍在他院执行).

Asks whether a petition (破申) or a pre-restructuring (预重整) waits for its answer while an enforcement case still runs
in another court. Nothing stays enforcement before acceptance (受理): only a designation can bring the cases together.

Not met though it looks so: the other courts have stayed (中止) or ended their procedure (终本); the petition is
withdrawn or rejected; a bankruptcy is accepted; a transfer decision has no number at the receiving court yet (R9, R10).
"""

from collections.abc import Sequence
from datetime import date

from models import (
    DebtorDossier,
    EnforcementCase,
    Finding,
    Statement,
    Urgency,
)
from rules import evidence_of
from rules.grounds.auctions import announced
from rules.grounds.bankruptcy import pending_petitions, while_accepted
from rules.grounds.counting import courts_now, number_of, told_above
from rules.law.statutes import BANKRUPTCY_LAW, GUIDING_CASE_252
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import cases as counted
from rules.wording import en_by_court, en_day, listed, names, zh_by_court, zh_day

QUESTION = Question(
    rule="bankruptcy_pending_enforced_elsewhere",
    statutes=(
        BANKRUPTCY_LAW.at("第二条、第三条"),
        GUIDING_CASE_252.at("（预重整企业的案件指定至有破产管辖权的法院）"),
    ),
)


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Look for running cases outside the court of the pending petition."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    petitions = pending_petitions(dossier)
    if not petitions:
        return QUESTION.not_met(on, _no_petition(dossier), evidence_of.of_cases(dossier.bankruptcy_cases))
    courts = courts_now(petitions)
    elsewhere = [case for case in dossier.running if case.court_now not in courts]
    if not elsewhere:
        return QUESTION.not_met(on, _all_stayed(dossier, petitions), evidence_of.of_cases(petitions))
    days = given.thresholds.auction_days.on(on)
    auctions = _auctions(elsewhere, on)
    soon = [one for day, one in auctions if (day - on).days <= days]
    tell = (*told_above((*courts, *courts_now(elsewhere))), *names(courts))
    consequence = Consequence(urgency=Urgency.U1 if soon else Urgency.U2, tell=tuple(dict.fromkeys(tell)))
    shown = (*evidence_of.of_cases((*petitions, *elsewhere)), *(one.evidence for one in soon))
    return QUESTION.met(on, _running(petitions, elsewhere, auctions, (on, days)), shown, consequence)


def _auctions(cases: Sequence[EnforcementCase], on: date) -> list[tuple[date, Statement]]:
    """The auctions (拍卖) that the running cases announce for the day itself or later, the nearest first."""
    found = (one for case in cases for _, one in announced(case))
    return sorted(((one.on, one) for one in found if one.on and one.on >= on), key=lambda pair: pair[0])


def _since(petition: EnforcementCase) -> date | None:
    return next((filing.decision_date for filing in petition.filings if filing.decision_date), None)


def _running(
    petitions: Sequence[EnforcementCase],
    elsewhere: Sequence[EnforcementCase],
    auctions: Sequence[tuple[date, Statement]],
    term: tuple[date, int],
) -> Because:
    on, days = term
    first = petitions[0]
    zh, en = (
        f"没有已定日期的拍卖（{days}日内拍卖的最为紧急）",
        f"no auction is dated (within {days} days it is most urgent)",
    )
    if auctions:
        day = auctions[0][0]
        left = (day - on).days
        zh = f"最近的拍卖定于{zh_day(day)}，距今{left}日（{days}日内拍卖的最为紧急）"
        en = f"the next auction is on {day}, {left} days after the day (within {days} it is most urgent)"
    return said(
        zh=f"{first.court.name}的{first.number}（最早文书{zh_day(_since(first))}）尚无结果，而他院仍有{number_of(elsewhere)}件"
        f"案件在执行（{zh_by_court(elsewhere)}）；{zh}。",
        en=f"{first.number} at {first.court.name} (first paper of {en_day(_since(first))}) is pending, and "
        f"enforcement still runs elsewhere in {counted(number_of(elsewhere))} ({en_by_court(elsewhere)}); {en}.",
    )


def _all_stayed(dossier: DebtorDossier, petitions: Sequence[EnforcementCase]) -> Because:
    courts = courts_now(petitions)
    resting = [case for case in dossier.unsatisfied if case.court_now not in courts]
    return said(
        zh=f"{listed(names(courts))}的破产申请尚无结果，他院{len(resting)}件未执行完毕的案件均已停止，无一在执行。",
        en=f"a petition is pending at {listed(names(courts))}; of {counted(len(resting))} unsatisfied elsewhere none "
        "runs.",
    )


def _no_petition(dossier: DebtorDossier) -> Because:
    known = dossier.bankruptcy_cases
    if known:
        ends = listed(f"{case.number} {case.status} {en_day(case.status_since)}" for case in known)
        return said(
            zh=f"{len(known)}件破产案件均已有结果或撤回，没有待决的破产申请或预重整。",
            en=f"{counted(len(known))} of bankruptcy known, none pending ({ends}).",
        )
    return said(
        zh="没有待决的破产申请或预重整（已知破产案件0件）。",
        en="no petition or pre-restructuring is pending (0 bankruptcy cases known).",
    )
