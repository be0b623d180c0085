"""Letters of the night: owed, and cancelled where they are no longer right, with the screening in one transaction."""

from collections.abc import Collection
from datetime import date
from itertools import islice

from alerts.owing import Owing, settle
from flows.deadlines import noting
from flows.screen import flags, is_shown
from ledger import Ledger, Screening
from models import Deadline, DebtorRecord, Flag
from rules.deadlines import deadlines

_AT_ONCE = 100


def owe_letters(ledger: Ledger, on: date) -> tuple[list[Flag], list[Deadline]]:
    """Screen every debtor on the day; findings, referral and letters owed are saved in one transaction a part.

    Not only the debtors touched: a new day alone makes a rule met or no longer met. Returns the flagged
    ones, and what runs out soon for anybody (no letter is owed for that).
    """
    shown: list[Flag] = []
    near: list[Deadline] = []
    seen: set[str] = set()
    cases: set[str] = set()
    before = ledger.revision()
    every = flags(noting(ledger.dossiers(on), near))
    while part := list(islice(every, _AT_ONCE)):
        ledger.save([_screening(ledger, flag, on) for flag in part])
        seen.update(flag.dossier.debtor.key for flag in part)
        cases.update(case.number for flag in part for case in flag.dossier.cases)
        shown += [_with_neighbours(ledger, flag) for flag in part if is_shown(flag)]
    ledger.save([], *_no_longer(ledger, seen, on), up_to=before)
    ledger.retire(seen, cases, on)
    return shown, near


def _with_neighbours(ledger: Ledger, flag: Flag) -> Flag:
    return flag.model_copy(update={"dossier": ledger.neighbours(flag.dossier)})


def _no_longer(ledger: Ledger, seen: Collection[str], on: date) -> Owing:
    """What is owed about debtors who are another one now: joined by a later paper or by hand, or split.

    What was written after this day is left alone: on an earlier day the debtor may only not be known yet.
    """
    every = (ledger.letter_records(key) for key in ledger.written_about() if key not in seen)
    gone = [settle(None, told, on, reason="other_debtor") for told in every if all(one.letter.on <= on for one in told)]
    letters = tuple(letter for one in gone for letter in one.letters)
    return Owing(letters, {name: why for one in gone for name, why in one.cancelled.items()})


def _screening(ledger: Ledger, flag: Flag, on: date) -> Screening:
    owing = settle(flag.referral, ledger.letter_records(flag.dossier.debtor.key), on, findings=flag.findings)
    return Screening(
        dossier=flag.dossier,
        findings=flag.findings,
        referral=flag.referral,
        letters=owing.letters,
        cancelled=dict(owing.cancelled),
        record=DebtorRecord.of(flag, deadlines(flag.dossier, on)),
    )
