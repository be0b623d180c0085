"""R2 First-seizure deadlock (首封僵局).

Asks whether a case in court B stands still (终结本次执行程序、中止、暂缓) because the property is first seized
(首先查封) by another court A, or B only waits behind it (轮候查封), while A does not sell.
A's case is open unless it is known to be closed.

Not met though it looks so: A is selling (a disposal paper of A within 180 days); A's case is closed or has come to B;
A has let go since (解除查封) all that it seized; a waiting seizure in a plain seizure ruling (查封裁定), whose case
still runs; a bankruptcy is accepted.
Unknown: the paper does not name A and no known case of another court has a seizure.
"""

from collections.abc import Sequence
from datetime import date

from models import CaseStatus, DebtorDossier, Evidence, Finding, SignalKind, Urgency, register
from rules import evidence_of
from rules.grounds.bankruptcy import while_accepted
from rules.grounds.counting import told_above
from rules.grounds.first_seizure import HoldState, Standstill, standstills
from rules.law.statutes import (
    ENFORCEMENT_RULES_1998,
    ENFORCEMENT_RULES_2020,
    GUIDING_CASE_252,
    PRESERVATION_RULES,
    SEIZURE_RULES_2004,
    SEIZURE_RULES_2020,
)
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import cases as counted
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="first_seizure_deadlock",
    statutes=(
        ENFORCEMENT_RULES_1998.at("第八十八条、第九十一条"),
        ENFORCEMENT_RULES_2020.at("第五十五条、第五十六条"),
        SEIZURE_RULES_2004.at("第二十八条"),
        SEIZURE_RULES_2020.at("第二十六条"),
        PRESERVATION_RULES.at("第二十一条"),
        GUIDING_CASE_252.at("（系列执行案件指定一个法院统一执行）"),
    ),
)


def check(dossier: DebtorDossier, on: date, given: Given) -> Finding:
    """Look at every case that stands still behind another court's seizure."""
    if finding := while_accepted(QUESTION, dossier, on):
        return finding
    days = given.thresholds.selling_days.on(on)
    found = standstills(dossier, on, days)
    stuck = [one for one in found if one.open]
    if stuck:
        tell = tuple(dict.fromkeys(_told(stuck)))
        consequence = Consequence(urgency=Urgency.U2, tell=tell)
        return QUESTION.met(on, _deadlock(stuck, on, days), _evidence(stuck), consequence)
    nameless = [one for one in found if not one.holds]
    if nameless:
        return QUESTION.unknown(on, _nameless(nameless), _evidence(nameless))
    because = _let_go(found, on, days) if found else _none(dossier)
    return QUESTION.not_met(on, because, _evidence(found))


def _told(stuck: Sequence[Standstill]) -> tuple[str, ...]:
    """Common superior of all the courts A and B; of a B whose A the register does not know, its next higher court."""
    pairs = [(one.case.court, [hold.court for hold in one.open if hold.court.known]) for one in stuck]
    known = [court for waiting, holders in pairs if holders for court in (waiting, *holders)]
    alone = [register().next_higher(waiting).name for waiting, holders in pairs if not holders]
    return (*told_above(known), *alone)


def _evidence(found: Sequence[Standstill]) -> list[Evidence]:
    return [words for one in found for words in (*one.words, *evidence_of.of_case(one.case))]


def _deadlock(stuck: Sequence[Standstill], on: date, days: int) -> Because:
    holds = [hold for one in stuck for hold in one.open]
    last = max((hold.last_sale for hold in holds if hold.last_sale), default=None)
    waiting, holding = listed(names(one.case.court for one in stuck)), listed(names(hold.court for hold in holds))
    zh = f"最近一份处置文书为{zh_day(last)}，距今{(on - last).days}日" if last else "没有处置文书"
    en = f"its last disposal paper is of {last}, {(on - last).days} days before the day" if last else "it has none"
    return said(
        zh=f"{waiting}的{len(stuck)}件案件已停止，文书载明财产由{holding}首先查封或仅作轮候；"
        f"该院近{days}日内未处置（{zh}），案件未见了结。",
        en=f"a standstill in {counted(len(stuck))} at {waiting}, where the property is said to be first "
        f"seized by {holding} or only seized in waiting; no disposal there within {days} days ({en}), case open.",
    )


def _nameless(found: Sequence[Standstill]) -> Because:
    waiting = listed(names(one.case.court for one in found))
    above = listed(register().next_higher(one.case.court).name for one in found)
    return said(
        zh=f"{waiting}的{len(found)}件案件因财产由他院首先查封或轮候而停止，但文书未写明首封法院，已知案件中也没有他院查封"
        f"（可问上一级{above}）。",
        en=f"a standstill in {counted(len(found))} at {waiting} behind a seizure; the papers do not name the "
        f"other court and no known case of another court has a seizure (the next higher court is {above}).",
    )


def _let_go(found: Sequence[Standstill], on: date, days: int) -> Because:
    """The first hold that is none: its court sells, its case is closed, or its case has come to the waiting court."""
    one = found[0]
    hold = one.holds[0]
    court = hold.court.name
    if hold.state is HoldState.SELLING and hold.last_sale:
        since = (on - hold.last_sale).days
        return said(
            zh=f"{court}首先查封，但其{zh_day(hold.last_sale)}已有处置文书，距今{since}日，未超过{days}日，正在处置。",
            en=f"{court} seized first and is selling: its disposal paper of {en_day(hold.last_sale)} is {since} days "
            f"before the day, not more than {days}.",
        )
    if hold.state is HoldState.MOVED:
        return said(
            zh=f"{court}首先查封的案件已移至{one.case.court.name}，{len(found)}件停止的案件不再受制于他院。",
            en=f"the case in which {court} seized first has come to {one.case.court.name}; none of {len(found)} waits.",
        )
    if hold.state is HoldState.LIFTED:
        return said(
            zh=f"{court}首先查封的财产已由该院解除查封，{len(found)}件停止的案件不再受制于他院。",
            en=f"{court}, which seized first, has let the property go since; none of {len(found)} waits.",
        )
    return said(
        zh=f"首先查封财产的{court}的案件已经了结，{len(found)}件停止的案件不构成首封僵局。",
        en=f"the case of {court}, which seized first, is closed; {counted(len(found))} standing still, no deadlock.",
    )


def _none(dossier: DebtorDossier) -> Because:
    plain = [
        filing
        for filing in dossier.filings
        if filing.status is CaseStatus.CONTROLLED and filing.signalled(SignalKind.WAITING_SEIZURE)
    ]
    number = len(dossier.unsatisfied)
    if plain:
        return said(
            zh=f"轮候查封只见于{len(plain)}份查封裁定，{number}件未执行完毕的案件中没有因他院首封而停止的。",
            en=f"a waiting seizure stands only in {len(plain)} plain seizure ruling(s); of {counted(number)} "
            "unsatisfied none stands still behind another court.",
        )
    return said(
        zh=f"{number}件未执行完毕的案件中，没有因他院首先查封或轮候而停止的。",
        en=f"of {counted(number)} unsatisfied none stands still because another court seized first.",
    )
