"""Letters of the night: owed in the same transaction as the screening, then written, sent and marked."""

import csv
from collections.abc import Collection, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from alerts.letters import compose
from alerts.names import Hidden, of_letters
from alerts.outbox import write_outbox
from alerts.owing import owe, withdraw
from alerts.post import PostUnavailableError, send
from alerts.recipient import Recipient, Way
from flows.deadlines import noting, within
from flows.enclosures import AHEAD, enclosures, shown_evidence
from flows.screen import flags, is_shown
from flows.settings import Settings
from ledger import Ledger, Screening
from models import Deadline, DebtorRecord, Flag, Letter, by_office
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
    ledger.save([], _no_longer(ledger, seen, on), up_to=before)
    ledger.retire(seen, cases, on)
    return shown, near


def _with_neighbours(ledger: Ledger, flag: Flag) -> Flag:
    return flag.model_copy(update={"dossier": ledger.neighbours(flag.dossier)})


def _no_longer(ledger: Ledger, seen: Collection[str], on: date) -> list[Letter]:
    """Withdrawals about debtors who are another one now: joined by a later paper or by hand, or split.

    What was written after this day is left alone: on an earlier day the debtor may only not be known yet.
    """
    gone = (ledger.letters_about(key) for key in ledger.written_about() if key not in seen)
    return [one for told in gone if all(letter.on <= on for letter in told) for one in withdraw(told, on)]


def _screening(ledger: Ledger, flag: Flag, on: date) -> Screening:
    previous = ledger.letters_about(flag.dossier.debtor.key)
    letters = owe(flag.referral, previous) if flag.referral else withdraw(previous, on)
    record = DebtorRecord.of(flag, deadlines(flag.dossier, on))
    return Screening(
        dossier=flag.dossier, findings=flag.findings, referral=flag.referral, letters=letters, record=record
    )


def send_letters(ledger: Ledger, flagged: list[Flag], settings: Settings, on: date) -> tuple[int, list[str]]:
    """Write what is owed to the outbox, one e-mail an office; with a post configured send it and mark it sent.

    Returns how many went out, and a sentence for each that did not. A letter is marked only after the server took it.
    """
    dossiers = {flag.dossier.debtor.key: flag.dossier for flag in flagged}
    book = address_book(settings.offices)
    owed = ledger.letters_owed()
    names = of_letters(dossiers.values(), owed) if settings.masks_names("letters") else Hidden([])
    shown = names.all(shown_evidence(ledger, settings, dossiers.values(), owed, names.names))
    dossiers = names.all(dossiers)
    cases = {key: dossier.cases for key, dossier in dossiers.items()}
    sent, troubles = 0, []
    for dispatch in map(names.all, by_office(owed, on)):
        address = book.get(dispatch.office)
        message = compose(
            dispatch,
            settings.language,
            settings.sender,
            cases=cases,
            deadlines=[one for dossier in dossiers.values() for one in within(dossier, AHEAD)],
            recipient=Recipient(dispatch.office, address=address, way=Way.OWN if address else Way.NONE),
            enclosures=enclosures(dispatch, dossiers, shown, settings.language),
        )
        write_outbox([(dispatch, message)], settings.var / "outbox")
        if not settings.smtp_url:
            continue
        try:
            send(message, settings.smtp_url)
        except PostUnavailableError as error:
            troubles.append(f"letter to {dispatch.office}: {error}")
        else:
            sent += sum(ledger.mark_sent(letter.id) for letter in dispatch.letters)
    return sent, troubles


def address_book(path: Path | None) -> Mapping[str, str]:
    """Court (register name) to e-mail address, from a CSV of two columns; empty without a file."""
    if not path:
        return {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row[0].strip(): row[1].strip() for row in csv.reader(file) if len(row) > 1 and "@" in row[1]}
