"""R9 Transfer overdue (移送破产审查逾期).

Asks whether a transfer decision (移送破产审查决定) was received more than thirty days ago and the receiving court has
neither accepted nor rejected it. It must tell the enforcing court its ruling within thirty days of the receipt.

Not met though it looks so: an extension (延长审查期限) or a request to complete the papers (补充材料) is stated; the
answer has come; the enforcing court has resumed.
Unknown: no day of receipt (收到移送材料) is stated.
"""

from collections.abc import Sequence
from datetime import date

from models import DebtorDossier, Evidence, Finding, Statement, StatementKind, Urgency
from models.frozen import Frozen
from rules import evidence_of
from rules.grounds.transfers import Transfer, papers_about, receiving_courts, unanswered
from rules.law.statutes import INTERPRETATION_2015, INTERPRETATION_2022, TRANSFER_OPINION_FROM_MEMORY
from rules.rule import Because, Consequence, Given, Question, said
from rules.wording import en_day, listed, names, zh_day

QUESTION = Question(
    rule="transfer_overdue",
    statutes=(
        INTERPRETATION_2015.at("第五百一十四条"),
        INTERPRETATION_2022.at("第五百一十二条"),
        TRANSFER_OPINION_FROM_MEMORY.at("第十三条"),
    ),
)

DAYS = 30
"""民诉法解释 512: so long has the receiving court."""


class Waiting(Frozen):
    """One unanswered transfer: when it was received, in which words, and what gives the court more time."""

    transfer: Transfer
    courts: tuple[str, ...]
    received: date | None
    words: tuple[Evidence, ...]
    extended: tuple[Statement, ...]


def check(dossier: DebtorDossier, on: date, _given: Given) -> Finding:
    """Count the days since the receipt of every unanswered transfer."""
    found = [_waiting(one, dossier) for one in unanswered(dossier)]
    overdue = [one for one in found if one.received and not one.extended and (on - one.received).days > DAYS]
    shown = [words for one in overdue or found for words in _words(one)]
    if overdue:
        tell = tuple(dict.fromkeys(name for one in overdue for name in one.courts))
        return QUESTION.met(on, _overdue(overdue, on), shown, Consequence(urgency=Urgency.U2, tell=tell))
    if any(one.received is None and not one.extended for one in found):
        zh = f"{len(found)}份移送破产审查决定尚无结果，但没有文书载明收到移送材料的日期（期限{DAYS}日）。"
        en = f"{len(found)} transfer(s) unanswered; no paper states the day of receipt (the term is {DAYS} days)."
        return QUESTION.unknown(on, said(zh=zh, en=en), shown)
    return QUESTION.not_met(on, _in_time(found, on), shown)


def _waiting(transfer: Transfer, dossier: DebtorDossier) -> Waiting:
    papers = papers_about(transfer, dossier)
    days = [one for filing in papers for one in filing.received_on if one.value >= transfer.day]
    return Waiting(
        transfer=transfer,
        courts=names(receiving_courts(transfer, dossier)),
        # Of two days the later: papers that came in parts are there only with the last of them.
        received=max((one.value for one in days), default=None),
        words=tuple(one.evidence for one in days),
        extended=tuple(one for filing in papers for one in filing.stated(StatementKind.REVIEW_EXTENDED)),
    )


def _words(one: Waiting) -> tuple[Evidence, ...]:
    return (*evidence_of.of_paper(one.transfer.decision), *one.words, *(said_so.evidence for said_so in one.extended))


def _overdue(overdue: Sequence[Waiting], on: date) -> Because:
    one = overdue[0]
    received, decided = one.received or on, one.transfer.decision.decision_date
    return said(
        zh=f"{zh_day(decided)}决定移送破产审查，{listed(one.courts)}于{zh_day(received)}收到材料，已"
        f"{(on - received).days}日（期限{DAYS}日），未见受理或者不予受理的裁定；共{len(overdue)}件。",
        en=f"transferred by decision of {en_day(decided)}, received by {listed(one.courts)} on {en_day(received)}, "
        f"{(on - received).days} days ago (the term is {DAYS}), neither accepted nor rejected; {len(overdue)} in all.",
    )


def _in_time(found: Sequence[Waiting], on: date) -> Because:
    if not found:
        return said(zh="没有尚无结果的移送破产审查决定（0份）。", en="no transfer waits for an answer (0 decisions).")
    extended = [one for one in found if one.extended]
    if extended:
        return said(
            zh=f"{len(extended)}份移送破产审查决定尚无结果，但受移送法院已要求补充材料或者延长期限，{DAYS}日未届满。",
            en=f"{len(extended)} transfer(s) unanswered, but the receiving court asked to complete the papers or has "
            f"longer than {DAYS} days.",
        )
    received = max(one.received for one in found if one.received)
    return said(
        zh=f"移送材料于{zh_day(received)}收到，距今{(on - received).days}日，未超过{DAYS}日。",
        en=f"received on {en_day(received)}, {(on - received).days} days ago, not more than {DAYS}.",
    )
