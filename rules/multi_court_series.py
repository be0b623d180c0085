"""R1 Multi-court series (同一被执行人多法院系列执行).

Asks whether one debtor has so many unsatisfied enforcement cases (没有执行完毕的案件) in two or more courts that one
court should enforce them all (集中执行). A dormant case (终结本次执行程序) is unsatisfied. Each case counts at the
court where it lies now (现执行法院); a joint number (执801-809号) counts as the cases that it stands for, once each.

Not met though it looks so: all cases lie in one court since a superior designated it (指定执行); one title of one
applicant filed in two courts (重复立案) counts once; a bankruptcy is accepted.
"""

from collections.abc import Sequence
from datetime import date

from models import DebtorDossier, EnforcementCase, Finding, Level, Urgency
from rules import bankruptcy_pending_enforced_elsewhere as bankruptcy_pending
from rules import evidence_of, first_seizure_deadlock, seat_moved
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.counting import counted_once, courts_now, number_of, told_above
from rules.law.statutes import (
    CIVIL_PROCEDURE_2012,
    CIVIL_PROCEDURE_2021,
    CIVIL_PROCEDURE_2023,
    CROSS_ENFORCEMENT_OPINION,
    ENFORCEMENT_RULES_1998,
    ENFORCEMENT_RULES_2020,
    GUIDING_CASE_252,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import cases as counted
from rules.wording import en_by_court, zh_by_court

QUESTION = Question(
    rule="multi_court_series",
    statutes=(
        CIVIL_PROCEDURE_2012.at("第二百二十六条"),
        CIVIL_PROCEDURE_2021.at("第二百三十三条"),
        CIVIL_PROCEDURE_2023.at("第二百三十七条"),
        ENFORCEMENT_RULES_1998.at("第十六条、第十七条、第一百二十五条、第一百三十二条"),
        ENFORCEMENT_RULES_2020.at("第十四条、第十五条、第六十七条、第七十四条"),
        CROSS_ENFORCEMENT_OPINION.at("第三部分"),
        GUIDING_CASE_252.at("（系列执行案件指定一个法院统一执行）"),
    ),
)

SUPPORTS = (first_seizure_deadlock.QUESTION.rule, seat_moved.QUESTION.rule, bankruptcy_pending.QUESTION.rule)
"""R2, R3 and R4: any one of them makes a watched series a candidate."""

_URGENCY = {Level.WATCH: Urgency.U4, Level.CANDIDATE: Urgency.U3, Level.STRONG: Urgency.U2}


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Count the unsatisfied cases and the courts where they lie."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    cases = counted_once(dossier.unsatisfied)
    courts = courts_now(cases)
    level = _level(number_of(cases), on, given)
    if level is None or len(courts) < 2:
        return QUESTION.not_met(on, _too_few(dossier, cases, on, given), evidence_of.of_cases(cases))
    # A series that is only watched is nobody's business yet: it tells no court.
    tell = () if level is Level.WATCH else told_above(courts)
    consequence = Consequence(level=level, urgency=_URGENCY[level], tell=tell)
    return QUESTION.met(on, _series(cases, level, on, given), evidence_of.of_cases(cases), consequence)


def _level(number: int, on: date, given: Given) -> Level | None:
    limits = given.thresholds
    if number >= limits.strong_cases.on(on):
        return Level.STRONG
    watched = number >= limits.watch_cases.on(on)
    if number >= limits.candidate_cases.on(on) or (watched and any(given.met(rule) for rule in SUPPORTS)):
        return Level.CANDIDATE
    return Level.WATCH if watched else None


def _series(cases: Sequence[EnforcementCase], level: Level, on: date, given: Given) -> Because:
    limits = given.thresholds
    least, much, strong = (one.on(on) for one in (limits.watch_cases, limits.candidate_cases, limits.strong_cases))
    beside = [rule for rule in SUPPORTS if given.met(rule)]
    number, courts = number_of(cases), len(courts_now(cases))
    return said(
        zh=f"共{number}件未执行完毕的执行案件，分布在{courts}个法院（{zh_by_court(cases)}）；门槛为{least}件关注、"
        f"{much}件（或{least}件加R2、R3、R4之一，现成立{len(beside)}项）候选、{strong}件以上为强。",
        en=f"{number} unsatisfied enforcement cases lie in {courts} courts ({en_by_court(cases)}): {level}; thresholds "
        f"are {least} to watch, {much} (or {least} with one of R2, R3, R4, here {len(beside)} met) for a candidate, "
        f"{strong} for strong.",
    )


def _too_few(dossier: DebtorDossier, cases: Sequence[EnforcementCase], on: date, given: Given) -> Because:
    doubled = len(dossier.unsatisfied) - len(cases)
    moved = number_of(case for case in cases if case.court != case.court_now)
    zh, en = "", ""
    if doubled:
        zh += f"；同一执行依据、同一申请人在两个法院的案件只计一次，已减去{doubled}件"
        en += f"; the same title and applicant in two courts counts once, {doubled} left out"
    if moved:
        zh += f"；其中{moved}件已由上级指定、提级或委托移至现法院"
        en += f"; {moved} of them came there by designation, elevation or entrusting"
    courts, least = len(courts_now(cases)), given.thresholds.watch_cases.on(on)
    places = f"（{zh_by_court(cases)}）" if cases else ""
    return said(
        zh=f"未执行完毕的执行案件{number_of(cases)}件，在{courts}个法院{places}，须两个以上法院、{least}件以上{zh}。",
        en=f"{counted(number_of(cases))} unsatisfied in {courts} court(s)"
        f"{f' ({en_by_court(cases)})' if cases else ''}, {least} in at least 2 courts are needed{en}.",
    )
